"""Short builders of rows, pages and drafts, in the columns of the wire, for tests of any layer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.domain.pull import PulledPage, Row, Rows

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "users": (
        *("id", "role", "first_name", "last_name", "email", "avatar_path", "timezone"),
        *("updated_at", "deleted_at", "bio", "subjects", "languages"),
    ),
    "subjects": ("id", "name", "description", "color", "deleted_at"),
    "courses": (
        *("id", "subject_id", "tutor_id", "title", "description", "level", "language", "price_minor", "currency"),
        *("status", "lesson_count", "duration_minutes", "updated_at", "deleted_at"),
        *("syllabus", "prerequisites", "tags", "learning_objectives", "rating_hundredths", "rating_count"),
        "recent_reviews",
    ),
    "course_content": (
        *("id", "course_id", "position", "title", "description", "kind", "body", "duration_minutes", "is_preview"),
        *("updated_at", "deleted_at", "file_path", "quiz"),
    ),
    "content_progress": (
        *("id", "course_id", "content_id", "student_id", "position", "completed_at", "last_opened_at"),
        *("updated_at", "deleted_at"),
    ),
    "lesson_marks": (
        *("id", "course_id", "content_id", "kind", "place", "quote", "text_before", "text_after", "note"),
        *("written_at", "created_at", "updated_at", "deleted_at"),
    ),
    "quiz_attempts": (
        *("id", "course_id", "content_id", "student_id", "attempt", "revision", "answers", "right_count"),
        *("question_count", "is_passed", "results", "scored_at", "updated_at", "deleted_at"),
    ),
    "cards": (
        *("id", "course_id", "content_id", "front", "back", "is_suspended", "written_at", "created_at", "updated_at"),
        "deleted_at",
    ),
    "card_reviews": ("id", "card_id", "rating", "undoes", "reviewed_at", "updated_at", "deleted_at"),
    "enrollments": (
        *("id", "course_id", "student_id", "enrolled_at", "progress", "last_accessed_at", "completed_at"),
        *("deleted_at", "certificate_number", "review_rating", "review_text", "review_shown_as", "reviewed_at"),
    ),
    "conversations": ("id", "kind", "subject", "last_seq", "created_at", "deleted_at"),
    "conversation_members": (
        *("conversation_id", "user_id", "role", "last_read_seq", "joined_at", "deleted_at"),
        *("muted_until", "archived_at", "pinned_at"),
    ),
    "messages": MESSAGE_COLUMNS,
    "scheduled_messages": (
        *("id", "conversation_id", "sender_id", "body", "reply_to", "attachments", "written_at", "send_at", "zone"),
        *("problem_code", "problem", "updated_at", "deleted_at"),
    ),
    "notifications": (
        *("id", "type", "title", "body", "data", "priority", "read_at", "created_at"),
        "deleted_at",
    ),
    "articles": (
        *("id", "author_id", "title", "summary", "body", "tags", "category", "difficulty", "language"),
        *("reading_minutes", "is_featured", "published_at", "updated_at", "deleted_at"),
    ),
}
"""The wire's columns, in its order."""

