"""A form of entries by the names of their fields: it shows a state and says what the person changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.course_editor import words
from pharmat_desktop.ui.course_editor.states import EditorState
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.worded import Worded


class EditorForm(Worded, QWidget):
    """Subclasses give entries and lay them out."""

    edited = Signal(str, object)
    """A field, and its new value."""

    def __init__(self, entries: Mapping[str, Any]) -> None:
        super().__init__()
        self.entries = entries
        self._touched: set[str] = set()
        """Fields that the person has been at: nobody is blamed for an empty form."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)
        for name, entry in entries.items():
            entry.edited.connect(lambda value, name=name: self._tell(name, value))

    def begin(self) -> None:
        """Another thing is edited."""
        self._touched.clear()

    def show_state(self, state: EditorState) -> None:
        for name, entry in self.entries.items():
            if name in state.fields:
                entry.show_value(state.fields[name])
            flaw = state.flaws.get(name)
            entry.set_problem(words.flaw_text(flaw) if flaw and name in self._touched else "")

    @override
    def word(self) -> None:
        """In the present language."""
        for name, entry in self.entries.items():
            entry.set_label(words.field_name(name))

    def _tell(self, name: str, value: Any) -> None:
        self._touched.add(name)
        self.edited.emit(name, value)


def beside(*widgets: QWidget) -> QHBoxLayout:
    """In one line, as wide as each other."""
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row
