"""Password hashes, made and compared off the loop: one comparison takes some 50 ms."""

from __future__ import annotations

import asyncio
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

import bcrypt

from .errors import AuthError
from .settings import AuthSettings

_COST = 10
_SYMBOLS = "!@#$%^&*()_+-=[]{};'\\:\"|<>?,./`~"
_REQUIREMENTS = {
    "letters_digits": (ascii_letters, digits),
    "lower_upper_letters_digits": (ascii_lowercase, ascii_uppercase, digits),
    "lower_upper_letters_digits_symbols": (ascii_lowercase, ascii_uppercase, digits, _SYMBOLS),
}
_MAX_BYTES = 72  # bcrypt reads no further


async def hash_password(password: str, settings: AuthSettings) -> str:
    """The bcrypt hash. Raises AuthError for a password that is too weak or too long."""
    _refuse_weak(password, settings)
    if len(password.encode()) > _MAX_BYTES:
        raise AuthError(400, "validation_failed", f"Password cannot be longer than {_MAX_BYTES} characters")
    hashed = await asyncio.to_thread(bcrypt.hashpw, password.encode(), bcrypt.gensalt(_COST))
    return hashed.decode("ascii")


def _refuse_weak(password: str, settings: AuthSettings) -> None:
    sentences, reasons = [], []
    if len(password) < settings.minimum_password_length:
        sentences.append(f"Password should be at least {settings.minimum_password_length} characters.")
        reasons.append("length")
    wanted = _REQUIREMENTS.get(settings.password_requirements, ())
    if not all(any(character in kind for character in password) for kind in wanted):
        sentences.append(f"Password should contain at least one character of each: {', '.join(wanted)}.")
        reasons.append("characters")
    if reasons:
        raise AuthError(422, "weak_password", " ".join(sentences), {"weak_password": {"reasons": reasons}})


async def is_password(password: str, hashed: str | None) -> bool:
    """Whether the hash was made from this password."""
    if not hashed or len(password.encode()) > _MAX_BYTES:
        return False
    try:
        return await asyncio.to_thread(bcrypt.checkpw, password.encode(), hashed.encode())
    except ValueError:
        return False
