"""What was reported as written is there after a kill (S1, S10)."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from tests.support.account_files import opened
from tests.support.example_data import CHAT, draft

WRITER = Path(__file__).with_name("writes_until_killed.py")
ROOT = Path(__file__).parents[2]


def killed_after(directory: Path, run: str, lines: int) -> list[str]:
    """Kill the writer once it has told `lines` writes; returns all that it told before it died."""
    command = [sys.executable, str(WRITER), str(directory), run]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        return told + process.stdout.readlines()


async def test_what_was_reported_as_written_survives_a_kill(tmp_path: Path) -> None:
    """Five runs on the same files, each killed at a random moment: each told draft is there, in order, and the text."""
    chance = random.Random(5)
    told_drafts: list[str] = []
    for run in "abcde":
        told = [line.split() for line in killed_after(tmp_path, run, chance.randint(1, 60)) if line.endswith("\n")]
        told_drafts += [draft(f"{run}/{number}").id for kind, number in told if kind == "draft"]
        async with opened(tmp_path) as store:
            kept = [message.id for message in store.chat.thread_slice(CHAT, 0, 10_000)]
            assert [one for one in kept if one in set(told_drafts)] == told_drafts
            kind, number = told[-1]
            if store.drafts.composer(CHAT) != f"{run}/{number}":
                # Only the next draft, which empties the composer, may have been written after the last thing told.
                assert store.drafts.composer(CHAT) == ""
                assert kind == "draft" or kept[-1] == draft(f"{run}/{int(number) + 1}").id
