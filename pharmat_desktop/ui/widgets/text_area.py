"""A labelled text of several lines. Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.theme.tokens import BODY, Space
from pharmat_desktop.ui.widgets.labelled import Labelled


class _Edit(QPlainTextEdit):
    """As high as so many lines: a fixed height alone gives way to the style sheet's least one."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._height = lines * BODY.line + 2 * Space.M
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: int) -> None:
        height = lines * BODY.line + 2 * Space.M
        if height != self._height:
            self._height = height
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height)


class TextArea(Labelled):
    """No longer than `limit` characters: what is typed or pasted beyond that is not taken."""

    def __init__(self, label: str = "", *, lines: int = 3, limit: int = 4000, parent: QWidget | None = None) -> None:
        edit = _Edit(lines)
        super().__init__(edit, label, parent)
        self.edit = edit
        self._limit = limit
        self.edit.setFont(font(BODY))
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._cut)

    def set_lines(self, lines: int) -> None:
        """How high it is."""
        self.edit.set_lines(lines)

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)

    def _cut(self) -> None:
        surplus = len(self.edit.toPlainText()) - self._limit
        if surplus > 0:
            cursor = self.edit.textCursor()
            for _ in range(surplus):
                cursor.deletePreviousChar()
