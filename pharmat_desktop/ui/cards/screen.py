"""The cards screen put together: presenter, decks and detail."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.cards import Card
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.services.cards import CardService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.cards.deck_list import DeckListView
from pharmat_desktop.ui.cards.decks import ALL
from pharmat_desktop.ui.cards.detail_view import CardsDetailView, Courses
from pharmat_desktop.ui.cards.presenter import CardsPresenter, Side
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.unsaved import UnsavedKeeper


class CardsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    deck_opened = Signal()
    """A narrow window brings the detail in front."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(
        self, service: CardService, unsaved: UnsavedStore, courses: Courses, tasks: TaskScope, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.presenter = CardsPresenter(service, tasks, self)
        self.presenter.failed.connect(lambda sentence: self.told.emit(sentence, "error"))
        self.list_widget = DeckListView(self.presenter)
        keeper = UnsavedKeeper(unsaved, tasks, self._report, self)
        self.detail_widget = CardsDetailView(self.presenter, courses, keeper)
        self._keeper = keeper
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.list_widget.opened.connect(self.deck_opened)
        self.list_widget.opened.connect(self.detail_widget.take_focus)
        self.list_widget.new_requested.connect(self._write_card)
        self.detail_widget.delete_requested.connect(self._ask_to_delete)

    def set_connection(self, status: ConnectionStatus) -> None:
        """Cards need none; but those that were made elsewhere may not have come yet."""
        self.detail_widget.set_loading(status.is_first_sync)

    def review(self, course_id: str = "") -> None:
        """What is due, of a course or of all."""
        self.presenter.show_side(Side.REVIEW)
        self.presenter.choose_deck(course_id or ALL)
        self.deck_opened.emit()
        self.detail_widget.take_focus()

    def new_card(self, front: str = "", back: str = "", course_id: str = "") -> None:
        """Write one, with these texts unless another is being written."""
        if course_id:
            self.presenter.choose_deck(course_id)
        self.detail_widget.write(front=front, back=back, course_id=course_id)
        self.deck_opened.emit()

    def _write_card(self) -> None:
        self.new_card()

    def close(self) -> None:
        self._keeper.flush()
        self.presenter.close()

    def _report(self, error: PharmatError) -> None:
        self.told.emit(words_for(error).sentence, "error")

    def _ask_to_delete(self, card: Card) -> None:
        title, text = self.tr("Delete this card?"), self.tr("What you learned of it is forgotten, too.")
        question = Question(self.detail_widget.window(), title, text, accept=self.tr("Delete"), kind="danger")
        question.accepted.connect(lambda: self.presenter.delete(card))
        question.finished.connect(question.deleteLater)
        question.open()
