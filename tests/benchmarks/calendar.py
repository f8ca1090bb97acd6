"""The calendar: a week with 200 sessions painted, never seen before and again; a year of agenda scrolled by hand.

A paint is of the whole viewport, from the request to the pixels. A frame of scrolling moves the agenda by 60 pixels.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median

from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.sessions import Session, SessionStatus
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter
from pharmat_desktop.ui.sessions.calendar_view import CalendarView
from pharmat_desktop.ui.sessions.list_pane import SessionListPane
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from tests.benchmarks.figures import Figure, percentile
from tests.ui.sessions.lessons import STUDENT, Shelf, lesson

IN_A_WEEK = 200
A_DAY = 4
"""Sessions in the agenda, for a year back and a year ahead."""
WEEKS, REPAINTS, FRAMES = 12, 40, 800
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
COLORS = ("#0E7C86", "#7A4BB0", "#C2410C", "#2F6B35", "#B45309")


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, resolve_theme(app, "light"))
    return [*_week(app), _agenda(app)]


def _week(app: QApplication) -> list[Figure]:
    """Each week is new to the view; then it is painted again, as when the line of now moves."""
    shelf = Shelf([_one(week, number) for week in range(WEEKS) for number in range(IN_A_WEEK)])
    presenter = CalendarPresenter(shelf, STUDENT.id, "Europe/Berlin", lambda: NOW)
    view = CalendarView(presenter)
    view.resize(900, 800)
    view.show()
    app.processEvents()
    new, again = [], []
    for _ in range(1, WEEKS):
        presenter.turn(1)
        new.append(_took(view.grid.viewport().repaint))
        again += [_took(view.grid.viewport().repaint) for _ in range(REPAINTS)]
    view.close()
    return [Figure("week_paint_new", median(new), "ms"), Figure("week_paint", percentile(again, 0.95), "ms")]


def _agenda(app: QApplication) -> Figure:
    start = NOW - timedelta(days=365)
    shelf = Shelf([lesson(str(n), start + n * timedelta(days=1) / A_DAY) for n in range(730 * A_DAY)])
    presenter = CalendarPresenter(shelf, STUDENT.id, "Europe/Berlin", lambda: NOW)
    for is_ahead in (True, False):
        presenter.extend_agenda(is_ahead=is_ahead)
    pane = SessionListPane(presenter)
    pane.resize(300, 900)
    pane.show()
    app.processEvents()
    bar, viewport = pane.agenda.verticalScrollBar(), pane.agenda.viewport()
    frames = []
    for frame in range(FRAMES):
        value = bar.maximum() // 4 + (frame if frame < FRAMES // 2 else FRAMES - frame) * 60

        def step(value: int = value) -> None:
            bar.setValue(value)
            viewport.repaint()

        frames.append(_took(step))
    return Figure("agenda_scroll_p99", percentile(frames, 0.99), "ms")


def _one(week: int, number: int) -> Session:
    day, place = number % 7, number // 7
    starts_at = MONDAY + timedelta(weeks=week, days=day, hours=6) + place * timedelta(minutes=30)
    status = list(SessionStatus)[number % len(SessionStatus)]
    title = f"Lesson {week}.{number}"
    return lesson(title, starts_at, 45, status=status, topic=title, color=COLORS[number % len(COLORS)])


def _took(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000
