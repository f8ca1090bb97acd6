"""/v1/…: the provider's API for programs, with a secret key and idempotency keys."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .forms import read_form
from .ledger import Ledger, ProviderError
from .objects import Document, new_id, public

_UNKNOWN = {"error": {"type": "invalid_request_error", "message": "Invalid API Key"}}
_BROKEN = {"error": {"type": "api_error", "message": "An error occurred."}}
_ANSWERS = "local_supabase.provider_answers"
_IN_USE = "There is currently another in-progress request using this Idempotent Key."
_OTHER = "Keys for idempotent requests can only be used with the same parameters they were first used with."


@dataclass(frozen=True)
class ProviderApi:
    """Owned by the server; `key` is the secret key that the functions hold."""

    pool: asyncpg.Pool
    ledger: Ledger
    key: str

    def routes(self) -> list[Route]:
        """Below /v1."""
        return [
            Route("/checkout/sessions", self.create_checkout, methods=["POST"]),
            Route("/checkout/sessions", self.list_checkouts, methods=["GET"]),
            Route("/events", self.list_events, methods=["GET"]),
            Route("/charges", self.list_charges, methods=["GET"]),
            Route("/refunds", self.list_refunds, methods=["GET"]),
            Route("/checkout/sessions/{key}", self.get_checkout, methods=["GET"]),
            Route("/checkout/sessions/{key}/expire", self.expire_checkout, methods=["POST"]),
            Route("/refunds", self.create_refund, methods=["POST"]),
            Route("/local/faults", self.set_faults, methods=["POST"]),
        ]

    async def create_checkout(self, request: Request) -> Response:
        """A page to pay on."""
        return await self._answer(request, self.ledger.open_checkout)

    async def get_checkout(self, request: Request) -> Response:
        """A page as it is now."""
        return await self._answer(request, lambda _: self.ledger.checkout(request.path_params["key"]))

    async def list_checkouts(self, request: Request) -> Response:
        """Pages, the newest first."""
        return await self._look(request, self.ledger.page_of("checkout.session", request.query_params))

    async def list_events(self, request: Request) -> Response:
        """What was reported, the newest first."""
        return await self._look(request, self.ledger.events(request.query_params))

    async def list_charges(self, request: Request) -> Response:
        """Money taken, the newest first."""
        return await self._look(request, self.ledger.page_of("charge", request.query_params))

    async def list_refunds(self, request: Request) -> Response:
        """Money given back, the newest first."""
        return await self._look(request, self.ledger.page_of("refund", request.query_params))

    async def expire_checkout(self, request: Request) -> Response:
        """Closes a page."""
        return await self._answer(request, lambda _: self.ledger.expire(request.path_params["key"]))

    async def create_refund(self, request: Request) -> Response:
        """Gives money back."""
        return await self._answer(request, self.ledger.refund)

    async def set_faults(self, request: Request) -> Response:
        """For tests: {lost_answers, unreachable}: numbers of calls; {is_silent}: no event is delivered meanwhile."""
        if not self._is_known(request):
            return JSONResponse({}, 401)
        wanted = await request.json()
        faults = self.ledger.faults
        faults.lost_answers, faults.unreachable = wanted["lost_answers"], wanted["unreachable"]
        faults.is_silent = wanted.get("is_silent", False)
        self.ledger.news.set()
        return JSONResponse(wanted)

    async def _look(self, request: Request, found: Coroutine[Any, Any, Document]) -> Response:
        """Lists are for people and tests; no function asks for one, so no fault is spent on them."""
        if not self._is_known(request):
            found.close()
            return JSONResponse(_UNKNOWN, 401)
        return JSONResponse(await found)

    async def _answer(self, request: Request, deed: Callable[[Document], Awaitable[Document]]) -> Response:
        headers = {"request-id": new_id("req")}
        if not self._is_known(request):
            return JSONResponse(_UNKNOWN, 401, headers)
        if self.ledger.faults.takes("unreachable"):
            return JSONResponse(_BROKEN, 503, {**headers, "stripe-should-retry": "false"})
        text = (await request.body()).decode()
        key = request.headers.get("idempotency-key", "") if request.method == "POST" else ""
        status, body, is_replay = await self._once(key, f"{request.url.path}\n{text}", lambda: deed(read_form(text)))
        if request.method == "POST" and self.ledger.faults.takes("lost_answers"):
            return JSONResponse(_BROKEN, 500, headers)
        if is_replay:
            headers["idempotent-replayed"] = "true"
        return JSONResponse(body, status, headers)

    async def _once(
        self, key: str, asked: str, deed: Callable[[], Awaitable[Document]]
    ) -> tuple[int, dict[str, Any], bool]:
        """Status and body; whether they were said before. The same key never does a thing twice."""
        if not key:
            return (*await _done(deed), False)
        digest = hashlib.sha256(asked.encode()).hexdigest()
        made = await self.pool.execute(
            f"insert into {_ANSWERS} (key, request) values ($1, $2) on conflict (key) do nothing",  # noqa: S608
            *(key, digest),
        )
        if made.endswith(" 0"):
            return await self._said_before(key, digest)
        try:
            status, body = await _done(deed)
        except BaseException:
            await self.pool.execute(f"delete from {_ANSWERS} where key = $1", key)  # noqa: S608 - a constant
            raise
        await self.pool.execute(
            f"update {_ANSWERS} set status = $2, body = $3 where key = $1",  # noqa: S608 - a constant
            *(key, status, body),
        )
        return status, body, False

    async def _said_before(self, key: str, digest: str) -> tuple[int, dict[str, Any], bool]:
        row = await self.pool.fetchrow(f"select * from {_ANSWERS} where key = $1", key)  # noqa: S608 - a constant
        if row is None or row["request"] != digest:
            return 400, ProviderError(400, _OTHER, kind="idempotency_error").body, False
        if row["status"] is None:
            return 409, ProviderError(409, _IN_USE, code="idempotency_key_in_use").body, False
        return row["status"], row["body"], True

    def _is_known(self, request: Request) -> bool:
        # As bytes: of text, compare_digest takes ASCII only.
        said = request.headers.get("authorization", "").encode()
        return hmac.compare_digest(said, f"Bearer {self.key}".encode())


async def _done(deed: Callable[[], Awaitable[Document]]) -> tuple[int, dict[str, Any]]:
    try:
        return 200, public(await deed())
    except ProviderError as error:
        return error.status, error.body
    except ValueError as error:
        return 400, ProviderError(400, f"Invalid parameter: {error}").body
