"""The HTTP surface: which path is which service, and a plain 501 for what is not served here."""

from __future__ import annotations

from dataclasses import dataclass

import asyncpg
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from .auth.errors import AuthError, answer_data_error, answer_error
from .auth.service import AuthService
from .checkout.api import ProviderApi
from .checkout.courier import Courier
from .functions.service import FunctionsService
from .gateway import ApiKeyGate
from .pages.checkout import CheckoutPages
from .pages.consent import Consent
from .pages.mailbox import Mailbox
from .realtime.service import RealtimeService
from .rest.service import RestService
from .scheduler import Scheduler
from .storage.app import StorageService
from .tokens import Tokens

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


@dataclass(frozen=True)
class Payments:
    """The stand-in for the payment provider."""

    api: ProviderApi
    pages: CheckoutPages
    courier: Courier


@dataclass(frozen=True)
class Services:
    """All that is served."""

    tokens: Tokens
    auth: AuthService
    rest: RestService
    realtime: RealtimeService
    storage: StorageService
    consent: Consent
    mailbox: Mailbox
    functions: FunctionsService
    payments: Payments
    scheduler: Scheduler


def create_app(services: Services) -> ASGIApp:
    """The application of one server."""
    rest_of_it = Route("/{path:path}", _not_implemented, methods=_METHODS)
    routes: list[BaseRoute] = [
        Mount("/rest/v1", routes=services.rest.routes()),
        Mount("/storage/v1", app=services.storage.app(rest_of_it)),
        Mount("/auth/v1", routes=[*services.auth.routes(), rest_of_it]),
        Mount("/realtime/v1", routes=[*services.realtime.routes(), rest_of_it]),
        Mount("/functions/v1", routes=[*services.functions.routes(), rest_of_it]),
        Mount("/v1", routes=[*services.payments.api.routes(), rest_of_it]),
        *services.payments.pages.routes(),
        *services.consent.routes(),
        *services.mailbox.routes(),
        rest_of_it,
    ]
    http = Starlette(
        routes=routes,
        middleware=[Middleware(ApiKeyGate, tokens=services.tokens)],
        exception_handlers={AuthError: answer_error, asyncpg.DataError: answer_data_error},
    )

    async def dispatch(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await _serve_socket(services.realtime, scope, receive, send)
        else:
            await http(scope, receive, send)

    return dispatch


async def _serve_socket(realtime: RealtimeService, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["path"] == "/realtime/v1/websocket":
        await realtime.serve_socket(scope, receive, send)
    else:
        await receive()
        await send({"type": "websocket.close", "code": 1000})


async def _not_implemented(request: Request) -> Response:
    """The honest answer to the rest of Supabase."""
    message = f"local_supabase does not serve {request.method} {request.url.path}"
    return JSONResponse({"code": "not_implemented", "message": message}, 501)
