"""A time without a network ("flight plan"): what somebody will want to read then, and what of it would be missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from pharmat_desktop.domain.chat import Attachment, ConversationId
from pharmat_desktop.domain.course_files import Wanted
from pharmat_desktop.domain.courses import Course, Lesson, LessonId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.learning import NOT_OPENED, Studied, next_lesson
from pharmat_desktop.domain.sessions import Session, SessionStatus

LEAST_STUDY = 60
"""Minutes of lessons for a time away, however short it is."""
MOST_A_DAY = 480
"""Minutes of lessons that somebody could read in a day."""
AFTERWARDS = timedelta(hours=12)
"""Sessions that begin so soon after one is back are prepared for while one is away."""
CHAT_FILES = 100 * 2**20
"""Bytes of the newest files of conversations; the cache keeps more than that, so none of them drives out another."""
_TO_COME = frozenset({SessionStatus.REQUESTED, SessionStatus.CONFIRMED, SessionStatus.IN_PROGRESS})


class Kind(StrEnum):
    LESSON = "lesson"
    SESSION = "session"
    CONVERSATION = "conversation"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to have along."""

    id: str
    kind: Kind
    title: str
    about: str = ""
    """The course's title, the other person's name."""
    wanted: Wanted | None = None
    """A lesson's: what is to be downloaded."""
    conversation_id: ConversationId | None = None
    files: tuple[Attachment, ...] = ()
    """Of the conversation; a session has those of the two people's."""
    starts_at: datetime | None = None
    """A session's; aware UTC."""
    count: int = 0
    """Cards that fall due."""
    minutes: int = 0


class Lack(NamedTuple):
    """Something that could not be read with the network blocked."""

    item: Item
    name: str
    """The file's; empty when the thing itself is missing."""
    problem: PharmatError | None = None
    """What stopped it from coming, where that is known."""


class Way(NamedTuple):
    """A course that somebody takes, and how far they are in it."""

    course: Course
    lessons: Sequence[Lesson]
    studied: Mapping[LessonId, Studied]

    def ahead(self) -> Iterator[Lesson]:
        """Lessons that are not done, from where one would go on."""
        first = next_lesson(self.lessons, self.studied)
        place = self.lessons.index(first) if first is not None else 0
        for lesson in (*self.lessons[place:], *self.lessons[:place]):
            if not self.studied.get(lesson.id, NOT_OPENED).is_completed:
                yield lesson

    def touched(self) -> float:
        """When one was in it last, in seconds of the epoch; 0 for never."""
        times = [one.opened_at.timestamp() for one in self.studied.values() if one.opened_at is not None]
        return max(times, default=0.0)


def study_minutes(start: datetime, end: datetime) -> int:
    """How much reading a time away holds: half of it, within reason."""
    away = max(timedelta(0), end - start)
    return round(min(max(LEAST_STUDY, away.total_seconds() / 120), MOST_A_DAY * max(1.0, away / timedelta(days=1))))


def lessons_for(ways: Sequence[Way], minutes: int) -> list[tuple[Course, Lesson]]:
    """The next lesson of each course in turn, that one first in which one was last, until the time is filled.

    In reading order, course by course.
    """
    ways = sorted(ways, key=lambda way: way.touched(), reverse=True)
    queues = [(way, way.ahead()) for way in ways]
    taken: list[tuple[Course, Lesson]] = []
    while queues and sum(max(1, lesson.duration_minutes) for _, lesson in taken) < minutes:
        way, ahead = queues.pop(0)
        if (lesson := next(ahead, None)) is not None:
            taken.append((way.course, lesson))
            queues.append((way, ahead))
    ranks = {way.course.id: rank for rank, way in enumerate(ways)}
    return sorted(taken, key=lambda it: (ranks[it[0].id], it[1].position))


def sessions_for(sessions: Sequence[Session], start: datetime, end: datetime) -> list[Session]:
    """Those of the time away, and those that follow at once; by time."""
    near = [
        one for one in sessions if one.status in _TO_COME and start < one.ends_at and one.starts_at < end + AFTERWARDS
    ]
    return sorted(near, key=lambda one: one.starts_at)


def newest_files(files: Sequence[tuple[datetime, Attachment]], room: int = CHAT_FILES) -> set[str]:
    """Paths of the newest of these that together take no more than `room` bytes."""
    chosen: set[str] = set()
    for _, file in sorted(files, key=lambda it: it[0], reverse=True):
        if file.path in chosen:
            continue
        room -= file.size
        if room < 0:
            break
        chosen.add(file.path)
    return chosen
