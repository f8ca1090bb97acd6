"""What the services of sessions program against: what this computer knows of them, and the server's say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.domain.session_commands import SessionCommand, TurnedDown
from pharmat_desktop.domain.sessions import (
    Availability,
    CancellationTerms,
    Feedback,
    OpenSlots,
    RequestId,
    Session,
    SessionChange,
    SessionId,
    TimeRequest,
    TutorCard,
)


class SessionReader(Protocol):
    """Sessions of the mirror. Read on the loop, at once, offline too. Topic: SESSIONS."""

    def between(self, start: datetime, end: datetime) -> Sequence[Session]:
        """Those that touch the time from `start` to `end`, cancelled ones included, in order of time."""
        ...

    def session(self, session_id: SessionId) -> Session | None: ...

    def booking(self, request_id: RequestId) -> Sequence[Session]:
        """The sessions of one booking, in order of occurrence; none when it is not here."""
        ...

    def next_session(self, now: datetime) -> Session | None:
        """The agreed one that is going on or comes next."""
        ...

    def waiting(self) -> Sequence[Session]:
        """What this person has to answer (requests, proposals), first what begins first; of a series one."""
        ...

    def history(self, session_id: SessionId) -> Sequence[SessionChange]:
        """Oldest first."""
        ...

    def feedback(self, session_id: SessionId) -> Sequence[Feedback]:
        """Of both sides, what waits here included."""
        ...

    def requests(self) -> Sequence[TimeRequest]:
        """Wishes that the server has not agreed to, in order of time."""
        ...

    def availability(self) -> Availability:
        """One's own, as a tutor."""
        ...


class TutorReader(Protocol):
    """The directory, as far as it is on this computer. Topic: TUTORS."""

    def tutors(self) -> Sequence[TutorCard]:
        """By name."""
        ...

    def tutor(self, tutor_id: UserId) -> TutorCard | None: ...

    def subjects(self) -> Sequence[tuple[str, str, str]]:
        """Id, name and colour of what is taught, by name."""
        ...


class SessionDesk(Protocol):
    """The server's side. Each call raises the errors of the `Academy` port; `run` never raises Refused."""

    async def run(self, command: SessionCommand) -> LiveRows | TurnedDown:
        """Carry out a command. The same request id again changes nothing and answers alike. Returns its sessions."""
        ...

    async def by_request(self, request_id: RequestId) -> LiveRows:
        """What became of a command: its sessions as they are now; no rows when it was never carried out."""
        ...

    async def open_slots(self, tutor_id: UserId, start: datetime, end: datetime, minutes: int, step: int) -> OpenSlots:
        """When one can have a session; at most 62 days at once. `step`: begin every 15, 30 or 60 minutes."""
        ...

    async def cancellation_terms(self, session_id: SessionId) -> CancellationTerms: ...

    async def mark_present(self, session_id: SessionId) -> LiveRows:
        """I am there."""
        ...

    async def tutor_figures(self, tutors: Sequence[UserId]) -> LiveRows:
        """Rating, number of sessions and next free time of these tutors, at most 50, as rows of the directory."""
        ...
