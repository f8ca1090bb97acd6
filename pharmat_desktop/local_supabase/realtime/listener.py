"""Hears Postgres's notifications: rows of realtime.messages to publish, and PostgREST's call to read the catalogue
again.

connecting ──LISTEN──► listening ──connection lost──► connecting (after a pause)
"""

from __future__ import annotations

import asyncio
import collections
import json
import logging
import uuid
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import asyncpg

from .hub import Hub

_log = logging.getLogger(__name__)
_PAUSE_SECONDS = 0.2
_BROADCAST_CHANNEL = "realtime_messages"
_CATALOGUE_CHANNEL = "pgrst"


class DatabaseListener:
    """Owned by the server. Publishes in the order of commits: a row too large for its notification holds up those after
    it.
    """

    def __init__(
        self,
        connect: Callable[[], Awaitable[asyncpg.Connection]],
        hub: Hub,
        reload_catalogue: Callable[[], Awaitable[None]],
    ) -> None:
        self.listening = asyncio.Event()
        self._connect = connect
        self._hub = hub
        self._reload_catalogue = reload_catalogue
        # Notifications that had to wait; None stands for a reload of the catalogue.
        self._waiting: collections.deque[str | None] = collections.deque()
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Listens until cancelled."""
        while True:
            try:
                connection = await self._connect()
            except (OSError, asyncpg.PostgresError):
                await asyncio.sleep(_PAUSE_SECONDS)
                continue
            try:
                await self._listen(connection)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                _log.info("lost the connection that listens to Postgres: %s", type(error).__name__)
            finally:
                self.listening.clear()
                connection.terminate()

    async def _listen(self, connection: asyncpg.Connection) -> None:
        connection.add_termination_listener(lambda _: self._wake.set())
        await connection.add_listener(_BROADCAST_CHANNEL, self._hear_broadcast)
        await connection.add_listener(_CATALOGUE_CHANNEL, self._hear_reload)
        self.listening.set()
        while not connection.is_closed():
            self._wake.clear()
            while self._waiting:
                # Left in place until it is done, so that what comes meanwhile queues up behind it.
                await self._work_off(connection, self._waiting[0])
                self._waiting.popleft()
            await self._wake.wait()

    def _hear_broadcast(self, _connection: Any, _pid: int, _channel: str, text: str) -> None:
        header, newline, body = text.partition("\n")
        if newline and not self._waiting:
            fields = json.loads(header)
            self._hub.publish((bool(fields["private"]), fields["topic"]), body)
            return
        self._waiting.append(text)
        self._wake.set()

    def _hear_reload(self, *_: object) -> None:
        self._waiting.append(None)
        self._wake.set()

    async def _work_off(self, connection: asyncpg.Connection, text: str | None) -> None:
        if text is None:
            await self._reload_catalogue()
            return
        header, newline, body = text.partition("\n")
        fields = json.loads(header)
        if not newline:
            body = await connection.fetchval(
                "select realtime.frame_payload(m) from realtime.messages m where id = $1 and inserted_at = $2",
                uuid.UUID(fields["id"]),
                datetime.fromisoformat(fields["at"]),
            )
        if body:
            self._hub.publish((bool(fields["private"]), fields["topic"]), body)
