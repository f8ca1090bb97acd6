"""The `StudentReader` over SQLite: what a tutor knows of their students, notes that wait to be sent included."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from pharmat_desktop.cache.conversation_list import UNREAD_LIMIT
from pharmat_desktop.cache.draft_reader import DRAFT_COLUMNS, DraftRow, wish_from
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.session_reader import FEEDBACK, feedback_from
from pharmat_desktop.cache.session_rows import SESSION, moment, session_from
from pharmat_desktop.cache.values import full_name, parsed, utc
from pharmat_desktop.cache.wish_reader import sentence_of
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import DraftState, Wish, WishKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Feedback, Session
from pharmat_desktop.domain.students import CourseOfStudent, Note, StudentCard

MOST_SEEN = 6
"""Texts that a note remembers besides the first and those under way."""
_UNDER_WAY = frozenset({DraftState.SENDING, DraftState.UNKNOWN})
_LANE = f"wish:{WishKind.TUTOR_NOTE}:"
_STUDENTS = f"""
SELECT u.id, u.first_name, u.last_name, u.timezone, u.email,
    EXISTS (SELECT 1 FROM tutor_students a WHERE a.tutor_id = :me AND a.student_id = u.id),
    ifnull(n.done, 0), ifnull(n.ahead, 0), ifnull(n.missed, 0), n.last_at, n.next_at, t.id,
    (SELECT count(*) FROM (
        SELECT 1 FROM messages m
        WHERE m.conversation_id = t.id AND m.sender_id <> :me AND m.deleted_at IS NULL
            AND m.seq > max(ifnull(t.read_to, 0), ifnull(
                (SELECT r.seq FROM drafts.read_marks r WHERE r.conversation_id = t.id), 0))
        LIMIT {UNREAD_LIMIT})),
    EXISTS (SELECT 1 FROM tutor_notes k WHERE k.tutor_id = :me AND k.student_id = u.id AND k.body <> '')
FROM users u
LEFT JOIN (
    SELECT student_id, sum(status = 'completed') AS done, sum(status = 'no_show' AND absent = 'student') AS missed,
        max(CASE status WHEN 'completed' THEN starts_at END) AS last_at,
        sum(status IN ('confirmed', 'rescheduled', 'in_progress') AND ends_at > :now) AS ahead,
        min(CASE WHEN status IN ('confirmed', 'rescheduled', 'in_progress') AND ends_at > :now THEN starts_at END)
            AS next_at
    FROM sessions WHERE tutor_id = :me GROUP BY student_id) n ON n.student_id = u.id
LEFT JOIN (
    SELECT o.user_id, c.id, own.last_read_seq AS read_to FROM conversations c
    JOIN conversation_members own ON own.conversation_id = c.id AND own.user_id = :me
    JOIN conversation_members o ON o.conversation_id = c.id AND o.user_id <> :me
    WHERE c.kind = 'direct' GROUP BY o.user_id) t ON t.user_id = u.id
WHERE u.id <> :me AND (
    u.id IN (SELECT student_id FROM tutor_students WHERE tutor_id = :me)
    OR n.student_id IS NOT NULL
    OR u.id IN (SELECT e.student_id FROM courses c JOIN enrollments e ON e.course_id = c.id WHERE c.tutor_id = :me))
