"""Files of lessons: pictures in the text, documents read here, recordings opened elsewhere; hostile ones do nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.courses import CourseId, LessonId, LessonKind
from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.remote.intake import BLOCK
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.document_view import DocumentView
from pharmat_desktop.ui.courses.lesson_pictures import LessonPictures
from pharmat_desktop.ui.courses.material import MaterialKind, kind_of
from pharmat_desktop.ui.courses.material_bar import seconds_of, time_text
from tests.support.desk import eventually
from tests.support.documents import LINKED, LOCKED, pdf
from tests.support.file_storage import FakeFileStorage
from tests.ui.shelf import KINETICS, lesson, materials_of
from tests.ui.test_lesson_page import Scene, opened

PATH = "kinetics/notes.pdf"


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes a device, which the stubs forget
    return bytes(contents.data())


async def test_a_file_comes_once_in_parts_and_goes_on_after_a_fault(tmp_path: Path) -> None:
    """Two who ask at once wait for one; what has come stays, also for another run of the app."""
    storage = FakeFileStorage()
    contents = bytes(range(256)) * (BLOCK // 256 * 3)
    storage.files[PATH] = contents
    service = materials_of(storage, tmp_path)

    def cut_after_one(fraction: float) -> None:
        storage.fault = NoAnswer("cut") if fraction else None

    with pytest.raises(NoAnswer):
        await service.fetch(PATH, cut_after_one)
    assert not service.is_here(PATH)
    storage.fault = None
    fractions: list[float] = []
    found = await asyncio.gather(service.fetch(PATH, fractions.append), service.fetch(PATH))
    assert list(found) == [contents, contents]
    assert fractions == [1 / 3, 2 / 3, 1]
    assert storage.streams == [(PATH, 0), (PATH, BLOCK)]
    assert service.is_here(PATH)
    again = materials_of(None, tmp_path)
    assert await again.fetch(PATH) == contents
    assert (await again.lend(PATH, "Notes: 1/2")).name == "Notes_ 1_2.pdf"


@pytest.mark.parametrize(
    ("name", "is_allowed"),
    [
        ("figures/curve.png", True),
        ("a%20b.jpg", True),
        ("منحنى.png", True),
        ("http://evil.example/a.png", False),
        ("file:///etc/passwd.png", False),
        ("/etc/a.png", False),
        ("../other/a.png", False),
        ("a/%2e%2e/b.png", False),
        ("a\\b.png", False),
        ("data:image/png;base64,AAAA.png", False),
        ("script.svg", False),
        ("notes.pdf", False),
        ("x" * 400 + ".png", False),
        ("", False),
    ],
)
async def test_pictures_come_from_the_course_s_own_folder_alone(name: str, is_allowed: bool, tmp_path: Path) -> None:
    """Whatever else an address is, it is no picture."""
    tasks = TaskScope("test")
    assert LessonPictures(materials_of(None, tmp_path), tasks).is_allowed(name) is is_allowed
    await tasks.close()


async def test_a_picture_is_fetched_and_one_that_cannot_be_says_why(tmp_path: Path) -> None:
    """Offline it is asked for again when the academy is back; what is no picture stays words."""
    tasks, storage = TaskScope("test"), FakeFileStorage()
    storage.files = {"kinetics/curve.png": png(40, 20), "kinetics/odd.png": b"not a picture"}
    pictures = LessonPictures(materials_of(storage, tmp_path), tasks)
    pictures.show_course(CourseId("kinetics"))
    storage.fault = NoAnswer("offline")
    assert pictures.pixmap("curve.png") is None
    await eventually(lambda: pictures.words("curve.png") != "")
    assert "when the academy" in pictures.words("curve.png")
    storage.fault = None
    pictures.retry()
    assert pictures.words("curve.png") == ""
    for name in ("curve.png", "odd.png", "gone.png"):
        pictures.pixmap(name)
    await eventually(lambda: pictures.pixmap("curve.png") is not None)
    await eventually(lambda: "" not in (pictures.words("odd.png"), pictures.words("gone.png")))
    assert pictures.words("odd.png") == "This picture cannot be shown."
    assert "any more" in pictures.words("gone.png")
    await tasks.close()


def test_what_a_lesson_s_file_is() -> None:
    """By its ending, which the server keeps; a recording on the web is an address that may be opened."""
    video = LessonKind.VIDEO
    kinds = [
        (lesson(1), MaterialKind.NONE),
        (lesson(1, file_path="kinetics/a.pdf"), MaterialKind.DOCUMENT),
        (lesson(1, file_path="kinetics/a.mp4"), MaterialKind.RECORDING),
        (lesson(1, file_path="kinetics/a.mp3"), MaterialKind.RECORDING),
        (lesson(1, file_path="kinetics/a.docx"), MaterialKind.OTHER),
        (lesson(1, file_path="kinetics/a.exe"), MaterialKind.OTHER),
        (lesson(1, kind=video, body="See https://video.example/x?t=1 now"), MaterialKind.ADDRESS),
        (lesson(1, kind=video, body="See http://video.example/x and file:///etc/passwd"), MaterialKind.NONE),
    ]
    assert [kind_of(one) for one, _ in kinds] == [kind for _, kind in kinds]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1:02:03", 3723), ("62:03", 3723), (" 5 ", 300), ("0:07", 7), ("", None), ("soon", None), ("-1", None)],
)
def test_a_time_is_read_as_people_write_it(text: str, seconds: int | None) -> None:
    assert seconds_of(text) == seconds
    if seconds is not None:
        assert seconds_of(time_text(seconds)) == seconds


async def _open(scene: Scene, **values: object) -> None:
    scene.shelf.stored_lessons[KINETICS.id] = [lesson(1, **values)]
    scene.screen.presenter.open_course(KINETICS.id)
    scene.screen.presenter.open_lesson(LessonId("lesson-1"))


async def test_a_document_is_read_here_and_its_page_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    """It comes when it is asked for; next time it is there by itself, at the page where one stopped."""
    async with opened(qapp, tmp_path) as scene:
        scene.storage.files[PATH] = pdf(*(f"Page number {n} about doses" for n in range(1, 9)))
        await _open(scene, body="", file_path=PATH)
        page = scene.screen.lesson
        assert not page.material.isHidden()
        assert page.focusWidget() is page.material.button
        QTest.keyClick(page.material.button, Qt.Key.Key_Return)
        await eventually(lambda: page.document is not None and page.document.document.pageCount() == 8)
        document = page.document
        assert document is not None
        assert page.bodies.currentWidget() is document
        await eventually(lambda: not scene.screen.desk.material.state.is_busy)
        assert page.material.isHidden()
        await eventually(lambda: document.is_settled)
        document.grab()
        QTest.keyClick(document.pages, Qt.Key.Key_End)
        await eventually(lambda: scene.is_done(1))
        assert document.page > 4
        scene.screen.presenter.close_lesson()
        await eventually(
            lambda: any(isinstance(one["position"], int) and one["position"] > 4 for one in scene.wishes())
        )


async def test_a_document_is_searched_and_zoomed_by_keyboard(qtbot: QtBot) -> None:
    """Ctrl+F, words, Enter from place to place; Ctrl with plus and zero."""
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    view.show_contents(pdf("one dose", "nothing", "the dose again"), 0)
    view.begin_search()
    view.field.setText("dose")
    await eventually(lambda: view.found.text() == "1 of 2")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.found.text() == "2 of 2"
    assert view.page == 2
    assert view.where.text() == "Page 3 of 3"
    before = view.pages.zoomMode()
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.pages.zoomFactor() > 1
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.pages.zoomMode() is before


@pytest.mark.parametrize(
    ("contents", "words"),
    [(LOCKED, "locked with a password"), (b"no pdf at all", "damaged"), (LINKED[:60], "damaged"), (b"", "damaged")],
)
def test_locked_and_damaged_documents_say_so(qtbot: QtBot, contents: bytes, words: str) -> None:
    """In words, with another program as a way out; a good one after it is shown."""
    view = DocumentView()
    qtbot.addWidget(view)
    view.show()
    view.show_contents(contents, 0)
    assert words in view.problem.text()
    assert view.elsewhere.isVisible()
    view.show_contents(pdf("good"), 0)
    assert not view.elsewhere.isVisible()


class Browser(QObject):
    """Takes what Qt would hand to the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address)

    def take(self, address: QUrl) -> bool:
        self.open(address)
        return True


