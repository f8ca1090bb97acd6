"""The list pane of the sessions screen: a month to go by, and the agenda."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.agenda import AgendaRow
from pharmat_desktop.ui.sessions.agenda_view import AgendaList
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter, CalendarState
from pharmat_desktop.ui.sessions.inbox import Inbox
from pharmat_desktop.ui.sessions.keys import command_of
from pharmat_desktop.ui.sessions.month_strip import MonthStrip
from pharmat_desktop.ui.theme.tokens import H2, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.states import EmptyState, ErrorState
from pharmat_desktop.ui.widgets.worded import Worded


class SessionListPane(Worded, QWidget):
    """Binds the presenter; the main window owns it."""

    entry_opened = Signal(object)
    """An Entry."""
    entry_passed = Signal(object)
    """An Entry that the arrow keys have come to."""
    booking_wanted = Signal()
    hours_wanted = Signal()
    """A tutor has no sessions: their hours are what students find them by."""
    commanded = Signal(object)
    """A CalendarCommand."""

    def __init__(self, presenter: CalendarPresenter, *, is_tutor: bool = False) -> None:
        super().__init__()
        self._presenter = presenter
        self._is_tutor = is_tutor
        self._can_book = False
        self._title = Label("", H2)
        self.book = Button("", "primary")
        self.inbox = Inbox(presenter.waiting_sessions, presenter.me, lambda: presenter.state.zone)
        self.month = MonthStrip(presenter)
        self.agenda = AgendaList(presenter)
        self._skeleton = Skeleton("")
        self.empty = EmptyState("calendar-days")
        self._error = ErrorState()
        self._stack = QStackedWidget()
        for page in (self.agenda, self._skeleton, self.empty, self._error):
            self._stack.addWidget(page)
        self._build()
        self._bind()
        self.word()
        self._show(presenter.state)

    def set_can_book(self, can_book: bool) -> None:
        """Whether the person books sessions, and there is something that does it."""
        self._can_book = can_book
        self.book.setVisible(can_book)
        self.word()

    def focus_agenda(self) -> None:
        """Or the month, while there is nothing in the agenda."""
        is_there = self._stack.currentWidget() is self.agenda
        (self.agenda if is_there else self.month.grid).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            self.commanded.emit(command)

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.setSpacing(Space.M)
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self.book)
        head.addLayout(line)
        head.addWidget(self.inbox)
        head.addWidget(self.month)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.book.hide()
        self.setFocusProxy(self.agenda)

    def _bind(self) -> None:
        self.book.clicked.connect(self.booking_wanted)
        self.empty.action_requested.connect(self.hours_wanted if self._is_tutor else self.booking_wanted)
        self.agenda.row_opened.connect(self._open)
        self.agenda.selectionModel().currentChanged.connect(self._follow)
        self._error.retry_requested.connect(self._presenter.refresh)
        self._presenter.state_changed.connect(self._show)
        self._presenter.waiting_changed.connect(self.inbox.show_count)
        self.inbox.show_count(self._presenter.waiting)

    def _open(self, index: QModelIndex) -> None:
        row: AgendaRow | None = index.data(SNAPSHOT_ROLE)
        if row is not None and row.entry is not None:
            self.entry_opened.emit(row.entry)

    def _follow(self, current: QModelIndex) -> None:
        """The week goes along while the arrow keys walk through the agenda."""
        row: AgendaRow | None = current.data(SNAPSHOT_ROLE) if current.isValid() else None
        is_passed = self.agenda.hasFocus() and not self.agenda.is_being_entered
        if row is not None and row.entry is not None and is_passed:
            self.entry_passed.emit(row.entry)

    def _show(self, state: CalendarState) -> None:
        if state.error is not None:
            said = words_for(state.error)
            self._error.set_error(said.title, said.advice, details_of(state.error))
        page: QWidget = self.agenda
        if state.error is not None:
            page = self._error
        elif state.is_empty:
            page = self._skeleton if state.is_loading else self.empty
        self._stack.setCurrentWidget(page)

    @override
    def word(self) -> None:
        self._title.setText(self.tr("Sessions"))
        self.book.setText(self.tr("Book"))
        self.book.setAccessibleName(self.tr("Book a session"))
        self.agenda.setAccessibleName(self.tr("Agenda"))
        self._skeleton.setAccessibleName(self.tr("Sessions are being loaded"))
        students = self.tr("Find a tutor and a time that suits you both.")
        tutors = self.tr("Students find you by the hours that you offer.")
        self.empty.set_texts(self.tr("No sessions yet"), tutors if self._is_tutor else students)
        self.empty.set_action(self.tr("Set your hours") if self._is_tutor else self._book_text())

    def _book_text(self) -> str:
        return self.tr("Book a session") if self._can_book else ""
