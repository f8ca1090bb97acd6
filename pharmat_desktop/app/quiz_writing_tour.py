"""The part of the tour that writes a quiz."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.courses import Course, Lesson, LessonKind, Standing
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.ui.course_editor.part import EditorPart
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage


class QuizWritingTour:
    """Expects the courses in front."""

    def __init__(self, editor: EditorPart, service: CourseService, camera: Camera) -> None:
        self._editor = editor
        self._service = service
        self._camera = camera

    async def run(self) -> None:
        """A question of the first quiz that is the tutor's own, a calculation, and one that is just begun."""
        editor, quizzes = self._editor, self._editor.quizzes
        for course, lesson in self._asking()[:1]:
            editor.edit(course.id)
            lessons = editor.view.course.lessons
            lessons.list.setCurrentRow(lessons.ids().index(lesson.id))
            lessons.edit.click()
            await self._camera.until(lambda: quizzes.state.seen is not None, "the stored questions")
            await self._shoot("editor-quiz")
            quizzes.choose(quizzes.state.quiz.questions[-1].id)
            await self._shoot("editor-quiz-calculation")
            quizzes.add()
            await self._shoot("editor-quiz-begun")
            quizzes.discard()
            editor.presenter.leave()

    async def _shoot(self, name: str) -> None:
        form = self._editor.view.lesson.quiz
        page = next(one for one in self._editor.view.findChildren(ScrollPage) if one.isAncestorOf(form))
        await self._camera.until(lambda: form.preview.card is not None, "the preview")
        top = form.mapTo(self._editor.view, QPoint()).y() - page.mapTo(self._editor.view, QPoint()).y()
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + top - Space.L)
        await self._camera.shoot(name, settle=1)

    def _asking(self) -> list[tuple[Course, Lesson]]:
        own = [one for one in self._service.courses() if one.standing is Standing.TEACHING]
        pairs = [(course, lesson) for course in own for lesson in self._service.lessons(course.id)]
        return [(course, lesson) for course, lesson in pairs if lesson.kind is LessonKind.QUIZ]
