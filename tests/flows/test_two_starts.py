"""A second start of the same profile hands its link to the first one, whatever the link is, and ends."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from pharmat_desktop.app.instance import MAX_LINE, Instance, hand_over
from tests.support.whole_app import until

LINK = "pharmat://open/courses"
CLAIM = """
import sys
from pathlib import Path
from pharmat_desktop.app.instance import Instance
held = Instance.claim(Path(sys.argv[1]))
print(held is not None, flush=True)
sys.stdin.read()
"""

pytestmark = pytest.mark.usefixtures("qapp")


async def second_start(folder: Path, *arguments: str) -> int:
    """The exit status of the real app, started while somebody has its profile."""
    command = [sys.executable, "-m", "pharmat_desktop", "--data", str(folder), *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = await asyncio.create_subprocess_exec(*command, env=environment)
    async with asyncio.timeout(120):
        return await process.wait()


async def test_a_second_start_hands_its_link_over_and_ends(tmp_path: Path) -> None:
    """With a link, and without one: then the first only comes forward."""
    received: list[str] = []
    first = Instance.claim(tmp_path / "profiles" / "default")
    assert first is not None
    first.listen(received.append)
    assert await second_start(tmp_path, LINK) == 0
    assert await second_start(tmp_path) == 0
    await until(lambda: received == [LINK, ""], "both starts")
    first.release()


async def test_what_another_program_writes_is_read_no_further_than_a_link(tmp_path: Path) -> None:
    """A line without end is cut off; the next honest one still arrives."""
    received: list[str] = []
    first = Instance.claim(tmp_path)
    assert first is not None
    first.listen(received.append)
    assert await asyncio.to_thread(hand_over, tmp_path, "x" * (3 * MAX_LINE))
    if sys.platform != "win32":
        await asyncio.to_thread(flood, tmp_path / "instance.socket")
    assert await asyncio.to_thread(hand_over, tmp_path, LINK)
    await until(lambda: LINK in received, "the honest one")
    assert received == ["x" * MAX_LINE, LINK]
    first.release()


def flood(path: Path) -> None:
    """Megabytes without a line's end, until the other side hangs up."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(str(path))
        try:
            for _ in range(200):
                caller.sendall(b"y" * 100_000)
        except OSError:
            return
        pytest.fail("all of it was taken")


def test_a_profile_is_one_process_s_until_it_ends_in_any_way(tmp_path: Path) -> None:
    """Another process cannot have it meanwhile; one that was killed holds nothing."""
    command = [sys.executable, "-c", CLAIM, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert Instance.claim(tmp_path) is None
        assert not hand_over(tmp_path, LINK, patience=0.2)
        other.kill()
    mine = Instance.claim(tmp_path)
    assert mine is not None
    mine.release()
    again = Instance.claim(tmp_path)
    assert again is not None
    again.release()
