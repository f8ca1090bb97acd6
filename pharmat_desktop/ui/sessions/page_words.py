"""What the page of a session says: both clocks, how long until then, where it stands, what it costs, what was done."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.clocks import both_clocks, shown
from pharmat_desktop.domain.session_payment import PaymentStatus, Prepaid
from pharmat_desktop.domain.sessions import (
    Attendee,
    CancellationTerms,
    ChangeAction,
    Session,
    SessionChange,
    SessionKind,
    SessionStatus,
    Side,
    Slot,
)
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.errors import refusal_text, words_for
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.offers import Action, Why
from pharmat_desktop.ui.sessions.page_presenter import Ending, PageState, Phase, Told
from pharmat_desktop.ui.times import duration_text, left_text

translate = QCoreApplication.translate
STILL_HERE = timedelta(minutes=2)
"""Since somebody was last seen, which is every minute (`page_presenter.PRESENCE`)."""
_PREPAID = frozenset({PaymentStatus.PACKAGE, PaymentStatus.CREDIT, PaymentStatus.RETURNED})


def when_text(slot: Slot, zone: str) -> str:
    """The day and the time by one's own clock."""
    day = words.full_day_text(shown(slot.starts_at, zone).date())
    return f"{day}, {words.range_text(slot.starts_at, slot.ends_at, zone)}"


def date_text(slot: Slot, zone: str) -> str:
    """The day by one's own clock; both, where it ends on another one."""
    first, last = (words.full_day_text(shown(at, zone).date()) for at in (slot.starts_at, slot.ends_at))
    is_one = first == last or shown(slot.ends_at, zone).time() == time()
    return first if is_one else f"{first} – {last}"


def clocks_text(at: datetime, zone: str, other: Attendee) -> str:
    """``16:00 your time · 15:00 for Dr Haddad``; the day, too, where it is another one there."""
    clocks = both_clocks(at, zone, other.zone)
    own = translate("sessions", "{time} your time").format(time=words.time_text(at, zone))
    if clocks.are_equal:
        return own
    theirs = words.time_text(at, other.zone)
    if not clocks.is_same_day:
        theirs = f"{words.short_day_text(clocks.other.date())}, {theirs}"
    named = translate("sessions", "{time} for {person}").format(time=theirs, person=person_text(other))
    return f"{own} · {named}"


def person_text(person: Attendee) -> str:
    return person.name or translate("sessions", "the other side")


def countdown_text(session: Session, now: datetime) -> str:
    """How long until it begins or ends; empty when it is over or does not take place."""
    if not session.status.is_live or now >= session.ends_at:
        return ""
    if now >= session.starts_at:
        return translate("sessions", "ends in {time}").format(time=left_text(session.ends_at - now))
    return translate("sessions", "begins in {time}").format(time=left_text(session.starts_at - now))


def standing_text(session: Session, side: Side | None, other: Attendee) -> str:
    """In words: where it stands, and whose turn it is."""
    person = person_text(other)
    if session.status is SessionStatus.REQUESTED:
        if side is Side.TUTOR:
            return translate("sessions", "{person} asks for this session").format(person=person)
        return translate("sessions", "Waits for {person} to confirm").format(person=person)
    if session.status is SessionStatus.CANCELLED:
        by_me = session.cancelled_by is side
        return translate("sessions", "You cancelled it") if by_me else _cancelled_text(person)
    if session.status is SessionStatus.NO_SHOW:
        by_me = session.absent is side
        text = translate("sessions", "{person} did not come").format(person=person)
        return translate("sessions", "You did not come") if by_me else text
    return {
        SessionStatus.CONFIRMED: translate("sessions", "Confirmed"),
        SessionStatus.RESCHEDULED: translate("sessions", "Confirmed, at another time than first agreed"),
        SessionStatus.IN_PROGRESS: translate("sessions", "In progress"),
        SessionStatus.COMPLETED: translate("sessions", "It took place"),
    }[session.status]


def proposal_text(session: Session, side: Side | None, zone: str, other: Attendee) -> str:
    """What other time is proposed, by whom, by one's own clock."""
    if session.proposal is None:
        return ""
    slot = session.proposal.slot
    day = words.short_day_text(shown(slot.starts_at, zone).date())
    proposed = f"{day}, {words.range_text(slot.starts_at, slot.ends_at, zone)}"
    if session.proposal.by is side:
        return translate(
            "sessions", "You propose {time}. Until {person} agrees, the session stays where it is."
        ).format(time=proposed, person=person_text(other))
    return translate("sessions", "{person} proposes {time}.").format(person=person_text(other), time=proposed)


def join_reason_text(session: Session, now: datetime, zone: str) -> str:
    """Why one cannot go in; empty when one can."""
    if not session.status.is_agreed or now >= session.ends_at:
        return ""
    if not session.meeting_link and session.kind is SessionKind.ONLINE:
        return translate("sessions", "The tutor has not given a meeting link yet.")
    if session.is_open(now):
        return ""
    opens = session.starts_at - timedelta(minutes=15)
    return translate("sessions", "Opens 15 minutes before, at {time}.").format(time=words.time_text(opens, zone))


