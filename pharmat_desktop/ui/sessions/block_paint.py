"""How the block of a session is painted: its subject by colour, how it stands by edge, fill, mark and strokes.

::

    requested   dashed edge, hourglass        running    full of its colour        cancelled   struck through
    confirmed   tinted, with a bar            completed  quiet, ticked             missed      edged, with a mark
    wished      dotted edge, hatched: nobody has agreed
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.entries import Entry, Look
from pharmat_desktop.ui.theme import Theme, color, current_theme, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import CAPTION, CONTRAST_DARK, CONTRAST_LIGHT, SMALL_STRONG, Radius, Space
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded, mirrored

BAR = 3
MARK = 12
"""Pixels of the small icons in a block."""
DOT = 8
_TINT, _DARK_TINT = 0.18, 0.30
_PEN = Qt.PenStyle
_LINE, _SMALL_LINE = SMALL_STRONG.line - 1, CAPTION.line - 2
_LEAST_ROOM, _ROOM_FOR_LINES, _ROOM_FOR_TIME = 8, 30, 90
"""Pixels below which a line says nothing, below which there is only a title, above which one line has the time, too."""
_AT_START = (
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
    | Qt.TextFlag.TextDontClip  # Arabic letters are higher than the line
)


class _Face(IntEnum):
    BOLD = 0
    STRUCK = 1
    PLAIN = 2


class Shape(NamedTuple):
    """A block as a look has it."""

    edge: Qt.PenStyle = _PEN.NoPen
    has_bar: bool = False
    is_quiet: bool = False
    """Muted words."""
    is_struck: bool = False


SHAPES = {
    Look.WISHED: Shape(edge=_PEN.DotLine),
    Look.REQUESTED: Shape(edge=_PEN.DashLine),
    Look.CONFIRMED: Shape(has_bar=True),
    Look.RUNNING: Shape(),
    Look.COMPLETED: Shape(has_bar=True, is_quiet=True),
    Look.CANCELLED: Shape(edge=_PEN.SolidLine, is_quiet=True, is_struck=True),
    Look.MISSED: Shape(edge=_PEN.SolidLine, has_bar=True),
}


class Inks(NamedTuple):
    """The colours of a block; shared, so nobody changes them."""

    subject: QColor
    """The subject's, or the accent; in high contrast the text's."""
    fill: QColor
    """What lies under the words."""
    text: QColor
    """Readable on the fill."""


def inks_of(entry: Entry) -> Inks:
    return _inks(entry.color, entry.look, current_theme())


def subject_ink(entry: Entry) -> QColor:
    return inks_of(entry).subject


@lru_cache(maxsize=256)
def _inks(subject: str, look: Look, theme: Theme) -> Inks:
    colors, surface = theme.colors, QColor(theme.colors.surface)
    is_plain = colors in (CONTRAST_LIGHT, CONTRAST_DARK)
    chosen = QColor.fromString("" if is_plain else subject)
    ink = chosen if chosen.isValid() else QColor(colors.text if is_plain else colors.accent)
    fill = surface
    if look is Look.RUNNING:
        return Inks(ink, ink, QColor("#000000") if _is_light(ink) else QColor("#FFFFFF"))
    if look is Look.CONFIRMED and not is_plain:
        fill = _mixed(surface, ink, _DARK_TINT if theme.is_dark else _TINT)
    elif look is Look.COMPLETED:
        fill = QColor(colors.surface2)
    return Inks(ink, fill, QColor(colors.muted if SHAPES[look].is_quiet else colors.text))


def has_contrast() -> bool:
    return current_theme().colors in (CONTRAST_LIGHT, CONTRAST_DARK)


class Mood(NamedTuple):
    """How a block stands in its view."""

    is_selected: bool = False
    has_focus: bool = False
    is_hovered: bool = False


class BlockPainter:
    """Paints blocks at the origin of its painter; made for one painting."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection, zone: str, dpr: float) -> None:
        self._painter = painter
        self._direction = direction
        self._zone = zone
        self._dpr = dpr
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, entry: Entry, rect: QRect, mood: Mood) -> None:
        shape = SHAPES[entry.look]
        self._paint_body(entry, rect, shape, is_hovered=mood.is_hovered)
        if mood.is_selected:
            self._paint_edge(rect, QPen(color("text") if has_contrast() else subject_ink(entry), 1.5))
        inner = rect.adjusted(Space.S if shape.has_bar else 6, 2, -4, -2)
        self._paint_words(entry, mirrored(inner, rect, self._direction), shape)
        if mood.has_focus:
            draw_focus_ring(self._painter, rect.adjusted(-1, -1, 1, 1), Radius.CHIP, color("focus"))

    def _paint_body(self, entry: Entry, rect: QRect, shape: Shape, *, is_hovered: bool) -> None:
        painter, (ink, fill, _) = self._painter, inks_of(entry)
        if is_hovered:
            fill = _mixed(fill, color("text"), 0.06)
        fill_rounded(painter, rect, Radius.CHIP, fill)
        if entry.look is Look.WISHED:
            hatch(painter, rect, color("border"))
        if shape.has_bar:
            bar = mirrored(QRect(rect.left(), rect.top(), BAR, rect.height()), rect, self._direction)
            fill_rounded(painter, bar, BAR / 2, color("danger") if entry.look is Look.MISSED else ink)
        if shape.edge is not _PEN.NoPen or has_contrast():
            edge = {Look.CANCELLED: color("border_strong"), Look.MISSED: color("danger")}.get(entry.look, ink)
            pen = QPen(edge, 1.4 if shape.edge is not _PEN.SolidLine else 1)
            pen.setStyle(shape.edge if shape.edge is not _PEN.NoPen else _PEN.SolidLine)
            self._paint_edge(rect, pen)

    def _paint_edge(self, rect: QRect, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2
        self._painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius.CHIP, Radius.CHIP)

    def _paint_words(self, entry: Entry, area: QRect, shape: Shape) -> None:
        """Title, time and person, as many as there is room for; marks at the end of the first line."""
        ink = inks_of(entry).text
        first = QRect(area.left(), area.top(), area.width(), _LINE)
        rows = (area.height() - _LINE) // _SMALL_LINE
        if rows < 1:
            first.moveTop(area.center().y() - _LINE // 2 + 1)
        room = first.width() - self._paint_marks(entry, first, ink)
        title = words.title_text(entry)
        if rows < 1 and room > _ROOM_FOR_TIME:
            title = f"{title}, {words.time_text(entry.starts_at, self._zone)}"
        self._line(first, room, title, _Face.STRUCK if shape.is_struck else _Face.BOLD, ink)
        below = QRect(area.left(), first.bottom() + 1, area.width(), _SMALL_LINE)
        if below.width() < _ROOM_FOR_LINES:
            return
        for text in (self._span_text(entry, below.width()), entry.person)[: max(0, rows)]:
            self._line(below, area.width(), text, _Face.PLAIN, ink)
            below.translate(0, _SMALL_LINE)

    def _span_text(self, entry: Entry, room: int) -> str:
        """From when to when; where that does not fit, from when."""
        whole = words.range_text(entry.starts_at, entry.ends_at, self._zone)
        is_fitting = elided(whole, room, _Face.PLAIN) == whole
        return whole if is_fitting else words.time_text(entry.starts_at, self._zone)

    def _paint_marks(self, entry: Entry, line: QRect, ink: QColor) -> int:
        """Icons from the end of the line; how many pixels they take."""
        names = [words.LOOK_ICONS[entry.look], words.KIND_ICONS[entry.kind]]
        taken = 0
        if entry.asks or entry.is_moving:
            self._paint_dot(QRect(line.right() + 1 - DOT, line.top(), DOT, line.height()), line, is_filled=entry.asks)
            taken += DOT + 2
        for name in names:
            if not name or line.width() - taken - MARK < 34:
                continue
            spot = QRect(line.right() + 1 - taken - MARK, line.center().y() - MARK // 2 + 1, MARK, MARK)
            pixmap = icon_pixmap(name, ink.name(), MARK, self._dpr)
            self._painter.drawPixmap(mirrored(spot, line, self._direction).topLeft(), pixmap)
            taken += MARK + 2
        return taken

    def _paint_dot(self, spot: QRect, line: QRect, *, is_filled: bool) -> None:
        """Full: it waits for the person; a ring: for the other side."""
        place = mirrored(spot, line, self._direction)
        box = QRectF(0, 0, DOT - 1, DOT - 1)
        box.moveCenter(QRectF(place).center())
        self._painter.setPen(QPen(color("warn"), 1.6))
        self._painter.setBrush(color("warn") if is_filled else Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(box)

    def _line(self, line: QRect, room: int, text: str, face: _Face, ink: QColor) -> None:
        if room < _LEAST_ROOM or not text:
            return
        place = mirrored(QRect(line.left(), line.top(), room, line.height()), line, self._direction)
        painter = self._painter
        painter.setFont(_fonts()[face])
        painter.setPen(ink)
        painter.drawText(place, _AT_START, isolated(elided(text, room, face)))


@lru_cache(maxsize=2000)
def elided(text: str, room: int, face: _Face) -> str:
    """What of a text fits; the same texts come back week after week."""
    return QFontMetrics(_fonts()[face]).elidedText(text, Qt.TextElideMode.ElideRight, room)


@cache
def _fonts() -> tuple[QFont, QFont, QFont]:
    struck = font(SMALL_STRONG)
    struck.setStrikeOut(True)
    return font(SMALL_STRONG), struck, font(CAPTION)


def hatch(painter: QPainter, rect: QRect, ink: QColor) -> None:
    """Strokes across: nothing can be there, or nothing is agreed."""
    painter.fillRect(rect, QBrush(ink, Qt.BrushStyle.BDiagPattern))


def _mixed(under: QColor, over: QColor, share: float) -> QColor:
    channels = zip(_channels(under), _channels(over), strict=True)
    return QColor(*(round(a * (1 - share) + b * share) for a, b in channels))


def _is_light(ink: QColor) -> bool:
    red, green, blue = (_linear(channel / 255) for channel in _channels(ink))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18


def _channels(ink: QColor) -> tuple[int, int, int]:
    return ink.red(), ink.green(), ink.blue()


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
