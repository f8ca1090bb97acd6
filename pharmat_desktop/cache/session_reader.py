"""The `SessionReader` over SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.session_rows import SESSION, moment, session_from, side
from pharmat_desktop.cache.values import full_name, member_of, parsed, utc, utc_or_epoch
from pharmat_desktop.cache.wish_reader import WishReader, stars_of
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import (
    Availability,
    AvailabilityException,
    AvailabilityRule,
    ChangeAction,
    Feedback,
    RequestId,
    Session,
    SessionChange,
    SessionId,
    Side,
    Slot,
    TimeRequest,
)

LONGEST = timedelta(hours=8)
"""Of a session; the database holds the same limit. What began earlier than this before a moment is over."""
_NEARLY_A_SECOND = timedelta(microseconds=999_999)

_BETWEEN = f"{SESSION} WHERE s.starts_at > ? AND s.starts_at < ? AND s.ends_at > ? ORDER BY s.starts_at, s.id"
_ONE = f"{SESSION} WHERE s.id = ?"
_BOOKING = f"{SESSION} WHERE s.request_id = ? ORDER BY s.occurrence"
_NEXT = f"""
{SESSION} WHERE s.status IN ('confirmed', 'rescheduled', 'in_progress') AND s.starts_at > :from AND s.ends_at > :now
    AND :me IN (s.tutor_id, s.student_id) ORDER BY s.starts_at LIMIT 1
"""
_WAITING = f"""
{SESSION} WHERE s.status IN ('requested', 'confirmed', 'rescheduled') AND :me IN (s.tutor_id, s.student_id)
    AND (s.proposal_id IS NOT NULL OR s.status = 'requested') ORDER BY s.starts_at, s.id
"""
_HISTORY = """
SELECT h.id, h.session_id, u.first_name, u.last_name, h.acted_as, h.action, h.note, h.created_at, h.old_starts_at,
    h.new_starts_at, h.new_ends_at
FROM session_changes h LEFT JOIN users u ON u.id = h.actor_id
WHERE h.session_id = ? ORDER BY h.created_at, h.id
"""
FEEDBACK = """
SELECT id, session_id, author_id = tutor_id, rating, comment, improvements, details, is_public, written_at
FROM session_feedback"""
_FEEDBACK = f"{FEEDBACK} WHERE session_id = ? ORDER BY written_at, id"
_HOURS = """
SELECT id, weekday, on_date, is_open, from_minute, to_minute, note FROM availability
WHERE tutor_id = ? ORDER BY weekday, on_date, from_minute, id
"""
_OWN_RULES = """
SELECT u.timezone, p.booking_buffer_minutes, p.booking_notice_hours, p.accepting_students
FROM users u LEFT JOIN tutor_profiles p ON p.id = u.id WHERE u.id = ?
"""


class SqliteSessionReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id
        self._wishes = WishReader(connection, user_id)

    def between(self, start: datetime, end: datetime) -> Sequence[Session]:
        return self._sessions(_BETWEEN, (moment(start - LONGEST), moment(end + _NEARLY_A_SECOND), moment(start)))

    def session(self, session_id: SessionId) -> Session | None:
        return next(iter(self._sessions(_ONE, (session_id,))), None)

    def booking(self, request_id: RequestId) -> Sequence[Session]:
        return self._sessions(_BOOKING, (request_id,))

    def next_session(self, now: datetime) -> Session | None:
        wanted = {"from": moment(now - LONGEST), "now": moment(now), "me": self._user_id}
        return next(iter(self._sessions(_NEXT, wanted)), None)

    def waiting(self) -> Sequence[Session]:
        heads: dict[tuple[str, str], Session] = {}
        for session in self._sessions(_WAITING, {"me": self._user_id}):
            if session.waits_for(self._user_id):
                # A weekly booking gets one answer; a proposal is about one session.
                one = session.id if session.proposal else ""
                heads.setdefault((session.request_id, one), session)
        return list(heads.values())

    def history(self, session_id: SessionId) -> Sequence[SessionChange]:
        return [_change(row) for row in self._connection.rows(_HISTORY, (session_id,))]

    def feedback(self, session_id: SessionId) -> Sequence[Feedback]:
        stored = [feedback_from(row) for row in self._connection.rows(_FEEDBACK, (session_id,))]
        return [*stored, *self._wishes.feedback(session_id)]

    def requests(self) -> Sequence[TimeRequest]:
        return self._wishes.time_requests()

    def availability(self) -> Availability:
        row = self._connection.row(_OWN_RULES, (self._user_id,)) or (None, None, None, None)
        hours = self._connection.rows(_HOURS, (self._user_id,))
        rules = [
            AvailabilityRule(key, weekday, start, end, note or "")
            for key, weekday, _, _, start, end, note in hours
            if weekday is not None
        ]
        exceptions = [
            AvailabilityException(key, day, bool(is_open), start, end, note or "")
            for key, _, on_date, is_open, start, end, note in hours
            if (day := _day(on_date)) is not None
        ]
        zone, buffer_minutes, notice_hours, is_accepting = row
        return Availability(
            zone=zone or "UTC",
            rules=tuple(rules),
            exceptions=tuple(exceptions),
            buffer_minutes=buffer_minutes or 0,
            notice_hours=notice_hours or 0,
            is_accepting=bool(is_accepting),
        )

    def _sessions(self, sql: str, parameters: Any) -> list[Session]:
        return list(map(session_from, self._connection.rows(sql, parameters)))


def _change(row: Sequence[Any]) -> SessionChange:
    key, session_id, first, last, acted_as, action, note, at, old_start, new_start, new_end = row
    starts_at, ends_at = utc(new_start), utc(new_end)
    return SessionChange(
        id=key,
        session_id=SessionId(session_id),
        actor_name=full_name(first, last),
        acted_as=side(acted_as) or Side.ADMIN,
        action=member_of(ChangeAction, action, ChangeAction.DESCRIBED),
        note=note or "",
        at=utc_or_epoch(at),
        was_at=utc(old_start),
        new_slot=Slot(starts_at, ends_at) if starts_at and ends_at else None,
    )


def feedback_from(row: Sequence[Any]) -> Feedback:
    """Feedback from a row that `FEEDBACK` gave."""
    key, session_id, is_tutor, rating, comment, improvements, details, is_public, written_at = row
    return Feedback(
        id=key,
        session_id=SessionId(session_id),
        author=Side.TUTOR if is_tutor else Side.STUDENT,
        rating=min(5, max(1, rating)),
        comment=comment or "",
        improvements=improvements or "",
        details=stars_of(parsed(details)),
        is_public=bool(is_public),
        written_at=utc_or_epoch(written_at),
    )


def _day(written: str | None) -> date | None:
    try:
        return None if written is None else date.fromisoformat(written)
    except ValueError:
        return None
