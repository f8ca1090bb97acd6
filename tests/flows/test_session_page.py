"""Student and tutor side by side at a real academy, by the keyboard: what one does the other sees, live."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.domain.session_commands import Done
from pharmat_desktop.domain.sessions import SessionId, SessionKind, SessionStatus
from pharmat_desktop.domain.settings import RECENT_ZONES
from pharmat_desktop.services.session_wishes import TimeWish
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.describe_form import DescribeForm
from pharmat_desktop.ui.sessions.entries import Look
from pharmat_desktop.ui.sessions.feedback_form import FeedbackForm
from pharmat_desktop.ui.sessions.forms import ReportForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import Ending, Phase
from pharmat_desktop.ui.sessions.screen import SessionsScreen, Sources
from pharmat_desktop.ui.sessions.slot_form import SlotForm
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, PASS, Fate, FaultProxy, Request, to
from tests.support.lessons import an_hour, day, shift, tutor
from tests.ui.test_language import _texts

pytestmark = pytest.mark.usefixtures("qtbot")


@dataclass
class Person:
    """Somebody at the sessions screen."""

    desk: Desk
    proxy: FaultProxy
    screen: SessionsScreen
    window: QWidget

    @property
    def status(self) -> SessionStatus | None:
        session = self.screen.session.state.session
        return session.status if session is not None else None

    @property
    def can(self) -> list[Action]:
        """Buttons on the page that can be pressed."""
        return [action for action, button in self.screen.page.bar.buttons.items() if button.isEnabled()]

    async def opens(self, session_id: SessionId) -> None:
        """From the agenda, once the copy has it."""
        agenda = self.screen.list_pane.agenda
        await eventually(lambda: self.screen.calendar.agenda.row_of(session_id) >= 0)
        agenda.setCurrentIndex(self.screen.calendar.agenda.index(self.screen.calendar.agenda.row_of(session_id), 0))
        QTest.keyClick(agenda, Qt.Key.Key_Return)
        assert self.screen.session.state.session is not None

    async def presses(self, action: Action) -> None:
        await eventually(lambda: action in self.can)
        QTest.keyClick(self.screen.page.bar.buttons[action], Qt.Key.Key_Space)

    async def sends(self) -> None:
        """The form on the page, as soon as it may be sent."""
        await eventually(lambda: (form := self.screen.page.forms.current) is not None and form.submit.isEnabled())
        form = self.screen.page.forms.current
        assert form is not None
        QTest.keyClick(form.submit, Qt.Key.Key_Space)

    async def is_told(self, ending: Ending) -> None:
        await eventually(lambda: (told := self.screen.session.state.told) is not None and told.ending is ending)
        assert self.screen.page.told.text()


@asynccontextmanager
async def at_the_screen(desk: Desk, proxy: FaultProxy, role: Role) -> AsyncIterator[Person]:
    owner, window = QObject(), QWidget()
    async with desk.running() as app, TaskScope("screen") as tasks:
        await desk.online()
        sources = Sources(app.sessions, app.settings, desk.account._replace(role=role), utc_now)
        screen = SessionsScreen(sources, tasks, owner)
        unsubscribe = app.connection.subscribe(screen.set_connection)
        screen.set_connection(app.connection.status)
        row = QHBoxLayout(window)
        for pane in screen.widgets:
            row.addWidget(pane)
        window.resize(1500, 900)
        window.show()
        try:
            yield Person(desk, proxy, screen, window)
        finally:
            unsubscribe()
            screen.close()
            window.close()
    window.deleteLater()


@asynccontextmanager
async def both(academy: Academy, directory: Path) -> AsyncIterator[tuple[Person, Person]]:
    """The student and the tutor."""
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with (
        FaultProxy(academy.url) as one,
        FaultProxy(academy.url) as other,
        at_the_screen(Desk(academy, sam, directory / "sam", one), one, Role.STUDENT) as student,
        at_the_screen(Desk(academy, amal, directory / "amal", other), other, Role.TUTOR) as teacher,
    ):
        yield student, teacher


async def booked(student: Person, teacher: Person, kind: SessionKind = SessionKind.ONLINE) -> SessionId:
    """In three days, opened by both."""
    outcome = await student.desk.app.sessions.run(an_hour(teacher.desk.person.id, day(3), kind=kind))
    assert isinstance(outcome, Done), outcome
    session_id = outcome.sessions[0].id
    await student.opens(session_id)
    await teacher.opens(session_id)
    return session_id


async def test_another_time_is_proposed_seen_and_accepted(academy: Academy, tmp_path: Path) -> None:
    """The tutor sees the request at once; the student's proposal comes with its answer, and both have moved."""
    async with both(academy, tmp_path) as (student, teacher):
        await booked(student, teacher)
        await eventually(lambda: teacher.screen.calendar.waiting == 1)
        await eventually(lambda: teacher.can == [Action.CONFIRM, Action.DECLINE, Action.PROPOSE, Action.DESCRIBE])
        await student.presses(Action.PROPOSE)
        form = student.screen.page.forms.current
        assert isinstance(form, SlotForm)
        await eventually(lambda: bool(form.time.key()))
        QTest.keyClick(form.day.combo, Qt.Key.Key_End)
        chosen = form.time.key()
        await student.sends()
        await student.is_told(Ending.DONE)
        await eventually(lambda: Action.ACCEPT in teacher.can)
        await teacher.presses(Action.ACCEPT)
        for person in (teacher, student):
            await eventually(lambda person=person: person.status is SessionStatus.RESCHEDULED)  # type: ignore[misc]
            session = person.screen.session.state.session
            assert session is not None
            assert session.starts_at.isoformat() == chosen
        await eventually(lambda: teacher.screen.calendar.waiting == 0)


