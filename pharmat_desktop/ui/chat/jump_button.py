"""The round button that leads back to the newest messages and counts those that came meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.badge import HEIGHT, badge_text, badge_width, paint_badge
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring

OVERHANG = HEIGHT // 2


class JumpButton(IconButton):
    """Hidden while the end is in view. Owned and placed by the thread's view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("arrow-down", "", Size.TARGET, parent)
        self.setFixedSize(Size.TARGET, Size.TARGET + OVERHANG)
        self._count = 0
        self.set_count(0)
        self.hide()

    def set_count(self, count: int) -> None:
        """Messages that came since the end went out of view."""
        self._count = count
        name = self.tr("Go to the newest message")
        new = self.tr("%n new", "", count)
        self.set_name(f"{name}, {new}" if count else name)
        self.update()

    def retire(self) -> None:
        """The end is in view."""
        self.set_count(0)
        self.hide()

    def place(self, area: QRect) -> None:
        """Into the lower end corner of `area`."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = area.left() + Space.L if is_mirrored else area.right() + 1 - Space.L - self.width()
        self.move(left, area.bottom() + 1 - Space.M - self.height())

    @override
    def paint_background(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border_strong"), 1))
        painter.setBrush(color("surface2" if self.underMouse() or self.isDown() else "surface"))
        painter.drawEllipse(self._disc().adjusted(1, 1, -2, -2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_background(painter)
        painter.translate(0, OVERHANG / 2)
        self.paint_icon(painter)
        painter.translate(0, -OVERHANG / 2)
        if self.hasFocus():
            draw_focus_ring(painter, self._disc(), Size.TARGET // 2, color("focus"))
        if text := badge_text(self._count):
            pill = QRect(0, 0, badge_width(text), HEIGHT)
            pill.moveCenter(self._disc().center())
            pill.moveTop(0)
            paint_badge(painter, pill, text)

    def _disc(self) -> QRect:
        return QRect(0, OVERHANG, Size.TARGET, Size.TARGET)
