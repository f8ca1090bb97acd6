"""Who teaches a course, how long it is, how it is rated, and the way to a session with its tutor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.courses import Course, Standing
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, Size, Space
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label


class TutorLine(QWidget):
    """Shows one course."""

    booking_requested = Signal(object)
    """The Course with whose tutor a session is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self._can_book = False
        self._avatar = Avatar(Size.XSMALL)
        self._tutor = ElidedLabel("", BODY_MEDIUM)
        self._extent = Label("", BODY, "muted")
        self._rating = Label("", BODY, "muted")
        self.book = Button("", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        about = QWidget()
        flow = FlowLayout(Space.S)
        about.setLayout(flow)
        for part in (self._avatar, self._tutor, self._extent, self._rating):
            flow.addWidget(part)
        row.addWidget(about, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.book, 0, Qt.AlignmentFlag.AlignTop)
        self.book.clicked.connect(lambda: self.booking_requested.emit(self._course))

    def set_can_book(self, can_book: bool) -> None:
        """Whether the person books sessions, and there is something that does it."""
        self._can_book = can_book
        if self._course is not None:
            self.show_course(self._course)

    def show_course(self, course: Course) -> None:
        self._course = course
        self._avatar.set_person(course.tutor_id or course.tutor_name, course.tutor_name)
        self._tutor.setText(course.tutor_name)
        self._extent.setText(words.extent_text(course))
        self._rating.setText(words.rating_text(course))
        self._rating.setVisible(bool(self._rating.text()))
        self.book.setText(self.tr("Book a session"))
        self.book.setVisible(self._can_book and bool(course.tutor_id) and course.standing is not Standing.TEACHING)
