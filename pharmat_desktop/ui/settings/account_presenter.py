"""The own account without its widgets: what the profile says, and how each thing that a person asks for stands.

::

    idle ──ask──► busy ──► done
     ▲              │
     └─ error, invalid input, cancelled
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.accounts import Profile, SignOutScope
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.own_account import OwnAccountService
from pharmat_desktop.tasks import TaskScope

Subscribe = Callable[[Callable[[Changes], None]], Callable[[], None]]


class Act(StrEnum):
    """What can be asked for; each stands on its own."""

    NAME = "name"
    ZONE = "zone"
    AVATAR = "avatar"
    EMAIL = "email"
    CONFIRM = "confirm"
    PASSWORD = "password"  # noqa: S105  the name of an act
    PROOF = "proof"
    EXPORT = "export"
    OTHERS = "others"
    EVERYWHERE = "everywhere"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class ActState:
    """How one act stands."""

    is_busy: bool = False
    is_done: bool = False
    is_invalid: bool = False
    """What was typed cannot be right."""
    error: PharmatError | None = None


class AccountPresenter(QObject):
    """Owned by the screens; `close` ends its subscription. An act that is busy is not begun again."""

    profile_changed = Signal()
    act_changed = Signal(object)
    """The Act that stands otherwise now."""
    exported = Signal(bytes)
    """The file to be saved."""
    sign_out_requested = Signal()
    """Here; whoever owns the window asks about drafts first."""

    def __init__(
        self, account: Account, service: OwnAccountService, subscribe: Subscribe, scope: TaskScope, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.account = account
        self._service = service
        self._scope = scope
        self._states: dict[Act, ActState] = {}
        self._running: dict[Act, asyncio.Task[None]] = {}
        self._unsubscribe = subscribe(self._heard)
        self.is_email_half_done = False
        """One of two addresses has been confirmed."""

    @property
    def profile(self) -> Profile | None:
        """None before the first sync, and when the file cannot be read just now."""
        try:
            return self._service.profile()
        except LocalStorageError:
            return None

    @property
    def email(self) -> str:
        """The address of now, which may have changed since the account was opened."""
        profile = self.profile
        return profile.email if profile else self.account.email

    def state(self, act: Act) -> ActState:
        return self._states.get(act, ActState())

    def forget(self, act: Act) -> None:
        """A new try begins: what the last one came to is not shown any more."""
        if not self.state(act).is_busy:
            self._become(act, ActState())

    def cancel(self, act: Act) -> None:
        """Give it up; what the academy has done already stays done."""
        if task := self._running.get(act):
            task.cancel()

    def close(self) -> None:
        self._unsubscribe()

    # What a person asks for

    def change_name(self, first_name: str, last_name: str) -> None:
        self._do(Act.NAME, lambda: self._service.change_name(first_name, last_name))

    def change_zone(self, zone: str) -> None:
        self._do(Act.ZONE, lambda: self._service.change_timezone(zone))

    def change_avatar(self, picture: bytes) -> None:
        """A cropped PNG."""
        self._do(Act.AVATAR, lambda: self._service.change_avatar(picture))

    def change_email(self, email: str) -> None:
        """Mails go to both addresses; `confirm_email` takes their digits."""
        self.is_email_half_done = False
        self._do(Act.EMAIL, lambda: self._service.change_email(email))

    def confirm_email(self, email: str, code: str) -> None:
        """The digits of the mail to one of the two addresses; done when no other is needed."""
        self._do(Act.CONFIRM, lambda: self._confirm_email(email, code))

    def change_password(self, password: str, proof: str = "") -> None:
        self._do(Act.PASSWORD, lambda: self._service.change_password(password, proof))

    def send_proof(self) -> None:
        self._do(Act.PROOF, self._service.send_proof)

    def export(self) -> None:
        self._do(Act.EXPORT, self._export)

    def sign_out(self, scope: SignOutScope) -> None:
        """HERE is for the window's owner, who asks about drafts first."""
        if scope is SignOutScope.HERE:
            self.sign_out_requested.emit()
        elif scope is SignOutScope.OTHERS:
            self._do(Act.OTHERS, lambda: self._service.sign_out(scope))
        else:
            self._do(Act.EVERYWHERE, lambda: self._service.sign_out(scope))

    def delete(self, confirmation: str) -> None:
        """For good; `confirmation` is the email address that the person has typed."""
        self._do(Act.DELETE, lambda: self._service.delete(confirmation))

    # What comes of it

    async def _export(self) -> None:
        self.exported.emit(await self._service.export())

    async def _confirm_email(self, email: str, code: str) -> None:
        self.is_email_half_done = not await self._service.confirm_email(email, code)

    def _do(self, act: Act, ask: Callable[[], Awaitable[None]]) -> None:
        if not self.state(act).is_busy:
            self._become(act, ActState(is_busy=True))
            self._running[act] = self._scope.spawn(self._done(act, ask), name=f"account: {act}")

    async def _done(self, act: Act, ask: Callable[[], Awaitable[None]]) -> None:
        outcome = ActState()  # as if nothing had been asked, when it is cancelled
        try:
            await ask()
            outcome = ActState(is_done=True)
        except ValueError:
            outcome = ActState(is_invalid=True)
        except PharmatError as error:
            outcome = ActState(error=error)
        finally:
            self._become(act, outcome)

    def _become(self, act: Act, state: ActState) -> None:
        if state != self.state(act):
            self._states[act] = state
            self.act_changed.emit(act)

    def _heard(self, changes: Changes) -> None:
        if concerns(changes, Topic(TopicKind.PEOPLE)):
            self.profile_changed.emit()
