"""Paints the files of a message: pictures with round corners, cards with a name, and how far what moves is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from pharmat_desktop.domain.chat import Attachment, Message
from pharmat_desktop.services.files import FileState, FileStatus
from pharmat_desktop.ui.chat.file_words import status_text
from pharmat_desktop.ui.chat.row_files import BUTTON, FileBox, FileSpot
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, fill_rounded

if TYPE_CHECKING:
    from pharmat_desktop.ui.chat.pictures import Pictures

RING = 3
"""Pixels of the line that shows how far something is."""
FACE = 36
"""Pixels of the square with a card's icon."""
AWAY = FileStatus(FileState.AWAY)
ICONS = {"image": "image", "audio": "radio", "video": "video"}


class FilePainter:
    """Paints with the row's painter. Without `pictures` everything is away."""

    def __init__(self, painter: QPainter, pictures: Pictures | None, *, is_mirrored: bool, dpr: float) -> None:
        self._painter = painter
        self._pictures = pictures
        self._is_mirrored = is_mirrored
        self._dpr = dpr

    def paint(self, message: Message, box: FileBox, hovered: object) -> None:
        status = self._pictures.status(box.file) if self._pictures else AWAY
        if box.is_picture:
            self._picture(message, box, status)
        else:
            self._card(message, box, status)
        if status.state is FileState.MOVING:
            is_hovered = hovered == FileSpot(box.file, is_button=True)
            self._button(box.button(is_mirrored=self._is_mirrored).center(), status.fraction, is_hovered=is_hovered)

    def _picture(self, message: Message, box: FileBox, status: FileStatus) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(box.rect), Radius.BUTTON, Radius.BUTTON)
        pixmap = None
        if self._pictures and self._pictures.is_shown(box.file):
            pixmap = self._pictures.pixmap(box.file, box.rect.size(), self._dpr)
        self._painter.fillPath(outline, self._ground(message))
        if pixmap is None:
            self._placeholder(message, box, status)
            return
        self._painter.save()
        self._painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        place = QRect(QPoint(0, 0), QSize(round(pixmap.width() / self._dpr), round(pixmap.height() / self._dpr)))
        place.moveCenter(box.rect.center())
        self._painter.drawPixmap(place, pixmap)
        self._painter.restore()

    def _placeholder(self, message: Message, box: FileBox, status: FileStatus) -> None:
        """What kind of thing will be here, and its size while it does not come by itself."""
        is_moving = status.state is FileState.MOVING
        if not is_moving:
            self._icon(_placeholder_icon(status), box.rect.center() - QPoint(0, 10), 32)
        lines = box.rect.adjusted(Space.S, box.rect.height() // 2 + 10, -Space.S, 0)
        text = QRect(lines.left(), lines.top(), lines.width(), SMALL.line)
        if is_moving:
            text.moveBottom(box.rect.bottom() - Space.S)
        said = QFontMetrics(font(SMALL)).elidedText(
            status_text(message, box.file, status), Qt.TextElideMode.ElideRight, text.width()
        )
        self._painter.setFont(font(SMALL))
        self._painter.setPen(color(_muted(message)))
        self._painter.drawText(text, Qt.AlignmentFlag.AlignCenter, said)

    def _card(self, message: Message, box: FileBox, status: FileStatus) -> None:
        rect = box.rect
        fill_rounded(self._painter, rect, Radius.BUTTON, self._ground(message))
        face = self._side(QRect(rect.left() + 10, rect.top() + (rect.height() - FACE) // 2, FACE, FACE), rect)
        fill_rounded(self._painter, face, Radius.CHIP, color("accent_soft" if not message.is_own else "surface2"))
        self._icon(_card_icon(box.file, status), face.center(), Size.ICON, "accent")
        end = BUTTON if status.state is FileState.MOVING else Space.M
        lines = self._side(rect.adjusted(10 + FACE + 10, 8, -end, -8), rect)
        upper, lower = QRect(lines), QRect(lines)
        upper.setHeight(lines.height() // 2)
        lower.setTop(upper.bottom() + 1)
        # The end of a name says what kind of file it is: what is cut out lies in the middle.
        face_font = font(BODY_MEDIUM)
        name = QFontMetrics(face_font).elidedText(box.file.name, Qt.TextElideMode.ElideMiddle, upper.width())
        ink, muted = color("on_soft" if message.is_own else "text"), color(_muted(message))
        draw_line_of_text(self._painter, upper, name, face_font, ink)
        draw_line_of_text(self._painter, lower, status_text(message, box.file, status), font(SMALL), muted)

    def _button(self, middle: QPoint, fraction: float, *, is_hovered: bool) -> None:
        """A cross in a ring that closes; it is dark on light and on dark pictures alike."""
        disc = QRectF(0, 0, BUTTON - 8, BUTTON - 8)
        disc.moveCenter(QRectF(middle.x(), middle.y(), 1, 1).center())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(0, 0, 0, 200 if is_hovered else 150))
        self._painter.drawEllipse(disc)
        ring = disc.adjusted(RING, RING, -RING, -RING)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor("white"), RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        self._painter.drawArc(ring, 90 * 16, -max(1, round(fraction * 360 * 16)))
        cross = icon_pixmap("x", "#ffffff", Size.ICON_SMALL, self._dpr)
        self._painter.drawPixmap(middle - QPoint(Size.ICON_SMALL // 2 - 1, Size.ICON_SMALL // 2 - 1), cross)

    def _icon(self, name: str, middle: QPoint, size: int, tone: str = "muted") -> None:
        pixmap = icon_pixmap(name, getattr(colors(), tone), size, self._dpr)
        self._painter.drawPixmap(middle - QPoint(size // 2 - 1, size // 2 - 1), pixmap)

    def _ground(self, message: Message) -> QColor:
        return color("surface" if message.is_own else "surface2")

    def _side(self, rect: QRect, within: QRect) -> QRect:
        if not self._is_mirrored:
            return rect
        return QRect(within.right() - (rect.right() - within.left()), rect.top(), rect.width(), rect.height())


def _placeholder_icon(status: FileStatus) -> str:
    if status.state in {FileState.FAILED, FileState.GONE}:
        return "cloud-off" if status.state is FileState.FAILED else "file-warning"
    return "image"


def _card_icon(file: Attachment, status: FileStatus) -> str:
    if status.state is FileState.GONE:
        return "file-warning"
    if status.state is FileState.AWAY:
        return "download"
    return ICONS.get(file.type.partition("/")[0], "file-text")


def _muted(message: Message) -> str:
    return "soft_muted" if message.is_own else "muted"
