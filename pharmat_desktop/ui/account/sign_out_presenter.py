"""Signing out while something is not sent: what is at stake, and what becomes of it.

::

    asked ──send──► sending ──all sent──► signing out ──► left
      │ ▲              └──some refused, offline, cancelled──► asked
      │ └───────────── refused, offline ────────────────┐
      └──keep, discard──────────► signing out ──────────┘
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.accounts import Unsent, UnsentChoice
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.own_account import OwnAccountService
from pharmat_desktop.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class SignOutState:
    """What the dialog shows."""

    unsent: Unsent
    is_busy: bool = False
    is_sending: bool = False
    error: PharmatError | None = None


class SignOutPresenter(QObject):
    """Owned by its dialog. Nothing that was written leaves this computer but by the person's own choice."""

    state_changed = Signal(SignOutState)
    left = Signal()
    """The account is being left: the dialog closes."""

    def __init__(self, service: OwnAccountService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._state = SignOutState(service.unsent())
        self._running: asyncio.Task[None] | None = None

    @property
    def state(self) -> SignOutState:
        return self._state

    def choose(self, choice: UnsentChoice) -> None:
        """What becomes of the drafts; then the account is left."""
        if choice is UnsentChoice.SEND:
            self._begin(self._send, is_sending=True)
        else:
            self._begin(lambda: self._leave(keep_drafts=choice is UnsentChoice.KEEP))

    def cancel(self) -> None:
        """Stop waiting; what is not sent stays as it is."""
        if self._running is not None:
            self._running.cancel()

    async def _send(self) -> None:
        left = await self._service.send_unsent()
        self._become(unsent=left)
        if not left:
            await self._leave(keep_drafts=True)

    async def _leave(self, *, keep_drafts: bool) -> None:
        await self._service.sign_out(keep_drafts=keep_drafts)
        self.left.emit()

    def _begin(self, work: Callable[[], Awaitable[None]], *, is_sending: bool = False) -> None:
        if not self._state.is_busy:
            self._become(is_busy=True, is_sending=is_sending, error=None)
            self._running = self._scope.spawn(self._done(work), name="sign out")

    async def _done(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except PharmatError as error:
            self._become(error=error)
        finally:
            self._become(is_busy=False, is_sending=False, unsent=self._service.unsent())

    def _become(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
