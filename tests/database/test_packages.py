"""Packages: offered by a tutor, paid for once, a pass as soon as the money is there, void when it goes back."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import asyncpg
import pytest

from pharmat_desktop.ui.bought import PACKAGE
from tests.database.academy import Academy
from tests.database.lessons import book, call, day, news, one, refused, tutor
from tests.database.prepaid import assign, bought, ledger, left, offered
from tests.database.till import Till


async def test_an_offer_is_made_once_and_never_changes(academy: Academy) -> None:
    """The same id again is the same offer; nobody, not even an operator, changes what people pay for."""
    async with academy:
        amal, lucia = await tutor(academy), await tutor(academy, "lucia")
        offer = await offered(amal, title="  Five hours ")
        assert (offer["title"], offer["currency"], offer["status"]) == ("Five hours", "EUR", "active")
        again = {"id": offer["id"], "title": "x", "sessions": 9, "minutes": 60, "price_minor": 1, "valid_days": 90}
        [same] = await call(amal, "offer_package", **again)
        assert (same["title"], same["sessions"], same["price_minor"]) == ("Five hours", 5, 25000)
        with refused("request_taken"):
            await call(lucia, "offer_package", **again)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await academy.sql.execute("update packages set price_minor = 1")


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": " "},
        {"title": "x" * 121},
        {"sessions": 0},
        {"sessions": 101},
        {"minutes": 62},
        {"minutes": 10},
        {"price_minor": 0},
        {"valid_days": 3},
        {"subjects": [UUID(int=7)]},
        {"sessions": None},
    ],
)
async def test_what_makes_no_sense_is_not_offered(shared_academy: Academy, wrong: dict[str, object]) -> None:
    """With a sentence for people."""
    async with shared_academy as academy:
        amal = await tutor(academy, uuid4().hex)
        with refused("invalid", 422):
            await offered(amal, **wrong)


async def test_only_tutors_offer_and_only_their_own_is_archived(academy: Academy) -> None:
    """An archived one leaves everybody's cache but the tutor's, and comes back with the offer."""
    async with academy:
        amal, lucia, sam = await tutor(academy), await tutor(academy, "lucia"), await academy.person("sam")
        nora = await academy.person("nora", "admin")
        for person in (sam, nora):
            with refused("tutors_only", 403):
                await offered(person)
        offer = await offered(amal)
        for person in (sam, lucia, nora):
            with refused("not_found", 404):
                await call(person, "archive_package", package=offer["id"])
        for person in (sam, amal):
            await person.sync()
            assert len(person.mirror.tables["packages"]) == 1
        for is_archived, seen in ((True, 0), (True, 0), (False, 1)):
            [row] = await call(amal, "archive_package", package=offer["id"], is_archived=is_archived)
            assert row["status"] == ("archived" if is_archived else "active")
            for person in (sam, amal, nora):
                await person.sync()
                await person.assert_mirror_is_exact()
            assert (len(sam.mirror.tables["packages"]), len(amal.mirror.tables["packages"])) == (seen, 1)


async def test_money_makes_a_pass_exactly_once(academy: Academy) -> None:
    """However often and in whatever order the provider tells of it; both hear of it."""
    async with academy:
        amal, sam, till = await tutor(academy), await academy.person("sam"), await Till.of(academy)
        offer = await offered(amal)
        payment = await till.begin(sam, offer["id"], kind="package")
        assert (payment["amount_minor"], payment["currency"], payment["tutor_id"]) == (25000, "EUR", str(amal.id))
        assert payment["description"] == "Five: 5 × 60 min with amal"
        assert PACKAGE.fullmatch(payment["description"]), "the receipt is in other languages, too"
        assert await academy.sql.fetchval("select count(*) from passes") == 0
        events = ["processing", "paid", "paid", "charged", "failed", "expired"]
        tills = [await Till.of(academy) for _ in events]
        await asyncio.gather(*(one_till.say(payment["id"], kind) for one_till, kind in zip(tills, events, strict=True)))
        row = dict(await academy.sql.fetchrow("select *, (expires_at - created_at) as validity from passes"))
        assert (row["kind"], row["total"], row["remaining"], row["student_id"]) == ("package", 5, 5, sam.id)
        assert row["validity"].days in {89, 90}
        assert await ledger(academy, row["id"]) == [("bought", 5)]
        assert "payment.completed" in await news(sam)
        assert "payment.received" in await news(amal)


async def test_a_package_is_bought_again_but_not_twice_at_a_time(academy: Academy) -> None:
    """Two devices that pay at once get one page; the wish that was paid answers with what it paid."""
    async with academy:
        amal, sam, till = await tutor(academy), await academy.person("sam"), await Till.of(academy)
        offer, wish = await offered(amal), uuid4()
        wishes = [(await Till.of(academy), request) for request in (wish, wish, uuid4(), uuid4())]
        pages = await asyncio.gather(*(at.begin(sam, offer["id"], request, "package") for at, request in wishes))
        assert len({page["id"] for page in pages}) == 1
        await till.say(pages[0]["id"], "paid")
        paid_by = (await till.payment(pages[0]["id"]))["request_id"]
        assert (await till.begin(sam, offer["id"], paid_by, "package"))["status"] == "completed"
        second = await till.begin(sam, offer["id"], kind="package")
        assert (second["status"], second["is_stale"]) == ("pending", False)
        await till.say(second["id"], "paid")
        assert await academy.sql.fetchval("select count(*) from passes") == 2


async def test_what_is_not_on_offer_is_not_paid(academy: Academy) -> None:
    """Archived, of somebody who teaches no more, or for somebody who does not book. An open page becomes stale."""
    async with academy:
        amal, sam, till = await tutor(academy), await academy.person("sam"), await Till.of(academy)
        offer = await offered(amal)
        with refused("students_only"):
            await till.begin(amal, offer["id"], kind="package")
        opened = await till.begin(sam, offer["id"], kind="package")
        await call(amal, "archive_package", package=offer["id"])
        assert (await till.begin(sam, offer["id"], kind="package"))["is_stale"]
        await till.say(opened["id"], "expired")
        with refused("not_found", 404):
            await till.begin(sam, offer["id"], kind="package")
        await call(amal, "archive_package", package=offer["id"], is_archived=False)
        await academy.sql.execute("update users set is_active = false where id = $1", amal.id)
        with refused("not_found", 404):
            await till.begin(sam, offer["id"], kind="package")


async def test_money_of_an_attempt_that_was_given_up_goes_back(academy: Academy) -> None:
    """When another one was paid since; else it buys what it was meant for."""
    async with academy:
        amal, sam, till = await tutor(academy), await academy.person("sam"), await Till.of(academy)
        offer = await offered(amal)
        first = await till.begin(sam, offer["id"], kind="package")
        await till.say(first["id"], "expired")
        second = await till.begin(sam, offer["id"], kind="package")
        await till.say(second["id"], "paid")
        said = await till.say(first["id"], "paid", provider_payment_id="pi_first")
        assert [refund["amount_minor"] for refund in said["refunds"]] == [25000]
        assert await academy.sql.fetchval("select count(*) from passes") == 1
        third = await till.begin(sam, offer["id"], kind="package")
        await till.say(third["id"], "expired")
        await till.say(third["id"], "paid", provider_payment_id="pi_third")
        assert await academy.sql.fetchval("select count(*) from passes") == 2


async def test_what_was_not_used_goes_back_and_the_rest_is_void(academy: Academy) -> None:
    """By the rule: two of five are used, three fifths go back. From the asking on nothing is booked with it."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        till = await Till.of(academy)
        payment, pass_id = await bought(academy, sam, await offered(amal))
        for days in (3, 4):
            await book(sam, amal, day(days), **{"pass": pass_id})
        refund = await till.ask_back(sam, str(payment))
        assert (refund["rule"], refund["rule_minor"]) == ("package_unused", 15000)
        with refused("pass_void"):
            await book(sam, amal, day(5), **{"pass": pass_id})
        await till.decide(nora, refund["id"], amount=15000)
        fact = {"provider_refund_id": "re_1", "refund_id": refund["id"], "amount_minor": 15000}
        await till.say(str(payment), "refund", **fact, status="succeeded")
        assert await ledger(academy, pass_id) == [("bought", 5), ("taken", -1), ("taken", -1), ("voided", -3)]
        with refused("pass_void"):
            await book(sam, amal, day(5), **{"pass": pass_id})
        await till.say(str(payment), "refund", **fact, status="failed")
        assert (await ledger(academy, pass_id))[-1] == ("restored", 3)
        await book(sam, amal, day(5), **{"pass": pass_id})
        assert await left(academy, pass_id) == 2


