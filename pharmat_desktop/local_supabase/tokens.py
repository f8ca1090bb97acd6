"""Who is calling: API keys and access tokens, made and verified."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import Any

import jwt

from .data_dir import Keys

AUDIENCE = "authenticated"
_ALGORITHM = "HS256"
_ROLES = frozenset({"anon", "authenticated", "service_role"})


@dataclass(frozen=True)
class Caller:
    """A verified caller. `claims` is the JSON text that Postgres gets; `expires_at` in Unix seconds, None for an API
    key.
    """

    role: str
    claims: str
    subject: str = ""
    session_id: str = ""
    expires_at: float | None = None

    @property
    def is_service(self) -> bool:
        """Whether row level security does not bind it."""
        return self.role == "service_role"

    def seconds_left(self) -> float:
        """Until expiry; negative after it, infinite for an API key."""
        return float("inf") if self.expires_at is None else self.expires_at - time.time()


class TokenRefused(Exception):
    """The token proves nothing. The text is Realtime's: a code, a colon and a sentence."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(f"{code}: {sentence}")
        self.code = code
        self.sentence = sentence

    @property
    def is_expiry(self) -> bool:
        """Whether the token was good once."""
        return self.sentence.startswith("Token has expired")


class Tokens:
    """Makes and verifies what proves an identity. Owned by the server, one for a run."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._key_callers = {
            keys.publishable: Caller("anon", '{"role":"anon"}'),
            keys.secret: Caller("service_role", '{"role":"service_role"}'),
        }

    def caller_of_key(self, key: str) -> Caller | None:
        """The role behind an API key."""
        return self._key_callers.get(key)

    def verify(self, token: str) -> Caller:
        """The caller behind an API key or access token. Raises TokenRefused."""
        known = self._key_callers.get(token)
        if known:
            return known
        claims = self.claims_of(token)
        if claims.get("role") not in _ROLES or "exp" not in claims:
            raise TokenRefused("InvalidJWTToken", "Fields `role` and `exp` are required in JWT")
        return Caller(
            role=claims["role"],
            claims=json.dumps(claims),
            subject=str(claims.get("sub", "")),
            session_id=str(claims.get("session_id", "")),
            expires_at=float(claims["exp"]),
        )

    def sign(self, claims: dict[str, Any]) -> str:
        """An access token with these claims."""
        return jwt.encode(claims, self._keys.jwt_secret, algorithm=_ALGORITHM)

    def claims_of(self, token: str) -> dict[str, Any]:
        """What a token of ours says, whatever it is for. Raises TokenRefused."""
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                self._keys.jwt_secret,
                algorithms=[_ALGORITHM],
                options={"verify_aud": False, "verify_exp": False},
            )
        except jwt.InvalidSignatureError as error:
            raise TokenRefused("JwtSignatureError", "Failed to validate JWT signature") from error
        except jwt.PyJWTError as error:
            raise TokenRefused("MalformedJWT", "The token provided is not a valid JWT") from error
        expiry = claims.get("exp")
        if isinstance(expiry, int | float) and expiry <= time.time():
            raise TokenRefused("InvalidJWTToken", f"Token has expired {int(time.time() - expiry)} seconds ago")
        return claims


def bearer(header: str | None) -> str:
    """The token of an Authorization header, or ''."""
    scheme, _, token = (header or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