_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "users": {"role": "student", "first_name": "Sara", "last_name": "Haddad", "timezone": "Europe/Berlin"},
    "subjects": {"name": "Pharmacokinetics", "description": "", "color": "#2f7d5b"},
    "courses": {
        "title": "Dosage calculations",
        "description": "Doses, rates, dilutions",
        "level": "beginner",
        "language": "en",
        "price_minor": 0,
        "currency": "EUR",
        "status": "published",
        "prerequisites": [],
        "tags": [],
        "learning_objectives": [],
        "lesson_count": 2,
        "duration_minutes": 90,
    },
    "course_content": {
        "position": 1,
        "title": "Half-life",
        "description": "",
        "kind": "document",
        "body": "# Half-life",
        "duration_minutes": 20,
        "is_preview": False,
    },
    "content_progress": {},
    "lesson_marks": {"kind": "note"},
    "quiz_attempts": {"attempt": 1, "revision": 1, "right_count": 0, "question_count": 1, "is_passed": False},
    "cards": {"front": "Clearance?", "back": "L/h", "is_suspended": False},
    "card_reviews": {"rating": 3},
    "enrollments": {"progress": 0},
    "conversations": {"kind": "direct", "last_seq": 0},
    "conversation_members": {"role": "member", "last_read_seq": 0},
    "messages": {"kind": "text", "body": "Good morning", "attachments": [], "mentions": []},
    "scheduled_messages": {
        "sender_id": str(uuid5(NAMESPACE_URL, "me")),
        "body": "Good morning",
        "attachments": [],
        "written_at": START.isoformat(),
        "zone": "UTC",
    },
    "notifications": {"type": "message", "title": "", "body": "", "data": {}, "priority": "normal"},
    "articles": {"author_id": str(uuid5(NAMESPACE_URL, "tutor")), "title": "Sick days", "tags": []},
}


def uid(name: str) -> str:
    """The same UUID text for the same name, in every run."""
    return str(uuid5(NAMESPACE_URL, name))


def at(minutes: float = 0) -> str:
    """ISO text of a moment, `minutes` after `START`."""
    return (START + timedelta(minutes=minutes)).isoformat()


ME = UserId(uid("me"))
TUTOR = UserId(uid("tutor"))
CHAT = ConversationId(uid("chat"))


def row(table: str, **values: Any) -> Row:
    """One row of a table with believable defaults; unknown names raise KeyError."""
    known = {"id": uid(f"a row of {table}"), "updated_at": at(), **_DEFAULTS[table], **values}
    if unknown := set(values) - set(COLUMNS[table]):
        raise KeyError(f"{table} has no {unknown}")
    return [known.get(column) for column in COLUMNS[table]]


def rows(table: str, *given: Row) -> Rows:
    return Rows(COLUMNS[table], given)


def message(seq: int, conversation_id: str = CHAT, sender_id: str = TUTOR, **values: Any) -> Row:
    """A stored message; its id follows from its place."""
    sent_at = at(seq)
    given = {"id": message_id(seq, conversation_id), "written_at": sent_at, "sent_at": sent_at, **values}
    return row("messages", conversation_id=conversation_id, seq=seq, sender_id=sender_id, **given)


def message_id(seq: int, conversation_id: str = CHAT) -> MessageId:
    return MessageId(uid(f"{conversation_id}/{seq}"))


def messages(seqs: Sequence[int], conversation_id: str = CHAT, **values: Any) -> Rows:
    return rows("messages", *(message(seq, conversation_id, **values) for seq in seqs))


def member(user_id: str, conversation_id: str = CHAT, last_read_seq: int = 0, **values: Any) -> Row:
    given = {"joined_at": at(), "last_read_seq": last_read_seq, **values}
    return row("conversation_members", conversation_id=conversation_id, user_id=user_id, **given)


def page(*given: tuple[str, Rows], cursor: str = "1", **values: Any) -> PulledPage:
    """A pulled page of (table, rows) pairs."""
    return PulledPage(cursor, tables=dict(given), **values)


def chat_page(seqs: Sequence[int] = (), cursor: str = "1") -> PulledPage:
    """Me and my tutor in one direct conversation with the tutor's messages."""
    return page(
        ("users", rows("users", row("users", id=ME), row("users", id=TUTOR, role="tutor", first_name="Omar"))),
        ("conversations", rows("conversations", row("conversations", id=CHAT, created_at=at()))),
        ("conversation_members", rows("conversation_members", member(ME), member(TUTOR))),
        ("messages", messages(seqs)),
        cursor=cursor,
    )


def draft(name: str = "draft", conversation_id: str = CHAT, **values: Any) -> MessageDraft:
    """A queued message; its id follows from its name."""
    given = {"body": f"text of {name}", "written_at": START, **values}
    return MessageDraft(MessageId(uid(name)), ConversationId(conversation_id), **given)
