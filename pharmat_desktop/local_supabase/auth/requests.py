"""Reading what an auth request carries: its JSON object, and the user whose access token it shows."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request

from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused, Tokens, bearer

from . import users
from .errors import AuthError
from .sessions import refuse_banned

_MAX_BODY = 1024 * 1024


@dataclass(frozen=True)
class SignedIn:
    """A user with a live session."""

    caller: Caller
    user: asyncpg.Record
    session: asyncpg.Record


async def read_object(request: Request) -> dict[str, Any]:
    """The body. Raises AuthError when it is no JSON object, or over 1 MB."""
    body = await request.body()
    if len(body) > _MAX_BODY:
        raise AuthError(413, "request_too_large", "Request body is too large")
    try:
        value = json.loads(body or b"{}")
        if b"\\u" in body:  # half of a pair is no character: it is replaced, as Go's reader does
            value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise AuthError(400, "bad_json", "Could not parse request body as JSON") from error
    if not isinstance(value, dict):
        raise AuthError(400, "bad_json", "Could not parse request body as JSON: expected an object")
    return value


def optional_object(body: dict[str, Any], name: str) -> dict[str, Any]:
    """A field that is an object when it is there."""
    value = body.get(name) or {}
    if not isinstance(value, dict):
        raise AuthError(400, "validation_failed", f"{name} must be an object")
    return value


def verify_bearer(request: Request, tokens: Tokens) -> Caller:
    """The caller. Raises AuthError without a valid access token."""
    token = bearer(request.headers.get("authorization"))
    if not token:
        raise AuthError(401, "no_authorization", "This endpoint requires a valid Bearer token")
    try:
        return tokens.verify(token)
    except TokenRefused as error:
        reason = "token is expired" if error.is_expiry else "unable to parse or verify signature"
        raise AuthError(403, "bad_jwt", f"invalid JWT: {reason}") from error


def require_service(request: Request, tokens: Tokens) -> None:
    """Raises AuthError for anyone but the academy's own server."""
    if not verify_bearer(request, tokens).is_service:
        raise AuthError(403, "not_admin", "User not allowed")


async def require_session(request: Request, tokens: Tokens, connection: asyncpg.Connection) -> SignedIn:
    """The user behind the request. Raises AuthError when the token, the user or the session is not good any more."""
    caller = verify_bearer(request, tokens)
    if not caller.subject:
        raise AuthError(403, "bad_jwt", "invalid claim: missing sub claim")
    user = await users.find_by_id(connection, caller.subject)
    if user is None:
        raise AuthError(403, "user_not_found", "User from sub claim in JWT does not exist")
    refuse_banned(user, 403)
    session = await _session(connection, caller.session_id)
    if session is None:
        raise AuthError(403, "session_not_found", "Session from session_id claim in JWT does not exist")
    return SignedIn(caller, user, session)


async def _session(connection: asyncpg.Connection, session_id: str) -> asyncpg.Record | None:
    try:
        key = uuid.UUID(session_id)
    except ValueError:
        return None
    return await connection.fetchrow("select * from auth.sessions where id = $1", key)
