"""One run of local_supabase, from the data folder's lock to the last connection closed.

    folder locked -> Postgres started -> database prepared -> HTTP ready -> JSON line on stdout -> serving

Serving ends by SIGTERM or Ctrl-C, by the end of stdin (--parent-pipe), when the last client has left
(--until-clients-leave), or when Postgres dies.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import sys
import threading
from functools import partial
from pathlib import Path

import asyncpg

from .app import Services, create_app
from .checkout.seeded import know_what_was_paid
from .data_dir import DataDirectory, Keys
from .demo_tutor import DemoTutor
from .errors import StartupError, explain_os_error
from .http_server import HttpServer, bind_loopback
from .lifeline import Lifeline
from .migrate import prepare_database
from .options import Options
from .pools import opened_pools
from .postgres import Postgres
from .project import Project
from .realtime.listener import DatabaseListener
from .renewal import make_room
from .seed_files import seed_files
from .services import build_services

_LAST_BREATH = 5.0
"""Seconds within which Postgres must end when an error may be due to its end."""
_log = logging.getLogger(__name__)


async def serve(options: Options) -> None:
    """Returns after a wanted end. Raises StartupError with a sentence for the person."""
    project = Project(options.project) if options.project else Project.default()
    directory = DataDirectory(options.data)
    with directory.locked():
        older = make_room(directory, project) if options.seed == "demo" else None
        keys = directory.keys()
        postgres = Postgres(directory, keys.database_password, is_durable=options.is_durable)
        try:
            await postgres.start()
            await _prepare(postgres, keys, project, options)
            await _Run(options, directory, keys, postgres, older).until_asked_to_end(project)
        except OSError as error:
            place = Path(str(error.filename)) if error.filename else directory.path
            raise StartupError(explain_os_error(error, place)) from error
        finally:
            await postgres.stop()


async def _prepare(postgres: Postgres, keys: Keys, project: Project, options: Options) -> None:
    try:
        await prepare_database(postgres, keys.database_password, project, has_seed=options.seed == "demo")
    except (asyncpg.PostgresError, asyncpg.InterfaceError, ConnectionError) as error:
        raise StartupError(f"The database in {options.data} could not be prepared: {error}.") from error


class _Run:
    """What lives while the server serves."""

    def __init__(
        self, options: Options, directory: DataDirectory, keys: Keys, postgres: Postgres, older: Path | None
    ) -> None:
        self._options = options
        self._directory = directory
        self._keys = keys
        self._postgres = postgres
        self._older = older
        self._lifeline = Lifeline()
        self._asked_to_end = asyncio.Event()
        self._failure: str | None = None

    async def until_asked_to_end(self, project: Project) -> None:
        """Serves. Raises StartupError when the end was not wanted."""
        try:
            listening = bind_loopback(self._options.port)
        except OSError as error:
            raise StartupError(f"Port {self._options.port} is in use. Choose another one with --port.", 2) from error
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with listening:
            async with opened_pools(self._postgres) as pools:
                services = build_services(pools, self._keys, project, self._options, url)
                await services.rest.catalogue.load()
                if self._options.seed == "demo":
                    await seed_files(project, pools, self._directory.storage)
                    await know_what_was_paid(pools.admin)
                tutor = (
                    DemoTutor.of_project(project, url, self._keys.publishable, services.realtime.services.hub)
                    if self._options.has_demo_tutor
                    else None
                )
                try:
                    await self._serve(HttpServer(create_app(services), listening), services, url, tutor)
                except* (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    if not await self._has_postgres_ended():
                        raise
                finally:
                    await services.functions.worker.stop()
        if self._failure:
            raise StartupError(self._failure)

    async def _serve(self, http: HttpServer, services: Services, url: str, tutor: DemoTutor | None) -> None:
        listener = DatabaseListener(
            partial(self._postgres.connect, purpose="listener"),
            services.realtime.services.hub,
            services.rest.catalogue.load,
        )
        lifeline_port = await self._lifeline.open() if self._options.until_clients_leave else None
        async with asyncio.TaskGroup() as tasks:
            serving = tasks.create_task(http.run_until_stopped())
            background = [tasks.create_task(self._watch_postgres()), tasks.create_task(listener.run())]
            background.append(tasks.create_task(services.payments.courier.run()))
            background.append(tasks.create_task(services.scheduler.run()))
            if lifeline_port:
                background.append(tasks.create_task(self._end_with_clients()))
            self._listen_for_the_end()
            await listener.listening.wait()
            await http.ready.wait()
            if tutor:
                background.append(tasks.create_task(tutor.run()))
                await tutor.wait_until_listening()
            self._announce(url, lifeline_port)
            await self._asked_to_end.wait()
            self._lifeline.close()
            http.stop()
            await serving
            for task in background:
                task.cancel()

    async def _watch_postgres(self) -> None:
        await self._postgres.watch()
        self._failure = f"Postgres ended unexpectedly; see {self._directory.postgres_log}."
        self._asked_to_end.set()

    async def _has_postgres_ended(self) -> bool:
        """Whoever was speaking with Postgres may hear of its end before the one that watches it."""
        try:
            async with asyncio.timeout(_LAST_BREATH):
                await self._watch_postgres()
        except TimeoutError:
            return False
        return True

    async def _end_with_clients(self) -> None:
        await self._lifeline.wait_until_over()
        self._asked_to_end.set()

    def _announce(self, url: str, lifeline_port: int | None) -> None:
        address = {"url": url, "publishable_key": self._keys.publishable}
        if lifeline_port:
            address["lifeline"] = f"127.0.0.1:{lifeline_port}"
        if self._older:
            address["set_aside"] = str(self._older)
            _log.warning("the demo academy was made by another version and is new now; the older one: %s", self._older)
        self._directory.publish_address(address)
        secrets = {
            "secret_key": self._keys.secret,
            "database_url": self._postgres.url("postgres"),
            "payment_key": self._keys.payment_key,
            "webhook_secret": self._keys.webhook_secret,
        }
        sys.stdout.write(json.dumps(address | secrets) + "\n")
        sys.stdout.flush()

    def _listen_for_the_end(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(self._asked_to_end.set))
        if self._options.until_stdin_ends:
            threading.Thread(target=self._wait_for_end_of_stdin, args=(loop,), daemon=True).start()

    def _wait_for_end_of_stdin(self, loop: asyncio.AbstractEventLoop) -> None:
        # Not sys.stdin: a thread that holds its lock at exit aborts the interpreter.
        while os.read(0, 1024):
            pass
        loop.call_soon_threadsafe(self._asked_to_end.set)
