"""What a receipt says, line by line: the page and the PDF show the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Payment, Refund, RefundState
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.times import date_text, moment_text

translate = QCoreApplication.translate


MOST_REFUNDS = 8
"""Lines of their own: more would not fit on one page."""


class Line(NamedTuple):
    """A name and an amount."""

    name: str
    amount: str
    is_total: bool = False


class Receipt(NamedTuple):
    title: str
    """What was bought."""
    number: str
    state: str
    """Where it stands; of what was paid that does not change by itself."""
    amount: str
    facts: tuple[tuple[str, str], ...]
    """Names and values; empty values are left out."""
    lines: tuple[Line, ...]


def receipt_of(payment: Payment, refunds: Sequence[Refund]) -> Receipt:
    """In the language of the app."""
    return Receipt(
        title=bought_text(payment),
        number=payment.receipt_number,
        state=words.state_text(payment, payment.at),
        amount=money_text(payment.amount),
        facts=_facts(payment),
        lines=_lines(payment, refunds),
    )


def _facts(payment: Payment) -> tuple[tuple[str, str], ...]:
    paid_at = moment_text(payment.completed_at) if payment.completed_at is not None else ""
    return (
        (translate("payments", "Receipt number"), payment.receipt_number),
        (translate("payments", "Paid on"), paid_at),
        (translate("payments", "Paid by"), payment.payer if payment.completed_at is not None else ""),
        (translate("payments", "Paid with"), words.method_text(payment.method)),
        (translate("payments", "For"), words.kind_text(payment.kind)),
        (translate("payments", "Taught by"), payment.tutor),
    )


def _lines(payment: Payment, refunds: Sequence[Refund]) -> tuple[Line, ...]:
    lines = [Line(bought_text(payment), money_text(payment.amount))]
    lines.append(Line(translate("payments", "Total"), money_text(payment.amount), is_total=True))
    if payment.tax.minor:
        lines.append(Line(words.tax_text(payment.tax_bps), money_text(payment.tax)))
        lines.append(Line(translate("payments", "Without tax"), money_text(payment.amount + -payment.tax)))
    if not payment.has_receipt or not payment.refunded.minor:
        return tuple(lines)
    lines += [Line(name, money_text(-amount)) for name, amount in _sent_back(payment, refunds)]
    lines.append(Line(translate("payments", "Remains"), money_text(payment.kept), is_total=True))
    return tuple(lines)


def _sent_back(payment: Payment, refunds: Sequence[Refund]) -> list[tuple[str, Money]]:
    """The newest, oldest first; all else that went back comes last, also what no refund that is here tells of."""
    done = [*reversed([one for one in refunds if one.state is RefundState.COMPLETED][:MOST_REFUNDS])]
    text = translate("payments", "Refunded on {day}")
    found = [(text.replace("{day}", date_text(one.completed_at or payment.at)), one.amount) for one in done]
    rest = payment.refunded.minor - sum(one.amount.minor for one in done)
    if rest > 0:
        found.append((translate("payments", "Refunded"), Money(rest, payment.amount.currency)))
    return found
