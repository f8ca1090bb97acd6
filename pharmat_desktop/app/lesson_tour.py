"""The part of the tour that reads a lesson: formulas, a search, a note beside it, and the notes of all courses."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.courses import CourseId, Lesson
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.reading.source import OPEN, prepared

NOTE = "Ask Dr Haddad: why does half-life not matter here?"
PAGE_NOTE = "Do this one again without the table."
MARKED = "completely freed of drug"


class LessonTour:
    """Expects the courses in front."""

    def __init__(self, screen: CoursesScreen, service: CourseService, camera: Camera) -> None:
        self._screen = screen
        self._service = service
        self._camera = camera

    async def run(self, fallback: CourseId) -> None:
        """The lesson with formulas if the person has it, else the first of `fallback`."""
        lesson = self._lesson(fallback)
        self._screen.presenter.open_course(lesson.course_id)
        self._screen.presenter.open_lesson(lesson.id)
        page = self._screen.lesson
        await self._camera.until(lambda: page.text.is_rendered, "the lesson")
        await self._camera.shoot("lesson", settle=2)
        page.begin_search()
        page.find_bar.field.setText("clearance")
        await self._camera.shoot("lesson-search")
        page.find_bar.end()
        await self._note()
        page.text.verticalScrollBar().setValue(page.text.verticalScrollBar().maximum())
        await self._camera.shoot("lesson-end")
        every = self._screen.show_all_marks(page.window())
        await self._camera.shoot("all-notes")
        every.reject()
        await self._document()

    async def _document(self) -> None:
        """A lesson's PDF, a page of which is written to."""
        page, marking, marks = self._screen.lesson, self._screen.desk.marking, self._screen.desk.marks
        lessons = [lesson for course in self._service.courses() for lesson in self._service.lessons(course.id)]
        for lesson in [one for one in lessons if one.file_path.endswith(".pdf")][:1]:
            self._screen.presenter.open_course(lesson.course_id)
            self._screen.presenter.open_lesson(lesson.id)
            self._screen.desk.material.open()
            await self._camera.until(lambda: page.document is not None and page.document.is_settled, "the document")
            marking.note_page()
            await self._camera.until(marking.panel.note.isVisible, "the page's note")
            marking.panel.note.set_text(PAGE_NOTE)
            marking.panel.keep.click()
            await self._camera.until(lambda: any(one.mark.note == PAGE_NOTE for one in marks.placed), "the page's note")
            await self._camera.shoot("lesson-document", settle=1)
            marking.note()

    async def _note(self) -> None:
        """On words of the lesson, if it has them."""
        text, marking = self._screen.lesson.text, self._screen.desk.marking
        found = text.document().find(MARKED, QTextCursor(text.document()))
        if found.isNull():
            return
        text.setTextCursor(found)
        marking.note()
        await self._camera.until(marking.panel.note.isVisible, "the note")
        marking.panel.note.set_text(NOTE)
        marking.panel.keep.click()
        marks = self._screen.desk.marks
        await self._camera.until(lambda: any(one.mark.note == NOTE for one in marks.placed), "the note to be kept")
        found.clearSelection()
        text.setTextCursor(found)
        await self._camera.shoot("lesson-notes")

    def _lesson(self, fallback: CourseId) -> Lesson:
        lessons = [lesson for course in self._service.courses() for lesson in self._service.lessons(course.id)]
        with_formulas = (one for one in lessons if "$$" in one.body and OPEN in prepared(one.body).text)
        return next(with_formulas, self._service.lessons(fallback)[0])
