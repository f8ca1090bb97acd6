"""Seven days side by side, each with how many free times it has. Arrow keys choose one, page keys turn the week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words as calendar_words
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.free_days import WEEK, week_of
from pharmat_desktop.ui.sessions.booking.state import BookingState
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, CAPTION, H2, SMALL, Radius, Size, Space, TypeStyle
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded

HEIGHT = 88


class DayTile(Painted, QRadioButton):
    """A day. One without a free time cannot be chosen, and says so."""

    turned = Signal(int)
    """So many weeks on."""
    entered = Signal()
    """Enter was pressed: on to the times."""

    def __init__(self) -> None:
        super().__init__()
        self.day = date.min
        self._count = 0
        self._is_known = True
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_day(self, day: date, count: int, *, is_known: bool, counts: bool) -> None:
        """`counts`: whether the number says something; not where times are mere wishes."""
        self.day, self._is_known = day, is_known and counts
        self._count = count
        self.setEnabled(is_known and count > 0)
        spoken = words.spoken_day(day, count) if self._is_known else calendar_words.day_text(day)
        self.setAccessibleName(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(Size.TARGET, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in turns:
            self.turned.emit(turns[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on = self.isChecked()
        if is_on:
            fill_rounded(painter, self.rect(), Radius.CARD, color("accent"))
        elif self.isEnabled():
            fill_rounded(painter, self.rect(), Radius.CARD, color("accent" if self.underMouse() else "border"))
            inside = self.rect().adjusted(1, 1, -1, -1)
            fill_rounded(painter, inside, Radius.CARD - 1, color("surface"))
        ink, quiet = ("on_accent", "on_accent") if is_on else ("text", "muted") if self.isEnabled() else ("muted",) * 2
        locale = QLocale()
        self._line(painter, Space.S + 2, SMALL, quiet, calendar_words.weekday_text(self.day))
        self._line(painter, Space.S + 2 + SMALL.line + 2, H2, ink, locale.toString(self.day.day))
        if self._is_known:
            below = Space.S + 2 + SMALL.line + 2 + H2.line + 2
            free = "on_accent" if is_on else "accent" if self._count else "muted"
            self._line(painter, below, CAPTION, free, words.count_text(self._count))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.CARD, color("focus"))

    def _line(self, painter: QPainter, top: int, style: TypeStyle, ink: str, text: str) -> None:
        painter.setFont(font(style))
        painter.setPen(color(ink))
        painter.drawText(QRect(0, top, self.width(), style.line), Qt.AlignmentFlag.AlignCenter, text)


class DayStrip(QWidget):
    """The month, the way to other weeks, and the days."""

    day_chosen = Signal(object)
    """A date."""
    turned = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._month = Label("", BODY_STRONG)
        self.back, self.on = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.tiles = [DayTile() for _ in range(WEEK)]
        self._group = QButtonGroup(self)
        self._is_showing = False
        head = QHBoxLayout()
        head.addWidget(self._month, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for tile in self.tiles:
            self._group.addButton(tile)
            row.addWidget(tile, 1)
            tile.turned.connect(self.turned)
            tile.entered.connect(self.entered)
            tile.toggled.connect(lambda is_on, tile=tile: self._choose(tile) if is_on else None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(row)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))

    def show_state(self, state: BookingState, *, is_first: bool, is_known: bool) -> None:
        """`is_known`: what is free has been answered, or need not be."""
        days = week_of(state.first)
        self._month.setText(words.months_text(days))
        self.back.setEnabled(not is_first)
        self._is_showing = True
        self._group.setExclusive(False)
        for tile, day in zip(self.tiles, days, strict=True):
            tile.setChecked(day == state.day and day in state.free)
            tile.show_day(day, len(state.free.get(day, ())), is_known=is_known, counts=not state.is_guessed)
        self._group.setExclusive(True)
        self._is_showing = False

    def word(self, back: str, on: str) -> None:
        self.back.set_name(back)
        self.on.set_name(on)

    def focus_day(self) -> None:
        """Into the chosen day, else into the first that can be chosen."""
        tiles: Sequence[DayTile] = [tile for tile in self.tiles if tile.isChecked()] or self.tiles
        next((tile for tile in tiles if tile.isEnabled()), self.on).setFocus()

    def _choose(self, tile: DayTile) -> None:
        if not self._is_showing:
            self.day_chosen.emit(tile.day)
