"""A lesson read by keyboard at the real academy: files come, progress and notes go, and the tutor sees it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.learning import NOT_OPENED
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.courses.sources import CourseSources
from tests.flows.test_learning import Study, study
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.documents import pdf
from tests.support.fault_proxy import CUT, to
from tests.ui.test_materials import png

BODY = "# Half-life\n\nThe half-life is $\\frac{\\ln 2}{k}$.\n\n![A curve](figures/curve.png)\n\n" + "".join(
    f"Paragraph {n} of the lesson\n\n" for n in range(80)
)


async def _upload(academy: Academy, path: str, contents: bytes, kind: str) -> None:
    """As the operator."""
    headers = {"authorization": f"Bearer {academy.secret_key}", "apikey": academy.secret_key, "content-type": kind}
    async with httpx.AsyncClient(timeout=60) as client:
        answer = await client.post(
            f"{academy.url}/storage/v1/object/course-materials/{path}", content=contents, headers=headers
        )
    assert answer.status_code == 200, answer.text


async def furnish(here: Study) -> None:
    """A first lesson with a picture, a second one that is a document."""
    course = here.course_id
    await _upload(here.academy, f"{course}/figures/curve.png", png(40, 20), "image/png")
    await _upload(here.academy, f"{course}/notes.pdf", pdf("one", "two", "three"), "application/pdf")
    await here.academy.execute(
        "update course_content set body = $2 where course_id = $1 and position = 1", *(UUID(course), BODY)
    )
    await here.academy.execute(
        "update course_content set body = '', file_path = $1 || '/notes.pdf' where course_id = $2 and position = 2",
        *(course, UUID(course)),
    )


@asynccontextmanager
async def screen_of(desk: Desk, qapp: QApplication) -> AsyncIterator[CoursesScreen]:
    app, tasks, owner = desk.app, TaskScope("screen"), QObject()
    sources = CourseSources(
        courses=app.courses,
        learning=app.learning,
        completion=app.completion,
        settings=app.settings,
        materials=app.materials,
        marks=app.marks,
    )
    screen = CoursesScreen(sources, tasks, "Academy", owner)
    screen.set_connection(app.connection.status)
    for widget in screen.widgets:
        widget.resize(800, 600)
        widget.show()
    try:
        yield screen
    finally:
        screen.close()
        await tasks.close()
        for widget in screen.widgets:
            widget.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before their models, which the owner takes along


async def test_a_student_reads_by_keyboard_and_the_tutor_sees_how_far(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """The picture comes after a fault, the end of the text completes it, and the bar on the tutor's page grows."""
    async with study(academy, tmp_path / "sam") as here:
        await furnish(here)
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            for desk in (here.sam, amal):
                await here.begin(desk)
            async with screen_of(amal, qapp) as taught, screen_of(here.sam, qapp) as taken:
                taught.presenter.open_course(here.course_id)
                students = taught.presenter.students
                await eventually(lambda: [one.progress for one in students.items()] == [0])
                here.proxy.meet(CUT, to("object/authenticated/course-materials"))
                taken.presenter.open_course(here.course_id)
                QTest.keyClick(taken.detail_widget.course.go_on, Qt.Key.Key_Return)
                pictures = taken.desk.pictures
                await eventually(lambda: taken.lesson.text.is_rendered)
                taken.lesson.grab()
                await eventually(lambda: pictures.words("figures/curve.png") != "")
                pictures.retry()
                await eventually(lambda: pictures.pixmap("figures/curve.png") is not None)
                await eventually(lambda: taken.lesson.place.is_settled)
                QTest.keyClick(taken.lesson.text, Qt.Key.Key_End)
                await eventually(lambda: [one.progress for one in students.items()] == [25])
                await eventually(lambda: taken.presenter.page.studied.is_completed)


async def test_a_document_is_gone_on_with_at_its_page_offline(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """Read once, it is here: the next start without a network opens it where one stopped."""
    async with study(academy, tmp_path) as here:
        await furnish(here)
        async with here.sam.running():
            await here.begin(here.sam)
            async with screen_of(here.sam, qapp) as screen:
                screen.presenter.open_course(here.course_id)
                screen.presenter.open_lesson(here.lessons(here.sam)[1].id)
                QTest.keyClick(screen.lesson.material.button, Qt.Key.Key_Return)
                await eventually(lambda: screen.lesson.document is not None)
                document = screen.lesson.document
                assert document is not None
                await eventually(lambda: document.document.pageCount() == 3 and document.is_settled)
                document.pages.pageNavigator().jump(1, document.pages.pageNavigator().currentLocation(), 0)
                screen.presenter.close_lesson()
                await eventually(lambda: _place(here) == 1)
            here.sam.app.connection.set_work_offline(True)
        async with here.sam.running(), screen_of(here.sam, qapp) as screen:
            screen.presenter.open_course(here.course_id)
            screen.presenter.open_lesson(here.lessons(here.sam)[1].id)
            await eventually(lambda: screen.lesson.document is not None and screen.lesson.document.page == 1)


async def test_a_note_made_by_keyboard_is_at_the_academy(academy: Academy, tmp_path: Path, qapp: QApplication) -> None:
    """Found by Ctrl+F, highlighted, written to, sent when the network is back."""
    async with study(academy, tmp_path) as here:
        await furnish(here)
        async with here.sam.running():
            await here.begin(here.sam)
            here.sam.app.connection.set_work_offline(True)
            async with screen_of(here.sam, qapp) as screen:
                screen.presenter.open_course(here.course_id)
                screen.presenter.open_lesson(here.lessons(here.sam)[0].id)
                await eventually(lambda: screen.lesson.text.is_rendered)
                text, marking = screen.lesson.text, screen.desk.marking
                text.setTextCursor(text.document().find("Paragraph 7 of", QTextCursor(text.document())))
                marking.note()
                await eventually(lambda: marking.panel._mark is not None)
                QTest.keyClicks(marking.panel.note.edit, "Why seven?")
                QTest.keyClick(marking.panel.note.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
                await eventually(lambda: [one.note for one in here.sam.app.marks.marks()] == ["Why seven?"])
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            rows = await academy.rows(
                "select kind, quote, note from lesson_marks where user_id = $1", UUID(here.sam.person.id)
            )
            assert rows == [{"kind": "note", "quote": "Paragraph 7 of", "note": "Why seven?"}]


def _place(here: Study) -> int:
    second = here.lessons(here.sam)[1]
    return here.sam.app.learning.studied(here.course_id).get(second.id, NOT_OPENED).place


@pytest.mark.parametrize("path", ["another/notes.pdf", "../notes.pdf"])
async def test_a_file_of_another_course_is_not_given(path: str, academy: Academy, tmp_path: Path) -> None:
    """The academy decides, whatever this app asks for."""
    async with study(academy, tmp_path) as here, here.sam.running():
        await here.begin(here.sam)
        with pytest.raises(Exception, match=r".+") as refusal:
            await here.sam.app.materials.fetch(path)
        assert type(refusal.value).__name__ in {"Refused", "UnexpectedAnswer"}
