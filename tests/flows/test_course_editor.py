"""A tutor writes a course by keyboard alone, at a real academy; a second computer changes the same meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.account import AccountScope
from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON, Stored
from pharmat_desktop.domain.courses import Standing
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.part import EditorPart
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.courses.sources import CourseSources
from tests.flows.course_library import open_course
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, FaultProxy, to

pytestmark = pytest.mark.usefixtures("qtbot")


@asynccontextmanager
async def at_the_screen(desk: Desk) -> AsyncIterator[tuple[AccountScope, CoursesScreen, EditorPart]]:
    owner, window = QObject(), QWidget()
    async with desk.running() as app, TaskScope("screen") as tasks:
        await desk.online()
        read = app.courses, app.learning, app.completion, app.settings, app.materials, app.marks
        sources = CourseSources(*read)
        screen = CoursesScreen(sources, tasks, "Academy", owner)
        screen.let_edit(app.editing, tasks)
        screen.set_connection(app.connection.status)
        row = QHBoxLayout(window)
        for widget in screen.widgets:
            row.addWidget(widget)
        window.resize(1200, 900)
        window.show()
        assert screen.editor is not None
        try:
            yield app, screen, screen.editor
        finally:
            await screen.finish()
            screen.close()
            window.close()
            window.deleteLater()


def is_active(widget: QWidget) -> bool:
    """Asked for each time: a window of another test that closes late hands the focus on."""
    widget.activateWindow()
    return widget.isActiveWindow()


async def saved(editor: EditorPart) -> None:
    """Ctrl+S, once it may be. Shortcuts are for the active window: another test's may just be closing."""
    await eventually(lambda: editor.presenter.state.can_save)
    await eventually(lambda: is_active(editor.view))
    QTest.keyClick(editor.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await eventually(lambda: not editor.presenter.state.is_saving)


def write(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


async def test_a_course_is_written_ordered_and_published_by_keyboard(academy: Academy, tmp_path: Path) -> None:
    """From "New course" to the catalog; an answer that is lost on the way makes no second course."""
    amal = await academy.person("Amal", role="tutor")
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, amal, tmp_path, proxy)
        async with at_the_screen(desk) as (app, screen, editor):
            QTest.keyClick(screen.list_widget.new, Qt.Key.Key_Space)
            view = editor.view
            assert screen.detail_widget.currentWidget() is view
            write(view.course.title.edit, "Dosing by keyboard")
            write(view.course.price.edit, "12,5")
            proxy.meet(COMMIT_THEN_DROP, to("rpc/save_course"))
            await saved(editor)
            assert view.notice.text()  # no answer came: it says so, and nothing is lost
            await saved(editor)
            await eventually(lambda: len(app.courses.courses()) == 1)
            [course] = app.courses.courses()
            assert (course.title, course.price.minor, course.status) == ("Dosing by keyboard", 1250, "draft")
            for title in ("First", "Second"):
                QTest.keyClick(view.course.lessons.new, Qt.Key.Key_Space)
                write(view.lesson.title.edit, title)
                write(view.lesson.body.area.edit, f"# {title}")
                await saved(editor)
                QTest.keyClick(view.back, Qt.Key.Key_Space)
            await eventually(lambda: view.course.lessons.list.count() == 2)
            view.course.lessons.list.setCurrentRow(1)
            QTest.keyClick(view.course.lessons.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            await eventually(lambda: [one.title for one in app.courses.lessons(course.id)] == ["Second", "First"])
            QTest.keyClick(view.course.steps["published"], Qt.Key.Key_Space)
            await eventually(lambda: app.courses.courses()[0].status == "published")
            QTest.keyClick(view.back, Qt.Key.Key_Space)
            assert screen.detail_widget.currentWidget() is screen.detail_widget.course


async def test_another_computer_changes_the_same(academy: Academy, tmp_path: Path) -> None:
    """What does not touch is merged; what does is shown in both versions, and the person chooses by keyboard."""
    amal = await academy.person("Amal", role="tutor")
    async with FaultProxy(academy.url) as proxy:
        laptop = Desk(academy, amal, tmp_path / "laptop", proxy)
        async with laptop.running() as other, at_the_screen(Desk(academy, amal, tmp_path / "desk", proxy)) as here:
            app, screen, editor = here
            await laptop.online()
            course, lesson = app.editing.new_course(), app.editing.new_lesson()
            await app.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing"})
            first = {**NEW_LESSON, "title": "One", "body": "a\nb\nc"}
            await app.editing.save_lesson(lesson, course, None, first)
            await eventually(lambda: app.editing.known.lesson(lesson) is not None)
            await open_course(screen, course)
            assert screen.presenter.page.course is not None
            assert screen.presenter.page.course.standing is Standing.TEACHING
            QTest.keyClick(screen.detail_widget.course.edit, Qt.Key.Key_Space)
            lessons = editor.view.course.lessons.list
            await eventually(lambda: lessons.count() == 1)
            lessons.setCurrentRow(0)
            QTest.keyClick(lessons, Qt.Key.Key_Return)
            view = editor.view
            write(view.lesson.title.edit, " of mine")
            write(view.lesson.body.area.edit, "A")
            theirs = {**first, "title": "One of theirs", "body": "a\nb\nC", "is_preview": True}
            assert await other.editing.save_lesson(lesson, course, first, theirs) == Stored(theirs)
            await saved(editor)
            [card] = view.shown_disputes.cards
            assert not view.save.isEnabled()
            QTest.keyClick(card.theirs, Qt.Key.Key_Space)
            await saved(editor)
            stored = editor.presenter.state.seen
            assert stored == {**first, "title": "One of theirs", "body": "Aa\nb\nC", "is_preview": True}
            assert not view.shown_disputes.isVisible()


async def test_what_is_unsaved_is_there_again_after_a_restart(academy: Academy, tmp_path: Path) -> None:
    """Written offline, closed in the middle: it says so, and can be saved then."""
    amal = await academy.person("Amal", role="tutor")
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, amal, tmp_path, proxy)
        async with at_the_screen(desk) as (app, screen, editor):
            app.connection.set_work_offline(True)
            await eventually(lambda: app.connection.status.is_off)
            screen.set_connection(app.connection.status)
            QTest.keyClick(screen.list_widget.new, Qt.Key.Key_Space)
            write(editor.view.course.title.edit, "Begun on a train")
            assert not editor.view.save.isEnabled()
            assert "offline" in editor.view.status.text()
            app.connection.set_work_offline(False)  # the switch is this test's, not the account's
        async with at_the_screen(desk) as (app, screen, editor):
            QTest.keyClick(screen.list_widget.new, Qt.Key.Key_Space)
            assert editor.view.course.title.edit.text() == "Begun on a train"
            assert "as you left it" in editor.view.notice.text()
            await saved(editor)
            await eventually(lambda: [course.title for course in app.courses.courses()] == ["Begun on a train"])
