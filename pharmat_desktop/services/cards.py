"""Learning by cards: which ones are due, what an answer leads to, and the cards themselves. All of it offline, too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from pharmat_desktop.domain.cards import (
    MAX_BACK,
    MAX_FRONT,
    Card,
    CardId,
    CardReader,
    Rating,
    Review,
    ReviewId,
    Schedule,
    standing,
)
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.drafts import DraftState, WishKind
from pharmat_desktop.services.card_schedule import Schedules, load_scheduler
from pharmat_desktop.services.wishes import new_id

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, Clock, DraftStore
    from pharmat_desktop.services.wishes import WishBox

AHEAD = timedelta(minutes=20)
"""What is being learned comes again in the same sitting, this much before its time rather than not at all."""
_CHANGED: Changes = frozenset({Topic(TopicKind.CARDS)})


class Asked(NamedTuple):
    """A card with its schedule."""

    card: Card
    schedule: Schedule


class CardService:
    """Reads answer at once. Writes are on disk when they return, or raise LocalStorageError.

    When cards are due can be told once `prepare` has run; until then nothing is.
    """

    def __init__(self, reader: CardReader, wishes: WishBox, drafts: DraftStore, feed: ChangeFeed, clock: Clock) -> None:
        self._reader = reader
        self._wishes = wishes
        self._drafts = drafts
        self._feed = feed
        self.clock = clock
        self._schedules: Schedules | None = None
        self._listeners: list[Callable[[Changes], None]] = []

    async def prepare(self) -> None:
        """Work out all schedules, on a thread of its own: years of reviews take a second. Whoever listens is told.

        Raises LocalStorageError.
        """
        if self._schedules is None:
            scheduler = await asyncio.to_thread(load_scheduler)
            while self._reader.read_ahead():  # noqa: ASYNC110  # the screen goes on between two slices
                await asyncio.sleep(0)
            counted, schedules = standing(self._reader.reviews()), Schedules(scheduler)
            await asyncio.to_thread(schedules.work_out, counted)
            self._schedules = schedules
            for listener in tuple(self._listeners):
                listener(_CHANGED)

    @property
    def is_ready(self) -> bool:
        return self._schedules is not None

    def cards(self) -> Sequence[Asked]:
        """All, the oldest first."""
        counted = standing(self._reader.reviews()) if self._schedules is not None else {}
        return [Asked(card, self._schedule(card.id, counted.get(card.id, ()))) for card in self._reader.cards()]

    def intervals(self, card_id: CardId) -> Mapping[Rating, timedelta]:
        """How long until the card comes again, for each way to answer it now; empty while it cannot be told."""
        if self._schedules is None:
            return {}
        return self._schedules.after_each(card_id, standing(self._reader.reviews()).get(card_id, ()), self.clock())

    async def review(self, card_id: CardId, rating: Rating) -> ReviewId:
        """Note that the card was answered now. The id can take it back."""
        body = {"card": card_id, "rating": rating.value}
        review_id = new_id()
        await self._wishes.add(WishKind.REVIEW, review_id, body, dated="reviewed_at", wish_id=review_id)
        return ReviewId(review_id)

    async def undo(self, card_id: CardId, review_id: ReviewId) -> None:
        """Take back a review: one that still waits here is gone, another is named by one that undoes it."""
        draft = self._drafts.draft(review_id)
        if draft is not None and draft.state in (DraftState.QUEUED, DraftState.NEEDS_ATTENTION):
            try:
                await self._drafts.discard(review_id)
            except ValueError:
                pass  # it is on its way after all
            else:
                return
        undone = new_id()
        body = {"card": card_id, "undoes": review_id}
        await self._wishes.add(WishKind.REVIEW, undone, body, dated="reviewed_at", wish_id=undone)

    async def add(
        self,
        front: str,
        back: str,
        *,
        course_id: CourseId | None = None,
        lesson_id: LessonId | None = None,
    ) -> CardId:
        made = Card(CardId(new_id()), front, back, course_id, lesson_id=lesson_id)
        await self._say(made)
        return made.id

    async def add_missing(
        self, asked: Sequence[tuple[str, str]], *, course_id: CourseId | None, lesson_id: LessonId | None
    ) -> int:
        """Make cards of fronts and backs, but for those that a card of this lesson asks already. Answers how many."""
        known = {card.front for card in self._reader.cards() if card.lesson_id == lesson_id}
        missing = {front.strip()[:MAX_FRONT]: back for front, back in asked}
        made = [(front, back) for front, back in missing.items() if front and front not in known]
        for front, back in made:
            await self.add(front, back, course_id=course_id, lesson_id=lesson_id)
        return len(made)

    async def save(self, card: Card, *, is_gone: bool = False) -> None:
        """How the card should be from now on; `is_gone` takes it away, and without it brings it back."""
        await self._say(card, is_gone=is_gone)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Also tells when `prepare` has run."""
        self._listeners.append(listener)
        unsubscribe = self._feed.subscribe(listener)

        def stop() -> None:
            self._listeners.remove(listener)
            unsubscribe()

        return stop

    def _schedule(self, card_id: CardId, reviews: Sequence[Review]) -> Schedule:
        return self._schedules.of(card_id, reviews) if self._schedules is not None else Schedule()

    async def _say(self, card: Card, *, is_gone: bool = False) -> None:
        body = {
            "card": card.id,
            "front": card.front.strip()[:MAX_FRONT],
            "back": card.back.strip()[:MAX_BACK],
            "course": card.course_id,
            "content": card.lesson_id,
            "is_suspended": card.is_suspended,
            "is_gone": is_gone,
        }
        await self._wishes.add(WishKind.CARD, card.id, body, dated="written_at")


def next_of(cards: Sequence[Asked], now: datetime) -> Asked | None:
    """Which card to ask: the one that is due longest, one being learned before a new one, and that a little early."""
    open_cards = [asked for asked in cards if not asked.card.is_suspended]
    answered = [(asked.schedule.due, asked) for asked in open_cards if asked.schedule.due is not None]
    due = min((pair for pair in answered if pair[0] <= now), key=lambda pair: (pair[0], pair[1].card.id), default=None)
    if due is not None:
        return due[1]
    new = next((asked for asked in open_cards if asked.schedule.due is None), None)
    if new is not None:
        return new
    learning = [pair for pair in answered if pair[1].schedule.is_learning and pair[0] <= now + AHEAD]
    return min(learning, key=lambda pair: (pair[0], pair[1].card.id), default=(None, None))[1]
