"""How far a booking has come, as the page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from pharmat_desktop.domain.clocks import weekly
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.sessions import Session, SessionKind, Slot, TutorCard
from pharmat_desktop.ui.hold import Hold

MINUTES = (30, 45, 60, 90, 120)
WEEKS = (1, 2, 3, 4, 6, 8, 10, 12, 16, 20)


class Step(StrEnum):
    TIME = "time"
    ABOUT = "about"
    CONFIRM = "confirm"
    BOOKED = "booked"
    WISHED = "wished"
    """Written down on this computer, agreed to by nobody."""


STEPS = (Step.TIME, Step.ABOUT, Step.CONFIRM)
"""One after the other; each can be gone back to."""


class Phase(StrEnum):
    IDLE = "idle"
    SENDING = "sending"
    ASKING = "asking"
    """Sent, and not answered: the server is asked whether it was booked."""


class Ending(StrEnum):
    """Why it is not booked."""

    NOT_SENT = "not_sent"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Told:
    ending: Ending
    code: str = ""
    """Why the server said no: ``slot_taken``, ``outside_hours``, …"""
    sentence: str = ""
    """The server's."""
    nearest: tuple[Slot, ...] = ()
    """Free times in place of the one that is not."""
    taken: tuple[datetime, ...] = ()
    """Of a weekly booking: the times that are not free."""
    fewer: int = 0
    """Of a weekly booking: so many of its first weeks are free."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """What a session is to be about. Kept whatever becomes of the time."""

    kind: SessionKind = SessionKind.ONLINE
    subject_id: str = ""
    topic: str = ""
    notes: str = ""
    weeks: int = 1
    """More than one: each week at the same time of one's own clock."""


@dataclass(frozen=True, slots=True)
class ForCourse:
    """The course that a session belongs to."""

    id: CourseId
    title: str


@dataclass(frozen=True, slots=True)
class BookingState:
    now: datetime
    zone: str
    """By whose clock days and times are told: one's own."""
    first: date
    """Of the days side by side."""
    tutor: TutorCard | None = None
    course: ForCourse | None = None
    step: Step = Step.TIME
    minutes: int = 60
    day: date | None = None
    at: datetime | None = None
    free: Mapping[date, tuple[datetime, ...]] = field(default_factory=dict)
    """Of the days side by side; of a day that is not there nothing is free."""
    later: date | None = None
    """The next day with a free time, when none of these has one."""
    price: Money | None = None
    """Of one session, as the server says, or by the tutor's rate."""
    paid_with: str = ""
    """What one has that pays for it, in words; empty while money does."""
    is_looking: bool = False
    is_guessed: bool = False
    """Nobody could be asked: the times are those that one may wish for."""
    is_changed: bool = False
    """A request that is written down already is being changed."""
    error: PharmatError | None = None
    """Why free times could not be looked for."""
    hold: Hold = Hold.NONE
    details: Details = Details()
    phase: Phase = Phase.IDLE
    told: Told | None = None
    booked: tuple[Session, ...] = ()

    @property
    def is_wish(self) -> bool:
        """Whether what is confirmed is a request that waits here, not a booking."""
        return self.hold is not Hold.NONE or self.is_changed

    @property
    def weeks(self) -> int:
        """A request is for one time."""
        return 1 if self.is_wish else self.details.weeks

    @property
    def starts(self) -> list[datetime]:
        """When the sessions would begin."""
        return [] if self.at is None else weekly(self.at, self.zone, self.weeks)

    @property
    def ends_at(self) -> datetime | None:
        return None if self.at is None else self.at + timedelta(minutes=self.minutes)

    @property
    def can_confirm(self) -> bool:
        """What was refused would be refused again."""
        is_refused = self.told is not None and self.told.ending is Ending.REFUSED
        return self.at is not None and self.phase is Phase.IDLE and not is_refused

    @property
    def is_over(self) -> bool:
        return self.step in (Step.BOOKED, Step.WISHED)
