"""/token: what buys a session, by grant type; and /logout, which ends sessions."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import flows, sessions, users
from .errors import AuthError
from .parts import Parts
from .passwords import is_password
from .requests import read_object, require_session

_LOGOUT_SCOPES = ("global", "local", "others")


@dataclass(frozen=True)
class GrantEndpoints:
    """Sessions, from their beginning to their end."""

    parts: Parts

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [Route("/token", self.grant, methods=["POST"]), Route("/logout", self.log_out, methods=["POST"])]

    async def grant(self, request: Request) -> Response:
        """By password, refresh token or code."""
        self.parts.limits.count("token_refresh", request)
        kind = request.query_params.get("grant_type", "")
        if kind == "password":
            return await self._by_password(request)
        if kind == "refresh_token":
            return await self._by_refresh_token(request)
        if kind == "pkce":
            return await self._by_code(request)
        if kind in ("id_token", "web3"):
            raise AuthError(501, "not_implemented", f"local_supabase does not serve grant_type {kind}")
        raise AuthError(400, "validation_failed", "unsupported_grant_type")

    async def log_out(self, request: Request) -> Response:
        """Ends sessions by scope."""
        scope = request.query_params.get("scope", "global")
        if scope not in _LOGOUT_SCOPES:
            raise AuthError(400, "validation_failed", f"Unsupported logout scope {scope!r}")
        async with self.parts.pool.acquire() as connection:
            signed_in = await require_session(request, self.parts.tokens, connection)
            await sessions.end(connection, signed_in.user["id"], signed_in.caller.session_id, scope)
        return Response(status_code=204)

    async def _by_password(self, request: Request) -> Response:
        body = await read_object(request)
        email, password = body.get("email"), body.get("password")
        if not isinstance(email, str) or not isinstance(password, str) or not email:
            raise AuthError(400, "validation_failed", "missing email or phone")
        async with self.parts.pool.acquire() as connection:
            user = await users.find_by_email(connection, email)
        # The comparison takes long: no connection is held meanwhile.
        if user is None or not await is_password(password, user["encrypted_password"]):
            raise AuthError(400, "invalid_credentials", "Invalid login credentials")
        sessions.refuse_banned(user, 400)
        if user["email_confirmed_at"] is None:
            raise AuthError(400, "email_not_confirmed", "Email not confirmed")
        async with self.parts.pool.acquire() as connection:
            return JSONResponse(await self.parts.sessions.start(connection, user, "password"))

    async def _by_refresh_token(self, request: Request) -> Response:
        token = (await read_object(request)).get("refresh_token")
        if not isinstance(token, str):
            raise AuthError(400, "validation_failed", "refresh_token required")
        async with self.parts.pool.acquire() as connection:
            return JSONResponse(await self.parts.sessions.refresh(connection, token))

    async def _by_code(self, request: Request) -> Response:
        body = await read_object(request)
        code, verifier = body.get("auth_code"), body.get("code_verifier")
        if not isinstance(code, str) or not isinstance(verifier, str) or not code or not verifier:
            message = "invalid request: both auth code and code verifier should be non-empty"
            raise AuthError(400, "validation_failed", message)
        async with self.parts.pool.acquire() as connection, connection.transaction():
            flow = await flows.redeem(connection, code, verifier)
            user = await users.find_by_id(connection, str(flow["user_id"]))
            if user is None:
                raise AuthError(404, "flow_state_not_found", "invalid flow state, no valid flow state found")
            session = await self.parts.sessions.start(connection, user, flow["authentication_method"])
        if flow["provider_access_token"]:
            session["provider_token"] = flow["provider_access_token"]
            session["provider_refresh_token"] = flow["provider_refresh_token"]
        return JSONResponse(session)
