"""One command of a menu that holds more than commands: an icon and a word over its full width."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, Radius, Size, Space
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored


class MenuRow(PaintedButton):
    """Its text is its name."""

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, Size.CONTROL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if is_hot:
            fill_rounded(painter, self.rect(), Radius.BUTTON, color("accent_soft"))
        size, direction = Size.ICON, self.layoutDirection()
        icon = mirrored(QRect(Space.M, (self.height() - size) // 2, size, size), self.rect(), direction)
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        ink = colors().on_soft if is_hot else colors().muted
        pixmap = icon_pixmap(self._icon_name, ink, size, self.devicePixelRatioF(), mirrored=is_mirrored)
        painter.drawPixmap(icon.topLeft(), pixmap)
        left = Space.M + size + Space.M
        line = mirrored(QRect(left, 0, self.width() - left - Space.M, self.height()), self.rect(), direction)
        draw_line_of_text(painter, line, self.text(), font(BODY), color("on_soft" if is_hot else "text"))
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Radius.BUTTON, color("focus"))
