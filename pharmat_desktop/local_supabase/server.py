"""One run of local_supabase, from the data folder's lock to the last connection closed.

folder locked -> Postgres started -> database prepared -> HTTP ready -> JSON line on stdout -> serving
serving ends by: SIGTERM or Ctrl-C, stdin's end (--parent-pipe), the last client's leave (--until-clients-leave), Postgres's death
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
from dataclasses import dataclass

import asyncpg

from .app import create_app
from .data_dir import DataDirectory, Keys
from .errors import StartupError, explain_os_error
from .http_server import HttpServer
from .lifeline import Lifeline
from .migrate import prepare_database
from .options import Options
from .postgres import Postgres
from .project import Project


@dataclass
class _Ending:
    """Why the run ends; `failure` is the sentence when it was not wanted."""

    asked: asyncio.Event
    failure: str | None = None

    def ask(self, failure: str | None = None) -> None:
        self.failure = self.failure or failure
        self.asked.set()


async def serve(options: Options) -> None:
    """Returns after a wanted end. Raises StartupError with a sentence for the person."""
    project = Project(options.project) if options.project else Project.default()
    directory = DataDirectory(options.data)
    with directory.opened() as keys:
        postgres = Postgres(directory, keys.database_password, is_durable=options.is_durable)
        try:
            await postgres.start()
            await _prepare(postgres, keys, project, options)
            await _Run(options, directory, keys, postgres).until_asked_to_end()
        except OSError as error:
            raise StartupError(explain_os_error(error, directory.path)) from error
        finally:
            await postgres.stop()


async def _prepare(postgres: Postgres, keys: Keys, project: Project, options: Options) -> None:
    try:
        await prepare_database(postgres, keys.database_password, project, has_seed=options.seed == "demo")
    except (asyncpg.PostgresError, asyncpg.InterfaceError, ConnectionError) as error:
        raise StartupError(f"The database in {options.data} could not be prepared: {error}.") from error


class _Run:
    """What lives while the server serves."""

    def __init__(self, options: Options, directory: DataDirectory, keys: Keys, postgres: Postgres) -> None:
        self._options = options
        self._directory = directory
        self._keys = keys
        self._postgres = postgres
        self._ending = _Ending(asyncio.Event())

    async def until_asked_to_end(self) -> None:
        """Serves. Raises StartupError when the end was not wanted."""
        try:
            http = HttpServer(create_app(), self._options.port)
        except OSError as error:
            raise StartupError(f"Port {self._options.port} is in use. Choose another one with --port.", 2) from error
        lifeline = Lifeline()
        async with asyncio.TaskGroup() as tasks:
            serving = tasks.create_task(http.run_until_stopped())
            background = [tasks.create_task(self._watch_postgres())]
            self._listen_for_signals()
            lifeline_port = await self._open_lifeline(lifeline, tasks, background)
            await http.ready.wait()
            self._announce(http.port, lifeline_port)
            await self._ending.asked.wait()
            http.stop()
            await serving
            lifeline.close()
            for task in background:
                task.cancel()
        if self._ending.failure:
            raise StartupError(self._ending.failure)

    async def _open_lifeline(
        self, lifeline: Lifeline, tasks: asyncio.TaskGroup, background: list[asyncio.Task[None]]
    ) -> int | None:
        if not self._options.until_clients_leave:
            return None
        port = await lifeline.open()
        background.append(tasks.create_task(self._end_with_clients(lifeline)))
        return port

    async def _watch_postgres(self) -> None:
        await self._postgres.watch()
        self._ending.ask(f"Postgres ended unexpectedly; see {self._directory.postgres_log}.")

    async def _end_with_clients(self, lifeline: Lifeline) -> None:
        await lifeline.wait_until_over()
        self._ending.ask()

    def _announce(self, port: int, lifeline_port: int | None) -> None:
        address = {"url": f"http://127.0.0.1:{port}", "publishable_key": self._keys.publishable}
        if lifeline_port:
            address["lifeline"] = f"127.0.0.1:{lifeline_port}"
        self._directory.publish_address(address)
        secrets = {"secret_key": self._keys.secret, "database_url": self._postgres.url("postgres")}
        sys.stdout.write(json.dumps(address | secrets) + "\n")
        sys.stdout.flush()

    def _listen_for_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(self._ending.ask))
        if self._options.until_stdin_ends:
            threading.Thread(target=self._wait_for_stdin_end, args=(loop,), daemon=True).start()

    def _wait_for_stdin_end(self, loop: asyncio.AbstractEventLoop) -> None:
        # Not sys.stdin: a thread that holds its lock at exit aborts the interpreter.
        while os.read(0, 1024):
            pass
        loop.call_soon_threadsafe(self._ending.ask)
