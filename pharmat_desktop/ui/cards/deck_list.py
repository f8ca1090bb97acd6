"""The list pane of the cards: decks with what is due, and the way to a new card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.cards.decks import DeckDelegate
from pharmat_desktop.ui.cards.presenter import CardsPresenter
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H2, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import RowList


class DeckListView(QWidget):
    """Binds the presenter's decks; the main window owns it."""

    deck_opened = Signal()
    """In a narrow window the detail must come in front."""
    new_requested = Signal()

    def __init__(self, presenter: CardsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = Label("", H2)
        self.new = IconButton("plus", "")
        self.new.clicked.connect(self.new_requested)
        self.list = RowList("")
        self.list.setModel(presenter.decks)
        self.list.setItemDelegate(DeckDelegate(self.list))
        self.list.row_opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._follow)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _follow(self, current: QModelIndex) -> None:
        if current.isValid() and self.list.hasFocus():
            self._presenter.choose_deck(current.data(SNAPSHOT_ROLE).id)

    def _open(self, index: QModelIndex) -> None:
        self._presenter.choose_deck(index.data(SNAPSHOT_ROLE).id)
        self.deck_opened.emit()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Cards"))
        self.new.set_name(self.tr("New card"))
        self.list.setAccessibleName(self.tr("Decks"))
