"""Signing out with something unsent, the account menu, and how files are protected without a keychain."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.app.protection_pages import ProtectionPages
from pharmat_desktop.domain.accounts import SignOutScope, Unsent, UnsentChoice
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.domain.people import Account, UserId
from pharmat_desktop.domain.protection import Protection
from pharmat_desktop.services.own_account import OwnAccountService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.account.popover import AccountPopover
from pharmat_desktop.ui.account.protection_pages import BeginAnewPage, ChoosePage, UnlockPage
from pharmat_desktop.ui.account.sign_in_again import SignInAgainDialog
from pharmat_desktop.ui.account.sign_out_dialog import SignOutDialog
from pharmat_desktop.ui.account.sign_out_presenter import SignOutPresenter
from pharmat_desktop.ui.main_window import MainWindow
from tests.support.doors import SAM
from tests.support.own_account import FakeOwnAccount
from tests.ui.conftest import focusable

LINES = [("Dr Amal Haddad", "I am on the train,\nno network here."), ("Study group", "Later?")]
AMAL = Account(UserId("u2"), "amal@pharma.example", "Dr Amal Haddad", SAM.role, "https://pharma.example")


async def _settled(tasks: TaskScope) -> None:
    while running := list(tasks._tasks):
        await asyncio.wait(running)


@pytest.fixture
def anchor(qtbot: QtBot) -> QWidget:
    """What dialogs and popovers stand above."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _dialog(window: QWidget, own: FakeOwnAccount, tasks: TaskScope) -> SignOutDialog:
    presenter = SignOutPresenter(OwnAccountService(lambda: own, own, own), tasks)
    dialog = SignOutDialog(window, presenter, LINES)
    presenter.setParent(dialog)
    dialog.open()
    return dialog


async def test_how_much_is_unsent_and_what_is_said_before_one_leaves(anchor: QWidget) -> None:
    """Three ways on and one back; the kind one has the focus."""
    async with TaskScope("test") as tasks:
        own = FakeOwnAccount()
        own.unsent_now = Unsent(2, 1)
        dialog = _dialog(anchor, own, tasks)
        assert dialog.title.text() == "3 messages are not sent yet"
        assert "1 were refused" in dialog.text.text()  # no translator here: English plurals have a file of their own
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Dr Amal Haddad: I am on the train, no network here." in texts
        assert dialog.focusWidget() is dialog.send
        dialog.reject()
        assert not own.left


@pytest.mark.parametrize("choice", [UnsentChoice.KEEP, UnsentChoice.DISCARD])
async def test_drafts_are_kept_or_discarded_as_the_person_says(anchor: QWidget, choice: UnsentChoice) -> None:
    """And then the account is left."""
    async with TaskScope("test") as tasks:
        own = FakeOwnAccount()
        own.unsent_now = Unsent(2)
        dialog = _dialog(anchor, own, tasks)
        (dialog.keep if choice is UnsentChoice.KEEP else dialog.discard).click()
        await _settled(tasks)
        assert own.left == [(SignOutScope.HERE, choice is UnsentChoice.KEEP)]
        assert not dialog.isVisible()


async def test_what_is_sent_is_waited_for_and_what_was_refused_is_asked_again(anchor: QWidget) -> None:
    """Nobody is signed out while something of theirs still needs them."""
    async with TaskScope("test") as tasks:
        own = FakeOwnAccount()
        own.unsent_now = Unsent(2, 1)
        dialog = _dialog(anchor, own, tasks)
        dialog.send.click()
        assert not dialog.keep.isEnabled()
        await _settled(tasks)
        assert dialog.isVisible()
        assert dialog.title.text().startswith("1 ")
        assert not dialog.send.isVisible()
        own.unsent_now = Unsent(1)
        dialog = _dialog(anchor, own, tasks)
        dialog.send.click()
        await _settled(tasks)
        assert own.left == [(SignOutScope.HERE, True)]


async def test_offline_nothing_can_be_sent_and_one_may_still_leave(anchor: QWidget) -> None:
    """With the reason in the dialog."""
    async with TaskScope("test") as tasks:
        own = FakeOwnAccount()
        own.unsent_now = Unsent(1)
        dialog = _dialog(anchor, own, tasks)
        own.fault = Offline()
        dialog.send.click()
        await _settled(tasks)
        assert "internet connection" in dialog.error.text()
        own.fault = None
        dialog.keep.click()
        await _settled(tasks)
        assert not dialog.isVisible()


async def test_escape_stops_the_sending_first(anchor: QWidget) -> None:
    """Then it closes the dialog."""

    class Slow(FakeOwnAccount):
        async def send_unsent(self) -> Unsent:
            await asyncio.Event().wait()
            return Unsent()

    async with TaskScope("test") as tasks:
        own = Slow()
        own.unsent_now = Unsent(1)
        dialog = _dialog(anchor, own, tasks)
        dialog.send.click()
        await asyncio.sleep(0)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await _settled(tasks)
        assert dialog.isVisible()
        assert dialog.send.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def _popover(anchor: QWidget, *others: Account) -> AccountPopover:
    popover = AccountPopover(anchor, SAM, others)
    popover.open_beside(anchor)
    return popover


def test_the_account_menu_switches_by_keyboard(qtbot: QtBot, anchor: QWidget) -> None:
    """The other accounts come first; arrows walk around, Enter chooses and closes."""
    popover = _popover(anchor, AMAL)
    assert popover.cards[0].accessibleName() == "Switch to Dr Amal Haddad, amal@pharma.example, pharma.example"
    assert popover.focusWidget() is popover.cards[0]
    QTest.keyClick(popover.cards[0], Qt.Key.Key_Up)
    assert popover.focusWidget() is popover.leave
    QTest.keyClick(popover.leave, Qt.Key.Key_Down)
    with qtbot.waitSignal(popover.account_chosen) as chosen:
        QTest.keyClick(popover.cards[0], Qt.Key.Key_Return)
    assert chosen.args == [AMAL]
    assert not popover.isVisible()


