"""A tutor's earnings as a table for spreadsheets and tax advisers: one line for each payment and each refund.

The columns, their English names and the words in them are the same in every language and stay as they are, so that
what somebody has built on such a file goes on working. Amounts are plain decimal numbers with a point, and those of
``earned`` add up, for each currency, to what the screen says. Lines end as RFC 4180 has it.

The file begins with a byte order mark: Excel takes a file without one for the system's old code page, and an Arabic
name for question marks; everything else that reads UTF-8 copes with one.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import UTC

from pharmat_desktop.domain.earnings import Calendar, Entry
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Payout

COLUMNS = (
    "date",
    "time_utc",
    "type",
    "status",
    "currency",
    "amount",
    "commission",
    "earned",
    "student",
    "description",
    "receipt_number",
    "payout_from",
    "payout_to",
    "payout_reference",
    "payment_id",
)
"""``date`` by the tutor's own clock. ``type``: payment or refund. ``status``: to_come, on_the_way, paid or contested;
what is contested has earned nothing."""

_FORMULA = re.compile(r"\s*[=+\-@]")
"""What a spreadsheet takes for the beginning of a formula, which may send the table's content somewhere."""


def csv_file(entries: Iterable[Entry], payouts: Iterable[Payout], calendar: Calendar) -> bytes:
    """The lines are in the order of `entries`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_lines(entries, {payout.id: payout for payout in payouts}, calendar))
    return text.getvalue().encode("utf-8-sig", "replace")


def decimal_text(money: Money) -> str:
    """``-12.500``: a number to any program, with as many digits as the currency has."""
    whole, rest = money.parts
    return f"{'-' if money.minor < 0 else ''}{whole}{'.' if rest else ''}{rest}"


def harmless(text: str) -> str:
    """Text from other people on one line, which no spreadsheet takes for a formula.

    An apostrophe stands before what would begin one, as spreadsheets themselves write it.
    """
    plain = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text).strip()
    # Full-width signs are read as formulas by spreadsheets in Japanese and Chinese.
    return f"'{plain}" if _FORMULA.match(unicodedata.normalize("NFKC", plain[:1])) else plain


def _lines(entries: Iterable[Entry], payouts: dict[object, Payout], calendar: Calendar) -> Iterator[tuple[str, ...]]:
    for entry in entries:
        payout = payouts.get(entry.payout_id)
        yield (
            calendar.day_of(entry.at).isoformat(),
            entry.at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            "payment" if entry.refund is None else "refund",
            entry.standing.value,
            harmless(entry.amount.currency),
            *map(decimal_text, (entry.amount, entry.commission, entry.earned)),
            harmless(entry.payment.payer),
            harmless(entry.payment.description),
            harmless(entry.payment.receipt_number),
            payout.period_start.isoformat() if payout else "",
            payout.period_end.isoformat() if payout else "",
            harmless(payout.reference) if payout else "",
            harmless(entry.payment.id),
        )
