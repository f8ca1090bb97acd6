"""Cards and reviews: what waits to be sent lies over what the server knows; what cannot be read counts nowhere."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.cache.card_reader import SLICE
from pharmat_desktop.domain.cards import CardId, Rating, ReviewId
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import Wish, WishKind
from pharmat_desktop.services.cards import CardService
from pharmat_desktop.services.wishes import WishBox
from tests.support.account_files import opened
from tests.support.example_data import START, page, row, rows, uid

COURSE = CourseId(uid("course"))


def service(store: AccountStore) -> CardService:
    box = WishBox(store.drafts, lambda: START, wake_sender=lambda: None)
    return CardService(store.cards, box, store.drafts, store.feed, lambda: START)


async def fill(store: AccountStore) -> None:
    """A course, a card of it, and a review."""
    card = row("cards", id=uid("card"), course_id=COURSE, created_at=START.isoformat())
    review = row("card_reviews", id=uid("review"), card_id=uid("card"), reviewed_at=START.isoformat())
    await store.mirror.apply(
        page(
            ("courses", rows("courses", row("courses", id=COURSE, title="Dosing"))),
            ("cards", rows("cards", card)),
            ("card_reviews", rows("card_reviews", review)),
        )
    )


async def test_what_waits_shows_at_once(tmp_path: Path) -> None:
    """A new card, a changed one, one that is gone; where a card came from stays."""
    async with opened(tmp_path) as store:
        await fill(store)
        cards = service(store)
        [known] = store.cards.cards()
        assert (known.front, known.course, known.made_at) == ("Clearance?", "Dosing", START)
        made = await cards.add("Volume?", "L", course_id=COURSE)
        await cards.save(known)
        by_id = {card.id: card for card in store.cards.cards()}
        assert (by_id[made].front, by_id[made].course) == ("Volume?", "Dosing")
        assert by_id[known.id].made_at == START
        await cards.save(known, is_gone=True)
        assert [card.id for card in store.cards.cards()] == [made]


async def test_reviews_of_both_sides_are_one(tmp_path: Path) -> None:
    """What arrived and waits still is the same review; one that waits is taken back without a trace."""
    async with opened(tmp_path) as store:
        await fill(store)
        cards = service(store)
        review = await cards.review(CardId(uid("card")), Rating.EASY)
        assert {one.id: one.rating for one in store.cards.reviews()} == {
            uid("review"): Rating.GOOD,
            review: Rating.EASY,
        }
        await cards.undo(CardId(uid("card")), review)
        assert [one.id for one in store.cards.reviews()] == [uid("review")]
        await cards.undo(CardId(uid("card")), ReviewId(uid("review")))
        assert [one.undoes for one in store.cards.reviews()] == [None, uid("review")]


async def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    """The drafts file is the person's, and hostile all the same."""
    async with opened(tmp_path) as store:
        for number, body in enumerate(("{}", "[]", "x", '{"card": 3}', '{"card": "a", "rating": 9}')):
            for kind in (WishKind.CARD, WishKind.REVIEW):
                await store.drafts.add(Wish(uid(f"{kind}{number}"), kind, f"{number}", START, body))
        assert [card.front for card in store.cards.cards()] == [""]
        assert store.cards.reviews() == []


async def test_years_of_reviews_are_read_once(tmp_path: Path) -> None:
    """In slices; later ones are added, and a mirror that is filled anew is read anew."""
    async with opened(tmp_path) as store:
        many = [
            row("card_reviews", id=uid(f"r{number}"), card_id=uid("card"), reviewed_at=START.isoformat())
            for number in range(SLICE + 5)
        ]
        await store.mirror.apply(page(("card_reviews", rows("card_reviews", *many))))
        assert [store.cards.read_ahead(), store.cards.read_ahead()] == [True, False]
        first = store.cards.reviews()
        later = row("card_reviews", id=uid("later"), card_id=uid("card"), reviewed_at=START.isoformat())
        await store.mirror.upsert("card_reviews", rows("card_reviews", later))
        second = store.cards.reviews()
        assert (len(first), len(second)) == (SLICE + 5, SLICE + 6)
        assert all(one is other for one, other in zip(first, second, strict=False))
        await store.mirror.apply(page(cursor="2", gone={"card_reviews": [uid("r3"), uid("later")]}))
        assert uid("later") not in {one.id for one in store.cards.reviews()}
        again = row("card_reviews", id=uid("other"), card_id=uid("card"), reviewed_at=START.isoformat())
        await store.mirror.upsert("card_reviews", rows("card_reviews", again))
        assert {one.id for one in store.cards.reviews()} == {one.id for one in first} - {uid("r3")} | {uid("other")}
