"""The table of a tutor's earnings: read back as it was, harmless in a spreadsheet, the same in every language."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.earnings import Calendar, entries_of, totals_of
from pharmat_desktop.domain.earnings_csv import COLUMNS, csv_file, decimal_text, harmless
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import PayoutState, RefundState
from tests.support.payment_data import a_payment, a_payout, a_refund

BERLIN = Calendar("Europe/Berlin", 1)


def read_back(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_line_says_all_of_an_entry() -> None:
    """The day is the tutor's own; the refund's line takes off what went back."""
    payout = a_payout("one", state=PayoutState.PAID, reference="SEPA 77")
    paid = a_payment(
        "one",
        10000,
        commission=Money(2000, "EUR"),
        payer='Sara "S" Haddad, حداد',
        payout_id=payout.id,
        completed_at=datetime(2026, 10, 31, 23, 30, tzinfo=UTC),
    )
    gone = a_refund(
        "one", 2500, state=RefundState.COMPLETED, completed_at=datetime(2026, 11, 9, 8, tzinfo=UTC), payment_id=paid.id
    )
    entries = entries_of([paid], [gone], [payout])
    content = csv_file(entries, [payout], BERLIN)
    assert content.startswith(b"\xef\xbb\xbfdate,time_utc,type,status,currency,amount,commission,earned,student,")
    assert content.count(b"\r\n") == 3
    refund, payment = read_back(content)
    assert tuple(payment) == COLUMNS
    assert [payment[name] for name in COLUMNS[:10]] == [
        *("2026-11-01", "2026-10-31T23:30:00Z", "payment", "paid", "EUR", "100.00", "20.00", "80.00"),
        *('Sara "S" Haddad, حداد', "Clinical pharmacokinetics"),
    ]
    assert [payment[name] for name in COLUMNS[11:14]] == ["2026-10-01", "2026-10-31", "SEPA 77"]
    assert [refund[name] for name in ("type", "status", "amount", "commission", "earned", "payout_from")] == [
        *("refund", "to_come", "-25.00", "-5.00", "-20.00", ""),
    ]
    total = sum(Decimal(line["earned"]) for line in (refund, payment))
    assert str(total) == decimal_text(totals_of(entries, "EUR").sums.earned)


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(5, "EUR"), "0.05"),
        (Money(-5, "EUR"), "-0.05"),
        (Money(1234567, "JPY"), "1234567"),
        (Money(-12500, "KWD"), "-12.500"),
        (Money(0, "KWD"), "0.000"),
    ],
)
def test_amounts_are_plain_numbers(money: Money, text: str) -> None:
    """Without separators of thousands, exact."""
    assert decimal_text(money) == text
    assert Decimal(text).scaleb(money.digits) == money.minor


@pytest.mark.parametrize(
    "text", ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "﹢1", "－1", "\u00a0=1", "\x00=1"]
)
def test_no_text_begins_a_formula(text: str) -> None:
    """Not behind blanks, line breaks or control signs either."""
    assert harmless(text).startswith("'")
    assert "\n" not in harmless(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_people_call_themselves_stays_in_its_field(name: str, bought: str) -> None:
    """The lines are as many as the entries, and no field begins with what runs."""
    paid = a_payment("one", payer=name, description=bought, commission=Money(0, "EUR"))
    [line] = read_back(csv_file(entries_of([paid], [], []), [], BERLIN))
    assert line["earned"] == "149.00"
    assert line["date"] == date.fromisoformat(line["date"]).isoformat()
    for field in (line["student"], line["description"]):
        assert not field.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert field.isprintable() or "\n" not in field
