"""What stands in the calendar: sessions, and times that a student wishes for and that are NOT booked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Session, SessionKind, SessionStatus, TimeRequest


class Look(StrEnum):
    """How one is told from others, never by colour alone."""

    WISHED = "wished"
    """A `TimeRequest`: the server has not agreed to it."""
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    MISSED = "missed"


_LOOKS = {
    SessionStatus.REQUESTED: Look.REQUESTED,
    SessionStatus.CONFIRMED: Look.CONFIRMED,
    SessionStatus.RESCHEDULED: Look.CONFIRMED,
    SessionStatus.IN_PROGRESS: Look.RUNNING,
    SessionStatus.COMPLETED: Look.COMPLETED,
    SessionStatus.CANCELLED: Look.CANCELLED,
    SessionStatus.NO_SHOW: Look.MISSED,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the calendar, as plain data."""

    id: str
    """Of the session, or of the request."""
    starts_at: datetime
    ends_at: datetime
    """Aware UTC, exclusive."""
    look: Look
    title: str
    """Topic, course or subject; empty when none is given."""
    person: str
    """Whom one meets; empty when unknown."""
    color: str
    """``#rrggbb``, or empty."""
    kind: SessionKind
    asks: bool = False
    """It waits for an answer of the person who looks."""
    is_moving: bool = False
    """Another time is proposed."""
    problem: str = ""
    """Why a wish needs attention."""


def entry_of(session: Session, me: UserId) -> Entry:
    return Entry(
        id=session.id,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        look=_LOOKS[session.status],
        title=session.title,
        person=session.other(me).name,
        color=session.color,
        kind=session.kind,
        asks=session.waits_for(me),
        is_moving=session.proposal is not None,
    )


def entry_of_wish(wish: TimeRequest) -> Entry:
    return Entry(
        id=wish.id,
        starts_at=wish.slot.starts_at,
        ends_at=wish.slot.ends_at,
        look=Look.WISHED,
        title=wish.topic,
        person=wish.tutor.name,
        color="",
        kind=wish.kind,
        problem=wish.problem,
    )
