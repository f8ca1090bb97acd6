"""The endpoints of /realtime/v1: the WebSocket, and broadcast over HTTP."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from pharmat_desktop.local_supabase.http_server import SOCKET_KEY
from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused, bearer

from . import frames
from .authority import BROADCAST
from .channel import MAX_PAYLOAD_BYTES, Services
from .connection import Connection

_HANDSHAKE_REFUSAL_SECONDS = 2.0


@dataclass(frozen=True)
class RealtimeService:
    """Owned by the server."""

    services: Services
    has_hosted_delays: bool

    def routes(self) -> list[Route]:
        """Below /realtime/v1."""
        return [
            Route("/api/broadcast", self.broadcast_batch, methods=["POST"]),
            Route("/api/broadcast/{topic}/events/{event}", self.broadcast_one, methods=["POST"]),
        ]

    async def serve_socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI application of /realtime/v1/websocket."""
        await receive()
        try:
            caller = self._key_caller(scope)
        except TokenRefused as error:
            await self._refuse(send, error.sentence)
            return
        await send({"type": "websocket.accept"})
        socket = scope["state"][SOCKET_KEY]
        connection = Connection(self.services, socket, caller, has_delays=self.has_hosted_delays)
        await connection.run(receive, send)

    async def broadcast_batch(self, request: Request) -> Response:
        """`{"messages": [{topic, event, payload, private}]}`; a private one that may not be written is skipped."""
        try:
            caller = self._caller(request)
            messages = frames.decode(await request.body())["messages"]
            checked = [(m["topic"], m["event"], m["payload"], bool(m.get("private"))) for m in messages]
        except TokenRefused:
            return JSONResponse({"message": "Unauthorized"}, 401)
        except (ValueError, KeyError, TypeError):
            return JSONResponse({"errors": {"messages": ["must each have topic, event and payload"]}}, 422)
        for topic, event, payload, is_private in checked:
            await self._publish(caller, str(topic), str(event), payload, is_private=is_private)
        return Response(status_code=202)

    async def broadcast_one(self, request: Request) -> Response:
        """One JSON payload."""
        try:
            caller = self._caller(request)
            payload = frames.decode(await request.body())
        except TokenRefused:
            return JSONResponse({"message": "Unauthorized"}, 401)
        except ValueError:
            return JSONResponse({"message": "The payload must be JSON"}, 422)
        is_private = request.query_params.get("private") == "true"
        path = request.path_params
        if not await self._publish(caller, path["topic"], path["event"], payload, is_private=is_private):
            return JSONResponse({"message": "Forbidden"}, 403)
        return Response(status_code=202)

    async def _publish(self, caller: Caller, topic: str, event: str, payload: Any, *, is_private: bool) -> bool:
        authority = self.services.authority
        if is_private and not await authority.may_write(caller, topic, BROADCAST):
            return False
        text = frames.encode({"type": "broadcast", "event": event, "payload": payload})
        if len(text) > MAX_PAYLOAD_BYTES:
            return False
        self.services.hub.publish((is_private, topic), text)
        return True

    def _caller(self, request: Request) -> Caller:
        token = bearer(request.headers.get("authorization")) or request.headers.get("apikey", "")
        return self.services.tokens.verify(token)

    def _key_caller(self, scope: Scope) -> Caller:
        query = parse_qs(scope["query_string"].decode("latin-1"))
        key = Headers(scope=scope).get("x-api-key") or query.get("apikey", [""])[0]
        if not key:
            raise TokenRefused("Unauthorized", "Missing API key")
        return self.services.tokens.verify(key)

    async def _refuse(self, send: Send, sentence: str) -> None:
        if self.has_hosted_delays:
            await asyncio.sleep(_HANDSHAKE_REFUSAL_SECONDS)
        headers = [(b"content-type", b"application/json")]
        await send({"type": "websocket.http.response.start", "status": 401, "headers": headers})
        await send({"type": "websocket.http.response.body", "body": frames.encode({"error": sentence}).encode()})
