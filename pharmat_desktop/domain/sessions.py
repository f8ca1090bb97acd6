"""Teaching sessions as the screens show them, and whom one can have them with.

::

    requested ──► confirmed ──► in_progress ──► completed
        │  └──►  rescheduled ──►    │  └────► no_show
        └──────► cancelled ◄────────┘

The server alone moves a session. What a student wishes for while offline is a `TimeRequest`: never a session, and
never shown as booked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_payment import PaymentStatus, Prepaid

SessionId = NewType("SessionId", str)
RequestId = NewType("RequestId", str)
"""Made by the client before the first try of a command; the same id never does anything twice."""

DOOR_OPENS = timedelta(minutes=15)
"""Before a session begins: from then on one can be there, and the tutor can start it."""
GRACE = timedelta(minutes=10)
"""After it began: from then on whoever was there may say that the other side did not come."""


class SessionStatus(StrEnum):
    REQUESTED = "requested"
    """Holds the time until the tutor answers."""
    CONFIRMED = "confirmed"
    RESCHEDULED = "rescheduled"
    """Confirmed, at another time than first agreed."""
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    """Also declined, which is cancelled by the tutor before it was confirmed."""
    NO_SHOW = "no_show"

    @property
    def is_live(self) -> bool:
        """Takes time in the calendar: neither over, nor cancelled or missed."""
        return self in (self.REQUESTED, self.CONFIRMED, self.RESCHEDULED, self.IN_PROGRESS)

    @property
    def is_agreed(self) -> bool:
        """Both sides have said yes and it is not over."""
        return self in (self.CONFIRMED, self.RESCHEDULED, self.IN_PROGRESS)


class SessionKind(StrEnum):
    ONLINE = "online"
    IN_PERSON = "in_person"
    PHONE = "phone"


class Side(StrEnum):
    TUTOR = "tutor"
    STUDENT = "student"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of time; aware UTC, the end exclusive."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Attendee:
    """One of a session's two people."""

    id: UserId
    name: str
    """Empty for somebody whom this computer does not know (any more)."""
    zone: str
    """IANA name of their own clock today; ``UTC`` when unknown."""
    here_from: datetime | None = None
    here_until: datetime | None = None
    """When they were first and last seen in the session."""


@dataclass(frozen=True, slots=True)
class CancellationRule:
    """What a student is told on booking; what it comes to is the server's to say (`CancellationTerms`)."""

    free_hours: int
    """Until so many hours before the session, cancelling is free."""
    fee_percent: int
    """Later than that, this part of the price is due."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another time that one side asks for. It holds no time: the session stays until the other side agrees."""

    id: str
    """Names it in an answer, which so cannot mean another one."""
    by: Side
    slot: Slot


@dataclass(frozen=True, slots=True)
class Session:
    id: SessionId
    request_id: RequestId
    """The booking; the sessions of a weekly one share it."""
    occurrence: int
    """Counts those sessions, from 1."""
    tutor: Attendee
    student: Attendee
    starts_at: datetime
    ends_at: datetime
    """Aware UTC."""
    zone: str
    """IANA name of the clock in which the time was agreed; a weekly booking keeps that clock's time."""
    status: SessionStatus
    kind: SessionKind
    topic: str = ""
    notes: str = ""
    meeting_link: str = ""
    """Only ``https``; empty when there is none."""
    report: str = ""
    """The tutor's, of what was done and what comes next."""
    subject: str = ""
    color: str = ""
    """The subject's, ``#rrggbb``; a course's session has its course's. Empty without a subject."""
    course_id: CourseId | None = None
    course: str = ""
    price: Money | None = None
    """As agreed on booking. None when it came in a form that this version cannot read."""
    due: Money | None = None
    """What the student owes now: the price, or a cancellation's fee."""
    payment: PaymentStatus = PaymentStatus.FREE
    rule: CancellationRule = CancellationRule(24, 50)
    proposal: Proposal | None = None
    cancelled_by: Side | None = None
    absent: Side | None = None
    """Who did not come to a NO_SHOW."""
    started_at: datetime | None = None
    finished_at: datetime | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    pass_id: str | None = None
    """What it is paid with, when that is a package or a make-up credit."""
    subject_id: str | None = None
    """Its own; a course's session has none."""

    @property
    def slot(self) -> Slot:
        return Slot(self.starts_at, self.ends_at)

    @property
    def asked_slot(self) -> Slot:
        """The time that is talked about: another one where that was proposed, else its own."""
        return self.slot if self.proposal is None else self.proposal.slot

    @property
    def title(self) -> str:
        """What it is about, in as few words as there are; empty when nobody said."""
        return self.topic or self.course or self.subject

    @property
    def minutes(self) -> int:
        return round((self.ends_at - self.starts_at).total_seconds() / 60)

    def side_of(self, user_id: UserId) -> Side | None:
        """As what this person takes part; None for an onlooker, who can only be an admin."""
        if user_id == self.tutor.id:
            return Side.TUTOR
        return Side.STUDENT if user_id == self.student.id else None

    def other(self, user_id: UserId) -> Attendee:
        """Whom this person meets; the student, for an onlooker."""
        return self.tutor if user_id == self.student.id else self.student

    def is_open(self, now: datetime) -> bool:
        """Whether one can go in: from 15 minutes before an agreed session until it ends."""
        return self.status.is_agreed and self.starts_at - DOOR_OPENS <= now < self.ends_at

    def waits_for(self, user_id: UserId) -> bool:
        """Whether this person has to answer: a request, or the other side's proposal."""
        side = self.side_of(user_id)
        if self.proposal is not None:
            return side is not None and side is not self.proposal.by
        return self.status is SessionStatus.REQUESTED and side is Side.TUTOR


