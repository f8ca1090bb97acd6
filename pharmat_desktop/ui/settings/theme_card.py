"""A theme to choose, shown as what it does to a window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import (
    BODY,
    BODY_STRONG,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Colors,
    Radius,
    Size,
    Space,
)
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored

PICTURE_HEIGHT = 84
_LOOKS: dict[str, tuple[Colors, ...]] = {
    "system": (LIGHT, DARK),
    "light": (LIGHT,),
    "dark": (DARK,),
    "contrast": (CONTRAST_LIGHT,),
}
"""What the picture of each of theme.MODES is painted with, side by side."""


class ThemeCard(Painted, QRadioButton):
    """One of theme.MODES; its text is its name. Those of one parent exclude each other."""

    def __init__(self, mode: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = mode
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        return QSize(128, PICTURE_HEIGHT + BODY.line + 3 * Space.S)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRect(0, 0, self.width(), PICTURE_HEIGHT + Space.S)
        ring = "accent" if self.isChecked() else "border_strong" if self.underMouse() else "border"
        fill_rounded(painter, frame, Radius.CARD, color(ring))
        inset = Size.FOCUS if self.isChecked() else 1
        self._paint_windows(painter, frame.adjusted(inset, inset, -inset, -inset))
        line = QRect(0, frame.bottom() + Space.S, self.width(), BODY.line)
        style, ink = (BODY_STRONG, "accent") if self.isChecked() else (BODY, "text")
        draw_line_of_text(painter, line, self.text(), font(style), color(ink))
        if self.hasFocus():
            draw_focus_ring(painter, frame, Radius.CARD, color("focus"))

    def _paint_windows(self, painter: QPainter, area: QRect) -> None:
        looks = _LOOKS[self.mode]
        clip = QPainterPath()
        clip.addRoundedRect(area, Radius.CARD - 2, Radius.CARD - 2)
        painter.save()
        painter.setClipPath(clip)
        width = area.width() // len(looks)
        for place, look in enumerate(looks):
            painter.save()
            part = QRect(area.left() + place * width, area.top(), area.width(), area.height())
            painter.setClipRect(part.intersected(area), Qt.ClipOperation.IntersectClip)
            self._paint_window(painter, area, look)
            painter.restore()
        painter.restore()

    def _paint_window(self, painter: QPainter, area: QRect, look: Colors) -> None:
        """A rail, two bubbles: enough to be recognised."""
        painter.fillRect(area, QColor(look.bg))
        rail = QRect(area.left(), area.top(), 20, area.height())
        shapes = [
            (QRect(rail.left() + 6, rail.top() + 10 + 14 * n, 8, 8), 3, look.accent if n == 0 else look.border_strong)
            for n in range(3)
        ]
        paper = area.adjusted(20, 0, 0, 0)
        painter.fillRect(mirrored(paper, area, self.layoutDirection()), QColor(look.surface))
        shapes += [
            (QRect(paper.left() + 10, paper.top() + 14, paper.width() // 2, 18), 6, look.surface2),
            (QRect(paper.right() - 10 - paper.width() // 2, paper.top() + 42, paper.width() // 2, 18), 6, look.accent),
            (QRect(paper.left() + 18, paper.top() + 21, paper.width() // 3, 4), 2, look.text),
        ]
        for shape, radius, ink in shapes:
            fill_rounded(painter, mirrored(shape, area, self.layoutDirection()), radius, QColor(ink))
