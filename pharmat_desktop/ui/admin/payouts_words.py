"""What the office's screen of payouts says."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pharmat_desktop.domain.payments import Payout, PayoutState
from pharmat_desktop.ui.admin.payouts_state import Deed, Told
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.times import days_text, month_text

translate = QCoreApplication.translate


def tutor_text(payout: Payout) -> str:
    return payout.tutor or translate("payouts", "A former tutor")


def period_text(payout: Payout) -> str:
    """``October 2026`` for a whole month."""
    first, last = payout.period_start, payout.period_end
    is_month = first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1])
    return month_text(first) if is_month else days_text(first, last)


def day_text(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("payouts", "d MMM yyyy"))


def state_text(state: PayoutState) -> str:
    return {
        PayoutState.PENDING: translate("payouts", "To be paid"),
        PayoutState.PROCESSING: translate("payouts", "At the bank"),
        PayoutState.PAID: translate("payouts", "Paid"),
        PayoutState.FAILED: translate("payouts", "Did not arrive"),
        PayoutState.CANCELLED: translate("payouts", "Cancelled"),
    }[state]


def facts(payout: Payout) -> list[tuple[str, str]]:
    """What the amount is made of, and what became of it."""
    paid_on = day_text(payout.paid_at.astimezone().date()) if payout.paid_at is not None else ""
    return [
        (translate("payouts", "For"), period_text(payout)),
        (translate("payouts", "Students paid"), money_text(payout.gross)),
        (translate("payouts", "Went back"), money_text(payout.refunded) if payout.refunded.minor else ""),
        (translate("payouts", "Academy's part"), money_text(payout.commission)),
        (translate("payouts", "Paid on"), paid_on),
        (translate("payouts", "Reference"), payout.reference),
    ]


def standing_text(state: PayoutState) -> str:
    """What is to be known of where it stands, or to be done."""
    return {
        PayoutState.PENDING: translate("payouts", "Transfer it, then say so here. Only then the tutor is told."),
        PayoutState.PROCESSING: translate("payouts", "The bank has it. Say here when it is paid, or came back."),
        PayoutState.PAID: translate("payouts", "The tutor was told."),
        PayoutState.FAILED: translate("payouts", "What it was made of is in the next payout."),
        PayoutState.CANCELLED: translate("payouts", "What it was made of is in the next payout."),
    }[state]


def spoken(payout: Payout) -> str:
    """All that a row shows."""
    return ", ".join((tutor_text(payout), period_text(payout), money_text(payout.amount), state_text(payout.state)))


def deed_text(deed: Deed) -> str:
    """On a button."""
    return {
        Deed.PREPARE: translate("payouts", "Prepare payouts"),
        Deed.SENT: translate("payouts", "Given to the bank"),
        Deed.PAID: translate("payouts", "It is paid"),
        Deed.FAILED: translate("payouts", "It did not arrive"),
        Deed.CANCELLED: translate("payouts", "Cancel it"),
    }[deed]


def question(deed: Deed, payout: Payout) -> tuple[str, str]:
    """Before what cannot be taken back: a title, and what it means."""
    amount, tutor = money_text(payout.amount), tutor_text(payout)
    if deed is Deed.PAID:
        text = translate("payouts", "{tutor} is told that {amount} was paid. This cannot be taken back.")
    else:
        text = translate("payouts", "The {amount} for {tutor} will be in the next payout. This cannot be taken back.")
    title = {
        Deed.PAID: translate("payouts", "Is it paid?"),
        Deed.FAILED: translate("payouts", "Did it not arrive?"),
    }.get(deed, translate("payouts", "Cancel this payout?"))
    return title, text.replace("{amount}", amount).replace("{tutor}", tutor)


def hold_text() -> str:
    return translate("payouts", "The academy cannot be reached: this has to wait.")


def told_text(told: Told | None) -> str:
    """How the last deed ended."""
    if told is None:
        return ""
    if told.error is not None:
        return words_for(told.error).sentence
    if told.deed is Deed.PREPARE:
        return _prepared_text(told.count)
    return {
        Deed.SENT: translate("payouts", "It is noted as given to the bank."),
        Deed.PAID: translate("payouts", "It is paid; the tutor was told."),
        Deed.FAILED: translate("payouts", "It is noted as not arrived."),
        Deed.CANCELLED: translate("payouts", "It is cancelled."),
    }[told.deed]


def _prepared_text(count: int | None) -> str:
    if count is None:
        return translate("payouts", "Whatever was to be paid out is in the list.")
    if not count:
        return translate("payouts", "Nothing is to be paid out for this time.")
    return translate("payouts", "%Ln payouts were prepared.", "", count)
