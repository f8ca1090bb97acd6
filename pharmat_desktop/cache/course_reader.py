"""The `CourseReader` over SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, member_of
from pharmat_desktop.domain.courses import Course, CourseId, Lesson, LessonId, LessonKind
from pharmat_desktop.domain.people import UserId

NO_COLOR = "#808080"

_COURSES = """
SELECT c.id, c.title, c.description, s.name, s.color, t.first_name, t.last_name, c.level, c.language, c.lesson_count,
    c.duration_minutes, e.progress, e.id IS NOT NULL
FROM courses c
LEFT JOIN enrollments e ON e.rowid = (SELECT max(rowid) FROM enrollments WHERE course_id = c.id AND student_id = :me)
LEFT JOIN subjects s ON s.id = c.subject_id
LEFT JOIN users t ON t.id = c.tutor_id
WHERE e.id IS NOT NULL OR c.tutor_id = :me
"""
_LESSONS = """
SELECT id, position, title, description, kind, body, duration_minutes
FROM course_content WHERE course_id = ? ORDER BY position, title, id
"""


class _CourseRow(NamedTuple):
    id: str
    title: str
    description: str | None
    subject: str | None
    color: str | None
    tutor_first_name: str | None
    tutor_last_name: str | None
    level: str | None
    language: str | None
    lesson_count: int | None
    duration_minutes: int | None
    progress: int | None
    is_enrolled: int


class SqliteCourseReader:
    """Courses of one person. Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def courses(self) -> Sequence[Course]:
        rows = self._connection.rows(_COURSES, {"me": self._user_id})
        courses = [_course(_CourseRow._make(row)) for row in rows]
        return sorted(courses, key=lambda course: (course.title.casefold(), course.id))

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        return [
            Lesson(
                id=LessonId(lesson_id),
                course_id=course_id,
                position=position,
                title=title,
                description=description or "",
                kind=member_of(LessonKind, kind, LessonKind.DOCUMENT),
                body=body or "",
                duration_minutes=minutes or 0,
            )
            for lesson_id, position, title, description, kind, body, minutes in self._connection.rows(
                _LESSONS, (course_id,)
            )
        ]


def _course(row: _CourseRow) -> Course:
    return Course(
        id=CourseId(row.id),
        title=row.title,
        description=row.description or "",
        subject=row.subject or "",
        color=row.color or NO_COLOR,
        tutor_name=full_name(row.tutor_first_name, row.tutor_last_name),
        level=row.level or "",
        language=row.language or "",
        lesson_count=row.lesson_count or 0,
        duration_minutes=row.duration_minutes or 0,
        progress=min(100, max(0, row.progress or 0)) if row.is_enrolled else None,
    )
