"""What the payments screen and the receipt say."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.payments import (
    Dispute,
    Method,
    Payment,
    PaymentKind,
    PaymentState,
    Refund,
    RefundState,
    Total,
)
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import isolated, without_marks
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.payments.facets import LAST_MONTH, THIS_MONTH, Facet, Order, Status
from pharmat_desktop.ui.payments.state import Side, Viewer
from pharmat_desktop.ui.times import date_text, near_date_text

translate = QCoreApplication.translate

KIND_ICONS = {
    PaymentKind.COURSE: "book-open",
    PaymentKind.SESSION: "calendar-days",
    PaymentKind.PACKAGE: "ticket",
}
_BRANDS = {
    "visa": "Visa",
    "mastercard": "Mastercard",
    "amex": "American Express",
    "unionpay": "UnionPay",
    "jcb": "JCB",
    "diners": "Diners Club",
    "discover": "Discover",
    "paypal": "PayPal",
    "ideal": "iDEAL",
    "sepa_debit": "SEPA",
    "bancontact": "Bancontact",
    "klarna": "Klarna",
    "link": "Link",
}


def kind_text(kind: PaymentKind) -> str:
    return {
        PaymentKind.COURSE: translate("payments", "Course"),
        PaymentKind.SESSION: translate("payments", "Session"),
        PaymentKind.PACKAGE: translate("payments", "Package"),
    }[kind]


def show_item_text(kind: PaymentKind) -> str:
    """The way to what was paid for."""
    return {
        PaymentKind.COURSE: translate("payments", "Show the course"),
        PaymentKind.SESSION: translate("payments", "Show the session"),
        PaymentKind.PACKAGE: translate("payments", "Show the package"),
    }[kind]


def state_text(payment: Payment, now: datetime) -> str:
    """Where it stands, in a word or two."""
    if payment.is_surplus and payment.state is PaymentState.PAID:
        return translate("payments", "Goes back")
    if payment.state is PaymentState.OPEN and not payment.is_payable(now):
        return translate("payments", "Page closed")
    if payment.state is PaymentState.OPEN and payment.failure:
        return translate("payments", "Declined")
    return {
        PaymentState.OPEN: translate("payments", "Not paid yet"),
        PaymentState.WAITING: translate("payments", "Waiting for the bank"),
        PaymentState.PAID: translate("payments", "Paid"),
        PaymentState.FAILED: translate("payments", "Failed"),
        PaymentState.CANCELLED: translate("payments", "Not paid"),
        PaymentState.PARTLY_REFUNDED: translate("payments", "Partly refunded"),
        PaymentState.REFUNDED: translate("payments", "Refunded"),
    }[payment.state]


def state_look(payment: Payment, now: datetime) -> tuple[str, str]:
    """Icon and tone."""
    if payment.state is PaymentState.OPEN and not payment.is_payable(now):
        return "hourglass", "accent"
    if payment.state is PaymentState.OPEN and payment.failure:
        return "circle-alert", "danger"
    return {
        PaymentState.OPEN: ("clock", "accent"),
        PaymentState.WAITING: ("hourglass", "accent"),
        PaymentState.PAID: ("circle-check", "ok"),
        PaymentState.FAILED: ("circle-alert", "danger"),
        PaymentState.CANCELLED: ("circle-x", "muted"),
        PaymentState.PARTLY_REFUNDED: ("undo-2", "muted"),
        PaymentState.REFUNDED: ("undo-2", "muted"),
    }[payment.state]


def state_sentence(payment: Payment, viewer: Viewer) -> str:
    """What is to be known of how it ended; empty when the state says all, or whoever waits for it tells more."""
    if payment.is_surplus:
        return translate("payments", "Nothing was due any more when this money came, so it goes back by itself.")
    if viewer is Viewer.PAYER and payment.state in (PaymentState.FAILED, PaymentState.CANCELLED):
        uncharged = translate("payments", "You have not been charged.")
        return f"{failure_text(payment.failure)} {uncharged}".strip()
    return ""


def failure_text(failure: str) -> str:
    """Why an attempt did not go through; empty when there was none."""
    if not failure:
        return ""
    return {
        "insufficient_funds": translate("payments", "There was not enough money on the card."),
        "expired_card": translate("payments", "The card has expired."),
        "incorrect_cvc": translate("payments", "The card's security code was not right."),
        "incorrect_number": translate("payments", "The card's number was not right."),
        "processing_error": translate("payments", "The bank could not process the payment."),
        "authentication_required": translate("payments", "The bank wanted a confirmation that did not come."),
    }.get(failure, translate("payments", "The bank declined the payment."))


def dispute_text(dispute: Dispute | None) -> str:
    return {
        None: "",
        Dispute.OPEN: translate("payments", "The payer's bank contests this payment; it has not decided yet."),
        Dispute.WON: translate("payments", "The payer's bank contested this payment and decided that it stands."),
        Dispute.LOST: translate("payments", "The payer's bank contested this payment and took the money back."),
    }[dispute]


def method_text(method: Method) -> str:
    """``Visa •••• 4242``; empty while it is not known."""
    name = method.brand or method.kind
    if name == "card":
        name = translate("payments", "Card")
    elif name:
        name = _BRANDS.get(name, name.replace("_", " ").capitalize())
    digits = f"•••• {method.last4}" if method.last4 else ""
    return " ".join(part for part in (name, digits) if part)


def tax_text(bps: int) -> str:
    """What the amount contains; hundredths of a per cent are written as far as there are any."""
    locale = QLocale()
    whole, rest = divmod(bps, 100)
    digits = f"{rest:02d}".rstrip("0")
    point = locale.decimalPoint() if digits else ""
    rate = f"{locale.toString(whole)}{point}{''.join(locale.toString(int(digit)) for digit in digits)}"
    return translate("payments", "Contains {rate} % tax").replace("{rate}", rate)


def refund_state_text(refund: Refund) -> str:
    return {
        RefundState.REQUESTED: translate("payments", "Asked for"),
        RefundState.APPROVED: translate("payments", "On its way"),
        RefundState.DECLINED: translate("payments", "Declined"),
        RefundState.COMPLETED: translate("payments", "Refunded"),
        RefundState.FAILED: translate("payments", "Failed"),
    }[refund.state]


def reason_text(refund: Refund) -> str:
    """A person's own words; where the academy asked by itself, its sentence in the app's language."""
    own = {
        ("session_cancelled", "The session was cancelled."): translate("payments", "The session was cancelled."),
        ("surplus", "Nothing was due."): translate("payments", "Nothing was due."),
        ("by_hand", "Sent by the academy."): translate("payments", "Sent by the academy."),
    }
    return own.get((refund.rule, refund.reason), refund.reason)


def refund_note(refund: Refund) -> str:
    """When, why, and what was answered."""
    at = refund.completed_at or refund.decided_at or refund.created_at
    parts = [date_text(at) if at is not None else "", isolated(reason_text(refund))]
    if refund.decision_note:
        answer = translate("payments", "The academy: {note}")
        parts.append(answer.replace("{note}", isolated(refund.decision_note)))
    return " · ".join(part for part in parts if part)


def total_text(total: Total) -> str:
    """One line of what was paid in a currency."""
    paid = money_text(total.paid)
    if not total.refunded.minor:
        return translate("payments", "{amount} paid").replace("{amount}", paid)
    text = translate("payments", "{amount} paid, {refunded} of it refunded")
    return text.replace("{amount}", paid).replace("{refunded}", money_text(total.refunded))


def found_text(found: int, total: int) -> str:
    """How many of the payments are listed."""
    if found == total:
        return translate("payments", "%Ln payments", "", total)
    shown, of = QLocale().toString(found), QLocale().toString(total)
    return translate("payments", "{shown} of {total} payments").format(shown=shown, total=of)


def filter_text(chosen: int) -> str:
    if not chosen:
        return translate("payments", "Filter and sort")
    return translate("payments", "%Ln filters", "", chosen)


def facet_text(facet: str) -> str:
    return {
        Facet.STATUS: translate("payments", "Status"),
        Facet.KIND: translate("payments", "For"),
        Facet.PERIOD: translate("payments", "Time"),
        Facet.CURRENCY: translate("payments", "Currency"),
    }[Facet(facet)]


def choice_text(facet: str, value: str) -> str:
    """A value of a facet as people read it; as it is where it is a year or a currency."""
    if facet == Facet.KIND:
        return kind_text(PaymentKind(value))
    return {
        Status.PAID: translate("payments", "Paid"),
        Status.OPEN: translate("payments", "Not paid yet"),
        Status.REFUNDED: translate("payments", "Refunded"),
        Status.FAILED: translate("payments", "Came to nothing"),
        Status.DISPUTED: translate("payments", "Disputed"),
        THIS_MONTH: translate("payments", "This month"),
        LAST_MONTH: translate("payments", "Last month"),
    }.get(value, value)


def order_text(order: str) -> str:
    return {
        Order.NEWEST: translate("payments", "Newest first"),
        Order.OLDEST: translate("payments", "Oldest first"),
        Order.AMOUNT: translate("payments", "Highest amount first"),
    }[Order(order)]


def side_text(side: Side) -> str:
    return {
        Side.MADE: translate("payments", "You paid"),
        Side.RECEIVED: translate("payments", "For your teaching"),
        Side.EVERYONES: translate("payments", "All"),
    }[side]


def payer_text(payment: Payment) -> str:
    """Their name, as far as it is known here."""
    if payment.payer_id is None:
        return translate("payments", "Somebody who has left")
    return payment.payer or translate("payments", "Somebody")


def title_text(payment: Payment, side: Side) -> str:
    """By what a row is told from its neighbours: who paid; or for what, of which a session's tutor says more."""
    if side is not Side.MADE:
        return payer_text(payment)
    return (payment.kind is PaymentKind.SESSION and payment.tutor) or bought_text(payment)


def below_text(payment: Payment, now: datetime, side: Side) -> str:
    """The second line of a row."""
    parts = [state_text(payment, now), near_date_text(payment.at, now)]
    if side is not Side.MADE:
        parts.append(isolated(bought_text(payment, is_for_tutor=side is Side.RECEIVED)))
    return " · ".join(parts)


def spoken_payment(payment: Payment, now: datetime, side: Side) -> str:
    parts = (
        "" if side is Side.MADE else payer_text(payment),
        without_marks(bought_text(payment, is_for_tutor=side is Side.RECEIVED)),
        money_text(payment.amount),
        state_text(payment, now),
        date_text(payment.at),
        translate("payments", "disputed") if payment.dispute is not None else "",
    )
    return ", ".join(part for part in parts if part)
