"""Packages and credits on a bad network: each command is carried out once. A real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.errors import Offline, Refused
from pharmat_desktop.domain.passes import NewCredit, NewPackage, PackageId, PassId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import TurnedDown
from pharmat_desktop.services.passes import PassService
from tests.support.academy import Academy
from tests.support.account_files import opened
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to
from tests.support.lessons import Seat, an_hour, day, seat, session_of, tutor

COMMANDS = ("offer_package", "archive_package", "give_credit", "withdraw_credit")


@dataclass
class Counter:
    """A tutor and their student, each with what this computer knows."""

    proxy: FaultProxy
    tutor: Seat
    student: Seat
    at_tutor: PassService
    at_student: PassService
    store: AccountStore


def service(person: Seat, store: AccountStore) -> PassService:
    async def at_once(_: float) -> None:
        return None

    return PassService(
        lambda: person.remote.passes,
        *(store.passes, store.students, store.tutors),
        mirror=store.mirror,
        feed=store.feed,
        wait=at_once,
        refresh=lambda: None,
    )


@asynccontextmanager
async def counter(academy: Academy, folder: Path) -> AsyncIterator[Counter]:
    amal, sam = await tutor(academy), await academy.person("Sam")
    await academy.execute(
        "insert into tutor_students (tutor_id, student_id) values ($1::uuid, $2::uuid)", amal.id, sam.id
    )
    async with (
        FaultProxy(academy.url) as proxy,
        seat(academy, amal, proxy.url) as teacher,
        seat(academy, sam, proxy.url) as student,
        opened(folder / "amal", user_id=UserId(amal.id)) as theirs,
        opened(folder / "sam", user_id=UserId(sam.id)) as own,
    ):
        yield Counter(proxy, teacher, student, service(teacher, theirs), service(student, own), theirs)


def five() -> NewPackage:
    return NewPackage(PackageId(str(uuid4())), "Five hours", 5, 60, 25000, 90)


@pytest.mark.parametrize(
    "fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy(502)], ids=["good", "lost", "cut", "twice", "5xx"]
)
async def test_every_command_is_carried_out_once(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """Whatever its first try meets; this computer knows of it at once."""
    async with counter(academy, tmp_path) as here:
        for name in COMMANDS:
            here.proxy.meet(fate, to(f"rpc/{name}"))
        package, credit = five(), NewCredit(PassId(str(uuid4())), here.student.id, 45, "I was ill")
        await here.at_tutor.offer(package)
        [known] = here.at_tutor.known.packages()
        assert (known.id, known.title, known.is_active) == (package.id, "Five hours", True)
        await here.at_tutor.archive(package.id)
        assert not here.at_tutor.known.packages()[0].is_active
        await here.at_tutor.give(credit)
        assert [one.remaining for one in here.at_tutor.known.passes()] == [1]
        await here.at_tutor.withdraw(credit.id)
        assert [one.is_void for one in here.at_tutor.known.passes()] == [True]
        made = "select (select count(*) from packages where tutor_id = $1::uuid) as packages,"
        query = f"{made} (select count(*) from pass_movements where tutor_id = $1::uuid) as movements"
        assert await academy.rows(query, here.tutor.id) == [{"packages": 1, "movements": 2}]


async def test_a_refusal_is_told_in_the_server_s_words_and_offline_nothing_is_sent(
    academy: Academy, tmp_path: Path
) -> None:
    async with counter(academy, tmp_path) as here:
        stranger = NewCredit(PassId(str(uuid4())), UserId(str(uuid4())), 45, "x")
        with pytest.raises(Refused) as refused:
            await here.at_tutor.give(stranger)
        assert (refused.value.code, refused.value.sentence) == ("not_found", "This is not one of your students.")
        here.tutor.plug.set_out(True)
        with pytest.raises(Offline):
            await here.at_tutor.offer(five())
        assert here.proxy.seen(to("rpc/offer_package")) == []


async def test_a_pass_that_does_not_pay_is_refused_with_its_reason(academy: Academy, tmp_path: Path) -> None:
    async with counter(academy, tmp_path) as here:
        credit = NewCredit(PassId(str(uuid4())), here.student.id, 45, "I was ill")
        await here.at_tutor.give(credit)
        refused = await here.student.run(an_hour(here.tutor.id, day(3), pass_id=credit.id))
        assert isinstance(refused, TurnedDown)
        assert (refused.code, refused.sentence.endswith(".")) == ("pass_too_short", True)
        session_of(await here.student.run(an_hour(here.tutor.id, day(3))))
