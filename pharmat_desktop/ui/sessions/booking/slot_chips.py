"""The free times of a day as chips, in the parts of the day. Arrow keys go from one to the next, Enter takes one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.free_days import Part, by_part
from pharmat_desktop.ui.sessions.booking.state import BookingState
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded


class SlotChip(Painted, QRadioButton):
    """When a session would begin."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.at: datetime | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(font(BODY_MEDIUM)).horizontalAdvance(self.text())
        return QSize(max(width + 2 * Space.L, 84), Size.CONTROL)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on = self.isChecked()
        fill_rounded(painter, self.rect(), Radius.BUTTON, color("accent" if is_on or self.underMouse() else "border"))
        if not is_on:
            fill_rounded(painter, self.rect().adjusted(1, 1, -1, -1), Radius.BUTTON - 1, color("surface"))
        painter.setFont(font(BODY_MEDIUM))
        painter.setPen(color("on_accent" if is_on else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.BUTTON, color("focus"))


class SlotChips(QWidget):
    """Chips are kept and worded anew: the focus does not get lost while times come and go."""

    time_chosen = Signal(object)
    """A datetime."""
    entered = Signal()
    """On with the time that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._labels = {part: Label("", SMALL, "muted") for part in Part}
        self._flows = {part: FlowLayout(Space.S) for part in Part}
        self._chips: dict[Part, list[SlotChip]] = {part: [] for part in Part}
        self._is_showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in Part:
            column.addWidget(self._labels[part])
            column.addLayout(self._flows[part])
            column.addSpacing(Space.M)

    @property
    def chips(self) -> list[SlotChip]:
        """Those that are shown, in order of time."""
        return [chip for part in Part for chip in self._chips[part] if chip.at is not None]

    def show_state(self, state: BookingState) -> None:
        starts = state.free.get(state.day, ()) if state.day is not None else ()
        self._is_showing = True
        self._group.setExclusive(False)
        for part, times in by_part(starts, state.zone).items():
            self._labels[part].setText(words.part_text(part))
            self._labels[part].setVisible(bool(times))
            self._show_part(part, times, state)
        self._group.setExclusive(True)
        self._is_showing = False

    def focus_time(self) -> None:
        """Into the chosen time, else into the first."""
        chips = [chip for chip in self.chips if chip.isChecked()] or self.chips
        if chips:
            chips[0].setFocus()

    def _show_part(self, part: Part, times: list[datetime], state: BookingState) -> None:
        chips = self._chips[part]
        while len(chips) < len(times):
            chips.append(self._chip(part))
        for place, chip in enumerate(chips):
            chip.at = times[place] if place < len(times) else None
            chip.setVisible(chip.at is not None)
            chip.setChecked(chip.at is not None and chip.at == state.at)
            if chip.at is not None:
                _word(chip, chip.at, state.zone, state.tutor)
        self._flows[part].invalidate()

    def _chip(self, part: Part) -> SlotChip:
        chip = SlotChip()
        self._group.addButton(chip)
        self._flows[part].addWidget(chip)
        chip.entered.connect(self.entered)
        chip.toggled.connect(lambda is_on: self._choose(chip) if is_on else None)
        return chip

    def _choose(self, chip: SlotChip) -> None:
        if chip.at is not None and not self._is_showing:
            self.time_chosen.emit(chip.at)


def _word(chip: SlotChip, at: datetime, zone: str, tutor: TutorCard | None) -> None:
    chip.setText(calendar_words.time_text(at, zone))
    both = words.clocks_text(at, zone, tutor) if tutor is not None else chip.text()
    chip.setAccessibleName(both)
    chip.setToolTip(both)
    chip.updateGeometry()
