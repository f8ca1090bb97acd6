"""GoTrue's error answers, in the two shapes that the API version header chooses between."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

_VERSION_HEADER = "x-supabase-api-version"
_FIRST_VERSION = "2024-01-01"


class AuthError(Exception):
    """A refusal with GoTrue's status, code and message."""

    def __init__(self, status: int, code: str, message: str, extra: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.extra = extra or {}


async def answer_data_error(request: Request, _error: Exception) -> Response:
    """The response for what Postgres cannot store, such as a text with a NUL in it; GoTrue does not know better."""
    return await answer_error(request, AuthError(500, "unexpected_failure", "Database error saving data"))


async def answer_error(request: Request, error: Exception) -> Response:
    """The response for an AuthError."""
    if not isinstance(error, AuthError):
        raise error
    if request.headers.get(_VERSION_HEADER, "") >= _FIRST_VERSION:
        body = {"code": error.code, "message": error.message, **error.extra}
        headers = {_VERSION_HEADER: _FIRST_VERSION, "x-sb-error-code": error.code}
    else:
        body = {"code": error.status, "error_code": error.code, "msg": error.message, **error.extra}
        headers = {"x-sb-error-code": error.code}
    return JSONResponse(body, error.status, headers)
