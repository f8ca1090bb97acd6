"""Paints the rows of a search: a message with its hits emphasised, in the direction of its own letters."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from pharmat_desktop.domain.chat import Conversation, ConversationKind
from pharmat_desktop.domain.search import Snippet
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.conversation_model import preview_text
from pharmat_desktop.ui.chat.search.model import Heading, HitRow
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, SMALL_STRONG, Size, Space
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, mirrored

Index = QModelIndex | QPersistentModelIndex
HEADING, HIT = 36, 84
"""Pixels that a heading and a message take."""
LINES = 2
"""Of a snippet."""
BEFORE = (12, 0)
"""Letters before the first hit, at most, where more of them would leave no room for it."""
CLOCK = 14
_TOP = 10


class SearchDelegate(ListRowDelegate):
    """Conversations look as in their list."""

    @override
    def look(self, index: Index) -> RowLook:
        item: Conversation = index.data(SNAPSHOT_ROLE)
        return RowLook(item.title, preview_text(item, isolated), avatar_id=item.avatar_id)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(SNAPSHOT_ROLE)
        return QSize(240, HEADING if isinstance(row, Heading) else HIT if isinstance(row, HitRow) else Size.ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(SNAPSHOT_ROLE)
        if isinstance(row, Heading):
            line = option.rect.adjusted(self.inset, Space.S, -self.inset, 0)
            draw_line_of_text(painter, line, row.text, font(SMALL_STRONG), color("muted"))
        elif isinstance(row, HitRow):
            painter.save()
            self._paint_hit(painter, option, row, index)
            painter.restore()
        else:
            super().paint(painter, option, index)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow, index: Index) -> None:
        state = self._view.state_of(index)
        self._paint_background(painter, option, state)
        ink, muted = ("on_soft", "soft_muted") if state.is_selected else ("text", "muted")
        area = option.rect.adjusted(self.inset, _TOP, -self.inset, 0)
        leading = QRect(area.left(), area.top() + 2, Size.AVATAR, Size.AVATAR)
        paint_avatar(painter, _visual(option, leading), *row.face)
        area.setLeft(leading.right() + 1 + Space.M)
        when = words.list_time_text(row.hit.sent_at.astimezone(), date.today())  # noqa: DTZ011 - the wall calendar
        room = QFontMetrics(font(SMALL)).horizontalAdvance(when) + 2
        top = QRect(area.left(), area.top(), area.width(), BODY.line)
        clock = QRect(top.right() + 1 - room, top.top(), room, top.height())
        draw_line_of_text(painter, _visual(option, clock), when, font(SMALL), color(muted), at_end=True)
        if row.hit.is_unsent:
            room += CLOCK + Space.XS
            spot = QRect(top.right() + 1 - room, top.top() + (BODY.line - CLOCK) // 2, CLOCK, CLOCK)
            pixmap = icon_pixmap("clock", getattr(colors(), muted), CLOCK, painter.device().devicePixelRatio())
            painter.drawPixmap(_visual(option, spot).topLeft(), pixmap)
        title = _visual(option, top.adjusted(0, 0, -room - Space.S, 0))
        draw_line_of_text(painter, title, row.title, font(BODY_MEDIUM), color(ink))
        below = _visual(option, QRect(area.left(), top.bottom() + 3, area.width(), LINES * BODY.line))
        painter.setPen(color(muted))
        layout = snippet_layout(row, below.width(), ink, is_mirrored=option.direction is Qt.LayoutDirection.RightToLeft)
        layout.draw(painter, QPointF(below.topLeft()))


def snippet_layout(row: HitRow, width: int, ink: str, *, is_mirrored: bool) -> QTextLayout:
    """Who wrote it, where that is not the title, and the snippet, on `LINES` lines; what does not fit ends in "…".

    The first hit is on them, whatever stands before it.
    """
    snippet = row.hit.snippet
    layout, shown = _fitted(row, snippet, width, ink, is_mirrored=is_mirrored)
    for before in BEFORE:
        if not snippet.marks or snippet.marks[0][1] < shown:
            break
        snippet = _beginning(row.hit.snippet, row.hit.snippet.marks[0][0] - before)
        layout, shown = _fitted(row, snippet, width, ink, is_mirrored=is_mirrored)
    return layout


def _beginning(snippet: Snippet, start: int) -> Snippet:
    """What stands from `start` on, or from the word after it."""
    if start <= 0:
        return snippet
    space = snippet.text.find(" ", start - 1, snippet.marks[0][0])
    start = space + 1 if space >= 0 else start
    marks = tuple((a - start + 1, b - start + 1) for a, b in snippet.marks)
    return Snippet(f"…{snippet.text[start:]}", marks)


def _fitted(row: HitRow, snippet: Snippet, width: int, ink: str, *, is_mirrored: bool) -> tuple[QTextLayout, int]:
    """The layout, and how many letters of the snippet are in it."""
    prefix = _prefix(row)
    shown = snippet.text
    layout, end = _laid_out(prefix, snippet, shown, width, ink, is_mirrored=is_mirrored)
    while end is not None and shown:
        fitting = shown.encode("utf-16-le")[: 2 * max(0, end - _units(prefix) - 1)].decode("utf-16-le", "ignore")
        shown = fitting[:-2].rstrip()
        layout, end = _laid_out(prefix, snippet, f"{shown}…", width, ink, is_mirrored=is_mirrored)
    return layout, len(shown) + 1


def _prefix(row: HitRow) -> str:
    is_told = not row.is_alone and (row.hit.is_own or row.conversation.kind is not ConversationKind.DIRECT)
    name = row.sender if row.hit.is_own else row.hit.sender_first_name or row.sender
    return f"{isolated(name)}: " if is_told else ""


def _laid_out(
    prefix: str, snippet: Snippet, shown: str, width: int, ink: str, *, is_mirrored: bool
) -> tuple[QTextLayout, int | None]:
    """The layout, and where its last line ends when there is more than fits."""
    layout = QTextLayout(f"{prefix}{isolated(shown)}", font(BODY))
    option = QTextOption()
    option.setAlignment(
        (Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    )
    sides = Qt.LayoutDirection
    option.setTextDirection(sides.RightToLeft if is_mirrored else sides.LeftToRight)  # name, then what was said
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_emphasis(snippet, shown, _units(prefix) + 1, ink))
    layout.beginLayout()
    end: int | None = None
    for number in range(LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        if number == LINES:
            end = line.textStart()
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * BODY.line))
    layout.endLayout()
    return layout, end


def _emphasis(snippet: Snippet, shown: str, offset: int, ink: str) -> list[QTextLayout.FormatRange]:
    """Heavier and darker: not by colour alone."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(color(ink))
    ranges = []
    for start, end in snippet.marks:
        one = QTextLayout.FormatRange()
        one.start, one.length = offset + _units(shown[:start]), _units(shown[start:end])
        one.format = look
        ranges.append(one)
    return ranges


def _units(text: str) -> int:
    """Qt counts letters beyond the first 65,536 as two."""
    return len(text.encode("utf-16-le")) // 2


def _visual(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return mirrored(rect, option.rect, option.direction)
