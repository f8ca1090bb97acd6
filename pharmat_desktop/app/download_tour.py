"""The part of the tour that takes a course along: what it takes, that it is here, and a lesson of it."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.course_files import DownloadState, Wanted
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.services.downloads import DownloadService
from pharmat_desktop.ui.courses.screen import CoursesScreen


class DownloadTour:
    """Expects the courses in front."""

    def __init__(
        self, screen: CoursesScreen, courses: CourseService, downloads: DownloadService, camera: Camera
    ) -> None:
        self._screen = screen
        self._courses = courses
        self._downloads = downloads
        self._camera = camera

    async def run(self) -> None:
        """The first of one's courses that has files, if there is one."""
        part = self._screen.downloads
        own = (Wanted(course.id) for course in self._courses.courses())
        wanted = next((one for one in own if self._downloads.files(one)), None)
        if part is None or wanted is None:
            return
        self._screen.presenter.open_course(wanted.course_id)
        part.strip.ask.click()
        await self._camera.until(lambda: not part.strip.begin.isHidden(), "how large the course is")
        await self._camera.shoot("download-asked")
        part.strip.begin.click()
        is_here = lambda: self._downloads.status(wanted).state is DownloadState.DONE  # noqa: E731
        await self._camera.until(is_here, "the course's files")
        await self._camera.shoot("download-done")
        lessons = self._courses.lessons(wanted.course_id)
        lesson = next(one for one in lessons if self._downloads.files(Wanted(one.course_id, one.id)))
        self._screen.presenter.open_lesson(lesson.id)
        await self._camera.until(lambda: self._screen.lesson.text.is_rendered, "the lesson")
        part.button.click()
        await self._camera.shoot("download-lesson", settle=1)
        part.button.popover.close()
        self._screen.presenter.close_lesson()
