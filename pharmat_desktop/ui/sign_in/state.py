"""What the sign-in screen shows, apart from what is typed; and its pages.

::

    people ◄──► password ──► code ──► (signed in)
                  │  ▲        ▲ └──► new password ──► (signed in)
                  │  └ sign up┘ ▲
                  ├──► forgotten┘
                  ├──► browser ──► (signed in)
                  └──► academy ──► password
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pharmat_desktop.domain.accounts import MailKind, Provider, WaysIn
from pharmat_desktop.domain.errors import PharmatError


class Step(StrEnum):
    """One page each."""

    PEOPLE = "people"
    """Accounts that this computer knows."""
    PASSWORD = "password"  # noqa: S105  the name of a page
    CODE = "code"
    """A mail is on its way: six digits, or its link."""
    SIGN_UP = "sign_up"
    FORGOTTEN = "forgotten"
    NEW_PASSWORD = "new_password"  # noqa: S105
    BROWSER = "browser"
    ACADEMY = "academy"


class Invalid(StrEnum):
    """Fields that cannot be right before anybody is asked, or that the academy found wrong. Empty: all is well."""

    NONE = ""
    EMAIL = "email"
    PASSWORD = "password"  # noqa: S105  the name of a field
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class SignInState:
    """Everything that the pages show."""

    step: Step = Step.PASSWORD
    is_busy: bool = False
    is_academy_ready: bool = True
    """False while the demo academy starts: a sign-in waits for it."""
    ways: WaysIn | None = None
    """What the academy offers; None until it was asked."""
    email: str = ""
    """To whom the latest mail went."""
    mail: MailKind = MailKind.SIGN_IN
    wait: int = 0
    """Seconds until another mail may be asked for."""
    provider: Provider = Provider.GOOGLE
    invalid: Invalid = Invalid.NONE
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Someone of the demo academy, offered for signing in with one click. The password is public."""

    name: str
    role: str
    email: str
    password: str
    about: str
