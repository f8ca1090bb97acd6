"""A tutor writes a quiz by keyboard at a real academy, and a student answers it right."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.course_editing import NEW_COURSE, NEW_LESSON
from pharmat_desktop.domain.quizzes import Answers, Choices, Number, QuestionKind
from pharmat_desktop.ui.course_editor.part import EditorPart
from pharmat_desktop.ui.course_editor.quiz_form import QuizForm
from tests.flows.course_library import open_course
from tests.flows.test_course_editor import at_the_screen, saved, write
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, FaultProxy, to

pytestmark = pytest.mark.usefixtures("qtbot")


def press(widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


async def begun(editor: EditorPart) -> QuizForm:
    """A new lesson that asks, saved: now its questions can be written."""
    form = editor.view.lesson
    press(editor.view.course.lessons.new)
    write(form.title.edit, "Check yourself")
    editor.presenter.put("kind", "quiz")
    assert not form.quiz.isVisible()
    await saved(editor)
    await eventually(lambda: editor.quizzes.state.seen is not None)
    assert form.quiz.isVisible()
    return form.quiz


def write_choices(form: QuizForm) -> None:
    """Two choices of which the second one is right; the third row comes by Enter and goes again."""
    press(form.new)
    write(form.question.text.area.edit, "Which one needs liver tests?")
    rows = form.question.choices.rows
    write(rows[0].edit, "Bisoprolol")
    QTest.keyClick(rows[0].edit, Qt.Key.Key_Return)
    write(rows[1].edit, "Amiodarone")
    QTest.keyClick(rows[1].edit, Qt.Key.Key_Return)
    press(rows[2].remove)
    press(rows[0].is_right)
    press(rows[1].is_right)
    assert not rows[0].is_right.isChecked()


def write_dosage(form: QuizForm) -> None:
    press(form.new)
    question = form.question
    for key in (Qt.Key.Key_Down,) * 3:
        press(question.kind.combo, key)
    write(question.text.area.edit, "Which rate?")
    write(question.value.edit, "1,250")
    assert "two ways" in question.notice._text.text()
    question.value.edit.selectAll()
    write(question.value.edit, "12,6")
    write(question.unit.edit, "mL/h")
    write(question.units.edit, "mL/min, mL/h")
    assert "worked solution" in question.notice._text.text()
    write(question.solution.area.edit, "Divide by 100.")


async def test_a_quiz_is_written_by_keyboard_and_answered_right(academy: Academy, tmp_path: Path) -> None:
    """An answer that is lost on the way makes no second revision; the academy scores by the key that was written."""
    amal, sam = await academy.person("Amal", role="tutor"), await academy.person("Sam")
    async with FaultProxy(academy.url) as proxy:
        tutor = Desk(academy, amal, tmp_path / "amal", proxy)
        student = Desk(academy, sam, tmp_path / "sam", proxy)
        async with at_the_screen(tutor) as (app, screen, editor):
            course = app.editing.new_course()
            await app.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing", "status": "published"})
            await open_course(screen, course)
            press(screen.detail_widget.course.edit)
            form = await begun(editor)
            write_choices(form)
            write_dosage(form)
            QTest.keyClick(form.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            proxy.meet(COMMIT_THEN_DROP, to("rpc/save_quiz"))
            press(form.save)
            await eventually(lambda: editor.quizzes.state.error is not None and not editor.quizzes.state.is_busy)
            press(form.save)
            await eventually(lambda: not editor.quizzes.state.is_dirty and not editor.quizzes.state.is_busy)
        enrol = "insert into enrollments (course_id, student_id) values ($1, $2)"
        await academy.execute(enrol, UUID(course), UUID(sam.id))
        async with student.running() as other:
            await student.online()
            await eventually(lambda: len(other.courses.lessons(course)) == 1)
            lesson = other.courses.lessons(course)[0].id
            quiz = other.quizzes.quiz(lesson)
            assert quiz is not None
            assert quiz.revision == 1
            assert [one.kind for one in quiz.questions] == [QuestionKind.DOSAGE, QuestionKind.SINGLE]
            rate, drug = quiz.questions
            assert rate.units == ("mL/min", "mL/h")
            right: Answers = {rate.id: Number("0.21", "mL/min"), drug.id: Choices((drug.options[1].id,))}
            await other.quizzes.send(lesson, quiz, right)
            await eventually(lambda: len(other.quizzes.attempts(lesson)) == 1)
            [attempt] = other.quizzes.attempts(lesson)
            assert (attempt.right_count, attempt.is_passed) == (2, True)
            assert attempt.verdicts[0].solution == "Divide by 100."


async def test_the_stored_key_is_read_to_be_edited(academy: Academy, tmp_path: Path) -> None:
    """On a computer that never wrote it: with the right answers, as they were saved."""
    amal = await academy.person("Amal", role="tutor")
    async with FaultProxy(academy.url) as proxy:
        async with at_the_screen(Desk(academy, amal, tmp_path / "one", proxy)) as (app, _, editor):
            course, lesson = app.editing.new_course(), app.editing.new_lesson()
            await app.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing"})
            await app.editing.save_lesson(lesson, course, None, {**NEW_LESSON, "title": "Check", "kind": "quiz"})
            await eventually(lambda: app.editing.known.lesson(lesson) is not None)
            editor.presenter.open_lesson(course, lesson)
            editor._show()
            await eventually(lambda: editor.quizzes.state.seen is not None)
            write_dosage(editor.view.lesson.quiz)
            press(editor.view.lesson.quiz.save)
            await eventually(lambda: not editor.quizzes.state.is_dirty)
        async with at_the_screen(Desk(academy, amal, tmp_path / "two", proxy)) as (app, _, editor):
            await eventually(lambda: app.editing.known.lesson(lesson) is not None)
            editor.presenter.open_lesson(course, lesson)
            await eventually(lambda: editor.quizzes.state.seen is not None)
            question = editor.view.lesson.quiz.question
            assert (question.value.edit.text(), question.unit.edit.text()) == ("12.6", "mL/h")
            assert question.solution.area.text() == "Divide by 100."


async def test_questions_come_once_one_is_online_again(academy: Academy, tmp_path: Path) -> None:
    """Opened offline, it says so, lets nothing be written over what is not known, and asks by itself later."""
    amal = await academy.person("Amal", role="tutor")
    async with FaultProxy(academy.url) as proxy, at_the_screen(Desk(academy, amal, tmp_path, proxy)) as here:
        app, screen, editor = here
        course, lesson = app.editing.new_course(), app.editing.new_lesson()
        await app.editing.save_course(course, None, {**NEW_COURSE, "title": "Dosing"})
        await app.editing.save_lesson(lesson, course, None, {**NEW_LESSON, "title": "Check", "kind": "quiz"})
        await eventually(lambda: app.editing.known.lesson(lesson) is not None)
        app.connection.set_work_offline(True)
        await eventually(lambda: app.connection.status.is_off)
        editor.presenter.open_lesson(course, lesson)
        await eventually(lambda: editor.quizzes.state.error is not None)
        form = editor.view.lesson.quiz
        assert not form.new.isVisible()
        app.connection.set_work_offline(False)

        def is_known() -> bool:
            screen.set_connection(app.connection.status)
            return editor.quizzes.state.seen is not None

        await eventually(is_known)
        assert editor.quizzes.state.error is None
