"""A small window beside what was pressed, gone at a press elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from pharmat_desktop.ui.theme.tokens import Space


class Popover(QFrame):
    """Put what it holds into a layout of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "popover")

    def open_beside(self, anchor: QWidget) -> None:
        """Show it at the inner side of `anchor`, its lower edge on the anchor's."""
        self.adjustSize()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = anchor.mapToGlobal(QPoint(0, anchor.height()))
        left = corner.x() - self.width() - Space.S if is_mirrored else corner.x() + anchor.width() + Space.S
        self.move(left, corner.y() - self.height())
        self.show()

    def open_below(self, anchor: QWidget) -> None:
        """Show it under `anchor`, both beginning at the same edge, as far as the window has room for that."""
        self.adjustSize()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + Space.XS))
        left = corner.x() + anchor.width() - self.width() if is_mirrored else corner.x()
        window = anchor.window().frameGeometry()
        left = max(window.left() + Space.S, min(left, window.right() - self.width() - Space.S))
        self.move(left, corner.y())
        self.show()
