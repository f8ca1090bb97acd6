"""A course with files, a disk, and what brings the one to the other: what tests of downloads share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pharmat_desktop.cache.shelf import Shelf as FileShelf
from pharmat_desktop.domain.course_files import Download, DownloadState, Wanted
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.domain.file_ports import FileStorage
from pharmat_desktop.domain.protection import FileKey
from pharmat_desktop.services.downloads import DownloadService
from pharmat_desktop.services.materials import MAX_BYTES, MaterialService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from tests.support.desk import eventually
from tests.support.fakes import FakeFeed
from tests.support.file_storage import FakeFileStorage
from tests.ui.shelf import KINETICS, Choices, Shelf, lesson

COURSE = Wanted(KINETICS.id)
FIRST, SECOND = (Wanted(KINETICS.id, LessonId(f"lesson-{number}")) for number in (1, 2))
NOTES, CURVE, FILM = "kinetics/notes.pdf", "kinetics/figures/curve one.png", "kinetics/film.mp4"
PATHS = (NOTES, CURVE, FILM)
KEY = FileKey(bytes(range(32)))


def shelf_of_courses() -> Shelf:
    """A document with a picture in its text, a recording, and a lesson of words alone."""
    shelf = Shelf(KINETICS)
    shelf.stored_lessons[KINETICS.id] = [
        replace(
            lesson(1),
            file_path=NOTES,
            body="See ![the curve](figures/curve%20one.png) and ![x](http://e.example/x.png)",
        ),
        replace(lesson(2), file_path=FILM, body=""),
        lesson(3),
    ]
    return shelf


@dataclass
class DownloadDesk:
    """One run of the app."""

    service: DownloadService
    materials: MaterialService
    feed: FakeFeed

    def status(self, wanted: Wanted = COURSE) -> Download:
        return self.service.status(wanted)

    async def until(self, state: DownloadState, wanted: Wanted = COURSE) -> Download:
        await eventually(lambda: self.status(wanted).state is state)
        return self.status(wanted)


@asynccontextmanager
async def desk(
    directory: Path,
    storage: FileStorage | None,
    choices: Choices | None = None,
    *,
    courses: Shelf | None = None,
    free: Callable[[], int] = lambda: 10 * MAX_BYTES,
    limit: int = 500 * 2**20,
) -> AsyncIterator[DownloadDesk]:
    """Without a storage there is no network."""

    def connected() -> FileStorage:
        if storage is None:
            raise Offline("no network in this test")
        return storage

    feed = FakeFeed()
    async with TaskScope("downloads") as tasks:
        materials = MaterialService(connected, FileShelf(directory, KEY, limit=limit), free)
        settings = SettingsService(choices or Choices(), feed)
        spawn = partial(tasks.spawn, name="material")
        service = DownloadService(materials, courses or shelf_of_courses(), settings, feed, spawn)
        tasks.spawn(service.run(), name="downloads")
        yield DownloadDesk(service, materials, feed)


def academy(*paths: str, size: int = 200_000) -> FakeFileStorage:
    """Which has these files, each with contents of its own."""
    storage = FakeFileStorage()
    storage.files = {path: contents_of(path, size) for path in paths or PATHS}
    return storage


def contents_of(path: str, size: int = 200_000) -> bytes:
    return (path.encode() * (size // len(path) + 1))[:size]


def on_disk(directory: Path) -> list[str]:
    """Names of all files among the downloads."""
    return sorted(file.name for file in directory.glob("*/*"))
