"""The live channel of one conversation: typing as broadcasts of its members, and Realtime's presence.

A connection of its own, for as long as the conversation is in front. What comes here was said by other members' apps,
past the database: it is bounded, checked, and believed in nothing but the line below a name.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import aclosing, suppress
from typing import Any

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.presence import Present, Typing
from pharmat_desktop.remote.phoenix import ConnectionLost, Frame, PhoenixSocket, TokenRefused
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.realtime import RHYTHM, check, follow
from pharmat_desktop.remote.token_keeper import TokenKeeper

MAX_PRESENT = 200
"""Keys that are kept; a conversation has at most 100 people."""
MAX_KEY = 64
MAX_DEVICES = 20

Heard = Callable[[Typing | Present], None]


class SupabaseRooms:
    """The `Rooms` of the ports. Made with the account's connection."""

    def __init__(
        self, address: AcademyAddress, user_id: UserId, session: TokenKeeper, plug: NetworkPlug, trust: ssl.SSLContext
    ) -> None:
        self._address = address
        self._user_id = user_id
        self._session = session
        self._plug = plug
        self._trust = trust

    def room(self, conversation_id: ConversationId) -> SupabaseRoom:
        return SupabaseRoom(self, conversation_id)

    async def visit(
        self, topic: str, use: Callable[[PhoenixSocket | None], None], take: Callable[[Frame], None]
    ) -> None:
        """Join `topic` and track oneself there; `use` is told of the connection, and of its end."""
        async with self._plug.guard():
            await self._session.ensure_fresh()
            token = self._session.access_token
            socket = await PhoenixSocket.open(self._address, topic, self._trust, RHYTHM.open)
            async with aclosing(socket):
                try:
                    await socket.join(token, RHYTHM.join, presence_key=self._user_id)
                    # Once a connection: the server closes a channel that tracks more than five times in 30 seconds.
                    await socket.push("presence", {"type": "presence", "event": "track", "payload": {}})
                    use(socket)
                    await follow(socket, RHYTHM, take)
                except TokenRefused:
                    await self._session.replace_rejected(token)
                    raise
                finally:
                    use(None)

    @property
    def user_id(self) -> UserId:
        return self._user_id


class SupabaseRoom:
    """The `Room` of the ports."""

    def __init__(self, rooms: SupabaseRooms, conversation_id: ConversationId) -> None:
        self._rooms = rooms
        self._topic = f"realtime:conversation:{conversation_id}"
        self._socket: PhoenixSocket | None = None

    async def visit(self, heard: Heard) -> None:
        present = _Presence()

        def take(frame: Frame) -> None:
            check(frame)
            if frame.event == "broadcast":
                if (said := _typing_from(frame.payload)) is not None:
                    heard(said)
            elif present.take(frame):
                heard(Present(present.people))

        await self._rooms.visit(self._topic, self._use, take)

    async def say_typing(self, is_typing: bool) -> None:
        if self._socket is None:
            return
        said = {"user_id": self._rooms.user_id, "is_typing": is_typing}
        with suppress(ConnectionLost):  # whoever visits hears of it
            await self._socket.push("broadcast", {"type": "broadcast", "event": "typing", "payload": said})

    def _use(self, socket: PhoenixSocket | None) -> None:
        self._socket = socket


class _Presence:
    """Keys with the connections that stand under each: somebody with two computers leaves with the second."""

    def __init__(self) -> None:
        self._devices: dict[str, set[str]] = {}

    @property
    def people(self) -> frozenset[UserId]:
        return frozenset(UserId(key) for key in self._devices)

    def take(self, frame: Frame) -> bool:
        """Whether the frame told of presence."""
        if frame.event == "presence_state":
            self._devices = {}
            self._join(frame.payload)
        elif frame.event == "presence_diff":
            self._join(frame.payload.get("joins"))
            self._leave(frame.payload.get("leaves"))
        else:
            return False
        return True

    def _join(self, entries: Any) -> None:
        for key, devices in _devices_of(entries):
            if len(self._devices) < MAX_PRESENT or key in self._devices:
                known = self._devices.setdefault(key, set())
                known.update(devices)

    def _leave(self, entries: Any) -> None:
        for key, devices in _devices_of(entries):
            left = self._devices.get(key, set()) - devices
            if left:
                self._devices[key] = left
            else:
                self._devices.pop(key, None)


def _devices_of(entries: Any) -> list[tuple[str, set[str]]]:
    found = []
    for key, entry in entries.items() if isinstance(entries, dict) else ():
        metas = entry.get("metas") if isinstance(entry, dict) else None
        if isinstance(metas, list) and 0 < len(key) <= MAX_KEY:
            refs = [meta.get("phx_ref") for meta in metas[:MAX_DEVICES] if isinstance(meta, dict)]
            found.append((key, {ref for ref in refs if isinstance(ref, str) and len(ref) <= MAX_KEY}))
    return found


def _typing_from(payload: dict[str, Any]) -> Typing | None:
    said = payload.get("payload")
    if payload.get("event") != "typing" or not isinstance(said, dict):
        return None
    user_id, is_typing = said.get("user_id"), said.get("is_typing")
    if not isinstance(user_id, str) or not 0 < len(user_id) <= MAX_KEY or not isinstance(is_typing, bool):
        return None
    return Typing(UserId(user_id), is_typing)
