"""A person as a card that one presses: avatar, name, a word at the end, and what else to know below."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored


class CardTexts(NamedTuple):
    """What a card shows. `identity` gives the avatar its colour."""

    identity: str
    name: str
    note: str = ""
    about: str = ""


class PersonCard(PaintedButton):
    """As high as its text needs. An outlined one stands on a surface of its own colour."""

    def __init__(self, *, is_outlined: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = CardTexts("", "")
        self._is_outlined = is_outlined
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_texts(self, texts: CardTexts, accessible_name: str) -> None:
        """`accessible_name` says all of it, and what a press does."""
        self._texts = texts
        self.setAccessibleName(accessible_name)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return 2 * Space.M + BODY_STRONG.line + 2 + self._about_rect(width).height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_hot = self.isEnabled() and (self.underMouse() or self.isDown())
        inside, fill = self.rect(), "accent_soft" if is_hot else "surface"
        if self._is_outlined:
            fill_rounded(painter, inside, Radius.CARD, color("border_strong" if is_hot else "border"))
            inside = inside.adjusted(1, 1, -1, -1)
        fill_rounded(painter, inside, Radius.CARD, color(fill))
        avatar = QRect(Space.M, (self.height() - Size.AVATAR) // 2, Size.AVATAR, Size.AVATAR)
        paint_avatar(painter, self._place(avatar), self._texts.identity, self._texts.name)
        self._paint_texts(painter, *(("on_soft", "soft_muted") if is_hot else ("text", "muted")))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.CARD, color("focus"))

    def _paint_texts(self, painter: QPainter, ink: str, muted: str) -> None:
        texts = self._texts
        width = QFontMetrics(font(SMALL)).horizontalAdvance(texts.note) + 2
        about = self._about_rect(self.width())
        line = QRect(about.left(), Space.M, about.width(), BODY_STRONG.line)
        name = self._place(line.adjusted(0, 0, -width - Space.S, 0))
        draw_line_of_text(painter, name, texts.name, font(BODY_STRONG), color(ink))
        end = self._place(line.adjusted(line.width() - width, 0, 0, 0))
        draw_line_of_text(painter, end, texts.note, font(SMALL), color(muted), at_end=True)
        painter.setFont(font(SMALL))
        painter.drawText(self._place(about), Qt.TextFlag.TextWordWrap, texts.about)

    def _about_rect(self, width: int) -> QRect:
        left = Space.M + Size.AVATAR + Space.M
        room = QRect(left, Space.M + BODY_STRONG.line + 2, width - left - Space.M, 200)
        flags = Qt.TextFlag.TextWordWrap
        needed = QFontMetrics(font(SMALL)).boundingRect(room, flags, self._texts.about or " ")
        return QRect(room.left(), room.top(), room.width(), needed.height())

    def _place(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self.layoutDirection())
