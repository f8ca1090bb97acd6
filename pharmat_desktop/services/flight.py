"""Getting ready for a time without a network: picks, downloads, then reads all of it with the network blocked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from pharmat_desktop.domain.chat import Attachment, Conversation, ConversationId, ConversationKind
from pharmat_desktop.domain.course_files import DownloadState, Estimate, Wanted
from pharmat_desktop.domain.courses import Course, Lesson, Standing
from pharmat_desktop.domain.errors import PharmatError, Refused
from pharmat_desktop.domain.flight import (
    AFTERWARDS,
    Item,
    Kind,
    Lack,
    Way,
    lessons_for,
    newest_files,
    sessions_for,
    study_minutes,
)
from pharmat_desktop.domain.sessions import Session, SessionId

if TYPE_CHECKING:
    from pharmat_desktop.services.cards import Asked, CardService
    from pharmat_desktop.services.chat import ChatService
    from pharmat_desktop.services.connection import ConnectionService
    from pharmat_desktop.services.courses import CourseService
    from pharmat_desktop.services.downloads import DownloadService
    from pharmat_desktop.services.files import FileService
    from pharmat_desktop.services.learning import LearningService
    from pharmat_desktop.services.materials import MaterialService
    from pharmat_desktop.services.sessions import SessionService

LOOKED_THROUGH = 300
"""Newest messages of a conversation whose files may go along."""
CONVERSATIONS = 30
"""The most recent ones."""

Told = Callable[[float], None]
"""Hears the fraction that is done."""


class Sources(NamedTuple):
    """The services whose things go along."""

    courses: CourseService
    learning: LearningService
    downloads: DownloadService
    materials: MaterialService
    sessions: SessionService
    chat: ChatService
    files: FileService
    cards: CardService
    connection: ConnectionService


class Belongings(NamedTuple):
    """What may go along, whenever one is away."""

    ways: Sequence[Way]
    talks: Sequence[tuple[Conversation, tuple[Attachment, ...]]]
    """The most recent conversations, with those of their files that go along."""
    cards: Sequence[Asked]


class FlightService:
    """Owned by the account. `belongings` and `plan` answer at once, offline too, and raise LocalStorageError."""

    def __init__(self, sources: Sources, user_id: str) -> None:
        self._have = sources
        self._user_id = user_id

    def belongings(self) -> Belongings:
        """Goes through thousands of messages: once for a dialog, not for each time that is tried in it."""
        return Belongings(self._ways(), self._conversations(), self._have.cards.cards())

    def plan(self, had: Belongings, start: datetime, end: datetime) -> tuple[Item, ...]:
        """What to have along from `start` to `end`, both aware UTC."""
        talks = had.talks
        by_person = {one.avatar_id: one.id for one, _ in talks if one.kind is ConversationKind.DIRECT}
        files = {talk.id: found for talk, found in talks}
        known = self._have.sessions.known.between(start, end + AFTERWARDS)
        sessions = [self._session(one, by_person, files) for one in sessions_for(known, start, end)]
        spoken_for = {item.conversation_id for item in sessions if item.files}
        chats = [_conversation(talk, found) for talk, found in talks if talk.id not in spoken_for and found]
        lessons = [_lesson(*one) for one in lessons_for(had.ways, study_minutes(start, end))]
        due = sum(asked.schedule.is_due(end) for asked in had.cards)
        cards = [Item("cards", Kind.CARDS, "", count=due)] if due else []
        return (*lessons, *sessions, *chats, *cards)

    async def estimate(self, items: Sequence[Item]) -> Estimate:
        """What is still to come. Raises as `DownloadService.estimate`."""
        lessons = await self._have.downloads.estimate(*_wanted(items))
        away = [file for file in _files(items) if not self._have.files.is_here(file)]
        return Estimate(lessons.files + len(away), lessons.left + sum(file.size for file in away), lessons.free)

    async def prepare(self, items: Sequence[Item], told: Told) -> None:
        """Have all of it come. What cannot is found by `rehearse`; while the academy is out of reach this waits.

        Cancelled, it leaves what has come, and the lessons go on coming. Raises LocalStorageError.
        """
        # The texts of lessons are here; only those with files stay in the list of what is downloaded.
        wanted = [one for one in _wanted(items) if self._have.downloads.files(one)]
        files = _files(items)
        if wanted:
            await self._have.downloads.want(*wanted)
        share = len(wanted) / (len(wanted) + len(files) or 1)
        await self._lessons_came(wanted, lambda done: told(done * share))
        for place, file in enumerate(files):
            told(share + (1 - share) * place / len(files))
            await self._came(file)
        told(1.0)

    async def rehearse(self, items: Sequence[Item], told: Told = lambda _: None) -> tuple[Lack, ...]:
        """Read everything as one would without a network, and really without one. Returns what is missing."""
        lacks: list[Lack] = []
        with self._cut_off():
            for place, item in enumerate(items):
                told(place / len(items))
                lacks += await self._lacks(item)
        told(1.0)
        return tuple(lacks)

    def _ways(self) -> list[Way]:
        taken = [one for one in self._have.courses.courses() if one.standing is Standing.ENROLLED]
        return [Way(one, self._have.courses.lessons(one.id), self._have.learning.studied(one.id)) for one in taken]

    def _conversations(self) -> list[tuple[Conversation, tuple[Attachment, ...]]]:
        talks = [one for one in self._have.chat.conversations() if not one.is_archived][:CONVERSATIONS]
        found = {talk.id: list(self._files_in(talk.id)) for talk in talks}
        chosen = newest_files([one for files in found.values() for one in files])
        return [(talk, tuple(file for _, file in found[talk.id] if file.path in chosen)) for talk in talks]

    def _files_in(self, conversation_id: ConversationId) -> Iterator[tuple[datetime, Attachment]]:
        length = self._have.chat.thread_length(conversation_id)
        first = max(0, length - LOOKED_THROUGH)
        for message in self._have.chat.thread_slice(conversation_id, first, length - first):
            for file in () if message.is_deleted else message.attachments:
                yield message.sent_at or message.written_at, file

    def _session(
        self, one: Session, by_person: dict[str, ConversationId], files: dict[ConversationId, tuple[Attachment, ...]]
    ) -> Item:
        other = one.student if one.tutor.id == self._user_id else one.tutor
        talk = by_person.get(other.id)
        along = files.get(talk, ()) if talk is not None else ()
        title = one.topic or one.subject
        return Item(f"session/{one.id}", Kind.SESSION, title, other.name, None, talk, along, starts_at=one.starts_at)

    async def _lessons_came(self, wanted: Sequence[Wanted], told: Told) -> None:
        """Return once each is here, or will not come."""
        moved = asyncio.Event()
        end = self._have.downloads.subscribe(moved.set)
        try:
            while left := [one for one in wanted if not self._is_settled(one)]:
                told(1 - len(left) / len(wanted))
                moved.clear()
                await moved.wait()
        finally:
            end()

    def _is_settled(self, wanted: Wanted) -> bool:
        status = self._have.downloads.status(wanted)
        return status.state is DownloadState.DONE or isinstance(status.problem, Refused)

    async def _came(self, file: Attachment) -> None:
        try:
            await self._have.files.fetch(file)
        except PharmatError:
            return  # the rehearsal lists it

    @contextmanager
    def _cut_off(self) -> Iterator[None]:
        """The app has no network meanwhile, unless it had none before."""
        connection = self._have.connection
        was_off = connection.works_offline
        connection.set_work_offline(True)
        try:
            yield
        finally:
            connection.set_work_offline(was_off)

    async def _lacks(self, item: Item) -> list[Lack]:
        if item.wanted is not None:
            return await self._missing_in_lesson(item, item.wanted)
        if item.kind is Kind.CARDS:
            return [] if any(True for _ in self._have.cards.cards()) else [Lack(item, "")]
        files = self._have.files
        away = [file for file in item.files if await files.read(file) is None]
        lacks = [Lack(item, file.name, files.status(file).problem) for file in away]
        return lacks if self._is_known(item) else [Lack(item, ""), *lacks]

    def _is_known(self, item: Item) -> bool:
        """Whether a session or conversation can be opened."""
        if item.kind is Kind.SESSION:
            return self._have.sessions.known.session(SessionId(item.id.partition("/")[2])) is not None
        return item.conversation_id is not None and self._have.chat.thread_length(item.conversation_id) > 0

    async def _missing_in_lesson(self, item: Item, wanted: Wanted) -> list[Lack]:
        lessons = self._have.courses.lessons(wanted.course_id)
        if all(lesson.id != wanted.lesson_id for lesson in lessons):
            return [Lack(item, "")]
        lacks = []
        for path in self._have.downloads.files(wanted):
            try:
                await self._have.materials.fetch(path)
            except PharmatError as error:
                problem = self._have.downloads.status(wanted).problem or error
                lacks.append(Lack(item, PurePosixPath(path).name, problem))
        return lacks


def _lesson(course: Course, lesson: Lesson) -> Item:
    wanted = Wanted(course.id, lesson.id)
    return Item(f"lesson/{lesson.id}", Kind.LESSON, lesson.title, course.title, wanted, minutes=lesson.duration_minutes)


def _conversation(talk: Conversation, files: tuple[Attachment, ...]) -> Item:
    return Item(f"conversation/{talk.id}", Kind.CONVERSATION, talk.title, "", None, talk.id, files)


def _wanted(items: Sequence[Item]) -> tuple[Wanted, ...]:
    return tuple(item.wanted for item in items if item.wanted is not None)


def _files(items: Sequence[Item]) -> list[Attachment]:
    """Each once."""
    return list({file.path: file for item in items for file in item.files}.values())
