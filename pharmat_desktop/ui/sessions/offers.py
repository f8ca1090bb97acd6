"""What one can do with a session now, by role and state; what will be possible later says when. The server decides."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.sessions import DOOR_OPENS, GRACE, Feedback, Session, SessionKind, SessionStatus, Side

SOON = timedelta(hours=24)
"""Before a session: from then on its start is shown, if not open yet."""
TO_REMEMBER = timedelta(days=7)
"""After a session: so long one can say that the other side was missing."""


class Action(StrEnum):
    CONFIRM = "confirm"
    DECLINE = "decline"
    PROPOSE = "propose"
    ACCEPT = "accept"
    COUNTER = "counter"
    KEEP = "keep"
    """Decline the other time: the session stays where it is."""
    WITHDRAW = "withdraw"
    START = "start"
    FINISH = "finish"
    REPORT = "report"
    MISSED = "missed"
    """Nobody came."""
    FEEDBACK = "feedback"
    DESCRIBE = "describe"
    """Topic, notes, the meeting link."""
    CANCEL = "cancel"


class Why(StrEnum):
    """Why something is not possible yet, or at all."""

    DOOR = "door"
    """Only from 15 minutes before."""
    BEGINNING = "beginning"
    """Only once its time has come."""
    GRACE = "grace"
    """Only ten minutes after it began."""
    THEY_WERE_THERE = "they_were_there"
    NO_EVIDENCE = "no_evidence"
    """One was not seen oneself for the first ten minutes: a lost connection accuses nobody."""


class Offer(NamedTuple):
    action: Action
    why_not: Why | None = None


PRIMARY = frozenset({Action.CONFIRM, Action.ACCEPT, Action.START, Action.FINISH, Action.FEEDBACK})
DANGEROUS = frozenset({Action.CANCEL, Action.DECLINE, Action.MISSED})


def offers(session: Session, side: Side | None, now: datetime, given: Feedback | None = None) -> list[Offer]:
    """In the order in which they are shown; none for an onlooker. `given`: one's own feedback, if there is any."""
    if side not in (Side.TUTOR, Side.STUDENT):
        return []
    if session.status in (SessionStatus.REQUESTED, SessionStatus.CONFIRMED, SessionStatus.RESCHEDULED):
        return [*_answers(session, side, now), *_course(session, side, now), *_changes(session, side, now)]
    if session.status is SessionStatus.IN_PROGRESS:
        return [*_course(session, side, now), Offer(Action.DESCRIBE)]
    return _afterwards(session, side, given)


def _answers(session: Session, side: Side, now: datetime) -> list[Offer]:
    """To a proposal first, else to a request."""
    if session.proposal is not None:
        if session.proposal.by is side:
            return [Offer(Action.WITHDRAW)]
        return [Offer(Action.ACCEPT), Offer(Action.COUNTER), Offer(Action.KEEP)]
    if session.status is SessionStatus.REQUESTED and side is Side.TUTOR and now < session.ends_at:
        return [Offer(Action.CONFIRM), Offer(Action.DECLINE)]
    return []


def _changes(session: Session, side: Side, now: datetime) -> list[Offer]:
    """Its time, before it begins; its details, as long as it is not over."""
    if now >= session.starts_at:
        return [Offer(Action.DESCRIBE)] if now < session.ends_at else []
    is_asked = session.proposal is not None and session.proposal.by is not side
    found = [] if is_asked else [Offer(Action.PROPOSE)]
    is_request_of_other = session.status is SessionStatus.REQUESTED and side is Side.TUTOR
    found.append(Offer(Action.DESCRIBE))
    return found if is_request_of_other else [*found, Offer(Action.CANCEL)]


def _course(session: Session, side: Side, now: datetime) -> list[Offer]:
    """Starting, finishing, and what to do when nobody comes."""
    if not session.status.is_agreed:
        return []
    found: list[Offer] = []
    if side is Side.TUTOR:
        found += _tutors_course(session, now)
    if session.starts_at <= now < session.ends_at + TO_REMEMBER:
        why = _why_not_missed(session, side, now)
        if why is not Why.THEY_WERE_THERE:
            found.append(Offer(Action.MISSED, why))
    return found


def _tutors_course(session: Session, now: datetime) -> list[Offer]:
    if session.status is SessionStatus.IN_PROGRESS:
        why = Why.BEGINNING if now < session.starts_at else None
        return [Offer(Action.FINISH, why), Offer(Action.REPORT)]
    if now >= session.ends_at:
        was_seen = session.tutor.here_from is not None or session.kind is not SessionKind.ONLINE
        return [Offer(Action.FINISH, None if was_seen else Why.NO_EVIDENCE)]
    if now >= session.starts_at - SOON:
        return [Offer(Action.START, None if now >= session.starts_at - DOOR_OPENS else Why.DOOR)]
    return []


def _why_not_missed(session: Session, side: Side, now: datetime) -> Why | None:
    own, other = (session.tutor, session.student) if side is Side.TUTOR else (session.student, session.tutor)
    grace = session.starts_at + GRACE
    if other.here_from is not None:
        return Why.THEY_WERE_THERE
    if now < grace:
        return Why.GRACE
    was_there = own.here_from is not None and own.here_until is not None
    stayed = was_there and own.here_from <= grace <= own.here_until  # type: ignore[operator]  # both are there
    return None if stayed else Why.NO_EVIDENCE


def _afterwards(session: Session, side: Side, given: Feedback | None) -> list[Offer]:
    if session.status is not SessionStatus.COMPLETED:
        return []
    # What needs attention can be written anew; what is on its way or there is said once.
    can_give = given is None or given.waits is DraftState.NEEDS_ATTENTION
    found = [Offer(Action.FEEDBACK)] if can_give else []
    return [*found, Offer(Action.REPORT)] if side is Side.TUTOR else found
