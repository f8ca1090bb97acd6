"""What a row may have besides its text: the message that it answers, and the reactions under its bubble."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from pharmat_desktop.domain.chat import Quote, Reaction
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.theme.tokens import SMALL, SMALL_STRONG, Space

QUOTE_HEIGHT = 42
QUOTE_INDENT = 10
"""Pixels from the quote's edge, where its bar stands, to its text."""
CHIP_HEIGHT = 26
CHIP_GAP = 4
CHIP_PAD = 9
MAX_QUOTE = 320


class ReactionBox(NamedTuple):
    """One reaction, and where it stands in the row."""

    reaction: Reaction
    rect: QRect


@cache
def chip_font() -> QFont:
    """Counts stand still when they change. Not to be changed."""
    made = font(SMALL)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def chip_text(reaction: Reaction) -> str:
    return f"{reaction.emoji} {reaction.count}"


def quote_width(quote: Quote, most: float) -> float:
    """Pixels that a quote wants; longer texts are elided."""
    name = QFontMetrics(font(SMALL_STRONG)).horizontalAdvance(words.quote_name(quote))
    text = QFontMetrics(font(SMALL)).horizontalAdvance(words.quote_text(quote))
    return min(max(name, text) + 2 * QUOTE_INDENT, MAX_QUOTE, most)


def reaction_boxes(reactions: tuple[Reaction, ...], bubble: QRect, room: QRect, *, is_own: bool) -> list[ReactionBox]:
    """Chips below `bubble`, flush with its outer side, in as many lines as `room` (left and right) makes them take."""
    lines: list[list[ReactionBox]] = [[]]
    metrics = QFontMetrics(chip_font())
    left, top = room.left(), bubble.bottom() + 1 + CHIP_GAP
    for reaction in reactions:
        width = metrics.horizontalAdvance(chip_text(reaction)) + 2 * CHIP_PAD
        if lines[-1] and left + width > room.right() + 1:
            lines.append([])
            left, top = room.left(), top + CHIP_HEIGHT + CHIP_GAP
        lines[-1].append(ReactionBox(reaction, QRect(left, top, width, CHIP_HEIGHT)))
        left += width + CHIP_GAP
    return [box for line in lines for box in _flush(line, bubble, is_own=is_own)]


def _flush(line: list[ReactionBox], bubble: QRect, *, is_own: bool) -> list[ReactionBox]:
    if not line:
        return line
    shift = bubble.right() - line[-1].rect.right() if is_own else bubble.left() - line[0].rect.left()
    return [ReactionBox(reaction, rect.translated(shift, 0)) for reaction, rect in line]


def reactions_height(boxes: list[ReactionBox], bubble: QRect) -> int:
    """Pixels below the bubble."""
    return boxes[-1].rect.bottom() - bubble.bottom() + Space.XS if boxes else 0