"""  # noqa: S608 - made of the constant above
_COURSES = """
SELECT e.student_id, c.id, c.title, e.progress, e.last_accessed_at, e.completed_at
FROM courses c JOIN enrollments e ON e.course_id = c.id WHERE c.tutor_id = ?
"""
_SESSIONS = f"{SESSION} WHERE s.tutor_id = ? AND s.student_id = ? ORDER BY s.starts_at, s.id"
_SAVED = "SELECT body FROM tutor_notes WHERE tutor_id = ? AND student_id = ?"
_WAITING = f"""
SELECT {", ".join(DRAFT_COLUMNS)} FROM drafts.draft_messages WHERE lane = ? ORDER BY position
"""  # noqa: S608 - made of the columns' names
_DISPUTED = """
SELECT DISTINCT lane FROM drafts.draft_messages
WHERE kind = ? AND state = 'needs_attention' AND last_error = 'changed_elsewhere'
"""


class SqliteStudentReader:
    """Each call raises LocalStorageError when the files cannot be read. What makes no sense looks empty."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def students(self) -> Sequence[StudentCard]:
        wanted = {"me": self._user_id, "now": moment(datetime.now(UTC))}
        courses = self._courses()
        cards = [_card(row, courses.get(row[0], ())) for row in self._connection.rows(_STUDENTS, wanted)]
        return sorted(cards, key=lambda card: (card.name.casefold(), card.id))

    def sessions(self, student_id: UserId) -> Sequence[Session]:
        return [*map(session_from, self._connection.rows(_SESSIONS, (self._user_id, student_id)))]

    def feedback(self, student_id: UserId) -> Sequence[Feedback]:
        sql = f"{FEEDBACK} WHERE tutor_id = ? AND student_id = ? ORDER BY written_at DESC, id"
        return [feedback_from(row) for row in self._connection.rows(sql, (self._user_id, student_id))]

    def note(self, student_id: UserId) -> Note:
        row = self._connection.row(_SAVED, (self._user_id, student_id))
        saved = row[0] if row is not None else ""
        rows = self._connection.rows(_WAITING, (_LANE + student_id,))
        waiting = [wish_from(DraftRow._make(one)) for one in rows]
        return _note(student_id, saved, waiting) if waiting else Note(student_id, saved, seen=(saved,))

    def disputed(self) -> Sequence[Note]:
        rows = self._connection.rows(_DISPUTED, (WishKind.TUTOR_NOTE,))
        notes = [self.note(UserId(lane.removeprefix(_LANE))) for (lane,) in rows]
        return [note for note in notes if note.theirs is not None]

    def _courses(self) -> dict[str, tuple[CourseOfStudent, ...]]:
        found: dict[str, list[CourseOfStudent]] = {}
        for student, key, title, progress, seen_at, completed_at in self._connection.rows(_COURSES, (self._user_id,)):
            percent = min(100, max(0, progress or 0))
            one = CourseOfStudent(CourseId(key), title or "", percent, utc(seen_at), utc(completed_at))
            found.setdefault(student, []).append(one)
        return {key: tuple(sorted(some, key=lambda one: (one.title.casefold(), one.id))) for key, some in found.items()}


def _card(row: Sequence[Any], courses: tuple[CourseOfStudent, ...]) -> StudentCard:
    key, first, last, zone, email, is_assigned, done, ahead, missed, last_at, next_at, chat, unread, has_note = row
    return StudentCard(
        id=UserId(key),
        name=full_name(first, last),
        zone=zone or "UTC",
        email=email or "",
        is_assigned=bool(is_assigned),
        sessions_done=done,
        sessions_ahead=ahead,
        sessions_missed=missed,
        last_session_at=utc(last_at),
        next_session_at=utc(next_at),
        courses=courses,
        unread=unread,
        conversation_id=None if chat is None else ConversationId(chat),
        has_note=bool(has_note),
    )


def _note(student_id: UserId, saved: str, waiting: Sequence[Wish]) -> Note:
    """The newest of those that wait. What was handed over may be what the server has, whether it answered or not."""
    newest = waiting[-1]
    text, seen = _said(newest, saved)
    under_way = [_said(wish, saved)[0] for wish in waiting if wish.state in _UNDER_WAY]
    known = dict.fromkeys([seen[0], *under_way, *seen[1:][-MOST_SEEN:], text])
    return Note(student_id, text, newest.state, sentence_of(newest), tuple(known), _theirs(newest))


def _said(wish: Wish, saved: str) -> tuple[str, list[str]]:
    """The text of a wish, and what its writer had seen."""
    said = parsed(wish.body)
    body, seen = (said.get("body"), said.get("seen")) if isinstance(said, dict) else ("", [])
    known = [one for one in seen if isinstance(one, str)] if isinstance(seen, list) else []
    return body if isinstance(body, str) else "", known or [saved]


def _theirs(wish: Wish) -> str | None:
    if wish.state is not DraftState.NEEDS_ATTENTION or wish.problem is None or wish.problem.code != "changed_elsewhere":
        return None
    stored = parsed(wish.problem.hint)
    return stored if isinstance(stored, str) else ""
