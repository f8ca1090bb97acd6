"""Starting and ending: refusals in plain sentences, and no Postgres left behind."""

from __future__ import annotations

import asyncio
import json
import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
import pytest

from pharmat_desktop.local_supabase import StartupError, share, start

PROJECT = Path(__file__).with_name("project")
ROOT = Path(__file__).parents[2]
WAIT_SECONDS = 20.0
MOUNT, UNMOUNT = shutil.which("mount") or "/bin/mount", shutil.which("umount") or "/bin/umount"

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else or mount a file system")


def wait_for(condition: Callable[[], object]) -> None:
    """Returns when the condition is true."""
    deadline = time.monotonic() + WAIT_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


def processes_of(data: Path) -> list[psutil.Process]:
    """Every process whose command line names the folder: server, keeper, Postgres."""
    found = []
    for process in psutil.process_iter():
        try:
            if any(str(data) in part for part in process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found


def command(data: Path, *options: str) -> list[str]:
    """The command line over this folder's project."""
    base = [sys.executable, "-m", "pharmat_desktop.local_supabase", "--data", str(data), "--project", str(PROJECT)]
    return [*base, "--no-fsync", *options]


class Running:
    """A server started by hand."""

    def __init__(self, data: Path, *options: str, **how: Any) -> None:
        self.process = subprocess.Popen(command(data, *options), stdout=subprocess.PIPE, cwd=ROOT, **how)
        assert self.process.stdout
        self.fields = json.loads(self.process.stdout.readline())
        self.process.stdout.close()


def refusal(data: Path, *options: str) -> tuple[int, str]:
    """The exit code and the sentence of a server that does not start."""
    done = subprocess.run(command(data, *options), capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done.returncode, done.stderr.strip()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder after a first run."""
    data = tmp_path_factory.mktemp("made") / "data"
    with start(data, "--no-fsync", project=PROJECT):
        pass
    return data


@pytest.fixture
def used(made: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of it to spoil."""
    data = tmp_path / "data"
    shutil.copytree(made, data)
    owner = (made / "postgres").stat()
    for path in (data / "postgres", *(data / "postgres").rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid)
    yield data
    wait_for(lambda: not processes_of(data))


def test_a_clean_end_leaves_no_process_and_keeps_the_data(tmp_path: Path) -> None:
    """SIGTERM ends with code 0; the next start finds keys and tables again."""
    data = tmp_path / "data"
    first = Running(data)
    first.process.send_signal(signal.SIGTERM)
    assert first.process.wait(WAIT_SECONDS) == 0
    assert not processes_of(data)
    assert not (data / "server.json").exists()
    with start(data, "--no-fsync", project=PROJECT) as second:
        assert second.secret_key == first.fields["secret_key"]


def test_the_address_file_tells_no_secret(used: Path) -> None:
    """server.json has url and publishable key; the keys are for the owner's eyes only."""
    with start(used, "--no-fsync", project=PROJECT) as server:
        assert json.loads((used / "server.json").read_text()) == {
            "url": server.url,
            "publishable_key": server.publishable_key,
        }
        assert (used / "keys.json").stat().st_mode & 0o077 == 0
        assert server.secret_key not in repr(server)
        assert not (used / "superuser.password").exists()


def test_killing_the_server_leaves_no_postgres_and_the_next_start_recovers(used: Path) -> None:
    """Kill -9, then a start at once on the same folder."""
    running = Running(used)
    running.process.kill()
    running.process.wait()
    with start(used, "--no-fsync", project=PROJECT) as server:
        assert httpx.get(f"{server.url}/auth/v1/health", headers={"apikey": server.publishable_key}).status_code == 200


def test_killing_the_keeper_ends_postgres_and_the_server(used: Path) -> None:
    """The server says so and exits with code 1."""
    running = Running(used, stderr=subprocess.PIPE, text=True)
    keeper = next(p for p in psutil.Process(running.process.pid).children() if "keeper" in " ".join(p.cmdline()))
    keeper.kill()
    assert running.process.wait(WAIT_SECONDS) == 1
    assert running.process.stderr
    with running.process.stderr as told:
        assert "Postgres ended unexpectedly" in told.read()
    wait_for(lambda: not processes_of(used))


def test_killing_server_and_keeper_together_leaves_no_postgres(used: Path) -> None:
    """Nobody is left to clean up; the system does."""
    running = Running(used)
    family = [psutil.Process(running.process.pid), *psutil.Process(running.process.pid).children()]
    for process in family:
        process.kill()
    running.process.wait()
    wait_for(lambda: not processes_of(used))


def test_killing_the_program_that_started_it_ends_it(used: Path) -> None:
    """A test run or an app that is killed leaves nothing."""
    script = (
        "import sys, time; from pathlib import Path; from pharmat_desktop.local_supabase import start\n"
        "with start(Path(sys.argv[1]), '--no-fsync', project=Path(sys.argv[2])):\n"
        "    print('up', flush=True); time.sleep(600)"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, str(used), str(PROJECT)], stdout=subprocess.PIPE, cwd=ROOT)
    assert parent.stdout
    assert parent.stdout.readline() == b"up\n"
    parent.stdout.close()
    parent.kill()
    parent.wait()
    wait_for(lambda: not processes_of(used))


def test_a_second_start_on_the_same_folder_is_refused(used: Path) -> None:
    """Code 2 and a sentence; the first goes on."""
    with start(used, "--no-fsync", project=PROJECT) as server:
        code, sentence = refusal(used)
        assert (code, "already running" in sentence) == (2, True)
        assert httpx.get(f"{server.url}/auth/v1/health", headers={"apikey": server.publishable_key}).status_code == 200


def test_programs_share_one_server_and_it_ends_after_the_last(used: Path) -> None:
    """The second context finds the first one's server; both gone, it ends by itself."""
    with share(used, "--no-fsync", "--project", str(PROJECT), seed="none") as first:
        with share(used, seed="none") as second:
            assert second.url == first.url
        assert httpx.get(f"{first.url}/auth/v1/health", headers={"apikey": first.publishable_key}).status_code == 200
    wait_for(lambda: not processes_of(used))


def damage_control(data: Path) -> None:
    (data / "postgres/global/pg_control").write_bytes(b"")


def lose_version(data: Path) -> None:
    (data / "postgres/PG_VERSION").unlink()


def come_from_the_future(data: Path) -> None:
    (data / "postgres/PG_VERSION").write_text("99\n")


def lose_keys(data: Path) -> None:
    (data / "keys.json").unlink()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (damage_control, "is damaged"),
        (lose_version, "is damaged"),
        (come_from_the_future, "made by Postgres 99"),
        (lose_keys, "missing or damaged"),
    ],
)
def test_a_broken_folder_is_named(used: Path, spoil: Callable[[Path], None], words: str) -> None:
    """Code 1, one sentence with the folder and what to do."""
    spoil(used)
    code, sentence = refusal(used)
    assert (code, words in sentence, str(used) in sentence, "ove the folder" in sentence) == (1, True, True, True), (
        sentence
    )


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    """Code 2, and nothing is written there; a file is no folder."""
    (tmp_path / "thesis.txt").write_text("years of work")
    code, sentence = refusal(tmp_path)
    assert (code, "holds other files" in sentence) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
    assert "is not a folder" in refusal(tmp_path / "thesis.txt")[1]


