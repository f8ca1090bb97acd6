"""Editing without widgets: saving, meeting another device's changes, and losing nothing to crashes or outages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON, Flaw, Stale, StaleOrder, Stored, Subject
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import NoAnswer, Offline, PharmatError
from pharmat_desktop.domain.file_ports import FileStorage
from pharmat_desktop.domain.merging import Dispute, Fields
from pharmat_desktop.domain.quiz_writing import QuizWritingDesk
from pharmat_desktop.services.course_editing import CourseEditing
from pharmat_desktop.services.material_upload import MaterialUpload
from pharmat_desktop.services.quiz_writing import QuizWriting
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.presenter import EditorPresenter
from tests.support.desk import eventually
from tests.support.fakes import FakeFeed

pytestmark = pytest.mark.usefixtures("qtbot")
COURSE, LESSON = CourseId("c"), LessonId("l")
ONLINE = ConnectionStatus(network=Fact(FactState.GOOD), session=Fact(FactState.GOOD))
STORED: Fields = {**NEW_LESSON, "title": "Dose", "body": "one\ntwo\nthree"}


@dataclass
class Office:
    """Desk, reader and unsaved store in one: the server as one computer meets it."""

    stored: dict[str, Fields] = field(default_factory=lambda: {LESSON: STORED})
    known: dict[str, Fields] = field(default_factory=lambda: {LESSON: STORED})
    """What this computer has pulled."""
    unsaved: dict[str, str] = field(default_factory=dict)
    failures: list[PharmatError] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    answers: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.answers.set()

    async def save_course(self, course_id: CourseId, seen: Fields | None, wish: Fields) -> Stored | Stale:
        return await self._save(course_id, seen, wish)

    async def save_lesson(
        self, lesson_id: LessonId, course_id: CourseId, seen: Fields | None, wish: Fields
    ) -> Stored | Stale:
        assert course_id == COURSE
        return await self._save(lesson_id, seen, wish)

    async def order_lessons(
        self, course_id: CourseId, seen: Sequence[LessonId], wish: Sequence[LessonId]
    ) -> StaleOrder | None:
        raise NotImplementedError

    async def delete_lesson(self, lesson_id: LessonId) -> None:
        raise NotImplementedError

    async def _save(self, key: str, seen: Fields | None, wish: Fields) -> Stored | Stale:
        self.asked.set()
        await self.answers.wait()
        if self.failures:
            raise self.failures.pop()
        now = self.stored.get(key)
        if now is not None and now not in (wish, seen):
            return Stale(now)
        self.stored[key] = wish
        return Stored(wish)

    def course(self, course_id: CourseId) -> Fields | None:
        return self.known.get(course_id)

    def lesson(self, lesson_id: LessonId) -> Fields | None:
        return self.known.get(lesson_id)

    def subjects(self) -> Sequence[Subject]:
        return []

    def kept(self, about: str) -> str:
        return self.unsaved.get(about, "")

    async def keep(self, about: str, content: str) -> None:
        await asyncio.sleep(0)
        self.unsaved[about] = content


def _no_quizzes() -> QuizWritingDesk:
    raise Offline("no quiz in this test")


def _nowhere() -> FileStorage:
    raise Offline("no store in this test")


@asynccontextmanager
async def editor(office: Office, feed: FakeFeed | None = None) -> AsyncIterator[EditorPresenter]:
    feed, owner = feed or FakeFeed(), QObject()
    async with TaskScope("test") as tasks:
        quizzes = QuizWriting(_no_quizzes, refresh=lambda: None)
        parts = office, office, MaterialUpload(_nowhere), feed
        service = CourseEditing(lambda: office, *parts, quizzes=quizzes, refresh=lambda: None)
        made = EditorPresenter(service, tasks, owner)
        made.set_connection(ONLINE)
        try:
            yield made
        finally:
            await made.close()


async def saved(made: EditorPresenter) -> None:
    made.save()
    await eventually(lambda: not made.state.is_saving)


async def test_a_lesson_is_edited_and_saved() -> None:
    office = Office()
    async with editor(office) as made:
        made.open_lesson(COURSE, LESSON)
        assert not made.state.can_save
        made.put("title", "Doses")
        assert made.state.can_save
        await saved(made)
        assert office.stored[LESSON]["title"] == "Doses"
        assert (made.state.is_dirty, made.state.error) == (False, None)


async def test_what_is_unsaved_is_there_again_after_a_crash() -> None:
    """Under what it is about; a new course keeps its id, so that it is not made twice; discarding forgets it."""
    office = Office()
    async with editor(office) as made:
        made.open_lesson(COURSE, LESSON)
        made.put("body", "rewritten")
        made.new_course()
        made.put("title", "Mine")
        first = made.state.target
    async with editor(office) as made:
        made.open_lesson(COURSE, LESSON)
        assert (made.state.fields["body"], made.state.was_found, made.state.is_dirty) == ("rewritten", True, True)
        made.discard()
        assert made.state.fields == STORED
        made.new_course()
        assert (made.state.target, made.state.fields["title"]) == (first, "Mine")
        await saved(made)
        made.new_course()
        assert (made.state.target == first, made.state.fields) == (False, NEW_COURSE)
        made.open_lesson(COURSE, LESSON)
        assert not made.state.was_found


async def test_nonsense_in_what_was_kept_is_passed_over() -> None:
    for odd in ("", "{", "[]", '{"course": 1, "lesson": null, "seen": 3, "mine": {}}', '{"mine": {"title": 4}}'):
        office = Office(unsaved={f"lesson:{LESSON}": odd})
        async with editor(office) as made:
            made.open_lesson(COURSE, LESSON)
            assert made.state.fields == STORED


async def test_changes_of_another_device_are_merged_in() -> None:
    """Where they do not touch one's own nobody is asked; both are saved."""
    office = Office()
    office.stored[LESSON] = {**STORED, "body": "one\ntwo\nTHREE", "is_preview": True}
    async with editor(office) as made:
        made.open_lesson(COURSE, LESSON)
        made.put("body", "ONE\ntwo\nthree")
        await saved(made)
        assert office.stored[LESSON] == {**STORED, "body": "ONE\ntwo\nTHREE", "is_preview": True}
        assert (made.state.was_merged, made.state.is_dirty) == (True, False)