def action_text(action: Action) -> str:
    """What a button says."""
    return {
        Action.CONFIRM: translate("sessions", "Confirm"),
        Action.DECLINE: translate("sessions", "Decline"),
        Action.PROPOSE: translate("sessions", "Propose another time"),
        Action.ACCEPT: translate("sessions", "Accept this time"),
        Action.COUNTER: translate("sessions", "Propose another time"),
        Action.KEEP: translate("sessions", "Keep the old time"),
        Action.WITHDRAW: translate("sessions", "Withdraw the proposal"),
        Action.START: translate("sessions", "Start"),
        Action.FINISH: translate("sessions", "Finish"),
        Action.REPORT: translate("sessions", "Write the report"),
        Action.MISSED: translate("sessions", "Nobody came"),
        Action.FEEDBACK: translate("sessions", "Give feedback"),
        Action.DESCRIBE: translate("sessions", "Change the details"),
        Action.CANCEL: translate("sessions", "Cancel the session"),
    }[action]


def why_text(why: Why | None) -> str:
    return {
        None: "",
        Why.DOOR: translate("sessions", "From 15 minutes before it begins."),
        Why.BEGINNING: translate("sessions", "From when it begins."),
        Why.GRACE: translate("sessions", "Wait ten minutes before you call it missed."),
        Why.THEY_WERE_THERE: translate("sessions", "The other side was there."),
        Why.NO_EVIDENCE: translate("sessions", "You were not seen there yourself for the first ten minutes."),
    }[why]


def phase_text(phase: Phase) -> str:
    """What is said while a command is under way: never more than is known."""
    return {
        Phase.IDLE: "",
        Phase.SENDING: translate("sessions", "Sending…"),
        Phase.ASKING: translate("sessions", "Asking whether it arrived…"),
    }[phase]


def told_text(told: Told) -> str:
    """How the last command ended."""
    if told.error is not None:
        return words_for(told.error).sentence
    if told.ending is Ending.NOT_SENT:
        return translate("sessions", "Nothing was done: the academy cannot be reached. Try again later.")
    if told.ending is Ending.REFUSED:
        return refusal_text(told.sentence) or translate(
            "sessions", "The academy did not agree. Look at the session again."
        )
    return _done_text(told.action)


def terms_text(terms: CancellationTerms, zone: str) -> str:
    """What cancelling comes to, in plain words."""
    if terms.prepaid is not None:
        return _prepaid_terms_text(terms, zone)
    if terms.fee.minor == 0:
        text = translate("sessions", "Cancelling now is free.")
        if terms.acting is Side.STUDENT:
            until = terms.free_until
            when = f"{words.short_day_text(shown(until, zone).date())}, {words.time_text(until, zone)}"
            text = translate("sessions", "Cancelling is free until {time}.").format(time=when)
    else:
        text = translate("sessions", "Cancelling now costs {fee} of {price}.").format(
            fee=money_text(terms.fee), price=money_text(terms.price)
        )
    if terms.refund.minor > 0:
        back = translate("sessions", "{refund} of what was paid comes back.").format(refund=money_text(terms.refund))
        text = f"{text} {back}"
    return text


def _prepaid_terms_text(terms: CancellationTerms, zone: str) -> str:
    if terms.prepaid is Prepaid.CREDIT:
        return translate(
            "sessions",
            "Cancelling is free. The student has paid and gets a make-up session, or the money back if they prefer.",
        )
    if terms.prepaid is Prepaid.LOST:
        return translate("sessions", "It is too late to cancel for free: the prepaid session counts as used.")
    if terms.acting is not Side.STUDENT:
        return translate("sessions", "Cancelling is free. The prepaid session goes back to the student.")
    when = moment_text(terms.free_until, zone)
    return translate("sessions", "Until {time} you get the prepaid session back.").format(time=when)


def price_text(session: Session) -> str:
    """The price, and whether it is paid; of a prepaid session, by what."""
    if session.payment in _PREPAID:
        return payment_text(session.payment)
    if session.payment is PaymentStatus.FREE or session.price is None:
        return translate("sessions", "Free")
    parts = [money_text(session.price), payment_text(session.payment)]
    if session.due is not None and session.due != session.price:
        parts.append(translate("sessions", "{amount} due").format(amount=money_text(session.due)))
    return " · ".join(parts)


def payment_text(status: PaymentStatus) -> str:
    return {
        PaymentStatus.FREE: translate("sessions", "free"),
        PaymentStatus.UNPAID: translate("sessions", "to be paid"),
        PaymentStatus.PROCESSING: translate("sessions", "being paid"),
        PaymentStatus.PAID: translate("sessions", "paid"),
        PaymentStatus.PARTIALLY_REFUNDED: translate("sessions", "partly refunded"),
        PaymentStatus.REFUNDED: translate("sessions", "refunded"),
        PaymentStatus.PACKAGE: translate("sessions", "Paid with a prepaid package"),
        PaymentStatus.CREDIT: translate("sessions", "A make-up session: nothing to pay"),
        PaymentStatus.RETURNED: translate("sessions", "Nothing to pay: the prepaid session was given back"),
    }[status]