async def test_a_declined_refund_leaves_the_package_as_it_is(academy: Academy) -> None:
    """And of an expired one the rule gives nothing."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        till = await Till.of(academy)
        payment, pass_id = await bought(academy, sam, await offered(amal))
        refund = await till.ask_back(sam, str(payment))
        await till.decide(nora, refund["id"], "decline")
        await book(sam, amal, day(5), **{"pass": pass_id})
        await academy.sql.execute("update passes set expires_at = now() - interval '1 hour'")
        late = await till.ask_back(sam, str(payment))
        assert (late["rule"], late["rule_minor"]) == ("package_expired", 0)


@pytest.mark.parametrize("attempt", range(4))
async def test_asking_the_money_back_while_booking(academy: Academy, attempt: int) -> None:
    """Whichever is first: what the rule counts is what is left when the refund is there."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        till = await Till.of(academy)
        payment, pass_id = await bought(academy, sam, await offered(amal))
        asks, books = till.ask_back(sam, str(payment)), book(sam, amal, day(3), **{"pass": pass_id})
        answers = await asyncio.gather(*((asks, books) if attempt % 2 else (books, asks)), return_exceptions=True)
        refund = next(answer for answer in answers if isinstance(answer, dict) and "rule_minor" in answer)
        assert refund["rule_minor"] == 5000 * await left(academy, pass_id)


