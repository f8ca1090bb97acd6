"""Student and tutor side by side at a real academy, by the keyboard: packages are offered, paid and used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import MovementKind, PackageId, Pass, PassState
from pharmat_desktop.domain.paying import Stage
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.domain.session_commands import Cancel, Done, new_request_id
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.passes.screen import PassesScreen
from pharmat_desktop.ui.passes.state import Side
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.paying.presenter import PayPresenter
from pharmat_desktop.ui.widgets.buttons import Button
from tests.functions.shop import DECLINED, GOOD, SLOW_GOOD
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, FaultProxy, to
from tests.support.lessons import an_hour, day, tutor

pytestmark = pytest.mark.usefixtures("qtbot")


@dataclass
class Person:
    """Somebody at the screen of packages."""

    desk: Desk
    proxy: FaultProxy
    screen: PassesScreen
    window: QWidget
    pages: list[str] = field(default_factory=list)
    """Addresses that the browser was sent to."""

    @property
    def rows(self) -> list[str]:
        """What the list says of each."""
        model = self.screen.presenter.rows
        return [model.spoken(row) for row in model.items()]

    @property
    def offers(self) -> list[tuple[str, bool]]:
        """Titles, and whether they are on the shelf. For a moment a list may lack what changed on the server."""
        found = [row.package for row in self.screen.presenter.rows.items()]
        return [(one.title, one.is_active) for one in found if one is not None]

    async def presses(self, button: Button) -> None:
        """As soon as it can be pressed."""
        await eventually(lambda: button.isVisibleTo(self.window) and button.isEnabled())
        QTest.keyClick(button, Qt.Key.Key_Space)

    def turn_to(self, side: Side) -> None:
        """What the list is about."""
        QTest.keyClick(self.screen.list_widget.sides.parts[side], Qt.Key.Key_Space)
        assert self.screen.presenter.state.side is side

    async def opens(self, title: str) -> None:
        """The row of this title, once it is there; other tests' tutors have offers, too."""
        view, model = self.screen.list_widget.list, self.screen.presenter.rows
        await eventually(lambda: title in map(model.text, model.items()))
        view.setCurrentIndex(model.index([*map(model.text, model.items())].index(title), 0))
        QTest.keyClick(view, Qt.Key.Key_Return)

    async def pays(self, card: str) -> None:
        """On the page that the browser was sent to last."""
        async with httpx.AsyncClient(timeout=60) as browser:
            await browser.post(self.pages[-1], data={"card": card})

    @property
    def pay(self) -> PayPart:
        """Of the package that is open."""
        part = self.screen.detail_widget.package.pay
        assert part is not None
        return part

    @property
    def stage(self) -> Stage:
        return self.pay.state.stage


@asynccontextmanager
async def at_the_screen(desk: Desk, proxy: FaultProxy, role: Role) -> AsyncIterator[Person]:
    owner, window = QObject(), QWidget()
    pages: list[str] = []

    async with desk.running() as app, TaskScope("screen") as tasks:
        await desk.online()
        account = desk.account._replace(role=role)
        paying = PayPresenter(app.paying, tasks, owner)
        paying.page_to_pay.connect(pages.append)
        screen = PassesScreen(app.passes, account, tasks, utc_now, owner, paying=paying)
        screen.set_can_book(role is Role.STUDENT)
        unsubscribe = app.connection.subscribe(screen.set_connection)
        screen.set_connection(app.connection.status)
        row = QHBoxLayout(window)
        for pane in screen.widgets:
            row.addWidget(pane)
        window.resize(1300, 900)
        window.show()
        try:
            yield Person(desk, proxy, screen, window, pages)
        finally:
            unsubscribe()
            screen.close()
            paying.close()
            window.close()
    window.deleteLater()


@asynccontextmanager
async def both(academy: Academy, directory: Path) -> AsyncIterator[tuple[Person, Person]]:
    """The student and the tutor."""
    amal, sam = await tutor(academy), await academy.person("Sam")
    await academy.execute(
        "insert into tutor_students (tutor_id, student_id) values ($1::uuid, $2::uuid)", amal.id, sam.id
    )
    async with (
        FaultProxy(academy.url) as one,
        FaultProxy(academy.url) as other,
        at_the_screen(Desk(academy, sam, directory / "sam", one), one, Role.STUDENT) as student,
        at_the_screen(Desk(academy, amal, directory / "amal", other), other, Role.TUTOR) as teacher,
    ):
        yield student, teacher


async def offers(teacher: Person) -> str:
    """Fills in the form for five hours at 250.00; the title."""
    title = f"Hours {uuid4().hex}"
    if teacher.screen.presenter.state.side is Side.HELD:
        teacher.turn_to(Side.OFFERED)
    await teacher.presses(teacher.screen.list_widget.begin)
    form = teacher.screen.detail_widget.offer
    await eventually(lambda: bool(teacher.screen.presenter.page.choices.currency))
    QTest.keyClicks(form.title.edit, title)
    QTest.keyClicks(form.price.edit, "250")
    assert "50.00" in form.sessions.hint()
    await teacher.presses(form.submit)
    await eventually(lambda: teacher.screen.presenter.page.form is None)
    return title


async def leads_to_its_payment(student: Person, held: Pass) -> None:
    """And back, from among the offers."""
    asked: list[str] = []
    student.screen.payment_requested.connect(asked.append)
    await student.presses(student.screen.detail_widget.held.payment)
    assert asked == [held.payment_id]
    student.turn_to(Side.OFFERED)
    [payment] = student.desk.app.payments.known.made()
    student.screen.open_bought(payment.id, PackageId(payment.item_id or ""))
    assert student.screen.presenter.page.held == held


