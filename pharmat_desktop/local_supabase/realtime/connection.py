"""One WebSocket: its heartbeat, its channels, and what ends it."""

from __future__ import annotations

import asyncio
import zlib
from typing import Any

from starlette.types import Receive, Send

from pharmat_desktop.local_supabase.http_server import DirectWebSocket
from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused

from . import frames
from .authority import EVERYTHING
from .channel import Channel, JoinConfig, Services
from .frames import Message

# Phoenix closes a socket that sent nothing for this long; clients send a heartbeat every 25 s.
IDLE_SECONDS = 60.0
JOIN_REFUSAL_SECONDS = 5.0
_MAX_CHANNELS = 100


class Connection:
    """Runs from the accepted handshake to the end of the socket; owns its channels."""

    def __init__(self, services: Services, socket: DirectWebSocket, key_caller: Caller, *, has_delays: bool) -> None:
        self._services = services
        self._socket = socket
        self._key_caller = key_caller
        self._has_delays = has_delays
        self._channels: dict[str, Channel] = {}

    async def run(self, receive: Receive, send: Send) -> None:
        """Returns when the socket is closed, by either side."""
        try:
            await self._receive_all(receive)
        except TimeoutError:
            await send({"type": "websocket.close", "code": 1000})
        finally:
            for channel in self._channels.values():
                channel.leave()

    async def _receive_all(self, receive: Receive) -> None:
        while True:
            async with asyncio.timeout(IDLE_SECONDS):
                event = await receive()
            if event["type"] == "websocket.disconnect":
                return
            message = frames.read(event.get("text") or "")
            if message:
                await self._handle(message)

    async def _handle(self, message: Message) -> None:
        if message.topic == "phoenix":
            self._reply(message, "ok", {})
        elif message.event == "phx_join":
            await self._join(message)
        elif message.event == "phx_leave":
            self._leave(message)
        else:
            channel = self._channels.get(message.topic)
            if channel is None or not channel.is_joined:
                self._reply(message, "error", {"reason": "unmatched topic"})
            else:
                await channel.handle(message)

    async def _join(self, message: Message) -> None:
        try:
            channel = await self._admit(message)
        except TokenRefused as error:
            if self._has_delays:
                await asyncio.sleep(JOIN_REFUSAL_SECONDS)
            self._reply(message, "error", {"reason": str(error)})
            return
        before = self._channels.pop(message.topic, None)
        if before and before.is_joined:
            before.close()
        self._channels[message.topic] = channel
        channel.join()
        changes = [{**change, "id": zlib.crc32(repr(change).encode())} for change in channel.config.postgres_changes]
        self._reply(message, "ok", {"postgres_changes": changes})
        if channel.receives_presence:
            state = self._services.hub.presence_state(channel.topic)
            self._socket.write_text(frames.frame(message.name, "presence_state", state))
        if changes:
            self._refuse_postgres_changes(message)

    async def _admit(self, message: Message) -> Channel:
        """The channel of a join. Raises TokenRefused with Realtime's reason."""
        if not message.name or not message.topic.startswith(frames.PREFIX):
            raise TokenRefused("TopicNameRequired", "You must provide a topic name")
        self._channels = {topic: channel for topic, channel in self._channels.items() if channel.is_joined}
        if len(self._channels) >= _MAX_CHANNELS and message.topic not in self._channels:
            raise TokenRefused("ChannelRateLimitReached", "Too many channels")
        caller = self._caller(message.payload)
        config = JoinConfig.read(message.payload)
        access = EVERYTHING
        if config.is_private:
            access = await self._services.authority.read_access(caller, message.name, has_presence=config.has_presence)
        if not access.is_any:
            sentence = f"You do not have permissions to read from this Channel topic: {message.name}"
            raise TokenRefused("Unauthorized", sentence)
        return Channel(self._services, caller, message, access, self._socket.write_text)

    def _caller(self, payload: dict[str, Any]) -> Caller:
        token = payload.get("access_token") or payload.get("user_token")
        if not isinstance(token, str) or token.startswith("sb_"):
            return self._key_caller
        return self._services.tokens.verify(token)

    def _leave(self, message: Message) -> None:
        channel = self._channels.pop(message.topic, None)
        self._reply(message, "ok", {})
        if channel and channel.is_joined:
            channel.close()

    def _refuse_postgres_changes(self, message: Message) -> None:
        payload = {
            "extension": "postgres_changes",
            "status": "error",
            "message": "local_supabase does not serve postgres_changes; use broadcast from the database",
            "channel": message.name,
        }
        self._socket.write_text(frames.frame(message.name, "system", payload))

    def _reply(self, message: Message, status: str, response: object) -> None:
        self._socket.write_text(frames.reply(message.topic, message.ref, status, response))
