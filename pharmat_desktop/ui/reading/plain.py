"""An open text as plain text, and places in it: what marks are anchored to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pharmat_desktop.ui.reading.view import ReadingView


class PlainText:
    """Of one view. Qt counts the larger characters twice; indexes here are those of Python's texts."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self._known: str | None = None

    def forget(self) -> None:
        """There is another text, or it is not dressed to its end."""
        self._known = None

    def text(self) -> str:
        """All of it, also what formulas and pictures say."""
        if self._known is None or not self._view.is_rendered:
            self._known = self._view.document().toPlainText()
        return self._known

    def selected(self) -> tuple[int, int]:
        """Where the selection begins and ends; twice the same without one."""
        cursor = self._view.textCursor()
        return self._index_of(cursor.selectionStart()), self._index_of(cursor.selectionEnd())

    def place(self) -> int:
        """Where the paragraph at the view's upper edge begins."""
        return self._index_of(self._view.document().findBlock(self._view.place()).position())

    def position_of(self, index: int) -> int:
        """Where a character is in the document."""
        text = self.text()
        return index if text.isascii() else len(text[:index].encode("utf-16-le")) // 2

    def _index_of(self, position: int) -> int:
        text = self.text()
        if text.isascii():
            return position
        return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))