async def test_a_package_s_money_is_earned_when_nothing_of_it_is_open(academy: Academy) -> None:
    """Neither a session that is left nor one that is booked."""
    async with academy:
        amal, sam, nora = await tutor(academy), await academy.person("sam"), await academy.person("nora", "admin")
        _, pass_id = await bought(academy, sam, await offered(amal, sessions=1))
        await academy.sql.execute("alter table payments disable trigger guard")
        await academy.sql.execute("update payments set completed_at = now() - interval '3 days'")
        prepare = "select amount_minor from prepare_payouts(current_date - 9, current_date - 1)"
        assert await nora.db.fetch(prepare) == []
        session = await book(sam, amal, day(3), **{"pass": pass_id})
        assert await nora.db.fetch(prepare) == []
        await academy.sql.execute(
            "update sessions set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days',"
            " status = 'completed', started_at = now(), finished_at = now() where id = $1",
            session["id"],
        )
        assert [row[0] for row in await nora.db.fetch(prepare)] == [20000]


async def test_whoever_owes_prepaid_sessions_does_not_just_leave(academy: Academy) -> None:
    """A tutor's account is deleted once nothing is owed; a student's takes the passes with it."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await assign(academy, amal, sam)
        service = await academy.connect("service_role")
        await bought(academy, sam, await offered(amal))
        with refused("prepaid_ahead"):
            await service.fetchval("select begin_account_deletion($1)", amal.id)
        await academy.sql.execute("delete from users where id = $1", sam.id)
        assert await academy.sql.fetchval("select count(*) from pass_movements") == 0
        assert await academy.sql.fetchval("select count(*) from payments where payer_id is null") == 1
        await service.fetchval("select begin_account_deletion($1)", amal.id)


async def test_a_made_up_session_s_money_can_be_chosen_instead(academy: Academy) -> None:
    """While the credit is unused; once the money is back the credit is void, and once it was used no money is due."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        till = await Till.of(academy)
        for is_used in (False, True):
            session = await book(sam, amal, day(4 + is_used))
            await one(amal, "confirm_session", session=session["id"])
            payment = str((await till.begin(sam, session["id"], kind="session"))["id"])
            await till.say(payment, "paid", provider_payment_id=f"pi_{payment}")
            await one(amal, "cancel_session", session=session["id"])
            credit = await academy.sql.fetchval("select id from passes where missed_session_id = $1", session["id"])
            assert "pass.given" in await news(sam)
            if is_used:
                await book(sam, amal, day(9), **{"pass": credit})
            refund = await till.ask_back(sam, payment)
            expected = ("session_made_up", 0) if is_used else ("session_cancelled", 6000)
            assert (refund["rule"], refund["rule_minor"]) == expected
            if not is_used:
                fact = {"provider_refund_id": "re", "refund_id": refund["id"], "amount_minor": 6000}
                await till.say(payment, "refund", **fact, status="succeeded")
                assert await ledger(academy, credit) == [("given", 1), ("voided", -1)]
