"""PKCE (RFC 7636): the challenge that begins a flow, and the verifier that ends it."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any, NamedTuple

from .errors import AuthError

_CHALLENGE = re.compile(r"[A-Za-z0-9._~-]+")
_LENGTHS = range(43, 129)


class Challenge(NamedTuple):
    """`method` is `s256` or `plain`."""

    text: str
    method: str


def read_challenge(fields: Mapping[str, Any]) -> Challenge | None:
    """The challenge among a request's fields. Raises AuthError for half of one, and for one of another shape."""
    text, method = fields.get("code_challenge") or "", fields.get("code_challenge_method") or ""
    if not text and not method:
        return None
    if not text or not method:
        raise _invalid("PKCE flow requires code_challenge_method and code_challenge")
    if not isinstance(text, str) or len(text) not in _LENGTHS:
        raise _invalid("code challenge has to be between 43 and 128 characters")
    if not _CHALLENGE.fullmatch(text):
        raise _invalid(
            "code challenge can only contain alphanumeric characters, hyphens, periods, underscores and tildes"
        )
    if str(method).lower() not in {"s256", "plain"}:
        raise _invalid(f'unsupported code_challenge method "{method}"')
    return Challenge(text, str(method).lower())


def is_met(challenge: Challenge, verifier: str) -> bool:
    """Whether the verifier is the one that the challenge was made from."""
    shown = verifier
    if challenge.method == "s256":
        shown = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return hmac.compare_digest(shown.encode(), challenge.text.encode())


def _invalid(message: str) -> AuthError:
    return AuthError(400, "validation_failed", message)
