"""All ways that lead to booking, in the whole app: palette, calendar, a course's tutor, a request that waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.sessions_part import SessionsPart
from pharmat_desktop.domain.courses import Standing
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.palette.view import PaletteView
from pharmat_desktop.ui.sessions.booking.state import Step
from tests.flows.test_demo import scope_of, screens_of
from tests.flows.test_new_conversation import sign_in
from tests.support.whole_app import running, until

pytestmark = pytest.mark.usefixtures("qtbot")


def is_booking(part: SessionsPart) -> bool:
    return part.booking.page.isVisible() and part.booking.list_widget.isVisible()


async def choose(app: Application, text: str) -> None:
    """In the palette."""
    app.window.command_chosen.emit("palette")
    await until(lambda: app.window.findChild(PaletteView) is not None, "the palette")
    view = app.window.findChild(PaletteView)
    assert view is not None
    QTest.keyClicks(view.field, text)
    QTest.keyClick(view.field, Qt.Key.Key_Return)


async def test_every_way_leads_to_booking_and_back(tmp_path: Path) -> None:
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app, "Sam")
        screens = screens_of(app)
        part = screens.sessions_part
        await choose(app, "Book a session with Dr Amal")
        await until(lambda: bool(part.booking.booking.state.free), "free times")
        tutor = part.booking.booking.state.tutor
        assert is_booking(part)
        assert tutor is not None
        assert tutor.name == "Dr Amal Haddad"
        part.booking.page.left.emit()
        part.booking.list_widget.left.emit()
        assert part.calendar.desk.isVisible()
        QTest.keyClick(part.calendar.view.grid, Qt.Key.Key_N)
        assert is_booking(part)
        part.show_calendar()
        from_a_course(app, part)
        await a_request_is_changed(app, part, tutor.id)


def from_a_course(app: Application, part: SessionsPart) -> None:
    """One that Sam is in: the session is for the course."""
    course = next(one for one in scope_of(app).courses.courses() if one.standing is Standing.ENROLLED)
    screens_of(app).open_course(course.id)
    QTest.keyClick(screens_of(app).courses.detail_widget.course.tutor.book, Qt.Key.Key_Return)
    state = part.booking.booking.state
    assert is_booking(part)
    assert state.tutor is not None
    assert state.course is not None
    assert (state.tutor.id, state.course.id) == (course.tutor_id, course.id)


async def a_request_is_changed(app: Application, part: SessionsPart, tutor_id: UserId) -> None:
    """Opened in the agenda, it says that it is not booked, and leads back to its free times with its words."""
    presenter, connection = part.booking.booking, scope_of(app).connection
    connection.set_work_offline(True)
    await until(lambda: presenter.state.hold is Hold.OFFLINE, "being offline")
    part.book_with(tutor_id)
    presenter.choose_time(presenter.state.free[max(presenter.state.free)][-1])
    presenter.go(Step.CONFIRM)
    presenter.confirm()
    await until(lambda: presenter.state.step is Step.WISHED, "the request")
    (request,) = scope_of(app).sessions.known.requests()
    part.show_calendar()
    agenda = part.calendar.list_pane.agenda
    await until(lambda: part.calendar.calendar.agenda.row_of(request.id) >= 0, "the request in the agenda")
    agenda.setCurrentIndex(part.calendar.calendar.agenda.index(part.calendar.calendar.agenda.row_of(request.id), 0))
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    question = app.window.findChild(Question)
    assert question is not None
    (other,) = [one for one in question.findChildren(QPushButton) if one.text() == "Choose another time"]
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert is_booking(part)
    state = presenter.state
    assert (state.step, state.at, state.is_changed) == (Step.TIME, request.slot.starts_at, True)
