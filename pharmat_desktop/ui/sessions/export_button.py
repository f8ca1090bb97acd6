"""A session for another calendar: a button with a menu of the ways there."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from pharmat_desktop.ui.widgets.buttons import IconButton


class Export(StrEnum):
    SAVE = "save"
    OPEN = "open"
    COPY = "copy"


class ExportButton(IconButton):
    """A press opens the menu below it; Escape closes it and the focus is back here."""

    chosen = Signal(object)
    """An Export."""

    def __init__(self) -> None:
        super().__init__("calendar-plus", "")
        self.menu = QMenu(self)
        self._actions = {what: self.menu.addAction("") for what in Export}
        for what, action in self._actions.items():
            action.triggered.connect(lambda _=False, what=what: self.chosen.emit(what))
        self.clicked.connect(self._open)
        self.word()

    def word(self) -> None:
        self.set_name(self.tr("For another calendar"))
        self._actions[Export.SAVE].setText(self.tr("Save as calendar file…"))
        self._actions[Export.OPEN].setText(self.tr("Open in the calendar of this computer"))
        self._actions[Export.COPY].setText(self.tr("Copy as calendar text"))

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self.menu.setActiveAction(self._actions[Export.SAVE])
