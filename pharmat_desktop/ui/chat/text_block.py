"""A piece of plain text broken into lines: in its own direction, with links, ready to be painted again and again."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from pharmat_desktop.ui.chat.links import Link, find_links
from pharmat_desktop.ui.chat.markup import Marked, Span, Style, marked
from pharmat_desktop.ui.chat.text_marks import (
    Emphasis,
    Pill,
    Stretch,
    hit_stretches,
    mention_formats,
    paint_pills,
    pills,
    utf16,
)

TALL = 1.2
"""Lines with other scripts are this much higher; more would let stacked accents push everything apart."""
TAB = "    "
CODE_GROUND = QColor(127, 127, 127, 44)
"""Behind code, on bubbles of any colour."""
LINE_SEPARATOR = "\u2028"
_UNPRINTABLE = dict.fromkeys((*range(32), *range(127, 160), 65532), "�")
_CLEAN = str.maketrans({**{chr(code): sign for code, sign in _UNPRINTABLE.items()}, "\n": LINE_SEPARATOR})


class PlacedLink(NamedTuple):
    """A link in Qt's counting of characters: UTF-16 units from `start` to before `end`."""

    start: int
    end: int
    link: Link


class TextBlock(NamedTuple):
    """Text laid out within `wrap` pixels; it takes `width` by `height`."""

    layout: QTextLayout
    wrap: float
    width: float
    height: float
    last_width: float
    """Pixels of the last line."""
    is_rtl: bool
    links: tuple[PlacedLink, ...]
    pills: tuple[Pill, ...] = ()

    def draw(self, painter: QPainter, left: float, top: float, clip: QRectF) -> None:
        """Paint in the painter's pen; lines outside `clip` (same coordinates) are left out."""
        if self.pills:
            paint_pills(painter, self.pills, left - self._indent, top, clip)
        self.layout.draw(painter, QPointF(left - self._indent, top), [], clip)

    def link_at(self, x: float, y: float) -> Link | None:
        """The link under a point relative to the block's corner."""
        if not self.links or not (0 <= y < self.height and 0 <= x <= self.width):
            return None
        inside = x + self._indent
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if line.y() <= y < line.y() + line.height() and line.naturalTextRect().contains(inside, line.y() + 1):
                cursor = line.xToCursor(inside, QTextLine.CursorPosition.CursorOnCharacter)
                return next((placed.link for placed in self.links if placed.start <= cursor < placed.end), None)
        return None

    @property
    def _indent(self) -> float:
        """Right-to-left lines end at `wrap`; the block is as narrow as its widest line."""
        return self.wrap - self.width if self.is_rtl else 0.0


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs right to left (Unicode Bidirectional Algorithm, P2 and P3)."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def text_block(
    text: str,
    font: QFont,
    wrap: float,
    line_height: int,
    *,
    link_color: QColor | None = None,
    emphasis: Emphasis | None = None,
) -> TextBlock:
    """Break `text` at words, or anywhere when a word is wider than `wrap`.

    Links are found, and marks become styles, when links have a colour; `emphasis` says what else stands out.
    """
    typed = text.replace("\r\n", "\n").replace("\t", TAB)
    shown = marked(typed) if link_color is not None else Marked(typed)
    clean = shown.text.translate(_CLEAN)
    is_rtl = is_right_to_left(clean)
    layout = QTextLayout(clean, font)
    layout.setTextOption(_OPTIONS[is_rtl])
    layout.setCacheEnabled(True)
    links: tuple[PlacedLink, ...] = ()
    if link_color is not None:
        links = tuple(_placed(clean, link) for link in find_links(clean))
        styles = [_style_format(clean, span) for span in shown.spans]
        layout.setFormats([*styles, *(_link_format(placed, link_color) for placed in links)])
    grounds = _emphasise(layout, clean, emphasis) if emphasis is not None else ()
    width, height, last = _break_lines(layout, wrap, line_height)
    shapes = pills(layout, grounds) if grounds else ()
    return TextBlock(layout, wrap, width, height, last, is_rtl, links, shapes)


def _emphasise(layout: QTextLayout, text: str, emphasis: Emphasis) -> Sequence[Stretch]:
    formats, grounds = mention_formats(text, emphasis.mentions)
    if formats:
        layout.setFormats([*layout.formats(), *formats])
    return [*grounds, *hit_stretches(text, emphasis.found)]


def _break_lines(layout: QTextLayout, wrap: float, line_height: int) -> tuple[float, float, float]:
    """Width, height, width of the last line; each whole."""
    width = y = last = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wrap)
        is_tall = line.height() > line_height * TALL
        height = round(line_height * TALL) if is_tall else line_height
        line.setPosition(QPointF(0, y + (height - line.height()) // 2))
        y += height
        last = math.ceil(line.naturalTextWidth())
        width = max(width, last)
    layout.endLayout()
    return min(width, wrap), y, last


def _placed(text: str, link: Link) -> PlacedLink:
    start = utf16(text[: link.start])
    return PlacedLink(start, start + utf16(text[link.start : link.start + link.length]), link)


def _link_format(placed: PlacedLink, color: QColor) -> QTextLayout.FormatRange:
    shown = QTextLayout.FormatRange()
    shown.start = placed.start
    shown.length = placed.end - placed.start
    look = QTextCharFormat()
    look.setForeground(color)
    look.setFontUnderline(True)
    shown.format = look
    return shown


def _style_format(text: str, span: Span) -> QTextLayout.FormatRange:
    shown = QTextLayout.FormatRange()
    shown.start = utf16(text[: span.start])
    shown.length = utf16(text[span.start : span.end])
    look = QTextCharFormat()
    if span.style is Style.BOLD:
        look.setFontWeight(QFont.Weight.DemiBold)
    elif span.style is Style.ITALIC:
        look.setFontItalic(True)
    else:
        look.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        look.setBackground(CODE_GROUND)
    shown.format = look
    return shown


def _option(direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    return option


_OPTIONS = {
    False: _option(Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
    True: _option(Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
}
