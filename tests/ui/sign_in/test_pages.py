"""The pages of the sign-in screen under the keyboard, without the mouse."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.accounts import MailKind, Provider
from pharmat_desktop.domain.errors import Offline, WrongCredentials
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.services.accounts import AccountsService
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sign_in.academy_page import AcademyPage
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter
from pharmat_desktop.ui.sign_in.code_page import CodePage
from pharmat_desktop.ui.sign_in.forgotten_page import ForgottenPage
from pharmat_desktop.ui.sign_in.people_page import PeoplePage
from pharmat_desktop.ui.sign_in.presenter import SignInPresenter, Step
from pharmat_desktop.ui.sign_in.sign_up_page import SignUpPage
from pharmat_desktop.ui.sign_in.view import SignInView
from tests.support.book import PHARMA, FakeBook, FakeProbe
from tests.support.doors import CODE, SAM, FakeDoor
from tests.ui.conftest import focusable


class Desk:
    """The screen with everything that it can be given."""

    def __init__(self, qtbot: QtBot, tasks: TaskScope, step: Step = Step.PASSWORD) -> None:
        self.tasks = tasks
        self.door, self.book = FakeDoor(), FakeBook(SAM)
        self.probe = FakeProbe()
        accounts = AccountsService(self.book, self.probe)
        self.presenter = SignInPresenter(SignInService(self.door), tasks, step=step)
        self.academies = AcademyPresenter(accounts, tasks)
        self.view = SignInView(
            self.presenter, academy="pharmaT", known_accounts=accounts.accounts, academies=self.academies
        )
        self.arrived: list[Account] = []
        self.presenter.signed_in.connect(self.arrived.append)
        qtbot.addWidget(self.view)
        self.view.resize(900, 600)
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.isActiveWindow, timeout=30_000)

    def type(self, text: str) -> None:
        """On the widget that has the focus."""
        QTest.keyClicks(self.focused, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused, key)

    @property
    def focused(self) -> QWidget:
        widget: QWidget | None = self.view.focusWidget()
        assert widget is not None
        return widget

    async def settle(self) -> None:
        while running := list(self.tasks._tasks):
            await asyncio.wait(running)


@pytest.fixture
def clipboard() -> Iterator[None]:
    """Emptied afterwards."""
    yield
    QGuiApplication.clipboard().clear()


async def test_by_code_with_the_keyboard_alone(qtbot: QtBot) -> None:
    """The address, a button, six digits: the last one signs in."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.type(SAM.email)
        desk.view.form.by_mail.setFocus()
        desk.press(Qt.Key.Key_Space)
        await desk.settle()
        page = desk.view.pages.shown
        assert isinstance(page, CodePage)
        assert SAM.email in page.subtitle.text()
        assert not page.again.isEnabled()
        assert desk.focused is page.code
        desk.type("111111")
        await desk.settle()
        assert page.hint.text()
        assert desk.focused is page.code
        assert page.code.hasSelectedText()
        desk.type(CODE)
        await desk.settle()
        assert desk.arrived == [SAM]


async def test_a_new_account_with_the_keyboard_alone(qtbot: QtBot) -> None:
    """Arrow for the role, Tab from field to field, Enter at the end."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.presenter.open(Step.SIGN_UP)
        page = desk.view.pages.shown
        assert isinstance(page, SignUpPage)
        assert desk.focused is page.first_name.edit
        for text in ("Zoe", "Novak", "zoe@pharmat.example", "tramway"):
            desk.type(text)
            desk.press(Qt.Key.Key_Tab)
        assert "Use at least" in page.meter.text()
        page.role.cards["student"].setFocus()
        desk.press(Qt.Key.Key_Right)
        page.password.setFocus()
        desk.press(Qt.Key.Key_Return)
        assert page.password.error()
        assert desk.focused is page.password.edit
        desk.press(Qt.Key.Key_End)
        desk.type(" olive candle")
        assert page.meter.text() == "Strong."
        desk.press(Qt.Key.Key_Return)
        await desk.settle()
        assert isinstance(desk.view.pages.shown, CodePage)
        made = next(account for account in desk.door.people if account.email == "zoe@pharmat.example")
        assert (made.name, made.role) == ("Zoe Novak", Role.TUTOR)


async def test_nobody_types_an_address_twice(qtbot: QtBot) -> None:
    """From the form to the page for forgotten passwords."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.type(SAM.email)
        desk.view.form.forgotten.click()
        page = desk.view.pages.shown
        assert isinstance(page, ForgottenPage)
        assert page.email.edit.text() == SAM.email
        desk.press(Qt.Key.Key_Return)
        await desk.settle()
        assert desk.door.mails == [(MailKind.NEW_PASSWORD, SAM.email)]


async def test_known_people_are_offered_first(qtbot: QtBot) -> None:
    """Enter on the first card continues as the latest one; the name says all of it."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks, Step.PEOPLE)
        page = desk.view.pages.shown
        assert isinstance(page, PeoplePage)
        assert page.cards[0].accessibleName() == "Continue as Sam Okoro, sam@pharmat.example, Demo academy"
        with qtbot.waitSignal(desk.view.account_chosen) as chosen:
            desk.press(Qt.Key.Key_Space)
        assert chosen.args == [SAM]
        page.button.click()
        assert desk.presenter.state.step is Step.PASSWORD
        desk.press(Qt.Key.Key_Escape)
        assert desk.view.pages.shown is page


async def test_offline_those_who_are_known_can_go_on(qtbot: QtBot) -> None:
    """The page says what works, not only what does not."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks, Step.PEOPLE)
        page = desk.view.pages.shown
        desk.presenter.fail(Offline())
        assert "known here" in page.error.text()
        assert isinstance(page, PeoplePage)
        assert page.cards[0].isEnabled()
        desk.presenter.fail(WrongCredentials())
        assert "do not match" in page.error.text()


