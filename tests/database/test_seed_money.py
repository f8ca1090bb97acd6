"""The demo academy's money: adds up, has no gap, and seeding it again changes nothing."""

from __future__ import annotations

from tests.database.academy import Academy
from tests.database.test_seed import PROJECT

STATE = """
    select (select count(*) from payments), (select count(*) from refunds), (select count(*) from payouts),
           (select sum(last_number) from private.receipt_counter),
           (select max(changed_in)::text from (select changed_in from payments union all select changed_in from refunds
             union all select changed_in from payouts union all select changed_in from sessions
             union all select changed_in from enrollments) s)
"""


async def test_the_demo_s_money_adds_up(academy: Academy) -> None:
    """Receipts in the order of time; payouts of what they hold; sessions and courses say the same as their payments."""
    async with academy:
        await academy.seed(PROJECT)
        first = await academy.sql.fetchrow(STATE)
        assert first[0] >= 25
        assert first[1:3] == (8, 6)
        await academy.seed(PROJECT)
        assert await academy.sql.fetchrow(STATE) == first
        receipts = await academy.sql.fetch(
            "select split_part(receipt_number, '-', 1) as year, split_part(receipt_number, '-', 2)::integer as number"
            " from payments where receipt_number is not null order by completed_at, id"
        )
        by_year: dict[str, list[int]] = {}
        for year, number in receipts:
            by_year.setdefault(year, []).append(number)
        assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in by_year.values())
        assert not await academy.sql.fetch(
            "select o.id from payouts o join payments p on p.payout_id = o.id group by o.id"
            " having sum(p.amount_minor) <> o.gross_minor or sum(p.commission_minor) <> o.commission_minor"
        )
        assert not await academy.sql.fetch(
            "select s.id from sessions s where s.payment_status in ('paid', 'partially_refunded') and not exists ("
            " select from payments p where p.session_id = s.id and p.status in ('completed', 'partially_refunded'))"
        )
        states = dict(await academy.sql.fetch("select status, count(*) from payments group by status"))
        assert states["partially_refunded"] == states["failed"] == 1
        assert await academy.sql.fetchval("select count(*) from refunds where status = 'requested'") == 4


async def test_the_demo_s_packages_are_used(academy: Academy) -> None:
    """Some of each is left, its ledger says the same, and seeding again moves nothing."""
    ledger = (
        "select p.title, p.kind, p.remaining, (select sum(m.amount) from pass_movements m where m.pass_id = p.id)"
        " from passes p order by p.title, p.kind"
    )
    stamp = (
        "select max(changed_in)::text from"
        " (select changed_in from passes union all select changed_in from pass_movements) s"
    )
    async with academy:
        await academy.seed(PROJECT)
        rows = await academy.sql.fetch(ledger)
        assert [tuple(row) for row in rows] == [
            ("", "credit", 1, 1),
            ("Five hours", "package", 3, 3),
            ("Licensing examination", "package", 9, 9),
            ("Two half hours", "package", 2, 2),
        ]
        before = await academy.sql.fetchval(stamp)
        await academy.seed(PROJECT)
        assert await academy.sql.fetchval(stamp) == before