async def test_a_package_is_offered_bought_used_and_given_back(academy: Academy, tmp_path: Path) -> None:
    """Answers get lost on the way. A declined card buys nothing; what was paid is there on both sides, live."""
    async with both(academy, tmp_path) as (student, teacher):
        teacher.proxy.meet(COMMIT_THEN_DROP, to("rpc/offer_package"))
        title = await offers(teacher)
        price = money_text(Money(25000, "EUR"))
        await eventually(lambda: teacher.rows == [f"{title}, Amal, 5 sessions of up to 1 h, {price}"])
        student.desk.app.refresh()
        student.turn_to(Side.OFFERED)
        await student.opens(title)
        student.proxy.meet(CUT, to("create-checkout"))
        await student.presses(student.pay.pay)
        await eventually(lambda: len(student.pages) == 1)
        await eventually(lambda: "Waiting for the bank" in student.pay.standing.text())
        await student.pays(DECLINED)
        await eventually(lambda: "another card" in student.pay.standing.text())
        await student.presses(student.pay.pay)
        await eventually(lambda: len(student.pages) == 2)
        assert student.pages[0] == student.pages[1]
        await student.pays(GOOD)
        await eventually(lambda: student.stage is Stage.PAID)
        student.turn_to(Side.HELD)
        await student.opens(title)
        [held] = student.desk.app.passes.known.passes()
        assert (held.remaining, held.state(utc_now())) == (5, PassState.USABLE)
        await leads_to_its_payment(student, held)
        booked = await student.desk.app.sessions.run(an_hour(teacher.desk.person.id, day(3), pass_id=held.id))
        assert isinstance(booked, Done)
        assert booked.sessions[0].payment is PaymentStatus.PACKAGE
        page_of = student.screen.presenter
        await eventually(lambda: [one.kind for one in page_of.page.movements][:1] == [MovementKind.TAKEN])
        teacher.turn_to(Side.HELD)
        left = f"{title}, Sam, 4 of 5 sessions left"
        await eventually(lambda: [row.partition(", until")[0] for row in teacher.rows] == [left])
        await student.desk.app.sessions.run(Cancel(new_request_id(), booked.sessions[0].id, 0))
        rows = teacher.screen.presenter.rows
        await eventually(lambda: [row.held.remaining for row in rows.items() if row.held is not None] == [5])


async def test_a_slow_bank_is_waited_for_and_nothing_more_is_said(academy: Academy, tmp_path: Path) -> None:
    """Until the bank has spoken nothing is left of it, and it is not paid twice."""
    async with both(academy, tmp_path) as (student, teacher):
        title = await offers(teacher)
        student.desk.app.refresh()
        student.turn_to(Side.OFFERED)
        await student.opens(title)
        await student.presses(student.pay.pay)
        await eventually(lambda: len(student.pages) == 1)
        await student.pays(SLOW_GOOD)
        await eventually(lambda: student.stage in (Stage.WAITING, Stage.PAID))
        await eventually(lambda: student.stage is Stage.PAID)
        await eventually(lambda: len(student.desk.app.passes.known.passes()) == 1)


async def test_a_credit_is_given_with_a_reason_and_taken_back(academy: Academy, tmp_path: Path) -> None:
    """The student reads why; nothing is given to nobody or for nothing."""
    async with both(academy, tmp_path) as (student, teacher):
        await eventually(lambda: bool(teacher.desk.app.passes.students()))
        await teacher.presses(teacher.screen.list_widget.begin)
        form = teacher.screen.detail_widget.credit
        await teacher.presses(form.submit)
        assert form.missing.text() == "Choose a student."
        form.student.set_key(student.desk.person.id)
        await teacher.presses(form.submit)
        assert form.missing.text() == "Say in a few words what it is for."
        QTest.keyClicks(form.reason.edit, "The room was locked")
        teacher.proxy.meet(COMMIT_THEN_DROP, to("rpc/give_credit"))
        await teacher.presses(form.submit)
        await eventually(lambda: len(teacher.rows) == 1)
        await student.opens("Make-up session")
        assert student.screen.detail_widget.held.book.isVisibleTo(student.window)
        asked: list[str] = []
        student.screen.booking_requested.connect(asked.append)
        await student.presses(student.screen.detail_widget.held.book)
        assert asked == [teacher.desk.person.id]
        [held] = student.desk.app.passes.usable(UserId(teacher.desk.person.id), utc_now())
        assert held.reason == "The room was locked"
        await teacher.opens("Make-up session")
        await teacher.presses(teacher.screen.detail_widget.held.withdraw)
        await eventually(lambda: [row.endswith("void") for row in student.rows] == [True])
        await eventually(lambda: not student.screen.detail_widget.held.book.isVisibleTo(student.window))


async def test_an_offer_is_archived_and_offered_again(academy: Academy, tmp_path: Path) -> None:
    """It leaves the students' list and comes back; offline nothing is done, and that is said."""
    async with both(academy, tmp_path) as (student, teacher):
        title = await offers(teacher)
        await teacher.opens(title)
        page = teacher.screen.detail_widget.package
        student.turn_to(Side.OFFERED)
        student.desk.app.refresh()
        await student.opens(title)
        await teacher.presses(page.archive)
        await eventually(lambda: teacher.offers == [(title, False)])
        student.desk.app.refresh()
        await eventually(lambda: not any(row.startswith(title) for row in student.rows))
        await eventually(lambda: not student.pay.pay.isVisibleTo(student.window))
        await teacher.presses(page.archive)
        await eventually(lambda: teacher.offers == [(title, True)])
        student.desk.app.refresh()
        await student.opens(title)
        await eventually(student.pay.pay.isEnabled)
        teacher.desk.app.connection.set_work_offline(True)
        await eventually(lambda: not page.archive.isEnabled())
        assert page.first_button() is page.archive
