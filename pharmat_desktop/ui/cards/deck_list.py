"""The list pane of the cards: decks with what is due, and the way to a new card."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pharmat_desktop.ui.cards.decks import Deck, DeckDelegate
from pharmat_desktop.ui.cards.presenter import CardsPresenter
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.list_side import ListSide


class DeckListView(ListSide):
    """Binds the presenter's decks; the main window owns it."""

    new_requested = Signal()

    def __init__(self, presenter: CardsPresenter) -> None:
        super().__init__(presenter.decks, "layers")
        self._presenter = presenter
        self.new = IconButton("plus", "")
        self.new.clicked.connect(self.new_requested)
        self.list.setItemDelegate(DeckDelegate(self.list))
        self.top.addWidget(self.new)
        self.build()
        self.word()

    @override
    def open_item(self, item: Deck) -> None:
        self._presenter.choose_deck(item.id)

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Cards"))
        self.new.set_name(self.tr("New card"))
        self.list.setAccessibleName(self.tr("Decks"))
