"""What a tutor gets of what was paid for their teaching: entry by entry, summed by weeks and months of their own clock.

It follows the rules by which the server makes payouts (`resources/supabase/migrations/20261125130600_payouts.sql`)::

    a payment that came     + amount   - commission         on the day it was paid
    a refund that went out  - amount   + its share of it    on the day it went out

Weeks that have passed stay as they were: what goes back later counts when it goes. Money that a payer's bank contests,
or took, counts for nothing while it was not paid out. Amounts of two currencies are never added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from pharmat_desktop.domain.clocks import week_start, zone_named
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    RECEIVED,
    Dispute,
    Payment,
    Payout,
    PayoutId,
    PayoutState,
    Refund,
    RefundState,
)


class Standing(StrEnum):
    """Where the money of an entry is."""

    TO_COME = "to_come"
    """In no payout yet: a session may not be over, or a period has not ended."""
    ON_THE_WAY = "on_the_way"
    """In a payout that was prepared."""
    PAID = "paid"
    CONTESTED = "contested"
    """The payer's bank contests it, or took it back: it is not counted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A payment for one's teaching, or a refund of one."""

    payment: Payment
    refund: Refund | None
    at: datetime
    """When the money moved; aware UTC."""
    amount: Money
    """Tax included; below zero for a refund."""
    commission: Money
    """The academy's part; below zero for a refund."""
    standing: Standing

    @property
    def id(self) -> str:
        return self.payment.id if self.refund is None else self.refund.id

    @property
    def payout_id(self) -> PayoutId | None:
        return self.payment.payout_id if self.refund is None else self.refund.payout_id

    @property
    def counts(self) -> bool:
        return self.standing is not Standing.CONTESTED

    @property
    def earned(self) -> Money:
        """What is the tutor's of it; nothing while it does not count."""
        return self.amount + -self.commission if self.counts else Money(0, self.amount.currency)


class Sums(NamedTuple):
    """Of entries in one currency."""

    paid: Money
    """By students; what does not count is left out."""
    refunded: Money
    """Not below zero."""
    commission: Money
    """Less what the academy gave back of it with refunds."""
    contested: Money
    """What does not count."""
    payments: int
    """How many that count."""

    @property
    def earned(self) -> Money:
        return self.paid + -self.refunded + -self.commission


class Totals(NamedTuple):
    """All that was ever earned in one currency: `sums.earned` is the three others together."""

    sums: Sums
    paid_out: Money
    on_the_way: Money
    to_come: Money


class Step(StrEnum):
    WEEK = "week"
    MONTH = "month"


class Period(NamedTuple):
    """A week or a month, with what was earned in it."""

    start: date
    end: date
    """The first day that is no longer in it."""
    sums: Sums
    entries: tuple[Entry, ...]
    """Newest first; with those that do not count."""


class Calendar(NamedTuple):
    """By whose clock days are told, and with which of them weeks begin."""

    zone: str
    """IANA."""
    first_weekday: int
    """ISO, 1 is Monday."""

    def day_of(self, at: datetime) -> date:
        return at.astimezone(zone_named(self.zone)).date()

    def start_of(self, day: date, step: Step) -> date:
        return day.replace(day=1) if step is Step.MONTH else week_start(day, self.first_weekday)

    def start_after(self, start: date, step: Step) -> date:
        """Of the period that follows the one that begins with `start`."""
        if step is Step.WEEK:
            return start + timedelta(days=7)
        return (start.replace(day=28) + timedelta(days=4)).replace(day=1)


def entries_of(payments: Iterable[Payment], refunds: Iterable[Refund], payouts: Iterable[Payout]) -> list[Entry]:
    """All that moved, newest first. Refunds of payments that are not among `payments` are left out."""
    states = {payout.id: payout.state for payout in payouts}
    received = {one.id: one for one in payments if one.state in RECEIVED and not one.is_surplus}
    entries = [_sale(payment, states) for payment in received.values()]
    entries += [
        _return(received[one.payment_id], one, states)
        for one in refunds
        if one.state is RefundState.COMPLETED and one.payment_id in received
    ]
    return sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True)


