"""The bar chart alone: round numbers, bars in proportion, painted in any theme, walked by keys, read as a table."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.ui.theme import Theme, color
from pharmat_desktop.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colors
from pharmat_desktop.ui.widgets.bar_chart import BarChart
from pharmat_desktop.ui.widgets.bar_layout import BarLayout, Heights, round_steps
from pharmat_desktop.ui.widgets.bar_model import Bar
from tests.ui.conftest import Dress

HEADINGS = ("Week", "Earned", "Commission")
BARS = [
    Bar("a", "2 Nov", Heights(20000, 5000), ("2 November", "200", "50"), "Week of 2 November: 200 earned"),
    Bar("b", "9 Nov", Heights(0), ("9 November", "0", "0"), "Week of 9 November: nothing"),
    Bar("c", "16 Nov", Heights(-5000), ("16 November", "-50", "0"), "Week of 16 November: 50 went back"),
    Bar("d", "23 Nov", Heights(10000, 2500), ("23 November", "100", "25"), "Week of 23 November: 100 <b>earned</b>"),
]


@given(st.integers(-(10**12), 0), st.integers(0, 10**12))
def test_the_axis_has_few_round_numbers_around_all_bars(low: int, high: int) -> None:
    """One, two or five times a power of ten apart, and no more of them than are needed."""
    steps = round_steps(low, high)
    apart = {later - earlier for earlier, later in pairwise(steps)}
    assert len(apart) == 1
    assert str(apart.pop()).rstrip("0") in {"1", "2", "5"}
    assert steps[0] <= low
    assert steps[-1] >= high
    assert 0 in steps
    assert 2 <= len(steps) <= 6


@given(st.integers(-(10**12), 10**12), st.integers(0, 10**12), st.integers(1, 60), st.integers(40, 900))
def test_bars_stay_within_their_room(value: int, extra: int, count: int, width: int) -> None:
    """However large the numbers are; what is not nothing is seen."""
    heights = Heights(value, extra)
    plot = QRect(50, 8, width, 180)
    layout = BarLayout(plot, count, round_steps(min(0, value), heights.top))
    for place in (0, count - 1):
        solid, on_top = layout.bar(place, heights)
        assert solid.isEmpty() is (value == 0)
        assert on_top.isEmpty() is (extra == 0)
        for rect in (solid, on_top):
            assert rect.isEmpty() or (rect.top() >= plot.top() - 2 and rect.bottom() <= plot.bottom() + 2)
        assert layout.place_at(layout.slot(place).center().x()) == place or width < count
    assert layout.place_at(plot.right() + 1) == layout.place_at(plot.left() - 1) == -1


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    """Shown, with the last bar current."""
    built = BarChart(lambda value: str(value // 100))
    built.setAccessibleName("Earned by week")
    qtbot.addWidget(built)
    built.resize(480, built.height())
    built.show()
    built.show_bars(HEADINGS, BARS, "d")
    return built


def test_bars_stand_in_proportion(chart: BarChart) -> None:
    """Twice the amount is twice the height; below zero it hangs; what the academy keeps stands on top."""
    (first, first_top), (nothing, _), (below, _), (last, _) = chart.bar_rects()
    assert abs(first.height() - 2 * last.height()) <= 2
    assert abs(first_top.height() - first.height() // 4) <= 2
    assert first_top.bottom() + 1 == first.top()
    assert nothing.isEmpty()
    assert abs(below.top() - (first.bottom() + 1)) <= 1
    assert first.right() < below.left() < last.left()


@pytest.mark.parametrize("colors", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_it_is_painted_in_any_theme(chart: BarChart, dress: Dress, colors: Colors, *, is_mirrored: bool) -> None:
    """Bars, what is below zero, the ground of the current one; from right to left where one reads so."""
    dress(Theme(colors, is_dark=colors in (DARK, CONTRAST_DARK), is_right_to_left=is_mirrored, has_motion=False))
    image = grabbed(chart)
    rects = chart.bar_rects()
    (first, extra), _, (below, _), (last, _) = rects
    assert (first.left() > last.left()) is is_mirrored
    for rect, name in ((first, "accent"), (below, "danger"), (last, "accent"), (extra, "surface2")):
        assert image.pixelColor(rect.center()) == color(name), name
    assert image.pixelColor(last.center().x(), 40) == color("accent_soft")
    assert image.pixelColor(extra.center().x(), extra.top()) != color("surface2"), "it has an edge"


def test_arrows_walk_as_bars_are_seen(chart: BarChart, qtbot: QtBot, dress: Dress) -> None:
    """Past the edges others are asked for; the value of each is what a screen reader says of the cell."""
    heard: list[object] = []
    chart.chosen.connect(heard.append)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert heard == ["c", "a", "b"]
    with qtbot.waitSignal(chart.edge_left, check_params_cb=lambda step: step == 1, timeout=2000):
        QTest.keyClick(chart, Qt.Key.Key_End)
        QTest.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.opened, check_params_cb=lambda key: key == "d", timeout=2000):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert heard[-1] == "c"


def test_a_click_chooses_the_bar_in_whose_room_it_is(chart: BarChart) -> None:
    """Above a low bar, too; beside the bars nothing happens."""
    heard: list[object] = []
    chart.chosen.connect(heard.append)
    low = chart.visualRect(chart.model().index(1, 0))
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=low.center())
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 60))
    assert heard == ["b"]


def test_a_screen_reader_finds_a_table(chart: BarChart) -> None:
    """With a heading for each column and each row; the first cell of a row says all of it."""
    table = QAccessible.queryAccessibleInterface(chart)
    assert table.role() is QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Earned by week"
    cells = [table.child(n) for n in range(table.childCount())]
    names = {role: [one.text(QAccessible.Text.Name) for one in cells if one.role() is role] for role in _ROLES}
    assert names[QAccessible.Role.ColumnHeader] == list(HEADINGS)
    assert names[QAccessible.Role.RowHeader] == [bar.cells[0] for bar in BARS]
    assert names[QAccessible.Role.Cell] == [text for bar in BARS for text in (bar.spoken, *bar.cells[1:])]
    first = next(one for one in cells if one.role() is QAccessible.Role.Cell)
    assert first.rect().width() > 20, "it is where it is seen"


def test_new_amounts_of_the_same_bars_leave_one_where_one_is(chart: BarChart) -> None:
    """Nobody is told of a choice that nobody made; other bars begin with the current one that is asked for."""
    heard: list[object] = []
    chart.chosen.connect(heard.append)
    chart.show_bars(HEADINGS, [bar._replace(heights=Heights(700)) for bar in BARS], "d")
    assert {solid.height() for solid, _ in chart.bar_rects()} == {chart.bar_rects()[0][0].height()}
    chart.show_bars(HEADINGS, BARS[:2], "a")
    assert chart.currentIndex().row() == 0
    assert heard == []
    chart.show_bars(HEADINGS, [], None)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert grabbed(chart).pixelColor(100, 100) == color("surface")


def test_a_tooltip_is_never_taken_for_markup(chart: BarChart) -> None:
    tooltip = chart.model().index(3, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip == "<span>Week of 23 November: 100 &lt;b>earned&lt;/b></span>"


_ROLES = (QAccessible.Role.ColumnHeader, QAccessible.Role.RowHeader, QAccessible.Role.Cell)


def grabbed(chart: BarChart) -> QImage:
    return chart.viewport().grab().toImage()
