"""Buttons that paint themselves as rows, cards and tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from pharmat_desktop.ui.overrides import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton
else:
    QAbstractButton = object  # a Qt class besides the button's own cannot be inherited


class Painted(QAbstractButton):
    """Comes before the button's own Qt class, which would be clicked only where Qt's look has its text."""

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)
