"""When cards are due, by FSRS (https://github.com/open-spaced-repetition): going through their reviews in order.

Nothing is left to chance (no fuzz): the same reviews lead to the same schedule on every device.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pharmat_desktop.domain.cards import CardId, Rating, Review, Schedule

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

_NEW = Schedule()
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def load_scheduler() -> Scheduler:
    """Imports the library, which takes as long as many paints: away from the start and the screen's thread."""
    from fsrs import Scheduler

    return Scheduler(enable_fuzzing=False)


class Schedules:
    """Remembers what it worked out: a card is gone through again only when its reviews are others."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self._known: dict[CardId, tuple[tuple[Review, ...], Card, Schedule]] = {}

    def work_out(self, reviews: Mapping[CardId, Sequence[Review]]) -> None:
        """Of all these cards, so that asking for them is quick. Touches nothing but this object."""
        for card_id, found in reviews.items():
            self.of(card_id, found)

    def of(self, card_id: CardId, reviews: Sequence[Review]) -> Schedule:
        """`reviews` count, and are in order."""
        return self._worked_out(card_id, tuple(reviews))[1] if reviews else _NEW

    def after_each(self, card_id: CardId, reviews: Sequence[Review], now: datetime) -> Mapping[Rating, timedelta]:
        """How long until the card would come again, for each way to answer it now."""
        card = self._worked_out(card_id, tuple(reviews))[0]
        moment = max([now, *(review.at for review in reviews)]).astimezone(UTC)
        return {rating: self._reviewed(card, rating, moment).due - moment for rating in Rating}

    def _worked_out(self, card_id: CardId, reviews: tuple[Review, ...]) -> tuple[Card, Schedule]:
        known = self._known.get(card_id)
        if known is not None and known[0] == reviews:
            return known[1], known[2]
        is_longer = known is not None and bool(known[0]) and reviews[: len(known[0])] == known[0]
        card = known[1] if known is not None and is_longer else _new_card()
        for review in reviews[len(known[0]) :] if known is not None and is_longer else reviews:
            if review.rating is not None:
                card = self._reviewed(card, review.rating, review.at.astimezone(UTC))
        schedule = Schedule(card.due, _is_learning(card), len(reviews)) if reviews else _NEW
        self._known[card_id] = reviews, card, schedule
        return card, schedule

    def _reviewed(self, card: Card, rating: Rating, at: datetime) -> Card:
        from fsrs import Rating as FsrsRating

        return self._scheduler.review_card(card, FsrsRating(rating.value), at)[0]


def _new_card() -> Card:
    from fsrs import Card

    return Card(card_id=0, due=_EPOCH)


def _is_learning(card: Card) -> bool:
    from fsrs import State

    return card.state is not State.Review
