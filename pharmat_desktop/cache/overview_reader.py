"""The `OverviewReader` over SQLite: questions that concern several screens at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pharmat_desktop.cache.attachments import FIRST_FILE
from pharmat_desktop.cache.conversation_list import IS_HEARD, LISTED, UNREAD, UNREAD_LIMIT
from pharmat_desktop.cache.draft_reader import MESSAGE
from pharmat_desktop.cache.mention_reader import MENTIONS_ME
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, one_line, utc_or_epoch
from pharmat_desktop.cache.wish_reader import WishReader
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import ChangeKind, DraftState, ScheduleKind
from pharmat_desktop.domain.files import safe_name
from pharmat_desktop.domain.overview import News, Place, PlaceKind, Unsent
from pharmat_desktop.domain.people import UserId

UNSENT_LIMIT = 200
"""Messages listed at once; the counts of `DraftStore.counts` are of all."""

_OTHER = """LEFT JOIN users other ON c.kind = 'direct' AND other.id =
    (SELECT n.user_id FROM conversation_members n WHERE n.conversation_id = c.id AND n.user_id <> :me LIMIT 1)"""
_UNSENT = f"""
SELECT d.id, ifnull(d.conversation_id, d.lane), other.first_name, other.last_name, c.subject,
    CASE d.kind WHEN 'reaction' THEN d.emoji WHEN 'deletion' THEN changed.body ELSE d.body END,
    d.written_at, d.state, d.last_error_sentence, d.kind,
    (SELECT f.name FROM drafts.draft_files f WHERE f.message_id = d.id ORDER BY f.position LIMIT 1)
FROM drafts.draft_messages d
LEFT JOIN conversations c ON c.id = ifnull(d.conversation_id, d.lane)
LEFT JOIN messages changed ON changed.id = d.message_id
{_OTHER}
WHERE NOT EXISTS (SELECT 1 FROM messages m WHERE m.id = d.id)
    AND (d.kind = '{MESSAGE}' OR d.message_id IS NOT NULL)
ORDER BY d.state <> 'needs_attention', d.position LIMIT {UNSENT_LIMIT}
"""  # noqa: S608 - made of the constants above
_SET_ASIDE = f"""
SELECT s.id, s.conversation_id, other.first_name, other.last_name, c.subject, s.body, s.written_at,
    'needs_attention', s.problem, 'reschedule', {FIRST_FILE.format("s")}
FROM scheduled_messages s
LEFT JOIN conversations c ON c.id = s.conversation_id
{_OTHER}
WHERE s.problem IS NOT NULL AND NOT EXISTS (SELECT 1 FROM drafts.draft_messages d WHERE d.message_id = s.id)
ORDER BY s.send_at LIMIT {UNSENT_LIMIT}
"""  # noqa: S608 - made of the constants above
_CONVERSATIONS = f"""
SELECT c.id, c.kind, c.subject, other.id, other.first_name, other.last_name, other.role,
    (SELECT m.sent_at FROM messages m WHERE m.conversation_id = c.id ORDER BY m.seq DESC LIMIT 1)
FROM conversations c {_OTHER}
"""  # noqa: S608 - made of the constants above
_COURSES = """
SELECT c.id, c.title, t.first_name, t.last_name, e.last_accessed_at
FROM courses c
LEFT JOIN enrollments e ON e.course_id = c.id AND e.student_id = :me
LEFT JOIN users t ON t.id = c.tutor_id
WHERE e.id IS NOT NULL OR c.tutor_id = :me OR c.status = 'published' GROUP BY c.id
"""
_ARTICLES = "SELECT a.id, a.title, u.first_name, u.last_name FROM articles a LEFT JOIN users u ON u.id = a.author_id"
_IS_HEARD = IS_HEARD.replace("l.", "c.")
# Whoever calls the person by name is heard in a muted conversation, too.
_NEWS = f"""
{LISTED}
SELECT c.id, c.kind, c.subject, other.first_name, other.last_name, m.seq, m.body, s.first_name, s.last_name,
    {UNREAD.replace("l.", "c.")}, {FIRST_FILE.format("m")},
    NOT ({_IS_HEARD})
