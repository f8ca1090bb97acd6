"""A student books at a real academy, by the keyboard alone, beside the tutor's calendar, on networks good and bad."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.domain.sessions import SessionStatus
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.booking.files import BookingFiles, Post
from pharmat_desktop.ui.sessions.booking.screen import BookingScreen
from pharmat_desktop.ui.sessions.booking.state import Ending, Phase, Step
from pharmat_desktop.ui.sessions.screen import Sources
from tests.flows.test_session_page import Person as Teacher
from tests.flows.test_session_page import at_the_screen
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, Request, to
from tests.support.lessons import an_hour, seat, tutor
from tests.ui.test_language import _texts

pytestmark = pytest.mark.usefixtures("qtbot")
BOOK, ASK = to("rpc/book_session"), to("rpc/session_by_request")
BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


@dataclass
class Booker:
    """A student at the booking screens."""

    desk: Desk
    proxy: FaultProxy
    screen: BookingScreen
    window: QWidget
    files: BookingFiles

    @property
    def step(self) -> Step:
        return self.screen.booking.state.step

    @property
    def texts(self) -> str:
        return "\n".join(text for _, text in _texts(self.screen.page))

    def press(self, key: Qt.Key) -> None:
        """Where the focus is."""
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def type(self, text: str) -> None:
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    async def goes_offline(self) -> None:
        self.desk.app.connection.set_work_offline(True)
        await eventually(lambda: self.screen.booking.state.hold is Hold.OFFLINE)

    async def to_times(self, name: str) -> None:
        """Enter in the search takes the first who is found."""
        await eventually(lambda: any(one.name == name for one in self.screen.directory.tutors.items()))
        self.screen.begin()
        self.screen.list_widget.search.clear()
        self.type(name)
        self.press(Qt.Key.Key_Return)
        await eventually(lambda: bool(self.screen.booking.state.free) and not self.screen.booking.state.is_looking)

    async def to_confirm(self, name: str, topic: str = "") -> datetime:
        """The second day's second time."""
        await self.to_times(name)
        self.screen.page.time.focus_first()
        self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Return)
        self.type(topic)
        self.press(Qt.Key.Key_Return)
        assert self.step is Step.CONFIRM
        chosen = self.screen.booking.state.at
        assert chosen is not None
        return chosen


@asynccontextmanager
async def booking(academy: Academy, directory: Path, zone: str = BERLIN) -> AsyncIterator[Booker]:
    owner, window = QObject(), QWidget()
    sam = await academy.person("Sam")
    async with (
        FaultProxy(academy.url) as proxy,
        _app(Desk(academy, sam, directory / "sam", proxy)) as desk,
        TaskScope("screen") as tasks,
    ):
        await desk.app.settings.put(CALENDAR_ZONE, zone)
        sources = Sources(desk.app.sessions, desk.app.settings, desk.account._replace(role=Role.STUDENT), utc_now)
        screen = BookingScreen(sources, tasks, owner)
        files = screen.add_files(Post(desk.app.files, desk.app.people, desk.app.chat), tasks)
        unsubscribe = desk.app.connection.subscribe(screen.set_connection)
        screen.set_connection(desk.app.connection.status)
        row = QHBoxLayout(window)
        for pane in screen.widgets:
            row.addWidget(pane)
        window.resize(1300, 800)
        window.show()
        try:
            yield Booker(desk, proxy, screen, window, files)
        finally:
            unsubscribe()
            screen.close()
            window.close()
    window.deleteLater()


@asynccontextmanager
async def _app(desk: Desk) -> AsyncIterator[Desk]:
    async with desk.running():
        await desk.online()
        yield desk


@asynccontextmanager
async def both(academy: Academy, directory: Path) -> AsyncIterator[tuple[Booker, Teacher]]:
    """The student, and the tutor at the calendar."""
    amal = await a_tutor(academy)
    async with (
        FaultProxy(academy.url) as proxy,
        at_the_screen(Desk(academy, amal, directory / "amal", proxy), proxy, Role.TUTOR) as teacher,
        booking(academy, directory) as student,
    ):
        yield student, teacher


async def a_tutor(academy: Academy) -> Person:
    """Of a name that nobody else has: others have tutors at the same academy."""
    return await tutor(academy, f"Amal {uuid4().hex[:8]}")


async def _count(academy: Academy, student: Booker) -> int:
    return len(await academy.rows("select id from sessions where student_id = $1::uuid", student.desk.person.id))


