"""Learning by cards on two devices, offline and on a bad network: one schedule, every review once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest

from pharmat_desktop.account import AccountScope
from pharmat_desktop.domain.cards import Rating, Schedule
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to

FATES = (PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy())


@asynccontextmanager
async def two_devices(academy: Academy, directory: Path) -> AsyncIterator[tuple[FaultProxy, Desk, Desk]]:
    sam = await academy.person("Sam")
    async with FaultProxy(academy.url) as proxy:
        yield proxy, Desk(academy, sam, directory / "one", proxy), Desk(academy, sam, directory / "two", proxy)


def fronts(app: AccountScope) -> list[str]:
    return [asked.card.front for asked in app.cards.cards()]


def schedules(app: AccountScope) -> dict[str, Schedule]:
    return {asked.card.id: asked.schedule for asked in app.cards.cards()}


@pytest.mark.parametrize("fate", FATES)
async def test_cards_and_reviews_made_offline_reach_the_other_device_once(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """Answered on both while apart: both come to the same schedule, and the academy has each review once."""
    async with two_devices(academy, tmp_path) as (proxy, one, other), one.running(), other.running():
        for desk in (one, other):
            await desk.online()
            await desk.app.cards.prepare()
        card = await one.app.cards.add("Clearance?", "L/h")
        await eventually(lambda: fronts(other.app) == ["Clearance?"])
        for desk in (one, other):
            desk.app.connection.set_work_offline(True)
        for rating, desk in ((Rating.GOOD, one), (Rating.AGAIN, other), (Rating.EASY, one), (Rating.HARD, other)):
            await desk.app.cards.review(card, rating)
        assert schedules(one.app) != schedules(other.app)
        proxy.meet(fate, to("rpc/review_card"))
        for desk in (one, other):
            desk.app.connection.set_work_offline(False)
        for desk in (one, other):
            await desk.sent()
        await eventually(lambda: schedules(one.app) == schedules(other.app) and schedules(one.app)[card].count == 4)
        [stored] = await academy.rows("select count(*) as n from card_reviews where user_id = $1", UUID(one.person.id))
        assert stored["n"] == 4


async def test_a_review_that_was_sent_is_taken_back_everywhere(academy: Academy, tmp_path: Path) -> None:
    """By another that names it; a card deleted on one device is gone on the other."""
    async with two_devices(academy, tmp_path) as (_, one, other), one.running(), other.running():
        for desk in (one, other):
            await desk.online()
            await desk.app.cards.prepare()
        cards = one.app.cards
        card = await cards.add("Clearance?", "L/h")
        review = await cards.review(card, Rating.EASY)
        await eventually(lambda: schedules(other.app) == schedules(one.app) and schedules(one.app)[card].count == 1)
        await one.sent()
        await cards.undo(card, review)
        await eventually(lambda: schedules(other.app) == schedules(one.app) == {card: Schedule()})
        [asked] = cards.cards()
        await cards.save(asked.card, is_gone=True)
        await eventually(lambda: fronts(other.app) == fronts(one.app) == [])
