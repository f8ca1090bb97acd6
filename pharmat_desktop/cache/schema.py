"""The tables of both files as this version knows them. Imports SQLAlchemy: for the worker thread only.

The mirror's tables carry the wire's columns; times stay ISO text and are parsed only for rows that are shown. All
tables are STRICT: a row with a text for a number is refused instead of stored. A new file is made of this;
`migrations/` leads every released file here.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint, text

from pharmat_desktop.cache import (  # their tables are the mirror's, too
    learning_schema,
    library_schema,
    pass_schema,
    payment_schema,
    quiz_schema,
    session_schema,
)
from pharmat_desktop.cache.columns import FLAG, JSON, drafts, mirror
from pharmat_desktop.cache.columns import key as _key
from pharmat_desktop.cache.columns import maybe as _maybe
from pharmat_desktop.cache.columns import number as _number
from pharmat_desktop.cache.columns import words as _text

__all__ = [
    "FLAG",
    "JSON",
    "drafts",
    "learning_schema",
    "library_schema",
    "mirror",
    "pass_schema",
    "payment_schema",
    "quiz_schema",
    "session_schema",
]

meta = Table("meta", mirror, _key("name"), _text("value"), sqlite_strict=True)
"""``cursor``: the pull's; ``removals``: how often messages were removed (thread_reader.py counts on it).

``checked_at``: when the rows were last compared with the server's; gone after a run that ended badly.
``search_format``, ``search_seen``: which words are in the search index, and up to which row (search_index.py).
``stale``: the rows are readable, but leave when the first page of the next pull arrives.
"""

floors = Table("floors", mirror, _key("conversation_id"), _number("seq"), sqlite_strict=True)
"""Of long conversations: the first message that is to be held here. The server has those before it."""

users = Table(
    "users",
    mirror,
    _key("id"),
    _text("role"),
    _maybe("first_name"),
    _maybe("last_name"),
    _maybe("email"),
    _maybe("avatar_path"),
    _maybe("timezone"),
    _maybe("updated_at"),
    _maybe("bio"),
    Column("subjects", Text, info=JSON),
    Column("languages", Text, info=JSON),
    sqlite_strict=True,
)

subjects = Table(
    "subjects", mirror, _key("id"), _text("name"), _maybe("description"), _maybe("color"), sqlite_strict=True
)

courses = Table(
    "courses",
    mirror,
    _key("id"),
    _maybe("subject_id"),
    _maybe("tutor_id"),
    _text("title"),
    _maybe("description"),
    _maybe("level"),
    _maybe("language"),
    Column("price_minor", Integer),
    _maybe("currency"),
    _maybe("status"),
    Column("lesson_count", Integer),
    Column("duration_minutes", Integer),
    _maybe("updated_at"),
    _maybe("syllabus"),
    Column("prerequisites", Text, info=JSON),
    Column("tags", Text, info=JSON),
    Column("learning_objectives", Text, info=JSON),
    Column("rating_hundredths", Integer),
    Column("rating_count", Integer),
    Column("recent_reviews", Text, info=JSON),
    sqlite_strict=True,
)

course_content = Table(
    "course_content",
    mirror,
    _key("id"),
    _text("course_id"),
    _number("position"),
    _text("title"),
    _maybe("description"),
    _text("kind"),
    _maybe("body"),
    Column("duration_minutes", Integer),
    Column("is_preview", Integer, info=FLAG),
    _maybe("updated_at"),
    _maybe("file_path"),
    Column("quiz", Text, info=JSON),
    Index("course_content_order", "course_id", "position"),
    sqlite_strict=True,
)

enrollments = Table(
    "enrollments",
    mirror,
    _key("id"),
    _text("course_id"),
    _text("student_id"),
    _maybe("enrolled_at"),
    Column("progress", Integer),
    _maybe("last_accessed_at"),
    _maybe("completed_at"),
    _maybe("certificate_number"),
    Column("review_rating", Integer),
    _maybe("review_text"),
    _maybe("review_shown_as"),
    _maybe("reviewed_at"),
    Index("enrollments_by_course", "course_id", "student_id"),
    sqlite_strict=True,
)

conversations = Table(
    "conversations",
    mirror,
    _key("id"),
    _text("kind"),
    _maybe("subject"),
    _number("last_seq"),
    _maybe("created_at"),
    sqlite_strict=True,
)

conversation_members = Table(
    "conversation_members",
    mirror,
    _key("conversation_id"),
    _key("user_id"),
    _maybe("role"),
    _number("last_read_seq"),
    _maybe("joined_at"),
    _maybe("muted_until"),
    _maybe("archived_at"),
    _maybe("pinned_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

messages = Table(
    "messages",
    mirror,
    _key("id"),
    _text("conversation_id"),
    _number("seq"),
    _text("sender_id"),
    _text("kind"),
    _text("body"),
    _maybe("reply_to"),
    _maybe("written_at"),
    _maybe("sent_at"),
    _maybe("edited_at"),
    _maybe("deleted_at"),
    Column("attachments", Text, info=JSON),
    _maybe("forwarded_from"),
    Column("mentions", Text, info=JSON),
    UniqueConstraint("conversation_id", "seq"),
    Index("messages_unread", "conversation_id", "seq", "sender_id", "deleted_at", "mentions"),
    sqlite_strict=True,
)

message_reactions = Table(
    "message_reactions",
    mirror,
    _key("message_id"),
    _key("user_id"),
    _key("emoji"),
    _text("conversation_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

scheduled_messages = Table(
    "scheduled_messages",
    mirror,
    _key("id"),
    _text("conversation_id"),
    _text("body"),
    _maybe("reply_to"),
    Column("attachments", Text, info=JSON),
    _text("written_at"),
    _text("send_at"),
    _text("zone"),
    _maybe("problem"),
    _maybe("updated_at"),
    Index("scheduled_messages_by_conversation", "conversation_id", "send_at"),
    sqlite_strict=True,
)

notifications = Table(
    "notifications",
    mirror,
    _key("id"),
    _text("type"),
    _maybe("title"),
    _maybe("body"),
    Column("data", Text, info=JSON),
    _maybe("priority"),
    _maybe("read_at"),
    _maybe("created_at"),
    sqlite_strict=True,
)

draft_messages = Table(
    "draft_messages",
    drafts,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("lane"),
    _text("state"),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    _maybe("next_attempt_at"),
    _maybe("last_error"),
    _maybe("last_error_sentence"),
    _text("written_at"),
    _text("body"),
    _maybe("reply_to"),
    Column("kind", Text, nullable=False, server_default=text("'message'")),
    _maybe("conversation_id"),
    _maybe("message_id"),
    _maybe("emoji"),
    Column("is_on", Integer, nullable=False, server_default=text("1")),
    _maybe("last_error_hint"),
    _maybe("forward_of"),
    _maybe("forwarded_from"),
    _maybe("send_at"),
    _maybe("zone"),
    Index("draft_messages_by_lane", "lane", "position"),
    Index("draft_messages_changes", "conversation_id", "position"),
    Index("draft_messages_by_message", "message_id"),
    sqlite_strict=True,
)
"""Messages on their way, whose `lane` is the conversation; changes of messages, which have a `conversation_id`; wishes.