FROM l c
JOIN messages m ON m.rowid = (
    SELECT n.rowid FROM messages n
    WHERE n.conversation_id = c.id AND n.seq > c.read_to AND n.sender_id <> :me AND n.deleted_at IS NULL
        AND ({_IS_HEARD} OR {MENTIONS_ME.format("n")})
    ORDER BY n.seq DESC LIMIT 1)
LEFT JOIN users s ON s.id = m.sender_id
{_OTHER}
WHERE c.archived = ''
"""  # noqa: S608 - made of the constants above
_CURRENT_COURSE = """
SELECT e.course_id FROM enrollments e JOIN courses c ON c.id = e.course_id
WHERE e.student_id = :me AND e.completed_at IS NULL AND ifnull(e.progress, 0) < 100
ORDER BY e.last_accessed_at DESC NULLS LAST, e.progress DESC, c.title LIMIT 1
"""
_HAS_WRITTEN = """
SELECT EXISTS (SELECT 1 FROM drafts.draft_messages) OR EXISTS (SELECT 1 FROM messages WHERE sender_id = :me)
"""


def _change_kind(kind: str) -> ChangeKind | ScheduleKind:
    return ScheduleKind(kind) if kind in set(ScheduleKind) else ChangeKind(kind)


class SqliteOverviewReader:
    """The mirror joined with the drafts. Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._me = {"me": user_id}
        self._wishes = WishReader(connection, user_id)

    def unsent(self) -> Sequence[Unsent]:
        waiting = [*self._messages(_UNSENT), *self._wishes.unsent()]
        return sorted(waiting, key=lambda one: not one.needs_attention)  # which keeps the order of sending

    def set_aside(self) -> Sequence[Unsent]:
        return [replace(one, is_kept=True) for one in self._messages(_SET_ASIDE)]

    def _messages(self, query: str) -> list[Unsent]:
        rows = self._connection.rows(query, self._me)
        return [
            Unsent(
                id=draft_id,
                conversation_id=ConversationId(lane),
                conversation=full_name(first, last) or subject or "",
                body=body or "",
                written_at=utc_or_epoch(written_at),
                state=DraftState(state),
                problem=(sentence or "") if state == DraftState.NEEDS_ATTENTION else "",
                change=None if kind == MESSAGE else _change_kind(kind),
                file_name=file or "",
            )
            for draft_id, lane, first, last, subject, body, written_at, state, sentence, kind, file in rows
        ]

    def current_course(self) -> CourseId | None:
        row = self._connection.row(_CURRENT_COURSE, self._me)
        return None if row is None else CourseId(row[0])

    def has_written(self) -> bool:
        return bool(self._connection.row(_HAS_WRITTEN, self._me)[0])

    def places(self) -> Sequence[Place]:
        return [*self._conversations(), *self._courses(), *self._articles()]

    def news(self) -> Sequence[News]:
        rows = self._connection.rows(_NEWS, {**self._me, "unread_limit": UNREAD_LIMIT})
        return [
            News(
                conversation_id=ConversationId(key),
                conversation=full_name(first, last) or subject or "",
                is_group=kind != "direct",
                sender=full_name(sender_first, sender_last),
                body=one_line(body),
                seq=seq,
                unread=unread,
                file_name=safe_name(file) if file else "",
                is_muted=bool(is_muted),
            )
            for key, kind, subject, first, last, seq, body, sender_first, sender_last, unread, file, is_muted in rows
        ]

    def _conversations(self) -> list[Place]:
        places = []
        for key, kind, subject, other, first, last, role, active_at in self._connection.rows(_CONVERSATIONS, self._me):
            name = full_name(first, last)
            is_person = kind == "direct" and bool(name)
            place = PlaceKind.PERSON if is_person else PlaceKind.CONVERSATION
            detail = (role or "") if is_person else ""
            places.append(Place(place, key, name or subject or "", detail, other or key, active_at or ""))
        return places

    def _courses(self) -> list[Place]:
        return [
            Place(PlaceKind.COURSE, key, title, full_name(first, last), key, active_at or "")
            for key, title, first, last, active_at in self._connection.rows(_COURSES, self._me)
        ]

    def _articles(self) -> list[Place]:
        return [
            Place(PlaceKind.ARTICLE, key, title, full_name(first, last), key, "")
            for key, title, first, last in self._connection.rows(_ARTICLES)
        ]
