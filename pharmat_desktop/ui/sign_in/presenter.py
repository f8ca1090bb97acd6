"""What happens when somebody signs in: checks, the request, and its outcome as one state.

::

    idle ──sign_in──► busy ──► signed_in (emitted)
     ▲                  │
     └── refused, offline, invalid input ◄─┘
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope


class Invalid(StrEnum):
    """What cannot be right before anybody is asked."""

    EMAIL = "email"
    PASSWORD = "password"  # noqa: S105  the name of a field


@dataclass(frozen=True, slots=True)
class SignInState:
    """Everything that the screen shows, apart from what is typed."""

    is_busy: bool = False
    is_academy_ready: bool = True
    """False while the demo academy starts: a sign-in waits for it."""
    invalid: Invalid | None = None
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Someone of the demo academy, offered for signing in with one click. The password is public."""

    name: str
    role: str
    email: str
    password: str
    about: str


class SignInPresenter(QObject):
    """One request at a time; a second one while it runs is ignored. Owned by `app`."""

    state_changed = Signal(SignInState)
    signed_in = Signal(object)
    """The domain Account."""

    def __init__(self, service: SignInService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._state = SignInState()

    @property
    def state(self) -> SignInState:
        return self._state

    def set_academy_ready(self, is_ready: bool) -> None:
        """Whether the academy can be asked yet."""
        self._become(replace(self._state, is_academy_ready=is_ready))

    def sign_in(self, email: str, password: str) -> None:
        """Ask the academy; the outcome is `signed_in` or a state with an error."""
        if self._state.is_busy:
            return
        invalid = _invalid(email.strip(), password)
        self._become(replace(self._state, is_busy=invalid is None, invalid=invalid, error=None))
        if invalid is None:
            self._scope.spawn(self._sign_in(email, password), name="sign in")

    def fail(self, error: PharmatError) -> None:
        """Show an error that came from elsewhere, e.g. a demo academy that could not start."""
        self._become(replace(self._state, is_busy=False, error=error))

    async def _sign_in(self, email: str, password: str) -> None:
        try:
            account = await self._service.with_password(email, password)
        except ValueError:
            self._become(replace(self._state, is_busy=False, invalid=Invalid.EMAIL))
        except PharmatError as error:
            self.fail(error)
        else:
            self._become(replace(self._state, is_busy=False))
            self.signed_in.emit(account)

    def _become(self, state: SignInState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _invalid(email: str, password: str) -> Invalid | None:
    if "@" not in email[1:-1] or any(character.isspace() for character in email):
        return Invalid.EMAIL
    return None if password else Invalid.PASSWORD
