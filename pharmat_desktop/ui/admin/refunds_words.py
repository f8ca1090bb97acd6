"""What the office's screen says of refunds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.payments import Refund, RefundState
from pharmat_desktop.ui.admin.refunds_state import RefundsPage, Row, Side
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import isolated, without_marks
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.payments import words as payment_words
from pharmat_desktop.ui.refunds import words as refund_words
from pharmat_desktop.ui.times import date_text

translate = QCoreApplication.translate


def side_text(side: Side) -> str:
    return {
        Side.WAITING: translate("office", "To decide"),
        Side.DECIDED: translate("office", "Decided"),
    }[side]


def payer_text(row: Row) -> str:
    return payment_words.payer_text(row.payment)


def state_text(refund: Refund) -> str:
    """For the office an approved one is not over: it can be sent again."""
    if refund.state is RefundState.APPROVED:
        return translate("office", "Approved, on its way")
    return payment_words.refund_state_text(refund)


def below_text(row: Row) -> str:
    """The second line of a row."""
    return f"{state_text(row.refund)} · {isolated(bought_text(row.payment))}"


def spoken_row(row: Row) -> str:
    parts = (
        payer_text(row),
        money_text(row.refund.amount),
        state_text(row.refund),
        without_marks(bought_text(row.payment)),
    )
    return ", ".join(parts)


def facts(row: Row) -> list[tuple[str, str]]:
    """What one has to know to decide."""
    refund, payment = row.refund, row.payment
    paid = f"{money_text(payment.amount)} · {payment_words.method_text(payment.method)}".rstrip(" ·")
    return [
        (translate("office", "For"), bought_text(payment)),
        (translate("office", "Tutor"), payment.tutor),
        (translate("office", "Paid"), f"{paid} · {date_text(payment.at)}"),
        (translate("office", "Given back so far"), money_text(payment.refunded) if payment.refunded.minor else ""),
        (translate("office", "Asked for"), _asked_text(refund)),
        (translate("office", "Reason"), payment_words.reason_text(refund)),
        (translate("office", "Answer"), refund.decision_note),
    ]


def rule_text(refund: Refund) -> str:
    """Which rule applied when it was asked for, and what it gave."""
    if refund.rule_amount.minor:
        gives = translate("office", "The rule gives {amount} back.")
        gives = gives.replace("{amount}", money_text(refund.rule_amount))
    else:
        gives = translate("office", "By the rule nothing goes back. You may be more generous.")
    rule = refund_words.rule_text(refund.rule)
    if refund.rule == "session_due":  # a payer is told besides what they can do
        rule = translate("office", "The session is due as it was booked.")
    return f"{rule} {gives}"


def standing_text(refund: Refund) -> str:
    """What is to be known of where it stands; empty while it waits for a decision."""
    amount = money_text(refund.amount)
    text = {
        RefundState.REQUESTED: "",
        RefundState.APPROVED: translate(
            "office",
            "{amount} is approved. The payment provider has not said that it went out. If it could not be reached, "
            "send it again: it goes out once.",
        ),
        RefundState.DECLINED: translate("office", "It was declined. The payer was told."),
        RefundState.COMPLETED: translate("office", "{amount} went back. The payer was told."),
        RefundState.FAILED: translate(
            "office", "The payment provider could not send {amount} back. Look at the payment there."
        ),
    }[refund.state]
    return text.replace("{amount}", amount)


def error_text(page: RefundsPage) -> str:
    is_approved = page.row is not None and page.row.refund.state is RefundState.APPROVED
    if page.error is None or is_approved:  # what stands is said above
        return ""
    return refund_words.error_text(page.error)


def _asked_text(refund: Refund) -> str:
    at = date_text(refund.created_at) if refund.created_at is not None else ""
    return " · ".join(part for part in (money_text(refund.amount), at) if part)