@pytest.mark.parametrize("name", ["settings", "add", "leave"])
def test_the_account_menu_leads_to_settings_and_out(qtbot: QtBot, anchor: QWidget, name: str) -> None:
    """Each row closes the menu and says what was asked for; Escape says nothing."""
    popover = _popover(anchor)
    signals = {
        "settings": popover.settings_requested,
        "add": popover.add_requested,
        "leave": popover.sign_out_requested,
    }
    with qtbot.waitSignal(signals[name]):
        QTest.keyClick(getattr(popover, name), Qt.Key.Key_Space)
    assert not popover.isVisible()
    popover = _popover(anchor)
    QTest.keyClick(popover.settings, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def _shown(window: MainWindow, kind: type[QWidget]) -> QWidget:
    page = window.findChild(kind)
    assert page is not None
    return page


async def _page(window: MainWindow, kind: type[QWidget]) -> QWidget:
    async with asyncio.timeout(30):
        while window.findChild(kind) is None:  # noqa: ASYNC110  # a few turns of the loop
            await asyncio.sleep(0)
    return _shown(window, kind)


async def test_files_without_a_keychain_are_protected_as_the_person_chooses(qtbot: QtBot) -> None:
    """A passphrase, long enough; or nothing, with its warning; or not signing in at all."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    pages = ProtectionPages(window)
    async with TaskScope("test") as tasks:
        asking = tasks.spawn(pages.choose(), name="choose")
        page = await _page(window, ChoosePage)
        assert isinstance(page, ChoosePage)
        QTest.keyClicks(page.passphrase.edit, "short")
        QTest.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
        assert page.passphrase.error()
        QTest.keyClicks(page.passphrase.edit, "er than that")
        QTest.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
        assert await asking == (Protection.PASSPHRASE, "shorter than that")
    page = ChoosePage()
    qtbot.addWidget(page)
    page.show()
    page.cards[Protection.NONE].click()
    assert "can read them" in page.warning.text()
    with qtbot.waitSignal(page.chosen) as chosen:
        page.button.click()
    assert chosen.args == [Protection.NONE, ""]
    with qtbot.waitSignal(page.refused):
        QTest.keyClick(page.button, Qt.Key.Key_Escape)


async def test_a_passphrase_unlocks_and_can_be_forgotten(qtbot: QtBot) -> None:
    """A wrong one is told at the field; while it is tried the button waits."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    pages = ProtectionPages(window)
    async with TaskScope("test") as tasks:
        asking = tasks.spawn(pages.passphrase(was_wrong=True), name="passphrase")
        page = await _page(window, UnlockPage)
        assert isinstance(page, UnlockPage)
        assert "not it" in page.passphrase.error()
        QTest.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
        assert not asking.done()
        QTest.keyClicks(page.passphrase.edit, "tramway olive candle")
        QTest.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
        assert not page.button.isEnabled()
        assert await asking == "tramway olive candle"
    lost = UnlockPage()
    qtbot.addWidget(lost)
    with qtbot.waitSignal(lost.refused):
        lost.quiet.click()


async def test_without_a_key_one_looks_again_or_begins_anew(qtbot: QtBot) -> None:
    """Looking again is what Escape does: it costs nothing."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    pages = ProtectionPages(window)
    for press_quiet in (True, False):
        async with TaskScope("test") as tasks:
            asking = tasks.spawn(pages.begin_anew(), name="begin anew")
            page = await _page(window, BeginAnewPage)
            assert isinstance(page, BeginAnewPage)
            if press_quiet:
                page.quiet.click()
            else:
                QTest.keyClick(page, Qt.Key.Key_Escape)
            assert await asking is press_quiet
        page.setParent(None)


def test_all_that_takes_the_focus_has_a_name(qtbot: QtBot) -> None:
    """On the pages before an account is open, too."""
    for page in (ChoosePage(), UnlockPage(), BeginAnewPage()):
        qtbot.addWidget(page)
        page.show()
        assert all(one.accessibleName() or str(getattr(one, "text", str)()) for one in focusable(page))


def test_people_of_one_name_are_told_apart(anchor: QWidget) -> None:
    """By address and academy."""
    popover = _popover(anchor, SAM._replace(user_id=UserId("u9"), email="sam@other.example"))
    assert "sam@other.example" in popover.cards[0].accessibleName()


def test_signing_in_again_stays_open_until_it_worked(anchor: QWidget, qtbot: QtBot) -> None:
    """An empty field is told, a wrong password is selected to be typed anew; there is another way."""
    dialog = SignInAgainDialog(anchor, SAM)
    dialog.open()
    QTest.keyClick(dialog.password.edit, Qt.Key.Key_Return)
    assert dialog.password.error()
    QTest.keyClicks(dialog.password.edit, "wrong")
    with qtbot.waitSignal(dialog.submitted) as asked:
        QTest.keyClick(dialog.password.edit, Qt.Key.Key_Return)
    assert asked.args == ["wrong"]
    dialog.show_state(is_busy=True)
    assert not dialog.accept_button.isEnabled()
    dialog.show_state(is_busy=False, error="Email and password do not match.")
    assert dialog.isVisible()
    assert dialog.password.edit.selectedText()
    with qtbot.waitSignal(dialog.other_way_requested):
        dialog.other.click()
    dialog.reject()
    assert not dialog.isVisible()
