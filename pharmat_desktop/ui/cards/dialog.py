"""A card written over what one reads: saved or given up, one is back where one was."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.cards.editor import CardEditor
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.unsaved import UnsavedKeeper

WIDTH = 560


class CardDialog(QDialog):
    """What is typed is kept until one of the two; `about` is what it is about, such as the lesson's id."""

    def __init__(
        self, parent: QWidget, courses: Sequence[tuple[str, str]], keeper: UnsavedKeeper, *, about: str = ""
    ) -> None:
        super().__init__(parent)
        keeper.setParent(self)
        self._keeper = keeper
        self._about = f"card:{about or 'new'}"
        self._courses = courses
        self.editor = CardEditor()
        self.setWindowTitle(self.tr("New card"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.addWidget(self.editor)
        self.editor.saved.connect(self._accept)
        self.editor.cancelled.connect(self._reject)

    def begin(self, back: str) -> None:
        """`back` is the answer; what is asked is to be written, unless it was being written already."""
        self.editor.begin(None, self._courses, course_id=self._courses[0][0] if self._courses else "")
        front = self._kept_front(back)
        self.editor.set_texts(front, back)
        self.editor.changed.connect(lambda: self._keeper.note(json.dumps(self.editor.texts, ensure_ascii=False)))
        self.editor.front.setFocus()

    def reject(self) -> None:
        """By Escape or the window's own button: what was touched stays kept."""
        self._keeper.flush()
        super().reject()

    def _kept_front(self, back: str) -> str:
        try:
            found = json.loads(self._keeper.open(self._about) or "null")
            return str(found[0]) if isinstance(found, list) and len(found) == 2 and found[1] == back else ""
        except (LocalStorageError, ValueError, RecursionError):
            return ""

    def _accept(self) -> None:
        self._keeper.forget()
        self.accept()

    def _reject(self) -> None:
        self._keeper.forget()
        super().reject()
