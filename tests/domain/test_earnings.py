"""What a tutor earned: entry by entry as the server counts it, by weeks and months of the tutor's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.earnings import (
    Calendar,
    Entry,
    Standing,
    Step,
    by_currency,
    entries_of,
    periods_of,
    sums_of,
    totals_of,
)
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    Dispute,
    Payment,
    PaymentState,
    Payout,
    PayoutId,
    PayoutState,
    Refund,
    RefundState,
)
from tests.support.example_data import START, TUTOR
from tests.support.payment_data import a_payment, a_payout, a_refund

BERLIN = Calendar("Europe/Berlin", 1)
TODAY = date(2026, 11, 25)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kuwait", "Pacific/Apia", "UTC", "Asia/Kathmandu")


def sold(name: str, minor: int = 10000, currency: str = "EUR", **values: Any) -> Payment:
    """A fifth of it is the academy's."""
    return a_payment(name, minor, currency, **{"commission": Money(minor // 5, currency), **values})


def back(payment: Payment, minor: int, name: str = "", **values: Any) -> Refund:
    given = {"state": RefundState.COMPLETED, "completed_at": payment.at + timedelta(days=40), **values}
    return a_refund(f"{name} of {payment.id} {minor}", minor, payment.amount.currency, payment_id=payment.id, **given)


@st.composite
def books(draw: st.DrawFn) -> tuple[list[Payment], list[Refund], list[Payout]]:
    """Payments of several currencies and states, some in payouts, some given back in parts."""
    payouts = [a_payout(str(n), state=state) for n, state in enumerate(PayoutState)]
    payments, refunds = [], []
    for n in range(draw(st.integers(0, 12))):
        minor = draw(st.integers(1, 10**9))
        currency = draw(st.sampled_from(["EUR", "JPY", "KWD"]))
        payment = sold(
            f"p{n}",
            minor,
            currency,
            commission=Money(draw(st.integers(0, minor)), currency),
            state=draw(st.sampled_from(PaymentState)),
            completed_at=START + timedelta(minutes=draw(st.integers(-900_000, 900_000))),
            payout_id=draw(st.sampled_from([None, *(one.id for one in payouts)])),
            dispute=draw(st.sampled_from([None, *Dispute])),
            is_surplus=draw(st.integers(0, 9)) == 0,
        )
        payments.append(payment)
        left = minor
        while left > 1 and draw(st.booleans()):
            part = draw(st.integers(1, left))
            left -= part
            state = draw(st.sampled_from([RefundState.COMPLETED, RefundState.REQUESTED]))
            payout_id = draw(st.sampled_from([None, *(one.id for one in payouts)]))
            refunds.append(back(payment, part, str(left), state=state, payout_id=payout_id))
    return payments, refunds, payouts


@given(books())
def test_every_amount_is_counted_once(book: tuple[list[Payment], list[Refund], list[Payout]]) -> None:
    """All that is earned is paid out, on the way or to come; currencies stay apart; refunds are taken off."""
    entries = entries_of(*book)
    received = {one.id: one for one in book[0] if one.receipt_number and not one.is_surplus and one.kept.currency}
    assert len({entry.id for entry in entries}) == len(entries)
    assert [entry.at for entry in entries] == sorted((entry.at for entry in entries), reverse=True)
    for currency, some in by_currency(entries).items():
        totals = totals_of(some, currency)
        sums = totals.sums
        assert sums.earned == totals.paid_out + totals.on_the_way + totals.to_come
        moved = sum(entry.amount.minor for entry in some)
        assert moved == (sums.paid + -sums.refunded + sums.contested).minor
        assert all(entry.payment.id in received for entry in some)
        assert sums.refunded.minor >= 0


@given(books(), st.sampled_from(ZONES), st.integers(1, 7), st.sampled_from(Step))
def test_periods_hold_every_entry_once_and_leave_no_gap(
    book: tuple[list[Payment], list[Refund], list[Payout]], zone: str, first_weekday: int, step: Step
) -> None:
    """By the clock of any zone, also over nights in which it is changed."""
    calendar = Calendar(zone, first_weekday)
    for currency, entries in by_currency(entries_of(*book)).items():
        periods = periods_of(entries, currency, step, calendar, TODAY)
        assert all(earlier.end == later.start for earlier, later in pairwise(periods))
        assert sorted(entry.id for one in periods for entry in one.entries) == sorted(entry.id for entry in entries)
        for period in periods:
            assert all(period.start <= calendar.day_of(entry.at) < period.end for entry in period.entries)
            is_begun = period.start.day == 1 if step is Step.MONTH else period.start.isoweekday() == first_weekday
            assert is_begun
        assert sum(one.sums.earned.minor for one in periods) == sums_of(entries, currency).earned.minor


def test_a_payout_of_the_server_is_the_sum_of_its_entries() -> None:
    """The figures of `test_payouts_add_up` in tests/database: 200 paid, 25 back, 35 kept, 140 paid out."""
    payout = a_payout("one", state=PayoutState.PAID)
    first, second = (sold(name, payout_id=payout.id) for name in ("first", "second"))
    part = back(first, 2500, payout_id=payout.id)
    rest = back(first, 7500)
    totals = totals_of(entries_of([first, second], [part, rest], [payout]), "EUR")
    assert totals.paid_out == Money(14000, "EUR")
    assert totals.to_come == Money(-6000, "EUR")
    assert totals.sums == (Money(20000, "EUR"), Money(10000, "EUR"), Money(2000, "EUR"), Money(0, "EUR"), 2)


@pytest.mark.parametrize(
    ("taken", "of", "given_back", "expected"), [(1, 2, 1, 1), (29, 149, 50, 10), (0, 5, 5, 0), (7, 1000, 500, 4)]
)
def test_the_commission_of_a_refund_is_rounded_as_the_server_does(
    taken: int, of: int, given_back: int, expected: int
) -> None:
    """Halves go up: ``select round(7::numeric * 500 / 1000)`` is 4."""
    payment = sold("x", of, "JPY", commission=Money(taken, "JPY"))
    [entry] = [one for one in entries_of([payment], [back(payment, given_back)], []) if one.refund]
    assert entry.commission == Money(-expected, "JPY")


@pytest.mark.parametrize(
    ("dispute", "payout_id", "expected"),
    [
        (Dispute.OPEN, None, Standing.CONTESTED),
        (Dispute.LOST, None, Standing.CONTESTED),
        (Dispute.WON, None, Standing.TO_COME),
        (Dispute.OPEN, PayoutId("known"), Standing.PAID),
        (None, PayoutId("unknown"), Standing.ON_THE_WAY),
        (None, PayoutId("failed"), Standing.TO_COME),
    ],
)
def test_where_money_is(dispute: Dispute | None, payout_id: PayoutId | None, expected: Standing) -> None:
    """What a bank contests counts for nothing, unless the tutor has it already."""
    payouts = [
        a_payout("a", id=PayoutId("known"), state=PayoutState.PAID),
        a_payout("b", id=PayoutId("failed"), state=PayoutState.FAILED),
    ]
    payment = sold("x", dispute=dispute, payout_id=payout_id)
    [entry] = entries_of([payment], [], payouts)
    assert entry.standing is expected
    sums = sums_of([entry], "EUR")
    assert (sums.contested, sums.payments) == ((Money(10000, "EUR"), 0) if not entry.counts else (Money(0, "EUR"), 1))
    assert entry.earned == sums.earned == Money(8000 if entry.counts else 0, "EUR")


def test_a_day_is_the_tutor_s_own() -> None:
    """Half past eleven on a Sunday evening in UTC is Monday in Berlin: another week, and another month."""
    entries = entries_of([sold("x", completed_at=datetime(2026, 5, 31, 23, 30, tzinfo=UTC))], [], [])
    week = next(one for one in periods_of(entries, "EUR", Step.WEEK, BERLIN, date(2026, 6, 3)) if one.entries)
    assert (week.start, week.end) == (date(2026, 6, 1), date(2026, 6, 8))
    there = periods_of(entries, "EUR", Step.MONTH, Calendar("UTC", 7), date(2026, 6, 3))
    assert [(one.start, len(one.entries)) for one in there] == [(date(2026, 5, 1), 1), (date(2026, 6, 1), 0)]


def test_the_night_of_a_changed_clock_belongs_to_one_day() -> None:
    """25 October 2026 has 25 hours in Berlin: its last minute is 22:59 in UTC, the next day's first 23:00."""
    late, later = (datetime(2026, 10, 25, hour, minute, tzinfo=UTC) for hour, minute in ((22, 59), (23, 0)))
    assert BERLIN.day_of(late) == date(2026, 10, 25)
    assert BERLIN.day_of(later) == date(2026, 10, 26)


def test_one_s_own_refund_of_nothing_known_is_left_out() -> None:
    """And what was not paid, or was surplus."""
    unpaid, surplus = sold("a", state=PaymentState.OPEN), sold("b", is_surplus=True)
    assert entries_of([unpaid, surplus], [back(unpaid, 5), back(surplus, 5), back(sold("gone"), 5)], []) == []


def test_currencies_have_no_sum() -> None:
    entries: list[Entry] = entries_of([sold("a"), sold("b", 5000, "JPY")], [], [])
    assert list(by_currency(entries)) == ["EUR", "JPY"]
    with pytest.raises(ValueError, match="no sum"):
        sums_of(entries, "EUR")
    assert entries[0].payment.tutor_id == TUTOR
