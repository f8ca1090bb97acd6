"""Signing in and looking after one's account: what a person asks for, and what can come of it.

Mails carry both six digits and a link; either ends the flow that the mail was asked for. The link works only on the
computer that asked (PKCE), the digits everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pharmat_desktop.domain.people import Account, Role, UserId

CODE_LENGTH = 6
"""Digits in a mail."""
MIN_PASSWORD = 8
"""Characters; the server's own rule may ask for more and then says so."""
MAX_NAME = 80


class Provider(StrEnum):
    """Who else can say who somebody is, in the system's browser."""

    GOOGLE = "google"
    APPLE = "apple"


class MailKind(StrEnum):
    """Why the academy sent a mail; the values are Auth's own types of codes."""

    SIGN_UP = "signup"
    SIGN_IN = "email"
    NEW_PASSWORD = "recovery"  # noqa: S105  the name of a kind
    NEW_EMAIL = "email_change"


class SignOutScope(StrEnum):
    """Which sessions of the person end; the values are Auth's."""

    HERE = "local"
    OTHERS = "others"
    EVERYWHERE = "global"


class UnsentChoice(StrEnum):
    """What becomes of drafts that the server does not have, when somebody signs out."""

    SEND = "send"
    """Wait until they are sent."""
    KEEP = "keep"
    """They stay on this computer, for this person's next sign-in."""
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class WaysIn:
    """What an academy offers, by its own word (/auth/v1/settings)."""

    providers: frozenset[Provider] = frozenset()
    has_sign_up: bool = True
    has_email: bool = True
    """Whether passwords, codes and links by mail work at all."""
    confirms_email: bool = True
    """Whether a new account waits for the code or link of a mail."""


@dataclass(frozen=True, slots=True)
class SignUp:
    """A new account. `problem` says which field cannot be right, before anybody is asked."""

    email: str
    password: str = field(repr=False)
    first_name: str
    last_name: str = ""
    role: Role = Role.STUDENT
    timezone: str = "UTC"
    """IANA name."""
    language: str = "en"
    """For the academy's mails."""

    @property
    def problem(self) -> str:
        """The name of the first field that cannot be right; empty when all can be."""
        if not 1 <= len(self.first_name.strip()) <= MAX_NAME:
            return "first_name"
        if len(self.last_name.strip()) > MAX_NAME:
            return "last_name"
        if not is_email(self.email):
            return "email"
        if len(self.password) < MIN_PASSWORD:
            return "password"
        return "role" if self.role is Role.ADMIN else ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody has signed in."""

    account: Account
    needs_new_password: bool = False
    """They came by "forgotten password": ask for a new one before anything else (`SignInService.set_password`)."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the person says of themselves, as the mirror has it."""

    user_id: UserId
    email: str
    first_name: str
    last_name: str
    role: Role
    timezone: str
    avatar_path: str | None = None
    """In the bucket ``avatars``."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """What signing out would leave behind."""

    waiting: int = 0
    attention: int = 0
    """Refused by the server; only the person can send, keep or discard them."""
    is_writing: bool = False
    """A message was begun and not sent."""

    def __bool__(self) -> bool:
        return bool(self.waiting or self.attention or self.is_writing)


def is_email(text: str) -> bool:
    """Whether this can be an email address: one @ inside, no spaces. Only the mail that arrives proves more."""
    text = text.strip()
    return "@" in text[1:-1] and len(text) <= 255 and not any(character.isspace() for character in text)


def clean_code(text: str) -> str:
    """The digits of a typed or pasted code, spaces and dashes forgiven. Raises ValueError when they are not six."""
    digits = "".join(character for character in text if not character.isspace() and character not in "-–")
    if len(digits) != CODE_LENGTH or not digits.isdecimal():
        raise ValueError("a code has six digits")
    return "".join(str(int(digit)) for digit in digits)  # Arabic keyboards write ٠ to ٩
