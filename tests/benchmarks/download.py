"""`download`: a file of 48 MB onto the shelf, sealed and compared with its hash, over one bare streamed GET to disk.

Both are on the disk when the clock stops. At least 0.9 times as fast is at most 1.11 times as long.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from pathlib import Path
from random import Random
from typing import BinaryIO

import httpx
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from pharmat_desktop.cache.shelf import Shelf
from pharmat_desktop.domain.protection import FileKey
from pharmat_desktop.services.materials import MaterialService
from tests.benchmarks.big_academy import client, running_academy
from tests.benchmarks.figures import Figure, paired
from tests.flows.course_library import course_with
from tests.support.academy import Academy, Person

CONTENTS = Random(3).randbytes(48 * 2**20)
RUNS = 7


def measure() -> list[Figure]:
    qt = QApplication.instance() or QApplication([])
    with running_academy() as academy, asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        return runner.run(_measure(academy))


async def _measure(academy: Academy) -> list[Figure]:
    tutor, student = await academy.person("Tutor", role="tutor"), await academy.person("Student")
    course = await course_with(academy, tutor, student, {"film.pdf": CONTENTS})
    values, floors = [], []
    with tempfile.TemporaryDirectory() as folder:
        async with client(academy, student, Path(folder) / "account") as app:
            for run in range(RUNS + 1):
                place = Path(folder) / str(run)
                floors.append(await _floor(academy, student, course.path("film.pdf"), place))
                shelf = Shelf(place, FileKey(bytes(range(32))))
                service = MaterialService(lambda: app.remote.materials, shelf)
                values.append(await _ours(service, course.path("film.pdf")))
    return [paired("download", values[1:], floors[1:])]


async def _floor(academy: Academy, student: Person, path: str, place: Path) -> float:
    """Milliseconds from the request to the last byte on disk."""
    async with await academy.http(student) as http:
        await asyncio.to_thread(place.mkdir)
        begun = time.perf_counter()
        file = await asyncio.to_thread((place / "bare").open, "wb")
        with file:
            await _streamed(http, path, file)
            file.flush()
            os.fsync(file.fileno())
        return (time.perf_counter() - begun) * 1e3


async def _streamed(http: httpx.AsyncClient, path: str, file: BinaryIO) -> None:
    place = f"/storage/v1/object/authenticated/course-materials/{path}"
    async with http.stream("GET", place, headers={"accept-encoding": "identity"}) as answer:
        answer.raise_for_status()
        async for chunk in answer.aiter_bytes():
            file.write(chunk)


async def _ours(service: MaterialService, path: str) -> float:
    """Milliseconds until it can be read offline; its size and tag are known from the course's list."""
    version = (await service.versions([path]))[path]
    begun = time.perf_counter()
    await service.keep(path, version, lambda _, __: None)
    took = (time.perf_counter() - begun) * 1e3
    assert service.is_here(path)
    return took
