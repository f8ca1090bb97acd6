"""The calendar on plain data: by keyboard, by screen reader, mirrored, in another zone, over a change of clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.sessions import (
    Availability,
    AvailabilityException,
    AvailabilityRule,
    Proposal,
    RequestId,
    SessionKind,
    SessionStatus,
    Side,
    Slot,
    TimeRequest,
)
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter
from pharmat_desktop.ui.sessions.calendar_view import CalendarView
from pharmat_desktop.ui.sessions.entries import Entry, Look
from pharmat_desktop.ui.sessions.keys import CalendarCommand
from pharmat_desktop.ui.sessions.list_pane import SessionListPane
from pharmat_desktop.ui.sessions.zone_popover import ZonePopover
from pharmat_desktop.ui.theme import Theme
from pharmat_desktop.ui.theme.tokens import CONTRAST_DARK, DARK, LIGHT
from tests.ui.conftest import Dress, focusable
from tests.ui.sessions.lessons import START, STUDENT, TUTOR, Shelf, lesson

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
"""A Wednesday."""
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
MONDAY = date(2026, 11, 23)

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def shelf() -> Shelf:
    tuesday, wednesday = lesson("tuesday"), lesson("wednesday", START + DAY, topic="Clearance")
    beside = lesson("beside", START + DAY + HOUR / 2, topic="Half-life", status=SessionStatus.REQUESTED)
    return Shelf([tuesday, wednesday, beside, lesson("next", START + 7 * DAY)])


@pytest.fixture
def presenter(shelf: Shelf) -> CalendarPresenter:
    made = CalendarPresenter(shelf, STUDENT.id, BERLIN, lambda: NOW)
    for model in (made.week, made.agenda):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return made


@pytest.fixture
def view(presenter: CalendarPresenter, qtbot: QtBot) -> CalendarView:
    made = CalendarView(presenter)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def _current(view: CalendarView) -> str:
    item = view._presenter.week.item(view.grid.currentIndex().row())
    return item.id if item is not None else ""


def _spoken(presenter: CalendarPresenter, row: int) -> str:
    return str(presenter.week.data(presenter.week.index(row), Qt.ItemDataRole.AccessibleTextRole))


def test_arrows_walk_through_the_sessions_and_into_the_next_week(view: CalendarView) -> None:
    """Down by time, right by day, and past the edge."""
    grid = view.grid
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)
        visited.append(_current(view))
    assert visited == ["tuesday", "wednesday", "beside", "tuesday", "wednesday", "next"]
    assert view._presenter.state.week[0] == MONDAY + 7 * DAY
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert (_current(view), view._presenter.state.week[0]) == ("beside", MONDAY)


def test_enter_opens_and_letters_command(view: CalendarView, qtbot: QtBot) -> None:
    """What the grid does not want itself comes to the calendar around it."""
    commands: list[CalendarCommand] = []
    view.commanded.connect(commands.append)
    for key in (Qt.Key.Key_T, Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_N):
        QTest.keyClick(view.grid, key)
    assert commands == [*["today", "week", "agenda", "on", "back", "book"]]
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.entry_opened) as opened:
        QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert opened.args[0].id == "tuesday"


def test_a_screen_reader_finds_the_week_and_everything_in_it(view: CalendarView) -> None:
    """Names say all of it: what, with whom, when, how it stands, where."""
    week = QAccessible.queryAccessibleInterface(view.grid)
    assert week.role() is QAccessible.Role.List
    assert week.text(QAccessible.Text.Name) == "Week 23 – 29 November 2026, 3 sessions"
    names = [
        view._presenter.week.data(view._presenter.week.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in (0, 2)
    ]
    assert names == [
        "Pharmacokinetics with Dr Haddad, Tuesday 24 November, 16:00 to 17:00, confirmed, online",
        "Half-life with Dr Haddad, Wednesday 25 November, 16:30 to 17:30, requested, online",
    ]
    assert [week.child(n).text(QAccessible.Text.Name) for n in (0, 2)] == names
    nameless = [
        one for one in focusable(view) if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_overlapping_sessions_stand_side_by_side_in_their_day(view: CalendarView) -> None:
    """On the surface, too: none over another, each within its column."""
    rects = {view._presenter.week.items()[piece.row].id: piece.rect for piece in view.grid.pieces}
    assert not rects["wednesday"].intersects(rects["beside"])
    assert rects["wednesday"].right() < rects["beside"].left()
    assert view.grid.week.column(2).contains(rects["beside"])
    assert view.grid.indexAt(view.grid.visualRect(view.grid.model().index(2, 0)).center()).row() == 2


def test_days_run_from_right_to_left_in_arabic(view: CalendarView, dress: Dress) -> None:
    """The first day is at the right edge, and the left arrow leads to the later day."""
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    view.grid.settle()
    rects = {view._presenter.week.items()[piece.row].id: piece.rect for piece in view.grid.pieces}
    assert rects["tuesday"].left() > rects["wednesday"].right()
    assert rects["wednesday"].left() > rects["beside"].right()
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    assert _current(view) == "wednesday"


@pytest.mark.parametrize("theme", [Theme(LIGHT), Theme(DARK, is_dark=True), Theme(CONTRAST_DARK, is_dark=True)])
def test_every_look_is_told_from_the_others_without_colour(
    presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot, dress: Dress, theme: Theme
) -> None:
    """In shades of grey, no two kinds of blocks are the same picture."""
    dress(theme._replace(has_motion=False))
    states = [status for status in SessionStatus if status is not SessionStatus.RESCHEDULED]
    shelf.stored = [
        lesson(status.value, START - DAY + n * 2 * HOUR - 6 * HOUR, status=status) for n, status in enumerate(states)
    ]
    presenter.refresh()
    view = CalendarView(presenter)
    qtbot.addWidget(view)
    view.resize(900, 1500)
    view.show()
    picture = view.grid.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    scroll = view.grid.verticalOffset()
    blocks = [picture.copy(piece.rect.translated(0, -scroll)) for piece in view.grid.pieces]
    seen = {bytes(block.constBits()) for block in blocks}
    assert len(seen) == len(states)


def test_a_wish_is_nowhere_shown_as_booked(presenter: CalendarPresenter, shelf: Shelf) -> None:
    """It stands in week and agenda, and says that nobody has agreed."""
    slot = Slot(START + 2 * DAY, START + 2 * DAY + HOUR)
    written = TimeRequest(
        RequestId("w"), TUTOR, slot, BERLIN, SessionKind.ONLINE, "Dosing", "", None, NOW, DraftState.QUEUED
    )
    shelf.wishes = [written]
    presenter.refresh()
    row = presenter.week.row_of("w")
    assert presenter.week.items()[row].look is Look.WISHED
    spoken = _spoken(presenter, row)
    assert "not confirmed" in spoken
    assert presenter.agenda.row_of("w") > 0


def test_another_zone_moves_sessions_to_other_times_and_days(presenter: CalendarPresenter) -> None:
    """16:00 in Berlin is midnight in Tokyo, and so the next day."""
    presenter.set_zone("Asia/Tokyo")
    spoken = _spoken(presenter, 0)
    assert "Wednesday 25 November, 00:00 to 01:00" in spoken
    headings = [row.day for row in presenter.agenda.items() if row.entry is None]
    assert headings[:2] == [date(2026, 11, 25), date(2026, 11, 26)]


def test_a_week_of_169_hours_has_its_repeated_hour(presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot) -> None:
    """A session through the change is as long as it lasts, and stands after one of the hour before."""
    change = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    shelf.stored = [lesson("first", change, 30), lesson("through", change + HOUR / 2, 90)]
    presenter.show_day(date(2026, 10, 25))
    view = CalendarView(presenter)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    assert view.grid.week.ruler.length == 25 * 60
    first, through = (piece.rect for piece in view.grid.pieces)
    assert first.bottom() < through.top()
    assert abs(through.height() - 3 * first.height()) <= 4
    assert [mark.minute for mark in view.grid.week.ruler.hours() if mark.is_again] == [120]


def test_midnight_makes_another_day_today(shelf: Shelf) -> None:
    """The clock goes on while the calendar is open."""
    moments = [NOW]
    presenter = CalendarPresenter(shelf, STUDENT.id, BERLIN, lambda: moments[-1])
    moments.append(datetime(2026, 11, 25, 23, 0, tzinfo=UTC))
    presenter.tick()
    assert presenter.state.today == date(2026, 11, 26)
    assert any(row.is_today and row.day == date(2026, 11, 26) for row in presenter.agenda.items())


def test_the_month_has_dots_and_leads_by_keys(presenter: CalendarPresenter, qtbot: QtBot) -> None:
    """Days say how much is on them; arrows go on past the month."""
    pane = SessionListPane(presenter)
    qtbot.addWidget(pane)
    pane.resize(300, 800)
    pane.show()
    month = pane.month.grid
    month.go_to(date(2026, 11, 30))
    spoken = {item.id: pane.month._model.spoken(item) for item in pane.month._model.items()}
    assert spoken[date(2026, 11, 25)] == "Wednesday 25 November 2026, today, 2 sessions"
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert presenter.state.month == date(2026, 12, 1)
    assert presenter.state.week[0] == date(2026, 11, 30)
    QTest.keyClick(month, Qt.Key.Key_Up)
    assert presenter.state.week[0] == MONDAY


def shown_over_years(presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot) -> SessionListPane:
    """The list pane over a session a day, 300 days back and ahead."""
    shelf.stored = [lesson(f"{n}", START + n * DAY) for n in range(-300, 300)]
    presenter.refresh()
    pane = SessionListPane(presenter)
    qtbot.addWidget(pane)
    pane.resize(300, 800)
    pane.show()
    return pane


def test_the_agenda_begins_today_and_reads_on_at_both_ends(
    presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot
) -> None:
    """What is seen stays where it is while days come above."""
    pane = shown_over_years(presenter, shelf, qtbot)
    agenda = pane.agenda
    top = agenda._top()
    row = presenter.agenda.item(top.row())
    assert row is not None
    assert (row.entry, row.is_today) == (None, True)
    before = presenter.agenda.rowCount()
    agenda.verticalScrollBar().setValue(0)
    seen = presenter.agenda.item(agenda._top().row())
    agenda.read_on()
    assert presenter.agenda.rowCount() > before
    assert presenter.agenda.item(agenda._top().row()) == seen
    last = presenter.agenda.rowCount()
    agenda.verticalScrollBar().setValue(agenda.verticalScrollBar().maximum())
    agenda.read_on()
    assert presenter.agenda.rowCount() > last


def test_who_comes_to_the_agenda_by_keyboard_stays_in_this_week(
    presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot
) -> None:
    """The first session in sight becomes current, and the week goes along with the next key alone."""
    pane = shown_over_years(presenter, shelf, qtbot)
    passed: list[Entry] = []
    pane.entry_passed.connect(passed.append)
    pane.agenda.setFocus()
    qtbot.waitUntil(pane.agenda.hasFocus)
    row = presenter.agenda.item(pane.agenda.currentIndex().row())
    assert row is not None
    assert row.entry is not None
    assert row.entry.id == "1", "the first of today"
    assert not passed
    QTest.keyClick(pane.agenda, Qt.Key.Key_Down)
    assert [entry.id for entry in passed] == ["2"]


def test_states_of_an_empty_calendar(presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot) -> None:
    """Loading, nothing yet with one thing to do, and an error that can be tried again."""
    pane = SessionListPane(presenter)
    qtbot.addWidget(pane)
    shelf.stored = []
    presenter.refresh()
    assert pane._stack.currentWidget() is pane.empty
    pane.set_can_book(True)
    presenter.set_loading(is_loading=True)
    assert pane._stack.currentWidget() is pane._skeleton
    presenter.set_loading(is_loading=False)
    with qtbot.waitSignal(pane.booking_wanted):
        pane.empty.action_requested.emit()
    shelf.is_broken = True
    presenter.refresh()
    assert pane._stack.currentWidget() is pane._error
    shelf.is_broken, shelf.stored = False, [lesson()]
    pane._error.retry_requested.emit()
    assert pane._stack.currentWidget() is pane.agenda


def test_what_wants_an_answer_is_counted_and_marked(presenter: CalendarPresenter, shelf: Shelf, qtbot: QtBot) -> None:
    """The badge of the rail, and the row itself."""
    counts: list[int] = []
    presenter.waiting_changed.connect(counts.append)
    proposal = Proposal("p", Side.TUTOR, Slot(START + 3 * DAY, START + 3 * DAY + HOUR))
    shelf.stored[0] = replace(shelf.stored[0], proposal=proposal)
    for _ in range(3):
        shelf.publish()
    qtbot.waitUntil(lambda: bool(counts), timeout=30_000)
    assert counts == [1]
    spoken = _spoken(presenter, 0)
    assert spoken.endswith("needs your answer")


def test_whole_days_have_a_strip_of_their_own(presenter: CalendarPresenter, shelf: Shelf, view: CalendarView) -> None:
    """A tutor's closed day is told above its hours, and only then is there a strip."""
    height = view.header.height()
    closed = AvailabilityException("c", MONDAY + 3 * DAY, is_open=False, note="Congress")
    shelf.hours = Availability("UTC", exceptions=(closed,))
    presenter.refresh()
    assert view.header.height() > height
    assert "Closed" in view.header.accessibleName()
    assert "Congress" in view.header.accessibleName()
    assert presenter.state.notes


