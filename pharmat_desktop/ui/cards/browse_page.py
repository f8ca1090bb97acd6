"""All cards of a deck: to change, to suspend, to delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.cards import Card
from pharmat_desktop.ui.cards.rows import CardDelegate, CardModel
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.worded import Worded


class BrowsePage(Worded, QWidget):
    """Enter or a click chooses a card; what can be done with it stands below. Del asks to delete it."""

    edit_requested = Signal(object)
    suspend_requested = Signal(object)
    """A Card: to be suspended, or asked again."""
    delete_requested = Signal(object)

    def __init__(self, cards: CardModel) -> None:
        super().__init__()
        self.list = RowList("")
        self.list.setModel(cards)
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.row_opened.connect(lambda index: self.edit_requested.emit(index.data(SNAPSHOT_ROLE).card))
        self.list.selectionModel().currentChanged.connect(lambda _: self.word())
        self.edit = Button("", "secondary")
        self.suspend = Button("", "secondary")
        self.delete = Button("", "ghost")
        for button, signal in (
            (self.edit, self.edit_requested),
            (self.suspend, self.suspend_requested),
            (self.delete, self.delete_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._tell(signal))
        cards.dataChanged.connect(lambda *_: self.word())
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.edit, self.suspend, self.delete):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.setFocusProxy(self.list)
        self.word()

    @property
    def card(self) -> Card | None:
        """The chosen one."""
        index: QModelIndex = self.list.currentIndex()
        return index.data(SNAPSHOT_ROLE).card if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._tell(self.delete_requested)
        else:
            super().keyPressEvent(event)

    def _tell(self, signal: object) -> None:
        if self.card is not None:
            signal.emit(self.card)  # type: ignore[attr-defined]  # a bound signal has no type of its own

    @override
    def word(self) -> None:
        card = self.card
        self.list.setAccessibleName(self.tr("Cards of the deck"))
        self.edit.setText(self.tr("Edit"))
        is_suspended = card is not None and card.is_suspended
        self.suspend.setText(self.tr("Ask again") if is_suspended else self.tr("Suspend"))
        self.delete.setText(self.tr("Delete"))
        for button in (self.edit, self.suspend, self.delete):
            button.setEnabled(card is not None)
