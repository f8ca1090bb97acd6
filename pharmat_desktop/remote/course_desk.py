"""The `CourseDesk` of the ports."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from pharmat_desktop.domain.courses import CourseId

Call = Callable[[str, dict[Any, Any]], Awaitable[Any]]
"""Calls a function of the academy by its name and returns what it answers."""


class SupabaseCourseDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def enroll(self, course_id: CourseId) -> None:
        await self._call("enroll", {"p_course": course_id})
