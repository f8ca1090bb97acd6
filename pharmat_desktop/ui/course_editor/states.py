"""What the editor shows, and how what is not saved yet is written down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON, Flaw
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.merging import Dispute, Fields, Value
from pharmat_desktop.ui.hold import Hold


class Target(NamedTuple):
    """What is edited: a lesson, or without one the course itself."""

    course_id: CourseId
    lesson_id: LessonId | None = None
    is_new: bool = False
    """The server does not have it yet."""

    @property
    def about(self) -> str:
        """Under which what is unsaved is kept. There is one new course at a time, and one new lesson of a course."""
        if self.lesson_id is None:
            return "course:new" if self.is_new else f"course:{self.course_id}"
        return f"lesson:new:{self.course_id}" if self.is_new else f"lesson:{self.lesson_id}"

    @property
    def empty(self) -> Fields:
        return NEW_COURSE if self.lesson_id is None else NEW_LESSON


class Unsaved(NamedTuple):
    """What a crash must not take."""

    target: Target
    seen: Fields | None
    mine: Fields


@dataclass(frozen=True, slots=True)
class EditorState:
    """`seen` is what was begun with, `fields` what stands there now."""

    target: Target | None = None
    seen: Fields | None = None
    fields: Fields = field(default_factory=dict)
    is_saving: bool = False
    flaws: Mapping[str, Flaw] = field(default_factory=dict)
    disputes: Mapping[str, Dispute] = field(default_factory=dict)
    """Both this computer and another device changed these, each in its own way: the person decides."""
    was_merged: bool = False
    """Changes of another device were taken in."""
    was_found: bool = False
    """It stands as it was left, not as it is saved."""
    error: PharmatError | None = None
    hold: Hold = Hold.NONE

    @property
    def is_dirty(self) -> bool:
        before = self.seen if self.seen is not None else self.target.empty if self.target else {}
        return dict(self.fields) != dict(before)

    @property
    def can_save(self) -> bool:
        is_free = self.hold is Hold.NONE and not self.is_saving
        return is_free and self.is_dirty and not self.flaws and not self.disputes


def written(unsaved: Unsaved) -> str:
    """As JSON."""
    target, seen, mine = unsaved
    return json.dumps({"course": target.course_id, "lesson": target.lesson_id, "seen": seen, "mine": mine})


def read(content: str, target: Target) -> Unsaved | None:
    """What `written` wrote about this target, whose ids a new one keeps; None for what cannot be read."""
    try:
        found = json.loads(content)
        ids = target._replace(course_id=CourseId(str(found["course"])))
        if found["lesson"] is not None:
            ids = ids._replace(lesson_id=LessonId(str(found["lesson"])))
        seen = found["seen"]
        return Unsaved(ids, None if seen is None else _fields(seen, target.empty), _fields(found["mine"], target.empty))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _fields(given: Mapping[str, Any], like: Fields) -> Fields:
    return {name: _value(given[name], example) for name, example in like.items()}


def _value(given: Any, example: Value) -> Value:
    if isinstance(example, tuple):
        return tuple(str(one) for one in given)
    if example is not None and type(given) is not type(example):
        raise TypeError("not such a field")
    return given if example is not None or isinstance(given, str) else None