async def test_buttons_of_providers_show_when_the_academy_offers_them(qtbot: QtBot) -> None:
    """By its own settings."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        form = desk.view.form
        assert not form.providers.isVisible()
        desk.presenter.look_up_ways()
        await desk.settle()
        assert form.providers.buttons[Provider.GOOGLE].accessibleName() == "Continue with Google"
        form.providers.buttons[Provider.APPLE].click()
        await desk.settle()
        assert desk.arrived == [SAM]


@pytest.mark.usefixtures("clipboard")
async def test_an_academy_is_added_from_one_pasted_text(qtbot: QtBot) -> None:
    """Address and key in any order, with whatever is around them; then one signs in there."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.presenter.open(Step.ACADEMY)
        page = desk.view.pages.shown
        assert isinstance(page, AcademyPage)
        QGuiApplication.clipboard().setText(f"key: {PHARMA.publishable_key}\nurl: {PHARMA.url}/.")
        page.paste.click()
        assert (page.url.edit.text(), page.key.edit.text()) == (PHARMA.url, PHARMA.publishable_key)
        page.key.setFocus()
        desk.press(Qt.Key.Key_Return)
        await desk.settle()
        assert desk.book.academy == PHARMA
        assert desk.presenter.state.step is Step.PASSWORD


@pytest.mark.parametrize(
    ("url", "key", "field", "word"),
    [
        ("pharma", PHARMA.publishable_key, "url", "looks like"),
        ("http://pharma.example", PHARMA.publishable_key, "url", "https"),
        ("https://elsewhere.example", PHARMA.publishable_key, "url", "no academy"),
        (PHARMA.url, "sb_secret_all_doors", "key", "secret key"),
        (PHARMA.url, "", "key", "sb_publishable_"),
        (PHARMA.url, "sb_publishable_other", "key", "does not know"),
    ],
)
async def test_a_wrong_academy_is_told_at_the_field(qtbot: QtBot, url: str, key: str, field: str, word: str) -> None:
    """What is wrong, what to do, and the focus where it can be mended; typing takes it away."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.presenter.open(Step.ACADEMY)
        page = desk.view.pages.shown
        assert isinstance(page, AcademyPage)
        page.url.edit.setText(url)
        page.key.edit.setText(key)
        page.submit()
        await desk.settle()
        shown = {"url": page.url, "key": page.key}[field]
        assert word in shown.error()
        assert desk.focused is shown.edit
        assert not desk.book.academies
        desk.type("x")
        assert not shown.error()


@pytest.mark.parametrize(
    ("step", "stops"),
    [
        (Step.PEOPLE, ["Continue as Sam Okoro, sam@pharmat.example, Demo academy", "Use another account"]),
        (Step.PASSWORD, ["Email", "Password", "Show password", "Forgot your password?", "Sign in"]),
        (Step.FORGOTTEN, ["Email", "Send the code", "Back to signing in"]),
        (Step.NEW_PASSWORD, ["New password", "Show password", "Save and continue", "Not now"]),
        (Step.ACADEMY, ["Address", "Publishable key", "Paste both", "Check and continue"]),
    ],
)
async def test_tab_goes_down_the_page(qtbot: QtBot, step: Step, stops: list[str]) -> None:
    """From the fields to the button that sends them, then to what is below."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.presenter.open(step)
        seen = []
        for _ in stops:
            seen.append(desk.focused.accessibleName() or getattr(desk.focused, "text", str)())
            desk.press(Qt.Key.Key_Tab)
        assert seen == stops


async def test_without_an_academy_there_is_no_way_back_to_signing_in(qtbot: QtBot) -> None:
    """The first start: whoever came to the form could only be told that nothing works."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks, Step.ACADEMY)
        page = desk.view.pages.shown
        assert isinstance(page, AcademyPage)
        assert not page.return_.isVisible()
        desk.press(Qt.Key.Key_Escape)
        assert desk.presenter.state.step is Step.ACADEMY


async def test_an_academy_that_does_not_answer_may_be_mistyped(qtbot: QtBot) -> None:
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks, Step.ACADEMY)
        page = desk.view.pages.shown
        assert isinstance(page, AcademyPage)
        desk.probe.fault = Offline("no such host")
        page.url.edit.setText(PHARMA.url)
        page.key.edit.setText(PHARMA.publishable_key)
        page.submit()
        await desk.settle()
        assert "address" in page.error.text()


@pytest.mark.parametrize("step", Step)
async def test_every_page_has_names_for_all_that_takes_the_focus(qtbot: QtBot, step: Step) -> None:
    """For screen readers; and no page takes the keyboard away."""
    async with TaskScope("test") as tasks:
        desk = Desk(qtbot, tasks)
        desk.presenter.open(step)
        reachable = focusable(desk.view)
        assert reachable
        nameless = [widget for widget in reachable if not widget.accessibleName() and not _text(widget)]
        assert not nameless


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit) and (combo := widget.parentWidget()):
        return combo.accessibleName()
    return str(getattr(widget, "text", lambda: "")())


@pytest.mark.parametrize("has_mailbox", [True, False])
async def test_only_the_demo_offers_its_mailbox(qtbot: QtBot, has_mailbox: bool) -> None:
    """Elsewhere a mail is a mail."""
    page = CodePage(has_mailbox=has_mailbox)
    qtbot.addWidget(page)
    page.show()
    assert page.mailbox.isVisible() == has_mailbox
    asked: list[bool] = []
    page.mailbox_requested.connect(lambda: asked.append(True))
    page.mailbox.click()
    assert asked == [True]
