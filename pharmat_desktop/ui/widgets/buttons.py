"""Buttons: text in four kinds, and round icon buttons with a name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.widgets.labels import plain_tooltip
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded
from pharmat_desktop.ui.widgets.pressing import is_pressed_by_enter

LEAST = 120
"""Pixels of a button whose text may be cut."""
KINDS = ("primary", "secondary", "danger", "ghost", "link")


class Button(QPushButton):
    """A push button whose look is one of KINDS. Space and Enter press it."""

    def __init__(self, text: str = "", kind: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)


class ElidedButton(Button):
    """Gives way to its neighbours: what does not fit ends in an ellipsis and shows in the tooltip.

    For texts that hold what other people wrote, such as a lesson's title.
    """

    def __init__(self, text: str = "", kind: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if (lacking := self.sizeHint().width() - self.width()) > 0:
            self._paint_cut(self.fontMetrics().horizontalAdvance(self.text()) - lacking)
        else:
            super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(plain_tooltip(self.text()) if self.width() < self.sizeHint().width() else "")

    def _paint_cut(self, room: int) -> None:
        # Not above: QStyle's enumerations would take 8 ms of every start.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class IconButton(PaintedButton):
    """An icon one can press. Its name is its tooltip and what a screen reader says."""

    def __init__(self, icon_name: str, name: str, extent: int = Size.CONTROL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._extent = extent
        self.set_name(name)
        self.setFixedSize(extent, extent)

    def set_name(self, name: str) -> None:
        """What it does, as a short command."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))

    def set_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self.update()

    def icon_color(self) -> str:
        """``#rrggbb`` of the icon in the present state."""
        return colors().text if self.isEnabled() and (self.isChecked() or self.underMouse()) else colors().muted

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._extent, self._extent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_background(painter)
        self.paint_icon(painter)
        if self.hasFocus():
            draw_focus_ring(painter, self.focus_rect(), Radius.BUTTON, color("focus"))

    def focus_rect(self) -> QRect:
        """Where the focus ring goes."""
        return self.rect()

    def paint_background(self, painter: QPainter) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill_rounded(painter, self.rect(), Radius.BUTTON, color("surface2"))

    def paint_icon(self, painter: QPainter) -> None:
        size = Size.ICON
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pixmap = icon_pixmap(self._icon_name, self.icon_color(), size, self.devicePixelRatioF(), mirrored=mirrored)
        box = QRect(0, 0, size, size)
        box.moveCenter(self.rect().center())
        painter.drawPixmap(box.topLeft(), pixmap)