async def test_a_session_is_booked_by_the_keyboard_and_the_tutor_has_it_to_answer(
    academy: Academy, tmp_path: Path
) -> None:
    """Found by name; a day, a time, a topic; both clocks and the price before one's word; what happens next."""
    async with both(academy, tmp_path) as (student, teacher):
        amal = teacher.desk.person
        await academy.execute("update users set timezone = $2 where id = $1::uuid", amal.id, NEW_YORK)
        student.desk.app.refresh()
        await eventually(lambda: _zone(student, amal.id) == NEW_YORK)
        chosen = await student.to_confirm(amal.name, "Half-life")
        assert "New York" in student.texts
        assert "60.00€" in student.texts
        assert "You can cancel free of charge until 24 h before." in student.texts
        assert student.window.focusWidget() is student.screen.page.summary.go_on
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.step is Step.BOOKED)
        assert "60.00€ · to be paid" in student.texts
        assert "still has to confirm" in student.texts
        await eventually(lambda: teacher.screen.calendar.waiting == 1)
        (asked,) = teacher.desk.app.sessions.known.waiting()
        assert (asked.starts_at, asked.topic, asked.zone) == (chosen, "Half-life", BERLIN)


def _zone(student: Booker, tutor_id: str) -> str:
    """The tutor's, as far as the student's computer knows."""
    found = student.desk.app.sessions.tutors.tutor(UserId(tutor_id))
    return "" if found is None else found.zone


@pytest.mark.parametrize("fate", [COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy(502)])
async def test_whatever_the_network_does_it_is_booked_once_and_nothing_is_claimed_before(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """While no answer comes the page says that it asks; neither booked nor failed."""
    async with booking(academy, tmp_path) as student:
        amal = await a_tutor(academy)
        student.desk.app.refresh()
        await student.to_confirm(amal.name)
        phases: list[Phase] = []
        student.screen.booking.state_changed.connect(lambda state: phases.append(state.phase))
        student.proxy.meet(fate, BOOK)
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.step is Step.BOOKED)
        assert student.screen.booking.state.told is None
        assert (Phase.ASKING in phases) is (fate is not DUPLICATE)
        assert await _count(academy, student) == 1


async def test_the_page_says_that_it_asks_while_nobody_answers(academy: Academy, tmp_path: Path) -> None:
    """Nothing can be pressed meanwhile; the answer to the question is what it then says."""
    async with booking(academy, tmp_path) as student:
        amal = await a_tutor(academy)
        student.desk.app.refresh()
        await student.to_confirm(amal.name)
        is_answering = False

        def decide(request: Request) -> Fate:
            if BOOK(request):
                return COMMIT_THEN_DROP
            return CUT if ASK(request) and not is_answering else PASS

        student.proxy.decide = decide
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.screen.booking.state.phase is Phase.ASKING)
        page = student.screen.page
        assert "Asking the academy whether it was booked" in student.texts
        assert not page.summary.go_on.isEnabled()
        assert not any(part.isEnabled() for part in page.steps.parts.values())
        is_answering = True
        await eventually(lambda: student.step is Step.BOOKED)
        assert await _count(academy, student) == 1


async def test_a_time_that_was_just_taken_gives_way_to_one_of_three_by_one_key(
    academy: Academy, tmp_path: Path
) -> None:
    """What was typed stays and is booked with the other time."""
    amal, rival = await a_tutor(academy), await academy.person("Rival")
    async with booking(academy, tmp_path) as student, seat(academy, rival, academy.url) as other:
        chosen = await student.to_confirm(amal.name, "Clearance")
        await other.does(an_hour(amal.id, chosen))
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.screen.booking.state.told is not None)
        told = student.screen.booking.state.told
        assert told is not None
        assert (told.ending, len(told.nearest)) == (Ending.REFUSED, 3)
        assert "just been taken" in student.texts
        assert student.window.focusWidget() is student.screen.page.confirm.nearest.buttons[0]
        student.press(Qt.Key.Key_2)
        await eventually(lambda: student.step is Step.BOOKED)
        (session,) = student.screen.booking.state.booked
        assert (session.starts_at, session.topic) == (told.nearest[1].starts_at, "Clearance")


