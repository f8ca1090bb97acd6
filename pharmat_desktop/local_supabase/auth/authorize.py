"""Signing in through a provider: /authorize sends the browser there, /callback takes it back.

/authorize ──302──► the provider's page ──code and state──► /callback ──302──► the app, with a code or an error
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from urllib.parse import urlencode

import asyncpg
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from . import flows
from .challenges import read_challenge
from .errors import AuthError
from .external import Accounts
from .parts import Parts
from .provider import External, Provider
from .redirects import redirect_of, with_code, with_error, with_provider_error, with_session

# The app's own part of the query; all else is handed to the provider.
_OWN = {
    "provider",
    "redirect_to",
    "scopes",
    "code_challenge",
    "code_challenge_method",
    "state",
    "redirect_uri",
    "client_id",
    "response_type",
    "apikey",
}


@dataclass(frozen=True)
class AuthorizeEndpoints:
    """Opened by browsers, so without an API key."""

    parts: Parts
    provider: Provider

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        return [
            Route("/authorize", self.authorize, methods=["GET"]),
            Route("/callback", self.come_back, methods=["GET", "POST"]),
        ]

    async def authorize(self, request: Request) -> Response:
        """To the provider's page. Raises AuthError, which a person sees as JSON, before anything has begun."""
        query = request.query_params
        name = query.get("provider", "")
        if name not in self.parts.settings.providers:
            known = (
                f"provider {name} could not be found" if name not in ("apple", "google") else "provider is not enabled"
            )
            raise AuthError(400, "validation_failed", f"Unsupported provider: {known}")
        challenge, target = read_challenge(query), redirect_of(request, self.parts.settings)
        async with self.parts.pool.acquire() as connection:
            state = await flows.create(connection, "oauth", challenge, provider=name, referrer=target)
        forwarded = {key: value for key, value in query.items() if key not in _OWN and name != "apple"}
        asked = {
            **forwarded,
            "client_id": "pharmat-demo",
            "redirect_uri": f"{self.parts.codes.url}/callback",
            "response_type": "code",
            "scope": " ".join(filter(None, ("email", query.get("scopes", "").replace(",", " ")))),
            "state": str(state),
        }
        return RedirectResponse(f"/consent/{name}?{urlencode(asked)}", 302)

    async def come_back(self, request: Request) -> Response:
        """To the app, whatever happened. Apple posts a form, Google uses the query."""
        fields = {**request.query_params, **(await request.form() if request.method == "POST" else {})}
        said = {name: str(value) for name, value in fields.items()}
        target, is_pkce = self.parts.settings.site_url, True
        try:
            async with self.parts.pool.acquire() as connection, connection.transaction():
                flow = await _flow(connection, said.get("state", ""))
                target, is_pkce = flow["referrer"], flow["code_challenge"] is not None
                if said.get("error"):
                    target = with_provider_error(target, said["error"], said.get("error_description", ""))
                else:
                    target = await self._complete(connection, flow, self._person(said.get("code", "")))
        except AuthError as error:
            target = with_error(target, error, is_pkce=is_pkce)
        return RedirectResponse(target, 302)

    def _person(self, code: str) -> External:
        if not code:
            raise AuthError(400, "bad_oauth_callback", "OAuth callback with missing authorization code missing")
        person = self.provider.redeem(code)
        if person is None:
            raise AuthError(500, "unexpected_failure", "Unable to exchange external code")
        return person

    async def _complete(self, connection: asyncpg.Connection, flow: asyncpg.Record, person: External) -> str:
        """The app's address, with what the person gets."""
        accounts, target = Accounts(self.parts), str(flow["referrer"])
        user = await accounts.of(connection, person)
        if user["email_confirmed_at"] is None:
            refusal = await accounts.refuse_unconfirmed(connection, user, person)
            return with_error(target, refusal, is_pkce=flow["code_challenge"] is not None)
        if flow["code_challenge"] is None:
            await connection.execute("delete from auth.flow_state where id = $1", flow["id"])
            return with_session(target, await self.parts.sessions.start(connection, user, "oauth"), "")
        code = await connection.fetchval(
            """update auth.flow_state set user_id = $2, auth_code_issued_at = now(), updated_at = now(),
                   provider_access_token = $3, provider_refresh_token = $4 where id = $1 returning auth_code""",
            *(flow["id"], user["id"], f"demo-{uuid.uuid4().hex}", f"demo-{uuid.uuid4().hex}"),
        )
        return with_code(target, str(code))


async def _flow(connection: asyncpg.Connection, state: str) -> asyncpg.Record:
    """The flow that the browser comes back from. Raises AuthError."""
    if not state:
        raise AuthError(400, "bad_oauth_callback", "OAuth state parameter missing")
    try:
        key = uuid.UUID(state)
    except ValueError as error:
        raise AuthError(400, "bad_oauth_state", "OAuth callback with invalid state") from error
    flow = await connection.fetchrow("select * from auth.flow_state where id = $1 for update", key)
    if flow is None or flow["authentication_method"] != "oauth" or flows.has_expired(flow):
        raise AuthError(400, "bad_oauth_state", "OAuth state not found or expired")
    if flow["user_id"]:
        raise AuthError(400, "flow_state_already_used", "OAuth state has already been used")
    return flow
