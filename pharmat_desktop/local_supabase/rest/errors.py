"""PostgREST's error answers: its own refusals, and what Postgres says, with the status that each has."""

from __future__ import annotations

from typing import Any

import asyncpg
from starlette.responses import JSONResponse, Response

from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused
from pharmat_desktop.local_supabase.transaction import Refusal

# postgrest.org: "HTTP status codes". The first match wins; a class is two characters.
_STATUS_OF_CODE = {
    "23503": 409,
    "23505": 409,
    "25006": 405,
    "42883": 404,
    "42P01": 404,
    "42P17": 500,
    "57014": 500,
    "P0001": 400,
}
_STATUS_OF_CLASS = {
    "08": 503,
    "09": 500,
    "0L": 403,
    "0P": 403,
    "25": 500,
    "28": 403,
    "2D": 500,
    "38": 500,
    "39": 500,
    "3B": 500,
    "40": 500,
    "53": 503,
    "54": 500,
    "55": 500,
    "57": 500,
    "58": 500,
    "F0": 500,
    "HV": 500,
    "P0": 500,
    "XX": 500,
}


class RestError(Refusal):
    """A refusal before or after Postgres."""

    def __init__(
        self, status: int, code: str, message: str, details: str | None = None, hint: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"code": code, "details": details, "hint": hint, "message": message}


def parse_error(what: str, text: str) -> RestError:
    """For a query string that is not in PostgREST's language."""
    return RestError(400, "PGRST100", f'"failed to parse {what} ({text[:200]})" (line 1, column 1)')


def not_served(what: str) -> RestError:
    """For what PostgREST can and local_supabase does not."""
    return RestError(501, "not_implemented", f"local_supabase does not serve {what}")


def token_error(error: TokenRefused) -> RestError:
    """For an access token that proves nothing."""
    if error.is_expiry:
        return RestError(401, "PGRST303", "JWT expired")
    return RestError(401, "PGRST301", error.sentence)


def answer(error: RestError) -> Response:
    """The response."""
    return JSONResponse(error.body, error.status)


def answer_database_error(error: asyncpg.PostgresError, caller: Caller) -> Response:
    """The response for what Postgres refused."""
    body: dict[str, Any] = {
        "code": error.sqlstate,
        "details": getattr(error, "detail", None),
        "hint": getattr(error, "hint", None),
        "message": getattr(error, "message", None) or str(error),
    }
    return JSONResponse(body, status_of(error.sqlstate or "XX000", caller))


def status_of(sqlstate: str, caller: Caller) -> int:
    """The HTTP status for a SQLSTATE; `PTxyz` names its own, and one that names none is the server's fault."""
    if sqlstate == "42501":
        return 401 if caller.role == "anon" else 403
    if sqlstate.startswith("PT"):
        return int(sqlstate[2:]) if sqlstate[2:].isdigit() else 500
    return _STATUS_OF_CODE.get(sqlstate) or _STATUS_OF_CLASS.get(sqlstate[:2], 400)
