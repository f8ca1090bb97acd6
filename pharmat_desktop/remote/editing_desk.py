"""The `EditingDesk` of the domain: fields as the server takes them, and what it says is stored."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON, Stale, StaleOrder, Stored
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import Refused, UnexpectedAnswer
from pharmat_desktop.domain.merging import Fields, Value
from pharmat_desktop.remote.call import Call

STALE = "changed_elsewhere"


class SupabaseEditingDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def save_course(self, course_id: CourseId, seen: Fields | None, wish: Fields) -> Stored | Stale:
        given = {"p_id": course_id, "p_seen": seen and _plain(seen), "p_wish": _plain(wish)}
        return await self._save("save_course", given, NEW_COURSE)

    async def save_lesson(
        self, lesson_id: LessonId, course_id: CourseId, seen: Fields | None, wish: Fields
    ) -> Stored | Stale:
        given = {"p_id": lesson_id, "p_course": course_id, "p_seen": seen and _plain(seen), "p_wish": _plain(wish)}
        return await self._save("save_lesson", given, NEW_LESSON)

    async def order_lessons(
        self, course_id: CourseId, seen: Sequence[LessonId], wish: Sequence[LessonId]
    ) -> StaleOrder | None:
        try:
            await self._call("order_lessons", {"p_course": course_id, "p_seen": list(seen), "p_wish": list(wish)})
        except Refused as refusal:
            if refusal.code != STALE:
                raise
            ids = _parsed(refusal.hint)
            if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
                raise UnexpectedAnswer("order_lessons: no order in the refusal") from None
            return StaleOrder(tuple(map(LessonId, ids)))
        return None

    async def delete_lesson(self, lesson_id: LessonId) -> None:
        await self._call("delete_lesson", {"p_id": lesson_id})

    async def _save(self, function: str, given: dict[str, Any], like: Fields) -> Stored | Stale:
        try:
            return Stored(fields_from(await self._call(function, given), like))
        except Refused as refusal:
            if refusal.code != STALE:
                raise
            return Stale(fields_from(_parsed(refusal.hint), like))


def fields_from(answer: Any, like: Fields) -> dict[str, Value]:
    """The fields that `like` names, of its types. Raises UnexpectedAnswer."""
    try:
        return {name: _value(answer[name], example) for name, example in like.items()}
    except (KeyError, TypeError):
        raise UnexpectedAnswer("what is stored cannot be read") from None


def _value(given: Any, example: Value) -> Value:
    match example:
        case tuple():
            return tuple(str(one) for one in given)
        case None if given is None or isinstance(given, str):
            return given
        case _ if type(given) is type(example):
            return given
    raise TypeError("not such a field")


def _plain(fields: Fields) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}


def _parsed(hint: str) -> Any:
    try:
        return json.loads(hint)
    except (ValueError, RecursionError):
        raise UnexpectedAnswer("nothing stored in the refusal") from None
