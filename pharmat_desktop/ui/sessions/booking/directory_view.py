"""The list pane while one books: search, filters and the tutors, readable offline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.directory import DAYS, RATINGS, Facet, Order
from pharmat_desktop.ui.sessions.booking.directory_presenter import DirectoryPresenter, DirectoryState, TutorListModel
from pharmat_desktop.ui.theme.tokens import SMALL
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.facet_filters import FacetFilters, FilterWords
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide, in_line
from pharmat_desktop.ui.widgets.search_field import SearchField


class TutorDelegate(ListRowDelegate):
    """Name and what an hour costs, stars and when it can be had."""

    def __init__(self, view: RowList, model: TutorListModel) -> None:
        super().__init__(view)
        self._model = model

    @override
    def look(self, index: Index) -> RowLook:
        tutor: TutorCard = index.data(SNAPSHOT_ROLE)
        model = self._model
        below = words.row_text(tutor, model.clock(), model.zone)
        return RowLook(tutor.name, below, words.row_price_text(tutor), avatar_id=tutor.id)


class DirectoryView(ListSide):
    """Binds the presenter; the window owns it."""

    tutor_opened = Signal(object)
    """The TutorCard that was clicked, or on which Enter was pressed."""
    left = Signal()
    """Back to the calendar."""

    def __init__(self, presenter: DirectoryPresenter) -> None:
        super().__init__(presenter.tutors, "users")
        self._presenter = presenter
        self.back = IconButton("arrow-left", "")
        self.search = SearchField("")
        self.filter = Button("", "secondary")
        self.filters = FacetFilters(presenter, Facet, Order, _filter_words(presenter), self)
        self.filters.sorted_by = {Facet.RATING: RATINGS, Facet.FREE: DAYS}
        self._found = Label("", SMALL, "muted")
        self.list.setItemDelegate(TutorDelegate(self.list, presenter.tutors))
        self.top.insertWidget(0, self.back)
        self.build(self.search, in_line(self.filter, self._found))
        self.setFocusProxy(self.search)
        self._bind()
        self.word()

    def show_tutor(self, tutor_id: str) -> None:
        """Its row becomes the current one."""
        self.make_current(self._presenter.tutors.row_of(tutor_id))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _bind(self) -> None:
        presenter = self._presenter
        self.back.clicked.connect(self.left)
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self.pages.enter_list)
        self.search.returnPressed.connect(self._open_first)
        self.filter.clicked.connect(lambda: self.filters.open_below(self.filter))
        self.pages.empty.action_requested.connect(presenter.refresh)
        self.pages.no_match.action_requested.connect(self._show_all)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show)

    @override
    def open_item(self, item: TutorCard) -> None:
        self.tutor_opened.emit(item)

    @override
    def follow_item(self, item: TutorCard) -> None:
        """Whoever walks through the tutors has not chosen one yet."""

    def _open_first(self) -> None:
        """Enter in the search: whoever is first of those found."""
        if self._presenter.tutors.rowCount():
            self.make_current(0)
            self.open_item(self.list.currentIndex().data(SNAPSHOT_ROLE))

    def _show_all(self) -> None:
        self._presenter.show_all()
        self.search.clear()

    def _show(self, state: DirectoryState) -> None:
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)
        self._found.setText(words.found_text(state.found, state.total))
        self.filter.setText(words.filter_text(len(state.wish.chosen)))
        self.filters.show_state()

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Book a session"))
        self.back.set_name(self.tr("Back to the calendar"))
        self.search.set_name(self.tr("Search tutors"))
        self.list.setAccessibleName(self.tr("Tutors"))
        self.pages.skeleton.setAccessibleName(self.tr("Tutors are being loaded"))
        empty, no_match = self.pages.empty, self.pages.no_match
        empty.set_texts(self.tr("No tutors yet"), self.tr("The academy has none that can be booked."))
        empty.set_action(self.tr("Look again"))
        no_match.set_texts(self.tr("No tutor matches"), self.tr("Try another word, or look at all tutors."))
        no_match.set_action(self.tr("Show all tutors"))
        self._show(self._presenter.state)


def _filter_words(presenter: DirectoryPresenter) -> FilterWords:
    def found() -> str:
        return words.found_text(presenter.state.found, presenter.state.total)

    return FilterWords(words.filter_name_text, words.facet_text, words.choice_text, words.order_text, found)
