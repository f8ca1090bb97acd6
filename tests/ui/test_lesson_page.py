"""The lesson page: where one stopped is gone on from, reading is kept, and what is done stays done."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import Wish, WishKind
from pharmat_desktop.domain.learning import LearningReader, Student, Studied
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.settings import READING_SIZE
from pharmat_desktop.services.learning import LearningService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.services.wishes import WishBox
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import Side
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.courses.sources import CourseSources
from tests.support.desk import eventually
from tests.support.fakes import FakeDraftStore, FakeFeed
from tests.support.file_storage import FakeFileStorage
from tests.ui.shelf import (
    KINETICS,
    TAUGHT,
    Choices,
    FakeCompletion,
    Learning,
    Notebook,
    Shelf,
    completion_of,
    lesson,
    marks_of,
    materials_of,
    service_of,
)

LONG = "# Part\n\n" + "".join(f"Paragraph {n} of it\n\n" for n in range(200))


class Scene(NamedTuple):
    screen: CoursesScreen
    shelf: Shelf
    storage: FakeFileStorage
    notebook: Notebook
    learning: Learning
    drafts: FakeDraftStore
    feed: FakeFeed
    choices: Choices

    def wishes(self) -> list[dict[str, object]]:
        return self.bodies(WishKind.PROGRESS)

    def bodies(self, kind: WishKind) -> list[dict[str, object]]:
        kept = [draft for draft in self.drafts.drafts.values() if isinstance(draft, Wish)]
        return [json.loads(draft.body) for draft in kept if draft.kind is kind]

    def is_done(self, number: int) -> bool:
        return (f"lesson-{number}", True) in [(one["content"], one["is_completed"]) for one in self.wishes()]

    def scroll(self, share: float) -> None:
        bar = self.screen.lesson.text.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))


@asynccontextmanager
async def opened(qapp: QApplication, directory: Path = Path("nothing-is-here")) -> AsyncIterator[Scene]:
    storage, notebook = FakeFileStorage(), Notebook()
    tasks, feed, learning, choices, owner = TaskScope("test"), FakeFeed(), Learning(), Choices(), QObject()
    drafts = FakeDraftStore(feed)
    shelf = Shelf(TAUGHT, KINETICS)
    shelf.stored_lessons[KINETICS.id] = [lesson(1, body=LONG), lesson(2), lesson(3, body="")]
    wishes = WishBox(drafts, lambda: datetime(2026, 3, 1, tzinfo=UTC), wake_sender=lambda: None)
    reader: LearningReader = learning
    sources = CourseSources(
        service_of(shelf, feed),
        LearningService(reader, wishes, feed),
        completion_of(FakeCompletion(), feed),
        SettingsService(choices, feed),
        materials_of(storage, directory),
        marks_of(notebook, feed, drafts),
    )
    screen = CoursesScreen(sources, tasks, "Academy", owner)
    for widget in screen.widgets:
        widget.resize(700, 500)
        widget.show()
    try:
        yield Scene(screen, shelf, storage, notebook, learning, drafts, feed, choices)
    finally:
        screen.close()
        await tasks.close()
        for widget in screen.widgets:
            widget.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before their models, which the owner takes along


async def _open(scene: Scene, number: int) -> None:
    scene.screen.presenter.open_course(KINETICS.id)
    scene.screen.presenter.open_lesson(LessonId(f"lesson-{number}"))
    await eventually(lambda: scene.screen.lesson.text.is_rendered and scene.screen.lesson.place.is_settled)
    scene.screen.lesson.grab()


async def test_opening_scrolling_and_leaving_are_kept(qapp: QApplication) -> None:
    """One wish a lesson, the newest; a hundred steps of a scroll bar are one."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        await eventually(lambda: [one["content"] for one in scene.wishes()] == ["lesson-1"])
        for step in range(50):
            scene.scroll(step / 100)
        scene.screen.presenter.close_lesson()
        await eventually(lambda: [one["position"] not in (0, None) for one in scene.wishes()] == [True])
        [kept] = scene.wishes()
        assert isinstance(kept["position"], int)
        assert 30 < kept["position"] < 70
        assert kept["is_completed"] is None


