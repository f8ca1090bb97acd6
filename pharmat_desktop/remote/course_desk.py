"""The `CourseDesk` of the ports."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.insight import Asked, CourseInsight, LessonInsight, Stopped
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.remote.call import Call


class SupabaseCourseDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def enroll(self, course_id: CourseId) -> None:
        await self._call("enroll", {"p_course": course_id})

    async def insight(self, course_id: CourseId) -> CourseInsight:
        answer = await self._call("course_insight", {"p_course": course_id})
        try:
            return _insight(answer)
        except (KeyError, TypeError, ValueError, OverflowError):
            raise UnexpectedAnswer("course_insight: not what it draws") from None


def _insight(found: dict[str, Any]) -> CourseInsight:
    return CourseInsight(
        as_of=_moment(found["as_of"]),
        quiet_days=_count(found["quiet_days"]),
        students=_count(found["students"]),
        completed=_count(found["completed"]),
        lessons=tuple(map(_lesson, found["lessons"])),
    )


def _lesson(found: dict[str, Any]) -> LessonInsight:
    return LessonInsight(
        id=LessonId(_text(found["content_id"])),
        title=_text(found["title"]),
        begun=_count(found["begun"]),
        finished=_count(found["finished"]),
        stopped=_count(found["stopped"]),
        names=tuple(map(_stopped, found["names"])),
        questions=tuple(_asked(number, one) for number, one in enumerate(found["questions"], start=1)),
    )


def _stopped(found: dict[str, Any]) -> Stopped:
    who, name, last_at = UserId(_text(found["student_id"])), _text(found["name"]), _moment(found["last_at"])
    return Stopped(who, name, found["is_done"] is True, last_at)


def _asked(number: int, found: dict[str, Any]) -> Asked:
    return Asked(number, _text(found["text"]), _count(found["answered"]), _count(found["right"]))


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _moment(value: object) -> datetime:
    return datetime.fromisoformat(_text(value)).astimezone(UTC)