async def test_cancelling_shows_its_cost_before_it_can_be_pressed(academy: Academy, tmp_path: Path) -> None:
    """An hour before, half of the price is due; the tutor sees it cancelled."""
    async with both(academy, tmp_path) as (student, teacher):
        session_id = await booked(student, teacher)
        await teacher.presses(Action.CONFIRM)
        await teacher.sends()
        await eventually(lambda: student.status is SessionStatus.CONFIRMED)
        await shift(academy, session_id, 60)
        student.desk.app.refresh()
        await student.presses(Action.CANCEL)
        form = student.screen.page.forms.current
        assert form is not None
        assert not form.submit.isEnabled()
        await eventually(form.submit.isEnabled)
        assert "30.00" in form.about.text()
        await student.sends()
        for person in (student, teacher):
            await eventually(lambda person=person: person.status is SessionStatus.CANCELLED)  # type: ignore[misc]
        await eventually(lambda: student.can == [])


async def test_a_lesson_is_started_finished_and_reported(academy: Academy, tmp_path: Path) -> None:
    """Its status moves on both sides, and the report comes to the student."""
    async with both(academy, tmp_path) as (student, teacher):
        session_id = await booked(student, teacher)
        await teacher.presses(Action.CONFIRM)
        await teacher.sends()
        await eventually(lambda: student.status is SessionStatus.CONFIRMED)
        await shift(academy, session_id, -5)
        teacher.desk.app.refresh()
        await teacher.presses(Action.START)
        await eventually(lambda: student.status is SessionStatus.IN_PROGRESS)
        await teacher.presses(Action.FINISH)
        form = teacher.screen.page.forms.current
        assert isinstance(form, ReportForm)
        QTest.keyClicks(form.report.edit, "Half-lives are understood.")
        await teacher.sends()
        await eventually(lambda: student.status is SessionStatus.COMPLETED)
        session = student.screen.session.state.session
        assert session is not None
        assert session.report == "Half-lives are understood."
        await gives_feedback_from_the_train(student, teacher)


async def test_nobody_came_is_said_with_the_evidence_before_one(academy: Academy, tmp_path: Path) -> None:
    """The tutor was there from the beginning, the student was never seen; both read what was noted."""
    async with both(academy, tmp_path) as (student, teacher):
        session_id = await booked(student, teacher)
        await teacher.presses(Action.CONFIRM)
        await teacher.sends()
        await eventually(lambda: student.status is SessionStatus.CONFIRMED)
        await shift(academy, session_id, -15)
        await academy.execute(
            "update sessions set tutor_here_from = starts_at, tutor_here_until = now() where id = $1::uuid", session_id
        )
        teacher.desk.app.refresh()
        await teacher.presses(Action.MISSED)
        form = teacher.screen.page.forms.current
        assert form is not None
        assert "You: " in form.about.text()
        assert "Sam" in form.about.text()
        assert "not seen" in form.about.text()
        await teacher.sends()
        for person in (student, teacher):
            await eventually(lambda person=person: person.status is SessionStatus.NO_SHOW)  # type: ignore[misc]


