"""The form of a lesson: what it has room for depends on the kind."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.course_editing import NEW_LESSON
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.lesson_form import LessonForm
from pharmat_desktop.ui.course_editor.states import EditorState, Target
from pharmat_desktop.ui.reading.formulas import Formulas


async def test_a_lesson_that_asks_has_a_short_introduction_before_its_questions(qtbot: QtBot) -> None:
    """A lesson to be read has all the room, and what students will see beside it."""
    async with TaskScope("form") as tasks:
        form = LessonForm(Formulas(tasks))
        qtbot.addWidget(form)
        heights, names = [], []
        for kind in ("document", "quiz"):
            fields = {**NEW_LESSON, "kind": kind, "body": "Have a calculator at hand."}
            form.show_state(EditorState(Target(CourseId("c"), LessonId("l")), fields, fields))
            heights.append(form.body.area.edit.sizeHint().height())
            names.append(form.body.area.edit.accessibleName())
            is_quiz = kind == "quiz"
            assert (form.quiz.isHidden(), form.preview.isVisibleTo(form)) == (not is_quiz, not is_quiz)
        assert heights[1] < heights[0] / 3
        assert names == ["Text, in Markdown", "Introduction, in Markdown"]
        form.word()
        assert form.body.area.edit.accessibleName() == "Introduction, in Markdown"