async def test_a_dispute_is_the_persons_to_decide() -> None:
    """Nothing is saved before; whichever is chosen, or written anew, is what holds."""
    for choice in ("Mine", "Theirs", "Another"):
        office = Office()
        office.stored[LESSON] = {**STORED, "title": "Theirs"}
        async with editor(office) as made:
            made.open_lesson(COURSE, LESSON)
            made.put("title", "Mine")
            await saved(made)
            assert made.state.disputes == {"title": Dispute("Mine", "Theirs", "Mine")}
            assert not made.state.can_save
            assert office.stored[LESSON]["title"] == "Theirs"
            if choice == "Another":
                made.put("title", choice)
            else:
                made.decide("title", choice)
            if choice != "Theirs":
                await saved(made)
            assert office.stored[LESSON]["title"] == choice
            assert not made.state.is_dirty


async def test_a_lost_answer_is_told_and_trying_again_is_harmless() -> None:
    office = Office(failures=[NoAnswer("gone")])
    async with editor(office) as made:
        made.open_lesson(COURSE, LESSON)
        made.put("title", "Doses")
        await saved(made)
        assert isinstance(made.state.error, NoAnswer)
        assert made.state.is_dirty
        await saved(made)
        assert office.stored[LESSON]["title"] == "Doses"
        assert not made.state.is_dirty


async def test_what_is_written_while_it_is_saved_stays_unsaved() -> None:
    office = Office()
    office.answers.clear()
    async with editor(office) as made:
        made.open_lesson(COURSE, LESSON)
        made.put("title", "Doses")
        made.save()
        await office.asked.wait()
        made.put("body", "more")
        office.answers.set()
        await eventually(lambda: not made.state.is_saving)
        assert (office.stored[LESSON]["title"], office.stored[LESSON]["body"]) == ("Doses", STORED["body"])
        assert (made.state.fields["body"], made.state.is_dirty) == ("more", True)
        await eventually(lambda: "more" in office.unsaved[f"lesson:{LESSON}"])


async def test_what_is_open_and_untouched_follows_the_copy() -> None:
    """And closes when it was deleted; what one has begun to change is left alone."""
    office, feed = Office(), FakeFeed()
    changed = frozenset({Topic(TopicKind.LESSONS, COURSE)})
    async with editor(office, feed) as made:
        made.open_lesson(COURSE, LESSON)
        office.known[LESSON] = {**STORED, "title": "Theirs"}
        feed.publish(changed)
        await eventually(lambda: made.state.fields["title"] == "Theirs")
        made.put("title", "Mine")
        office.known[LESSON] = {**STORED, "title": "Later"}
        made._follow()
        assert made.state.fields["title"] == "Mine"
        made.discard()
        del office.known[LESSON]
        feed.publish(changed)
        await eventually(lambda: made.state.target is None)


async def test_a_copy_that_is_behind_ones_own_save_is_no_news() -> None:
    """A new lesson is not closed because the copy does not have it yet; what others save behind it is followed."""
    office, feed = Office(), FakeFeed()
    async with editor(office, feed) as made:
        made.new_lesson(COURSE)
        made.put("title", "One")
        await saved(made)
        target = made.state.target
        assert target is not None
        assert target.lesson_id is not None
        made._follow()
        assert made.state.target == target
        made.put("title", "Two")
        await saved(made)
        office.known[target.lesson_id] = {**NEW_LESSON, "title": "One"}
        made._follow()
        assert made.state.fields["title"] == "Two"
        for title in ("Two", "Theirs", "One"):
            office.known[target.lesson_id] = {**NEW_LESSON, "title": title}
            made._follow()
            assert made.state.fields["title"] == title


async def test_offline_and_with_flaws_nothing_can_be_saved() -> None:
    """But everything can be written; the reason is there to be shown."""
    office = Office()
    async with editor(office) as made:
        made.new_lesson(COURSE)
        assert made.state.flaws == {"title": Flaw.EMPTY}
        made.put("body", "text")
        assert not made.state.can_save
        made.put("title", "One")
        assert made.state.can_save
        made.set_connection(ConnectionStatus(network=Fact(FactState.OFF)))
        assert not made.state.can_save
        made.put("title", "Two")
        assert made.state.fields["title"] == "Two"