def rule_text(session: Session) -> str:
    """The cancellation rule, as agreed on booking."""
    hours = duration_text(session.rule.free_hours * 60)
    if session.payment in _PREPAID and session.rule.fee_percent:
        return translate("sessions", "Free until {hours} before, then the prepaid session counts as used.").format(
            hours=hours
        )
    text = translate("sessions", "Free until {hours} before, then {percent} % of the price.")
    return text.format(hours=hours, percent=QLocale().toString(session.rule.fee_percent))


def there_text(person: Attendee, name: str, zone: str, now: datetime) -> str:
    """When somebody was seen in the session, or since when they are."""
    if person.here_from is None:
        return translate("sessions", "{person}: not seen").format(person=name)
    until = person.here_until or person.here_from
    begun, ended = (words.time_text(at, zone) for at in (person.here_from, until))
    if now - until < STILL_HERE:
        return translate("sessions", "{person}: there since {time}").format(person=name, time=begun)
    span = begun if begun == ended else words.range_text(person.here_from, until, zone)
    return translate("sessions", "{person}: {time}").format(person=name, time=span)


def note_text(change: SessionChange) -> str:
    """What somebody wrote to it. Of a session that was missed the academy notes the side, as a word of its own."""
    return "" if change.action is ChangeAction.MISSED else change.note


def change_text(change: SessionChange, zone: str) -> str:
    """A line of the history: who did what."""
    person = change.actor_name or side_text(change.acted_as)
    text = _change_words(change.action).format(person=person)
    if change.new_slot is not None and change.action in _WITH_TIME:
        at = change.new_slot.starts_at
        text = f"{text}: {words.short_day_text(shown(at, zone).date())}, {words.time_text(at, zone)}"
    return text


def moment_text(at: datetime, zone: str) -> str:
    return f"{words.short_day_text(shown(at, zone).date())}, {words.time_text(at, zone)}"


def side_text(side: Side) -> str:
    return {
        Side.TUTOR: translate("sessions", "The tutor"),
        Side.STUDENT: translate("sessions", "The student"),
        Side.ADMIN: translate("sessions", "The academy"),
    }[side]


def spoken_page(state: PageState, zone: str) -> str:
    """What a screen reader says when the page opens."""
    session = state.session
    if session is None:
        return ""
    other = session.student if state.side is Side.TUTOR else session.tutor
    parts = [
        session.topic,
        person_text(other),
        when_text(session.slot, zone),
        standing_text(session, state.side, other),
    ]
    return ", ".join(part for part in parts if part)


_WITH_TIME = frozenset({ChangeAction.BOOKED, ChangeAction.PROPOSED, ChangeAction.COUNTERED, ChangeAction.ACCEPTED})


def _change_words(action: ChangeAction) -> str:
    return {
        ChangeAction.BOOKED: translate("sessions", "{person} booked it"),
        ChangeAction.CONFIRMED: translate("sessions", "{person} confirmed it"),
        ChangeAction.DECLINED: translate("sessions", "{person} declined it"),
        ChangeAction.PROPOSED: translate("sessions", "{person} proposed another time"),
        ChangeAction.COUNTERED: translate("sessions", "{person} proposed yet another time"),
        ChangeAction.ACCEPTED: translate("sessions", "{person} accepted the new time"),
        ChangeAction.KEPT: translate("sessions", "{person} kept the old time"),
        ChangeAction.CANCELLED: translate("sessions", "{person} cancelled it"),
        ChangeAction.STARTED: translate("sessions", "{person} started it"),
        ChangeAction.FINISHED: translate("sessions", "{person} finished it"),
        ChangeAction.MISSED: translate("sessions", "{person} said that nobody came"),
        ChangeAction.REPORTED: translate("sessions", "{person} wrote the report"),
        ChangeAction.DESCRIBED: translate("sessions", "{person} changed the details"),
    }[action]


def _done_text(action: Action) -> str:
    return {
        Action.CONFIRM: translate("sessions", "Confirmed."),
        Action.DECLINE: translate("sessions", "Declined."),
        Action.PROPOSE: translate("sessions", "Your proposal is with the other side."),
        Action.COUNTER: translate("sessions", "Your proposal is with the other side."),
        Action.ACCEPT: translate("sessions", "Agreed: the session has moved."),
        Action.KEEP: translate("sessions", "The session stays where it was."),
        Action.WITHDRAW: translate("sessions", "Your proposal is withdrawn."),
        Action.START: translate("sessions", "The session has begun."),
        Action.FINISH: translate("sessions", "The session is finished."),
        Action.REPORT: translate("sessions", "The report is saved."),
        Action.MISSED: translate("sessions", "It is noted that nobody came."),
        Action.FEEDBACK: translate("sessions", "Thank you. Your feedback is written down and sent."),
        Action.DESCRIBE: translate("sessions", "The details are saved."),
        Action.CANCEL: translate("sessions", "The session is cancelled."),
    }[action]


def _cancelled_text(person: str) -> str:
    return translate("sessions", "{person} cancelled it").format(person=person)
