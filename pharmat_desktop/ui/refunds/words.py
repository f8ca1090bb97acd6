"""What is said of money back: the rules in plain words, what follows, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.errors import Busy, NoAnswer, PharmatError
from pharmat_desktop.domain.payments import PaymentKind, Refund, RefundState
from pharmat_desktop.domain.refunds import RefundTerms
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.times import date_text

translate = QCoreApplication.translate


def rule_text(rule: str) -> str:
    """Which rule applies, and why. One that this version does not know is the office's own affair."""
    return {
        "course_new": translate("refunds", "The course is new, and little of it was used."),
        "course_late": translate("refunds", "The time in which a course can be given back is over."),
        "course_used": translate("refunds", "More of the course was used than can be given back."),
        "session_cancelled": translate(
            "refunds", "The session was cancelled: what is not due for it any more goes back."
        ),
        "session_due": translate(
            "refunds", "The session is due as it was booked. If you cannot come, cancel it first."
        ),
        "session_made_up": translate("refunds", "A make-up session was booked for this one."),
        "package_unused": translate("refunds", "Of a package, the sessions that were not used go back."),
        "package_expired": translate("refunds", "The package is not valid any more."),
        "by_hand": translate("refunds", "The academy sent it by itself."),
        "surplus": translate("refunds", "Nothing was due when this money came."),
    }.get(rule, translate("refunds", "The academy decides in each case."))


def limits_text(terms: RefundTerms) -> str:
    """The numbers of a course's rule; empty for other rules."""
    if not terms.rule.startswith("course_"):
        return ""
    number = terms.days
    days = translate("refunds", "A course can be given back for %Ln days", "", number)
    used = translate("refunds", "{days}, while no more than {percent} % of it was used.")
    return used.format(days=days, percent=QLocale().toString(terms.percent))


def terms_text(terms: RefundTerms) -> str:
    """What the academy's rule is, and what it comes to."""
    if terms.gives.minor:
        gives = translate("refunds", "By this rule you get {amount} back.")
    else:
        gives = translate("refunds", "By this rule nothing goes back. You may ask all the same.")
    gives = gives.replace("{amount}", money_text(terms.gives))
    decides = translate("refunds", "The academy decides, and may be more generous.")
    return " ".join(part for part in (rule_text(terms.rule), limits_text(terms), gives, decides) if part)


def consequence_text(kind: PaymentKind) -> str:
    """What becomes of what was paid for."""
    return {
        PaymentKind.COURSE: translate(
            "refunds", "With all of the money back the course closes. With a part of it back it stays open."
        ),
        PaymentKind.SESSION: translate(
            "refunds", "The session itself stays as it is. A make-up session that was given for it ends."
        ),
        PaymentKind.PACKAGE: translate(
            "refunds",
            "Nothing can be booked with the package while this is looked at. With any of the money back, what is left "
            "of it ends; sessions that are booked stay.",
        ),
    }[kind]


def standing_text(refund: Refund) -> str:
    """Where the payer's wish stands, while it is not over."""
    amount = money_text(refund.amount)
    if refund.state is RefundState.REQUESTED:
        at = date_text(refund.created_at) if refund.created_at is not None else ""
        text = translate("refunds", "You asked for {amount} back on {date}. The academy looks at it and answers here.")
        return text.replace("{amount}", amount).replace("{date}", at)
    text = translate("refunds", "The academy gives {amount} back. Banks take up to ten days to show it.")
    return text.replace("{amount}", amount)


def error_text(error: PharmatError | None) -> str:
    """After the questions that were asked by themselves. What is not known is not said."""
    if error is None:
        return ""
    if isinstance(error, NoAnswer | Busy):
        return translate(
            "refunds",
            "The academy did not answer, so it is not known whether it heard you. Send it again: it counts once.",
        )
    return words_for(error).sentence


def unanswered_text() -> str:
    return translate("refunds", "No answer yet. The academy is asked again; nothing is done twice.")


def held_text() -> str:
    return translate("refunds", "The academy cannot be reached: this has to wait. What you write is kept.")
