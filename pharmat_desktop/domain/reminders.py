"""When a person is reminded of a session: so long before it, once, and never of what has passed or was moved away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from pharmat_desktop.domain.sessions import Session, SessionId, SessionStatus

OVERTIME = timedelta(minutes=30)
"""So long after its end a session that nobody has finished still counts as going on."""


class Reminder(NamedTuple):
    """A session that is near. Nothing is kept of it: a moved or cancelled session has other reminders, or none."""

    session: Session
    due_at: datetime


class ReminderNotice(NamedTuple):
    """What is told at once; first what begins first."""

    sessions: tuple[Session, ...]
    hides_content: bool
    """Not with whom and about what: somebody else may be looking."""

    @property
    def key(self) -> SessionId | None:
        """The session that a press opens."""
        return self.sessions[0].id if len(self.sessions) == 1 else None


def due(
    sessions: Iterable[Session], leads: Collection[timedelta], after: datetime, now: datetime
) -> Sequence[Reminder]:
    """What came due in the time since `after`, up to now: of each agreed session still to come its latest reminder."""
    found = []
    for session in sessions:
        moments = [session.starts_at - lead for lead in leads]
        passed = [moment for moment in moments if after < moment <= now]
        if passed and now < session.starts_at and _is_ahead(session):
            found.append(Reminder(session, max(passed)))
    return sorted(found, key=lambda one: one.session.starts_at)


def going_on(sessions: Iterable[Session], now: datetime) -> bool:
    """Whether the person is in a session: an agreed one in its time, or a started one that goes on longer."""
    return any(
        (one.status.is_agreed and one.starts_at <= now < one.ends_at)
        or (one.status is SessionStatus.IN_PROGRESS and one.starts_at - OVERTIME <= now < one.ends_at + OVERTIME)
        for one in sessions
    )


def _is_ahead(session: Session) -> bool:
    return session.status in (SessionStatus.CONFIRMED, SessionStatus.RESCHEDULED)
