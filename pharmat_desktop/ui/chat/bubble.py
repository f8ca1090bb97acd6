"""Paints message rows: what `row_layout` placed, in the colours of the theme."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from pharmat_desktop.domain.chat import Delivery, Message, Quote, Reaction
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.actions import Action, action_text
from pharmat_desktop.ui.chat.row_layout import PAD_X, TICK, RowLayout, meta_font
from pharmat_desktop.ui.chat.row_parts import QUOTE_INDENT, chip_font, chip_text
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, SMALL, SMALL_STRONG, Radius, Size, Space
from pharmat_desktop.ui.widgets.avatar import avatar_color, paint_avatar
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, fill_rounded

if TYPE_CHECKING:
    from pharmat_desktop.ui.chat.pictures import Pictures

TIGHT_CORNER = 4
"""Radius where bubbles of one sender touch."""

TICKS = {
    Delivery.WAITING: ("clock", "soft_muted"),
    Delivery.SENDING: ("clock", "soft_muted"),
    Delivery.UNKNOWN: ("clock", "soft_muted"),
    Delivery.SENT: ("check", "soft_muted"),
    Delivery.READ: ("check-check", "accent"),
    Delivery.NEEDS_ATTENTION: ("circle-alert", "danger"),
}


class BubblePainter:
    """Paints one row at a time with a painter whose origin is the row's upper left corner."""

    def __init__(self, painter: QPainter, *, is_mirrored: bool, dpr: float, pictures: Pictures | None = None) -> None:
        self._painter = painter
        self._pictures = pictures
        self._is_mirrored = is_mirrored
        self._dpr = dpr
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)

    def paint(self, message: Message, row: RowLayout, clip: QRectF) -> None:
        """`clip` is what must be painted, in the row's coordinates."""
        if row.day:
            self._paint_day(row.day, message)
        if row.unread:
            self._paint_unread(row.unread)
        if message.is_missing:
            self._paint_missing(row.bubble)
        else:
            self._paint_message(message, row, clip)

    def _paint_message(self, message: Message, row: RowLayout, clip: QRectF) -> None:
        if row.avatar:
            paint_avatar(self._painter, row.avatar, message.sender_id, message.sender_name)
        self._paint_bubble(message, row)
        if row.name:
            ink = color("text") if _is_high_contrast() else avatar_color(message.sender_id)
            draw_line_of_text(self._painter, row.name, message.sender_name, font(SMALL_STRONG), ink)
        if row.forwarded:
            said = words.forwarded_text(message)
            draw_line_of_text(self._painter, row.forwarded, said, font(SMALL), color(_muted(message)))
        if row.quote and message.reply_to:
            self._paint_quote(row.quote, message.reply_to, message)
        self._painter.setPen(color(_muted(message) if message.is_deleted else _ink(message)))
        row.block.draw(self._painter, row.text.left(), row.text.top(), clip)
        self._paint_meta(message, row)
        for reaction, rect in row.reactions:
            self._paint_reaction(reaction, rect)
        if row.problem and row.problem_block:
            self._painter.setPen(color("danger"))
            row.problem_block.draw(self._painter, row.problem.left(), row.problem.top(), clip)

    def paint_files(self, message: Message, row: RowLayout, hovered: object) -> None:
        """Pictures and cards; the button under the pointer is darker."""
        from pharmat_desktop.ui.chat.file_painter import FilePainter  # not for a first screen without files

        files = FilePainter(self._painter, self._pictures, is_mirrored=self._is_mirrored, dpr=self._dpr)
        for box in row.files:
            files.paint(message, box, hovered)

    def paint_actions(self, row: RowLayout, hovered: object) -> None:
        """Retry and its kin, as quiet buttons; the hovered one is filled."""
        self._painter.setFont(font(SMALL_STRONG))
        for action, rect in row.actions:
            if action is hovered:
                fill_rounded(self._painter, rect.adjusted(0, 2, 0, -2), Radius.CHIP, color("surface2"))
            self._painter.setPen(color("danger" if action is Action.DISCARD else "accent"))
            self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, action_text(action))

    def paint_selection(self, area: QRectF) -> None:
        self._painter.fillRect(area, color("surface2"))

    def paint_focus(self, row: RowLayout) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(color("focus"), Size.FOCUS))
        self._painter.drawRoundedRect(QRectF(row.bubble).adjusted(-3, -3, 3, 3), Radius.CARD + 2, Radius.CARD + 2)

    def _paint_bubble(self, message: Message, row: RowLayout) -> None:
        outline = color("accent" if message.is_own else "border")
        is_outlined = not message.is_own or _is_high_contrast()
        self._painter.setPen(QPen(outline, 1) if is_outlined else Qt.PenStyle.NoPen)
        self._painter.setBrush(color("accent_soft" if message.is_own else "surface"))
        box = QRectF(row.bubble)
        self._painter.drawPath(self._outline(message, row, box.adjusted(0.5, 0.5, -0.5, -0.5) if is_outlined else box))

    def _outline(self, message: Message, row: RowLayout, box: QRectF) -> QPainterPath:
        """Round corners, tight on the sender's side where the group goes on."""
        upper = float(Radius.CARD if row.context.begins_group else TIGHT_CORNER)
        lower = float(TIGHT_CORNER)
        is_right = message.is_own != self._is_mirrored
        far = float(Radius.CARD)
        return _rounded(box, (far, upper, lower, far) if is_right else (upper, far, far, lower))

    def _paint_missing(self, bubble: QRect) -> None:
        """Two bars where lines of text will be."""
        self._painter.setPen(QPen(color("border"), 1))
        self._painter.setBrush(color("surface"))
        self._painter.drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        bar = QRect(bubble.left() + PAD_X, bubble.top() + 13, bubble.width() - 2 * PAD_X, 9)
        for shorter in (0, bar.width() // 3):
            line = bar.adjusted(shorter, 0, 0, 0) if self._is_mirrored else bar.adjusted(0, 0, -shorter, 0)
            fill_rounded(self._painter, line, 4, color("surface2"))
            bar.translate(0, 19)

    def _paint_meta(self, message: Message, row: RowLayout) -> None:
        rect = QRect(row.meta)
        if message.is_own:
            name, tone = TICKS[message.delivery]
            left = rect.left() if self._is_mirrored else rect.right() + 1 - TICK
            tick = icon_pixmap(name, getattr(colors(), tone), TICK, self._dpr)
            self._painter.drawPixmap(QPoint(left, rect.top() + 1), tick)
            taken = TICK + 3
            rect.adjust(*((taken, 0, 0, 0) if self._is_mirrored else (0, 0, -taken, 0)))
        self._painter.setFont(meta_font())
        self._painter.setPen(color(_muted(message)))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, row.meta_text)

    def _paint_quote(self, rect: QRect, quote: Quote, message: Message) -> None:
        fill_rounded(self._painter, rect, Radius.CHIP, color("surface" if message.is_own else "surface2"))
        bar = QRect(rect.right() - 2 if self._is_mirrored else rect.left(), rect.top(), 3, rect.height())
        self._painter.fillRect(bar.adjusted(0, 4, 0, -4), color("accent"))
        before, after = (QUOTE_INDENT // 2, QUOTE_INDENT) if self._is_mirrored else (QUOTE_INDENT, QUOTE_INDENT // 2)
        lines = rect.adjusted(before, 2, -after, -2)
        upper, lower = QRect(lines), QRect(lines)
        upper.setHeight(lines.height() // 2)
        lower.setTop(upper.bottom() + 1)
        draw_line_of_text(self._painter, upper, words.quote_name(quote), font(SMALL_STRONG), color("accent"))
        draw_line_of_text(self._painter, lower, words.quote_text(quote), font(SMALL), color("muted"))

    def _paint_reaction(self, reaction: Reaction, rect: QRect) -> None:
        """One's own stands out by an outline, not by colour alone."""
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        is_outlined = reaction.is_own or _is_high_contrast()
        self._painter.setPen(QPen(color("accent"), 1) if is_outlined else Qt.PenStyle.NoPen)
        self._painter.setBrush(color("accent_soft" if reaction.is_own else "surface2"))
        self._painter.drawRoundedRect(box, rect.height() / 2, rect.height() / 2)
        self._painter.setFont(chip_font())
        self._painter.setPen(color("on_soft" if reaction.is_own else "text"))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chip_text(reaction))

    def _paint_day(self, rect: QRect, message: Message) -> None:
        face = font(SMALL_STRONG)
        text = words.day_text(words.local_time(message).date(), _today())
        chip = QRect(0, 0, QFontMetrics(face).horizontalAdvance(text) + 2 * Space.M, 24)
        chip.moveCenter(rect.center())
        fill_rounded(self._painter, chip, 12, color("surface2"))
        self._painter.setFont(face)
        self._painter.setPen(color("muted"))
        self._painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_unread(self, rect: QRect) -> None:
        band = rect.adjusted(0, 4, 0, -8)
        self._painter.fillRect(band, color("accent_soft"))
        self._painter.setFont(font(SMALL_STRONG))
        self._painter.setPen(color("on_soft"))
        self._painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words.unread_line_text())


