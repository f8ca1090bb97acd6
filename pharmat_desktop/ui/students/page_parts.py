"""Parts of a student's page: a heading and rows below it, which stay the same widgets when their content changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.domain.students import CourseOfStudent
from pharmat_desktop.ui.sessions.words import standing_icon
from pharmat_desktop.ui.students import words
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.link_row import LinkLook, LinkRow
from pharmat_desktop.ui.widgets.part import Part
from pharmat_desktop.ui.widgets.progress import ProgressBar

FEW = 5
"""Sessions of the past that are listed before one asks for all."""
MORE = 25
"""By how many the list grows each time."""


class CourseRow(QWidget):
    """A course's title, when the student was there, and how far they are."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", BODY_MEDIUM)
        self._percent = Label("", BODY_MEDIUM)
        self._about = Label("", SMALL, "muted")
        self.bar = ProgressBar("")
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self._percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(line)
        column.addWidget(self.bar)
        column.addWidget(self._about)

    def show_course(self, course: CourseOfStudent, zone: str) -> None:
        self._title.setText(course.title)
        self._percent.setText(words.percent_text(course.progress))
        self._about.setText(words.course_text(course.seen_at, course.completed_at, zone))
        self.bar.setValue(course.progress)
        self.bar.setAccessibleName(course.title)


class SaidRow(QWidget):
    """Who said something, and what."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._text = wrapped(Label("", SMALL, "muted")), wrapped(Label("", BODY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._title)
        column.addWidget(self._text)

    def show_said(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))


class SessionRow(LinkRow):
    def __init__(self) -> None:
        super().__init__()
        self.session: Session | None = None

    def show_session(self, session: Session, zone: str) -> None:
        self.session = session
        icon, tone = standing_icon(session)
        title, below = words.session_title(session), words.session_text(session, zone)
        self.show_look(LinkLook(title, below, icon=icon, icon_tone=tone), f"{title}, {below}")


class Past(QWidget):
    """Sessions of the past: a few, and more when one asks."""

    opened = Signal(str)
    """The id of a session."""

    def __init__(self) -> None:
        super().__init__()
        self._most = FEW
        self._sessions: Sequence[Session] = ()
        self._zone = "UTC"
        self._heading = ""
        self.part: Part[SessionRow, Session] = Part(self._row, self._fill, 0)
        self.more = Button("", "link")
        line = QHBoxLayout()
        line.addWidget(self.more)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.part)
        column.addLayout(line)
        self.more.clicked.connect(self._show_more)

    def show_sessions(self, heading: str, sessions: Sequence[Session], zone: str) -> None:
        self._heading, self._sessions, self._zone = heading, sessions, zone
        self.part.show_items(heading, sessions[: self._most])
        self.more.setVisible(len(sessions) > self._most)

    def start_anew(self) -> None:
        """Another student."""
        self._most = FEW

    def _row(self) -> SessionRow:
        row = SessionRow()
        row.clicked.connect(lambda: self.opened.emit(row.session.id if row.session else ""))
        return row

    def _fill(self, row: SessionRow, session: Session) -> None:
        row.show_session(session, self._zone)

    def _show_more(self) -> None:
        """The focus goes on to the first row that came."""
        first = min(self._most, len(self._sessions))
        self._most += MORE
        self.show_sessions(self._heading, self._sessions, self._zone)
        if first < len(self.part.rows):
            self.part.rows[first].setFocus()
