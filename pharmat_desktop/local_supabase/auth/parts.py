"""What the endpoints of the auth service share."""

from __future__ import annotations

from dataclasses import dataclass

import asyncpg
from starlette.requests import Request

from pharmat_desktop.local_supabase.tokens import Tokens

from .challenges import read_challenge
from .codes import Asked, CodeSender
from .limits import RateLimits
from .redirects import redirect_of
from .sessions import Sessions
from .settings import AuthSettings


@dataclass(frozen=True)
class Parts:
    """Owned by the server. The pool is the superuser's, as GoTrue has a role of its own that no policy binds."""

    pool: asyncpg.Pool
    tokens: Tokens
    sessions: Sessions
    settings: AuthSettings
    codes: CodeSender
    limits: RateLimits

    def asked(self, request: Request, body: dict[str, object]) -> Asked:
        """How this request wants its person to come back. Raises AuthError for a challenge that is none."""
        return Asked(redirect_of(request, self.settings), read_challenge(body))
