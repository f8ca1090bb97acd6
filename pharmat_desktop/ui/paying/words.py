"""What is said of a payment: no more than the academy knows, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline
from pharmat_desktop.domain.paying import Deed, Stage
from pharmat_desktop.domain.payments import Payment
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.paying.presenter import PayState
from pharmat_desktop.ui.times import clock_text, date_text

translate = QCoreApplication.translate
KINDS = {Stage.PAID: "ok", Stage.DECLINED: "warn", Stage.FAILED: "warn", Stage.OVERDUE: "warn"}
"""Of notices; all others inform."""


def standing_text(state: PayState) -> str:
    """Where a payment stands; empty when nothing was begun."""
    if state.is_unanswered:
        return translate(
            "paying", "The academy has not answered yet and is asked again. Only what you pay on the page is charged."
        )
    payment = state.payment
    if payment is None:
        return ""
    if state.stage is Stage.OPEN:
        return _open_text(state, payment)
    if state.stage is Stage.DECLINED:
        return _declined_text(payment)
    return _settled_text(state.stage, payment)


def _open_text(state: PayState, payment: Payment) -> str:
    until = clock_text(payment.page_expires_at) if payment.page_expires_at is not None else "–"
    if state.done is Deed.LOOK:
        return translate("paying", "The bank knows of no payment yet. The page to pay stays open until {time}.").format(
            time=until
        )
    return translate(
        "paying",
        "Waiting for the bank. Pay on the page in your browser until {time}; as soon as the money is there, it is "
        "done, whether this window is open or not.",
    ).format(time=until)


def _declined_text(payment: Payment) -> str:
    text = translate(
        "paying", "The bank declined the card. You have not been charged. Open the page again and try another card."
    )
    return f"{text} {_decline_text(payment.failure)}".strip()


def _settled_text(stage: Stage, payment: Payment) -> str:
    if stage is Stage.PAID:
        day = date_text(payment.at)
        text = translate("paying", "Paid on {day}: {amount}. Your receipt is {number}.")
        return text.format(day=day, amount=money_text(payment.amount), number=isolated(payment.receipt_number))
    return {
        Stage.OVERDUE: translate(
            "paying", "The time for paying is over. Whether you paid before that is being asked. Check again soon."
        ),
        Stage.WAITING: translate(
            "paying",
            "Your bank takes its time, maybe some days. You need not do anything; nothing is charged twice.",
        ),
        Stage.FAILED: translate("paying", "The bank did not carry out the payment. You have not been charged."),
        Stage.CLOSED: translate("paying", "The page to pay is closed. You have not been charged."),
        Stage.BACK: translate("paying", "The money for this goes back, or went back, to where you paid from."),
    }.get(stage, "")


def _decline_text(failure: str) -> str:
    """The bank's reason, where it tells one that helps."""
    return {
        "insufficient_funds": translate("paying", "There is not enough money on the card."),
        "expired_card": translate("paying", "The card has expired."),
        "incorrect_cvc": translate("paying", "The security code was wrong."),
        "incorrect_number": translate("paying", "The card's number was wrong."),
    }.get(failure, "")


def error_text(state: PayState) -> str:
    """What went wrong with the last question; empty when nothing did."""
    if state.error is None:
        return ""
    said = words_for(state.error).sentence
    if isinstance(state.error, NoAnswer | Busy | Offline):
        more = translate("paying", "Nothing was paid by this. Trying again goes on with the same payment.")
        return f"{said} {more}"
    return said


def open_button_text(state: PayState, price: str) -> str:
    if state.busy is Deed.OPEN:
        return translate("paying", "Opening the page…")
    if state.stage.is_payable:
        return translate("paying", "Open the page again")
    return translate("paying", "Pay {amount}").format(amount=price) if price else translate("paying", "Pay")


def ended_text(payment: Payment, stage: Stage) -> str:
    """For a toast, when something that was waited for has ended; empty when nobody needs to hear it."""
    what = isolated(bought_text(payment))
    return {
        Stage.PAID: translate("paying", "Paid: {what}. Thank you."),
        Stage.FAILED: translate("paying", "The bank did not pay for {what}. You have not been charged."),
        Stage.BACK: translate("paying", "{what} was paid already: this money goes back to you."),
    }.get(stage, "").format(what=what)
