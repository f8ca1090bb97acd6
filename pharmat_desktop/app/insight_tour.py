"""The part of the tour that looks where students stop."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.courses import Standing
from pharmat_desktop.domain.insight import LessonInsight
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.ui.courses.course_page import CoursePageView
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.theme.tokens import Space


class InsightTour:
    """Expects the courses in front."""

    def __init__(self, screen: CoursesScreen, service: CourseService, camera: Camera) -> None:
        self._screen = screen
        self._service = service
        self._camera = camera

    async def run(self) -> None:
        """A course of one's own, and who stopped in the lesson where most did."""
        insight, presenter = self._screen.insight, self._screen.presenter
        own = [one for one in self._service.courses() if one.standing is Standing.TEACHING]
        for course in own[:1] if insight is not None else ():
            presenter.open_course(course.id)
            await self._camera.until(lambda: self._lessons() != (), "how students get on")
            page, part = self._page, self._page.students.insight
            part.table.opened.emit(max(self._lessons(), key=lambda one: len(one.names)))
            await self._camera.until(part.card.isVisible, "who stopped in the lesson")
            page.verticalScrollBar().setValue(part.mapTo(page, QPoint()).y() - Space.L)
            await self._camera.shoot("course-students")

    def _lessons(self) -> tuple[LessonInsight, ...]:
        insight = self._screen.insight
        return insight.state.found.lessons if insight is not None and insight.state.found is not None else ()

    @property
    def _page(self) -> CoursePageView:
        return self._screen.detail_widget.course
