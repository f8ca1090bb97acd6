"""What stands out in a bubble: mentions in both directions, one's own by a pill, words that were found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.mentions import Mention
from pharmat_desktop.domain.search_words import Query
from pharmat_desktop.ui.chat.text_block import TextBlock, text_block
from pharmat_desktop.ui.chat.text_marks import Emphasis
from pharmat_desktop.ui.chat.words import spoken
from pharmat_desktop.ui.theme import MODES, apply_theme, color, font, resolve_theme
from pharmat_desktop.ui.theme.tokens import BODY
from tests.ui.chat.shelf import draft, message
from tests.ui.chat.test_thread_view import Open

OWN, OTHER = Mention("عمر الخطيب", is_own=True), Mention("Sara Haddad", is_own=False)
TEXTS = ("Hello @عمر الخطيب and @Sara Haddad 😀", "شكرا @Sara Haddad و @عمر الخطيب جدا", "😀 @عمر الخطيب")


@pytest.fixture(params=MODES[1:])
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QApplication]:
    apply_theme(qapp, resolve_theme(qapp, request.param))
    yield qapp
    apply_theme(qapp, resolve_theme(qapp, "light"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def block(text: str, emphasis: Emphasis, wrap: int = 400) -> TextBlock:
    return text_block(text, font(BODY), wrap, BODY.line, link_color=color("link"), emphasis=emphasis)


def glyphs(made: TextBlock, start: int, end: int) -> list[tuple[float, float]]:
    """The left and right edges of what is drawn for characters `start` to before `end`."""
    runs = made.layout.lineAt(0).glyphRuns(start, end - start) if end > start else []
    return [
        (place.x(), place.x() + step.x())
        for run in runs
        for place, step in zip(run.positions(), run.rawFont().advancesForGlyphIndexes(run.glyphIndexes()), strict=True)
    ]


def heavy(made: TextBlock) -> list[str]:
    """The parts that are written heavier."""
    units = made.layout.text().encode("utf-16-le")
    strong = [one for one in made.layout.formats() if one.format.fontWeight() == QFont.Weight.DemiBold]
    return [units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le") for one in strong]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("qapp")
def test_names_are_heavier_and_ones_own_lies_on_a_pill(text: str) -> None:
    """The pill is where the letters are, whichever way they run: nothing of the name lies outside, nothing else in."""
    made = block(text, Emphasis((OTHER, OWN)))
    assert sorted(heavy(made)) == sorted(f"@{one.name}" for one in (OTHER, OWN) if one.name in text)
    [pill] = made.pills
    start = len(text[: text.index("@" + OWN.name)].encode("utf-16-le")) // 2
    end = start + len(OWN.name) + 1
    name = glyphs(made, start, end)
    others = glyphs(made, 0, start) + glyphs(made, end, len(made.layout.text()) + 1)
    assert pill.rect.left() == pytest.approx(min(left for left, _ in name) - 1)
    assert pill.rect.right() == pytest.approx(max(right for _, right in name) + 1)
    assert not [one for one in others if pill.rect.left() + 2 < sum(one) / 2 < pill.rect.right() - 2]


@pytest.mark.usefixtures("qapp")
def test_a_name_over_two_lines_has_two_pills_and_markdown_moves_nothing() -> None:
    made = block("**Really** `now` @عمر الخطيب", Emphasis((OWN,)))
    assert made.layout.text() == "Really now @عمر الخطيب"
    assert len(made.pills) == 1
    narrow = block("@عمر الخطيب", Emphasis((OWN,)), wrap=60)
    assert narrow.layout.lineCount() == 2
    assert len(narrow.pills) == 2


@pytest.mark.usefixtures("qapp")
def test_found_words_stand_out_without_moving_a_letter() -> None:
    """In any script, as often as they are there; heights stay."""
    text = "The loading dose, then doses of 5 mg: جُرعة التحميل"
    plain, made = block(text, Emphasis()), block(text, Emphasis(found=Query.parse("dose")))
    assert [pill.is_hit for pill in made.pills] == [True, True]
    assert (plain.width, plain.height, plain.last_width) == (made.width, made.height, made.last_width)
    assert len(block(text, Emphasis(found=Query.parse("جرعة"))).pills) == 1
    both = block("@عمر الخطيب", Emphasis((OWN,), Query.parse("الخطيب")))
    assert [pill.is_hit for pill in both.pills] == [True, False], "the name's pill lies over the hit's"


def picture(opened: Open, row: int) -> QImage:
    """A row's text as it is painted."""
    opened.painted()
    layout = opened.view.layout_of(row)
    area = QRect(opened.point(row, layout.text.topLeft()) - QPoint(4, 2), layout.text.size()).adjusted(0, 0, 8, 4)
    return opened.view.viewport().grab(area).toImage()


def colors_of(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_the_bubble_in_every_theme_and_on_both_sides(
    dressed: QApplication, qtbot: QtBot, side: Qt.LayoutDirection
) -> None:
    """Own and others' messages; what was found is marked until it is forgotten, and the rows stay where they are."""
    dressed.setLayoutDirection(side)
    rows = [replace(message(n, text), mentions=(OTHER, OWN)) for n, text in enumerate(TEXTS, 1)]
    opened = Open(qtbot, rows)
    for row in range(len(rows)):
        assert color("accent").name() in colors_of(picture(opened, row))
    places = list(opened.view.placed_rows)
    opened.view.mark_found(rows[0].id, Query.parse("hello"))
    assert {color("warn_soft").name(), color("warn").name()} <= colors_of(picture(opened, 0))
    assert color("warn_soft").name() not in colors_of(picture(opened, 1))
    assert opened.view.placed_rows == places
    opened.view.forget_found()
    assert color("warn_soft").name() not in colors_of(picture(opened, 0))


def test_a_draft_shows_its_mention_already_and_the_row_says_so() -> None:
    """In words for a screen reader."""
    assert "you are mentioned" in spoken(replace(message(1), mentions=(OWN,)))
    assert "mentioned" not in spoken(replace(draft(1), mentions=(OTHER,)))
