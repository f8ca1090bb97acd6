"""Feedback and requests for a time, written offline, sent on a bad network: once, never shown as more than they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from pharmat_desktop.domain.drafts import DraftState, WishKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Confirm, Finish, Start, new_request_id
from pharmat_desktop.domain.sessions import SessionId, SessionStatus, Side
from pharmat_desktop.services.session_wishes import FeedbackWords, TimeWish
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to
from tests.support.lessons import an_hour, day, seat, shift, tutor

BOOK, FEEDBACK = to("rpc/book_session"), to("rpc/give_feedback")


@dataclass
class Scene:
    academy: Academy
    proxy: FaultProxy
    amal: Person
    sam: Desk

    def wish(self, starts_at: datetime) -> TimeWish:
        return TimeWish(UserId(self.amal.id), starts_at, 60, "UTC", topic="Half-life")

    async def held(self) -> SessionId:
        """A session that has taken place."""
        async with (
            seat(self.academy, self.amal, self.academy.url) as amal,
            seat(self.academy, self.sam.person, self.academy.url) as sam,
        ):
            one = await sam.does(an_hour(self.amal.id, day(3)))
            await amal.does(Confirm(new_request_id(), one))
            await shift(self.academy, one, -5)
            await amal.does(Start(new_request_id(), one))
            return await amal.does(Finish(new_request_id(), one))

    async def count(self, table: str) -> int:
        rows = await self.academy.rows(f"select id from {table} where student_id = $1::uuid", self.sam.person.id)
        return len(rows)


@asynccontextmanager
async def scene(academy: Academy, directory: Path) -> AsyncIterator[Scene]:
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with FaultProxy(academy.url) as proxy:
        yield Scene(academy, proxy, amal, Desk(academy, sam, directory, proxy))


@pytest.mark.parametrize("fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy()])
async def test_a_request_left_offline_becomes_one_session_and_is_not_shown_as_one_before(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """It waits through a restart, marked as what it is; once the server agrees it is a session to be answered."""
    async with scene(academy, tmp_path) as here:
        async with here.sam.running():
            await here.sam.online()
            await eventually(lambda: here.sam.app.sessions.tutors.tutor(UserId(here.amal.id)) is not None)
            here.sam.app.connection.set_work_offline(True)
            key = await here.sam.app.sessions.wishes.request_time(here.wish(day(3)))
        here.proxy.meet(fate, BOOK)
        async with here.sam.running():
            known = here.sam.app.sessions.known
            (waiting,) = known.requests()
            assert (waiting.id, waiting.tutor.name, waiting.slot.starts_at) == (key, "Amal", day(3))
            assert known.between(day(2), day(4)) == []
            assert [one.wish for one in here.sam.app.overview.unsent()] == [WishKind.TIME_REQUEST]
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            await eventually(lambda: len(known.booking(key)) == 1)
            assert (known.requests(), known.booking(key)[0].status) == ([], SessionStatus.REQUESTED)
        assert await here.count("sessions") == 1


async def test_a_request_whose_time_is_gone_keeps_what_was_written_and_offers_three_others(
    academy: Academy, tmp_path: Path
) -> None:
    """Needs attention, with the reason and the nearest times; choosing one of them is one step."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        other = await academy.person("Other")
        async with seat(academy, other, academy.url) as rival:
            await rival.does(an_hour(here.amal.id, day(3)))
        wishes, known = here.sam.app.sessions.wishes, here.sam.app.sessions.known
        key = await wishes.request_time(here.wish(day(3)))
        await eventually(lambda: here.sam.app.connection.status.attention == 1)
        (refused,) = known.requests()
        assert (refused.state, refused.topic) == (DraftState.NEEDS_ATTENTION, "Half-life")
        assert refused.problem.endswith(".")
        assert len(refused.nearest) == 3
        chosen = refused.nearest[0].starts_at
        assert await wishes.request_time(here.wish(chosen), key) == key
        await eventually(lambda: [one.starts_at for one in known.booking(key)] == [chosen])
        await eventually(lambda: known.requests() == [])  # the session may come live before the answer


@pytest.mark.parametrize("fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy()])
async def test_feedback_written_offline_is_given_once_with_its_last_words(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """It is seen at once as waiting; written again while it waits, the newest words stand."""
    async with scene(academy, tmp_path) as here:
        one = await here.held()
        here.proxy.meet(fate, FEEDBACK)
        async with here.sam.running():
            app = here.sam.app
            await here.sam.online()
            await eventually(lambda: app.sessions.known.session(one) is not None)
            app.connection.set_work_offline(True)
            await app.sessions.wishes.give_feedback(one, FeedbackWords(3, "Good"))
            await app.sessions.wishes.give_feedback(one, FeedbackWords(5, "Great", details={"clarity": 4}))
            (waiting,) = app.sessions.known.feedback(one)
            assert (waiting.rating, waiting.waits, waiting.author) == (5, DraftState.QUEUED, Side.STUDENT)
            assert [(u.wish, u.conversation, u.body) for u in app.overview.unsent()] == [
                (WishKind.FEEDBACK, "Amal", "Great")
            ]
            app.connection.set_work_offline(False)
            await here.sam.sent()
            await eventually(lambda: [f.waits for f in app.sessions.known.feedback(one)] == [None])
            (given,) = app.sessions.known.feedback(one)
            assert (given.rating, given.comment, given.details) == (5, "Great", (("clarity", 4),))
        assert await here.count("session_feedback") == 1


async def test_a_wish_that_is_given_up_is_gone_and_nothing_is_sent(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.sam.app.connection.set_work_offline(True)
        wishes = here.sam.app.sessions.wishes
        await wishes.discard(await wishes.request_time(here.wish(day(3))))
        assert here.sam.app.sessions.known.requests() == []
        assert here.sam.app.connection.status.waiting == 0
        assert here.proxy.seen(BOOK) == []


@pytest.mark.parametrize("words", [{"rating": 0}, {"rating": 6}, {"rating": 5, "details": {"pace": 0}}])
def test_feedback_that_the_server_would_refuse_is_not_written(words: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="stars"):
        FeedbackWords(**words)  # type: ignore[arg-type]  # what a form might hand over
    with pytest.raises(ValueError, match="long"):
        FeedbackWords(5, "x" * 4001)
