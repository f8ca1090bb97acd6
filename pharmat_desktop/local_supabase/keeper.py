"""The process that owns Postgres, so that no Postgres outlives the server that asked for it.

Started by postgres.py with a job on the command line and a pipe as stdin that only the server holds. It imports
nothing beyond the standard library and unprivileged.py, to be there in some 30 ms.

    initdb (new folder) -> postgres started -> {"ready": pid} on stdout -> waits
    stdin ends (the server stopped or was killed) -> fast shutdown, then immediate, then SIGKILL
    the keeper is killed -> Linux signals Postgres (PDEATHSIG); elsewhere the server sees stdout end and stops it
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .unprivileged import (
    Account,
    can_pass_folders,
    change_owner,
    child_setup,
    is_root,
    unprivileged_account,
    unreachable_folder,
)

_READY_TIMEOUT = 60.0
_POLL = 0.01


class KeeperError(Exception):
    """Why Postgres is not running; the text goes to the server as it is."""


@dataclass(frozen=True)
class Job:
    """What to run. `binaries` is the folder of initdb and postgres, `cluster` the data directory."""

    binaries: Path
    cluster: Path
    log: Path
    superuser: str
    password_file: Path
    locale_options: list[str]
    options: list[str]

    @classmethod
    def from_json(cls, text: str) -> Job:
        """Reads the job that postgres.py wrote."""
        fields: dict[str, Any] = json.loads(text)
        paths = {name: Path(fields[name]) for name in ("binaries", "cluster", "log", "password_file")}
        return cls(**(fields | paths))

    def program(self, name: str) -> str:
        """The path of one of Postgres's programs."""
        return str(self.binaries / (f"{name}.exe" if os.name == "nt" else name))


class Keeper:
    """Runs one job; owns at most one child at a time, and ends it when stdin ends."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._child: subprocess.Popen[bytes] | None = None
        self._abandoned = threading.Event()
        self._account = self._choose_account()

    def run(self) -> None:
        """Returns when Postgres has ended."""
        # PDEATHSIG follows the thread that forks, so the main thread starts all children.
        threading.Thread(target=self._watch_stdin, daemon=True).start()
        if not self._job.cluster.exists():
            self._create_cluster()
        elif self._account:
            change_owner(self._job.cluster, self._account)
        with self._job.log.open("wb") as log:
            postgres = self._spawn(
                [self._job.program("postgres"), "-D", str(self._job.cluster), *self._job.options], log
            )
        self._wait_until_ready(postgres)
        _tell(ready=postgres.pid)
        postgres.wait()

    def _choose_account(self) -> Account | None:
        if not is_root():
            return None
        account = unprivileged_account()
        for path in (self._job.cluster / "PG_VERSION", Path(self._job.program("postgres"))):
            folder = unreachable_folder(account, path.parent if not path.exists() else path)
            if folder and not can_pass_folders():
                raise KeeperError(
                    f"Postgres refuses to run as root, and the user {account.name} cannot enter {folder}. "
                    "Start local_supabase as a normal user, or use a folder that every user can enter."
                )
        return account

    def _spawn(self, command: list[str], output: Any) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=self._job.log.parent,
            preexec_fn=child_setup(self._account, pass_folders=can_pass_folders()) if os.name != "nt" else None,  # noqa: PLW1509 - see unprivileged.py
            env={**os.environ, "LC_MESSAGES": "C", "TZ": "UTC"},
        )
        self._child = child
        if self._abandoned.is_set():
            self._stop_child()
        return child

    def _create_cluster(self) -> None:
        """Runs initdb beside the final place, so that a cluster cut short is never mistaken for a whole one."""
        partial = self._job.cluster.with_name(self._job.cluster.name + ".partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(mode=0o700)
        password = partial.with_name("initdb.password")
        shutil.copyfile(self._job.password_file, password)
        try:
            password.chmod(0o600)
            if self._account:
                for path in (partial, password):
                    os.chown(path, self._account.uid, self._account.gid)
            self._run_initdb(partial, password)
        finally:
            password.unlink(missing_ok=True)
        partial.rename(self._job.cluster)

    def _run_initdb(self, cluster: Path, password: Path) -> None:
        options = ["-U", self._job.superuser, "-A", "scram-sha-256", "--pwfile", str(password), "-E", "UTF8"]
        command = [self._job.program("initdb"), "-D", str(cluster), "--no-sync", *options, *self._job.locale_options]
        initdb = self._spawn(command, subprocess.PIPE)
        output, _ = initdb.communicate()
        if initdb.returncode != 0:
            raise KeeperError("initdb: " + output.decode(errors="replace"))

    def _wait_until_ready(self, postgres: subprocess.Popen[bytes]) -> None:
        """The last line of postmaster.pid is Postgres's own word on its state."""
        deadline = time.monotonic() + _READY_TIMEOUT
        pid_file = self._job.cluster / "postmaster.pid"
        while time.monotonic() < deadline:
            if postgres.poll() is not None:
                raise KeeperError("postgres: " + self._job.log.read_text(errors="replace")[-2000:])
            with contextlib.suppress(OSError):
                lines = pid_file.read_text().splitlines()
                if len(lines) >= 8 and int(lines[0]) == postgres.pid and lines[7].strip() == "ready":
                    return
            time.sleep(_POLL)
        self._stop_child()
        raise KeeperError(f"postgres: not ready after {_READY_TIMEOUT:.0f} s")

    def _watch_stdin(self) -> None:
        # Not sys.stdin: a thread that holds its lock at exit aborts the interpreter.
        while os.read(0, 1024):
            pass
        self._abandoned.set()
        self._stop_child()

    def _stop_child(self) -> None:
        child = self._child
        if child is None or child.poll() is not None:
            return
        if os.name == "nt":
            subprocess.run(
                [self._job.program("pg_ctl"), "stop", "-D", str(self._job.cluster), "-m", "fast"], check=False
            )
        for kind, patience in ((signal.SIGINT, 5.0), (getattr(signal, "SIGQUIT", signal.SIGTERM), 2.0)):
            with contextlib.suppress(OSError, ValueError):
                child.send_signal(kind)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(patience)
                return
        child.kill()


def main() -> None:
    """Runs the job in argv; reports {"ready": pid} or {"error": text} on stdout."""
    try:
        Keeper(Job.from_json(sys.argv[1])).run()
    except KeeperError as error:
        _tell(error=str(error))
    except (OSError, KeyError, subprocess.SubprocessError) as error:
        _tell(error=f"keeper: {error}")


def _tell(**fields: object) -> None:
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()
