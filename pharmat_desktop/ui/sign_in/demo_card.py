"""One demo account as a card that signs in when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.presenter import DemoAccount
from pharmat_desktop.ui.sign_in.words import role_text
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored


class DemoCard(QAbstractButton):
    """Name and role above, what to expect below, over as many lines as it takes."""

    def __init__(self, account: DemoAccount, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = account
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def retranslate(self) -> None:
        role = role_text(self.account.role)
        text = self.tr("Sign in as {name}, {role}. {about}")
        self.setAccessibleName(text.format(name=self.account.name, role=role, about=self.account.about))
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
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_hot = self.isEnabled() and (self.underMouse() or self.isDown())
        fill_rounded(painter, self.rect(), Radius.CARD, color("accent_soft" if is_hot else "surface"))
        ink, muted = ("on_soft", "soft_muted") if is_hot else ("text", "muted")
        avatar = QRect(Space.M, (self.height() - Size.AVATAR) // 2, Size.AVATAR, Size.AVATAR)
        paint_avatar(painter, self._place(avatar), self.account.email, self.account.name)
        self._paint_texts(painter, ink, muted)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.CARD, color("focus"))

    def _paint_texts(self, painter: QPainter, ink: str, muted: str) -> None:
        role = role_text(self.account.role)
        width = QFontMetrics(font(SMALL)).horizontalAdvance(role) + 2
        about = self._about_rect(self.width())
        line = QRect(about.left(), Space.M, about.width(), BODY_STRONG.line)
        name = self._place(line.adjusted(0, 0, -width - Space.S, 0))
        draw_line_of_text(painter, name, self.account.name, font(BODY_STRONG), color(ink))
        end = self._place(line.adjusted(line.width() - width, 0, 0, 0))
        draw_line_of_text(painter, end, role, font(SMALL), color(muted), at_end=True)
        painter.setFont(font(SMALL))
        painter.drawText(self._place(about), Qt.TextFlag.TextWordWrap, self.account.about)

    def _about_rect(self, width: int) -> QRect:
        left = Space.M + Size.AVATAR + Space.M
        room = QRect(left, Space.M + BODY_STRONG.line + 2, width - left - Space.M, 200)
        flags = Qt.TextFlag.TextWordWrap
        needed = QFontMetrics(font(SMALL)).boundingRect(room, flags, self.account.about)
        return QRect(room.left(), room.top(), room.width(), needed.height())

    def _place(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self.layoutDirection())
