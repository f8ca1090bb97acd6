"""Courses and lessons to read without a network: what is wanted here, what of it is here, what it would take.

What a person wants is kept with the settings, as precious as they are; the files can always come again. That a file is
here is asked of the disk and nothing else, so no list can claim more than there is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes, TopicKind
from pharmat_desktop.domain.course_files import Download, DownloadState, Estimate, Wanted, files_of
from pharmat_desktop.domain.courses import CourseId, Lesson
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import DOWNLOADS, DOWNLOADS_PAUSED
from pharmat_desktop.services.download_queue import DownloadQueue, Plan, Spawn
from pharmat_desktop.services.materials import RESERVE

if TYPE_CHECKING:
    from pharmat_desktop.domain.errors import PharmatError
    from pharmat_desktop.domain.ports import ChangeFeed, CourseReader
    from pharmat_desktop.services.materials import MaterialService
    from pharmat_desktop.services.settings import SettingsService

_LESSONS = frozenset({TopicKind.COURSES, TopicKind.LESSONS})


class DownloadService:
    """Owned by the account. Reads answer at once, offline too, and raise LocalStorageError."""

    def __init__(
        self,
        materials: MaterialService,
        courses: CourseReader,
        settings: SettingsService,
        feed: ChangeFeed,
        spawn: Spawn,
    ) -> None:
        self._materials = materials
        self._courses = courses
        self._settings = settings
        self._writing = asyncio.Lock()
        self._files: dict[CourseId, dict[str, tuple[str, ...]]] = {}
        """Paths by lesson, of courses that were asked about."""
        self._listeners: list[Callable[[], None]] = []
        self._queue = DownloadQueue(materials, self._plan, spawn, self._tell)
        feed.subscribe(self._on_changes)

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """All that somebody asked to have here, in the order in which it comes."""
        return tuple(map(Wanted.read, self._settings.get(DOWNLOADS)))

    def covers(self, lesson: Lesson) -> bool:
        """Whether it is wanted, by itself or with its course."""
        return any(one.covers(lesson) for one in self.wanted)

    def files(self, wanted: Wanted) -> tuple[str, ...]:
        """Paths of all that belongs to it: documents, recordings, and pictures in texts."""
        lessons = self._lessons(wanted.course_id)
        if wanted.lesson_id is not None:
            return lessons.get(wanted.lesson_id, ())
        return tuple(dict.fromkeys(path for paths in lessons.values() for path in paths))

    def title(self, wanted: Wanted) -> tuple[str, str]:
        """Of the course and of the lesson; empty for none, and for what is unknown."""
        course = next((one.title for one in self._courses.courses() if one.id == wanted.course_id), "")
        lessons = self._courses.lessons(wanted.course_id) if wanted.lesson_id else ()
        return course, next((one.title for one in lessons if one.id == wanted.lesson_id), "")

    def away(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Those of these that could not be read offline now, in their order."""
        return tuple(path for path in paths if not self._materials.is_here(path))

    def status(self, wanted: Wanted) -> Download:
        """What is here of it, and what becomes of the rest."""
        paths = self.files(wanted)
        state = self._state(wanted, paths)
        here, done, total = 0, 0, 0
        for path in paths:
            came, size, is_here = self._measure(path)
            here, done, total = here + is_here, done + came, total + size
        return Download(wanted, state, len(paths), here, done, total, self._problem(state, paths))

    async def estimate(self, *wanted: Wanted) -> Estimate:
        """What is still to come of these, asked of the academy where this computer does not know.

        Raises Offline, NoAnswer, Busy, SignedOut, UnexpectedAnswer or LocalStorageError.
        """
        paths = dict.fromkeys(path for one in wanted for path in self.files(one))
        if unknown := [path for path in paths if path not in self._queue.versions]:
            await self._queue.learn(unknown)
        left = [path for path in paths if path in self._queue.versions and not self._queue.is_current(path)]
        sizes = [self._queue.versions[path].size - self._measure(path)[0] for path in left]
        free = await asyncio.to_thread(self._materials.free)
        return Estimate(len(left), sum(max(0, size) for size in sizes), max(0, free - RESERVE))

    async def want(self, *wanted: Wanted) -> None:
        """Have these here from now on, also what is added to them later. Raises LocalStorageError."""
        async with self._writing:
            courses = {one.course_id for one in wanted if one.lesson_id is None}
            kept = [one for one in self.wanted if one.lesson_id is None or one.course_id not in courses]
            await self._settings.put(DOWNLOADS, _keys([*kept, *wanted]))
            await self._put_paused(set(self._paused()) - set(wanted))
        self.retry()

    async def drop(self, *wanted: Wanted) -> None:
        """Take the files off this computer that nothing else needs. Raises LocalStorageError."""
        paths = {path for one in wanted for path in self.files(one)}
        async with self._writing:
            await self._settings.put(DOWNLOADS, _keys(one for one in self.wanted if one not in wanted))
            await self._put_paused(set(self._paused()) - set(wanted))
        self._queue.kick()
        paths -= set(self._plan().paths)
        await self._materials.let_go({path: self._queue.versions.get(path) for path in paths})
        self._tell()

    async def pause(self, *wanted: Wanted) -> None:
        """What has come of them stays. Raises LocalStorageError."""
        async with self._writing:
            await self._put_paused({*self._paused(), *wanted})
        self._queue.kick()

    async def resume(self, *wanted: Wanted) -> None:
        async with self._writing:
            await self._put_paused(set(self._paused()) - set(wanted))
        self.retry()

    def retry(self) -> None:
        """Ask again, also for what the academy did not give."""
        self._queue.retry()
        self._tell()

    def reached(self) -> None:
        """The academy may be reached again."""
        self._queue.kick()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` whenever something moved or changed, which may be often. Returns what ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    async def run(self) -> None:
        """Bring what is wanted, until cancelled."""
        await self._queue.run()

    def _lessons(self, course_id: CourseId) -> dict[str, tuple[str, ...]]:
        if course_id not in self._files:
            lessons = self._courses.lessons(course_id)
            self._files[course_id] = {lesson.id: files_of((lesson,)) for lesson in lessons}
        return self._files[course_id]

    def _plan(self) -> Plan:
        wanted, paused = self.wanted, set(self._paused())
        going = {path for one in wanted if one not in paused for path in self.files(one)}
        paths = dict.fromkeys(path for one in wanted for path in self.files(one))
        held = [path for path in paths if path not in going]
        return Plan(paths, held, self._is_whole)

    def _is_whole(self) -> bool:
        """Of courses that are not one's own any more nothing is waited for."""
        known = {course.id: course.lesson_count for course in self._courses.courses()}
        wanted = {one.course_id for one in self.wanted}
        return not wanted or (bool(known) and all(self._lessons(one) for one in wanted if known.get(one)))

    def _state(self, wanted: Wanted, paths: Sequence[str]) -> DownloadState:
        if not any(one in self.wanted for one in (wanted, Wanted(wanted.course_id))):
            return DownloadState.NONE
        if all(self._queue.is_current(path) or path in self._queue.problems for path in paths):
            return DownloadState.DONE
        if self._queue.moving in paths:
            return DownloadState.RUNNING
        due = self._plan().due
        return DownloadState.WAITING if any(path in due for path in paths) else DownloadState.PAUSED

    def _measure(self, path: str) -> tuple[int, int, bool]:
        """Bytes of it that are here, bytes of all of it as far as known, and whether it can be read."""
        here, newest = self._materials.version_here(path), self._queue.versions.get(path)
        if newest is None or newest == here:
            return (here.size, here.size, True) if here is not None else (0, 0, False)
        came = self._queue.came if path == self._queue.moving else self._materials.came(path, newest)
        return came, newest.size, here is not None

    def _problem(self, state: DownloadState, paths: Sequence[str]) -> PharmatError | None:
        if state in {DownloadState.NONE, DownloadState.PAUSED}:
            return None
        missing = (self._queue.problems[path] for path in paths if path in self._queue.problems)
        lost = next(missing, None)
        return self._queue.problem if state is DownloadState.WAITING and self._queue.problem is not None else lost

    def _paused(self) -> tuple[Wanted, ...]:
        return tuple(map(Wanted.read, self._settings.get(DOWNLOADS_PAUSED)))

    async def _put_paused(self, paused: set[Wanted]) -> None:
        await self._settings.put(DOWNLOADS_PAUSED, _keys(one for one in self.wanted if one in paused))

    def _on_changes(self, changes: Changes) -> None:
        if any(topic.kind in _LESSONS for topic in changes):
            self._files.clear()
            self._tell()
            with suppress(LocalStorageError):  # what is committed last may be heard of when the files are closed
                if self.wanted:
                    self._queue.ask_again()

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()


def _keys(wanted: Iterable[Wanted]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.key for one in wanted))
