"""The dialog in which the text of a scheduled message is changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.text_area import TextArea


class TextDialog(Question):
    """Opened, never executed. Ctrl+Enter saves; an empty text cannot be saved."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, body: str, about: str, *, is_due: bool) -> None:
        """`about`: when it goes. `is_due`: its time has passed, so it goes once it is saved."""
        accept = self.tr("Save and send now") if is_due else self.tr("Save")
        super().__init__(parent, self.tr("Change the text"), about, accept=accept)
        self.text = TextArea(self.tr("Message"), lines=6, limit=MAX_BODY_LENGTH)
        self.text.set_text(body)
        self.column.insertWidget(self.column.count() - 2, self.text)
        self.text.edit.textChanged.connect(self._show)
        self.text.edit.moveCursor(self.text.edit.textCursor().MoveOperation.End)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.text.setFocus()

    @override
    def accept(self) -> None:
        if self.text.text().strip():
            self.chosen.emit(self.text.text())
            super().accept()

    def _show(self) -> None:
        self.accept_button.setEnabled(bool(self.text.text().strip()))
