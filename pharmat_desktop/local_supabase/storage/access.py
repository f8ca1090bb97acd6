"""Who calls, and the tokens of signed URLs."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request

from pharmat_desktop.local_supabase.tokens import Caller, TokenRefused, Tokens, bearer

from .errors import access_denied, invalid_jwt, invalid_request, invalid_signature

_DOWNLOAD, _UPLOAD = "download", "upload"
# A hundred years: a moment that has no date could not be said in a header.
_LONGEST_SECONDS = 100 * 366 * 86400
UPLOAD_SECONDS = 7200
"""How long a signed upload URL works, as hosted."""
SERVICE = Caller("service_role", '{"role":"service_role"}')
"""Who uploads with a signed URL: its token has proved what a policy would."""


@dataclass(frozen=True)
class Access:
    """Owned by the storage service."""

    tokens: Tokens

    def caller(self, request: Request) -> Caller:
        """Who calls. Raises StorageError without a valid token."""
        header = request.headers.get("authorization")
        token = bearer(header) or request.headers.get("apikey", "")
        if not token:
            raise invalid_request("headers must have required property 'authorization'")
        try:
            return self.tokens.verify(token)
        except TokenRefused as error:
            # The words of the library that Storage verifies with.
            said = '"exp" claim timestamp check failed' if error.is_expiry else "signature verification failed"
            raise access_denied(said if error.code != "MalformedJWT" else "Invalid Compact JWS") from error

    def sign_download(self, bucket: str, name: str, seconds: int) -> str:
        """A token that shows one object to whoever holds it."""
        return self._sign({"url": f"{bucket}/{name}", "for": _DOWNLOAD}, seconds)

    def sign_upload(self, bucket: str, name: str, owner: str, *, is_upsert: bool) -> str:
        """A token that lets whoever holds it upload one object for its owner."""
        return self._sign(
            {"url": f"{bucket}/{name}", "for": _UPLOAD, "owner": owner, "upsert": is_upsert}, UPLOAD_SECONDS
        )

    def require_download(self, token: str, bucket: str, name: str) -> float:
        """When the token ends. Raises StorageError when it is not for this object."""
        return float(self._read(token, bucket, name, _DOWNLOAD)["exp"])

    def require_upload(self, token: str, bucket: str, name: str) -> tuple[str, bool]:
        """The owner, and whether an object may be replaced. Raises StorageError."""
        claims = self._read(token, bucket, name, _UPLOAD)
        return str(claims.get("owner") or ""), bool(claims.get("upsert"))

    def _sign(self, claims: dict[str, Any], seconds: int) -> str:
        now = int(time.time())
        return self.tokens.sign({**claims, "iat": now, "exp": now + seconds})

    def _read(self, token: str, bucket: str, name: str, purpose: str) -> dict[str, Any]:
        try:
            claims = self.tokens.claims_of(token)
        except TokenRefused as error:
            raise invalid_jwt(
                '"exp" claim timestamp check failed' if error.is_expiry else "signature verification failed"
            ) from error
        if claims.get("url") != f"{bucket}/{name}" or claims.get("for") != purpose:
            raise invalid_signature()
        return claims


async def read_object(request: Request) -> dict[str, Any]:
    """The JSON object of a request; empty without a body. Raises StorageError."""
    try:
        body = await request.body()
        value = json.loads(body) if body else {}
    except (ValueError, RecursionError, ClientDisconnect) as error:
        raise invalid_request("Body is not valid JSON") from error
    if not isinstance(value, dict):
        raise invalid_request("body must be object")
    return value


def read_seconds(body: dict[str, Any]) -> int:
    """`expiresIn`. Raises StorageError."""
    try:
        seconds = int(body.get("expiresIn", ""))
    except (TypeError, ValueError, OverflowError):
        seconds = 0
    if not 1 <= seconds <= _LONGEST_SECONDS:
        raise invalid_request("body/expiresIn must be >= 1")
    return seconds
