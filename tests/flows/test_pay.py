"""A student pays by the keyboard: a session, a course, another session with a credit; and goes on after a restart."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.courses import CourseId, Standing
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import NewCredit, PassId
from pharmat_desktop.domain.payments import Payment
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Confirm, new_request_id
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.courses.sources import CourseSources
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.passes.pay_with import LATER
from pharmat_desktop.ui.paying.open_payments import OpenPayments
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.paying.presenter import PayPresenter
from pharmat_desktop.ui.paying.session_card import SessionPayCard
from pharmat_desktop.ui.sessions.screen import SessionsScreen, Sources
from pharmat_desktop.ui.widgets.buttons import Button
from tests.flows.course_library import open_course
from tests.functions.shop import DECLINED, GOOD
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, FaultProxy, to
from tests.support.lessons import an_hour, day, seat, tutor
from tests.support.payers import pays

pytestmark = pytest.mark.usefixtures("qtbot")
CHECKOUT = to("create-checkout")


@dataclass
class Payer:
    """The student with calendar and courses, and what is under way, in one window."""

    desk: Desk
    window: QWidget
    sessions: SessionsScreen
    courses: CoursesScreen
    card: SessionPayCard
    open_payments: OpenPayments
    pages: list[str] = field(default_factory=list)
    """Addresses that the browser was sent to."""

    @property
    def course(self) -> PayPart:
        part = self.courses.detail_widget.course.enrol.pay
        assert part is not None
        return part

    async def presses(self, button: Button) -> None:
        """As soon as it can be pressed."""
        await eventually(lambda: button.isVisibleTo(self.window) and button.isEnabled())
        QTest.keyClick(button, Qt.Key.Key_Space)

    async def opens(self, session_id: SessionId) -> None:
        """The session's page, once it is confirmed here."""
        known = self.desk.app.sessions.known
        await eventually(lambda: (one := known.session(session_id)) is not None and one.status.is_agreed)
        assert self.sessions.open_session(session_id)

    async def is_sent_to(self, count: int) -> str:
        """The page that the browser was sent to for the `count`th time."""
        await eventually(lambda: len(self.pages) == count)
        return self.pages[-1]

    def payment(self, session_id: SessionId) -> PaymentStatus | None:
        found = self.desk.app.sessions.known.session(session_id)
        return found.payment if found is not None else None


@asynccontextmanager
async def at_the_window(desk: Desk) -> AsyncIterator[Payer]:
    owner, window, pages = QObject(), QWidget(), list[str]()
    async with desk.running() as app, TaskScope("screen") as tasks:
        await desk.online()
        paying = PayPresenter(app.paying, tasks, owner)
        paying.page_to_pay.connect(pages.append)
        sessions = SessionsScreen(Sources(app.sessions, app.settings, desk.account, utc_now), tasks, owner)
        card = SessionPayCard(sessions.session, paying, lambda tutor_id: app.passes.usable(tutor_id, utc_now()))
        sessions.page.add_money(card)
        readers = CourseSources(
            *(app.courses, app.learning, app.completion),
            settings=app.settings,
            materials=app.materials,
            marks=app.marks,
        )
        courses = CoursesScreen(readers, tasks, "Academy", owner)
        courses.detail_widget.course.enrol.let_pay(paying)
        unsubscribe = app.connection.subscribe(lambda status: paying.set_hold(hold_of(status)))
        for screen in (sessions, courses):
            screen.set_connection(app.connection.status)
        open_payments = OpenPayments(paying)
        row = QHBoxLayout(window)
        for pane in (open_payments, *sessions.widgets, *courses.widgets):
            row.addWidget(pane)
        window.resize(1900, 1000)
        window.show()
        try:
            yield Payer(desk, window, sessions, courses, card, open_payments, pages)
        finally:
            unsubscribe()
            sessions.close()
            courses.close()
            paying.close()
            window.close()
    window.deleteLater()


@dataclass
class Offer:
    """What a tutor has for the student: two confirmed sessions, a credit, and a course for 149.00."""

    tutor: Person
    sessions: tuple[SessionId, SessionId]
    credit: PassId
    course: CourseId


