"""The availability editor's parts: hours that are typed, hours in words, and the painted week under the mouse."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.availability import ALL_DAY, DayPreview, Plan
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.availability.grid import WeekGrid
from pharmat_desktop.ui.availability.grid_geometry import COLUMNS, ROWS, Cell, GridGeometry
from pharmat_desktop.ui.availability.words import preview_text, read_spans, spans_text, typed_text, weekdays_in_order
from tests.ui.conftest import focusable

SUNDAY_FIRST = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("  ", []),
        ("9-12", [Span(540, 720)]),
        ("09:00–12:30, 14:00—18:00", [Span(540, 750), Span(840, 1080)]),
        ("9.15 - 10.45; 10:45-11", [Span(555, 660)]),
        ("9am to 1pm, 2:30 PM-12am", [Span(540, 780), Span(870, 1440)]),
        ("9 a.m. – 12 p.m.", [Span(540, 720)]),
        ("9h30–13h", [Span(570, 780)]),
        ("٩:٠٠-١٢:٣٠", [Span(540, 750)]),
        ("0-24", [ALL_DAY]),
        ("22-0", [Span(1320, 1440)]),
        ("9-12 whenever", None),
        ("mornings", None),
        ("12-9", None),
        ("9-9", None),
        ("9:61-10", None),
        ("9:01-10", None),
        ("13pm-14pm", None),
        ("9-25", None),
        ("9" * 500, None),
    ],
)
def test_hours_are_read_as_people_type_them(text: str, spans: list[Span[int]] | None) -> None:
    assert read_spans(text) == spans
    if spans:
        assert read_spans(typed_text(spans)) == spans


def test_days_in_words() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert spans_text([Span(540, 720), Span(1320, 1440)]) == "09:00–12:00, 22:00–midnight"
    assert (spans_text([]), spans_text([ALL_DAY])) == ("Closed", "All day")


def test_the_preview_names_both_clocks_and_the_other_day() -> None:
    """Runs of half hours are told as one; where the two clocks agree, one is enough."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    first = datetime(2026, 3, 2, 16, tzinfo=UTC)
    day = DayPreview(date(2026, 3, 2), (first, first + timedelta(minutes=30), first + timedelta(hours=2)))
    assert preview_text(day, "Europe/Berlin", "Europe/Madrid") == "17:00–17:30, 19:00"
    assert (
        preview_text(day, "Europe/Berlin", "Asia/Tokyo")
        == "17:00–17:30, 19:00 · in Tokyo Tue 01:00–Tue 01:30, Tue 03:00"
    )
    assert preview_text(DayPreview(date(2026, 3, 2), ()), "UTC", "UTC") == "Nothing free"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [420, 613, 900])
def test_every_cell_is_where_it_is_painted(width: int, direction: Qt.LayoutDirection) -> None:
    geometry = GridGeometry(width, direction)
    inside = QRect(0, 0, width, 10_000)
    for column in range(COLUMNS):
        for row in (0, 17, ROWS - 1):
            painted = geometry.span(column, Span(row * 30, row * 30 + 30))
            assert inside.contains(painted)
            assert geometry.cell_at(painted.center()) == Cell(column, row)
    assert geometry.cell_at(QPoint(-50, 9_999), is_clamped=True) is not None
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (geometry.column(0).left() > geometry.column(6).left()) is is_mirrored


def grid_of(qtbot: QtBot, plan: Plan, *, is_editable: bool = True) -> tuple[WeekGrid, list[Plan]]:
    grid, wishes = WeekGrid(), list[Plan]()
    qtbot.addWidget(grid)
    grid.resize(600, grid.sizeHint().height())
    grid.edited.connect(wishes.append)
    grid.edited.connect(lambda wish: grid.set_plan(wish, is_editable=is_editable))
    grid.set_plan(plan, is_editable=is_editable)
    grid.show()
    return grid, wishes


def drag(grid: WeekGrid, one: Cell, other: Cell) -> None:
    geometry = GridGeometry(grid.width(), grid.layoutDirection())
    places = [geometry.span(cell.column, Span(cell.row * 30, cell.row * 30 + 30)).center() for cell in (one, other)]
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(grid, places[1])
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=places[1])


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_hours_are_opened_and_closed_by_dragging(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """Backwards, too; what is dragged over follows the first cell. In one week order and the other."""
    QLocale.setDefault(SUNDAY_FIRST)
    QApplication.setLayoutDirection(direction)
    grid, wishes = grid_of(qtbot, Plan("UTC"))
    drag(grid, Cell(3, 23), Cell(1, 18))
    assert [wishes[-1].day(weekday) for weekday in (7, 1, 2, 3, 4)] == [[], *[[Span(540, 720)]] * 3, []]
    drag(grid, Cell(1, 20), Cell(6, 21))
    assert wishes[-1].day(1) == [Span(540, 600), Span(660, 720)]
    assert len(wishes) == 2


def test_a_grid_that_is_read_only_moves_its_cursor_and_nothing_else(qtbot: QtBot) -> None:
    grid, wishes = grid_of(qtbot, Plan("UTC").painted([1], Span(540, 600), is_open=True), is_editable=False)
    drag(grid, Cell(0, 18), Cell(4, 30))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
        QTest.keyClick(grid, key)
    assert not wishes


def test_what_the_cursor_stands_on_is_said(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    grid, _ = grid_of(qtbot, Plan("UTC").painted([1], Span(540, 600), is_open=True))
    grid.word()
    assert weekdays_in_order()[0] == 1
    grid.place_cursor(1, 540)
    assert grid.accessibleDescription() == "Monday, 09:00 to 09:30, open"
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.accessibleDescription() == "Monday, 09:30 to 10:30, closed"
    assert grid.accessibleName() == "Weekly hours"
    assert focusable(grid) == []
