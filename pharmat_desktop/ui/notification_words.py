"""What the academy tells, in the language of the app: by its type and data; in its own words where we know neither.

A title or a text that would have a gap, because this computer does not know whom or what it is about, is the academy's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bought import written_text
from pharmat_desktop.ui.times import clock_text, day_text

translate = QCoreApplication.translate

MAX_FIELD = 300
"""Characters of what somebody else called something."""
_FIELD = re.compile(r"\{(\w+)\}")
_ICONS = {
    "session": "calendar-days",
    "course": "book-open",
    "assignment": "clipboard-list",
    "submission": "clipboard-list",
    "query": "circle-help",
    "message": "message-circle",
    "tutor": "users",
    "student": "users",
}

Words = dict[str, tuple[str, str]]


def notification_texts(one: Notification, zone: str = "") -> tuple[str, str]:
    """Title, and a text that may be empty or have several lines; sessions by the clock of `zone`, an IANA name."""
    known = _words()
    title, text = known.get(f"{one.type}.{one.data.get('dispute', '')}", known.get(one.type, ("", "")))
    fields = _fields(one, zone)
    said = _filled(title, fields)
    if not said:
        return one.title, one.body
    note = _text_of(one.data.get("note"), lines=True)
    below = _filled(text, fields)
    return said, "\n".join(filter(None, (below, note))) if below or not text else one.body


def notification_icon(one: Notification) -> str:
    return _ICONS.get(one.type.partition(".")[0], "bell")


def _filled(template: str, fields: Mapping[str, str]) -> str:
    """Empty when one of its fields is."""
    if not all(fields.get(name) for name in _FIELD.findall(template)):
        return ""
    return _FIELD.sub(lambda found: fields[found[1]], template)


def _fields(one: Notification, zone: str) -> dict[str, str]:
    """What the words may speak of, as far as it is known."""
    data = one.data
    currency = _text_of(data.get("currency"))
    return {
        "name": _text_of(data.get("name")) or one.person,
        "title": _text_of(data.get("title")),
        "course": one.course,
        "what": written_text(_text_of(data.get("description"))),
        "money": _money(data.get("amount_minor"), currency),
        "refund": _money(data.get("refund_minor"), currency),
        "when": _clock(data.get("at"), zone),
        "day": _day(data.get("expires_at")),
    }


def _text_of(value: object, *, lines: bool = False) -> str:
    if not isinstance(value, str):
        return ""
    return value.strip()[:MAX_FIELD] if lines else " ".join(value.split())[:MAX_FIELD]


def _money(minor: object, currency: str) -> str:
    is_amount = isinstance(minor, int) and not isinstance(minor, bool)
    return money_text(Money(minor, currency)) if is_amount and isinstance(minor, int) and currency else ""


def _clock(value: object, zone: str) -> str:
    moment = _moment(value)
    return clock_text(moment, zone) if moment is not None else ""


def _day(value: object) -> str:
    moment = _moment(value)
    return day_text(moment.date()) if moment is not None else ""


def _moment(value: object) -> datetime | None:
    """By this computer's clock."""
    try:
        return datetime.fromisoformat(str(value)).astimezone()
    except (ValueError, OverflowError):
        return None


def _words() -> Words:
    return {
        **_people_words(),
        **_session_words(),
        **_work_words(),
        **_query_words(),
        **_money_words(),
        **_office_words(),
    }


def _people_words() -> Words:
    return {
        "tutor.assigned": (translate("notifications", "You have a tutor: {name}"), ""),
        "student.assigned": (translate("notifications", "You have a new student: {name}"), ""),
        "course.enrolled": (translate("notifications", "A new student in “{course}”"), "{name}"),
        "message.not_sent": (
            translate("notifications", "A scheduled message was not sent"),
            translate("notifications", "It waits in its conversation, with the reason."),
        ),
    }