def test_links_and_scripts_of_a_document_lead_nowhere(qtbot: QtBot) -> None:
    """A page that is one large link: clicking on it opens nothing."""
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    view.show_contents(LINKED, 0)
    assert view.document.pageCount() == 1
    view.grab()
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # Qt's own way
    try:
        for place in (QPoint(100, 100), QPoint(200, 150)):
            QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == []


async def test_a_recording_is_opened_elsewhere_and_asked_about(qapp: QApplication, tmp_path: Path) -> None:
    """A copy goes to the system's player; the place where one stopped is kept, and told next time."""
    async with opened(qapp, tmp_path) as scene:
        path = "kinetics/lecture.mp4"
        scene.storage.files[path] = b"moving pictures"
        player = Browser()
        scene.screen.desk.material.open_with_system = player.take
        await _open(scene, kind=LessonKind.VIDEO, body="Notes to the lecture", file_path=path)
        bar = scene.screen.lesson.material
        bar.button.click()
        await eventually(lambda: bool(player.opened))
        assert await asyncio.to_thread(Path(player.opened[0].toLocalFile()).read_bytes) == b"moving pictures"
        await eventually(lambda: not bar._question.isHidden())
        bar.time.setText("nonsense")
        assert not bar.keep.isEnabled()
        bar.time.setText("12:30")
        QTest.keyClick(bar.time, Qt.Key.Key_Return)
        scene.screen.desk.progress.flush()
        await eventually(lambda: [one["position"] for one in scene.wishes()] == [750])
        assert bar._resume.text() == "You stopped at 12:30."
        bar.end.click()
        await eventually(lambda: scene.is_done(1))


async def test_what_this_computer_would_run_is_not_opened(qapp: QApplication, tmp_path: Path) -> None:
    """Nor a file that no program takes; the reason stands beside the button."""
    async with opened(qapp, tmp_path) as scene:
        scene.storage.files["kinetics/setup.exe"] = b"MZ"
        scene.screen.desk.material.open_with_system = lambda _: pytest.fail("it was opened")
        await _open(scene, file_path="kinetics/setup.exe")
        bar = scene.screen.lesson.material
        bar.button.click()
        await eventually(lambda: bool(bar.notice.text()))


async def test_offline_a_file_that_is_not_here_says_so(qapp: QApplication, tmp_path: Path) -> None:
    """And can be asked for again."""
    async with opened(qapp, tmp_path) as scene:
        scene.storage.fault = NoAnswer("offline")
        await _open(scene, body="", file_path=PATH)
        bar = scene.screen.lesson.material
        bar.button.click()
        await eventually(lambda: bool(bar.notice.text()) and bar.button.isEnabled())
        scene.storage.fault = None
        scene.storage.files[PATH] = pdf("one")
        bar.button.click()
        await eventually(lambda: scene.screen.lesson.document is not None)
