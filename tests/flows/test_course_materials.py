"""A tutor's file goes up into a course, on a bad network and over restarts; its students read it, others do not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from pharmat_desktop.account import AccountScope
from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.services.material_upload import begin, name_of, read, written
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.upload import UploadPresenter
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, PASS, CutWithin, Fate, FaultProxy, Request, to

pytestmark = pytest.mark.usefixtures("qtbot")
UP = to("upload/resumable")
CONTENTS = b"%PDF-1.4\n" + Random(5).randbytes(7 * 2**20)
"""Two pieces: seven megabytes."""


@asynccontextmanager
async def uploading(app: AccountScope, course: CourseId, lesson: LessonId) -> AsyncIterator[UploadPresenter]:
    owner = QObject()
    async with TaskScope("upload") as tasks:
        made = UploadPresenter(app.editing.materials, app.editing.unsaved, tasks, owner)
        made.open(course, lesson)
        yield made


async def _a_lesson(app: AccountScope) -> tuple[CourseId, LessonId]:
    course, lesson = app.editing.new_course(), app.editing.new_lesson()
    await app.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing", "status": "published"})
    await app.editing.save_lesson(lesson, course, None, {**NEW_LESSON, "title": "One"})
    return course, lesson


async def _arrives(made: UploadPresenter) -> str:
    """As often as it has to be tried again."""
    paths: list[str] = []
    made.arrived.connect(paths.append)

    def is_there() -> bool:
        if made.state.error is not None:
            made.go_on()
        return bool(paths)

    await eventually(is_there)
    return paths[0]


@pytest.mark.parametrize("fate", [PASS, CUT, COMMIT_THEN_DROP, CutWithin(0.3)], ids=str)
async def test_a_file_goes_up_whatever_the_network_does(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """Then the lesson names it, who takes the course reads it, and nobody else."""
    amal, sam, eve = (
        await academy.person("Amal", role="tutor"),
        await academy.person("Sam"),
        await academy.person("Eve"),
    )
    source = tmp_path / "Dose table.pdf"
    source.write_bytes(CONTENTS)
    async with FaultProxy(academy.url) as proxy:
        desks = [Desk(academy, one, tmp_path / one.id, proxy) for one in (amal, sam, eve)]
        async with desks[0].running() as tutor, desks[1].running() as student, desks[2].running() as stranger:
            for desk in desks:
                await desk.online()
            course, lesson = await _a_lesson(tutor)
            async with uploading(tutor, course, lesson) as made:
                proxy.meet(fate, UP)
                made.choose(source)
                path = await _arrives(made)
                await eventually(lambda: not tutor.editing.unsaved.kept(f"upload:{lesson}"))
            assert name_of(path) == "Dose table.pdf"
            await tutor.editing.save_lesson(lesson, course, {**NEW_LESSON, "title": "One"}, {"file_path": path})
            await student.courses.enroll(course)
            assert await student.materials.fetch(path) == CONTENTS
            with pytest.raises(Refused):
                await stranger.materials.fetch(path)
            [stored] = await academy.rows("select file_path from course_content where id = $1", UUID(lesson))
            assert stored["file_path"] == path


async def test_an_upload_goes_on_after_a_restart(academy: Academy, tmp_path: Path) -> None:
    """From where it stopped: what had arrived is not sent again."""
    amal = await academy.person("Amal", role="tutor")
    source = tmp_path / "notes.pdf"
    source.write_bytes(CONTENTS)
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, amal, tmp_path / "desk", proxy)
        async with desk.running() as app:
            await desk.online()
            course, lesson = await _a_lesson(app)
            async with uploading(app, course, lesson) as made:
                pieces_seen: list[Request] = []
                proxy.decide = lambda request: CUT if _is_second_piece(request, pieces_seen) else PASS
                made.choose(source)
                await eventually(lambda: made.state.error is not None)
                assert made.state.percent > 50
                assert "upload/resumable" in app.editing.unsaved.kept(f"upload:{lesson}")
        proxy.decide = lambda _: PASS
        async with desk.running() as app:
            await desk.online()
            pieces = proxy.passed(UP)
            async with uploading(app, course, lesson) as made:
                path = await _arrives(made)
            assert await app.materials.fetch(path) == CONTENTS
            assert proxy.passed(UP) - pieces == 2  # one question, one piece


def _is_second_piece(request: Request, seen: list[Request]) -> bool:
    """Or a later one."""
    if UP(request) and request.method == "PATCH":
        seen.append(request)
    return len(seen) > 1 and request.method == "PATCH"


def test_what_the_academy_would_not_take_is_said_before(tmp_path: Path) -> None:
    """A program, an empty file, one that is too large; nothing of it leaves this computer."""
    for name, contents in (("run.exe", b"MZ"), ("page.html", b"<b>"), ("picture.svg", b"<svg/>"), ("empty.pdf", b"")):
        (tmp_path / name).write_bytes(contents)
        with pytest.raises(FileRefused):
            begin(CourseId("c"), tmp_path / name)
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(50 * 2**20 + 1)
    with pytest.raises(FileRefused):
        begin(CourseId("c"), large)
    with pytest.raises(FileNotFoundError):
        begin(CourseId("c"), tmp_path / "missing.pdf")


def test_a_file_that_was_changed_meanwhile_is_not_gone_on_with(tmp_path: Path) -> None:
    """Half of one and half of another would be neither."""
    source = tmp_path / "a.pdf"
    source.write_bytes(b"one")
    upload = begin(CourseId("c"), source)
    assert read(written(upload)) == upload
    source.write_bytes(b"another")
    assert read(written(upload)) is None
    for odd in ("", "{", "[]", "[1,2,3,4,5]", "null"):
        assert read(odd) is None
