"""Password hashes, made and compared off the loop: one comparison takes some 50 ms."""

from __future__ import annotations

import asyncio

import bcrypt

from .errors import AuthError

_COST = 10
_MAX_BYTES = 72  # bcrypt reads no further


async def hash_password(password: str, minimum_length: int) -> str:
    """The bcrypt hash. Raises AuthError for a password that is too short or too long."""
    if len(password) < minimum_length:
        raise AuthError(
            422,
            "weak_password",
            f"Password should be at least {minimum_length} characters.",
            {"weak_password": {"reasons": ["length"]}},
        )
    if len(password.encode()) > _MAX_BYTES:
        raise AuthError(400, "validation_failed", f"Password cannot be longer than {_MAX_BYTES} characters")
    hashed = await asyncio.to_thread(bcrypt.hashpw, password.encode(), bcrypt.gensalt(_COST))
    return hashed.decode("ascii")


async def is_password(password: str, hashed: str | None) -> bool:
    """Whether the hash was made from this password."""
    if not hashed or len(password.encode()) > _MAX_BYTES:
        return False
    try:
        return await asyncio.to_thread(bcrypt.checkpw, password.encode(), hashed.encode())
    except ValueError:
        return False
