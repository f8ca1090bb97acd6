"""Which deck is open, which card is asked, and what its answer leads to. Reads at once.

::

    asked ──show_answer──► answered ──rate──► (noted) ──► the next one, or nothing due
      ▲                                          │
      └────────────────── undo ──────────────────┘
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.cards import Card, CardId, Rating, ReviewId
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.services.cards import Asked, CardService, next_of
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.cards.decks import ALL, Deck, DeckModel, decks_of, is_in
from pharmat_desktop.ui.cards.rows import CardModel, row_of
from pharmat_desktop.ui.errors import words_for

LONGEST_WAIT = timedelta(minutes=5)
"""Until one looks again whether something came due."""


class Side(StrEnum):
    REVIEW = "review"
    BROWSE = "browse"


@dataclass(frozen=True, slots=True)
class CardsState:
    """Everything on the screen at one moment, beside the two lists."""

    deck: Deck = field(default_factory=lambda: Deck(ALL, "", 0, 0))
    side: Side = Side.REVIEW
    is_ready: bool = False
    """Whether it can be told what is due."""
    asked: Asked | None = None
    is_answered: bool = False
    """Whether the back is shown."""
    intervals: Mapping[Rating, timedelta] = field(default_factory=dict)
    next_due: datetime | None = None
    """Of the cards that are not due yet, the next one."""
    can_undo: bool = False


class CardsPresenter(QObject):
    """Owned by the screen; `close` ends its subscription."""

    state_changed = Signal(object)
    """CardsState."""
    due_changed = Signal()
    """Of any deck."""
    failed = Signal(str)
    """A sentence: what did not work, and what to do."""

    def __init__(self, service: CardService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.decks = DeckModel(self)
        self.cards = CardModel(self)
        self._service = service
        self._tasks = tasks
        self._state = CardsState()
        self._chosen = ALL
        self._current: CardId | None = None
        self._reviewed: list[tuple[CardId, ReviewId]] = []
        """In this sitting, the last one last."""
        self._is_busy = False
        self._dues: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._unsubscribe = service.subscribe(self._on_changes)
        tasks.spawn(service.prepare(), name="prepare cards")
        self.refresh()

    @property
    def state(self) -> CardsState:
        return self._state

    def due(self, key: str = ALL) -> int:
        """How many cards of a deck are due, as far as it can be told."""
        return self._dues.get(key, 0)

    def refresh(self) -> None:
        """Read everything anew."""
        try:
            self._show(self._service.cards())
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)

    def choose_deck(self, key: str) -> None:
        """ALL, a course's id, or the key of those without a course."""
        self._chosen = key
        self._current = None
        self.refresh()

    def show_side(self, side: Side) -> None:
        self._become(replace(self._state, side=side))

    def show_answer(self) -> None:
        if self._state.asked is not None and not self._is_busy:
            self._become(replace(self._state, is_answered=True))

    def rate(self, rating: Rating) -> None:
        """Note how well the card that is asked was known; only once its back was seen."""
        asked = self._state.asked
        if asked is not None and self._state.is_answered and not self._is_busy:
            self._is_busy = True
            self._tasks.spawn(self._rate(asked.card.id, rating), name="review card")

    def undo(self) -> None:
        """Take the last review of this sitting back, and ask the card again."""
        if self._reviewed and not self._is_busy:
            self._is_busy = True
            self._tasks.spawn(self._undo(*self._reviewed.pop()), name="undo review")

    def suspend(self, card: Card, *, is_on: bool) -> None:
        """Keep a card without asking it, or ask it again."""
        self._tasks.spawn(self._try(self._service.save(replace(card, is_suspended=is_on))), name="suspend card")

    def delete(self, card: Card) -> None:
        """The person confirmed it."""
        self._tasks.spawn(self._try(self._service.save(card, is_gone=True)), name="delete card")

    def save(self, card: Card) -> None:
        self._tasks.spawn(self._try(self._service.save(card)), name="save card")

    def add(self, front: str, back: str, course_id: CourseId | None) -> None:
        self._tasks.spawn(self._add(front, back, course_id), name="add card")

    def close(self) -> None:
        self._timer.stop()
        self._unsubscribe()

    def _on_changes(self, changes: Changes) -> None:
        topics = Topic(TopicKind.CARDS), Topic(TopicKind.COURSES)
        if any(concerns(changes, topic) for topic in topics) and not self._is_busy:
            self.refresh()

    def _show(self, cards: Sequence[Asked]) -> None:
        now = self._service.clock()
        decks = decks_of(cards, now)
        before = self._dues
        self._dues = {deck.id: deck.due for deck in decks} if self._service.is_ready else {}
        self.decks.replace(decks)
        if self._dues != before:
            self.due_changed.emit()
        deck = next((deck for deck in decks if deck.id == self._chosen), decks[0])
        self._chosen = deck.id
        inside = [asked for asked in cards if is_in(asked.card, deck.id)]
        self.cards.replace([row_of(asked, now) for asked in inside])
        shown = self._state
        asked = self._asked(inside, now)
        self._current = asked.card.id if asked is not None else None
        is_same = asked is not None and shown.asked is not None and asked.card.id == shown.asked.card.id
        coming = [one.schedule.due for one in inside if one.schedule.due and not one.card.is_suspended]
        self._become(
            replace(
                shown,
                deck=deck,
                is_ready=self._service.is_ready,
                asked=asked,
                is_answered=is_same and shown.is_answered,
                intervals=self._service.intervals(asked.card.id) if asked is not None else {},
                next_due=min((due for due in coming if due > now), default=None),
                can_undo=bool(self._reviewed),
            )
        )
        self._wait(now)

    def _asked(self, inside: Sequence[Asked], now: datetime) -> Asked | None:
        """The card that is asked already, as long as it is to be; else the next one."""
        if not self._service.is_ready:
            return None
        current = next((one for one in inside if one.card.id == self._current and not one.card.is_suspended), None)
        return current or next_of(inside, now)

    def _wait(self, now: datetime) -> None:
        """Until the next one is due: the screen follows the clock."""
        due = self._state.next_due
        if due is not None:
            self._timer.start(max(1, int(min(due - now, LONGEST_WAIT).total_seconds() * 1000)))

    async def _rate(self, card_id: CardId, rating: Rating) -> None:
        try:
            self._reviewed.append((card_id, await self._service.review(card_id, rating)))
            self._current = None
            self._state = replace(self._state, is_answered=False)
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
        finally:
            self._is_busy = False
        self.refresh()

    async def _undo(self, card_id: CardId, review_id: ReviewId) -> None:
        try:
            await self._service.undo(card_id, review_id)
            self._current = card_id
            self._state = replace(self._state, is_answered=False)
        except LocalStorageError as error:
            self._reviewed.append((card_id, review_id))
            self.failed.emit(words_for(error).sentence)
        finally:
            self._is_busy = False
        self.refresh()

    async def _add(self, front: str, back: str, course_id: CourseId | None) -> None:
        await self._try(self._service.add(front, back, course_id=course_id))

    async def _try(self, change: Awaitable[object]) -> None:
        try:
            await change
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)

    def _become(self, state: CardsState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
