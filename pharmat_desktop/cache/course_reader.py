"""The `CourseReader` over SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pharmat_desktop.cache.learning_reader import COMPLETED
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, member_of, texts
from pharmat_desktop.domain.courses import Course, CourseId, Lesson, LessonId, LessonKind, Standing
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId

NO_COLOR = "#808080"

_COURSES = """
SELECT c.id, c.title, c.description, s.name, s.color, t.first_name, t.last_name, c.level, c.language, c.lesson_count,
    c.duration_minutes, e.progress, e.id IS NOT NULL, c.tutor_id = :me, c.price_minor, c.currency, c.status,
    c.rating_hundredths, c.rating_count, c.syllabus, c.tags, c.prerequisites, c.learning_objectives, c.tutor_id
FROM courses c
LEFT JOIN enrollments e ON e.rowid = (SELECT max(rowid) FROM enrollments WHERE course_id = c.id AND student_id = :me)
LEFT JOIN subjects s ON s.id = c.subject_id
LEFT JOIN users t ON t.id = c.tutor_id
"""
_OWN = f"{_COURSES} WHERE e.id IS NOT NULL OR c.tutor_id = :me"
_PUBLISHED = f"{_COURSES} WHERE c.status = 'published'"
_LESSONS = """
SELECT id, position, title, description, kind, body, duration_minutes, is_preview, file_path
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
    is_own: int | None
    price_minor: int | None
    currency: str | None
    status: str | None
    rating_hundredths: int | None
    rating_count: int | None
    syllabus: str | None
    tags: str | None
    prerequisites: str | None
    objectives: str | None
    tutor_id: str | None


class SqliteCourseReader:
    """Courses of one person. Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def courses(self) -> Sequence[Course]:
        return self._by_title(_OWN)

    def catalog(self) -> Sequence[Course]:
        return self._by_title(_PUBLISHED)

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        rows = self._connection.rows(_LESSONS, (course_id,))
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
                is_preview=bool(is_preview),
                file_path=file_path or "",
            )
            for lesson_id, position, title, description, kind, body, minutes, is_preview, file_path in rows
        ]

    def _by_title(self, query: str) -> Sequence[Course]:
        me = {"me": self._user_id}
        done: dict[str, int] = dict(self._connection.rows(COMPLETED, me))
        courses = [_course(row, done.get(row.id, 0)) for row in map(_CourseRow._make, self._connection.rows(query, me))]
        return sorted(courses, key=lambda course: (course.title.casefold(), course.id))


def _progress(row: _CourseRow, done: int) -> int | None:
    """Percent. The server counts the same lessons; what waits to be sent is counted here already."""
    if not row.is_enrolled:
        return None
    counted = 100 * done // row.lesson_count if row.lesson_count else 0
    return min(100, max(row.progress or 0, counted, 0))


def _course(row: _CourseRow, done: int) -> Course:
    return Course(
        id=CourseId(row.id),
        title=row.title,
        description=row.description or "",
        subject=row.subject or "",
        color=row.color or NO_COLOR,
        tutor_name=full_name(row.tutor_first_name, row.tutor_last_name),
        tutor_id=row.tutor_id or "",
        level=row.level or "",
        language=row.language or "",
        lesson_count=row.lesson_count or 0,
        duration_minutes=row.duration_minutes or 0,
        progress=_progress(row, done),
        standing=_standing(row),
        price=Money(row.price_minor or 0, row.currency or ""),
        status=row.status or "",
        rating_hundredths=row.rating_hundredths,
        rating_count=row.rating_count or 0,
        syllabus=row.syllabus or "",
        tags=texts(row.tags),
        prerequisites=texts(row.prerequisites),
        objectives=texts(row.objectives),
    )


def _standing(row: _CourseRow) -> Standing:
    if row.is_enrolled:
        return Standing.ENROLLED
    return Standing.TEACHING if row.is_own else Standing.OPEN
