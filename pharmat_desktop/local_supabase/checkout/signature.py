"""How the provider signs what it delivers: an HMAC over time and body, in the header Stripe-Signature."""

from __future__ import annotations

import hashlib
import hmac
import time


def sign(body: bytes, secret: str, at: int | None = None) -> str:
    """The header's value. `at` in Unix seconds, now by default."""
    moment = int(time.time()) if at is None else at
    digest = hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={moment},v1={digest}"
