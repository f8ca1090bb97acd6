"""Cards to learn by, in memory, with a clock that is moved by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from pharmat_desktop.domain.cards import Card, CardId, Rating, Review, ReviewId
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import Wish, WishKind
from pharmat_desktop.services.cards import CardService
from pharmat_desktop.services.wishes import WishBox
from tests.support.fakes import FakeDraftStore, FakeFeed
from tests.ui.quiz_shelf import FakePaper
from tests.ui.shelf import KINETICS

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class FakeCards:
    """What `CardReader` reads: what is given, and what waits among the drafts."""

    def __init__(self, drafts: FakeDraftStore) -> None:
        self.given: dict[CardId, Card] = {}
        self.answered: list[Review] = []
        self._drafts = drafts

    def cards(self) -> Sequence[Card]:
        found = dict(self.given)
        for said in self._said(WishKind.CARD).values():
            key = CardId(said["card"])
            course = KINETICS.title if said["course"] == KINETICS.id else ""
            found[key] = Card(
                key, said["front"], said["back"], said["course"], course, said["content"], said["is_suspended"]
            )
            if said["is_gone"]:
                del found[key]
        return list(found.values())

    def read_ahead(self) -> bool:
        return False

    def reviews(self) -> Sequence[Review]:
        waiting = [
            Review(
                ReviewId(key),
                CardId(said["card"]),
                datetime.fromisoformat(said["reviewed_at"]),
                Rating(said["rating"]) if "rating" in said else None,
                said.get("undoes"),
            )
            for key, said in self._said(WishKind.REVIEW).items()
        ]
        return [*self.answered, *waiting]

    def _said(self, kind: WishKind) -> dict[str, dict[str, Any]]:
        drafts = self._drafts.drafts.values()
        return {one.id: json.loads(one.body) for one in drafts if isinstance(one, Wish) and one.kind is kind}


class CardDesk:
    """One person's cards, and the service over them."""

    def __init__(self) -> None:
        self.feed = FakeFeed()
        self.drafts = FakeDraftStore(self.feed)
        self.reader = FakeCards(self.drafts)
        self.paper = FakePaper()
        self.now = NOON
        box = WishBox(self.drafts, self._clock, wake_sender=lambda: None)
        self.service = CardService(self.reader, box, self.drafts, self.feed, self._clock)

    def fill(self) -> None:
        """Two cards of a course and one without, none of which was ever answered."""
        for number, (front, back, course) in enumerate(
            (
                ("What is **clearance**?", "The volume of plasma freed of the drug per time: *L/h*.", KINETICS.id),
                ("Half-life from clearance and volume?", "t½ = 0.693 × V / CL", KINETICS.id),
                ("INR target in atrial fibrillation?", "2 to 3", None),
            ),
            start=1,
        ):
            key = CardId(f"card-{number}")
            title = KINETICS.title if course else ""
            self.reader.given[key] = Card(key, front, back, CourseId(course) if course else None, title)

    def later(self, **span: float) -> None:
        self.now += timedelta(**span)

    def _clock(self) -> datetime:
        return self.now
