"""All of /auth/v1, put together."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .admin import AdminEndpoints
from .admin_links import AdminLinkEndpoints
from .authorize import AuthorizeEndpoints
from .grants import GrantEndpoints
from .own_user import OwnUserEndpoints
from .parts import Parts
from .provider import Provider
from .settings import PROVIDERS
from .sign_up import SignUpEndpoints
from .verify import VerifyEndpoints


@dataclass(frozen=True)
class AuthService:
    """Owned by the server."""

    parts: Parts
    provider: Provider

    def routes(self) -> list[Route]:
        """Below /auth/v1."""
        people = (SignUpEndpoints, VerifyEndpoints, GrantEndpoints, OwnUserEndpoints)
        groups = (*people, AdminEndpoints, AdminLinkEndpoints)
        own = [
            Route("/settings", self.get_settings, methods=["GET"]),
            Route("/health", self.get_health, methods=["GET"]),
        ]
        browser = AuthorizeEndpoints(self.parts, self.provider)
        return [*own, *browser.routes(), *(route for group in groups for route in group(self.parts).routes())]

    async def get_settings(self, _request: Request) -> Response:
        """Which ways of signing in there are."""
        settings = self.parts.settings
        body = {
            "external": {
                "anonymous_users": False,
                **{name: name in settings.providers for name in PROVIDERS},
                "email": settings.email.enable_signup,
                "phone": False,
            },
            "disable_signup": not settings.enable_signup,
            "mailer_autoconfirm": not settings.email.enable_confirmations,
            "phone_autoconfirm": False,
            "sms_provider": "",
            "saml_enabled": False,
        }
        return JSONResponse(body)

    async def get_health(self, _request: Request) -> Response:
        """A sign of life."""
        return JSONResponse({"name": "GoTrue", "description": "local_supabase: Supabase's services on this computer"})
