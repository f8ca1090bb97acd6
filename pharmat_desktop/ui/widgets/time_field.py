"""A labelled time of the day, typed or stepped with the arrow keys."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QWidget

from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.labelled import Labelled
from pharmat_desktop.ui.widgets.section_order import set_format


class TimeField(Labelled):
    """Label and time, to the minute, as the locale writes it."""

    changed = Signal()

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        edit = QTimeEdit()
        super().__init__(edit, label, parent)
        self.edit = edit
        self.edit.setWrapping(True)
        self.edit.lineEdit().setTextMargins(Space.M, 0, Space.M, 0)  # Qt keeps the style sheet's padding off them
        set_format(self.edit, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.edit.timeChanged.connect(lambda _: self.changed.emit())

    def set_time(self, at: time) -> None:
        self.edit.setTime(QTime(at.hour, at.minute))

    def time(self) -> time:
        chosen = self.edit.time()
        return time(chosen.hour(), chosen.minute())
