"""/functions/v1/<name>: who may call, and the way into Deno."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pharmat_desktop.local_supabase.project import Project
from pharmat_desktop.local_supabase.tokens import TokenRefused, Tokens, bearer

from .deno import Deno, FunctionsUnavailableError
from .exchange import exchange
from .worker import Worker

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_PATIENCE = 60.0
_LARGEST_BODY = 6 * 1024 * 1024
# Which function was let in; the host calls no other.
_NAME = b"x-local-function"
# Between two machines, not between two programs.
_HOP_BY_HOP = {
    b"host",
    b"connection",
    b"content-length",
    b"transfer-encoding",
    b"keep-alive",
    b"te",
    b"upgrade",
    b"expect",
}


@dataclass(frozen=True)
class FunctionsService:
    """Owned by the server."""

    project: Project
    deno: Deno
    worker: Worker
    tokens: Tokens

    def routes(self) -> list[Route]:
        """Below /functions/v1."""
        return [Route(path, self.call, methods=_METHODS) for path in ("/{name}", "/{name}/{rest:path}")]

    async def call(self, request: Request) -> Response:
        """Runs the function and hands on its answer."""
        name = request.path_params["name"]
        if name not in self.deno.names():
            return JSONResponse({"code": "NOT_FOUND", "message": "Requested function was not found"}, 404)
        refusal = self._refusal(name, request)
        if refusal:
            return JSONResponse({"code": 401, "message": refusal}, 401)
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._forward(request)
        except FunctionsUnavailableError as error:
            code, sentence, status = "functions_unavailable", str(error), 503
        except TimeoutError:
            code, sentence, status = "IDLE_TIMEOUT", "The function did not answer in time", 504
        except OSError:
            code, sentence, status = "WORKER_ERROR", "The function ended before it answered", 502
        return JSONResponse({"code": code, "message": sentence}, status)

    async def _forward(self, request: Request) -> Response:
        body = await request.body()
        if len(body) > _LARGEST_BODY:
            return JSONResponse({"code": 413, "message": "The request is too large"}, 413)
        path, query = request.scope["raw_path"].decode("latin-1"), request.url.query
        target = path.removeprefix("/functions/v1") + (f"?{query}" if query else "")
        headers = [pair for pair in request.headers.raw if pair[0] not in {*_HOP_BY_HOP, _NAME}]
        headers.append((_NAME, request.path_params["name"].encode()))
        answer = await exchange(await self.worker.port(), request.method, target, headers, body)
        response = Response(answer.body, answer.status)
        response.raw_headers.extend(pair for pair in answer.headers if pair[0] not in _HOP_BY_HOP)
        return response

    def _refusal(self, name: str, request: Request) -> str | None:
        """Hosted gateways check the token before a function sees it, where config.toml does not say otherwise."""
        if not self.project.function_wants_token(name) or request.method == "OPTIONS":
            return None
        token = bearer(request.headers.get("authorization"))
        if not token:
            return "Missing authorization header"
        try:
            self.tokens.verify(token)
        except TokenRefused:
            return "Invalid JWT"
        return None
