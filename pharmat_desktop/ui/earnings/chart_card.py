"""The chart of earnings with what moves it: by weeks or by months, earlier and later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.earnings import Period, Step
from pharmat_desktop.domain.money import Money
from pharmat_desktop.ui.amounts import round_text
from pharmat_desktop.ui.earnings import words
from pharmat_desktop.ui.earnings.state import EarningsState
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.bar_chart import BarChart
from pharmat_desktop.ui.widgets.bar_layout import Heights
from pharmat_desktop.ui.widgets.bar_model import Bar
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.segments import Segments

_KEY = 12
"""Pixels of a square of the legend."""


class _Key(QWidget):
    """A square of the legend, as the bars are painted."""

    def __init__(self, *, is_solid: bool) -> None:
        super().__init__()
        self._is_solid = is_solid
        self.setFixedSize(_KEY, _KEY)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, self.rect(), 3, color("accent" if self._is_solid else "surface2"))
        if not self._is_solid:
            painter.setPen(QPen(color("border_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)


class ChartCard(Card):
    """Shows a state; what a person does with it are signals."""

    step_chosen = Signal(object)
    """A Step."""
    paged = Signal(int)
    """-1: earlier, 1: later."""

    def __init__(self) -> None:
        super().__init__()
        self._currency = ""
        self._state = EarningsState()
        self.steps = Segments((Step.MONTH, Step.WEEK))
        self.earlier, self.later = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.span = ElidedLabel("", SMALL, "muted")
        self.chart = BarChart(self._axis_text)
        self._solid, self._light = Label("", SMALL, "muted"), Label("", SMALL, "muted")
        self.head.addWidget(self.steps)
        line = QHBoxLayout()
        line.addWidget(self.earlier)
        line.addWidget(self.later)
        line.addWidget(self.span, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.chart)
        self.body.addLayout(self._legend())
        self.steps.chosen.connect(lambda key: self.step_chosen.emit(Step(key)))
        self.earlier.clicked.connect(lambda: self.paged.emit(-1))
        self.later.clicked.connect(lambda: self.paged.emit(1))
        self.word()

    def show_state(self, state: EarningsState) -> None:
        self._state, self._currency = state, state.currency
        self.steps.set_key(state.step)
        self.span.setText(words.span_text(state.periods, state.step))
        self.earlier.setEnabled(state.has_earlier)
        self.later.setEnabled(state.has_later)
        for button in (self.earlier, self.later):
            button.setVisible(state.has_earlier or state.has_later)
        bars = [_bar(period, state.step) for period in state.periods]
        self.chart.show_bars(words.headings(), bars, state.chosen.start if state.chosen else None)
        self.chart.setAccessibleName(self._chart_name())

    @override
    def word(self) -> None:
        self.heading.setText(self.tr("Over time"))
        self.steps.setAccessibleName(self.tr("Weeks or months"))
        self.steps.set_words({Step.MONTH: self.tr("Months"), Step.WEEK: self.tr("Weeks")})
        self.earlier.set_name(self.tr("Earlier"))
        self.later.set_name(self.tr("Later"))
        self._solid.setText(self.tr("Earned"))
        self._light.setText(self.tr("Commission"))
        if self._state.periods:
            self.show_state(self._state)

    def _legend(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for key, text in ((_Key(is_solid=True), self._solid), (_Key(is_solid=False), self._light)):
            line.addWidget(key)
            line.addWidget(text)
            line.addSpacing(Space.S)
        line.addStretch()
        return line

    def _chart_name(self) -> str:
        if self._state.step is Step.WEEK:
            return self.tr("Earned by week in {currency}").format(currency=self._currency)
        return self.tr("Earned by month in {currency}").format(currency=self._currency)

    def _axis_text(self, minor: int) -> str:
        return round_text(Money(minor, self._currency))


def _bar(period: Period, step: Step) -> Bar:
    earned, kept = period.sums.earned.minor, period.sums.commission.minor
    heights = Heights(earned, kept if earned >= 0 and kept > 0 else 0)
    return Bar(
        period.start,
        words.bar_label(period, step),
        heights,
        words.cells(period, step),
        words.spoken_period(period, step),
    )
