"""Packages and credits on a bad network: each command is carried out once. A real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.errors import Offline, Refused, UnexpectedAnswer
from pharmat_desktop.domain.passes import NewCredit, NewPackage, PackageId, PassId, PurchaseState
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Cancel, TurnedDown, new_request_id
from pharmat_desktop.domain.session_payment import Prepaid
from pharmat_desktop.remote.pass_desk import page_from
from pharmat_desktop.services.passes import PassService
from tests.functions.shop import GOOD
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


async def test_a_package_is_paid_on_one_page_and_then_books(academy: Academy, tmp_path: Path) -> None:
    """The way to the page is asked for twice; when it is paid, the server has it, and a session is booked with it."""
    async with counter(academy, tmp_path) as here:
        package = five()
        await here.at_tutor.offer(package)
        offer, wish = here.at_tutor.known.packages()[0], str(uuid4())
        here.proxy.meet(COMMIT_THEN_DROP, to("create-checkout"))
        page = await here.at_student.checkout(offer, wish)
        assert page.state is PurchaseState.OPEN
        assert (await here.at_student.checkout(offer, wish)).url == page.url
        async with httpx.AsyncClient(timeout=60) as browser:
            assert (await browser.post(page.url, data={"card": GOOD})).status_code == 303
        paid = await here.at_student.checkout(offer, wish)
        assert (paid.state, paid.url) == (PurchaseState.PAID, "")
        [bought] = await academy.rows(
            "select id::text, remaining from passes where payment_id = $1::uuid", page.payment_id
        )
        booked = await here.student.does(an_hour(here.tutor.id, day(3), pass_id=bought["id"]))
        [session] = await academy.rows("select payment_status from sessions where id = $1::uuid", booked)
        assert session["payment_status"] == "package"
        terms = await here.student.desk.cancellation_terms(booked)
        assert terms.prepaid is Prepaid.RETURNED
        await here.student.does(Cancel(new_request_id(), booked, 0))


async def test_a_pass_that_does_not_pay_is_refused_with_its_reason(academy: Academy, tmp_path: Path) -> None:
    async with counter(academy, tmp_path) as here:
        credit = NewCredit(PassId(str(uuid4())), here.student.id, 45, "I was ill")
        await here.at_tutor.give(credit)
        refused = await here.student.run(an_hour(here.tutor.id, day(3), pass_id=credit.id))
        assert isinstance(refused, TurnedDown)
        assert (refused.code, refused.sentence.endswith(".")) == ("pass_too_short", True)
        session_of(await here.student.run(an_hour(here.tutor.id, day(3))))


@pytest.mark.parametrize(
    "url",
    [
        *("http://pay.example/x", "javascript:alert(1)", "file:///etc/passwd", "https://", "https://u@pay.example/"),
        *(
            "http://127.0.0.1:9/x",
            "https://pay.example/\nx",
            "pharmat://open/chat",
            f"https://pay.example/{'x' * 9000}",
        ),
    ],
)
def test_a_page_that_no_browser_should_be_sent_to_is_no_page(url: str) -> None:
    """Whoever answers in the academy's place cannot have anything opened."""
    with pytest.raises(UnexpectedAnswer):
        page_from({"payment_id": "p", "status": "pending", "url": url}, "https://abc.supabase.co")


@pytest.mark.parametrize("url", ["https://pay.example/x?y=1", "http://127.0.0.1:5000/checkout/pay/1"])
def test_a_page_over_https_or_of_the_academy_on_this_computer_is_one(url: str) -> None:
    assert page_from({"payment_id": "p", "status": "pending", "url": url}, "http://127.0.0.1:5000").url == url
