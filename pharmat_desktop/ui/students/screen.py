"""The students screen put together: presenter, list pane and detail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.domain.students import StudentCard
from pharmat_desktop.services.people import PeopleService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.services.students import StudentService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.students.list_view import StudentListView
from pharmat_desktop.ui.students.page_view import StudentView
from pharmat_desktop.ui.students.presenter import StudentsPresenter
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone


class Sources(NamedTuple):
    """Where the screen's content comes from."""

    students: StudentService
    people: PeopleService
    settings: SettingsService
    clock: Callable[[], datetime]


class StudentsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    student_opened = Signal()
    """A narrow window brings the detail in front."""
    conversation_requested = Signal(object)
    """A ConversationId."""
    session_requested = Signal(str)
    """The id of a session."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._people = sources.people
        self._settings = sources.settings
        self._tasks = tasks
        self.presenter = StudentsPresenter(sources.students, tasks, self._zone(), sources.clock, self)
        self.list_widget = StudentListView(self.presenter)
        self.detail_widget = StudentView(self.presenter)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.list_widget.opened.connect(self.student_opened)
        self.detail_widget.message_requested.connect(self._write_to)
        self.detail_widget.session_requested.connect(self.session_requested)
        self._unsubscribe = sources.settings.subscribe(lambda: self.presenter.set_zone(self._zone()))

    def open(self, student_id: UserId) -> None:
        """Show the page of a student."""
        if self.presenter.open(student_id):
            self.list_widget.show_student(student_id)
            self.student_opened.emit()

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)
        self.presenter.set_hold(hold_of(status))

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        await self.presenter.note.finish()

    def close(self) -> None:
        self._unsubscribe()
        self.list_widget.list.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.presenter.close()

    def _zone(self) -> str:
        return self._settings.get(CALENDAR_ZONE) or guessed_zone()

    def _write_to(self, card: StudentCard) -> None:
        """At once where there is a conversation; else one is begun, online."""
        if card.conversation_id is not None:
            self.conversation_requested.emit(card.conversation_id)
        else:
            self._tasks.spawn(self._begin(card.id), name="begin a conversation")

    async def _begin(self, student_id: UserId) -> None:
        try:
            self.conversation_requested.emit(await self._people.write_to(student_id))
        except PharmatError as error:
            self.told.emit(words_for(error).sentence, "error")
