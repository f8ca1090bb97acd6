"""A row that leads somewhere: picture, title, a line below, and a badge or an arrow at its end."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.badge import HEIGHT, badge_width, paint_badge
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored


class LinkLook(NamedTuple):
    """What the row shows. It stands for a person (`avatar_id`) or a thing (`icon`)."""

    title: str
    subtitle: str = ""
    badge: str = ""
    avatar_id: str = ""
    icon: str = ""
    icon_tone: str = "muted"
    is_done: bool = False
    """Muted, and struck from what is left to do by its icon."""


class LinkRow(PaintedButton):
    """Painted by itself, pressed like a button. Its accessible name is said apart from its look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = LinkLook("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_look(self, look: LinkLook, spoken: str) -> None:
        self._look = look
        self.setAccessibleName(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, Size.ROW - Space.S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill_rounded(painter, self.rect(), Radius.INPUT, color("surface2"))
        area = self.rect().adjusted(Space.S, 0, -Space.S, 0)
        leading = QRect(area.left(), area.center().y() - Size.CONTROL // 2 + 1, Size.CONTROL, Size.CONTROL)
        self._paint_leading(painter, self._visual(leading))
        taken = self._paint_end(painter, area)
        self._paint_texts(painter, area.adjusted(Size.CONTROL + Space.M, 0, -taken, 0))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.INPUT, color("focus"))

    def _paint_leading(self, painter: QPainter, rect: QRect) -> None:
        look = self._look
        if look.avatar_id:
            paint_avatar(painter, rect, look.avatar_id, look.title)
            return
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        self._paint_icon(painter, rect, look.icon, getattr(colors(), look.icon_tone))

    def _paint_icon(self, painter: QPainter, rect: QRect, name: str, ink: str) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        pixmap = icon_pixmap(name, ink, Size.ICON, self.devicePixelRatioF(), mirrored=is_mirrored)
        painter.drawPixmap(spot.topLeft(), pixmap)

    def _paint_texts(self, painter: QPainter, area: QRect) -> None:
        look = self._look
        has_two = bool(look.subtitle)
        height = BODY.line + (SMALL.line + 2 if has_two else 0)
        top = area.center().y() - height // 2 + 1
        title = self._visual(QRect(area.left(), top, area.width(), BODY.line))
        draw_line_of_text(painter, title, look.title, font(BODY_MEDIUM), color("muted" if look.is_done else "text"))
        if has_two:
            below = self._visual(QRect(area.left(), top + BODY.line + 2, area.width(), SMALL.line))
            draw_line_of_text(painter, below, look.subtitle, font(SMALL), color("muted"))

    def _paint_end(self, painter: QPainter, area: QRect) -> int:
        """The badge, or an arrow; returns how much room it takes."""
        if self._look.is_done:
            return 0
        if self._look.badge:
            width = badge_width(self._look.badge)
            pill = QRect(area.right() + 1 - width, area.center().y() - HEIGHT // 2 + 1, width, HEIGHT)
            paint_badge(painter, self._visual(pill), self._look.badge)
            return width + Space.S
        box = QRect(area.right() + 1 - Size.ICON, area.center().y() - Size.ICON // 2, Size.ICON, Size.ICON)
        self._paint_icon(painter, self._visual(box), "chevron-right", colors().muted)
        return Size.ICON + Space.S

    def _visual(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self.layoutDirection())
