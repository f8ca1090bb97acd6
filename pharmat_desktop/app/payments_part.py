"""The payments screen in the window: what leads out of it and to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.refunds_part import let_ask_back
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.passes import PackageId
from pharmat_desktop.domain.paying import Thing, stage_of
from pharmat_desktop.domain.payments import Payment, PaymentId, PaymentKind
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.paying.part import PayPart
from pharmat_desktop.ui.payments.screen import PaymentsScreen
from pharmat_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import OtherScreens, Stage
    from pharmat_desktop.domain.payment_ports import PaymentReader
    from pharmat_desktop.ui.courses.presenter import CoursePage
    from pharmat_desktop.ui.courses.screen import CoursesScreen
    from pharmat_desktop.ui.main_window import MainWindow
    from pharmat_desktop.ui.payments.state import PaymentPage
    from pharmat_desktop.ui.sessions.screen import SessionsScreen

PASSES, PAYMENTS = "passes", "payments"
translate = QCoreApplication.translate


def build_payments(stage: Stage, others: OtherScreens, open_course: Callable[[str], object]) -> PaymentsScreen:
    """What can be done about a payment is put on `detail_widget.page` here (`add_command`, `add_part`)."""
    window, scope = stage.window, stage.scope
    built = PaymentsScreen(scope.payments, scope.account, utc_now, stage.owner)
    built.row_opened.connect(window.show_detail)
    built.told.connect(window.show_toast)
    built.item_requested.connect(partial(show_item, window, others, open_course))
    pay = PayPart(others.till.presenter)
    built.detail_widget.page.add_part(pay, partial(_show_paying, pay, scope.account.user_id))
    let_ask_back(stage, others, built)
    return built


def _show_paying(part: PayPart, me: UserId, page: PaymentPage) -> None:
    """Of one's own that is under way: go on, look, or stop."""
    payment = page.payment
    thing = None
    if payment is not None and payment.item_id is not None and payment.payer_id == me:
        thing = Thing(payment.kind, payment.item_id) if stage_of(payment, utc_now()).is_under_way else None
    part.show_thing(thing, is_offered=False, is_brief=True)


def open_payment(window: MainWindow, others: OtherScreens, payment_id: str) -> None:
    """From wherever something says that it was paid."""
    window.show_screen(PAYMENTS)
    others.payments.get().open_payment(PaymentId(payment_id))


class PaymentLink(QObject):
    """A button that leads from what was paid for to its payment, or to all of a course's; hidden without any."""

    def __init__(self, button: Button, known: PaymentReader, show: Callable[[str], object]) -> None:
        """`show` is given the payment's id."""
        super().__init__(button)
        self._button = button
        self._known = known
        self._show = show
        self._payment_id = self._title = ""
        self._show_sold: Callable[[str], object] | None = None
        button.hide()
        button.clicked.connect(self._go)

    def let_find(self, show: Callable[[str], object]) -> None:
        """What leads from a course, by its title, to the payments of others."""
        self._show_sold = show

    def follow(self, item_id: str | None, course_title: str = "") -> None:
        """Another course or session is shown, or the same one anew."""
        self._title = course_title if self._show_sold is not None else ""
        try:
            found = None if item_id is None else self._known.payment_for(item_id)
            is_sold = found is None and bool(item_id and self._title) and self._known.has_sold(item_id or "")
        except LocalStorageError:  # the page says so itself
            found, is_sold = None, False
        self._payment_id = found.id if found is not None else ""
        self._button.setText(self.tr("Show the payments") if is_sold else self.tr("Show the payment"))
        self._button.setVisible(found is not None or is_sold)

    def _go(self) -> None:
        if self._payment_id:
            self._show(self._payment_id)
        elif self._show_sold is not None:
            self._show_sold(self._title)


def link_sessions(stage: Stage, others: OtherScreens, calendar: SessionsScreen) -> None:
    """From a session to its payment."""
    button = Button("", "ghost")
    link = PaymentLink(button, stage.scope.payments.known, others.open_payment)
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch()
    calendar.page.add_below(line)
    calendar.session.state_changed.connect(lambda state: link.follow(state.session and state.session.id))


def link_courses(stage: Stage, others: OtherScreens, courses: CoursesScreen) -> None:
    """From a course to its payment; for whoever teaches it, and the office, to all of them."""

    def show_sold(title: str) -> None:
        stage.window.show_screen(PAYMENTS)
        others.payments.get().find(title)

    def follow(page: CoursePage) -> None:
        course = page.course
        link.follow(course.id, course.title) if course is not None else link.follow(None)

    button = courses.detail_widget.course.payment
    link = PaymentLink(button, stage.scope.payments.known, others.open_payment)
    if stage.scope.account.role is not Role.STUDENT:
        link.let_find(show_sold)
    courses.presenter.page_changed.connect(follow)


def open_payments(window: MainWindow, scope: AccountScope, others: OtherScreens) -> list[Command]:
    """In the palette: what is under way, a command for each."""

    def go_on(payment: Payment) -> None:
        show_item(window, others, others.open_course, payment)

    try:
        payments = scope.paying.under_way()
    except LocalStorageError:  # the palette does without
        payments = ()
    text = translate("palette", "Go on paying: {what}")
    return [
        command(f"pay.{one.id}", text.replace("{what}", bought_text(one)), "credit-card", partial(go_on, one))
        for one in payments
    ]


def show_item(window: MainWindow, others: OtherScreens, open_course: Callable[[str], object], payment: Payment) -> None:
    """What it was for."""
    if payment.item_id is None:
        return
    if payment.kind is PaymentKind.COURSE:
        open_course(payment.item_id)
    elif payment.kind is PaymentKind.SESSION:
        others.open_session(payment.item_id)
    else:
        window.show_screen(PASSES)
        others.passes.get().open_bought(payment.id, PackageId(payment.item_id))
