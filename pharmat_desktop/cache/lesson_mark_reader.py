"""The `MarkReader` over SQLite: one's marks in lessons, those that wait to be sent laid over the mirror's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import member_of, parsed, utc_or_epoch
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.lesson_marks import Anchor, LessonMark, MarkId, MarkKind

_COLUMNS = ("id", "content_id", "kind", "place", "quote", "text_before", "text_after", "note", "written_at")
_SAVED = f"SELECT course_id, {', '.join(_COLUMNS)} FROM lesson_marks"  # noqa: S608 - a constant
_WAITING = f"""
SELECT body FROM drafts.draft_messages WHERE kind = '{WishKind.LESSON_MARK}' ORDER BY position
"""  # noqa: S608 - a constant
"""Also what was refused: these are the person's own words."""
_LESSONS = """
SELECT l.id, l.course_id, l.title, l.position, c.title FROM course_content l JOIN courses c ON c.id = l.course_id
WHERE l.id IN (SELECT value FROM json_each(?))
"""


class _Row(NamedTuple):
    id: str
    content_id: str | None
    kind: str
    place: int | None
    quote: str | None
    text_before: str | None
    text_after: str | None
    note: str | None
    written_at: str | None


class _Lesson(NamedTuple):
    course_id: str
    title: str
    position: int
    course: str


class SqliteMarkReader:
    """Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection

    def marks(self, lesson_id: LessonId | None = None) -> Sequence[LessonMark]:
        rows = self._rows(lesson_id)
        lessons = self._lessons([row.content_id for row, _ in rows.values() if row.content_id])
        found = [_mark(row, course_id, lessons.get(row.content_id or "")) for row, course_id in rows.values()]
        return sorted(found, key=lambda one: (one.course.casefold(), one.position, one.anchor.place, one.id))

    def _rows(self, lesson_id: LessonId | None) -> dict[str, tuple[_Row, str | None]]:
        """Rows and courses by id."""
        query, values = (_SAVED, ()) if lesson_id is None else (f"{_SAVED} WHERE content_id = ?", (lesson_id,))
        rows = {row[1]: (_Row._make(row[1:]), row[0]) for row in self._connection.rows(query, values)}
        for (body,) in self._connection.rows(_WAITING, ()):
            said = parsed(body)
            if not isinstance(said, dict) or (lesson_id is not None and said.get("content") != lesson_id):
                continue
            row = _waiting(said)
            if said.get("is_gone"):
                rows.pop(row.id, None)
            else:
                rows[row.id] = (row, rows[row.id][1] if row.id in rows else None)
        return rows

    def _lessons(self, ids: Sequence[str]) -> dict[str, _Lesson]:
        rows = self._connection.rows(_LESSONS, (json.dumps(ids),))
        return {row[0]: _Lesson(row[1], row[2], row[3], row[4]) for row in rows}


def _waiting(said: dict[str, Any]) -> _Row:
    texts = {name: str(said.get(name) or "") for name in ("mark", "kind", "quote", "text_before", "text_after", "note")}
    place = said.get("place")
    return _Row(
        texts.pop("mark"),
        said.get("content"),
        texts.pop("kind"),
        place if type(place) is int else 0,
        **texts,
        written_at=said.get("written_at"),
    )


def _mark(row: _Row, course_id: str | None, lesson: _Lesson | None) -> LessonMark:
    course = lesson.course_id if lesson else course_id
    return LessonMark(
        id=MarkId(row.id),
        kind=member_of(MarkKind, row.kind, MarkKind.BOOKMARK),
        anchor=Anchor(max(0, row.place or 0), row.quote or "", row.text_before or "", row.text_after or ""),
        note=row.note or "",
        written_at=utc_or_epoch(row.written_at),
        course_id=CourseId(course) if course else None,
        lesson_id=LessonId(row.content_id) if row.content_id else None,
        course=lesson.course if lesson else "",
        lesson=lesson.title if lesson else "",
        position=lesson.position if lesson else 0,
    )
