"""The gateway's part: a request to most services needs a known API key."""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .tokens import Tokens

# These services ask for proof themselves, as hosted: a signed URL is opened without a key,
# a webhook comes with a signature, and the payment provider has keys of its own.
_OPEN = ("/storage/v1/", "/functions/v1/", "/v1/")
# What a browser opens by itself cannot carry a key; hosted gateways leave the same three of Auth open.
_PAGES = ("/auth/v1/verify", "/auth/v1/authorize", "/auth/v1/callback", "/consent", "/mailbox", "/checkout")
_OWN_NAMES = {"127.0.0.1", "localhost", "::1"}
_HINT = "Double check your Supabase `anon` or `service_role` API key."


class ApiKeyGate:
    """ASGI middleware in front of all services; WebSockets pass, Realtime answers for its own."""

    def __init__(self, app: ASGIApp, tokens: Tokens) -> None:
        self._app = app
        self._tokens = tokens

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(_OPEN) and not _is_page(scope):
            key = api_key(scope)
            if not key:
                body = {
                    "message": "No API key found in request",
                    "hint": "No `apikey` request header or url param was found.",
                }
                return await JSONResponse(body, 401)(scope, receive, send)
            if self._tokens.caller_of_key(key) is None:
                return await JSONResponse({"message": "Invalid API key", "hint": _HINT}, 401)(scope, receive, send)
        return await self._app(scope, receive, send)


def _is_page(scope: Scope) -> bool:
    """Whether the path is for browsers. A foreign name for this server (DNS rebinding) opens nothing."""
    path: str = scope["path"]
    if not any(path == page or path.startswith(page + "/") for page in _PAGES):
        return False
    return Request(scope).url.hostname in _OWN_NAMES


def api_key(scope: Scope) -> str:
    """The API key of a request: the header, else the query."""
    header = Headers(scope=scope).get("apikey")
    if header:
        return header
    query: dict[str, list[str]] = parse_qs(scope["query_string"].decode("latin-1"))
    return query.get("apikey", [""])[0]