async def test_one_goes_on_where_one_stopped(qapp: QApplication) -> None:
    """From the course's own button; a lesson that is done begins at its beginning."""
    async with opened(qapp) as scene:
        scene.learning.known = {LessonId("lesson-1"): Studied(60, opened_at=datetime(2026, 3, 1, tzinfo=UTC))}
        scene.screen.presenter.open_course(KINETICS.id)
        button = scene.screen.detail_widget.course.go_on
        assert button.text() == "Continue: Lesson 1"
        button.click()
        await eventually(lambda: abs(scene.screen.lesson.place.percent() - 60) <= 3)
        scene.learning.known = {LessonId("lesson-1"): Studied(60, is_completed=True)}
        scene.feed.publish(frozenset({Topic(TopicKind.LEARNING)}))
        await _open(scene, 2)
        await _open(scene, 1)
        assert scene.screen.lesson.place.percent() == 0


async def test_the_end_of_a_text_completes_it_once(qapp: QApplication) -> None:
    """It is seen at once; scrolling back and down again says nothing new."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        scene.scroll(1)
        await eventually(lambda: [one["is_completed"] for one in scene.wishes()] == [True])
        scene.learning.known = {LessonId("lesson-1"): Studied(100, is_completed=True)}
        scene.feed.publish(frozenset({Topic(TopicKind.LEARNING)}))
        foot = scene.screen.lesson.foot
        assert (foot.done.isHidden(), foot.state.isHidden()) == (True, False)
        rows = scene.screen.presenter.lessons
        assert "Done" in rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)


async def test_a_short_text_is_done_when_one_goes_on_and_one_without_text_by_a_button(qapp: QApplication) -> None:
    """By keyboard: Next from a text that fits, and Mark as done."""
    async with opened(qapp) as scene:
        await _open(scene, 2)
        scene.screen.lesson.foot.next.setFocus()
        QTest.keyClick(scene.screen.lesson.foot.next, Qt.Key.Key_Return)
        await eventually(
            lambda: {one["content"]: one["is_completed"] for one in scene.wishes()}.get("lesson-2") is True
        )
        assert scene.screen.presenter.page.lesson == lesson(3, body="")
        QTest.keyClick(scene.screen.lesson.foot.done, Qt.Key.Key_Return)
        await eventually(
            lambda: {one["content"]: one["is_completed"] for one in scene.wishes()}.get("lesson-3") is True
        )


async def test_a_tutor_makes_no_progress_and_sees_that_of_students(qapp: QApplication) -> None:
    """In a course of one's own nothing is kept; bars follow what comes."""
    async with opened(qapp) as scene:
        scene.learning.taking = [Student(UserId("sam"), "Sam", 40)]
        scene.screen.presenter.open_course(TAUGHT.id)
        students = scene.screen.detail_widget.course.students
        assert (students.isHidden(), scene.screen.presenter.students.rowCount()) == (False, 1)
        scene.learning.taking = [Student(UserId("sam"), "Sam", 60)]
        scene.feed.publish(frozenset({Topic(TopicKind.COURSES)}))
        model = scene.screen.presenter.students
        assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Sam, 60 % done"
        scene.screen.presenter.open_course(KINETICS.id)
        assert students.isHidden()
        assert scene.wishes() == []


async def test_keys_find_words_and_choose_the_size_of_letters(qapp: QApplication) -> None:
    """Ctrl+F opens the bar in an open lesson and goes to the list's search elsewhere; Ctrl+Plus is kept."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        scene.screen.find(is_here=True)
        assert not scene.screen.lesson.find_bar.isHidden()
        QTest.keyClick(scene.screen.lesson.text, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: scene.choices.values.get(READING_SIZE.name) == 18)
        scene.feed.publish(frozenset({Topic(TopicKind.SETTINGS)}))
        assert scene.screen.lesson.text.text_size == 18
        scene.screen.presenter.show_side(Side.CATALOG)
        scene.screen.presenter.close_lesson()
        scene.screen.find(is_here=True)
        assert scene.screen.list_widget.search.selectedText() == scene.screen.list_widget.search.text()


async def test_the_outline_goes_to_a_heading(qapp: QApplication) -> None:
    """It lists them as they stand; without any there is nothing to open."""
    async with opened(qapp) as scene:
        await _open(scene, 1)
        head = scene.screen.lesson.head
        menu = head.made_outline()
        assert [action.text() for action in menu.actions()] == ["Part"]
        scene.scroll(0.5)
        menu.actions()[0].trigger()
        assert scene.screen.lesson.place.percent() == 0
        await _open(scene, 3)
        assert not head.outline.isEnabled()
