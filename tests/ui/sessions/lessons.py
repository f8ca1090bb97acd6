"""Sessions on a shelf, for tests of the calendar that need no files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import (
    Attendee,
    Availability,
    Feedback,
    RequestId,
    Session,
    SessionChange,
    SessionId,
    SessionKind,
    SessionStatus,
    TimeRequest,
)

TUTOR = Attendee(UserId("amal"), "Dr Haddad", "Europe/London")
STUDENT = Attendee(UserId("sam"), "Sam", "Europe/Berlin")
START = datetime(2026, 11, 24, 15, tzinfo=UTC)
"""A Tuesday, 16:00 in Berlin."""


def lesson(name: str = "one", starts_at: datetime = START, minutes: int = 60, **values: object) -> Session:
    made = Session(
        id=SessionId(name),
        request_id=RequestId(f"request {name}"),
        occurrence=1,
        tutor=TUTOR,
        student=STUDENT,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        zone="Europe/London",
        status=SessionStatus.CONFIRMED,
        kind=SessionKind.ONLINE,
        topic="Pharmacokinetics",
        color="#0E7C86",
        meeting_link="https://meet.example/1",
        price=Money(5400, "EUR"),
    )
    return replace(made, **values)  # type: ignore[arg-type]  # a test names fields of Session


@dataclass
class Shelf:
    """What the calendar reads."""

    stored: list[Session] = field(default_factory=list)
    wishes: list[TimeRequest] = field(default_factory=list)
    hours: Availability = field(default_factory=lambda: Availability("UTC"))
    changes: list[SessionChange] = field(default_factory=list)
    given: list[Feedback] = field(default_factory=list)
    is_broken: bool = False
    listeners: list[Callable[[], None]] = field(default_factory=list)

    @property
    def known(self) -> Shelf:
        return self

    def between(self, start: datetime, end: datetime) -> Sequence[Session]:
        if self.is_broken:
            raise LocalStorageError("the disk is full")
        found = [one for one in self.stored if one.starts_at < end and start < one.ends_at]
        return sorted(found, key=lambda one: one.starts_at)

    def booking(self, request_id: RequestId) -> Sequence[Session]:
        return sorted((one for one in self.stored if one.request_id == request_id), key=lambda one: one.occurrence)

    def requests(self) -> Sequence[TimeRequest]:
        return self.wishes

    def waiting(self) -> Sequence[Session]:
        return [one for one in self.stored if one.waits_for(STUDENT.id)]

    def availability(self) -> Availability:
        return self.hours

    def session(self, session_id: SessionId) -> Session | None:
        return next((one for one in self.stored if one.id == session_id), None)

    def history(self, session_id: SessionId) -> Sequence[SessionChange]:
        return [one for one in self.changes if one.session_id == session_id]

    def feedback(self, session_id: SessionId) -> Sequence[Feedback]:
        return [one for one in self.given if one.session_id == session_id]

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def publish(self) -> None:
        for listener in list(self.listeners):
            listener()
