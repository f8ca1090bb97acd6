"""One joined channel of one socket.

join ──allowed──► joined ──phx_leave, socket closed──► left
  │ refused          │ token expired, or a new token may read less
  ▼                  ▼
error reply       `system` error, phx_close ──► left
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused, Tokens

from . import frames
from .authority import BROADCAST, EVERYTHING, PRESENCE, Access, Authority
from .frames import Message
from .hub import Hub, Topic

MAX_PAYLOAD_BYTES = 3000 * 1024
# A wall clock may jump, so a far expiry is looked at again after a while.
_EXPIRY_CHECK_SECONDS = 300.0
_LOST = "You no longer have permission to read from this Channel topic: "


@dataclass(frozen=True)
class Services:
    """What channels share."""

    tokens: Tokens
    authority: Authority
    hub: Hub


@dataclass(frozen=True)
class JoinConfig:
    """What a client asks for at its join."""

    is_private: bool
    has_ack: bool
    has_self: bool
    has_presence: bool
    presence_key: str
    postgres_changes: list[dict[str, Any]]

    @classmethod
    def read(cls, payload: dict[str, Any]) -> JoinConfig:
        """Takes what is usable and ignores the rest, as Realtime does."""
        config = _object(payload, "config")
        broadcast, presence = _object(config, "broadcast"), _object(config, "presence")
        changes = config.get("postgres_changes")
        return cls(
            is_private=_is_true(config.get("private")),
            has_ack=_is_true(broadcast.get("ack")),
            has_self=_is_true(broadcast.get("self")),
            has_presence=_is_true(presence.get("enabled")),
            presence_key=str(presence.get("key") or "") or str(uuid.uuid4()),
            postgres_changes=[change for change in changes if isinstance(change, dict)]
            if isinstance(changes, list)
            else [],
        )


class Channel:
    """Owned by its connection, which calls `handle` for each message and `leave` at the end."""

    def __init__(
        self, services: Services, caller: Caller, message: Message, access: Access, write: Callable[[str], None]
    ) -> None:
        self.config = JoinConfig.read(message.payload)
        self.topic: Topic = (self.config.is_private, message.name)
        self.write = write
        self.is_joined = False
        self._services = services
        self._caller = caller
        self._access = access
        self._tracks = False
        self._may_write: dict[str, bool] = {}
        self._join_ref = message.join_ref or message.ref
        self._expiry: asyncio.TimerHandle | None = None

    @property
    def receives_broadcast(self) -> bool:
        return self._access.broadcast

    @property
    def receives_presence(self) -> bool:
        return self._access.presence and (self.config.has_presence or self._tracks)

    @property
    def presence_key(self) -> str:
        return self.config.presence_key

    def join(self) -> None:
        """Starts to receive, and ends when the token does."""
        self.is_joined = True
        self._services.hub.join(self)
        self._watch_expiry()

    def leave(self) -> None:
        """Receives no more."""
        self.is_joined = False
        if self._expiry:
            self._expiry.cancel()
        self._services.hub.leave(self)

    def close(self) -> None:
        """Leaves, and says so."""
        self.leave()
        self.write(frames.frame(self.topic[1], "phx_close", {}, self._join_ref))

    async def handle(self, message: Message) -> None:
        """One message of the client, but join and leave."""
        if message.event == "broadcast":
            await self._broadcast(message)
        elif message.event == "presence":
            await self._presence(message)
        elif message.event == "access_token":
            await self._take_token(message.payload.get("access_token"))

    async def _broadcast(self, message: Message) -> None:
        payload = frames.encode(message.payload)
        if len(payload) > MAX_PAYLOAD_BYTES:
            if self.config.has_ack:
                self.write(frames.reply(message.topic, message.ref, "error", {"reason": "Payload size exceeded"}))
            return
        # A refused broadcast is dropped without a word, as hosted.
        if not await self._is_allowed(BROADCAST):
            return
        self._services.hub.publish(self.topic, payload, but=None if self.config.has_self else self)
        if self.config.has_ack:
            self.write(frames.reply(message.topic, message.ref, "ok", {}))

    async def _presence(self, message: Message) -> None:
        event, payload = message.payload.get("event"), message.payload.get("payload") or {}
        if event == "track":
            if not isinstance(payload, dict):
                reason = {"reason": "Presence track payload must be a map"}
                self.write(frames.reply(message.topic, message.ref, "error", reason))
                return
            if not await self._is_allowed(PRESENCE):
                self.write(frames.reply(message.topic, message.ref, "error", {}))
                return
            self._tracks = True
            self._services.hub.track(self, payload)
        elif event == "untrack":
            self._services.hub.untrack(self)
        self.write(frames.reply(message.topic, message.ref, "ok", {}))

    async def _is_allowed(self, extension: str) -> bool:
        """Asked of the policies at the first use, then remembered until the token changes."""
        if not self.config.is_private:
            return True
        if extension not in self._may_write:
            authority = self._services.authority
            self._may_write[extension] = await authority.may_write(self._caller, self.topic[1], extension)
        return self._may_write[extension]

    async def _take_token(self, token: object) -> None:
        if not isinstance(token, str) or token.startswith("sb_"):
            return
        try:
            caller = self._services.tokens.verify(token)
        except TokenRefused as error:
            self._shut_down(error.sentence)
            return
        if caller == self._caller:
            return
        before, self._access = self._access, await self._read_access(caller)
        self._caller = caller
        self._may_write.clear()
        if (before.broadcast and not self._access.broadcast) or (before.presence and not self._access.presence):
            self._shut_down(_LOST + self.topic[1])
        else:
            self._watch_expiry()

    async def _read_access(self, caller: Caller) -> Access:
        if not self.config.is_private:
            return EVERYTHING
        has_presence = self.config.has_presence or self._tracks
        return await self._services.authority.read_access(caller, self.topic[1], has_presence=has_presence)

    def _watch_expiry(self) -> None:
        if self._expiry:
            self._expiry.cancel()
        if self._caller.expires_at is None or not self.is_joined:
            return
        left = self._caller.seconds_left()
        if left <= 0:
            self._shut_down(f"Token has expired {int(-left)} seconds ago")
            return
        delay = min(left, _EXPIRY_CHECK_SECONDS)
        self._expiry = asyncio.get_running_loop().call_later(delay, self._watch_expiry)

    def _shut_down(self, reason: str) -> None:
        payload = {"extension": "system", "status": "error", "message": reason, "channel": self.topic[1]}
        self.write(frames.frame(self.topic[1], "system", payload))
        self.close()


def _object(fields: dict[str, Any], name: str) -> dict[str, Any]:
    value = fields.get(name)
    return value if isinstance(value, dict) else {}


def _is_true(value: object) -> bool:
    return value is True or value == "true"
