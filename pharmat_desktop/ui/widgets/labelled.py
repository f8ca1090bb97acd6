"""An input under its label."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.labels import Label


class Labelled(QWidget):
    """The label is the input's name for assistive technology; `below` stands under the input."""

    def __init__(self, edit: QWidget, label: str, parent: QWidget | None, *below: QWidget) -> None:
        super().__init__(parent)
        self._labelled = edit
        self._label = Label("", BODY_MEDIUM)
        self._label.setBuddy(edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self._label, edit, *below):
            column.addWidget(part)
        self.setFocusProxy(edit)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self._labelled.setAccessibleName(label)