def _session_words() -> Words:
    when = "{when}"
    return {
        "session.booked": (translate("notifications", "{name} asks for a session"), when),
        "session.confirmed": (translate("notifications", "Your session is confirmed"), when),
        "session.declined": (translate("notifications", "{name} cannot take your session"), when),
        "session.proposed": (translate("notifications", "{name} proposes another time"), when),
        "session.countered": (translate("notifications", "{name} proposes another time"), when),
        "session.accepted": (translate("notifications", "{name} agrees to the new time"), when),
        "session.kept": (translate("notifications", "{name} cannot move the session"), when),
        "session.cancelled": (translate("notifications", "{name} cancelled a session"), when),
        "session.started": (translate("notifications", "Your session has begun"), when),
        "session.finished": (translate("notifications", "How was your session?"), when),
        "session.missed": (translate("notifications", "A session was missed"), when),
        "session.reported": (translate("notifications", "{name} wrote about your lesson"), when),
        "session.described": (translate("notifications", "{name} changed the details of a session"), when),
        "session.feedback": (translate("notifications", "You received feedback"), ""),
    }


def _work_words() -> Words:
    return {
        "assignment.published": (translate("notifications", "New assignment: {title}"), ""),
        "submission.received": (translate("notifications", "Work handed in: {title}"), "{name}"),
        "submission.graded": (translate("notifications", "Graded: {title}"), ""),
        "submission.returned": (translate("notifications", "To be worked on again: {title}"), ""),
    }


def _query_words() -> Words:
    return {
        "query.opened": (translate("notifications", "New question: {title}"), ""),
        "query.commented": (translate("notifications", "Answer to: {title}"), ""),
        "query.assigned": (translate("notifications", "Assigned to you: {title}"), ""),
        "query.open": (translate("notifications", "Open again: {title}"), ""),
        "query.in_progress": (translate("notifications", "Being looked at: {title}"), ""),
        "query.resolved": (translate("notifications", "Resolved: {title}"), ""),
        "query.closed": (translate("notifications", "Closed: {title}"), ""),
    }


def _office_words() -> Words:
    of = translate("notifications", "{money} for {what}.")
    return {
        "payment.dispute": (translate("notifications", "A bank contests a payment"), of),
        "payment.dispute.won": (translate("notifications", "A bank has decided: the payment stands"), of),
        "payment.dispute.lost": (translate("notifications", "A bank has decided: the money went back"), of),
        "payment.mismatch": (
            translate("notifications", "A payment does not match"),
            translate("notifications", "The provider reports another amount for {what}. Look at the payment there."),
        ),
    }


def _money_words() -> Words:
    of = translate("notifications", "{money} for {what}.")
    return {
        "payment.completed": (translate("notifications", "Payment received"), of),
        "payment.received": (translate("notifications", "A student has paid"), of),
        "payment.surplus": (
            translate("notifications", "Money on its way back"),
            translate("notifications", "{money} for {what} came in although nothing was due. We send it back to you."),
        ),
        "payment.failed": (
            translate("notifications", "Payment did not go through"),
            translate("notifications", "{money} for {what} was not paid. You have not been charged."),
        ),
        "payment.processing": (
            translate("notifications", "Waiting for the bank"),
            translate("notifications", "{money} for {what} is on its way. We tell you when it has arrived."),
        ),
        "refund.requested": (
            translate("notifications", "A refund is asked for"),
            translate("notifications", "{refund} of {what}."),
        ),
        "refund.declined": (translate("notifications", "Refund declined"), ""),
        "refund.completed": (
            translate("notifications", "A refund is on its way"),
            translate("notifications", "{refund} of {what}."),
        ),
        "refund.failed": (
            translate("notifications", "A refund did not go through"),
            translate("notifications", "{refund} of {what}."),
        ),
        "payout.paid": (translate("notifications", "Your payout is on its way"), "{money}"),
        "payout.failed": (
            translate("notifications", "Your payout did not go through"),
            translate("notifications", "The academy was told and will send it again."),
        ),
        "pass.given": (
            translate("notifications", "You have a make-up session"),
            translate("notifications", "With {name}, to be used before {day}."),
        ),
    }
