"""A view's button in the rail: icon, badge, and which view is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.widgets.badge import badge_text, corner_badge_rect, paint_badge
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.painting import fill_rounded

LOWEST = 32
"""Pixels, in which a badge is whole."""


class RailButton(IconButton):
    """Checked while its view is shown. The badge's count is part of the accessible name."""

    def __init__(self, icon_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, title, Size.TARGET, parent)
        self._title = title
        self._count = 0
        self._alarm = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedWidth(Size.RAIL - 2)
        self.setMinimumHeight(LOWEST)  # in a low window more of them stay in sight
        self.setMaximumHeight(Size.TARGET)

    def set_title(self, title: str) -> None:
        self._title = title
        self._describe()

    def set_count(self, count: int, *, alarm: str = "") -> None:
        """Things unread in the view; 0 hides the badge. With `alarm` they are something worse, in these words."""
        if (count, alarm) != (self._count, self._alarm):
            self._count, self._alarm = count, alarm
            self._describe()
            self.update()

    @override
    def icon_color(self) -> str:
        return colors().accent if self.isChecked() else super().icon_color()

    @override
    def paint_background(self, painter: QPainter) -> None:
        if self.isChecked():
            fill_rounded(painter, self._plate(), Radius.INPUT, color("accent_soft"))
            self._paint_marker(painter)
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            fill_rounded(painter, self._plate(), Radius.INPUT, color("surface2"))

    @override
    def focus_rect(self) -> QRect:
        return self._plate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if text := badge_text(self._count):
            outline = "accent_soft" if self.isChecked() else "bg"
            tone = "danger" if self._alarm else "accent"
            paint_badge(QPainter(self), self._badge_rect(text), text, tone=tone, outline=outline)

    def _plate(self) -> QRect:
        plate = QRect(0, 0, Size.TARGET, min(Size.TARGET, self.height()))
        plate.moveCenter(self.rect().center())
        return plate

    def _badge_rect(self, text: str) -> QRect:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return corner_badge_rect(self.rect(), text, mirrored=mirrored)

    def _paint_marker(self, painter: QPainter) -> None:
        """A bar at the outer edge, so that the shown view is not told by colour alone."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 3 if is_mirrored else 0
        fill_rounded(painter, QRect(left, 12, 3, self.height() - 24), 1.5, color("accent"))

    def _describe(self) -> None:
        told = self._alarm or self.tr("%Ln unread", "", self._count) if self._count else ""
        self.set_name(f"{self._title}, {told}" if told else self._title)
