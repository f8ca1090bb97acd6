"""Finding words in an open text: a bar above it, all places tinted, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.view import ReadingView, Tint
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import SMALL, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.worded import Worded

MOST = 500
"""Places that are tinted; whoever finds more will type more."""
LAYER = "found"


class _Field(SearchField):
    stepped = Signal(int)
    """To the next place (1) or the one before (-1)."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the bar closes, with what is written in it
        else:
            super().keyPressEvent(event)


class FindBar(Worded, QWidget):
    """Hidden until `begin`. Enter goes to the next place, Shift+Enter back, Escape closes."""

    closed = Signal()

    def __init__(self, view: ReadingView) -> None:
        super().__init__()
        self._view = view
        self._places: list[tuple[int, int]] = []
        self._current = -1
        self.field = _Field("")
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.go)
        self.count = Label("", SMALL, "muted")
        self._before = IconButton("chevron-up", "", Size.XSMALL)
        self._after = IconButton("chevron-down", "", Size.XSMALL)
        self._close = IconButton("x", "", Size.XSMALL)
        self._before.clicked.connect(lambda: self.go(-1))
        self._after.clicked.connect(lambda: self.go(1))
        self._close.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        for part in (self.count, self._before, self._after, self._close):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.word()
        self.hide()

    def begin(self) -> None:
        """With the selected words, if there are some."""
        selected = self._view.textCursor().selectedText()
        self.show()
        self.field.setFocus()
        if selected and len(selected) <= 100:
            self.field.setText(selected)
        self.field.selectAll()
        self._search(self.field.text())

    def end(self) -> None:
        if not self.isHidden():
            self.hide()
            self._view.tint(LAYER, ())
            self.closed.emit()

    def text_changed(self) -> None:
        """Another text is open, or it was laid out anew."""
        if not self.isHidden():
            self._search(self.field.text())

    def go(self, step: int) -> None:
        """To the next place, or the one before; around at the ends."""
        if not self._places:
            return
        self._current = (self._current + step) % len(self._places)
        self._show()
        announce(self, self.count.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        wanted = text.strip()
        self._places = _places(self._view, wanted) if wanted else []
        start = self._view.place()
        self._current = next((n for n, (at, _) in enumerate(self._places) if at >= start), 0) if self._places else -1
        self._show()

    def _show(self) -> None:
        tints = [
            Tint(start, end, color("warn_soft" if number != self._current else "accent_soft"))
            for number, (start, end) in enumerate(self._places)
        ]
        self._view.tint(LAYER, tints)
        self._word_count()
        if self._current >= 0:
            self._view.bring_in_sight(self._places[self._current][0])

    def _word_count(self) -> None:
        number = self.locale().toString
        if self._places:
            words = self.tr("{n} of {count}").replace("{n}", number(self._current + 1))
            self.count.setText(words.replace("{count}", number(len(self._places))))
        else:
            self.count.setText(self.tr("Not found") if self.field.text().strip() else "")
        for button in (self._before, self._after):
            button.setEnabled(bool(self._places))

    @override
    def word(self) -> None:
        self.field.set_name(self.tr("Find in this text"))
        self._before.set_name(self.tr("Previous place"))
        self._after.set_name(self.tr("Next place"))
        self._close.set_name(self.tr("Close the search"))
        self._word_count()


def _places(view: ReadingView, wanted: str) -> list[tuple[int, int]]:
    document = view.document()
    found: list[tuple[int, int]] = []
    place = document.find(wanted, QTextCursor(document))
    while not place.isNull() and len(found) < MOST:
        found.append((place.selectionStart(), place.selectionEnd()))
        place = document.find(wanted, place)
    return found