async def offered(academy: Academy, student: Person) -> Offer:
    amal = await tutor(academy)
    await academy.execute(
        "insert into tutor_students (tutor_id, student_id) values ($1::uuid, $2::uuid)", amal.id, student.id
    )
    credit = NewCredit(PassId(str(uuid4())), UserId(student.id), 60, "I was ill")
    async with seat(academy, student, academy.url) as there, seat(academy, amal, academy.url) as teacher:
        one, other = [await there.does(an_hour(amal.id, day(3 + n))) for n in range(2)]
        for session in (one, other):
            await teacher.does(Confirm(new_request_id(), session))
        await teacher.remote.passes.give(credit)
    [course] = await academy.rows(
        "insert into courses (tutor_id, title, status, price_minor, currency)"
        " values ($1, 'Pharmacokinetics', 'published', 14900, 'EUR') returning id::text",
        UUID(amal.id),
    )
    await academy.execute(
        "insert into course_content (course_id, position, title)"
        " select $1, n, 'Lesson ' || n from generate_series(1, 3) n",
        UUID(course["id"]),
    )
    return Offer(amal, (one, other), credit.id, CourseId(course["id"]))


async def takes_the_course(at: Payer, course: CourseId) -> None:
    """From its page, with the third page to pay: all lessons are there, and nothing is under way any more."""
    at.courses.presenter.open_course(course)
    card = at.courses.detail_widget.course.enrol
    await eventually(lambda: card.isVisibleTo(at.window))
    assert at.course.pay.text() == f"Pay {money_text(Money(14900, 'EUR'))}"
    await at.presses(at.course.pay)
    await pays(await at.is_sent_to(3), GOOD)
    await eventually(lambda: at.courses.presenter.lessons.rowCount() == 3)
    await eventually(card.isHidden)
    assert {one.id: one.standing for one in at.desk.app.courses.courses()} == {course: Standing.ENROLLED}
    await eventually(at.open_payments.isHidden)


async def test_a_student_pays_sessions_and_a_course(academy: Academy, tmp_path: Path) -> None:
    """Answers get lost and a card is declined; each is paid once, and the window says so by itself."""
    sam = await academy.person("Sam")
    offer = await offered(academy, sam)
    async with FaultProxy(academy.url) as proxy, at_the_window(Desk(academy, sam, tmp_path, proxy)) as at:
        first, second = offer.sessions
        await at.opens(first)
        await eventually(lambda: offer.credit in at.card.chooser.choices)
        QTest.keyClick(at.card.chooser.choices[LATER], Qt.Key.Key_Space)
        proxy.meet(COMMIT_THEN_DROP, CHECKOUT)
        await at.presses(at.card.part.pay)
        await pays(await at.is_sent_to(1), DECLINED)
        await eventually(lambda: "another card" in at.card.part.standing.text())
        await eventually(lambda: at.open_payments.isVisibleTo(at.window))
        await at.presses(at.card.part.pay)
        assert await at.is_sent_to(2) == at.pages[0], "the same page"
        await pays(at.pages[-1], GOOD)
        await eventually(lambda: at.payment(first) is PaymentStatus.PAID)
        await eventually(at.card.isHidden)

        await at.opens(second)
        await eventually(lambda: at.card.chooser.pass_id == offer.credit)
        proxy.meet(COMMIT_THEN_DROP, to("pay_with_pass"))
        await at.presses(at.card.use)
        await eventually(lambda: at.payment(second) is PaymentStatus.CREDIT)
        await eventually(at.card.isHidden)

        proxy.meet(CUT, CHECKOUT)
        await takes_the_course(at, offer.course)
    charged = await academy.rows(
        "select status, count(*) as n from payments where payer_id = $1::uuid group by 1", sam.id
    )
    assert charged == [{"status": "completed", "n": 2}]


async def test_a_payment_is_gone_on_with_after_a_restart_or_stopped(academy: Academy, tmp_path: Path) -> None:
    """The first screen leads to it, the page is the same; once it is stopped nothing can be paid there."""
    sam = await academy.person("Sam")
    offer = await offered(academy, sam)
    async with FaultProxy(academy.url) as proxy:
        desk = Desk(academy, sam, tmp_path, proxy)
        async with at_the_window(desk) as at:
            await open_course(at.courses, offer.course)
            await at.presses(at.course.pay)
            page = await at.is_sent_to(1)
        async with at_the_window(desk) as at:
            wanted: list[Payment] = []
            at.open_payments.wanted.connect(wanted.append)
            await eventually(lambda: bool(at.open_payments.lines))
            await at.presses(at.open_payments.lines[0].go_on)
            assert [payment.item_id for payment in wanted] == [offer.course]
            at.courses.presenter.open_course(offer.course)
            assert at.course.pay.text() == "Open the page again"
            await at.presses(at.course.pay)
            assert await at.is_sent_to(1) == page
            await at.presses(at.course.stop)
            await eventually(lambda: "closed. You have not been charged" in at.course.standing.text())
            assert await pays(page, GOOD) == 410
            await eventually(at.open_payments.isHidden)
            desk.app.connection.set_work_offline(True)
            await eventually(lambda: not at.course.pay.isEnabled())
            assert "paying has to wait" in at.course.hint.text()
