"""What the screen of packages and credits says."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.passes import (
    Misfit,
    Movement,
    MovementKind,
    Package,
    Pass,
    PassKind,
    PassState,
)
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.passes.state import Deed, Told
from pharmat_desktop.ui.times import date_text, duration_text, moment_text

translate = QCoreApplication.translate


def pass_title(held: Pass) -> str:
    return held.title or translate("passes", "Make-up session")


def other_name(held: Pass, *, is_tutor: bool) -> str:
    """Of whom the pass is with, as seen from this side."""
    name = held.student if is_tutor else held.tutor
    return name or translate("passes", "Somebody")


def left_text(held: Pass) -> str:
    """How much is left, in a few characters."""
    left = held.remaining
    return translate("passes", "%Ln left", "", left)


def left_of_text(held: Pass) -> str:
    """How much of it is left."""
    left = held.remaining
    if held.total == 1:
        return translate("passes", "%Ln session left", "", left)
    text = translate("passes", "{left} of {total} sessions left")
    return text.format(left=QLocale().toString(left), total=QLocale().toString(held.total))


def until_text(held: Pass) -> str:
    return translate("passes", "until {day}").format(day=date_text(held.expires_at))


def good_for_text(minutes: int, subjects: tuple[str, ...]) -> str:
    """What sessions it is for."""
    text = translate("passes", "For sessions of up to {time}").format(time=duration_text(minutes))
    return " · ".join((text, *map(isolated, subjects)))


def state_text(state: PassState) -> str:
    """Empty while it can be used."""
    return {
        PassState.USABLE: "",
        PassState.USED_UP: translate("passes", "used up"),
        PassState.EXPIRED: translate("passes", "expired"),
        PassState.VOID: translate("passes", "void"),
    }[state]


def state_sentence(held: Pass, now: datetime) -> str:
    """Why nothing can be booked with it; empty while something can."""
    return {
        PassState.USABLE: "",
        PassState.USED_UP: translate("passes", "All sessions of it are booked or taken."),
        PassState.EXPIRED: translate("passes", "It is not valid any more."),
        PassState.VOID: translate("passes", "Nothing can be booked with it any more: it was refunded or taken back."),
    }[held.state(now)]


def why_given_text(held: Pass) -> str:
    """Where a credit comes from; empty for what was paid for."""
    if held.kind is PassKind.PACKAGE:
        return ""
    if held.reason:
        return translate("passes", "From {person}: {reason}").format(
            person=isolated(held.tutor), reason=isolated(held.reason)
        )
    return translate("passes", "It makes up for a session that did not take place through no fault of the student.")


def package_terms(package: Package) -> str:
    """How many sessions of which length."""
    sessions = package.sessions
    count = translate("passes", "%Ln sessions", "", sessions)
    text = translate("passes", "{sessions} of up to {time}")
    return text.format(sessions=count, time=duration_text(package.minutes))


def short_terms(package: Package) -> str:
    """``5 × 1 h``."""
    return f"{QLocale().toString(package.sessions)} × {duration_text(package.minutes)}"


def valid_text(days: int) -> str:
    return translate("passes", "%Ln days", "", days)


def price_text(package: Package) -> str:
    return money_text(package.price) if package.price is not None else ""


def each_text(package: Package) -> str:
    """What one session comes to, where that is a whole amount."""
    if package.each is None or package.sessions == 1:
        return ""
    return translate("passes", "{price} each session").format(price=money_text(package.each))


def movement_text(movement: Movement) -> str:
    """A line of the ledger."""
    text = {
        MovementKind.BOUGHT: translate("passes", "Bought"),
        MovementKind.GIVEN: translate("passes", "Given"),
        MovementKind.TAKEN: translate("passes", "Booked"),
        MovementKind.RETURNED: translate("passes", "Given back"),
        MovementKind.VOIDED: translate("passes", "Void"),
        MovementKind.RESTORED: translate("passes", "Good again"),
    }[movement.kind]
    return f"{text}: {isolated(movement.topic)}" if movement.topic else text


def movement_note(movement: Movement) -> str:
    """When it was entered, and when the session is that it was for."""
    entered = moment_text(movement.at)
    if movement.session_at is None:
        return entered
    when = translate("passes", "session on {time}").format(time=moment_text(movement.session_at))
    return f"{entered} · {when}"


def amount_text(movement: Movement) -> str:
    """``+5`` or ``−1``, in the digits of the language."""
    sign = "+" if movement.amount > 0 else QLocale().negativeSign()
    return f"{sign}{QLocale().toString(abs(movement.amount))}"


def told_text(told: Told | None) -> str:
    """How the last deed ended."""
    if told is None:
        return ""
    if told.error is not None:
        return words_for(told.error).sentence
    return {
        Deed.OFFER: translate("passes", "Your package is on offer."),
        Deed.ARCHIVE: translate("passes", "It is on offer no longer. What was bought of it stays good."),
        Deed.RESTORE: translate("passes", "It is on offer again."),
        Deed.GIVE: translate("passes", "The student has the make-up session and was told."),
        Deed.WITHDRAW: translate("passes", "The make-up session is taken back."),
    }[told.deed]


def misfit_text(why: Misfit | None, held: Pass) -> str:
    """Why a pass does not pay for a booking; empty when it does."""
    return {
        None: "",
        Misfit.OTHER_TUTOR: translate("passes", "for another tutor"),
        Misfit.VOID: translate("passes", "void"),
        Misfit.EXPIRED: translate("passes", "not valid any more at that time"),
        Misfit.TOO_LONG: translate("passes", "only for up to {time}").format(time=duration_text(held.minutes)),
        Misfit.OTHER_SUBJECT: translate("passes", "for another subject"),
        Misfit.NOT_ENOUGH: translate("passes", "not enough for all weeks"),
    }[why]


def spoken_pass(held: Pass, now: datetime, *, is_tutor: bool) -> str:
    parts = (
        pass_title(held),
        other_name(held, is_tutor=is_tutor),
        left_of_text(held),
        until_text(held),
        state_text(held.state(now)),
    )
    return ", ".join(part for part in parts if part)


def spoken_package(package: Package, *, is_waiting: bool) -> str:
    parts = (
        package.title,
        package.tutor,
        package_terms(package),
        price_text(package),
        translate("passes", "being paid") if is_waiting else "",
        "" if package.is_active else translate("passes", "archived"),
    )
    return ", ".join(part for part in parts if part)
