"""Widgets that say their texts anew in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from pharmat_desktop.ui.overrides import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
else:
    QWidget = object  # a Qt class besides the widget's own cannot be inherited


class Worded(QWidget):
    """Comes before the widget's own Qt class. It is told of a new language as every widget is, after its parent.

    Qt tells by the event loop, never while a widget is being made.
    """

    def word(self) -> None:
        """Put every text, in the language of the app. A widget calls it itself when it is made."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.word()
