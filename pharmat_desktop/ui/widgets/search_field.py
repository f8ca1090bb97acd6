"""A field that filters what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.painting import mirrored

_MARGIN = Size.ICON_SMALL + Space.S


class SearchField(QLineEdit):
    """Escape clears it first; the down arrow hands the focus on."""

    left_downwards = Signal()
    """The down arrow was pressed: the list below wants the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", True)
        self._clear = IconButton("x", "", Size.XSMALL, self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.set_name(name)
        self._place()

    def set_name(self, name: str) -> None:
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._clear.set_name(self.tr("Clear search"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, Size.CONTROL)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        pixmap = icon_pixmap("search", colors().muted, Size.ICON_SMALL, self.devicePixelRatioF())
        spot = QRect(Space.M, (self.height() - Size.ICON_SMALL) // 2, Size.ICON_SMALL, Size.ICON_SMALL)
        QPainter(self).drawPixmap(mirrored(spot, self.rect(), self.layoutDirection()), pixmap)

    def _place(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((Size.XSMALL, 0, _MARGIN, 0) if is_mirrored else (_MARGIN, 0, Size.XSMALL, 0)))
        left = Space.XS if is_mirrored else self.width() - self._clear.width() - Space.XS
        self._clear.move(left, (self.height() - self._clear.height()) // 2)
