"""Signing in with email and password."""

from __future__ import annotations

from pharmat_desktop.domain.people import Account
from pharmat_desktop.domain.ports import SignInDoor


class SignInService:
    """What the sign-in screen may do."""

    def __init__(self, door: SignInDoor) -> None:
        self._door = door

    async def with_password(self, email: str, password: str) -> Account:
        """Raises ValueError for impossible input, and WrongCredentials, Offline, NoAnswer, Busy or Refused."""
        email = email.strip()
        if "@" not in email[1:-1] or any(character.isspace() for character in email):
            raise ValueError("that is not an email address")
        if not password:
            raise ValueError("the password is missing")
        return await self._door.with_password(email, password)
