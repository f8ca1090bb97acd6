"""The HTTP surface: which path is which service, and a plain 501 for what is not served here."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


async def not_implemented(request: Request) -> Response:
    """The honest answer to the rest of Supabase."""
    message = f"local_supabase does not serve {request.method} {request.url.path}"
    return JSONResponse({"code": "not_implemented", "message": message}, 501)


def create_app() -> Starlette:
    """All routes."""
    return Starlette(routes=[Route("/{path:path}", not_implemented)])