Those with a `send_at` are about messages for later; so are those of kind ``cancel``.

Order in a lane is `position`.
"""

draft_files = Table(
    "draft_files",
    drafts,
    Column("position", Integer, primary_key=True),
    Column("path", Text, nullable=False, unique=True),
    _text("conversation_id"),
    _maybe("message_id"),
    _text("name"),
    _number("size"),
    _text("type"),
    _number("width"),
    _number("height"),
    Column("is_up", Integer, nullable=False, server_default=text("0")),
    Column("upload_url", Text, nullable=False, server_default=text("''")),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    _maybe("next_attempt_at"),
    Index("draft_files_by_message", "message_id"),
    sqlite_strict=True,
)
"""Files of messages on their way; without a `message_id` they lie beside a composer. Contents are on the shelf."""

composers = Table("composers", drafts, _key("conversation_id"), _text("body"), sqlite_strict=True)

read_marks = Table(
    "read_marks",
    drafts,
    _key("conversation_id"),
    _number("seq"),
    Column("sent_seq", Integer, nullable=False, server_default=text("0")),
    sqlite_strict=True,
)
"""What was read here; `sent_seq` is how far the server knows of it."""

settings = Table("settings", drafts, _key("name"), _text("value"), sqlite_strict=True)
"""What the person chose; `value` is JSON."""

unsaved = Table("unsaved", drafts, _key("about"), _text("content"), sqlite_strict=True)
"""What is being written into forms."""

journal = Table(
    "journal",
    drafts,
    Column("position", Integer, primary_key=True),
    _text("draft_id"),
    _text("step"),
    _text("reason"),
    _text("at"),
    Column("times", Integer, nullable=False, server_default=text("1")),
    Index("journal_by_draft", "draft_id", "position"),
    sqlite_strict=True,
)
"""What became of each draft, also of those that are gone; no text of theirs."""
