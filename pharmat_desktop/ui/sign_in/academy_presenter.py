"""Adding an academy: its address and key are checked here first, then by asking it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.config import AcademyAddress, WrongAddress
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.accounts import AccountsService
from pharmat_desktop.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class AcademyState:
    """What the page shows, apart from what is typed."""

    is_busy: bool = False
    problem: str = ""
    """A word of `config.ADDRESS_PROBLEMS`; empty when nothing is wrong with address and key."""
    error: PharmatError | None = None


class AcademyPresenter(QObject):
    """One check at a time. Owned by `app`."""

    state_changed = Signal(AcademyState)
    added = Signal()
    """The academy is known now, and the one to sign in to."""

    def __init__(self, service: AccountsService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._state = AcademyState()
        self._checking: asyncio.Task[None] | None = None

    @property
    def state(self) -> AcademyState:
        return self._state

    @property
    def academies(self) -> Sequence[AcademyAddress]:
        """Those that are known here."""
        return self._service.academies

    def add(self, url: str, key: str) -> None:
        """Check and remember; `added` when all is well."""
        if not self._state.is_busy:
            self._become(is_busy=True, problem="", error=None)
            self._checking = self._scope.spawn(self._add(url, key), name="add an academy")

    def choose(self, academy: AcademyAddress) -> None:
        """Sign in at one that is known."""
        self._service.sign_in_another(academy)

    def cancel(self) -> None:
        """Give up the check."""
        if self._checking is not None:
            self._checking.cancel()

    def forget_faults(self) -> None:
        """Something else is being typed."""
        if not self._state.is_busy:
            self._become(problem="", error=None)

    async def _add(self, url: str, key: str) -> None:
        try:
            await self._service.add_academy(url, key)
        except WrongAddress as wrong:
            self._become(problem=wrong.problem)
        except PharmatError as error:
            self._become(error=error)
        else:
            self.added.emit()
        finally:
            self._become(is_busy=False)

    def _become(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