async def test_whoever_is_there_is_seen_by_the_other_side(academy: Academy, tmp_path: Path) -> None:
    """Where there is no link to open, one says so; the server keeps from when on, and the tutor reads it."""
    async with both(academy, tmp_path) as (student, teacher):
        session_id = await booked(student, teacher, SessionKind.IN_PERSON)
        await teacher.presses(Action.CONFIRM)
        await teacher.sends()
        await eventually(lambda: student.status is SessionStatus.CONFIRMED)
        assert not student.screen.page.join.isEnabled()
        await shift(academy, session_id, -5)
        student.desk.app.refresh()
        await eventually(student.screen.page.join.isEnabled)
        QTest.keyClick(student.screen.page.join, Qt.Key.Key_Space)

        def was_seen() -> bool:
            session = teacher.screen.session.state.session
            return session is not None and session.student.here_from is not None

        await eventually(was_seen)


async def test_the_tutor_says_where_to_meet(academy: Academy, tmp_path: Path) -> None:
    """Without a link nobody can join, and the page says why; then it comes to the student, and the door opens."""
    async with both(academy, tmp_path) as (student, teacher):
        session_id = await booked(student, teacher)
        await teacher.presses(Action.CONFIRM)
        await teacher.sends()
        await eventually(lambda: student.status is SessionStatus.CONFIRMED)
        assert "link" in student.screen.page.join.accessibleDescription()
        await teacher.presses(Action.DESCRIBE)
        form = teacher.screen.page.forms.current
        assert isinstance(form, DescribeForm)
        QTest.keyClicks(form.link.edit, "http://meet.example/1")
        QTest.keyClick(form.link.edit, Qt.Key.Key_Return)
        assert form.link.error()
        form.link.edit.clear()
        QTest.keyClicks(form.link.edit, "https://meet.example/1")
        QTest.keyClick(form.link.edit, Qt.Key.Key_Return)
        await teacher.is_told(Ending.DONE)
        await shift(academy, session_id, 5)
        student.desk.app.refresh()
        await eventually(student.screen.page.join.isEnabled)


async def gives_feedback_from_the_train(student: Person, teacher: Person) -> None:
    """Offline it waits on the page; with the connection it comes to the tutor."""
    student.desk.app.connection.set_work_offline(True)
    await student.presses(Action.FEEDBACK)
    form = student.screen.page.forms.current
    assert isinstance(form, FeedbackForm)
    QTest.keyClick(form.stars.parts[0], Qt.Key.Key_5)
    await student.sends()
    await eventually(lambda: (own := student.screen.session.state.own_feedback) is not None and own.waits is not None)
    student.desk.app.connection.set_work_offline(False)
    await eventually(lambda: (own := student.screen.session.state.own_feedback) is not None and own.waits is None)
    await eventually(lambda: teacher.screen.session.state.other_feedback is not None)


async def test_nothing_is_claimed_while_the_answer_is_lost(academy: Academy, tmp_path: Path) -> None:
    """The command arrives, its answer does not, and neither do the first questions: the page asks, and then knows."""
    async with both(academy, tmp_path) as (student, teacher):
        await booked(student, teacher)
        lost = iter((COMMIT_THEN_DROP,))
        asked = iter((CUT, CUT, CUT))
        phases: list[Phase] = []
        teacher.screen.session.state_changed.connect(lambda state: phases.append(state.phase))

        def decide(request: Request) -> Fate:
            if to("rpc/confirm_session")(request):
                return next(lost, PASS)
            return next(asked, PASS) if to("rpc/session_by_request")(request) else PASS

        teacher.proxy.decide = decide
        await teacher.presses(Action.CONFIRM)
        await teacher.sends()
        await eventually(lambda: Phase.ASKING in phases)
        await teacher.is_told(Ending.DONE)
        assert teacher.status is SessionStatus.CONFIRMED


