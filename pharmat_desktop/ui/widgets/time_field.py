"""A labelled time of the day, typed or stepped with the arrow keys."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.section_order import set_format


class TimeField(QWidget):
    """Label and time, to the minute, as the locale writes it."""

    changed = Signal()

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QTimeEdit()
        self.edit.setWrapping(True)
        self.edit.lineEdit().setTextMargins(Space.M, 0, Space.M, 0)  # Qt keeps the style sheet's padding off them
        set_format(self.edit, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.edit.timeChanged.connect(lambda _: self.changed.emit())
        self._label = Label("", BODY_MEDIUM)
        self._label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_time(self, at: time) -> None:
        self.edit.setTime(QTime(at.hour, at.minute))

    def time(self) -> time:
        chosen = self.edit.time()
        return time(chosen.hour(), chosen.minute())
