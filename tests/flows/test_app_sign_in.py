"""The whole app and the browser: a person goes on in a real Chromium, or finds their digits there, and is back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from pharmat_desktop.app.application import Application
from pharmat_desktop.domain.accounts import Provider
from pharmat_desktop.domain.protection import Protection
from pharmat_desktop.ui.account.protection_pages import ChoosePage
from pharmat_desktop.ui.sign_in.code_page import CodePage
from pharmat_desktop.ui.sign_in.view import SignInView
from tests.support.academy import Academy
from tests.support.chromium import ENTER, Tab
from tests.support.mailbox import Mailbox
from tests.support.whole_app import is_online, running, until

pytestmark = pytest.mark.usefixtures("qtbot")


class SystemBrowser(QObject):
    """What Qt opens addresses with, in the place of this computer's own choice."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def system_browser() -> Iterator[SystemBrowser]:
    browser = SystemBrowser()
    QDesktopServices.setUrlHandler("http", browser, "open")  # type: ignore[arg-type]  # PySide takes a str
    yield browser
    QDesktopServices.unsetUrlHandler("http")


def app_at(academy: Academy, data: Path) -> AbstractAsyncContextManager[Application]:
    return running("--academy", academy.url, "--key", academy.publishable_key, "--data", str(data))


async def sign_in_screen(app: Application) -> SignInView:
    await until(lambda: app.window.findChild(SignInView) is not None, "the sign-in screen")
    view = app.window.findChild(SignInView)
    assert view is not None
    return view


async def press(app: Application, provider: Provider) -> SignInView:
    """The button of the sign-in screen, once the academy has said that it takes this way."""
    view = await sign_in_screen(app)
    button = view.form.providers.buttons[provider]
    await until(button.isVisible, "the button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return view


async def leave_files_open(app: Application) -> None:
    """A test's computer has no keychain: the person is asked what to do with their files."""
    await until(lambda: app.window.findChild(ChoosePage) is not None, "the question about files")
    page = app.window.findChild(ChoosePage)
    assert page is not None
    QTest.mouseClick(page.cards[Protection.NONE], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)


async def test_a_person_comes_by_google_and_learns_at_once(
    academy: Academy, chromedriver: str, system_browser: SystemBrowser, tmp_path: Path
) -> None:
    """From the button to the first sync; the app is theirs at the next start, too."""
    await academy.person("Somebody who is offered")
    email = f"{uuid.uuid4().hex}@browser.example"
    async with app_at(academy, tmp_path) as app, Tab.opened(chromedriver, tmp_path / "profile") as tab:
        await press(app, Provider.GOOGLE)
        await until(lambda: bool(system_browser.opened), "the browser")
        await tab.open(system_browser.opened[0])
        await tab.click("summary")
        await tab.type("#name", "Robin Carter")
        await tab.type("#email", f"{email}{ENTER}")
        assert await tab.text(".mark + h1") == "You are signed in"
        await leave_files_open(app)
        await until(lambda: is_online(app), "the first sync")
        assert app.state.account
        assert (app.state.account.email, app.state.account.name) == (email, "Robin Carter")


async def test_a_person_who_changes_their_mind_in_the_browser_is_back_at_the_form(
    academy: Academy, chromedriver: str, system_browser: SystemBrowser, tmp_path: Path
) -> None:
    async with app_at(academy, tmp_path) as app, Tab.opened(chromedriver, tmp_path / "profile") as tab:
        view = await press(app, Provider.APPLE)
        await until(lambda: bool(system_browser.opened), "the browser")
        await tab.open(system_browser.opened[0])
        await tab.click("button[value=cancel]")
        assert await tab.text(".mark + h1") == "Signing in did not work"
        await until(view.pages.form.isVisible, "the form")
        assert view.form.error.text()
        assert app.state.account is None


async def test_the_demo_s_mails_are_opened_from_the_app(system_browser: SystemBrowser, tmp_path: Path) -> None:
    """A sign-in by mail without a mail leaving this computer: the digits are found in the browser and typed."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        view = await sign_in_screen(app)
        await until(view.form.by_mail.isEnabled, "the demo academy")
        view.form.set_email("aisha@pharmat.example")
        QTest.mouseClick(view.form.by_mail, Qt.MouseButton.LeftButton)
        await until(lambda: isinstance(view.pages.shown, CodePage), "the page for the digits")
        page = view.pages.shown
        assert isinstance(page, CodePage)
        QTest.mouseClick(page.mailbox, Qt.MouseButton.LeftButton)
        await until(lambda: bool(system_browser.opened), "the browser")
        url, _, path = system_browser.opened[0].rpartition("/")
        assert path == "mailbox"
        mail = await Mailbox(url).newest("aisha@pharmat.example", "magic_link")
        QTest.keyClicks(page.code, mail.digits)
        await until(lambda: is_online(app), "the first sync")
        assert app.state.account
        assert app.state.account.name == "Aisha Bello"
