"""Paying on a bad network: one page, one charge, and what is said is true. A real server, the provider's stand-in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from pharmat_desktop.domain.errors import NoAnswer, Offline, Refused, UnexpectedAnswer
from pharmat_desktop.domain.passes import NewCredit, PassId
from pharmat_desktop.domain.paying import Deed, Stage, Thing
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.domain.session_commands import Confirm, new_request_id
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.remote.pay_desk import checkout_from
from pharmat_desktop.services.asking import TRIES
from tests.functions.shop import DECLINED, GOOD, LOST, SLOW_BAD, SLOW_GOOD, Shop, eventually, shop
from tests.support.academy import Academy
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, to
from tests.support.lessons import OPEN_ALL_WEEK, an_hour, day, seat
from tests.support.payers import Device, device, pays

CHECKOUT = to("create-checkout")


@dataclass
class Scene:
    """A student with two devices, a course to pay for, and its provider."""

    shop: Shop
    one: Device
    other: Device
    thing: Thing

    async def stages(self) -> list[Stage]:
        """What each device says after it has looked."""
        for at in (self.one, self.other):
            await at.paying.ask(self.thing, Deed.LOOK)
        return [at.paying.stage(self.thing) for at in (self.one, self.other)]

    async def charges(self) -> int:
        mine = {str(payment["id"]) for payment in await self.shop.payments()}
        return sum(one["metadata"]["payment_id"] in mine for one in await self.shop.at_provider("charges"))

    async def silence(self) -> None:
        """No webhook comes by itself any more."""
        await self.shop.faults(is_silent=True)

    async def expire(self, page: str) -> None:
        """The provider closes a page whose time is over."""
        headers = {"authorization": f"Bearer {self.shop.academy.payment_key}"}
        async with httpx.AsyncClient(base_url=self.shop.academy.url, headers=headers, timeout=60) as provider:
            (await provider.post(f"/v1/checkout/sessions/{page.rpartition('/')[2]}/expire")).raise_for_status()


@asynccontextmanager
async def scene(academy: Academy, folder: Path) -> AsyncIterator[Scene]:
    async with shop(academy) as here:
        person = here.student.person
        async with device(academy, person, folder / "1") as one, device(academy, person, folder / "2") as other:
            try:
                yield Scene(here, one, other, Thing(PaymentKind.COURSE, here.course))
            finally:
                await here.faults()


@pytest.mark.parametrize(
    "fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy(502)], ids=["good", "lost", "cut", "twice", "5xx"]
)
async def test_a_click_opens_one_page_whatever_becomes_of_its_answer(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """On both devices the same; the payment is known here with the answer, before any sync."""
    async with scene(academy, tmp_path) as at:
        at.one.proxy.meet(fate, CHECKOUT)
        at.other.proxy.meet(fate, CHECKOUT)
        pages = {await who.paying.ask(at.thing, Deed.OPEN) for who in (at.one, at.other, at.one)}
        assert len(pages) == 1
        assert at.one.paying.stage(at.thing) is Stage.OPEN
        assert [one.description for one in at.one.paying.under_way()] == ["Pharmacokinetics"]
        assert await pays(pages.pop(), GOOD) == 303
        await at.shop.settled("completed")
        assert await at.stages() == [Stage.PAID, Stage.PAID]
        assert await at.charges() == 1


async def test_without_any_answer_nothing_is_said_but_that(academy: Academy, tmp_path: Path) -> None:
    """It is told once that it is not known; the next click goes on with the same payment."""
    async with scene(academy, tmp_path) as at:
        at.one.proxy.meet(COMMIT_THEN_DROP, CHECKOUT, times=TRIES)
        told: list[str] = []
        with pytest.raises(NoAnswer):
            await at.one.paying.ask(at.thing, Deed.OPEN, lambda: told.append("unanswered"))
        assert told == ["unanswered"]
        assert at.one.paying.stage(at.thing) is Stage.NOTHING
        assert await at.one.paying.ask(at.thing, Deed.OPEN)
        assert len(await at.shop.payments()) == 1
        at.one.seat.plug.set_out(True)
        with pytest.raises(Offline):
            await at.one.paying.ask(at.thing, Deed.LOOK)


async def test_what_the_bank_says_is_known_before_any_webhook(academy: Academy, tmp_path: Path) -> None:
    """The provider tells nobody; whoever looks is told the truth all the same."""
    async with scene(academy, tmp_path) as at:
        await at.silence()
        page = await at.one.paying.ask(at.thing, Deed.OPEN)
        assert await at.stages() == [Stage.OPEN, Stage.OPEN]
        assert await pays(page, LOST) == 0, "the browser does not know"
        assert at.one.paying.stage(at.thing) is Stage.OPEN, "nor does this computer, yet"
        assert await at.stages() == [Stage.PAID, Stage.PAID]


async def test_a_declined_card_leaves_the_page_open(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as at:
        page = await at.one.paying.ask(at.thing, Deed.OPEN)
        assert await pays(page, DECLINED) == 402
        await eventually(at.shop.payments, lambda rows: rows[0]["failure"])
        assert await at.stages() == [Stage.DECLINED, Stage.DECLINED]
        assert await at.other.paying.ask(at.thing, Deed.OPEN) == page
        await pays(page, GOOD)
        assert await at.stages() == [Stage.PAID, Stage.PAID]


@pytest.mark.parametrize(("card", "end"), [(SLOW_GOOD, Stage.PAID), (SLOW_BAD, Stage.FAILED)])
async def test_a_bank_that_takes_its_time(card: str, end: Stage, academy: Academy, tmp_path: Path) -> None:
    """Meanwhile there is no page, and nothing else is said than that it takes time."""
    async with scene(academy, tmp_path) as at:
        await at.silence()
        page = await at.one.paying.ask(at.thing, Deed.OPEN)
        await pays(page, card)
        assert set(await at.stages()) <= {Stage.WAITING, end}
        assert await at.other.paying.ask(at.thing, Deed.OPEN) == ""
        await at.shop.faults()
        await at.shop.settled("completed" if end is Stage.PAID else "failed")
        assert await at.stages() == [end, end]


async def test_a_page_whose_time_is_over(academy: Academy, tmp_path: Path) -> None:
    """It is said to be closed once the provider says so; the next click opens another one."""
    async with scene(academy, tmp_path) as at:
        await at.silence()
        page = await at.one.paying.ask(at.thing, Deed.OPEN)
        await at.expire(page)
        assert await at.stages() == [Stage.CLOSED, Stage.CLOSED]
        assert await at.one.paying.ask(at.thing, Deed.OPEN) not in {"", page}
        assert await pays(page, GOOD) == 410


async def test_whoever_stops_waiting_cannot_be_charged_there(academy: Academy, tmp_path: Path) -> None:
    """Also though the answer is lost; and what was paid before is told as paid."""
    async with scene(academy, tmp_path) as at:
        page = await at.one.paying.ask(at.thing, Deed.OPEN)
        at.other.proxy.meet(COMMIT_THEN_DROP, CHECKOUT)
        await at.other.paying.ask(at.thing, Deed.CLOSE)
        assert await at.stages() == [Stage.CLOSED, Stage.CLOSED]
        assert await pays(page, GOOD) == 410
        await pays(await at.one.paying.ask(at.thing, Deed.OPEN), GOOD)
        await at.other.paying.ask(at.thing, Deed.CLOSE)
        assert await at.stages() == [Stage.PAID, Stage.PAID]
        assert await at.charges() == 1


async def test_after_a_restart_the_open_page_is_found_again(academy: Academy, tmp_path: Path) -> None:
    """From this computer's own files: the same page, and what it is for."""
    async with shop(academy) as here:
        thing = Thing(PaymentKind.COURSE, here.course)
        async with device(academy, here.student.person, tmp_path) as before:
            page = await before.paying.ask(thing, Deed.OPEN)
        async with device(academy, here.student.person, tmp_path) as after:
            [found] = after.paying.under_way()
            assert (found.kind, found.item_id) == (thing.kind, thing.id)
            assert await after.paying.ask(thing, Deed.OPEN) == page
        assert len(await here.payments()) == 1


