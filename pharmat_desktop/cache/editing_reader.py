"""The `EditingReader` over SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import texts
from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON, Subject
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.merging import Fields, Value

_COURSE = f"SELECT {', '.join(NEW_COURSE)} FROM courses WHERE id = ?"  # noqa: S608 - names of our own
_LESSON = f"SELECT {', '.join(NEW_LESSON)} FROM course_content WHERE id = ?"  # noqa: S608 - names of our own
_SUBJECTS = "SELECT id, name FROM subjects"


class SqliteEditingReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection

    def course(self, course_id: CourseId) -> Fields | None:
        return _fields(self._connection.row(_COURSE, (course_id,)), NEW_COURSE)

    def lesson(self, lesson_id: LessonId) -> Fields | None:
        return _fields(self._connection.row(_LESSON, (lesson_id,)), NEW_LESSON)

    def subjects(self) -> Sequence[Subject]:
        found = [Subject(key, name) for key, name in self._connection.rows(_SUBJECTS)]
        return sorted(found, key=lambda subject: (subject.name.casefold(), subject.id))


def _fields(row: Sequence[Any] | None, like: Fields) -> Fields | None:
    if row is None:
        return None
    return {name: _value(given, example) for (name, example), given in zip(like.items(), row, strict=True)}


def _value(given: Any, example: Value) -> Value:
    match example:
        case tuple():
            return texts(given)
        case bool():
            return bool(given)
        case None:
            return given if isinstance(given, str) else None
    return example if given is None else given
