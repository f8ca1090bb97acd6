"""Payments, refunds and payouts from the mirror."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import (
    Dispute,
    Method,
    PaymentId,
    PaymentKind,
    PaymentState,
    PayoutState,
    RefundState,
)
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.services.payments import PaymentService
from tests.support.account_files import opened, topics_of
from tests.support.example_data import ME, START, TUTOR, at, page, row, rows, uid
from tests.support.pass_data import prepaid, prepaid_rows

PEOPLE = (
    "users",
    rows("users", row("users", id=ME), row("users", id=TUTOR, role="tutor", first_name="Omar")),
)
ONE = PaymentId(uid("payments/one"))


async def test_ones_own_payments_are_read_whole_and_newest_first(tmp_path: Path) -> None:
    """In any currency; with the names of both; odd words raise nothing, and what is no amount is left out."""
    async with opened(tmp_path) as store:
        heard = topics_of(store)
        paid = {"status": "completed", "receipt_number": "2026-000001", "completed_at": at(3)}
        card = {"method": "card", "method_brand": "visa", "method_last4": "4242"}
        for_course = {"kind": "course", "course_id": uid("course"), "currency": "JPY", "amount_minor": 5000}
        await store.mirror.apply(
            page(
                PEOPLE,
                prepaid_rows(
                    "payments",
                    prepaid("payments", "one", package_id=uid("five"), **paid, **card),
                    prepaid("payments", "yen", created_at=at(9), dispute="lost", **for_course),
                    prepaid("payments", "odd", status="of the future", kind="gift", currency="KWD", amount_minor=12500),
                    prepaid("payments", "none", currency="coins"),
                    prepaid("payments", "others", payer_id=TUTOR, tutor_id=uid("else")),
                ),
            )
        )
        assert Topic(TopicKind.PAYMENTS) in heard
        yen, one, odd = store.payments.made()
        assert (yen.amount, yen.kind, yen.dispute, yen.item_id) == (
            Money(5000, "JPY"),
            PaymentKind.COURSE,
            Dispute.LOST,
            uid("course"),
        )
        assert (one.state, one.at, one.method) == (PaymentState.PAID, one.completed_at, Method("card", "visa", "4242"))
        assert (one.payer, one.tutor, one.item_id, one.has_receipt) == ("Sara Haddad", "Omar Haddad", uid("five"), True)
        assert (odd.state, odd.amount, odd.amount.parts) == (PaymentState.WAITING, Money(12500, "KWD"), (12, "500"))
        assert store.payments.payment(ONE) == one
        assert store.payments.payment(PaymentId("nothing")) is None
        assert len(store.payments.everyones()) == 4
        assert store.payments.received() == []


async def test_of_a_thing_the_payment_that_counts_is_found(tmp_path: Path) -> None:
    """Not an attempt that came to nothing, should there be another; nor money that goes back."""
    async with opened(tmp_path) as store:
        package = {"package_id": uid("five")}
        await store.mirror.apply(
            page(
                prepaid_rows(
                    "payments",
                    prepaid("payments", "paid", status="completed", created_at=at(1), **package),
                    prepaid("payments", "failed", status="failed", created_at=at(9), **package),
                    prepaid("payments", "surplus", status="completed", is_surplus=True, created_at=at(8), **package),
                )
            )
        )
        found = store.payments.payment_for(uid("five"))
        assert found is not None
        assert found.id == uid("payments/paid")
        assert store.payments.payment_for("else") is None


async def test_a_payment_is_told_with_its_refunds_and_moves_with_them(tmp_path: Path) -> None:
    """Whoever listens hears of it; the refunds leave with their payment."""
    async with opened(tmp_path) as store:
        service = PaymentService(store.payments, store.feed, refresh=lambda: None)
        heard: list[int] = []
        unsubscribe = service.subscribe(lambda: heard.append(1))
        await store.mirror.apply(
            page(
                PEOPLE,
                prepaid_rows("payments", prepaid("payments", status="completed")),
                prepaid_rows(
                    "refunds",
                    prepaid("refunds", "old", status="declined", decision_note="Too late", decided_at=at(7)),
                    prepaid("refunds", "new", created_at=at(9), status="of the future"),
                    prepaid("refunds", "other", payment_id=uid("payments/other")),
                ),
            )
        )
        file = service.file(ONE)
        assert file is not None
        new, old = file.refunds
        assert (old.state, old.decision_note, old.amount) == (RefundState.DECLINED, "Too late", Money(5000, "EUR"))
        assert (new.state, new.rule, new.rule_amount) == (
            RefundState.REQUESTED,
            "package_unused",
            Money(5000, "EUR"),
        )
        assert len(store.payments.refunds()) == 3
        assert len(heard) == 1
        await store.mirror.apply(page(gone={"payments": [ONE]}))
        assert service.file(ONE) is None
        assert store.payments.refunds(ONE) == []
        assert len(heard) == 2
        unsubscribe()


async def test_a_tutor_reads_payouts_and_what_was_paid_for(tmp_path: Path) -> None:
    """By the last day of their period."""
    async with opened(tmp_path, user_id=UserId(TUTOR)) as store:
        await store.mirror.apply(
            page(
                PEOPLE,
                prepaid_rows("payments", prepaid("payments", status="completed", payout_id=uid("payouts/one"))),
                prepaid_rows(
                    "payouts",
                    prepaid("payouts", "one", status="paid", paid_at=at(), reference="SEPA 7"),
                    prepaid(
                        "payouts", "two", period_start="2026-02-01", period_end="2026-02-28", commission_minor=-100
                    ),
                    prepaid("payouts", "odd", period_end="soon"),
                ),
            )
        )
        two, one = store.payments.payouts()
        assert (one.state, one.reference, one.paid_at, one.amount) == (
            PayoutState.PAID,
            "SEPA 7",
            START,
            Money(16000, "EUR"),
        )
        assert (two.period_start, two.period_end, two.commission) == (
            date(2026, 2, 1),
            date(2026, 2, 28),
            Money(-100, "EUR"),
        )
        [received] = store.payments.received()
        assert (received.payout_id, received.commission) == (one.id, Money(5000, "EUR"))
        assert store.payments.made() == []
