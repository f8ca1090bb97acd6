"""What stands below the search field while one searches: where is searched, and what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.ui.chat.search.delegate import SearchDelegate
from pharmat_desktop.ui.chat.search.model import Heading, HitRow, SearchModel, SearchRow
from pharmat_desktop.ui.chat.search.presenter import SearchShown
from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.states import EmptyState, ErrorState
from pharmat_desktop.ui.widgets.worded import Worded

EVERYWHERE, HERE = "everywhere", "here"
NEAR = 10
"""Rows before the end at which the next page is wanted."""


class SearchResults(Worded, QWidget):
    """Owned by the conversation list, which shows it instead of the conversations."""

    opened = Signal(object)
    """The Conversation or HitRow that was clicked, or on which Enter was pressed."""
    place_chosen = Signal(str)
    """EVERYWHERE or HERE."""
    more_wanted = Signal()
    retry_requested = Signal()
    cleared = Signal()
    """The person wants to see all conversations again."""
    left_upwards = Signal(str)
    """Back to the search field, with a letter to type there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = SearchShown()
        self._conversations: dict[str, Conversation] = {}
        self.places = Segments((EVERYWHERE, HERE))
        self.model = SearchModel(self)
        self.rows = RowList("")
        self.rows.setUniformItemSizes(False)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(SearchDelegate(self.rows))
        self.rows.installEventFilter(self)
        self._nothing = EmptyState("search")
        self._error = ErrorState()
        self._pages = QStackedWidget()
        for page in (self.rows, self._nothing, self._error):
            self._pages.addWidget(page)
        self._build()
        self._connect()
        self.word()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, Space.XS)
        head.addWidget(self.places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.places.chosen.connect(self.place_chosen)
        self.rows.row_opened.connect(self._open)
        self.rows.verticalScrollBar().valueChanged.connect(self._look_on)
        self._nothing.action_requested.connect(self._leave_nothing)
        self._error.retry_requested.connect(self.retry_requested)

    def show_results(self, shown: SearchShown, named: Sequence[Conversation], known: Sequence[Conversation]) -> None:
        """What was found; `named` are conversations with this name, `known` all that messages may be in."""
        self._shown = shown
        self._conversations = {one.id: one for one in known}
        self.model.replace([*self._rows(named)])
        self._word_nothing()
        self._pages.setCurrentWidget(self._page())
        if not self.rows.currentIndex().isValid():
            self.rows.scrollToTop()
        self._look_on()

    def select(self, row_id: str) -> None:
        """Make a row current and bring it on screen."""
        index = self.model.index(self.model.row_of(row_id))
        self.rows.setCurrentIndex(index)
        self.rows.scrollTo(index)

    def hits(self) -> list[HitRow]:
        return [row for row in self.model.items() if isinstance(row, HitRow)]

    def enter(self) -> None:
        """Give the rows the focus, at the first one or where one was."""
        if not self.rows.currentIndex().isValid():
            self._go_to(self._first())
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def open_current(self) -> None:
        """Open the current row, else the first one."""
        if not self.rows.currentIndex().isValid():
            self._go_to(self._first())
        self._open(self.rows.currentIndex())

    def count_text(self) -> str:
        """How many messages were found, in words."""
        total = self._shown.total
        return self.tr("%Ln messages", "", total)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.rows and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._drive(event)
        return False

    @override
    def word(self) -> None:
        self.places.setAccessibleName(self.tr("Where to search"))
        self.places.set_words({EVERYWHERE: self.tr("Everywhere"), HERE: self.tr("This conversation")})
        self.rows.setAccessibleName(self.tr("Found messages"))
        self._word_nothing()

    def _drive(self, event: QKeyEvent) -> bool:
        """Up from the first row, Escape and letters lead back to the field. Whether the key was used."""
        is_first = self.rows.currentIndex().row() <= self._first()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and is_first):
            self.left_upwards.emit("")
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS:
            self.left_upwards.emit(event.text())
        else:
            return False
        return True

    def _rows(self, named: Sequence[Conversation]) -> Iterator[SearchRow]:
        shown = self._shown
        if named:
            yield Heading("conversations", self.tr("Conversations"))
            yield from named
        hits = [hit for hit in shown.hits if hit.conversation_id in self._conversations]
        if shown.is_short:
            yield Heading("short", self.tr("Type more to search messages"))
        elif hits:
            yield Heading("messages", self.count_text())
        elif named and not shown.is_asking:
            yield Heading("none", self.tr("No messages"))
        for hit in hits:
            yield HitRow(hit, self._conversations[hit.conversation_id], is_alone=shown.within is not None)
        if not shown.is_whole:
            yield Heading("unread", self.tr("Older messages are still being read…"))
        elif shown.is_cut and hits and len(shown.hits) == shown.total:
            yield Heading("cut", self.tr("Still older ones are not on this computer"))

    def _page(self) -> QWidget:
        if self._shown.error is not None:
            said = words_for(self._shown.error)
            self._error.set_error(said.title, said.advice, details_of(self._shown.error))
            return self._error
        return self.rows if self.model.rowCount() or self._shown.is_asking else self._nothing

    def _word_nothing(self) -> None:
        is_here = self._shown.within is not None
        self._nothing.set_texts(
            self.tr("Nothing found"),
            self.tr("No message of this conversation on this computer has these words.")
            if is_here
            else self.tr("No message on this computer has these words."),
        )
        self._nothing.set_action(self.tr("Search everywhere") if is_here else self.tr("Show all conversations"))

    def _leave_nothing(self) -> None:
        if self._shown.within is not None:
            self.places.set_key(EVERYWHERE)
        else:
            self.cleared.emit()

    def _first(self) -> int:
        """The first row that can be chosen; -1 when there is none."""
        rows = self.model.items()
        return next((place for place, row in enumerate(rows) if not isinstance(row, Heading)), -1)

    def _go_to(self, row: int) -> None:
        self.rows.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not isinstance(row := index.data(SNAPSHOT_ROLE), Heading):
            self.opened.emit(row)

    def _look_on(self) -> None:
        """Want the next page when the end comes near."""
        last = self.rows.indexAt(self.rows.viewport().rect().bottomLeft()).row()
        if last < 0 or last >= self.model.rowCount() - NEAR:
            self.more_wanted.emit()

    def say_count(self) -> None:
        """Have a screen reader say how much was found: the focus is in the field."""
        announce(self.rows, self.count_text() if self._shown.total else self.tr("Nothing found"))

    def say_place(self, place: int, row: HitRow) -> None:
        """Have a screen reader say which hit was opened: the focus may be anywhere."""
        shown = {"{place}": place + 1, "{total}": self._shown.total}
        text = self.tr("{place} of {total}")
        for mark, number in shown.items():
            text = text.replace(mark, self.locale().toString(number))
        announce(self.rows, f"{text}, {self.model.spoken(row)}")


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
