"""The booking page: the tutor, the steps one after the other, and the summary that stays beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.booking.about_step import AboutStep
from pharmat_desktop.ui.sessions.booking.confirm_step import ConfirmStep
from pharmat_desktop.ui.sessions.booking.ending import EndingPage
from pharmat_desktop.ui.sessions.booking.presenter import BookingPresenter
from pharmat_desktop.ui.sessions.booking.state import STEPS, BookingState, Phase, Step
from pharmat_desktop.ui.sessions.booking.summary import SummaryCard
from pharmat_desktop.ui.sessions.booking.time_step import TimeStep
from pharmat_desktop.ui.sessions.booking.tutor_header import TutorHeader
from pharmat_desktop.ui.sessions.desk import ANY_WIDTH
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 680
SUMMARY = 264
ROOM_FOR_BOTH = 820
"""Pixels from which the summary stands beside the steps; else it lies below them."""


class BookingPage(Worded, QStackedWidget):
    """Binds the presenter; the screen puts it where the calendar is otherwise."""

    left = Signal()
    """Escape at the first step: back to the tutors."""
    session_wanted = Signal(str)
    calendar_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, presenter: BookingPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._step: Step | None = None
        self._nobody = EmptyState("users")
        self.header = TutorHeader()
        self.steps = Segments(STEPS)
        self.time, self.about, self.confirm = TimeStep(), AboutStep(), ConfirmStep()
        self.summary = SummaryCard()
        self.ending = EndingPage()
        self._stack: dict[Step, TimeStep | AboutStep | ConfirmStep] = {
            Step.TIME: self.time,
            Step.ABOUT: self.about,
            Step.CONFIRM: self.confirm,
        }
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._booking = self._built()
        self._over = ScrollPage(self.ending, WIDTH)
        for page in (self._nobody, self._booking, self._over):
            self.addWidget(page)
        self._bind()
        self.word()
        self._show(presenter.state)

    def focus_step(self) -> None:
        """Into the step's first field, or the answer to what was told."""
        state = self._presenter.state
        if state.is_over:
            self.ending.open.setFocus()
        elif not self._stack[state.step].focus_first():
            self.summary.go_on.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back."""
        if event.key() != Qt.Key.Key_Escape or self._presenter.state.phase is not Phase.IDLE:
            super().keyPressEvent(event)
        elif self._presenter.state.step in (Step.TIME, Step.BOOKED, Step.WISHED):
            self.left.emit()
        else:
            self._back()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _bind(self) -> None:
        presenter, time, confirm = self._presenter, self.time, self.confirm
        presenter.state_changed.connect(self._show)
        self.steps.chosen.connect(self._go)
        time.length.chosen.connect(lambda minutes: presenter.choose_length(int(minutes)))
        time.days.day_chosen.connect(presenter.choose_day)
        time.days.turned.connect(self._turn)
        time.times.time_chosen.connect(presenter.choose_time)
        time.again_wanted.connect(presenter.look)
        time.later_wanted.connect(self._show_later)
        self.about.described.connect(presenter.describe)
        for step in (time, self.about):
            step.entered.connect(self._go_on)
        confirm.taken.connect(presenter.take)
        confirm.shortened.connect(presenter.shorten)
        confirm.wished.connect(presenter.leave_request)
        confirm.other_wanted.connect(lambda: presenter.go(Step.TIME))
        self.summary.onward.connect(self._go_on)
        self.summary.backward.connect(self._back)
        self.ending.session_wanted.connect(self.session_wanted)
        self.ending.calendar_wanted.connect(self.calendar_wanted)
        self.ending.another_wanted.connect(self.another_wanted)

    def _go(self, key: str) -> None:
        if self._presenter.state.step != key:
            self._presenter.go(Step(key))

    def _go_on(self) -> None:
        state = self._presenter.state
        if state.step is Step.CONFIRM:
            self._presenter.confirm()
        elif state.step in STEPS:
            self._presenter.go(STEPS[STEPS.index(state.step) + 1])

    def _back(self) -> None:
        place = STEPS.index(self._presenter.state.step)
        self._presenter.go(STEPS[max(0, place - 1)])

    def _turn(self, weeks: int) -> None:
        self._presenter.turn(weeks)
        self.time.days.focus_day()

    def _show_later(self) -> None:
        state = self._presenter.state
        if state.later is not None:
            self._presenter.show_day(state.later)
        else:
            self._presenter.turn(4)
        self.time.days.focus_day()

    def _show(self, state: BookingState) -> None:
        if state.tutor is None:
            self.setCurrentWidget(self._nobody)
            return
        if state.is_over:
            self.ending.show_state(state)
            self.setCurrentWidget(self._over)
        else:
            self._show_step(state)
            self.setCurrentWidget(self._booking)
        is_other, self._step = state.step is not self._step, state.step
        if is_other and self.isVisible():
            self.focus_step()
            if state.is_over:
                announce(self, self.ending.text())
        elif state.told is not None and state.step is Step.CONFIRM and self.isVisible():
            self.confirm.focus_first()

    def _show_step(self, state: BookingState) -> None:
        if state.tutor is not None:
            self.header.show_tutor(state.tutor, is_short=state.step is not Step.TIME)
        self.steps.set_key(state.step)
        can_go = state.phase is Phase.IDLE
        for step, part in self.steps.parts.items():
            part.setEnabled(can_go and (step == Step.TIME or state.at is not None))
        for step_key, step_widget in self._stack.items():
            step_widget.show_state(state)
            step_widget.setVisible(step_key is state.step)
        self.summary.show_state(state)

    @override
    def word(self) -> None:
        here = self.tr("Their free times are shown here. You can change your mind at each step.")
        self._nobody.set_texts(self.tr("Choose a tutor"), here)
        self.steps.setAccessibleName(self.tr("Steps of the booking"))
        self.steps.set_words(
            {Step.TIME: self.tr("1  Time"), Step.ABOUT: self.tr("2  About it"), Step.CONFIRM: self.tr("3  Confirm")}
        )
        self.time.word()
        self.about.word()
        self._show(self._presenter.state)

    def _built(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self.header)
        column.addWidget(self.steps)
        for step in self._stack.values():
            column.addWidget(step)
        column.addStretch()
        aside = QVBoxLayout()
        aside.setContentsMargins(0, Space.L, 0, Space.L)
        aside.addWidget(self.summary)
        aside.addStretch()
        page = QWidget()
        page.setProperty("surface", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setLayout(self._row)
        self._row.setSpacing(0)
        self._row.addWidget(ScrollPage(content, WIDTH), 1)
        self._row.addLayout(aside)
        self._row.addSpacing(Space.L)  # not a margin: a layout from right to left does not turn those
        return page

    def _arrange(self) -> None:
        has_room = self.width() >= ROOM_FOR_BOTH
        way = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        side = 0 if has_room else Space.L
        self._row.setContentsMargins(side, 0, side, 0)
        self.summary.setMinimumWidth(SUMMARY if has_room else 0)
        self.summary.setMaximumWidth(SUMMARY if has_room else ANY_WIDTH)
        self.summary.set_short(is_short=not has_room)
