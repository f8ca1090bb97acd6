"""What screens say of downloads and let one do: what it takes before, progress, pauses, problems, and the way out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.course_files import DownloadState, Wanted
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.remote.intake import BLOCK
from pharmat_desktop.services.materials import RESERVE
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.models import LessonListModel
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.downloads.strip import DownloadStrip, bind
from pharmat_desktop.ui.settings.downloads import DownloadsCard
from tests.services.download_desk import COURSE, CURVE, FIRST, NOTES, PATHS, SECOND, DownloadDesk, academy, desk
from tests.support.desk import eventually
from tests.support.file_storage import FakeFileStorage
from tests.ui.shelf import lesson


@dataclass
class Here:
    """A strip about the course, and the card of the storage page."""

    desk: DownloadDesk
    presenter: DownloadsPresenter
    strip: DownloadStrip
    card: DownloadsCard

    def says(self, text: str) -> bool:
        self.strip.show_view(self.presenter.view(COURSE))
        return text in f"{self.strip.state.text()} {self.strip.notice.text()}"

    @property
    def offers(self) -> list[str]:
        """What can be done now."""
        return [button.text() for button in self.strip.buttons if not button.isHidden() and button.isEnabled()]


@asynccontextmanager
async def shown(qtbot: QtBot, directory: Path, storage: FakeFileStorage, free: int = 2**40) -> AsyncIterator[Here]:
    owner = QObject()
    async with desk(directory, storage, free=lambda: free) as made, TaskScope("strip") as tasks:
        presenter = DownloadsPresenter(made.service, tasks, owner)
        strip = DownloadStrip()
        card = DownloadsCard(presenter)
        for widget in (strip, card):
            qtbot.addWidget(widget)
            widget.show()
        strip.show_view(presenter.view(COURSE))
        bind(strip, presenter, lambda: COURSE)
        presenter.changed.connect(lambda: strip.show_view(presenter.view(COURSE)))
        try:
            yield Here(made, presenter, strip, card)
        finally:
            presenter.close()


def press(button: QWidget) -> None:
    assert not button.isHidden()
    QTest.keyClick(button, Qt.Key.Key_Return)


async def test_what_it_takes_is_said_before_anything_comes(qtbot: QtBot, tmp_path: Path) -> None:
    """Then its progress; paused and gone on with by the keys that are offered; at last that it is here."""
    storage = academy(*PATHS, size=2 * BLOCK)
    storage.after_block = storage.is_open.clear
    async with shown(qtbot, tmp_path, storage) as here:
        assert here.offers == ["Download…"]
        press(here.strip.ask)
        await eventually(lambda: here.says("3 files to download, 6.0 MB. This computer has"))
        assert storage.streams == []
        assert here.offers == ["Download", "Not now"]
        press(here.strip.not_now)
        assert here.offers == ["Download…"]
        press(here.strip.ask)
        await eventually(lambda: "Download" in here.offers)
        press(here.strip.begin)
        await eventually(lambda: here.says("Downloading · 1.0 MB of 6.0 MB"))
        assert here.strip.progress.value() == 16
        assert here.offers == ["Pause", "Remove"]
        press(here.strip.pause)
        await eventually(lambda: here.says("Paused · 1.0 MB of 6.0 MB"))
        storage.after_block = lambda: None
        storage.is_open.set()
        press(here.strip.resume)
        await eventually(lambda: here.says("On this computer · 3 files, 6.0 MB"))
        assert here.offers == ["Remove"]
        press(here.strip.remove)
        await eventually(lambda: here.offers == ["Download…"])
        await eventually(lambda: here.desk.service.away(PATHS) == PATHS)


async def test_a_lesson_that_comes_with_its_course_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    """There is nothing to do about it alone."""
    async with shown(qtbot, tmp_path, academy()) as here:
        await here.desk.service.want(COURSE)
        await here.desk.until(DownloadState.DONE)
        here.strip.show_view(here.presenter.view(FIRST))
        assert here.strip.state.text().endswith("· with the whole course")
        assert here.offers == []


async def test_too_little_room_is_said_and_nothing_is_begun(qtbot: QtBot, tmp_path: Path) -> None:
    async with shown(qtbot, tmp_path, academy(*PATHS, size=BLOCK), RESERVE + BLOCK) as here:
        press(here.strip.ask)
        await eventually(lambda: here.says("3.0 MB, but this computer has only 1.0 MB free. Make room first."))
        assert here.offers == ["Not now"]


async def test_problems_are_said_with_a_way_on(qtbot: QtBot, tmp_path: Path) -> None:
    """Without a network nothing is promised; it goes on when asked; a file that is gone is named in the end."""
    storage = academy(NOTES, CURVE)
    storage.fault = Offline("no network")
    async with shown(qtbot, tmp_path, storage) as here:
        press(here.strip.ask)
        await eventually(lambda: here.says("cannot be reached"))
        assert here.offers == ["Download…"]
        await here.desk.service.want(COURSE)
        await eventually(lambda: here.says("Waiting · 3 files"))
        await eventually(lambda: here.offers == ["Pause", "Try again", "Remove"])
        storage.fault = None
        press(here.strip.resume)
        await eventually(lambda: here.says("On this computer · 2 files"))
        assert here.says("not at the academy any more")


async def test_the_storage_page_lists_the_queue_and_what_it_takes(qtbot: QtBot, tmp_path: Path) -> None:
    """In the order in which it comes; a line that is removed leaves the focus with its neighbour."""
    storage = academy()
    async with shown(qtbot, tmp_path, storage) as here:
        assert not here.card._nothing.isHidden()
        await here.desk.service.want(SECOND, FIRST, Wanted(CourseId("gone")))
        await here.desk.until(DownloadState.DONE, FIRST)
        await eventually(lambda: [strip.state.text()[:16] for strip in here.card.strips] == ["On this computer"] * 3)
        titles = [strip._title.text() for strip in here.card.strips]
        assert "Lesson 2" in titles[0]
        assert "Lesson 1" in titles[1]
        assert titles[2] == "A course that is not yours any more"
        assert "2 files, 390.6 kB" in here.card.strips[1].state.text()
        here.card.activateWindow()
        here.card.strips[0].remove.setFocus()
        press(here.card.strips[0].remove)
        await eventually(lambda: len(here.card.strips) == 2)
        assert "Lesson 1" in here.card.strips[0]._title.text()
        for _ in range(2):
            before = list(here.card.strips)
            press(before[0].remove)
            await eventually(lambda: here.card.strips[:1] != before[:1])  # noqa: B023  # awaited at once
        assert not here.card._nothing.isHidden()


def test_a_lesson_s_row_says_where_it_is() -> None:
    """To screen readers, too; nothing where it is of no interest."""
    model = LessonListModel()
    model.replace([lesson(number) for number in (1, 2, 3)])
    model.set_places({lesson(1).id: True, lesson(2).id: False})
    said = [model.spoken(one) for one in model.items()]
    assert said[0].endswith("On this computer")
    assert said[1].endswith("Not on this computer")
    assert "computer" not in said[2]
