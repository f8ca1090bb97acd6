"""Accounts as a person uses them: the whole app, the real server, mails read from its mailbox, and the keyboard."""

from __future__ import annotations

import json
import uuid
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.config import load_state
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.ui.account.popover import AccountPopover
from pharmat_desktop.ui.account.protection_pages import ChoosePage, UnlockPage
from pharmat_desktop.ui.account.sign_in_again import SignInAgainDialog
from pharmat_desktop.ui.account.sign_out_dialog import SignOutDialog
from pharmat_desktop.ui.settings.email_editor import CodePanel
from pharmat_desktop.ui.settings.profile import ProfilePage
from pharmat_desktop.ui.settings.security import SecurityPage
from pharmat_desktop.ui.settings.your_data import DataPage, DeleteDialog
from pharmat_desktop.ui.sign_in.code_page import CodePage
from pharmat_desktop.ui.sign_in.forgotten_page import ForgottenPage
from pharmat_desktop.ui.sign_in.new_password_page import NewPasswordPage
from pharmat_desktop.ui.sign_in.people_page import PeoplePage
from pharmat_desktop.ui.sign_in.sign_up_page import SignUpPage
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.widgets.banner import Banner
from tests.support.academy import Academy, Person
from tests.support.mailbox import Mailbox
from tests.support.whole_app import is_online, running, until

pytestmark = pytest.mark.usefixtures("qtbot")
PASSPHRASE = "tramway olive candle"
Found = TypeVar("Found", bound=QObject)


def app_at(academy: Academy, data: Path) -> AbstractAsyncContextManager[Application]:
    return running("--academy", academy.url, "--key", academy.publishable_key, "--data", str(data))


async def found(app: Application, kind: type[Found]) -> Found:
    """The widget of a kind, once it is there and to be seen."""

    def seen() -> list[Found]:
        return [one for one in app.window.findChildren(kind) if not isinstance(one, QWidget) or one.isVisible()]

    await until(lambda: bool(seen()), f"a {kind.__name__}")
    return seen()[-1]


