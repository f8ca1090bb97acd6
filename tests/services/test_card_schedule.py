"""Two devices that were apart come to one schedule, whatever was answered where, in whatever order it arrives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from pharmat_desktop.domain.cards import Card, CardId, Rating, Review, ReviewId, Schedule, standing
from pharmat_desktop.services.card_schedule import Schedules, load_scheduler
from pharmat_desktop.services.cards import Asked, next_of

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
CARD = CardId("card")


def reviewed(*ratings: Rating, apart: timedelta = timedelta(days=2)) -> tuple[Review, ...]:
    return tuple(
        Review(ReviewId(f"r{number}"), CARD, START + number * apart, rating) for number, rating in enumerate(ratings)
    )


def fresh() -> Schedules:
    return Schedules(load_scheduler())


class Device:
    """Has some of the reviews, and works out schedules as they come, remembering what it knew."""

    def __init__(self) -> None:
        self.reviews: list[Review] = []
        self._schedules = fresh()

    def schedules(self) -> dict[CardId, Schedule]:
        return {card: self._schedules.of(card, found) for card, found in standing(self.reviews).items()}


@pytest.mark.parametrize("seed", range(8))
def test_the_union_of_reviews_leads_to_one_schedule(seed: int) -> None:
    """Answers and undone ones of five cards on two devices, at times that interleave and meet; delivered at random."""
    random = Random(seed)
    one, other = Device(), Device()
    made: list[Review] = []
    for number in range(120):
        card = CardId(f"card {random.randrange(5)}")
        at = START + timedelta(minutes=random.randrange(60 * 24 * 30))
        if made and random.random() < 0.15:
            review = Review(ReviewId(f"{number}"), card, at, undoes=random.choice(made).id)
        else:
            review = Review(ReviewId(f"{number}"), card, at, random.choice(list(Rating)))
        made.append(review)
        random.choice((one, other)).reviews.append(review)
        if random.random() < 0.3:
            one.schedules(), other.schedules()
    for device in (one, other):
        missing = [review for review in made if review not in device.reviews]
        random.shuffle(missing)
        for review in missing:
            device.reviews.insert(random.randrange(len(device.reviews) + 1), review)
            if random.random() < 0.2:
                device.schedules()
        device.reviews += random.choices(made, k=5)  # what arrives twice is there once
    newcomer = Device()
    newcomer.reviews = made
    assert one.schedules() == other.schedules() == newcomer.schedules()
    assert len(one.schedules()) == 5


def test_better_answers_come_later() -> None:
    """For a new card and for one that is known; a forgotten one comes again within the sitting."""
    for reviews in ((), reviewed(Rating.GOOD, Rating.GOOD, Rating.GOOD)):
        spans = fresh().after_each(CARD, reviews, START + timedelta(days=30))
        assert spans[Rating.AGAIN] < spans[Rating.HARD] < spans[Rating.GOOD] < spans[Rating.EASY]
        assert spans[Rating.AGAIN] <= timedelta(minutes=10)


def test_what_is_told_before_is_what_happens() -> None:
    """The intervals on the buttons are those that follow."""
    schedules, reviews = fresh(), reviewed(Rating.GOOD, Rating.GOOD)
    now = START + timedelta(days=9)
    for rating, span in schedules.after_each(CARD, reviews, now).items():
        after = schedules.of(CARD, (*reviews, Review(ReviewId("next"), CARD, now, rating)))
        assert after.due == now + span
        assert after.count == 3


def test_a_review_that_is_taken_back_leaves_no_trace() -> None:
    """The card stands as if it had never been answered so; without any answer it is new."""
    kept, slip = reviewed(Rating.GOOD, Rating.AGAIN)
    undo = Review(ReviewId("undo"), CARD, START + timedelta(days=5), undoes=slip.id)
    assert standing([kept, slip, undo]) == standing([undo, kept]) == {CARD: (kept,)}
    assert standing([slip, undo]) == {}
    assert fresh().of(CARD, ()) == Schedule()


def test_an_answer_of_a_clock_that_is_ahead_does_not_break_the_next_one() -> None:
    """The next is worked out from the later of the two times."""
    ahead = (Review(ReviewId("r"), CARD, START + timedelta(days=3), Rating.GOOD),)
    assert fresh().after_each(CARD, ahead, START)[Rating.GOOD] > timedelta(0)


def test_what_is_due_longest_is_asked_first_and_new_ones_then() -> None:
    """A card that is being learned comes a little early rather than not at all; a suspended one never."""

    def asked(name: str, minutes: float | None, *, is_learning: bool = False, is_suspended: bool = False) -> Asked:
        due = None if minutes is None else START + timedelta(minutes=minutes)
        return Asked(Card(CardId(name), name, "", is_suspended=is_suspended), Schedule(due, is_learning))

    late, later, new = asked("late", -90), asked("later", -5), asked("new", None)
    soon, tomorrow = asked("soon", 9, is_learning=True), asked("tomorrow", 9)
    away = asked("away", -900, is_suspended=True)
    everything = [tomorrow, soon, new, later, away, late]
    order = []
    while (found := next_of(everything, START)) is not None:
        order.append(found.card.id)
        everything.remove(found)
    assert order == ["late", "later", "new", "soon"]