class ChangeAction(StrEnum):
    BOOKED = "booked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    PROPOSED = "proposed"
    COUNTERED = "countered"
    ACCEPTED = "accepted"
    KEPT = "kept"
    """The other time was declined or withdrawn; the session stays where it was."""
    CANCELLED = "cancelled"
    STARTED = "started"
    FINISHED = "finished"
    MISSED = "missed"
    REPORTED = "reported"
    DESCRIBED = "described"
    """Topic, notes or the meeting link changed."""


@dataclass(frozen=True, slots=True)
class SessionChange:
    """A line of a session's history."""

    id: str
    session_id: SessionId
    actor_name: str
    """Empty when the person is unknown here."""
    acted_as: Side
    action: ChangeAction
    note: str
    at: datetime
    was_at: datetime | None = None
    """When the session was to begin before."""
    new_slot: Slot | None = None
    """The time booked, proposed or agreed."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one side says of a session that took place, once."""

    id: str
    session_id: SessionId
    author: Side
    rating: int
    """1 to 5 stars."""
    comment: str
    improvements: str
    """For the other side alone."""
    details: tuple[tuple[str, int], ...]
    """Names of what was rated, with 1 to 5 stars each."""
    is_public: bool
    """The student agrees to show stars, comment and first name."""
    written_at: datetime
    waits: DraftState | None = None
    """How far it has come when the server does not have it yet."""
    problem: str = ""
    """Why it needs attention, as a sentence."""


@dataclass(frozen=True, slots=True)
class TimeRequest:
    """A time that a student wishes for and that the server has not agreed to: NOT confirmed, wherever it is shown."""

    id: RequestId
    """Of the booking that it becomes."""
    tutor: Attendee
    slot: Slot
    zone: str
    kind: SessionKind
    topic: str
    notes: str
    subject_id: str | None
    written_at: datetime
    state: DraftState
    problem: str = ""
    """Why it needs attention, as a sentence; empty otherwise."""
    nearest: tuple[Slot, ...] = ()
    """Free times near to one that was gone when the server was asked."""


@dataclass(frozen=True, slots=True)
class AvailabilityRule:
    """Weekly hours by the clock of the tutor's own zone."""

    id: str
    weekday: int
    """ISO: 1 is Monday, 7 Sunday."""
    from_minute: int
    to_minute: int
    """After midnight as the clock shows it, multiples of 5; 1440 is the end of the day."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AvailabilityException:
    """One date on which hours are added, or taken away."""

    id: str
    on_date: date
    is_open: bool
    from_minute: int = 0
    to_minute: int = 1440
    note: str = ""


@dataclass(frozen=True, slots=True)
class Availability:
    """When a tutor can be booked: what rules and open dates cover, less closed dates, buffers and the notice."""

    zone: str
    rules: tuple[AvailabilityRule, ...] = ()
    """By weekday and time."""
    exceptions: tuple[AvailabilityException, ...] = ()
    """By date and time."""
    buffer_minutes: int = 0
    """Kept free between two sessions."""
    notice_hours: int = 12
    """A session must be booked so many hours before."""
    is_accepting: bool = True


@dataclass(frozen=True, slots=True)
class TutorCard:
    """A tutor as the directory shows them."""

    id: UserId
    name: str
    zone: str
    headline: str
    bio: str
    subjects: tuple[str, ...]
    languages: tuple[str, ...]
    rate: Money | None
    """For an hour; None when the tutor's profile is not here."""
    rating: float | None
    """1 to 5; None when nobody has rated yet."""
    session_count: int
    certifications: tuple[str, ...] = ()
    education: tuple[str, ...] = ()
    experience_years: int = 0
    is_accepting: bool = True
    rule: CancellationRule = CancellationRule(24, 50)
    notice_hours: int = 12
    avatar_path: str = ""
    next_free_at: datetime | None = None
    """A hint, as of `asked_at`: an hour was free then."""
    asked_at: datetime | None = None
    """When rating, count of sessions and next free time were last asked for; None when never."""


@dataclass(frozen=True, slots=True)
class OpenSlots:
    """The server's answer to when a session can be had."""

    zone: str
    """The tutor's."""
    minutes: int
    price: Money
    starts: tuple[datetime, ...]
    """Aware UTC, in order."""


@dataclass(frozen=True, slots=True)
class CancellationTerms:
    """What cancelling now would mean for whoever asks. Shown before the button."""

    session_id: SessionId
    acting: Side
    price: Money
    fee: Money
    refund: Money
    """What comes back of what was paid."""
    free_until: datetime
    prepaid: Prepaid | None = None