async def test_a_package_is_bought_again_only_when_that_is_wished(academy: Academy, tmp_path: Path) -> None:
    """Two devices that wait for one purchase: once it is paid, neither is led to pay for another."""
    async with scene(academy, tmp_path) as at:
        [row] = await academy.rows(
            "insert into packages (id, tutor_id, title, sessions, minutes, price_minor, currency, valid_days)"
            " values (gen_random_uuid(), $1, 'Five hours', 5, 60, 24900, 'EUR', 90) returning id::text",
            UUID(at.shop.tutor.person.id),
        )
        package = Thing(PaymentKind.PACKAGE, row["id"])
        page = await at.one.paying.ask(package, Deed.OPEN)
        assert await at.other.paying.ask(package, Deed.OPEN) == page
        await pays(page, GOOD)
        await at.one.paying.ask(package, Deed.LOOK)
        assert await at.other.paying.ask(package, Deed.OPEN) == "", "it waited for what is paid now"
        assert at.other.paying.stage(package) is Stage.PAID
        assert await at.other.paying.ask(package, Deed.OPEN) not in {"", page}, "bought again"


async def test_a_session_is_paid_with_money_or_with_a_credit(academy: Academy, tmp_path: Path) -> None:
    """Not before the tutor agrees; the credit's answer is lost, and one is taken all the same."""
    async with scene(academy, tmp_path) as at:
        tutor = at.shop.tutor.person
        await academy.execute(
            "update tutor_profiles set hourly_rate_minor = 6000, booking_notice_hours = 0 where id = $1::uuid", tutor.id
        )
        await academy.execute(OPEN_ALL_WEEK, tutor.id)
        await academy.execute(
            "insert into tutor_students (tutor_id, student_id) values ($1::uuid, $2::uuid)", tutor.id, at.one.seat.id
        )
        sessions = [await at.one.seat.does(an_hour(tutor.id, day(3 + n))) for n in range(2)]
        things = [Thing(PaymentKind.SESSION, one) for one in sessions]
        with pytest.raises(Refused, match="not_confirmed"):
            await at.one.paying.ask(things[0], Deed.OPEN)
        credit = NewCredit(PassId(str(uuid4())), at.one.seat.id, 60, "I was ill")
        async with seat(academy, tutor, academy.url) as teacher:
            for one in sessions:
                await teacher.does(Confirm(new_request_id(), one))
            await teacher.remote.passes.give(credit)
        await pays(await at.one.paying.ask(things[0], Deed.OPEN), GOOD)
        await at.one.paying.ask(things[0], Deed.LOOK)
        assert at.one.paying.stage(things[0]) is Stage.PAID
        at.one.proxy.meet(COMMIT_THEN_DROP, to("pay_with_pass"))
        await at.one.paying.use_pass(sessions[1], credit.id)
        kept = at.one.store.sessions.session(SessionId(sessions[1]))
        assert kept is not None
        assert (kept.payment, kept.pass_id) == (PaymentStatus.CREDIT, credit.id)
        with pytest.raises(Refused, match="free"):
            await at.one.paying.ask(things[1], Deed.OPEN)


def answered(**more: object) -> dict[str, Any]:
    return {"payment_id": None, "status": None, "url": None, "payment": None, **more}


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
        *("https://pay.example/x", 7),
    ],
)
def test_a_page_that_no_browser_should_be_sent_to_is_no_page(url: object) -> None:
    """Nor is one without a payment. Whoever answers in the academy's place cannot have anything opened."""
    with pytest.raises(UnexpectedAnswer):
        checkout_from(answered(url=url), "https://abc.supabase.co")


@pytest.mark.parametrize("answer", [None, [], {}, {"url": None}, answered(payment=[]), answered(payment={"id": 7})])
def test_an_answer_that_makes_no_sense_is_none(answer: object) -> None:
    with pytest.raises(UnexpectedAnswer):
        checkout_from(answer, "https://abc.supabase.co")


def test_nothing_to_pay_is_no_page() -> None:
    assert checkout_from(answered(), "https://abc.supabase.co") == (None, "")