def test_a_failing_migration_names_its_file_and_line(used: Path, tmp_path: Path) -> None:
    """Nothing of it stays, and the next start tries again."""
    project = tmp_path / "project"
    shutil.copytree(PROJECT, project)
    broken = project / "migrations/20260102000000_broken.sql"
    broken.write_text("create table public.half ();\n\nselect nonsense;\n")
    with (
        pytest.raises(StartupError, match=r"20260102000000_broken\.sql failed at line 3: .*nonsense"),
        start(used, "--no-fsync", project=project),
    ):
        pass
    broken.write_text("create table public.half ();\n")
    with start(used, "--no-fsync", project=project) as server:
        assert asyncio.run(_count_migrations(server.database_url)) == 2


async def _count_migrations(url: str) -> int:
    connection = await asyncpg.connect(url)
    count: int = await connection.fetchval("select count(*) from supabase_migrations.schema_migrations")
    await connection.close()
    return count


def python_for_anyone(how: dict[str, Any]) -> str:
    """The running Python, or the system's if it is of the same version: root's own folders are closed to others."""
    for program in (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}"):
        try:
            subprocess.run([program, "-c", ""], check=True, **how)
        except OSError:
            continue
        return program
    pytest.skip("no Python of this version that another user may run")


@needs_root
def test_a_normal_user_may_run_it_and_is_told_of_a_folder_it_cannot_write() -> None:
    """The same program without root."""
    nobody = pwd.getpwnam("nobody")
    home = Path("/tmp") / f"local-supabase-{os.getpid()}"
    home.mkdir(mode=0o755)
    try:
        home.joinpath("own").mkdir()
        os.chown(home / "own", nobody.pw_uid, nobody.pw_gid)
        how: dict[str, Any] = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "cwd": ROOT}
        python = python_for_anyone(how)
        how["env"] = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(Path(asyncpg.__file__).parents[1])))}
        running = subprocess.Popen([python, *command(home / "own" / "data")[1:]], stdout=subprocess.PIPE, **how)
        assert running.stdout
        assert json.loads(running.stdout.readline())["url"]
        running.terminate()
        assert running.wait(WAIT_SECONDS) == 0
        running.stdout.close()
        refused = subprocess.run(
            [python, *command(home / "other")[1:]], capture_output=True, text=True, check=False, **how
        )
        assert (refused.returncode, "cannot be written" in refused.stderr) == (1, True)
    finally:
        shutil.rmtree(home)


@needs_root
def test_a_full_disk_is_named(tmp_path: Path) -> None:
    """Code 1 and a sentence, at the first start."""
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run([MOUNT, "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(small)], check=False).returncode != 0:
        pytest.skip("this system does not let root mount a file system")
    try:
        code, sentence = refusal(small / "data")
    finally:
        subprocess.run([UNMOUNT, str(small)], check=True)
    assert (code, "is full" in sentence) == (1, True), sentence


@pytest.mark.parametrize(
    "options", [("--seed", "everything"), ("--port", "x"), ("--nonsense",), ("--project", "/nowhere")]
)
def test_bad_use_exits_with_two(tmp_path: Path, options: tuple[str, ...]) -> None:
    """One sentence on stderr."""
    done = subprocess.run([*command(tmp_path / "d"), *options], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1)
