"""Each command on a session, on a bad network: carried out once, and what is said of it is true. A real server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest

from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.session_commands import (
    Answer,
    Cancel,
    Confirm,
    Decline,
    Describe,
    Finish,
    MarkNoShow,
    Propose,
    Reply,
    Report,
    Start,
    TurnedDown,
    new_request_id,
)
from pharmat_desktop.domain.sessions import SessionId, Side, Slot
from tests.flows.one_slot import Tally, contest
from tests.remote.parts import crowd
from tests.support.academy import Academy
from tests.support.desk import eventually
from tests.support.fault_proxy import (
    COMMIT_THEN_DROP,
    CUT,
    DUPLICATE,
    PASS,
    Canned,
    Fate,
    FaultProxy,
    Request,
    Stall,
    to,
)
from tests.support.lessons import Seat, an_hour, day, history, seat, session_of, shift, tutor

COMMANDS = (
    *("book_session", "confirm_session", "decline_session", "describe_session", "propose_reschedule"),
    *("answer_reschedule", "cancel_session", "start_session", "finish_session", "report_session", "mark_no_show"),
)
ASK = to("rpc/session_by_request")
HOUR = timedelta(hours=1)


@dataclass
class Room:
    academy: Academy
    proxy: FaultProxy
    tutor: Seat
    student: Seat


@asynccontextmanager
async def room(academy: Academy) -> AsyncIterator[Room]:
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with (
        FaultProxy(academy.url) as proxy,
        seat(academy, amal, proxy.url) as teacher,
        seat(academy, sam, proxy.url) as student,
    ):
        yield Room(academy, proxy, teacher, student)


def every_first_command_meets(proxy: FaultProxy, fate: Fate) -> Iterator[str]:
    """Of each kind; what comes again passes. Returns the kinds that have not come yet."""
    left = [f"rpc/{name}" for name in COMMANDS]

    def decide(request: Request) -> Fate:
        met = next((path for path in left if to(path)(request)), None)
        if met is not None:
            left.remove(met)
        return fate if met is not None else PASS

    proxy.decide = decide
    return iter(left)


async def life_of_a_session(here: Room) -> SessionId:
    """Booked, moved twice, confirmed by that, described, held and reported."""
    one = await here.student.does(an_hour(here.tutor.person.id, day(3)))
    asked, again = new_request_id(), new_request_id()
    await here.tutor.does(Propose(asked, one, day(3, 12), note="noon?"))
    await here.student.does(Answer(again, one, asked, Reply.COUNTER, day(3, 14)))
    await here.tutor.does(Answer(new_request_id(), one, again, Reply.ACCEPT))
    await here.tutor.does(Describe(new_request_id(), one, meeting_link="https://meet.example/1"))
    await shift(here.academy, one, -5)
    await here.tutor.does(Start(new_request_id(), one))
    await here.student.desk.mark_present(one)
    await here.tutor.does(Finish(new_request_id(), one))
    await here.tutor.does(Report(new_request_id(), one, "Half-lives are understood."))
    return one


async def three_that_do_not_take_place(here: Room) -> list[SessionId]:
    """One is declined, one cancelled, one missed."""
    declined = await here.student.does(an_hour(here.tutor.person.id, day(4)))
    await here.tutor.does(Decline(new_request_id(), declined, "away"))
    cancelled = await here.student.does(an_hour(here.tutor.person.id, day(4)))
    terms = await here.student.desk.cancellation_terms(cancelled)
    assert (terms.acting, terms.fee, terms.price) == (Side.STUDENT, Money(0, "EUR"), Money(6000, "EUR"))
    await here.student.does(Cancel(new_request_id(), cancelled, terms.fee.minor))
    missed = await here.student.does(an_hour(here.tutor.person.id, day(5)))
    await here.tutor.does(Confirm(new_request_id(), missed))
    await shift(here.academy, missed, -15)
    await here.academy.execute(
        "update sessions set tutor_here_from = starts_at, tutor_here_until = now() where id = $1::uuid", missed
    )
    await here.tutor.does(MarkNoShow(new_request_id(), missed))
    return [declined, cancelled, missed]


@pytest.mark.parametrize(
    "fate",
    [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy(502), Canned.expired_token(), Canned(200, b"{}"), Stall(0.05)],
    ids=["good", "lost answer", "cut", "duplicate", "5xx", "expired token", "nonsense", "slow"],
)
async def test_every_command_is_carried_out_once_whatever_its_first_try_meets(fate: Fate, academy: Academy) -> None:
    """The history has one line for each, and the server was asked wherever the answer had been lost."""
    async with room(academy) as here:
        left = every_first_command_meets(here.proxy, fate)
        done = await life_of_a_session(here)
        others = await three_that_do_not_take_place(here)
        assert next(left, None) is None, "a command was not tried"
        assert await history(academy, done) == [
            *("booked", "proposed", "countered", "accepted", "described", "started", "finished", "reported")
        ]
        assert [await history(academy, one) for one in others] == [
            ["booked", "declined"],
            ["booked", "cancelled"],
            ["booked", "confirmed", "missed"],
        ]
        is_lost = fate in (COMMIT_THEN_DROP, CUT) or (isinstance(fate, Canned) and fate.status != 401)
        assert here.tutor.unknown + here.student.unknown == (len(COMMANDS) if is_lost else 0)
        assert here.proxy.passed(ASK) == (len(COMMANDS) if is_lost else 0)


async def test_nothing_is_said_while_the_server_cannot_be_asked(academy: Academy) -> None:
    """The answer is lost and the first questions, too: unknown is told once; then it is Done, booked once."""
    async with room(academy) as here:
        here.proxy.meet(COMMIT_THEN_DROP, to("rpc/book_session"))
        for fate in (CUT, Canned.busy(), COMMIT_THEN_DROP):
            here.proxy.meet(fate, ASK)
        one = await here.student.does(an_hour(here.tutor.person.id, day(3)))
        assert here.student.unknown == 1
        assert here.proxy.passed(to("rpc/book_session")) == 1
        assert await history(academy, one) == ["booked"]


async def test_with_the_plug_out_nothing_is_sent_and_that_is_what_is_said(academy: Academy) -> None:
    async with room(academy) as here:
        here.student.plug.set_out(True)
        assert await here.student.run(an_hour(here.tutor.person.id, day(3))) is None
        assert here.student.unknown == 0
        assert here.proxy.seen(to("rpc/book_session")) == []


async def test_the_plug_is_pulled_while_a_command_is_under_way(academy: Academy) -> None:
    """Unknown until the plug is back in; then the truth, and the same id did it once."""
    async with room(academy) as here:
        here.proxy.meet(Stall(), to("rpc/book_session"))
        told = asyncio.Event()
        async with crowd() as tasks:
            command = an_hour(here.tutor.person.id, day(3))
            running = tasks.spawn(here.student.run(command, told.set), name="book")
            await eventually(lambda: bool(here.proxy.seen(to("rpc/book_session"))))
            await here.proxy.pull_plug()
            await told.wait()
            assert not running.done()
            await here.proxy.insert_plug()
            one = session_of(await running)
        assert await history(academy, one) == ["booked"]


async def test_a_command_that_never_gets_through_was_not_carried_out(academy: Academy) -> None:
    """After some tries: not sent, and nothing is in the academy."""
    async with room(academy) as here:
        here.proxy.meet(Canned.busy(), to("rpc/book_session"), times=99)
        assert await here.student.run(an_hour(here.tutor.person.id, day(3))) is None
        assert here.student.unknown == 1
        found = await academy.rows("select id from sessions where tutor_id = $1::uuid", here.tutor.person.id)
        assert found == []


async def test_a_time_that_is_gone_is_refused_with_the_nearest_free_ones(academy: Academy) -> None:
    other = await academy.person("Other")
    async with room(academy) as here, seat(academy, other, academy.url) as second:
        await second.does(an_hour(here.tutor.person.id, day(3)))
        refused = await here.student.run(an_hour(here.tutor.person.id, day(3)))
        assert isinstance(refused, TurnedDown)
        assert (refused.code, refused.taken) == ("slot_taken", (day(3),))
        assert refused.sentence.endswith(".")
        assert set(refused.nearest) == {Slot(at, at + HOUR) for at in (day(3, 9), day(3, 11), day(3, 8, 30))} or set(
            refused.nearest
        ) == {Slot(at, at + HOUR) for at in (day(3, 9), day(3, 11), day(3, 11, 30))}
        slots = await here.student.desk.open_slots(here.tutor.id, day(3, 8), day(3, 13), 60, 60)
        assert slots.starts == (day(3, 8), day(3, 9), day(3, 11), day(3, 12))
        assert (slots.price, slots.zone) == (Money(6000, "EUR"), "UTC")


async def test_a_fee_that_grew_meanwhile_is_shown_before_it_is_taken(academy: Academy) -> None:
    """Cancelling for the fee that was seen is refused with the new terms."""
    async with room(academy) as here:
        one = await here.student.does(an_hour(here.tutor.person.id, day(3)))
        await here.tutor.does(Confirm(new_request_id(), one))
        await shift(academy, one, 120)
        refused = await here.student.run(Cancel(new_request_id(), one, 0))
        assert isinstance(refused, TurnedDown)
        assert refused.code == "terms_changed"
        assert refused.terms is not None
        assert refused.terms.fee == Money(3000, "EUR")
        await here.student.does(Cancel(new_request_id(), one, refused.terms.fee.minor))


async def test_of_two_people_who_want_one_time_exactly_one_gets_it(academy: Academy) -> None:
    """Again and again on a bad network; the other is told, and offered other times. One_slot plays 200 by itself."""
    assert await contest(academy, 8) == Tally(8, ())


async def test_the_directorys_figures_are_those_of_the_server(academy: Academy) -> None:
    async with room(academy) as here:
        await academy.execute("update users set rating = 4.75, session_count = 8 where id = $1::uuid", here.tutor.id)
        found = await here.student.desk.tutor_figures([here.tutor.id])
        (row,) = found.rows.rows
        assert row[:3] == [here.tutor.id, 475, 8]
        assert row[3] is not None, "open day and night, yet never free"
        with pytest.raises(ValueError, match="at most"):
            await here.student.desk.tutor_figures([here.tutor.id] * 51)


async def test_a_question_whose_answer_is_lost_is_no_command(academy: Academy) -> None:
    """Reading free times raises, so that the screen may ask again."""
    async with room(academy) as here:
        here.proxy.meet(COMMIT_THEN_DROP, to("rpc/open_slots"))
        with pytest.raises(NoAnswer):
            await here.student.desk.open_slots(here.tutor.id, day(3), day(4), 60, 30)
