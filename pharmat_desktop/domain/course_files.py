"""Which files courses are made of, and what is wanted and here of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath
from typing import NamedTuple, Self
from urllib.parse import unquote

from pharmat_desktop.domain.courses import CourseId, Lesson, LessonId
from pharmat_desktop.domain.errors import PharmatError

ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif"})
LONGEST_NAME = 300
_INLINE = re.compile(r"!\[[^\]]*\]\(\s*(?:<([^<>\n]+)>|([^\s()<>]+))")
_DEFINED = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]+)>|(\S+))", re.MULTILINE)


class Wanted(NamedTuple):
    """What a person wants to have here: a course, or one lesson of it."""

    course_id: CourseId
    lesson_id: LessonId | None = None

    @property
    def key(self) -> str:
        """As it is kept in the settings."""
        return f"{self.course_id}/{self.lesson_id or ''}"

    @classmethod
    def read(cls, key: str) -> Self:
        course, _, lesson = key.partition("/")
        return cls(CourseId(course), LessonId(lesson) if lesson else None)

    def covers(self, lesson: Lesson) -> bool:
        return lesson.course_id == self.course_id and self.lesson_id in {None, lesson.id}


class DownloadState(Enum):
    """Of what somebody wants, or could want."""

    NONE = "none"
    """Nobody wants it here; some of its files may be, for they were looked at."""
    WAITING = "waiting"
    """Others come first, or what stopped it passes."""
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    """All of its files are here."""


@dataclass(frozen=True, slots=True)
class Download:
    """What is here of a course's files, or of a lesson's."""

    wanted: Wanted
    state: DownloadState = DownloadState.NONE
    files: int = 0
    """Those it has."""
    here: int = 0
    """Those of them that can be read offline."""
    done: int = 0
    """Bytes that are here."""
    total: int = 0
    """Bytes of all of them as far as their sizes are known."""
    problem: PharmatError | None = None
    """Why it does not go on by now, or why a file is missing."""

    @property
    def fraction(self) -> float:
        return min(1.0, self.done / self.total) if self.total else 0.0


class Estimate(NamedTuple):
    """What having all of it here would take."""

    files: int
    """Those that are still to come."""
    left: int
    """Bytes that are still to come."""
    free: int
    """Bytes of the disk that may be taken."""

    @property
    def fits(self) -> bool:
        return self.left <= self.free


def files_of(lessons: Iterable[Lesson]) -> tuple[str, ...]:
    """Paths of all documents, recordings and pictures, in the order in which they are read, each once."""
    found: dict[str, None] = {}
    for lesson in lessons:
        if lesson.file_path:
            found[lesson.file_path] = None
        for pattern in (_INLINE, _DEFINED):
            for bracketed, plain in pattern.findall(lesson.body):
                if path := picture_path(bracketed or plain):
                    found[f"{lesson.course_id}/{path}"] = None
    return tuple(found)


def picture_path(name: str) -> str:
    """``figures/curve.png`` as it is; empty for what leads anywhere else than into the course's own folder."""
    plain = unquote(name)
    parts = plain.split("/")
    is_odd = len(plain) > LONGEST_NAME or not plain.isprintable() or any(sign in plain for sign in ":\\?#%")
    if is_odd or any(part in {"", ".", ".."} for part in parts):
        return ""
    return plain if PurePosixPath(plain).suffix.lower() in ENDINGS else ""
