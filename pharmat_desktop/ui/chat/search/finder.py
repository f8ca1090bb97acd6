"""Binds the search of messages to the chat screen: field, results, and the way to a hit and the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.services.search import SearchService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.search.found_marks import FoundMarks
from pharmat_desktop.ui.chat.search.model import HitRow
from pharmat_desktop.ui.chat.search.presenter import SearchPresenter, SearchShown
from pharmat_desktop.ui.chat.search.results import EVERYWHERE, HERE, SearchResults
from pharmat_desktop.ui.chat.states import ConversationRows
from pharmat_desktop.ui.chat.view import ChatScreen

MOST_NAMED = 5
"""Conversations listed before the messages."""


class MessageFinder(QObject):
    """Built when somebody searches for the first time. What was found stays until the field is empty.

    ::

        field ──Down──► results ──Enter──► the message in its conversation ──F3──► the next one
          ▲──Up, Esc, letters──┘
    """

    def __init__(
        self, service: SearchService, tasks: TaskScope, screen: ChatScreen, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._screen = screen
        self._listing = screen.list_widget
        self._named: tuple[Conversation, ...] = ()
        self.presenter = SearchPresenter(service, tasks, self)
        self.results = SearchResults()
        self.marks = FoundMarks(screen.detail_widget, self)
        self._listing.set_results(self.results)
        self.presenter.changed.connect(self._show)
        screen.presenter.conversations_changed.connect(self._take_conversations)
        screen.presenter.thread_opened.connect(lambda _: self._follow_thread())
        screen.presenter.thread_closed.connect(self._follow_thread)
        self._connect()
        screen.presenter.search(self._listing.search.text())
        self.search()

    def close(self) -> None:
        self.presenter.close()

    def begin(self, text: str = "", *, is_here: bool = False) -> None:
        """Give the field the focus, to look for `text` or what is typed now, in the open conversation or everywhere."""
        if text:
            self._listing.search.setText(text)
        self.results.places.set_key(HERE if is_here and self._screen.presenter.open_id else EVERYWHERE)
        self._screen.focus_search()

    def search(self) -> None:
        """What the field holds now, where one wants to search."""
        text = self._listing.search.text().strip()
        if text != self.presenter.shown.text:
            self.marks.forget()
        is_here = self.results.places.key() == HERE
        self.results.places.setVisible(self._screen.presenter.open_id is not None)
        self._listing.show_results(is_on=bool(text))
        self.presenter.search(text, self._screen.presenter.open_id if is_here else None)

    def step(self, by: int) -> None:
        """Open the hit after the one that was opened last, or before it; the ends hold."""
        hits = self.results.hits()
        current = self.results.rows.currentIndex().row()
        ids = [row.id for row in hits]
        at = next((place for place, one in enumerate(ids) if self.results.model.row_of(one) == current), None)
        place = (0 if by > 0 else -1) if at is None else at + by
        if hits and -1 <= place < len(hits):
            self.results.select(hits[place].id)
            self._open(hits[place])
            self.results.say_place(place, hits[place])

    def _connect(self) -> None:
        results, field = self.results, self._listing.search
        self._listing.searched.connect(lambda _: self.search())
        field.returnPressed.connect(results.open_current)
        field.left_downwards.connect(self._enter)
        results.left_upwards.connect(self._leave)
        results.opened.connect(self._open)
        results.place_chosen.connect(lambda _: self.search())
        results.more_wanted.connect(self.presenter.read_on)
        results.retry_requested.connect(self.presenter.ask)
        results.cleared.connect(field.clear)
        for keys, by in (("F3", 1), ("Shift+F3", -1)):
            for widget in (self._listing, self._screen.detail_widget):
                shortcut = QShortcut(QKeySequence(keys), widget, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda by=by: self.step(by))

    def _enter(self) -> None:
        if self._listing.is_searching:
            self.results.enter()

    def _leave(self, letter: str) -> None:
        field = self._listing.search
        field.setFocus(Qt.FocusReason.BacktabFocusReason)
        if letter:
            field.setText(field.text() + letter)

    def _take_conversations(self, rows: ConversationRows) -> None:
        self._named = rows.items if rows.query else ()
        self._show(self.presenter.shown)

    def _show(self, shown: SearchShown) -> None:
        named = () if shown.within is not None else self._named[:MOST_NAMED]
        self.results.show_results(shown, named, self._screen.presenter.conversations)
        if shown.text and not shown.is_asking and not shown.is_short:
            self.results.say_count()

    def _follow_thread(self) -> None:
        """Another conversation is open: what is searched for in the open one is searched for there."""
        if self._listing.is_searching:
            self.search()

    def _open(self, row: HitRow | Conversation) -> None:
        if isinstance(row, Conversation):
            self._screen.open(row.id)
            return
        self._screen.show_message(row.conversation.id, row.hit.message_id)
        self.marks.show(row.hit.message_id, self.presenter.shown.text)