def by_currency(entries: Iterable[Entry]) -> Mapping[str, Sequence[Entry]]:
    """In the order of the codes; each as the entries were."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.amount.currency, []).append(entry)
    return {code: found[code] for code in sorted(found)}


def sums_of(entries: Iterable[Entry], currency: str) -> Sums:
    """Raises ValueError for an entry of another currency."""
    paid, refunded, commission, contested, payments = 0, 0, 0, 0, 0
    for entry in entries:
        if entry.amount.currency != currency:
            raise ValueError(f"{entry.amount.currency} and {currency} have no sum")
        if not entry.counts:
            contested += entry.amount.minor
            continue
        commission += entry.commission.minor
        if entry.refund is None:
            paid += entry.amount.minor
            payments += 1
        else:
            refunded -= entry.amount.minor
    return Sums(
        Money(paid, currency),
        Money(refunded, currency),
        Money(commission, currency),
        Money(contested, currency),
        payments,
    )


def totals_of(entries: Sequence[Entry], currency: str) -> Totals:
    """Of entries in one currency. Raises ValueError for another one."""
    where = dict.fromkeys(Standing, 0)
    for entry in entries:
        where[entry.standing] += entry.earned.minor
    there = (Money(where[one], currency) for one in (Standing.PAID, Standing.ON_THE_WAY, Standing.TO_COME))
    return Totals(sums_of(entries, currency), *there)


def periods_of(
    entries: Sequence[Entry], currency: str, step: Step, calendar: Calendar, today: date, *, least: int = 1
) -> list[Period]:
    """Every week or month from the first entry's to today's or the last entry's, also those in which nothing came.

    Oldest first; `least` of them at least. Entries are of one currency.
    """
    grouped: dict[date, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(calendar.start_of(calendar.day_of(entry.at), step), []).append(entry)
    here = calendar.start_of(today, step)
    start, last = min([*grouped, here]), max([*grouped, here])
    for _ in range(least - 1):
        here = calendar.start_of(here - timedelta(days=1), step)
    start = min(start, here)
    periods: list[Period] = []
    while start <= last:
        end = calendar.start_after(start, step)
        there = grouped.get(start, [])
        periods.append(Period(start, end, sums_of(there, currency), tuple(there)))
        start = end
    return periods


def share_given_back(payment: Payment, amount: Money) -> Money:
    """What the academy gives back of its commission with a refund: as the server rounds, halves up."""
    taken = payment.commission.minor if payment.commission else 0
    whole = payment.amount.minor
    return Money((2 * taken * amount.minor + whole) // (2 * whole), payment.amount.currency)


def _sale(payment: Payment, states: Mapping[PayoutId, PayoutState]) -> Entry:
    commission = payment.commission or Money(0, payment.amount.currency)
    standing = _standing(payment, payment.payout_id, states)
    return Entry(payment, None, payment.at, payment.amount, commission, standing)


def _return(payment: Payment, refund: Refund, states: Mapping[PayoutId, PayoutState]) -> Entry:
    at = refund.completed_at or payment.at
    commission = -share_given_back(payment, refund.amount)
    return Entry(payment, refund, at, -refund.amount, commission, _standing(payment, refund.payout_id, states))


def _standing(payment: Payment, payout: PayoutId | None, states: Mapping[PayoutId, PayoutState]) -> Standing:
    """A payout that failed lets go of what was in it; one that is not known here was prepared a moment ago."""
    state = None if payout is None else states.get(payout, PayoutState.PENDING)
    if payment.dispute in (Dispute.OPEN, Dispute.LOST) and payment.payout_id is None:
        return Standing.CONTESTED
    if state is PayoutState.PAID:
        return Standing.PAID
    return Standing.ON_THE_WAY if state in (PayoutState.PENDING, PayoutState.PROCESSING) else Standing.TO_COME
