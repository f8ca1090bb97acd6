"""Whether others see when the person was last here: a switch that the academy keeps, for all devices of the person."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.last_seen import LastSeenService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold, hold_of
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import SwitchRow


class SeenState(NamedTuple):
    """All that the row shows."""

    is_shown: bool | None = None
    """None until the academy has said."""
    hold: Hold = Hold.NONE
    is_busy: bool = False
    error: PharmatError | None = None

    @property
    def can_act(self) -> bool:
        return self.is_shown is not None and self.hold is Hold.NONE


class SeenChoice(QObject):
    """The row without its widgets. Owned by the settings screen's parts."""

    changed = Signal()

    def __init__(self, service: LastSeenService, scope: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self.state = SeenState()

    def set_connection(self, status: ConnectionStatus) -> None:
        hold = hold_of(status)
        if hold is not self.state.hold:
            self._become(hold=hold)
            self.ask()

    def ask(self) -> None:
        """What holds now, on whatever device it was chosen."""
        self._do(self._service.is_shown)

    def choose(self, *, is_shown: bool) -> None:
        """Without an answer the academy is asked what holds; the person may choose again."""
        self._do(lambda: self._service.show(is_shown=is_shown))

    def _do(self, act: Callable[[], Coroutine[Any, Any, bool]]) -> None:
        if self.state.hold is not Hold.NONE or self.state.is_busy or self._scope.is_closed:
            self.changed.emit()  # the switch shows again what holds
            return
        self._become(is_busy=True, error=None)
        self._scope.spawn(self._done(act), name="last seen")

    async def _done(self, act: Callable[[], Coroutine[Any, Any, bool]]) -> None:
        holds, problem = self.state.is_shown, None
        try:
            holds = await act()
        except PharmatError as error:
            problem = error
            holds = await self._what_holds()
        self._become(is_busy=False, is_shown=holds, error=problem)

    async def _what_holds(self) -> bool | None:
        try:
            return await self._service.is_shown()
        except PharmatError:
            return self.state.is_shown

    def _become(self, **changes: Any) -> None:
        self.state = self.state._replace(**changes)
        self.changed.emit()


class SeenRow(SwitchRow):
    """Asks whenever it comes in sight. What cannot be done now, and why, stands below its name."""

    def __init__(self, choice: SeenChoice) -> None:
        super().__init__()
        self.choice = choice
        self.switched.connect(lambda is_on: choice.choose(is_shown=is_on))
        choice.changed.connect(self.word)
        self.word()

    def word(self) -> None:
        """Show the state, in the language of the app."""
        state = self.choice.state
        self.set_texts(self.tr("Show when I was last here"), self._below(state))
        if not state.is_busy:  # until then it stands as the person put it
            self.show_value(is_on=bool(state.is_shown))
        self.switch.setEnabled(state.can_act)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choice.ask()

    def _below(self, state: SeenState) -> str:
        if state.error is not None:
            return words_for(state.error).sentence
        if state.hold is Hold.OFFLINE:
            return self.tr("You are offline. This can be changed when the academy can be reached.")
        if state.hold is Hold.SIGNED_OUT:
            return self.tr("Sign in again first: the academy keeps this for all your devices.")
        return self.tr("To those with whom you write directly. Hidden, you do not see when they were here, either.")
