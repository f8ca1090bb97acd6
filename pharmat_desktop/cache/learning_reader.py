"""The `LearningReader` over SQLite: what the server knows, and over it what waits to be sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, parsed, utc
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.drafts import DraftState, WishKind
from pharmat_desktop.domain.learning import NOT_OPENED, Student, Studied
from pharmat_desktop.domain.people import UserId

_LANE = f"wish:{WishKind.PROGRESS}:"
_IS_SAID = f"d.kind = '{WishKind.PROGRESS}' AND d.state <> '{DraftState.NEEDS_ATTENTION}'"
_SAVED = """
SELECT content_id, position, completed_at, last_opened_at FROM content_progress WHERE course_id = ? AND student_id = ?
"""
_WAITING = f"""
SELECT l.id, d.body FROM drafts.draft_messages d JOIN course_content l ON l.id = substr(d.lane, {len(_LANE) + 1})
WHERE {_IS_SAID} AND l.course_id = ? ORDER BY d.position
"""  # noqa: S608 - made of the constants above
_STUDENTS = """
SELECT u.id, u.first_name, u.last_name, e.progress, e.last_accessed_at
FROM enrollments e JOIN users u ON u.id = e.student_id WHERE e.course_id = ? AND e.student_id <> ?
"""
COMPLETED = f"""
WITH done (id) AS (
    SELECT content_id FROM content_progress WHERE student_id = :me AND completed_at IS NOT NULL
    UNION
    SELECT substr(d.lane, {len(_LANE) + 1}) FROM drafts.draft_messages d
    WHERE {_IS_SAID} AND json_valid(d.body) AND json_extract(d.body, '$.is_completed'))
SELECT l.course_id, count(*) FROM done JOIN course_content l ON l.id = done.id GROUP BY l.course_id
"""  # noqa: S608 - made of the constants above
"""How many lessons of each course one has completed."""


class SqliteLearningReader:
    """Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def studied(self, course_id: CourseId) -> Mapping[LessonId, Studied]:
        found = {
            LessonId(lesson_id): Studied(max(0, place or 0), completed_at is not None, utc(opened_at))
            for lesson_id, place, completed_at, opened_at in self._connection.rows(_SAVED, (course_id, self._user_id))
        }
        for lesson_id, body in self._connection.rows(_WAITING, (course_id,)):
            key = LessonId(lesson_id)
            found[key] = _later(found.get(key, NOT_OPENED), body)
        return found

    def students(self, course_id: CourseId) -> Sequence[Student]:
        found = [
            Student(UserId(user_id), full_name(first, last), min(100, max(0, progress or 0)), utc(seen_at))
            for user_id, first, last, progress, seen_at in self._connection.rows(_STUDENTS, (course_id, self._user_id))
        ]
        return sorted(found, key=lambda student: (student.name.casefold(), student.id))


def _later(known: Studied, body: str) -> Studied:
    """What waits over what was known: as the server will decide."""
    said = parsed(body)
    if not isinstance(said, dict):
        return known
    place, opened_at = said.get("position"), utc(str(said.get("opened_at")))
    is_newer = known.opened_at is None or (opened_at is not None and opened_at >= known.opened_at)
    return Studied(
        place=place if type(place) is int and place >= 0 and is_newer else known.place,
        is_completed=known.is_completed or said.get("is_completed") is True,
        opened_at=opened_at if is_newer else known.opened_at,
    )