def _is_high_contrast() -> bool:
    return colors() in (CONTRAST_LIGHT, CONTRAST_DARK)


def _ink(message: Message) -> str:
    return "on_soft" if message.is_own else "text"


def _muted(message: Message) -> str:
    return "soft_muted" if message.is_own else "muted"


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the wall calendar of this computer is what "today" means here


def _rounded(box: QRectF, radii: tuple[float, float, float, float]) -> QPainterPath:
    """A rectangle with its own radius at each corner: upper left, upper right, lower right, lower left."""
    upper_left, upper_right, lower_right, lower_left = radii
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    path = QPainterPath()
    path.moveTo(left + upper_left, top)
    path.lineTo(right - upper_right, top)
    path.arcTo(right - 2 * upper_right, top, 2 * upper_right, 2 * upper_right, 90, -90)
    path.lineTo(right, bottom - lower_right)
    path.arcTo(right - 2 * lower_right, bottom - 2 * lower_right, 2 * lower_right, 2 * lower_right, 0, -90)
    path.lineTo(left + lower_left, bottom)
    path.arcTo(left, bottom - 2 * lower_left, 2 * lower_left, 2 * lower_left, -90, -90)
    path.lineTo(left, top + upper_left)
    path.arcTo(left, top, 2 * upper_left, 2 * upper_left, 180, -90)
    path.closeSubpath()
    return path
