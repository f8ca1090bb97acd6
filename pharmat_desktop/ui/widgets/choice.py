"""A labelled choice out of a list, short or long; a long one can be searched by typing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import SMALL, Size, Space
from pharmat_desktop.ui.widgets.labelled import Labelled
from pharmat_desktop.ui.widgets.labels import Label, wrapped

VISIBLE_ITEMS = 12


class Combo(QComboBox):
    """Qt's own, with the arrow of the theme."""

    def __init__(self, *, is_searchable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(VISIBLE_ITEMS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if is_searchable:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self._search_within()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = Size.ICON_SMALL
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = Space.M if is_mirrored else self.width() - size - Space.M
        ink = colors().muted
        arrow = icon_pixmap("chevron-down", ink, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - size) // 2, arrow)

    def _settle(self) -> None:
        """What was typed and means no item gives way to the item that is chosen."""
        place = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self.setEditText(self.itemText(self.currentIndex()))
        elif place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)

    def _search_within(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(VISIBLE_ITEMS)
        if popup := completer.popup():
            popup.setObjectName("choices")  # for the style sheet
        self.setCompleter(completer)
        if edit := self.lineEdit():
            edit.editingFinished.connect(self._settle)


class ChoiceField(Labelled):
    """Label, combo, and a line that explains the choice or says what is wrong with it."""

    chosen = Signal(str)
    """The person chose another one: its key."""

    def __init__(self, label: str = "", *, is_searchable: bool = False, parent: QWidget | None = None) -> None:
        combo, hint = Combo(is_searchable=is_searchable), wrapped(Label("", SMALL, "muted"))
        super().__init__(combo, label, parent, hint)
        self.combo, self._hint = combo, hint
        self.combo.activated.connect(lambda _: self.chosen.emit(self.key()))
        self._hint.setMinimumHeight(SMALL.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_hint(self, text: str) -> None:
        self._hint.setText(text)
        self.combo.setAccessibleDescription(text)

    def hint(self) -> str:
        return self._hint.text()

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Pairs of key and text; what was chosen stays chosen if it is among them."""
        key = self.key()
        self.combo.clear()
        for each, text in choices:
            self.combo.addItem(text, each)
        if key:
            self.set_key(key)

    def key(self) -> str:
        """The chosen key; empty when there is none."""
        return str(self.combo.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose without a signal. An unknown key is added as it is: nothing is changed in silence."""
        place = self.combo.findData(key)
        if place < 0:
            self.combo.addItem(key, key)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)
