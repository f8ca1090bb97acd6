"""A student takes a course along by keyboard, reads it without a network, and makes room again: the real academy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.course_files import DownloadState, Wanted
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.hold import Hold, hold_of
from pharmat_desktop.ui.settings.downloads import DownloadsCard
from tests.flows.test_learning import study
from tests.flows.test_reading import furnish, screen_of
from tests.support.academy import Academy
from tests.support.desk import eventually


def press(button: QWidget) -> None:
    """As the person does who came there by Tab."""
    assert not button.isHidden()
    QTest.keyClick(button, Qt.Key.Key_Return)


def marks(screen: CoursesScreen) -> list[bool]:
    """Of lessons with files, in their order."""
    return [
        screen.presenter.lessons.places[one.id]
        for one in screen.presenter.lessons.items()
        if one.id in screen.presenter.lessons.places
    ]


async def test_a_course_is_taken_along_read_offline_and_removed(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    async with study(academy, tmp_path) as here, here.sam.running() as app:
        await furnish(here)
        await here.begin(here.sam)
        wanted = Wanted(here.course_id)
        await eventually(lambda: len(app.downloads.files(wanted)) == 2)
        async with screen_of(here.sam, qapp) as screen:
            screen.add_downloads(app.downloads, screen.desk._tasks)
            unsubscribe = app.connection.subscribe(screen.set_connection)
            screen.presenter.open_course(here.course_id)
            strip = screen.detail_widget.course.offline
            press(strip.ask)
            await eventually(lambda: not strip.begin.isHidden())
            assert "2 files to download" in strip.state.text()
            press(strip.begin)
            await eventually(lambda: app.downloads.status(wanted).state is DownloadState.DONE)
            await eventually(lambda: strip.state.text().startswith("On this computer · 2 files"))
            await eventually(lambda: marks(screen) == [True, True])
            await here.proxy.pull_plug()
            app.connection.retry()
            await eventually(lambda: is_offline(app.connection.status))
            document = screen.presenter.lessons.item(1)
            assert document is not None
            screen.presenter.open_lesson(document.id)
            await eventually(lambda: screen.lesson.document is not None)
            screen.presenter.close_lesson()
            presenter = DownloadsPresenter(app.downloads, screen.desk._tasks, screen)
            card = DownloadsCard(presenter)
            press(card.strips[0].remove)
            await eventually(lambda: app.downloads.away(app.downloads.files(wanted)) != ())
            await eventually(lambda: card.strips == [])
            await eventually(lambda: marks(screen) == [False, False])
            screen.presenter.open_lesson(document.id)
            assert screen.lesson.material.away.text().startswith("It is not on this computer.")
            assert not screen.lesson.material.away.isHidden()
            card.deleteLater()
            presenter.close()
            unsubscribe()


def is_offline(status: ConnectionStatus) -> bool:
    return hold_of(status) is Hold.OFFLINE
