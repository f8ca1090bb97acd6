"""What a course costs, what one gets for it, and the way into it; gone once one is in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import Course, Standing
from pharmat_desktop.domain.paying import Thing
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.enrolment import Enrolment
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.paying.presenter import PayPresenter
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import H2, SMALL, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.worded import Worded


class EnrolCard(Worded, QWidget):
    """Shows one course; hidden for one's own."""

    enrol_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self._enrolment = Enrolment()
        self._price = Label("", H2)
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.pay: PayPart | None = None
        self._is_open = True
        self.button = Button("", "primary")
        self.button.clicked.connect(self.enrol_requested)
        self.notice = Notice("error")
        row = QHBoxLayout()
        row.addWidget(self._price)
        row.addStretch()
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(self.notice)

    def let_pay(self, paying: PayPresenter) -> None:
        """From now on what costs something can be paid for here."""
        self.pay = PayPart(paying)
        self._column.addWidget(self.pay)
        self.word()

    def let_look(self) -> None:
        """From now on nobody gets in here; what it costs and what there is is told."""
        self._is_open = False
        self.word()

    def show_course(self, course: Course) -> None:
        self._course = course
        self.word()

    def show_enrolment(self, enrolment: Enrolment) -> None:
        self._enrolment = enrolment
        self.word()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CARD, color("surface2"))

    @override
    def word(self) -> None:
        course, enrolment = self._course, self._enrolment
        self.setVisible(course is not None and course.standing is Standing.OPEN)
        if course is None:
            return
        is_its_own = enrolment.course_id == course.id
        is_busy = is_its_own and enrolment.is_busy
        self._price.setText(words.price_text(course))
        self.button.setText(self.tr("Enrolling…") if is_busy else self.tr("Enrol"))
        self.button.setVisible(self._is_open and (course.is_free or self.pay is None))
        if self.pay is not None:
            is_offered = course.standing is Standing.OPEN and not course.is_free
            self.pay.show_thing(Thing(PaymentKind.COURSE, course.id) if is_offered else None, course.price)
        self.button.setEnabled(course.is_free and not enrolment.is_busy and enrolment.hold is Hold.NONE)
        self._hint.setText(self._hint_for(course))
        self.notice.set_text(words_for(enrolment.error).sentence if is_its_own and enrolment.error else "")

    def _hint_for(self, course: Course) -> str:
        if not self._is_open:
            return words.extent_text(course)
        if not course.is_free:
            opens = self.tr("As soon as it is paid all of them open, and they stay readable offline.")
            return f"{words.extent_text(course)}. {opens}"
        if self._enrolment.hold is Hold.SIGNED_OUT:
            return self.tr("Sign in again to enrol.")
        if self._enrolment.hold is Hold.OFFLINE:
            return self.tr("You are offline. You can enrol when the academy can be reached again.")
        return self.tr("All lessons open at once and stay readable offline.")
