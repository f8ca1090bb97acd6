"""The page of a student: who it is, what leads on, the private note, courses, sessions and feedback."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.sessions import Feedback, Session
from pharmat_desktop.domain.students import CourseOfStudent, StudentCard
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.students import words
from pharmat_desktop.ui.students.note_box import NoteBox
from pharmat_desktop.ui.students.page_parts import CourseRow, Past, SaidRow, SessionRow
from pharmat_desktop.ui.students.presenter import StudentPage, StudentsPresenter
from pharmat_desktop.ui.theme.tokens import BODY, H1, SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.part import Part
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH, FACE = 720, 56


class StudentView(Worded, QStackedWidget):
    """Binds the presenter's page; the main window owns it."""

    message_requested = Signal(object)
    """A StudentCard with whom one wants to talk."""
    session_requested = Signal(str)
    """The id of a session."""

    def __init__(self, presenter: StudentsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._opened = ""
        self._nothing = EmptyState("graduation-cap")
        self._face = Avatar(FACE)
        self._name = wrapped(Label("", H1))
        self._about = wrapped(Label("", BODY, "muted"))
        self._figures = wrapped(Label("", BODY))
        self.message, self.next = Button("", "primary"), Button("", "secondary")
        self._why = wrapped(Label("", SMALL, "muted"))
        self.note = NoteBox(presenter.note)
        self._courses: Part[CourseRow, CourseOfStudent] = Part(CourseRow, self._fill_course)
        self.ahead: Part[SessionRow, Session] = Part(self._session_row, self._fill_session, 0)
        self.past = Past()
        self._feedback: Part[SaidRow, Feedback] = Part(SaidRow, self._fill_feedback)
        self.addWidget(self._nothing)
        self.page = self._build()
        self.addWidget(self.page)
        self._bind()
        self.word()

    def _build(self) -> ScrollPage:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        names = QVBoxLayout()
        names.setSpacing(Space.XS)
        for label in (self._name, self._about, self._figures):
            names.addWidget(label)
        head.addWidget(self._face)
        head.addLayout(names, 1)
        column.addLayout(head)
        buttons = FlowLayout(Space.S)
        for button in (self.message, self.next):
            buttons.addWidget(button)
        column.addSpacing(Space.S)
        column.addLayout(buttons)
        column.addWidget(self._why)
        column.addSpacing(Space.M)
        for part in (self.note, self._courses, self.ahead, self.past, self._feedback):
            column.addWidget(part)
        column.addStretch()
        page = ScrollPage(content, WIDTH)
        page.setFocusProxy(self.message)
        return page

    def _bind(self) -> None:
        self._presenter.page_changed.connect(self._show)
        self.message.clicked.connect(lambda: self.message_requested.emit(self._presenter.page.card))
        self.next.clicked.connect(self._open_next)
        self.past.opened.connect(self.session_requested)

    def _session_row(self) -> SessionRow:
        row = SessionRow()
        row.clicked.connect(lambda: self.session_requested.emit(row.session.id if row.session else ""))
        return row

    def _fill_session(self, row: SessionRow, session: Session) -> None:
        row.show_session(session, self._presenter.zone)

    def _fill_course(self, row: CourseRow, course: CourseOfStudent) -> None:
        row.show_course(course, self._presenter.zone)

    def _fill_feedback(self, row: SaidRow, one: Feedback) -> None:
        card = self._presenter.page.card
        if card is not None:
            row.show_said(words.feedback_title(one, card, self._presenter.zone), words.feedback_text(one))

    def _open_next(self) -> None:
        """The next session, or else the last one."""
        page = self._presenter.page
        for one in (*page.ahead[:1], *page.past[:1])[:1]:
            self.session_requested.emit(one.id)

    def _show(self, page: StudentPage) -> None:
        card = page.card
        if card is None:
            self._opened = ""
            self.setCurrentWidget(self._nothing)
            return
        if self._opened != card.id:
            self._opened = card.id
            self.past.start_anew()
            self.page.verticalScrollBar().setValue(0)
            announce(self, words.spoken_row(card, self._presenter.zone))
        self._show_head(card, page)
        self._courses.show_items(self.tr("Courses"), card.courses)
        self.ahead.show_items(self.tr("Sessions ahead"), page.ahead)
        self.past.show_sessions(self.tr("Past sessions"), page.past, self._presenter.zone)
        self._feedback.show_items(self.tr("Feedback"), page.feedback)
        self.setCurrentWidget(self.page)

    def _show_head(self, card: StudentCard, page: StudentPage) -> None:
        presenter = self._presenter
        self._face.set_person(card.id, words.name_text(card))
        self._name.setText(words.name_text(card))
        about = words.about_text(card, presenter.now, presenter.zone)
        figures = [*words.figures(card), *([words.unread_text(card.unread)] if card.unread else [])]
        for label, text in ((self._about, about), (self._figures, " · ".join(figures))):
            label.setText(text)
            label.setVisible(bool(text))
        is_held = page.hold is not Hold.NONE and card.conversation_id is None
        why = self.tr("The academy cannot be reached: a first message has to wait.") if is_held else ""
        self.message.setEnabled(not is_held)
        self.message.setAccessibleDescription(why)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.next.setText(self.tr("See next session") if page.ahead else self.tr("See last session"))
        self.next.setVisible(bool(page.ahead or page.past))

    @override
    def word(self) -> None:
        about = self.tr("Progress, sessions and your private notes open here, also offline.")
        self._nothing.set_texts(self.tr("Choose a student"), about)
        self.message.setText(self.tr("Message"))
        self.past.more.setText(self.tr("Show more sessions"))
        self._show(self._presenter.page)
