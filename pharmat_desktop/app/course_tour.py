"""The part of the tour that goes through courses: one's own, a lesson, the catalog with its filters."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.app.insight_tour import InsightTour
from pharmat_desktop.app.lesson_tour import LessonTour
from pharmat_desktop.app.quiz_writing_tour import QuizWritingTour
from pharmat_desktop.domain.courses import Standing
from pharmat_desktop.domain.merging import Dispute
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.ui.courses.presenter import Side
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.flight.dialog import FlightDialog
from pharmat_desktop.ui.flight.presenter import Phase


class CourseTour:
    """Expects the courses in front."""

    def __init__(self, screen: CoursesScreen, service: CourseService, camera: Camera) -> None:
        self._screen = screen
        self._service = service
        self._camera = camera

    async def run(self) -> None:
        await self._camera.shoot("courses")
        course = self._service.courses()[0]
        self._screen.presenter.open_course(course.id)
        await self._camera.shoot("course")
        await LessonTour(self._screen, self._service, self._camera).run(course.id)
        self._screen.list_widget.search.setText("no such course")
        await self._camera.shoot("courses-nothing-found")
        self._screen.list_widget.search.clear()
        await self._finished()
        await InsightTour(self._screen, self._service, self._camera).run()
        await self._editor()
        await self._catalog()
        await self._flight()

    async def _finished(self) -> None:
        """A course that one has finished: its certificate, and below what one says of it."""
        for course in [course for course in self._service.courses() if course.progress == 100][:1]:
            self._screen.presenter.open_course(course.id)
            await self._camera.shoot("course-finished")
            page = self._screen.detail_widget.course
            page.ensureWidgetVisible(page.reviews, 0, page.height())
            await self._camera.shoot("course-reviews")

    async def _editor(self) -> None:
        """A course of one's own and a lesson of it, being written; another device changed the title, too."""
        editor = self._screen.editor
        for course in [one for one in self._service.courses() if one.standing is Standing.TEACHING][:1]:
            if editor is None:
                return
            editor.edit(course.id)
            await self._camera.until(lambda: bool(editor.view.course.lessons.ids()), "the course's lessons")
            await self._camera.shoot("editor-course")
            editor.view.course.lessons.list.setCurrentRow(0)
            editor.view.course.lessons.edit.click()
            editor.presenter.put("title", f"{editor.presenter.state.fields['title']}!")
            await self._camera.shoot("editor-lesson", settle=1)
            title = str(editor.presenter.state.fields["title"])
            editor.view.lesson_disputes.show_disputes({"title": Dispute(title, title.upper(), title)})
            await self._camera.shoot("editor-two-versions")
            editor.view.lesson_disputes.show_disputes({})
            editor.presenter.discard()
            editor.presenter.leave()
            await QuizWritingTour(editor, self._service, self._camera).run()

    async def _catalog(self) -> None:
        listing = self._screen.list_widget
        listing.sides.set_key(Side.CATALOG)
        for is_free in (True, False):
            others = [course for course in self._service.catalog() if course.standing is Standing.OPEN]
            for course in [course for course in others if course.is_free is is_free][:1]:
                self._screen.presenter.open_course(course.id)
                await self._camera.shoot("catalog-free-course" if is_free else "catalog-paid-course")
        listing.filter.click()
        await self._camera.shoot("catalog-filters")
        listing.filters.close()
        listing.sides.set_key(Side.MINE)

    async def _flight(self) -> None:
        """What goes along on a journey, and all of it read without a network."""
        self._screen.list_widget.flight.click()
        dialog = found(self._screen.list_widget.window(), FlightDialog)
        presenter = dialog.presenter
        await self._camera.until(lambda: presenter.state.estimate is not None, "the size of the flight plan")
        await self._camera.shoot("flight-plan")
        presenter.begin()
        await self._camera.until(lambda: presenter.state.phase is Phase.DONE, "the rehearsal")
        await self._camera.shoot("flight-rehearsed")
        dialog.close()
