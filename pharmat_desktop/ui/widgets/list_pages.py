"""A list, and what stands in its place: loading, nothing yet, nothing that matches, an error."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.states import EmptyState, ErrorState


class ListPages(QStackedWidget):
    """The list's pane words `empty`, `no_match` and `skeleton`, and connects what they offer."""

    def __init__(self, rows: RowList, empty_icon: str) -> None:
        super().__init__()
        self.list = rows
        self.skeleton = Skeleton("")
        self.empty = EmptyState(empty_icon)
        self.no_match = EmptyState("search")
        self.error = ErrorState()
        for page in (self.list, self.skeleton, self.empty, self.no_match, self.error):
            self.addWidget(page)

    def show_for(self, *, total: int, is_loading: bool, error: PharmatError | None) -> None:
        """`total` rows before the search; of a list without any, `is_loading` says that it means nothing yet."""
        if error is not None:
            words = words_for(error)
            self.error.set_error(words.title, words.advice, details_of(error))
            self.setCurrentWidget(self.error)
        elif self.list.model().rowCount():
            self.setCurrentWidget(self.list)
        elif total:
            self.setCurrentWidget(self.no_match)
        else:
            self.setCurrentWidget(self.skeleton if is_loading else self.empty)

    def enter_list(self) -> None:
        """The focus goes into the list, to its first row if none was current."""
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
