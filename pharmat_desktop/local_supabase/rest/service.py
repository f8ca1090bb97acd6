"""The endpoints of /rest/v1: who calls, which table or function, and the answer to what goes wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import asyncpg
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused, Tokens, bearer

from .catalogue import Catalogue
from .errors import RestError, answer, answer_database_error, not_served, token_error
from .functions import Functions
from .tables import Tables
from .wishes import read_wishes

_ANYONE = Caller("anon", "{}")


@dataclass(frozen=True)
class RestService:
    """Owned by the server. The pool logs in as `authenticator`; `max_rows` None is without limit."""

    pool: asyncpg.Pool
    tokens: Tokens
    catalogue: Catalogue
    max_rows: int | None

    def routes(self) -> list[Route]:
        """Below /rest/v1."""
        return [
            Route("/rpc/{name}", self.call_function, methods=["GET", "POST"]),
            Route("/{name}", self.use_table, methods=["GET", "POST", "PATCH", "DELETE", "PUT"]),
            Route("/{path:path}", self.refuse, methods=["GET", "POST", "PATCH", "DELETE", "PUT"]),
        ]

    async def call_function(self, request: Request) -> Response:
        """/rpc/<name>."""
        functions = Functions(self.pool, self.catalogue, self.max_rows)
        return await self._guarded(request, lambda caller: functions.call(request.path_params["name"], request, caller))

    async def use_table(self, request: Request) -> Response:
        """/<table or view>."""
        return await self._guarded(request, lambda caller: self._use_table(request, caller))

    async def refuse(self, request: Request) -> Response:
        """The rest: the API description and what has no name."""
        return answer(not_served(f"{request.method} {request.url.path}"))

    async def _use_table(self, request: Request, caller: Caller) -> Response:
        tables = Tables(self.pool, self.max_rows)
        relation = await self.catalogue.relation(request.path_params["name"])
        wishes = read_wishes(request, caller)
        if request.method in ("GET", "HEAD"):
            return await tables.read(relation, wishes)
        if request.method == "POST":
            return await tables.insert(relation, wishes, request)
        if request.method == "PATCH":
            return await tables.update(relation, wishes, request)
        if request.method == "DELETE":
            return await tables.delete(relation, wishes)
        raise not_served("PUT; use an upsert")

    async def _guarded(self, request: Request, work: Callable[[Caller], Awaitable[Response]]) -> Response:
        caller = _ANYONE
        try:
            caller = self._caller(request)
            try:
                return await work(caller)
            except RestError as error:
                if error.body["code"] not in ("42703", "PGRST204"):
                    raise
            # A column may be newer than what is known of its table.
            await self.catalogue.load()
            return await work(caller)
        except RestError as error:
            return answer(error)
        except RecursionError:
            return answer(RestError(400, "PGRST100", "The request is nested too deeply"))
        except asyncpg.PostgresError as error:
            return answer_database_error(error, caller)

    def _caller(self, request: Request) -> Caller:
        token = bearer(request.headers.get("authorization")) or request.headers.get("apikey", "")
        try:
            return self.tokens.verify(token)
        except TokenRefused as error:
            raise token_error(error) from error
