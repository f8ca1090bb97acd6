"""What happens on the sign-in screen: checks, requests and their outcomes as one state, and the way from page to page.

::

    idle ──ask──► busy ──► signed_in (emitted), or another page
     ▲              │
     └── refused, offline, invalid input, cancelled ◄─┘
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, is_email
from pharmat_desktop.domain.errors import Busy, PharmatError, SignInFailed, Why
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import Backoff, TaskScope
from pharmat_desktop.ui.sign_in.countdown import Countdown
from pharmat_desktop.ui.sign_in.state import DemoAccount, Invalid, SignInState, Step

__all__ = ["DemoAccount", "Invalid", "SignInPresenter", "SignInState", "Step"]

MAIL_PAUSE = 60
"""Seconds that the academy wants between two mails, unless it says otherwise."""
_FIELDS = {Why.CODE: Invalid.CODE, Why.WEAK_PASSWORD: Invalid.PASSWORD, Why.SAME_PASSWORD: Invalid.PASSWORD}


class SignInPresenter(QObject):
    """One request at a time; a second one while it runs is ignored. Owned by `app`."""

    state_changed = Signal(SignInState)
    signed_in = Signal(object)
    """The domain Account."""

    def __init__(
        self,
        service: SignInService,
        scope: TaskScope,
        parent: QObject | None = None,
        *,
        step: Step = Step.PASSWORD,
        patience: Backoff | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._patience = patience or Backoff(base=2.0, cap=30.0)
        self._scope = scope
        self._home = step
        self._state = SignInState(step)
        self._asking: asyncio.Task[None] | None = None
        self._arrived: Account | None = None
        self._countdown = Countdown(self)
        self._countdown.ticked.connect(lambda left: self._become(wait=left))

    @property
    def state(self) -> SignInState:
        return self._state

    # The academy

    def set_academy_ready(self, is_ready: bool) -> None:
        """Whether the academy can be asked yet."""
        self._become(is_academy_ready=is_ready)

    def look_up_ways(self) -> None:
        """Ask what the academy offers, until it answers. Until then it is as if it offered what every academy does."""
        self._scope.spawn(self._look_up_ways(), name="ways in")

    def fail(self, error: PharmatError) -> None:
        """Show an error that came from elsewhere, e.g. a demo academy that could not start."""
        field = _FIELDS.get(error.why, Invalid.NONE) if isinstance(error, SignInFailed) else Invalid.NONE
        self._become(is_busy=False, error=error, invalid=field)

    # From page to page

    def open(self, step: Step) -> None:
        """Show a page; what another one complained about is forgotten."""
        if not self._state.is_busy:
            self._become(step=step, invalid=Invalid.NONE, error=None)

    def back(self) -> None:
        """Escape: give up what runs, else return to the page where one came in."""
        step = self._state.step
        if self._state.is_busy:
            self.cancel()
        elif step not in (Step.NEW_PASSWORD, self._home):
            self.open(self._home if step is Step.PASSWORD else Step.PASSWORD)

    def cancel(self) -> None:
        """Give up what is being asked; waiting for the browser ends on the page where it began."""
        if self._asking is not None and self._state.is_busy:
            self._asking.cancel()

    # What a person asks for

    def sign_in(self, email: str, password: str) -> None:
        """Ask the academy; the outcome is `signed_in` or a state with an error."""
        invalid = Invalid.EMAIL if not is_email(email) else Invalid.PASSWORD if not password else Invalid.NONE
        self._ask(lambda: self._sign_in(email, password), invalid=invalid)

    def send_mail(self, kind: MailKind, email: str) -> None:
        """Six digits and a link, to sign in or to choose a new password; then the page that takes the digits."""
        invalid = Invalid.NONE if is_email(email) else Invalid.EMAIL
        self._ask(lambda: self._send_mail(kind, email.strip()), invalid=invalid)

    def send_again(self) -> None:
        if not self._state.wait:
            self.send_mail(self._state.mail, self._state.email)

    def enter_code(self, code: str) -> None:
        """The six digits of the mail."""
        state = self._state
        self._ask(lambda: self._arrive(self._service.with_code(state.mail, state.email, code)))

    def follow(self, link: AuthLink) -> None:
        """The link of a mail was clicked; it takes precedence over what is being asked."""
        self.cancel()
        self._scope.spawn(self._follow(link), name="follow a link")

    def sign_up(self, wish: SignUp) -> None:
        """A new account; `signed_in`, or the page that takes the digits of the first mail."""
        self._ask(lambda: self._sign_up(wish), invalid=Invalid(wish.problem))

    def with_provider(self, provider: Provider) -> None:
        """Google or Apple in the browser."""
        if not self._state.is_busy:
            self._become(step=Step.BROWSER, provider=provider)
            self._ask(lambda: self._arrive(self._service.with_provider(provider)))

    def open_browser_again(self) -> None:
        """The window was closed, or never came."""
        self.cancel()
        self._scope.spawn(self._reopen(self._state.provider), name="open the browser again")

    def set_password(self, password: str) -> None:
        """The new one of somebody who had forgotten theirs."""
        self._ask(lambda: self._set_password(password), invalid=Invalid.NONE if password else Invalid.PASSWORD)

    def keep_password(self) -> None:
        """Go in without a new password."""
        if self._arrived is not None and not self._state.is_busy:
            self.signed_in.emit(self._arrived)

    # What comes of it

    async def _look_up_ways(self) -> None:
        failure: PharmatError | None = None
        while True:
            try:
                ways = await self._service.ways_in()
            except PharmatError as error:
                if failure is None and not self._state.is_busy:
                    failure = error
                    self._become(error=error)
                await asyncio.sleep(self._patience.next())
            else:
                # Back online: what was said of the outage is not true any more.
                self._become(ways=ways, error=None if self._state.error is failure else self._state.error)
                return

    async def _sign_in(self, email: str, password: str) -> None:
        try:
            await self._done(await self._service.with_password(email, password))
        except SignInFailed as failure:
            if failure.why is not Why.NOT_CONFIRMED:
                raise
            await self._send_mail(MailKind.SIGN_UP, email.strip())

    async def _send_mail(self, kind: MailKind, email: str) -> None:
        try:
            await self._service.send_mail(kind, email)
        except Busy as busy:
            if not busy.retry_after:
                raise
            self._expect_code(kind, email, busy.retry_after)  # a mail went there less than a minute ago
        else:
            self._expect_code(kind, email)

    async def _sign_up(self, wish: SignUp) -> None:
        arrival = await self._service.sign_up(wish)
        if arrival is None:
            self._expect_code(MailKind.SIGN_UP, wish.email.strip())
        else:
            await self._done(arrival.account)

    async def _arrive(self, asked: Awaitable[Arrival]) -> None:
        arrival = await asked
        if arrival.needs_new_password:
            self._arrived = arrival.account
            self._become(step=Step.NEW_PASSWORD)
        else:
            await self._done(arrival.account)

    async def _follow(self, link: AuthLink) -> None:
        await self._until_idle()
        self._ask(lambda: self._arrive(self._service.with_link(link)))

    async def _reopen(self, provider: Provider) -> None:
        await self._until_idle()
        self.with_provider(provider)

    async def _until_idle(self) -> None:
        if self._asking is not None:
            await asyncio.wait({self._asking})

    async def _set_password(self, password: str) -> None:
        account = self._arrived
        if account is not None:
            await self._service.set_password(account, password)
            await self._done(account)

    async def _done(self, account: Account) -> None:
        self._become(is_busy=False)
        self.signed_in.emit(account)

    def _expect_code(self, kind: MailKind, email: str, pause: float = MAIL_PAUSE) -> None:
        self._become(step=Step.CODE, mail=kind, email=email)
        self._countdown.start(pause)

    # One request at a time

    def _ask(self, ask: Callable[[], Awaitable[None]], *, invalid: Invalid = Invalid.NONE) -> None:
        if self._state.is_busy:
            return
        self._become(is_busy=invalid is Invalid.NONE, invalid=invalid, error=None)
        if invalid is Invalid.NONE:
            self._asking = self._scope.spawn(self._asked(ask), name="sign in")

    async def _asked(self, ask: Callable[[], Awaitable[None]]) -> None:
        try:
            await ask()
        except ValueError:
            self._become(invalid=Invalid.CODE if self._state.step is Step.CODE else Invalid.EMAIL)
        except PharmatError as error:
            self.fail(error)
        finally:
            step = Step.PASSWORD if self._state.step is Step.BROWSER else self._state.step
            self._become(is_busy=False, step=step)

    def _become(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
