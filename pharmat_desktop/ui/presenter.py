"""What presenters of lists have in common: one state that is told when it differs, read anew a moment after changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

GATHER = 30
"""Milliseconds in which changes are gathered: a pull commits many times."""

State = TypeVar("State", bound="DataclassInstance")
Page = TypeVar("Page", bound="DataclassInstance")


class Presenter(QObject, Generic[State]):
    """Lives as long as the account is signed in; once it is closed it tells nothing more."""

    state_changed = Signal(object)
    """The state."""

    def __init__(self, state: State, parent: QObject | None) -> None:
        super().__init__(parent)
        self.state = state
        self.is_closed = False
        self._soon = QTimer(self, interval=GATHER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._ends: list[Callable[[], None]] = [self._soon.stop]

    def refresh(self) -> None:
        """Read everything anew, also after an error."""
        raise NotImplementedError

    def refresh_soon(self) -> None:
        if not self.is_closed and not self._soon.isActive():
            self._soon.start()

    def until_closed(self, end: Callable[[], None]) -> None:
        """Have this called when it is closed: what ends a subscription, or stops a timer."""
        self._ends.append(end)

    def close(self) -> None:
        self.is_closed = True
        for end in self._ends:
            end()

    def _become(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        if state != self.state and not self.is_closed:
            self.state = state
            self.state_changed.emit(state)


class ListPresenter(Presenter[State], Generic[State, Page]):
    """A list, and a page of the one thing in it that is open."""

    page_changed = Signal(object)
    """The page."""

    def __init__(self, state: State, page: Page, parent: QObject | None) -> None:
        super().__init__(state, parent)
        self.page = page

    def set_loading(self, is_loading: bool) -> None:
        """Whether the first sync still runs. The state has `is_loading`."""
        self._become(is_loading=is_loading)

    def _turn(self, **changes: Any) -> None:
        self._show(replace(self.page, **changes))

    def _show(self, page: Page) -> None:
        if page != self.page and not self.is_closed:
            self.page = page
            self.page_changed.emit(page)
