"""What can be done to sessions: commands, each with the one id that is made before its first try, and their outcomes.

::

    run ──► Done                        the server did it, now or at an earlier try
        ├─► TurnedDown                  the server said no, and why
        ├─► NotSent                     nothing was done: there is no connection
        └─► (no answer) Unknown ──► asks the server by the request's id ──► one of the above
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import CancellationTerms, RequestId, Session, SessionId, SessionKind, Side, Slot


def new_request_id() -> RequestId:
    from uuid import uuid4  # asks for the platform: not before the first paint

    return RequestId(str(uuid4()))


@dataclass(frozen=True, slots=True)
class Book:
    """A student asks a tutor for a session, or for one each week at the same time of `zone`'s clock. All or nothing."""

    request_id: RequestId
    tutor_id: UserId
    starts_at: datetime
    minutes: int
    zone: str
    kind: SessionKind = SessionKind.ONLINE
    topic: str = ""
    notes: str = ""
    course_id: CourseId | None = None
    subject_id: str | None = None
    weeks: int = 1
    pass_id: str | None = None
    """What pays for it: a package or a make-up credit; None to pay later."""


@dataclass(frozen=True, slots=True)
class Confirm:
    """The tutor agrees to a booking, a weekly one as a whole."""

    request_id: RequestId
    session_id: SessionId
    meeting_link: str | None = None
    """None leaves it as it is."""


@dataclass(frozen=True, slots=True)
class Decline:
    request_id: RequestId
    session_id: SessionId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Describe:
    """Changes what is given; None leaves it as it is. The meeting link is the tutor's; empty removes it."""

    request_id: RequestId
    session_id: SessionId
    topic: str | None = None
    notes: str | None = None
    meeting_link: str | None = None


@dataclass(frozen=True, slots=True)
class Propose:
    """Asks the other side for another time, in place of an earlier proposal of one's own."""

    request_id: RequestId
    session_id: SessionId
    starts_at: datetime
    minutes: int | None = None
    """None keeps the length."""
    note: str = ""


class Reply(StrEnum):
    ACCEPT = "accept"
    DECLINE = "decline"
    """By whoever proposed it: withdraws it."""
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Answer:
    """Answers the proposal that the person has seen."""

    request_id: RequestId
    session_id: SessionId
    proposal_id: str
    reply: Reply
    starts_at: datetime | None = None
    """Of a COUNTER."""
    minutes: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cancel:
    request_id: RequestId
    session_id: SessionId
    fee_minor: int
    """The fee that the person was shown; the server never takes more."""
    reason: str = ""
    loses_prepaid: bool = False
    """The person was shown that a prepaid session counts as used."""


@dataclass(frozen=True, slots=True)
class Start:
    request_id: RequestId
    session_id: SessionId


@dataclass(frozen=True, slots=True)
class Finish:
    request_id: RequestId
    session_id: SessionId
    report: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The tutor's report of a lesson. Written again, it replaces the old one."""

    request_id: RequestId
    session_id: SessionId
    report: str


@dataclass(frozen=True, slots=True)
class MarkNoShow:
    request_id: RequestId
    session_id: SessionId
    absent: Side | None = None
    """Only an admin says who; for others it is the other side."""


SessionCommand = Book | Confirm | Decline | Describe | Propose | Answer | Cancel | Start | Finish | Report | MarkNoShow


@dataclass(frozen=True, slots=True)
class Done:
    """`sessions` are as they are now: one, or all of a weekly booking."""

    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """The server said no; the same again would be refused again."""

    code: str
    """``slot_taken``, ``outside_hours``, ``too_soon``, ``terms_changed``, ``wrong_state``, …"""
    sentence: str
    """The server's, for people; may be empty."""
    nearest: tuple[Slot, ...] = ()
    """Up to three free times near to one that is not."""
    taken: tuple[datetime, ...] = ()
    """Of a weekly booking: the times that are not free."""
    terms: CancellationTerms | None = None
    """Of ``terms_changed``: what it would cost now."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Nothing was done, for sure. The same command may be run again."""


Outcome = Done | TurnedDown | NotSent
"""How a command ends."""
