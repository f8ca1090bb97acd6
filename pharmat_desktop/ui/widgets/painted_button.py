"""What buttons that paint themselves share: focus and Enter, and a new picture when the pointer comes or goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.pressing import is_pressed_by_enter


class PaintedButton(QAbstractButton):
    """The rest, its picture above all, is the subclass's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Qt paints it again when the pointer comes or goes

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)