async def test_offline_a_request_is_left_that_is_not_a_session_until_the_academy_agrees(
    academy: Academy, tmp_path: Path
) -> None:
    """Marked in the calendar as what it is; with the connection it becomes a session that waits for the tutor."""
    async with both(academy, tmp_path) as (student, teacher):
        amal = teacher.desk.person
        await student.to_times(amal.name)
        await student.goes_offline()
        await student.to_confirm(amal.name, "Dosing")
        assert "Not booked" in student.texts
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.step is Step.WISHED)
        assert "not confirmed" in student.texts
        known = student.desk.app.sessions.known
        (request,) = known.requests()
        assert (request.topic, known.booking(request.id)) == ("Dosing", [])
        assert await _count(academy, student) == 0
        student.desk.app.connection.set_work_offline(False)
        await eventually(lambda: len(known.booking(request.id)) == 1)
        assert known.booking(request.id)[0].status is SessionStatus.REQUESTED
        await eventually(lambda: not known.requests())  # the session may come live before the answer to the request
        await eventually(lambda: teacher.screen.calendar.waiting == 1)


async def test_weekly_sessions_keep_the_clock_they_were_agreed_by_and_both_sides_are_warned(
    academy: Academy, tmp_path: Path
) -> None:
    """A year of weeks in Berlin and New York, whose clocks change on other days: said before and after."""
    async with both(academy, tmp_path) as (student, teacher):
        amal = teacher.desk.person
        await academy.execute("update users set timezone = $2 where id = $1::uuid", amal.id, NEW_YORK)
        student.desk.app.refresh()
        await eventually(lambda: _zone(student, amal.id) == NEW_YORK)
        await student.to_confirm(amal.name)
        presenter = student.screen.booking
        presenter.describe(replace(presenter.state.details, weeks=52))
        assert f"for {amal.name}" in student.screen.page.confirm._moves.text()
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.step is Step.BOOKED)
        booked = presenter.state.booked
        assert len(booked) == 52
        assert len({shown(one.starts_at, BERLIN).time() for one in booked}) == 1
        assert len({shown(one.starts_at, NEW_YORK).time() for one in booked}) == 2
        teacher.screen._keep_zone(NEW_YORK)
        await eventually(lambda: teacher.screen.calendar.state.zone == NEW_YORK)
        await teacher.opens(booked[0].id)
        await eventually(lambda: "by your clock" in teacher.screen.page._moves.text())


async def test_a_refused_request_is_changed_and_not_typed_anew(academy: Academy, tmp_path: Path) -> None:
    """From the calendar: its time was gone; the nearest are offered with all that was written."""
    amal, rival = await a_tutor(academy), await academy.person("Rival")
    async with booking(academy, tmp_path) as student, seat(academy, rival, academy.url) as other:
        await student.to_times(amal.name)
        await student.goes_offline()
        chosen = await student.to_confirm(amal.name, "Dosing")
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.step is Step.WISHED)
        await other.does(an_hour(amal.id, chosen))
        student.desk.app.connection.set_work_offline(False)
        known = student.desk.app.sessions.known
        await eventually(lambda: bool(known.requests()) and bool(known.requests()[0].problem))
        (request,) = known.requests()
        assert student.screen.change_request(request)
        assert student.step is Step.CONFIRM
        student.press(Qt.Key.Key_1)
        await eventually(lambda: len(known.booking(request.id)) == 1)
        session = known.booking(request.id)[0]
        assert (session.topic, session.starts_at) == ("Dosing", request.nearest[0].starts_at)


async def test_files_of_a_booking_come_to_the_tutor(academy: Academy, tmp_path: Path) -> None:
    """In the conversation with the student, whole, with words that say for which session."""
    sheet = tmp_path / "exercise.txt"
    sheet.write_text("Half-life is 8 h", encoding="utf-8")
    async with both(academy, tmp_path) as (student, teacher):
        await student.to_confirm(teacher.desk.person.name, "Half-life")
        student.files.add([sheet])
        student.press(Qt.Key.Key_Return)
        await eventually(lambda: student.step is Step.BOOKED)
        await eventually(lambda: student.files.is_sent)
        app = teacher.desk.app
        await eventually(lambda: bool(app.chat.conversations()))
        (conversation,) = app.chat.conversations()
        await eventually(lambda: any(one.attachments for one in teacher.desk.thread(conversation.id)))
        (message,) = teacher.desk.thread(conversation.id)
        assert "Half-life" in message.body
        (file,) = message.attachments
        assert (file.name, await app.files.fetch(file)) == ("exercise.txt", b"Half-life is 8 h")
