"""The part of the tour that waits for the bank: what is under way, on the first screen and on the page of a course."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.app.other_screens import COURSES, TODAY
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.services.paying import PayingService
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.main_window import MainWindow


class PayTour:
    """Shows what a student has not paid to the end."""

    def __init__(self, window: MainWindow, courses: CoursesScreen, paying: PayingService, camera: Camera) -> None:
        self._window = window
        self._courses = courses
        self._paying = paying
        self._camera = camera

    async def run(self) -> None:
        self._window.show_screen(TODAY)
        await self._camera.shoot("paying-today")
        for payment in self._paying.under_way():
            if payment.kind is PaymentKind.COURSE and payment.item_id is not None:
                self._window.show_screen(COURSES)
                self._courses.presenter.open_course(CourseId(payment.item_id))
                await self._camera.shoot("paying-course")