def test_a_tutors_hours_are_lit_by_the_clock_on_screen(presenter: CalendarPresenter, shelf: Shelf) -> None:
    """Nine to twelve in London are ten to one in Berlin; who has no hours has no shade."""
    assert not presenter.state.hours
    shelf.hours = Availability("Europe/London", rules=(AvailabilityRule("r", 2, 540, 720),))
    presenter.refresh()
    tuesday = Span(datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 11, 24, 12, tzinfo=UTC))
    assert list(presenter.state.hours) == [tuesday]


def test_empty_time_clicked_twice_is_a_time_to_book(view: CalendarView, qtbot: QtBot) -> None:
    """On the quarter of an hour; a session there is opened instead."""
    grid = view.grid
    column = grid.week.column(4)
    y = grid.week.y(grid.week.ruler.start_of(grid.week.days[4], datetime(2026, 11, 27, 9, 0, tzinfo=UTC)))
    point = column.center()
    point.setY(y + 3 - grid.verticalOffset())
    with qtbot.waitSignal(view.time_chosen) as chosen:
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert chosen.args[0] == datetime(2026, 11, 27, 9, 0, tzinfo=UTC)


def test_a_zone_is_found_by_its_city_and_those_of_late_come_first(view: CalendarView, qtbot: QtBot) -> None:
    """Typed without accents, taken by Enter."""
    popover = ZonePopover(view, BERLIN, ("Asia/Tokyo",))
    qtbot.addWidget(popover)
    first = [zone.id for zone in popover._model.items()][:3]
    assert first[0] == BERLIN
    assert "Asia/Tokyo" in first
    QTest.keyClicks(popover.search, "sao pau")
    with qtbot.waitSignal(popover.chosen) as chosen:
        QTest.keyClick(popover.search, Qt.Key.Key_Return)
    assert chosen.args == ["America/Sao_Paulo"]
