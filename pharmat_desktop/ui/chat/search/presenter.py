"""What a search of messages shows, without its widgets: asks while one types, goes on below, follows changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.search import FIRST_PAGE, MOST, Found, Hit, SupersededError, Wanted
from pharmat_desktop.domain.search_words import Query
from pharmat_desktop.services.search import SearchService
from pharmat_desktop.tasks import TaskScope

AFTER_TYPING, AFTER_CHANGES = 40, 400
"""Milliseconds after which is asked: letters and changes are gathered."""


@dataclass(frozen=True, slots=True)
class SearchShown:
    """What was found so far."""

    text: str = ""
    within: ConversationId | None = None
    hits: tuple[Hit, ...] = ()
    total: int = 0
    is_short: bool = True
    """There is too little to look for."""
    is_asking: bool = False
    """There is no answer yet; hits are those of the text before."""
    is_whole: bool = True
    """All messages of this computer were looked at."""
    is_cut: bool = False
    """Older messages are with the academy alone."""
    error: LocalStorageError | None = None


class SearchPresenter(QObject):
    """Owned by the finder; `close` ends it."""

    changed = Signal(object)
    """SearchShown."""

    def __init__(self, service: SearchService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._shown = SearchShown()
        self._is_reading_on = False
        self._ask_soon = QTimer(self)
        self._ask_soon.setSingleShot(True)
        self._ask_soon.timeout.connect(self.ask)
        self._unsubscribe = service.subscribe(self._on_changes)

    def close(self) -> None:
        self._ask_soon.stop()
        self._unsubscribe()

    @property
    def shown(self) -> SearchShown:
        return self._shown

    def search(self, text: str, within: ConversationId | None) -> None:
        """Look for another text, or elsewhere. An empty text ends the search."""
        text = text.strip()
        if (text, within) == (self._shown.text, self._shown.within):
            return
        is_short = Query.parse(text).is_short
        hits, total = ((), 0) if is_short or within != self._shown.within else (self._shown.hits, self._shown.total)
        self._show(SearchShown(text, within, hits, total, is_short=is_short, is_asking=not is_short))
        if is_short:
            self._ask_soon.stop()
        else:
            self._ask_soon.start(AFTER_TYPING)

    def ask(self) -> None:
        """Ask anew for what is shown, and for as many hits as are."""
        shown = self._shown
        if not shown.is_short:
            count = FIRST_PAGE if shown.is_asking else max(FIRST_PAGE, len(shown.hits))
            self._scope.spawn(self._answer(Wanted(shown.text, shown.within, count=count)), name="search messages")

    def read_on(self) -> None:
        """The next page below; nothing while one is under way or when there is none."""
        shown = self._shown
        if not self._is_reading_on and not shown.is_asking and len(shown.hits) < min(shown.total, MOST):
            self._is_reading_on = True
            wanted = Wanted(shown.text, shown.within, first=len(shown.hits))
            self._scope.spawn(self._answer(wanted, shown.hits), name="search on")

    async def _answer(self, wanted: Wanted, before: Sequence[Hit] = ()) -> None:
        try:
            found, error = await self._service.find(wanted), None
        except SupersededError:
            return
        except LocalStorageError as problem:
            found, error = Found(), problem
        finally:
            self._is_reading_on = False
        if (wanted.text, wanted.within) != (self._shown.text, self._shown.within):
            return
        known = {hit.id for hit in before}
        hits = (*before, *(hit for hit in found.hits if hit.id not in known))
        answer = SearchShown(wanted.text, wanted.within, hits, found.total, is_short=False, error=error)
        self._show(replace(answer, is_whole=found.is_whole, is_cut=found.is_cut))
        if not found.is_whole:
            self._ask_soon.start(AFTER_CHANGES)

    def _on_changes(self, changes: Changes) -> None:
        is_of_interest = concerns(changes, Topic(TopicKind.CONVERSATIONS)) and not self._shown.is_short
        if is_of_interest and not self._ask_soon.isActive():
            self._ask_soon.start(AFTER_CHANGES)

    def _show(self, shown: SearchShown) -> None:
        self._shown = shown
        self.changed.emit(shown)
