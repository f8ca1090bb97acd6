"""What stands out in a message's text: mentions, the person's own ones by a pill, and words that were searched for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine

from pharmat_desktop.domain.mentions import Mention, mention_places
from pharmat_desktop.ui.theme import color

if TYPE_CHECKING:
    from pharmat_desktop.domain.search_words import Query

MOST = 50
"""Mentions or hits of one message that stand out: hostile messages arrive."""
ROUND, HEIGHT = 4, 18
"""Of a pill, in pixels: fonts of other scripts are higher, and lines of pills must not touch."""
REACH = 1
"""Pixels by which a pill is wider than its letters, on either side: a comma behind a name is still seen."""


class Emphasis(NamedTuple):
    """What is to stand out in a text."""

    mentions: tuple[Mention, ...] = ()
    found: Query | None = None
    """What was searched for and found here."""


class Stretch(NamedTuple):
    """A part of a laid out text, in UTF-16 units, that lies on a ground of its own."""

    start: int
    length: int
    is_hit: bool


class Pill(NamedTuple):
    """The ground behind a stretch on one line; relative to the layout."""

    rect: QRectF
    is_hit: bool


def utf16(text: str) -> int:
    """Qt counts UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def mention_formats(text: str, mentions: Sequence[Mention]) -> tuple[list[QTextLayout.FormatRange], list[Stretch]]:
    """How mentions are written, and the grounds of the person's own: by weight, not by colour alone."""
    looks = {is_own: _look(is_own=is_own) for is_own in (True, False)}
    formats: list[QTextLayout.FormatRange] = []
    grounds: list[Stretch] = []
    for start, end, mention in mention_places(text, mentions)[:MOST]:
        shown = QTextLayout.FormatRange()
        shown.start, shown.length = utf16(text[:start]), utf16(text[start:end])
        shown.format = looks[mention.is_own]
        formats.append(shown)
        if mention.is_own:
            grounds.append(Stretch(shown.start, shown.length, is_hit=False))
    return formats, grounds


def _look(*, is_own: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(color("on_accent" if is_own else "accent"))
    return look


def hit_stretches(text: str, found: Query | None) -> list[Stretch]:
    """Where the words are that were searched for. Their letters stay as they are, so that no line breaks anew."""
    marks = found.marks(text)[:MOST] if found is not None else ()
    return [Stretch(utf16(text[:start]), utf16(text[start:end]), is_hit=True) for start, end in marks]


def pills(layout: QTextLayout, stretches: Sequence[Stretch]) -> tuple[Pill, ...]:
    """The grounds of `stretches` in a layout whose lines are broken; hits first, mentions lie over them."""
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    starts = [line.textStart() for line in lines]
    found: list[Pill] = []
    for start, length, is_hit in sorted(stretches, key=lambda one: not one.is_hit):
        for line in lines[bisect_right(starts, start) - 1 : bisect_left(starts, start + length)]:
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            found += [Pill(box, is_hit) for box in _boxes(line, first, last - first)]
    return tuple(found)


def _boxes(line: QTextLine, start: int, length: int) -> list[QRectF]:
    """One for each run of letters that goes one way."""
    top = line.y() + (line.height() - HEIGHT) / 2
    rects = _joined([run.boundingRect() for run in line.glyphRuns(start, length)])
    return [QRectF(rect.left() - REACH, top, rect.width() + 2 * REACH, HEIGHT) for rect in rects]


def _joined(rects: Sequence[QRectF]) -> list[QRectF]:
    """Runs of letters that touch become one: an @ and a name of another script, or two fonts in a word."""
    joined: list[QRectF] = []
    for rect in sorted(rects, key=QRectF.left):
        if joined and rect.left() <= joined[-1].right() + 1:
            joined[-1] = joined[-1].united(rect)
        else:
            joined.append(rect)
    return joined


def paint_pills(painter: QPainter, grounds: Sequence[Pill], left: float, top: float, clip: QRectF) -> None:
    """Beneath the text of a layout at this place. The painter's pen is as before."""
    pen = painter.pen()
    for pill in grounds:
        box = pill.rect.translated(left, top)
        if box.intersects(clip):
            painter.setPen(QPen(color("warn"), 1) if pill.is_hit else Qt.PenStyle.NoPen)
            painter.setBrush(color("warn_soft" if pill.is_hit else "accent"))
            sharp = QRectF(box.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5) if pill.is_hit else box
            painter.drawRoundedRect(sharp, ROUND, ROUND)
    painter.setPen(pen)
