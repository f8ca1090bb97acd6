"""How each table of the wire is written into the mirror: statements, columns, and when a copy counts as newer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, func, literal_column, or_, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import Insert, insert

from pharmat_desktop.cache import learning_schema, pass_schema, payment_schema, schema, session_schema
from pharmat_desktop.domain.changes import Topic, TopicKind

NEVER: ColumnElement[str] = literal_column("''")
"""Before every time, as text."""

_LIST, _COURSE_LIST = Topic(TopicKind.CONVERSATIONS), Topic(TopicKind.COURSES)
_LIBRARY, _PASSES, _PAYMENTS = Topic(TopicKind.LIBRARY), Topic(TopicKind.PASSES), Topic(TopicKind.PAYMENTS)
_SESSIONS, _TUTORS, _STUDENTS = Topic(TopicKind.SESSIONS), Topic(TopicKind.TUTORS), Topic(TopicKind.STUDENTS)
_TOUCHES: Mapping[str, tuple[Topic, ...]] = {
    "users": (
        *(Topic(TopicKind.PEOPLE), _LIST, Topic(TopicKind.THREAD), _COURSE_LIST),
        *(_SESSIONS, _TUTORS, _STUDENTS, _LIBRARY),
    ),
    "subjects": (_COURSE_LIST, _SESSIONS, _TUTORS),
    "courses": (_COURSE_LIST, _SESSIONS),
    "course_content": (),
    "content_progress": (Topic(TopicKind.LEARNING),),
    "lesson_marks": (Topic(TopicKind.MARKS),),
    "quiz_attempts": (Topic(TopicKind.QUIZZES),),
    "cards": (Topic(TopicKind.CARDS),),
    "card_reviews": (Topic(TopicKind.CARDS),),
    "enrollments": (Topic(TopicKind.ENROLMENTS), _STUDENTS),
    "tutor_profiles": (_TUTORS, _SESSIONS),
    "tutor_directory": (_TUTORS,),
    "tutor_students": (_STUDENTS,),
    "sessions": (_SESSIONS,),
    "articles": (_LIBRARY,),
    "article_likes": (_LIBRARY,),
    "article_bookmarks": (_LIBRARY,),
    "availability": (_SESSIONS,),
    "session_feedback": (_SESSIONS,),
    "session_changes": (_SESSIONS,),
    "tutor_notes": (_STUDENTS,),
    "conversations": (_LIST,),
    "conversation_members": (_LIST,),
    "messages": (_LIST,),
    "message_reactions": (),
    "packages": (_PASSES,),
    "passes": (_PASSES,),
    "pass_movements": (_PASSES,),
    "payments": (_PASSES, _PAYMENTS),
    "refunds": (_PAYMENTS,),
    "payouts": (_PAYMENTS,),
    "scheduled_messages": (_LIST, Topic(TopicKind.DRAFTS)),
    "notifications": (Topic(TopicKind.NOTIFICATIONS),),
}
_OWNERS: Mapping[str, tuple[TopicKind, str]] = {
    "messages": (TopicKind.THREAD, "conversation_id"),
    "message_reactions": (TopicKind.THREAD, "conversation_id"),
    "scheduled_messages": (TopicKind.SCHEDULED, "conversation_id"),
    "conversation_members": (TopicKind.THREAD, "conversation_id"),
    "conversations": (TopicKind.THREAD, "id"),
    "course_content": (TopicKind.LESSONS, "course_id"),
    "courses": (TopicKind.LESSONS, "id"),
}


@dataclass(frozen=True, slots=True)
class TableWrites:
    """Driver-level statements of one table; parameters are tuples of values."""

    name: str
    columns: tuple[str, ...]
    """The wire's columns that are kept, in the order of the upsert's parameters."""
    flags: frozenset[str]
    json: frozenset[str]
    """Columns whose values travel as booleans, and as JSON."""
    key: tuple[int, ...]
    """Where the primary key stands among `columns`."""
    upsert: str
    delete: str
    """By the primary key."""
    touches: tuple[Topic, ...]
    """What every write to this table concerns."""
    owner: tuple[TopicKind, int] | None
    """The kind of topic, and the column that names the thread or course a row concerns."""
    owner_of: str
    """Selects that column by the primary key; empty without an owner."""

    @property
    def keeps_deleted(self) -> bool:
        """Deleted messages stay as such; deleted rows of other tables leave."""
        return self.name == schema.messages.name


def _upsert(table: Table) -> Insert:
    statement = insert(table)
    new = statement.excluded
    fixed = {column.name for column in table.primary_key}
    changing: dict[str, Any] = {column.name: new[column.name] for column in table.columns if column.name not in fixed}
    keys = list(table.primary_key)
    if table is schema.messages:
        return _message_upsert(statement, changing)
    if table is schema.conversation_members:
        changing["last_read_seq"] = func.max(table.c.last_read_seq, new.last_read_seq)
    return statement.on_conflict_do_update(index_elements=keys, set_=changing, where=_is_newer(table, new))


def _is_newer(table: Table, new: Any) -> ColumnElement[bool] | None:
    if table is schema.conversations:
        return new.last_seq >= table.c.last_seq  # type: ignore[no-any-return]
    if "updated_at" in table.columns:
        return func.ifnull(new.updated_at, NEVER) >= func.ifnull(table.c.updated_at, NEVER)
    return None


def _message_upsert(statement: Insert, changing: dict[str, Any]) -> Insert:
    """A deleted message stays deleted, and an edit is only followed by a later edit or the deletion.

    A message never moves. Should another one hold its place (a server restored from a backup), the newcomer is right.
    """
    old, new = schema.messages.c, statement.excluded
    for fixed in ("conversation_id", "seq"):
        del changing[fixed]
    is_newer = and_(
        old.deleted_at.is_(None),
        or_(new.deleted_at.is_not(None), func.ifnull(new.edited_at, NEVER) >= func.ifnull(old.edited_at, NEVER)),
    )
    replacing = statement.prefix_with("OR REPLACE")
    return replacing.on_conflict_do_update(index_elements=[old.id], set_=changing, where=is_newer)


def _writes(table: Table) -> TableWrites:
    columns = tuple(column.name for column in table.columns)
    keys = [column.name for column in table.primary_key]
    dialect = sqlite.dialect(paramstyle="qmark")
    is_row = [table.c[key] == "" for key in keys]
    owner = _OWNERS.get(table.name)
    return TableWrites(
        name=table.name,
        columns=columns,
        flags=_of_kind(table, schema.FLAG),
        json=_of_kind(table, schema.JSON),
        key=tuple(columns.index(key) for key in keys),
        upsert=str(_upsert(table).compile(dialect=dialect)),
        delete=str(delete(table).where(*is_row).compile(dialect=dialect)),
        touches=_TOUCHES[table.name],
        owner=owner and (owner[0], columns.index(owner[1])),
        owner_of=str(select(table.c[owner[1]]).where(*is_row).compile(dialect=dialect)) if owner else "",
    )


def _of_kind(table: Table, kind: Mapping[str, str]) -> frozenset[str]:
    return frozenset(column.name for column in table.columns if column.info == kind)


class _Mirrored(Mapping[str, TableWrites]):
    """Each made when it is first asked for: a start writes nothing yet, and making all takes 15 ms."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self._tables = {table.name: table for table in tables}
        self._made: dict[str, TableWrites] = {}

    def __getitem__(self, name: str) -> TableWrites:
        if name not in self._made:
            self._made[name] = _writes(self._tables[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)

    def __contains__(self, name: object) -> bool:
        return name in self._tables


MIRRORED: Mapping[str, TableWrites] = _Mirrored(
    table for table in schema.mirror.sorted_tables if table not in (schema.meta, schema.floors)
)
"""Tables of the wire that this version keeps; others are ignored."""

PARTS: Mapping[str, tuple[ColumnElement[str], ...]] = {
    "conversations": (
        schema.messages.c.conversation_id,
        schema.conversation_members.c.conversation_id,
        schema.message_reactions.c.conversation_id,
        schema.floors.c.conversation_id,
    ),
    "courses": (
        schema.course_content.c.course_id,
        schema.enrollments.c.course_id,
        learning_schema.content_progress.c.course_id,
    ),
    "sessions": (session_schema.session_feedback.c.session_id, session_schema.session_changes.c.session_id),
    "passes": (pass_schema.pass_movements.c.pass_id,),
    "payments": (payment_schema.refunds.c.payment_id,),
}
"""What leaves together with a row: the columns that hold its id."""
