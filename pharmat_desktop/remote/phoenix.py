"""The part of Phoenix's channel protocol (vsn 1.0.0, JSON objects) that one private channel needs, over `websockets`.

The `realtime` package is not used: its listener task dies of any exception in a callback while everything looks alive,
it reconnects and rejoins by timers of its own that give up, does not look at heartbeat replies, leaves cancelled tasks
behind when it closes, and logs rows (measured; realtime 2.34). What remains when all that is switched off is this file.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import ssl
from typing import Any, NamedTuple, Self
from urllib.parse import urlencode, urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import Busy, Offline, PharmatError, Refused, UnexpectedAnswer

MAX_FRAME = 5 * 2**20
"""Bytes; Realtime's own limit."""
CLOSE_TIMEOUT = 1.0
_quiet = logging.getLogger("pharmat_desktop.remote.websocket")
_quiet.setLevel(logging.CRITICAL)  # websockets logs frames and addresses, which hold tokens and people's words


class Frame(NamedTuple):
    """One message of the server. `ref` is that of the push it replies to."""

    topic: str
    event: str
    payload: dict[str, Any]
    ref: str | None


class ConnectionLost(PharmatError):
    """The server, or something on the way to it, ended the connection."""


class TokenRefused(PharmatError):
    """The channel needs a fresh token: this one has expired, or was signed with a key that is no longer used."""


class PhoenixSocket:
    """One connection, used once and thrown away. Owned by the coroutine that opened it, which must `aclose` it.

    Its methods raise ConnectionLost when the connection has ended.
    """

    def __init__(self, socket: ClientConnection, topic: str) -> None:
        self._socket = socket
        self._topic = topic
        self._refs = itertools.count(1)
        self._join_ref: str | None = None

    @classmethod
    async def open(cls, address: AcademyAddress, topic: str, trust: ssl.SSLContext, patience: float) -> Self:
        """Raises Offline, Busy or Refused."""
        parts = urlsplit(address.url)
        scheme, context = ("wss", trust) if parts.scheme == "https" else ("ws", None)
        query = urlencode({"apikey": address.publishable_key, "vsn": "1.0.0"})
        url = f"{scheme}://{parts.netloc}/realtime/v1/websocket?{query}"
        try:
            socket = await connect(
                url,
                ssl=context,
                open_timeout=patience,
                close_timeout=CLOSE_TIMEOUT,
                ping_interval=None,  # the channel has its own probe, which also proves that Realtime is alive behind it
                max_size=MAX_FRAME,
                compression=None,
                logger=_quiet,
            )
        except InvalidStatus as refusal:
            raise _fault_of_handshake(refusal) from None
        except (WebSocketException, OSError) as fault:  # a TimeoutError is an OSError
            raise Offline(type(fault).__name__) from None
        return cls(socket, topic)

    async def join(self, token: str, patience: float, presence_key: str = "") -> None:
        """Enter the private channel; with a key for oneself one hears of who else is there.

        Raises Refused, Busy, TokenRefused, or TimeoutError when nobody answers.
        """
        config = {
            "broadcast": {"ack": False, "self": False},
            "presence": {"enabled": bool(presence_key), "key": presence_key},
            "postgres_changes": [],
            "private": True,
        }
        async with asyncio.timeout(patience):
            self._join_ref = await self._push(self._topic, "phx_join", {"config": config, "access_token": token})
            while (frame := await self.receive()).ref != self._join_ref:
                pass  # nothing of the channel can come before the answer to the join
        if frame.payload.get("status") != "ok":
            response = frame.payload.get("response")
            reason = response.get("reason") if isinstance(response, dict) else None
            raise fault_of_reason(reason if isinstance(reason, str) else "")

    async def receive(self) -> Frame:
        """The next message, of this channel or of the connection itself. Raises UnexpectedAnswer too."""
        try:
            text = await self._socket.recv()
        except ConnectionClosed:
            raise ConnectionLost("closed") from None
        try:
            raw = json.loads(text)
            frame = Frame(raw["topic"], raw["event"], raw["payload"], raw.get("ref"))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise UnexpectedAnswer("a frame of another shape") from None
        if not isinstance(frame.payload, dict):
            raise UnexpectedAnswer("a frame of another shape")
        return frame

    async def heartbeat(self) -> None:
        await self._push("phoenix", "heartbeat", {})

    async def renew_token(self, token: str) -> None:
        await self._push(self._topic, "access_token", {"access_token": token})

    async def push(self, event: str, payload: dict[str, Any]) -> None:
        """Say something on the channel."""
        await self._push(self._topic, event, payload)

    async def aclose(self) -> None:
        """Bounded by `CLOSE_TIMEOUT`."""
        await self._socket.close()

    async def _push(self, topic: str, event: str, payload: dict[str, Any]) -> str:
        ref = str(next(self._refs))
        join_ref = self._join_ref or ref if topic == self._topic else None
        message = {"topic": topic, "event": event, "payload": payload, "ref": ref, "join_ref": join_ref}
        try:
            await self._socket.send(json.dumps(message))
        except ConnectionClosed:
            raise ConnectionLost("closed") from None
        return ref


def fault_of_reason(reason: str) -> PharmatError:
    """What Realtime's reason means: ``Code: text`` in the answer to a join, a sentence when it closes a channel."""
    code, _, text = reason.partition(": ")
    if code == "Unauthorized" or reason.startswith(("You do not have permission", "You no longer have permission")):
        return Refused("unauthorized", (text or reason)[:300], 403)
    if code in {"InvalidJWTToken", "MalformedJWT", "JwtSignatureError"} or reason.startswith("Token has expired"):
        return TokenRefused(code)
    return Busy(code[:60] or "the join was refused without a reason")


def _fault_of_handshake(refusal: InvalidStatus) -> PharmatError:
    status, body = refusal.response.status_code, refusal.response.body or b""
    if status in {401, 403, 404} and body.lstrip()[:1] == b"{":
        return Refused("live_denied", "", status)
    return Busy(str(status)) if status == 429 or status >= 500 else Offline(f"{status} instead of a WebSocket")