async def test_offline_nothing_can_be_changed_and_all_can_be_read(academy: Academy, tmp_path: Path) -> None:
    """The page says why its buttons rest, and they come back with the connection."""
    async with both(academy, tmp_path) as (student, teacher):
        session_id = await booked(student, teacher)
        await eventually(lambda: bool(student.screen.session.state.history))  # it comes on its own way
        student.desk.app.connection.set_work_offline(True)
        await eventually(lambda: student.can == [])
        student.screen.session.leave()
        await student.opens(session_id)
        assert student.screen.session.state.history
        assert student.can == []
        student.desk.app.connection.set_work_offline(False)
        await eventually(lambda: Action.CANCEL in student.can)


async def test_a_wish_stands_in_the_calendar_and_can_be_given_up(academy: Academy, tmp_path: Path) -> None:
    """Left offline, marked as agreed by nobody; opened, it says so, and goes for good when the person wants it."""
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, sam, tmp_path, proxy)
        async with at_the_screen(desk, proxy, Role.STUDENT) as student:
            agenda = student.screen.calendar.agenda
            desk.app.connection.set_work_offline(True)
            wish = await desk.app.sessions.wishes.request_time(TimeWish(UserId(amal.id), day(3), 60, "UTC"))
            await eventually(lambda: agenda.row_of(wish) >= 0)
            entry = agenda.items()[agenda.row_of(wish)].entry
            assert entry is not None
            assert entry.look is Look.WISHED
            student.screen.list_pane.entry_opened.emit(entry)
            question = student.window.findChild(Question)
            assert question is not None
            QTest.keyClick(question.accept_button, Qt.Key.Key_Space)
            await eventually(lambda: agenda.row_of(wish) < 0 and not desk.app.sessions.known.requests())


async def test_the_calendar_goes_by_another_clock_also_after_a_restart(academy: Academy, tmp_path: Path) -> None:
    """Week, agenda and page follow; the zone is offered again."""
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, sam, tmp_path, proxy)
        async with at_the_screen(desk, proxy, Role.STUDENT) as student:
            outcome = await desk.app.sessions.run(an_hour(amal.id, day(3)))
            assert isinstance(outcome, Done)
            await student.opens(outcome.sessions[0].id)
            student.screen._keep_zone("Asia/Tokyo")
            await eventually(lambda: student.screen.calendar.state.zone == "Asia/Tokyo")
            tokyo = words.time_text(outcome.sessions[0].starts_at, "Asia/Tokyo")
            await eventually(lambda: any(tokyo in text for _, text in _texts(student.screen.page)))
        async with at_the_screen(desk, proxy, Role.STUDENT) as student:
            assert student.screen.calendar.state.zone == "Asia/Tokyo"
            assert desk.app.settings.get(RECENT_ZONES) == ("Asia/Tokyo",)


async def test_letters_lead_through_the_calendar(academy: Academy, tmp_path: Path) -> None:
    """Another week and back to today, from the week to the agenda and back."""
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, sam, tmp_path, proxy)
        async with at_the_screen(desk, proxy, Role.STUDENT) as student:
            view, calendar, agenda = student.screen.view, student.screen.calendar, student.screen.list_pane.agenda
            this_week = calendar.state.week
            view.grid.setFocus()
            QTest.keyClick(view.grid, Qt.Key.Key_PageDown)
            assert calendar.state.week[0] > this_week[-1]
            QTest.keyClick(view.grid, Qt.Key.Key_T)
            assert calendar.state.week == this_week
            QTest.keyClick(view.grid, Qt.Key.Key_A)
            assert student.window.focusWidget() is student.screen.list_pane.month.grid
            outcome = await desk.app.sessions.run(an_hour(amal.id, day(3)))
            assert isinstance(outcome, Done)
            await eventually(lambda: calendar.agenda.row_of(outcome.sessions[0].id) >= 0)
            QTest.keyClick(view.grid, Qt.Key.Key_A)
            assert student.window.focusWidget() is agenda
            QTest.keyClick(agenda, Qt.Key.Key_W)
            assert student.window.focusWidget() is view.grid
