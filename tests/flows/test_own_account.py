"""One's own account to its end, on a computer with a keychain, against the academy's real Edge Functions."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.vault import key_name
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Account
from pharmat_desktop.remote.auth import secret_name
from pharmat_desktop.ui.language import LanguageController
from pharmat_desktop.ui.settings.language import LanguagePage
from pharmat_desktop.ui.settings.your_data import DataPage, DeleteDialog
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.widgets.toast import Toast
from tests.support.academy import Academy, Person
from tests.support.mailbox import Mailbox
from tests.support.secret_service import holds
from tests.support.whole_app import PATIENCE, App, is_online, until

pytestmark = pytest.mark.usefixtures("qtbot")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
Found = TypeVar("Found", bound=QWidget)


async def found(app: Application, kind: type[Found]) -> Found:
    """The visible widget of a kind."""

    def seen() -> list[Found]:
        return [one for one in app.window.findChildren(kind) if one.isVisible()]

    await until(lambda: bool(seen()), f"a {kind.__name__}")
    return seen()[-1]


async def sign_in(app: Application, person: Person) -> SignInView:
    view = await found(app, SignInView)
    view.form.set_email(person.email)
    view.form.password.edit.setText(person.password)
    QTest.keyClick(view.form.password.edit, Qt.Key.Key_Return)
    return view


async def signed_in(app: Application, person: Person) -> Account:
    await sign_in(app, person)
    await until(lambda: is_online(app), "the first sync")
    assert app.signed_in is not None
    return app.signed_in.scope.account


async def open_settings(app: Application, page: str) -> None:
    assert app.signed_in is not None
    assert app.signed_in.screens is not None
    app.signed_in.screens.open_settings(page)


def holders(data: Path, text: str) -> list[str]:
    """The files in which a text can be read."""
    return [path.name for path in data.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


async def save_as(app: Application, target: Path) -> None:
    """In the dialog that asks where, which proposes a place of the person's own."""
    chooser = await found(app, QFileDialog)
    assert chooser.directory().absolutePath() != str(Path.cwd())
    name = chooser.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    assert name.text().endswith(".json")
    name.setText(str(target))
    QTest.keyClick(name, Qt.Key.Key_Return)
    await until(target.exists, "the file")


async def test_everything_is_taken_along_in_one_readable_file(academy: Academy, app: App, tmp_path: Path) -> None:
    """What one wrote, one's profile, and one's files by links that work without signing in."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    await academy.write(room, amal, "What others wrote is theirs")
    target = tmp_path / "mine.json"
    async with app() as run:
        await signed_in(run, sam)
        assert run.signed_in is not None
        scope = run.signed_in.scope
        await scope.chat.send(room, "صباح الخير, mine")
        await scope.own.change_avatar(PNG)
        await until(lambda: not scope.unsent(), "the delivery")
        await open_settings(run, "data")
        QTest.keyClick((await found(run, DataPage)).export, Qt.Key.Key_Return)
        await save_as(run, target)
    text = target.read_text("utf-8")
    taken = json.loads(text)
    assert "صباح الخير" in text  # readable by people, too
    assert [row["body"] for row in taken["rows"]["messages"]] == ["صباح الخير, mine"]
    assert taken["rows"]["account"]["email"] == sam.email
    async with httpx.AsyncClient(timeout=60) as browser:
        assert [(await browser.get(file["url"])).content for file in taken["files"]] == [PNG]


async def test_a_deleted_account_leaves_nothing_here_and_nobody_signs_in_to_it(
    academy: Academy, app: App, keychain: str, tmp_path: Path
) -> None:
    """Unsent words and all; the keychain is as before; the person is told, also when they try to sign in again."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    async with app() as run:
        account = await signed_in(run, sam)
        scope = run.signed_in.scope if run.signed_in else None
        assert scope is not None
        await scope.chat.save_composer(room, "Never sent")
        (folder,) = (tmp_path / "profiles" / "default" / "accounts").iterdir()
        names = [secret_name(account), key_name(folder)]
        await until(lambda: all(holds(keychain, name) for name in names), "the keys in the keychain")
        await open_settings(run, "data")
        QTest.keyClick((await found(run, DataPage)).delete, Qt.Key.Key_Return)
        dialog = await found(run, DeleteDialog)
        QTest.keyClicks(dialog.confirmation.edit, sam.email.upper())
        QTest.keyClick(dialog.confirmation.edit, Qt.Key.Key_Return)
        await found(run, SignInView)
        assert "deleted" in (await found(run, Toast)).text
        await until(lambda: not folder.exists(), "the end of the files")
        await until(lambda: not any(holds(keychain, name) for name in names), "the end of the keys")
        view = await sign_in(run, sam)
        await until(lambda: bool(view.form.error.text()), "the refusal")
        assert run.book.accounts == ()
    assert not holders(tmp_path, sam.email)
    assert await academy.rows("select 1 from auth.sessions where user_id = $1", uuid.UUID(sam.id)) == []


@pytest.fixture
def english() -> Iterator[None]:
    """Whatever a test chooses, the next one begins in English."""
    yield
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    LanguageController(qt, "en")


@pytest.mark.usefixtures("english")
async def test_mails_come_in_the_language_that_the_app_speaks(academy: Academy, app: App) -> None:
    """Chosen while working offline, too; the academy hears of it when it is reached."""
    sam = await academy.person("Sam")

    async def said() -> str:
        query = "select raw_user_meta_data ->> 'language' as it from auth.users where id = $1"
        return str((await academy.rows(query, uuid.UUID(sam.id)))[0]["it"])

    async with app("--lang", "en") as run:
        await signed_in(run, sam)
        assert run.signed_in is not None
        connection = run.signed_in.scope.connection
        connection.set_work_offline(True)
        await until(lambda: not connection.status.is_online, "the end of the connection")
        await open_settings(run, "language")
        (await found(run, LanguagePage)).rows["ar"].click()
        await until(lambda: run.appearance.language.language == "ar", "Arabic")
        connection.set_work_offline(False)
        await until(lambda: is_online(run), "the connection")
        async with asyncio.timeout(PATIENCE):
            while await said() != "ar":
                pass
        run.window.sign_out_requested.emit()
        view = await found(run, SignInView)
        await until(view.form.by_mail.isEnabled, "the academy")
        view.form.set_email(sam.email)
        QTest.keyClick(view.form.by_mail, Qt.Key.Key_Return)
        box = Mailbox(academy.url)
        async with asyncio.timeout(PATIENCE):
            while not (mails := await box.all(sam.email)):
                pass
        assert 'dir="rtl"' in mails[0].html
