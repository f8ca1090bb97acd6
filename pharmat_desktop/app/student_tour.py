"""The part of a tutor's tour that goes through their students: the list, a page, and a private note."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.ui.students.presenter import Order
from pharmat_desktop.ui.students.screen import StudentsScreen

NOTE = "Learns fast with tables.\nAfraid of logarithms: begin with doubling times."


class StudentTour:
    """Expects the students in front."""

    def __init__(self, screen: StudentsScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self) -> None:
        presenter, listing, page = self._screen.presenter, self._screen.list_widget, self._screen.detail_widget
        await self._camera.shoot("students")
        presenter.sort(Order.NEXT)
        busiest = max(presenter.students.items(), key=lambda card: (card.sessions_done, card.sessions_ahead))
        self._screen.open(busiest.id)
        page.note.area.set_text(NOTE)
        await self._camera.until(lambda: presenter.note.state.waits is None and self._is_noted(), "the note's way")
        await self._camera.shoot("student")
        page.past.more.click()
        page.page.ensureWidgetVisible(page.past, 0, page.height())
        await self._camera.shoot("student-sessions")
        listing.search.setText("no such student")
        await self._camera.shoot("students-nothing-found")
        listing.search.clear()
        page.note.area.set_text("")
        await self._camera.until(lambda: not self._is_noted(), "the note's end")

    def _is_noted(self) -> bool:
        card = self._screen.presenter.page.card
        return card is not None and card.has_note
