"""The week on screen: a bar to go by, days and whole-day notes, hours with sessions, and by whose clock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter, CalendarState
from pharmat_desktop.ui.sessions.keys import command_of
from pharmat_desktop.ui.sessions.week_grid import WeekGrid
from pharmat_desktop.ui.sessions.week_header import WeekHeader
from pharmat_desktop.ui.theme.tokens import H2, Space
from pharmat_desktop.ui.times import city_text, week_text
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel
from pharmat_desktop.ui.widgets.states import ErrorState
from pharmat_desktop.ui.widgets.worded import Worded

TICK = 5_000
"""Milliseconds between looks at the clock."""


class CalendarView(Worded, QWidget):
    """Binds the presenter; the screen puts it beside the page of a session."""

    entry_opened = Signal(object)
    """An Entry."""
    time_chosen = Signal(object)
    """A datetime, aware UTC, to book."""
    commanded = Signal(object)
    """A CalendarCommand."""
    ticked = Signal()
    """Time has gone on."""
    zone_wanted = Signal()
    """Another time zone is to be chosen, at the button in the corner."""

    def __init__(self, presenter: CalendarPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown_week: tuple[object, ...] = ()
        self.today = Button("", "secondary")
        self.back, self.on = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.title = ElidedLabel("", H2)
        self.header = WeekHeader()
        self.grid = WeekGrid(presenter.week, presenter.state.week, presenter.now)
        self._error = ErrorState()
        self._stack = QStackedWidget()
        self._clock = QTimer(self, interval=TICK)
        self._build()
        self._bind()
        self.word()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            self.commanded.emit(command)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow_width()
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_width()
        if not self._shown_week:
            self._show(self._presenter.state)

    def turn(self, weeks: int, *, by_arrow: bool = False) -> None:
        """Another week; gone to by an arrow, its nearest session becomes current."""
        self._presenter.turn(weeks)
        if by_arrow:
            self.grid.focus_row(0 if weeks > 0 else -1)

    def focus_entry(self, entry_id: str) -> None:
        """Make a session of this week current."""
        row = self._presenter.week.row_of(entry_id)
        if row >= 0:
            self.grid.focus_row(row)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        bar.setSpacing(Space.S)
        for part in (self.today, self.back, self.on):
            bar.addWidget(part)
        bar.addWidget(self.title, 1)
        week = QWidget()
        hours = QVBoxLayout(week)
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setSpacing(0)
        hours.addWidget(self.header)
        hours.addWidget(self.grid, 1)
        self._stack.addWidget(week)
        self._stack.addWidget(self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.grid)

    def _bind(self) -> None:
        presenter = self._presenter
        presenter.state_changed.connect(self._show)
        self.today.clicked.connect(presenter.show_today)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.grid.row_opened.connect(self._open)
        self.grid.edge_left.connect(lambda step: self.turn(step, by_arrow=True))
        self.grid.time_chosen.connect(self.time_chosen)
        self.grid.viewport().installEventFilter(self)
        self.header.zone.clicked.connect(self.zone_wanted)
        self._error.retry_requested.connect(presenter.refresh)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _open(self, index: QModelIndex) -> None:
        self.grid.setCurrentIndex(index)
        self.entry_opened.emit(index.data(SNAPSHOT_ROLE))

    def _tick(self) -> None:
        self._presenter.tick()
        self.grid.set_now(self._presenter.now)
        self.ticked.emit()

    def _show(self, state: CalendarState) -> None:
        self.title.setText(week_text(state.week[0]))
        name = words.week_name(state.week[0], self._presenter.week.rowCount())
        self.grid.setAccessibleName(name)
        self.header.show_days(state.week, state.today, state.notes)
        offset = words.offset_text(state.zone, self._presenter.now)
        spoken = self.tr("Time zone {city}, {offset}. Choose another.")
        self.header.set_zone(offset, spoken.format(city=city_text(state.zone), offset=offset))
        self.grid.set_now(self._presenter.now)
        self.grid.show_week(state.week, state.hours)
        if (state.week, state.zone) != self._shown_week and self.isVisible():
            self._shown_week = state.week, state.zone
            self.grid.show_hours()
            announce(self.grid, name)
        if state.error is not None:
            said = words_for(state.error)
            self._error.set_error(said.title, said.advice, details_of(state.error))
        self._stack.setCurrentIndex(0 if state.error is None else 1)

    def _follow_width(self) -> None:
        viewport = self.grid.viewport()
        self.header.set_room(self.grid.x() + viewport.x(), viewport.width())

    @override
    def word(self) -> None:
        self.today.setText(self.tr("Today"))
        self.back.set_name(self.tr("Previous week"))
        self.on.set_name(self.tr("Next week"))
        if self._shown_week:
            self._presenter.word()
