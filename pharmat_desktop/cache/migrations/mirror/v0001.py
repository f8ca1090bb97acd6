"""The first mirror: people, conversations, courses, notifications."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, Text, UniqueConstraint


def upgrade(op: Operations) -> None:
    _create_people(op)
    _create_conversations(op)
    _create_courses(op)
    _create_lessons(op)
    _create_notifications(op)


def _create_people(op: Operations) -> None:
    op.create_table(
        "meta",
        Column("name", Text, primary_key=True, nullable=False),
        Column("value", Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "users",
        Column("id", Text, primary_key=True, nullable=False),
        Column("role", Text, nullable=False),
        Column("first_name", Text),
        Column("last_name", Text),
        Column("email", Text),
        Column("avatar_path", Text),
        Column("timezone", Text),
        Column("updated_at", Text),
        sqlite_strict=True,
    )


def _create_conversations(op: Operations) -> None:
    op.create_table(
        "conversations",
        Column("id", Text, primary_key=True, nullable=False),
        Column("kind", Text, nullable=False),
        Column("subject", Text),
        Column("last_seq", Integer, nullable=False),
        Column("created_at", Text),
        sqlite_strict=True,
    )
    op.create_table(
        "conversation_members",
        Column("conversation_id", Text, primary_key=True, nullable=False),
        Column("user_id", Text, primary_key=True, nullable=False),
        Column("role", Text),
        Column("last_read_seq", Integer, nullable=False),
        Column("joined_at", Text),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "messages",
        Column("id", Text, primary_key=True, nullable=False),
        Column("conversation_id", Text, nullable=False),
        Column("seq", Integer, nullable=False),
        Column("sender_id", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("body", Text, nullable=False),
        Column("reply_to", Text),
        Column("written_at", Text),
        Column("sent_at", Text),
        Column("edited_at", Text),
        Column("deleted_at", Text),
        UniqueConstraint("conversation_id", "seq"),
        sqlite_strict=True,
    )


def _create_courses(op: Operations) -> None:
    op.create_table(
        "subjects",
        Column("id", Text, primary_key=True, nullable=False),
        Column("name", Text, nullable=False),
        Column("description", Text),
        Column("color", Text),
        sqlite_strict=True,
    )
    op.create_table(
        "courses",
        Column("id", Text, primary_key=True, nullable=False),
        Column("subject_id", Text),
        Column("tutor_id", Text),
        Column("title", Text, nullable=False),
        Column("description", Text),
        Column("level", Text),
        Column("language", Text),
        Column("price_minor", Integer),
        Column("currency", Text),
        Column("status", Text),
        Column("lesson_count", Integer),
        Column("duration_minutes", Integer),
        Column("updated_at", Text),
        sqlite_strict=True,
    )


def _create_lessons(op: Operations) -> None:
    op.create_table(
        "course_content",
        Column("id", Text, primary_key=True, nullable=False),
        Column("course_id", Text, nullable=False),
        Column("position", Integer, nullable=False),
        Column("title", Text, nullable=False),
        Column("description", Text),
        Column("kind", Text, nullable=False),
        Column("body", Text),
        Column("duration_minutes", Integer),
        Column("is_preview", Integer),
        Column("updated_at", Text),
        sqlite_strict=True,
    )
    op.create_index("course_content_order", "course_content", ["course_id", "position"])
    op.create_table(
        "enrollments",
        Column("id", Text, primary_key=True, nullable=False),
        Column("course_id", Text, nullable=False),
        Column("student_id", Text, nullable=False),
        Column("enrolled_at", Text),
        Column("progress", Integer),
        Column("last_accessed_at", Text),
        Column("completed_at", Text),
        sqlite_strict=True,
    )
    op.create_index("enrollments_by_course", "enrollments", ["course_id", "student_id"])


def _create_notifications(op: Operations) -> None:
    op.create_table(
        "notifications",
        Column("id", Text, primary_key=True, nullable=False),
        Column("type", Text, nullable=False),
        Column("title", Text),
        Column("body", Text),
        Column("data", Text),
        Column("priority", Text),
        Column("read_at", Text),
        Column("created_at", Text),
        sqlite_strict=True,
    )
