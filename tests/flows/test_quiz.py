"""A quiz on a bad network: answered offline by the keyboard, scored once by the academy's key, a refusal explained."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.courses import Course, CourseId, Lesson
from pharmat_desktop.domain.quizzes import Choices
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.courses.quiz.number_field import NumberField
from pharmat_desktop.ui.courses.quiz.page import QuizPageView
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizPresenter
from tests.database.quizzes import KEY, QUIZ
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to

FATES = (PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy())


@dataclass
class Class:
    academy: Academy
    proxy: FaultProxy
    sam: Desk
    amal: Person
    course_id: CourseId

    def course(self) -> Course:
        return next(course for course in self.sam.app.courses.courses() if course.id == self.course_id)

    def page(self) -> CoursePage:
        return CoursePage(self.course(), self.lesson())

    def lesson(self) -> Lesson:
        return self.sam.app.courses.lessons(self.course_id)[1]

    async def begin(self) -> None:
        """Online, with the quiz here."""
        await self.sam.online()
        await eventually(lambda: len(self.sam.app.courses.lessons(self.course_id)) == 2)

    async def stored(self) -> list[dict[str, object]]:
        return await self.academy.rows(
            "select attempt, right_count, is_passed from quiz_attempts where course_id = $1", UUID(self.course_id)
        )


@asynccontextmanager
async def quiz(academy: Academy, directory: Path, **changes: object) -> AsyncIterator[Class]:
    """Sam takes a course of two lessons; the second one asks."""
    amal, sam = await academy.person("Amal", role="tutor"), await academy.person("Sam")
    [course] = await academy.rows(
        "insert into courses (tutor_id, title, status) values ($1, 'Dosing', 'published') returning id", UUID(amal.id)
    )
    await academy.execute(
        "insert into course_content (course_id, position, title, kind, quiz) values ($1, 1, 'Read', 'document', null),"
        " ($1, 2, 'Check', 'quiz', private.plain_quiz($2::text::jsonb, 1))",
        *(course["id"], json.dumps(QUIZ | changes)),
    )
    await academy.execute(
        "insert into quiz_keys (content_id, course_id, answers)"
        " select id, course_id, $2::text::jsonb from course_content where course_id = $1 and kind = 'quiz'",
        *(course["id"], json.dumps(KEY)),
    )
    await academy.execute("insert into enrollments (course_id, student_id) values ($1, $2)", course["id"], UUID(sam.id))
    async with FaultProxy(academy.url) as proxy:
        yield Class(academy, proxy, Desk(academy, sam, directory, proxy), amal, CourseId(str(course["id"])))


@asynccontextmanager
async def opened(here: Class, qtbot: QtBot) -> AsyncIterator[tuple[QuizPresenter, QuizPageView]]:
    """The page of the quiz, at the running app."""
    async with TaskScope("quiz") as tasks:
        presenter = QuizPresenter(here.sam.app.quizzes, tasks)
        view = QuizPageView(presenter)
        qtbot.addWidget(view)
        view.show()
        view.show_page(here.page())
        view.take_focus()
        try:
            yield presenter, view
        finally:
            presenter.close()


def answer_all(view: QuizPageView) -> None:
    """By the keyboard, all right, up to the button that sends."""
    for card, keys in zip(view.cards, ("2\r", "13\r", "12,5\r", "١٢٫٦\r"), strict=True):
        for key in keys:
            widget = card.field.edit if isinstance(card.field, NumberField) else view.focusWidget()
            assert widget is not None
            if key == "\r":
                QTest.keyClick(widget, Qt.Key.Key_Return)
            elif isinstance(card.field, NumberField):
                card.field.edit.insert(key)
                card.field.edit.textEdited.emit(card.field.edit.text())
            else:
                QTest.keyClick(widget, Qt.Key(ord(key)))
    assert view.focusWidget() is view.footer.send


@pytest.mark.parametrize("fate", FATES)
async def test_a_quiz_answered_offline_is_scored_once(
    fate: Fate, academy: Academy, tmp_path: Path, qtbot: QtBot
) -> None:
    """Through a restart and a fault: the answers are kept, sent once, and the score and the solutions come back."""
    async with quiz(academy, tmp_path) as here:
        async with here.sam.running():
            await here.begin()
            here.sam.app.connection.set_work_offline(True)
            async with opened(here, qtbot) as (presenter, view):
                QTest.keyClick(view.focusWidget(), Qt.Key.Key_2)
                key = {"one": Choices(("b",))}
                await eventually(lambda: here.sam.app.quizzes.answers(here.lesson().id) == key)
        here.proxy.meet(fate, to("rpc/answer_quiz"))
        async with here.sam.running():
            here.sam.app.connection.set_work_offline(True)
            async with opened(here, qtbot) as (presenter, view):
                assert presenter.state.answers == {"one": Choices(("b",))}
                view._go_to(0)
                answer_all(view)
                QTest.keyClick(view.footer.send, Qt.Key.Key_Return)
                await eventually(lambda: presenter.state.phase is Phase.WAITING)
                assert here.course().progress == 0
                here.sam.app.connection.set_work_offline(False)
                await here.sam.sent()
                await eventually(lambda: presenter.state.phase is Phase.SCORED)
                assert view.header.score.text() == "4 of 4 right"
                assert "LIVER" in view.cards[3].solution.toPlainText()
                await eventually(lambda: here.course().progress == 50)
        assert await here.stored() == [{"attempt": 1, "right_count": 4, "is_passed": True}]


async def test_another_device_shows_the_score(academy: Academy, tmp_path: Path) -> None:
    """Live; and what one device sent cannot be answered beyond the attempts on the other."""
    async with quiz(academy, tmp_path / "one", attempts=1) as here:
        other = Desk(academy, here.sam.person, tmp_path / "two", here.proxy)
        async with here.sam.running(), other.running():
            await here.begin()
            await other.online()
            mine, theirs, lesson = here.sam.app.quizzes, other.app.quizzes, here.lesson()
            await eventually(lambda: theirs.quiz(lesson.id) is not None)
            asked = mine.quiz(lesson.id)
            assert asked is not None
            other.app.connection.set_work_offline(True)
            await theirs.send(lesson.id, asked, {"one": Choices(("a",))})
            await mine.send(lesson.id, asked, {"one": Choices(("b",))})
            await eventually(lambda: [one.right_count for one in mine.attempts(lesson.id)] == [1])
            other.app.connection.set_work_offline(False)
            await eventually(lambda: [one.right_count for one in theirs.attempts(lesson.id)] == [1])
            await eventually(lambda: other.app.connection.status.attention == 1)
            waiting = theirs.waiting(lesson.id)
            assert waiting is not None
            assert waiting.problem == "You have used all attempts for this quiz."
            [told] = other.app.overview.unsent()
            assert (told.conversation, told.problem) == ("Check", waiting.problem)


async def test_a_quiz_that_was_changed_meanwhile_is_answered_again(academy: Academy, tmp_path: Path) -> None:
    """Refused with a reason, the answers back on the page, and scored against what the tutor meant."""
    async with quiz(academy, tmp_path) as here, here.sam.running():
        await here.begin()
        quizzes, lesson = here.sam.app.quizzes, here.lesson()
        asked = quizzes.quiz(lesson.id)
        assert asked is not None
        here.sam.app.connection.set_work_offline(True)
        await quizzes.send(lesson.id, asked, {"one": Choices(("b",))})
        await academy.execute(
            "update course_content set quiz = jsonb_set(quiz, '{revision}', '2') where id = $1", UUID(lesson.id)
        )
        here.sam.app.connection.set_work_offline(False)
        await eventually(lambda: here.sam.app.connection.status.attention == 1)
        await eventually(lambda: (now := quizzes.quiz(lesson.id)) is not None and now.revision == 2)
        await quizzes.take_back(lesson.id)
        assert (quizzes.answers(lesson.id), quizzes.waiting(lesson.id)) == ({"one": Choices(("b",))}, None)
        newer = quizzes.quiz(lesson.id)
        assert newer is not None
        await quizzes.send(lesson.id, newer, quizzes.answers(lesson.id))
        await eventually(lambda: [one.right_count for one in quizzes.attempts(lesson.id)] == [1])
        await eventually(lambda: not here.sam.app.overview.unsent())


async def test_the_tutor_asks_how_students_did(academy: Academy, tmp_path: Path) -> None:
    """The best attempt of each; a student gets nobody's but their own."""
    async with quiz(academy, tmp_path / "sam") as here:
        await academy.execute("update public.users set role = 'tutor' where id = $1", UUID(here.amal.id))
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), amal.running():
            await here.begin()
            await amal.online()
            mine, lesson = here.sam.app.quizzes, here.lesson()
            assert await amal.app.quizzes.results(lesson.id) == []
            asked = mine.quiz(lesson.id)
            assert asked is not None
            for number, choice in enumerate(("b", "a"), start=1):
                await mine.send(lesson.id, asked, {"one": Choices((choice,))})
                await eventually(lambda number=number: len(mine.attempts(lesson.id)) == number)  # type: ignore[misc]
            [found] = await amal.app.quizzes.results(lesson.id)
            assert (found.name, found.attempts, found.right_count, found.is_passed) == ("Sam", 2, 1, False)
            assert [one.id for one in await mine.results(lesson.id)] == [here.sam.person.id]
