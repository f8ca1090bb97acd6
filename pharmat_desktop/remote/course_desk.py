"""The `CourseDesk` of the ports."""

from __future__ import annotations

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.remote.call import Call


class SupabaseCourseDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def enroll(self, course_id: CourseId) -> None:
        await self._call("enroll", {"p_course": course_id})
