"""The booking screens put together: the directory in the list pane, the booking in the detail."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Done, Outcome
from pharmat_desktop.domain.sessions import TimeRequest, TutorCard
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.sessions.booking.directory_presenter import DirectoryPresenter
from pharmat_desktop.ui.sessions.booking.directory_view import DirectoryView
from pharmat_desktop.ui.sessions.booking.files import BookingFiles, Post
from pharmat_desktop.ui.sessions.booking.files_binding import FilesBinding
from pharmat_desktop.ui.sessions.booking.page import BookingPage
from pharmat_desktop.ui.sessions.booking.presenter import BookingPresenter
from pharmat_desktop.ui.sessions.booking.state import ForCourse
from pharmat_desktop.ui.sessions.screen import Sources
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone


class BookingScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    tutor_shown = Signal()
    """A narrow window brings the detail in front."""
    directory_shown = Signal()
    """A narrow window brings the list in front."""
    left = Signal()
    """Back to the calendar."""
    session_requested = Signal(str)
    """The id of a session that was booked just now."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, sources: Sources, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = sources.sessions
        self._settings = sources.settings
        self._wanted_at: datetime | None = None
        zone = sources.settings.get(CALENDAR_ZONE) or guessed_zone()
        self.directory = DirectoryPresenter(sources.sessions, tasks, sources.clock, self)
        self.directory.tutors.zone = zone
        self.booking = BookingPresenter(sources.sessions, tasks, sources.clock, zone, self)
        self.list_widget = DirectoryView(self.directory)
        self.page = BookingPage(self.booking)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.page)
        self._unsubscribe = sources.settings.subscribe(self._follow_settings)
        self._connect()

    def add_files(self, post: Post, tasks: TaskScope) -> BookingFiles:
        """Files can go along with a booking."""
        return FilesBinding(post, self.booking, self.page, tasks).files

    def set_connection(self, status: ConnectionStatus) -> None:
        self.directory.set_loading(status.is_first_sync)
        self.booking.set_hold(hold_of(status))

    def begin(self, at: datetime | None = None) -> None:
        """Choose a tutor first; `at` is when a session is wished for."""
        self._wanted_at = at
        self.directory.refresh()
        self.directory.look_up(self.booking.state.hold)
        self.directory_shown.emit()
        self.list_widget.search.setFocus()

    def begin_with(self, tutor_id: UserId, course: ForCourse | None = None) -> bool:
        """Straight to the free times of a tutor; False when this computer does not know them."""
        tutor = self._tutor(tutor_id)
        self.begin()
        if tutor is None:
            return False
        self._open(tutor, course)
        return True

    def change_request(self, request: TimeRequest) -> bool:
        """Another time for a request that waits on this computer; False when its tutor is not known here."""
        tutor = self._tutor(request.tutor.id)
        if tutor is None:
            return False
        self.begin()
        self.list_widget.show_tutor(tutor.id)
        self.page.about.set_subjects(self._subjects(tutor))
        self.booking.change_request(request, tutor)
        self._in_front()
        return True

    def close(self) -> None:
        self._unsubscribe()
        self.list_widget.list.clearSelection()  # a selection that outlives its model is a warning of Qt's
        self.directory.close()
        self.booking.close()

    def _connect(self) -> None:
        self.list_widget.tutor_opened.connect(self._open)
        self.list_widget.left.connect(self.left)
        self.page.left.connect(self._to_directory)
        self.page.session_wanted.connect(self.session_requested)
        self.page.calendar_wanted.connect(self.left)
        self.page.another_wanted.connect(self.begin)
        self.directory.state_changed.connect(self._follow_tutor)
        self.booking.ended_elsewhere.connect(self._tell)

    def _open(self, tutor: TutorCard, course: ForCourse | None = None) -> None:
        self.list_widget.show_tutor(tutor.id)
        at, self._wanted_at = self._wanted_at, None
        self.booking.open(tutor, course=course, at=at)
        self.page.about.set_subjects(self._subjects(tutor))
        self._in_front()

    def _in_front(self) -> None:
        self.tutor_shown.emit()
        self.page.focus_step()

    def _to_directory(self) -> None:
        self.directory_shown.emit()
        self.list_widget.list.setFocus()

    def _tutor(self, tutor_id: UserId) -> TutorCard | None:
        try:
            return self._service.tutors.tutor(tutor_id)
        except LocalStorageError as error:
            self.told.emit(words_for(error).sentence, "error")
            return None

    def _subjects(self, tutor: TutorCard) -> list[tuple[str, str]]:
        """The tutor's own, else all that are taught."""
        try:
            every = [(key, name) for key, name, _ in self._service.tutors.subjects()]
        except LocalStorageError:
            return []
        return [(key, name) for key, name in every if name in tutor.subjects] or every

    def _follow_tutor(self) -> None:
        shown = self.booking.state.tutor
        if shown is not None:
            self.booking.follow(self._tutor(shown.id))

    def _follow_settings(self) -> None:
        zone = self._settings.get(CALENDAR_ZONE) or guessed_zone()
        self.directory.tutors.zone = zone
        self.booking.set_zone(zone)

    def _tell(self, outcome: Outcome) -> None:
        """Of a booking whose answer came when another one was on the page."""
        if isinstance(outcome, Done):
            self.told.emit(self.tr("Your earlier booking has arrived. It is in the calendar."), "ok")
        else:
            self.told.emit(self.tr("Your earlier booking was not made."), "error")