def press(widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    QTest.keyClick(widget, key)


async def sign_in(app: Application, person: Person) -> None:
    """By password, with Enter."""
    view = await found(app, SignInView)
    QTest.keyClicks(view.form.email.edit, person.email)
    QTest.keyClicks(view.form.password.edit, person.password)
    press(view.form.password.edit, Qt.Key.Key_Return)


async def protect(app: Application) -> None:
    """A test's computer has no keychain: a passphrase is chosen."""
    page = await found(app, ChoosePage)
    QTest.keyClicks(page.passphrase.edit, PASSPHRASE)
    press(page.passphrase.edit, Qt.Key.Key_Return)
    await until(lambda: is_online(app), "the first sync")


def screens_of(app: Application) -> Screens:
    assert app.signed_in is not None
    assert app.signed_in.screens is not None
    return app.signed_in.screens


async def open_menu(app: Application) -> AccountPopover:
    app.window._rail.account.click()
    return await found(app, AccountPopover)


async def test_a_new_student_signs_up_confirms_and_is_in(academy: Academy, tmp_path: Path) -> None:
    """Name, email, password; the six digits of the mail; the files protected; the first sync."""
    email = f"{uuid.uuid4().hex}@screens.example"
    async with app_at(academy, tmp_path) as app:
        view = await found(app, SignInView)
        await until(lambda: view.form.sign_up.isVisible() and view.form.sign_up.isEnabled(), "what the academy offers")
        press(view.form.sign_up)
        page = await found(app, SignUpPage)
        for field, text in ((page.first_name, "Robin"), (page.last_name, "Carter"), (page.email, email)):
            QTest.keyClicks(field.edit, text)
        page.zone.set_zone("Africa/Cairo")
        QTest.keyClicks(page.password.edit, PASSPHRASE)
        press(page.password.edit, Qt.Key.Key_Return)
        code = await found(app, CodePage)
        mail = await Mailbox(academy.url).newest(email)
        QTest.keyClicks(code.code, mail.digits)
        await protect(app)
        rows = await academy.rows("select first_name, role::text, timezone from public.users where email = $1", email)
        assert rows == [{"first_name": "Robin", "role": "student", "timezone": "Africa/Cairo"}]


async def test_a_code_from_a_mail_signs_in_and_a_wrong_one_can_be_mended(academy: Academy, tmp_path: Path) -> None:
    """No password needed."""
    person = await academy.person("Sam")
    async with app_at(academy, tmp_path) as app:
        view = await found(app, SignInView)
        await until(view.form.providers.isVisible, "what the academy offers")
        QTest.keyClicks(view.form.email.edit, person.email)
        press(view.form.by_mail)
        page = await found(app, CodePage)
        digits = (await Mailbox(academy.url).newest(person.email)).digits
        QTest.keyClicks(page.code, f"{(int(digits) + 1) % 1_000_000:06d}")
        await until(lambda: bool(page.hint.text()), "the refusal of a wrong code")
        QTest.keyClicks(page.code, digits)
        await protect(app)
        assert app.state.account is not None
        assert app.state.account.email == person.email


async def test_a_forgotten_password_becomes_a_new_one(academy: Academy, tmp_path: Path) -> None:
    """The old one is refused then, the new one signs in."""
    person = await academy.person("Sam")
    async with app_at(academy, tmp_path) as app:
        view = await found(app, SignInView)
        await until(view.form.providers.isVisible, "what the academy offers")
        QTest.keyClicks(view.form.email.edit, person.email)
        press(view.form.forgotten)
        forgotten = await found(app, ForgottenPage)
        press(forgotten.email.edit, Qt.Key.Key_Return)
        page = await found(app, CodePage)
        QTest.keyClicks(page.code, (await Mailbox(academy.url).newest(person.email)).digits)
        chosen = await found(app, NewPasswordPage)
        QTest.keyClicks(chosen.password.edit, PASSPHRASE)
        press(chosen.password.edit, Qt.Key.Key_Return)
        await protect(app)
    session = await academy.sign_in(Person(person.id, person.name, person.email, PASSPHRASE))
    assert session["user"]["email"] == person.email


async def test_two_people_share_a_computer_and_switch_without_signing_in(academy: Academy, tmp_path: Path) -> None:
    """Each has files of their own; the menu in the rail leads from one to the other and back."""
    sam, zoe = await academy.person("Sam"), await academy.person("Zoe")
    async with app_at(academy, tmp_path) as app:
        await sign_in(app, sam)
        await protect(app)
        menu = await open_menu(app)
        press(menu.add)
        people = await found(app, PeoplePage)
        assert [account.email for account in people.accounts] == [sam.email]
        press(people.button)
        await sign_in(app, zoe)
        await protect(app)
        for person in (sam, zoe):
            menu = await open_menu(app)
            press(menu.cards[0], Qt.Key.Key_Return)
            unlock = await found(app, UnlockPage)
            QTest.keyClicks(unlock.passphrase.edit, PASSPHRASE)
            press(unlock.passphrase.edit, Qt.Key.Key_Return)
            await until(lambda: is_online(app), "the switch")
            assert app.signed_in is not None
            assert app.signed_in.scope.account.email == person.email


async def test_what_is_kept_at_sign_out_is_back_at_the_next_sign_in(academy: Academy, tmp_path: Path) -> None:
    """The dialog says what is unsent; kept, it is sent after the same person has signed in again."""
    sam, tutor = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    conversation = await academy.conversation(sam, tutor)
    async with app_at(academy, tmp_path) as app:
        await sign_in(app, sam)
        await protect(app)
        assert app.signed_in is not None
        scope = app.signed_in.scope
        scope.connection.set_work_offline(True)
        await scope.chat.send(ConversationId(conversation), "Written on the train")
        app.window.sign_out_requested.emit()
        dialog = await found(app, SignOutDialog)
        assert "Written on the train" in dialog._lines[0]
        press(dialog.keep)
        await sign_in(app, sam)
        unlock = await found(app, UnlockPage)
        QTest.keyClicks(unlock.passphrase.edit, PASSPHRASE)
        press(unlock.passphrase.edit, Qt.Key.Key_Return)
        await until(lambda: is_online(app), "the sync after signing in again")
        await until(lambda: bool(app.signed_in and not app.signed_in.scope.overview.unsent()), "the delivery")
    assert [row["body"] for row in await academy.messages(conversation)] == ["Written on the train"]


async def test_a_changed_name_and_address_are_true_at_the_academy(academy: Academy, tmp_path: Path) -> None:
    """In the settings, by keyboard; both addresses answer with their digits."""
    person = await academy.person("Sam")
    new = f"{uuid.uuid4().hex}@screens.example"
    async with app_at(academy, tmp_path) as app:
        await sign_in(app, person)
        await protect(app)
        screens_of(app).open_settings("profile")
        profile = await found(app, ProfilePage)
        press(profile.name.change)
        profile.first_name.edit.selectAll()
        QTest.keyClicks(profile.first_name.edit, "Samuel")
        press(profile.first_name.edit, Qt.Key.Key_Return)
        await until(lambda: profile.head.name.text().startswith("Samuel"), "the new name")
        screens_of(app).open_settings("security")
        editor = (await found(app, SecurityPage)).email
        press(editor.change)
        QTest.keyClicks(editor.email.edit, new)
        press(editor.email.edit, Qt.Key.Key_Return)
        await until(editor.old.isVisible, "the mails")

        async def answer(panel: CodePanel, address: str) -> None:
            QTest.keyClicks(panel.code, (await Mailbox(academy.url).newest(address)).digits)
            await until(lambda: panel.confirmed.isVisible() or not editor.is_open, "a confirmation")

        await answer(editor.old, person.email)
        await answer(editor.new, new)
        await until(lambda: bool(app.signed_in and app.signed_in.account.email == new), "the new address in the app")
    kept = load_state(app.options.settings.data_dir).account
    assert kept is not None
    assert (kept.name, kept.email) == ("Samuel", new)
    rows = await academy.rows("select first_name, email from public.users where id = $1", uuid.UUID(person.id))
    assert rows == [{"first_name": "Samuel", "email": new}]


async def test_the_next_start_is_unlocked_and_signed_in_again_in_place(academy: Academy, tmp_path: Path) -> None:
    """Without a keychain a session ends with the program: one reads at once, and the banner leads back in."""
    person, tutor = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    conversation = await academy.conversation(person, tutor)
    async with app_at(academy, tmp_path) as app:
        await sign_in(app, person)
        await protect(app)
    async with app_at(academy, tmp_path) as app:
        app.window.resize(1200, 800)
        unlock = await found(app, UnlockPage)
        QTest.keyClicks(unlock.passphrase.edit, "not this one")
        press(unlock.passphrase.edit, Qt.Key.Key_Return)
        await until(lambda: bool([one for one in app.window.findChildren(UnlockPage) if one.passphrase.error()]), "no")
        unlock = await found(app, UnlockPage)
        QTest.keyClicks(unlock.passphrase.edit, PASSPHRASE)
        press(unlock.passphrase.edit, Qt.Key.Key_Return)
        await until(lambda: app.signed_in is not None and app.signed_in.screens is not None, "the screens")
        assert app.signed_in is not None
        scope = app.signed_in.scope
        assert [one.id for one in scope.chat.conversations()] == [conversation]
        banner = await found(app, Banner)
        await until(lambda: bool(banner.state and banner.state.actions[0][0] == "sign_in"), "the banner")
        await scope.chat.send(ConversationId(conversation), "Written while signed out")
        banner.action_triggered.emit("sign_in")
        dialog = await found(app, SignInAgainDialog)
        QTest.keyClicks(dialog.password.edit, "not this one")
        press(dialog.password.edit, Qt.Key.Key_Return)
        await until(dialog.error.isVisible, "the refusal of a wrong password")
        QTest.keyClicks(dialog.password.edit, person.password)
        press(dialog.password.edit, Qt.Key.Key_Return)
        await until(lambda: is_online(app) and not scope.overview.unsent(), "the delivery")
    assert [row["body"] for row in await academy.messages(conversation)] == ["Written while signed out"]


async def test_ones_data_are_taken_along_and_the_account_ends(academy: Academy, tmp_path: Path) -> None:
    """The file has what the academy knew; afterwards nobody of this name can sign in, and no file is left here."""
    person = await academy.person("Sam")
    target = tmp_path / "mine.json"
    async with app_at(academy, tmp_path / "data") as app:
        await sign_in(app, person)
        await protect(app)
        screens_of(app).open_settings("data")
        page = await found(app, DataPage)
        press(page.export)
        chooser = await found(app, QFileDialog)
        name = chooser.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(target))
        press(name, Qt.Key.Key_Return)
        await until(target.exists, "the file")
        press(page.delete)
        dialog = await found(app, DeleteDialog)
        QTest.keyClicks(dialog.confirmation.edit, person.email)
        press(dialog.confirmation.edit, Qt.Key.Key_Return)
        await until(lambda: app.signed_in is None, "the end of the account")
        await found(app, SignInView)
    assert person.email in str(json.loads(target.read_text())["rows"])  # a few bytes
    assert not await academy.rows("select 1 from auth.users where id = $1 and deleted_at is null", uuid.UUID(person.id))
