"""What follows from payments without asking anybody; money is counted, never measured."""

from __future__ import annotations

import ast
from datetime import timedelta
from pathlib import Path

import pytest

import pharmat_desktop
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import PaymentState, totals
from tests.support.example_data import START
from tests.support.payment_data import a_payment

HOUSE = Path(pharmat_desktop.__file__).parent
ONLY_MONEY = frozenset(
    {
        "money.py",
        "amounts.py",
        "payments.py",
        "payment_reader.py",
        "payment_shapes.py",
        "earnings.py",
        "earnings_csv.py",
    }
)
"""Files in which nothing is measured at all."""


def test_totals_are_told_for_each_currency() -> None:
    """Only what was received counts; what went back is told beside it. Yen and fils are whole numbers, too."""
    given = [
        a_payment("a", 10000),
        a_payment("b", 5000, state=PaymentState.PARTLY_REFUNDED, refunded=Money(2500, "EUR")),
        a_payment("c", 9000, state=PaymentState.OPEN),
        a_payment("d", 5000, "JPY"),
        a_payment("e", 12500, "KWD", state=PaymentState.REFUNDED, refunded=Money(12500, "KWD")),
        a_payment("f", 100, "USD", state=PaymentState.FAILED),
    ]
    found = [(one.paid, one.refunded, one.payments) for one in totals(given)]
    assert found == [
        (Money(15000, "EUR"), Money(2500, "EUR"), 2),
        (Money(5000, "JPY"), Money(0, "JPY"), 1),
        (Money(12500, "KWD"), Money(12500, "KWD"), 1),
    ]
    assert [one.kept.parts for one in totals(given)] == [(125, "00"), (5000, ""), (0, "000")]


@pytest.mark.parametrize(
    ("state", "minutes", "is_payable"),
    [(PaymentState.OPEN, 1, True), (PaymentState.OPEN, -1, False), (PaymentState.WAITING, 1, False)],
)
def test_only_an_open_page_can_still_be_paid_on(state: PaymentState, minutes: int, *, is_payable: bool) -> None:
    """Until it closes."""
    payment = a_payment(state=state, page_expires_at=START + timedelta(minutes=minutes), receipt_number="")
    assert payment.is_payable(START) is is_payable
    assert not payment.has_receipt
    assert payment.kept == Money(0, "EUR")


def test_no_float_touches_money() -> None:
    """What is called minor is never divided with a rest lost, nor rounded, nor mixed with a number with a point.

    Where money itself is made and written, nothing is.
    """
    found = [
        f"{path.relative_to(HOUSE)}:{node.lineno}"
        for path in HOUSE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.expr | ast.stmt) and (_is_about_money(node) or path.name in ONLY_MONEY)
        if _measures(node)
    ]
    assert not found


def test_the_look_for_floats_finds_them() -> None:
    """Each way in which one might slip in."""
    ways = ("amount.minor / 100", "total_minor * 1.19", "float(price_minor)", "round(minor * rate)", "x_minor /= 2")
    for way in ways:
        assert any(
            _measures(node) and _is_about_money(node)
            for node in ast.walk(ast.parse(way))
            if isinstance(node, ast.expr | ast.stmt)
        ), way


def _is_about_money(node: ast.AST) -> bool:
    names = (getattr(part, "attr", "") or getattr(part, "id", "") for part in ast.walk(node))
    return any(name == "minor" or name.endswith("_minor") for name in names)


def _measures(node: ast.expr | ast.stmt) -> bool:
    if isinstance(node, ast.BinOp | ast.AugAssign):
        sides = [node.left, node.right] if isinstance(node, ast.BinOp) else [node.value]
        return isinstance(node.op, ast.Div) or any(_is_float(side) for side in sides)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in {"float", "round"}
    return False


def _is_float(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)
