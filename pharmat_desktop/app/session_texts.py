"""Reports and reasons that are half written: kept on this computer until they are sent, after a restart, too."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.sessions.forms import Form, ReasonForm, ReportForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import Ending, PageState
from pharmat_desktop.ui.sessions.screen import SessionsScreen
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from pharmat_desktop.ui.widgets.text_area import TextArea

_WRITTEN = frozenset({Action.REPORT, Action.FINISH, Action.DECLINE, Action.CANCEL})


class SessionTexts(QObject):
    """Follows the form that is open on the page of a session."""

    def __init__(self, screen: SessionsScreen, store: UnsavedStore, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._keeper = UnsavedKeeper(store, tasks, self._report, self)
        self._about = ""
        self._stored = ""
        """What the academy has already."""
        self._area: TextArea | None = None
        screen.session.state_changed.connect(self._follow)

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        await self._keeper.close()

    def _follow(self, state: PageState) -> None:
        if state.told is not None and state.told.ending is Ending.DONE and state.session is not None:
            self._sent(f"{state.told.action}:{state.session.id}")
        is_written = state.session is not None and state.action in _WRITTEN
        about = f"{state.action}:{state.session.id}" if state.session is not None and is_written else ""
        if about != self._about:
            self._turn_to(about, state)

    def _sent(self, about: str) -> None:
        if about == self._about:
            self._keeper.forget()
            self._about = ""
            self._leave()

    def _turn_to(self, about: str, state: PageState) -> None:
        self._leave()
        self._about = about
        try:
            kept = self._keeper.open(about)
        except PharmatError as error:
            self._report(error)
            return
        self._area = _area_of(self._screen.page.forms.current) if about else None
        if self._area is not None and state.session is not None:
            is_report = state.action in (Action.REPORT, Action.FINISH)
            self._stored = state.session.report if is_report else ""
            if kept:
                self._area.set_text(kept)
            self._area.edit.textChanged.connect(self._note)

    def _leave(self) -> None:
        if self._area is not None:
            self._area.edit.textChanged.disconnect(self._note)
            self._area = None

    def _note(self) -> None:
        if self._area is not None:
            text = self._area.text()
            self._keeper.note("" if text == self._stored else text)

    def _report(self, error: PharmatError) -> None:
        self._screen.told.emit(words_for(error).sentence, "error")


def _area_of(form: Form | None) -> TextArea | None:
    if isinstance(form, ReportForm):
        return form.report
    return form.reason if isinstance(form, ReasonForm) else None
