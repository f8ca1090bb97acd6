"""The `RefundDesk` of the ports: what the rules give, and the academy's functions that ask and decide."""

from __future__ import annotations

from typing import Any

from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.domain.refunds import Decision, RefundTerms, RefundWish
from pharmat_desktop.remote.call import Call
from pharmat_desktop.remote.pay_desk import EdgeFunctions
from pharmat_desktop.remote.payment_shapes import PAYMENT_SHAPES
from pharmat_desktop.remote.wire import objects_from

_COUNTS = ("rule_minor", "most_minor", "days", "percent")


class SupabaseRefundDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call, functions: EdgeFunctions) -> None:
        self._call = call
        self._functions = functions

    async def terms(self, payment_id: PaymentId) -> RefundTerms:
        return terms_from(await self._call("refund_terms", {"p_payment": payment_id}))

    async def ask(self, wish: RefundWish) -> LiveRows:
        about = {"payment_id": wish.payment_id, "reason": wish.reason, "amount_minor": wish.amount.minor}
        return _row(await self._functions.call("request-refund", {**about, "request_id": wish.request_id}))

    async def decide(self, decision: Decision) -> LiveRows:
        said: dict[str, Any] = {"refund_id": decision.refund_id, "decision": decision.verdict.value}
        if decision.amount is not None:
            said["amount_minor"] = decision.amount.minor
        return _row(await self._functions.call("decide-refund", {**said, "note": decision.note}))


def terms_from(answer: Any) -> RefundTerms:
    """Raises UnexpectedAnswer for what says no amounts."""
    try:
        rule, currency, counts = answer["rule"], answer["currency"], [answer[name] for name in _COUNTS]
    except (KeyError, TypeError):
        raise UnexpectedAnswer("refund_terms: not terms") from None
    if not isinstance(rule, str) or not isinstance(currency, str) or any(type(count) is not int for count in counts):
        raise UnexpectedAnswer("refund_terms: not amounts")
    gives, most, days, percent = counts
    return RefundTerms(rule, Money(gives, currency), Money(most, currency), days, percent)


def _row(answer: Any) -> LiveRows:
    return LiveRows("refunds", objects_from("refunds", tuple(PAYMENT_SHAPES["refunds"]), [answer]))
