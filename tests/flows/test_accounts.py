"""People and their accounts on one computer with a keychain: links, switching, signing out, and what is left behind."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from PySide6.QtWidgets import QDialog

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.application import Application
from pharmat_desktop.app.log_file import last_lines, logging_to
from pharmat_desktop.domain.accounts import MailKind, SignOutScope
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.ui.account.sign_out_dialog import SignOutDialog
from pharmat_desktop.ui.sign_in.presenter import SignInPresenter, Step
from tests.support.academy import PASSWORD, Academy, Person
from tests.support.disk import contents
from tests.support.mailbox import Mailbox
from tests.support.whole_app import App, is_online, until

SECRET = "the grey parrot knows the dose"

pytestmark = pytest.mark.usefixtures("qtbot")


def scope_of(app: Application) -> AccountScope:
    assert app.signed_in is not None
    return app.signed_in.scope


def accounts_dir(data: Path) -> Path:
    return data / "profiles" / "default" / "accounts"


def holders(data: Path, text: str) -> list[str]:
    """Files with the text in them."""
    return [path.name for path in data.rglob("*") if text.encode() in contents(path)]


async def presenter_of(app: Application) -> SignInPresenter:
    await until(lambda: app.window.findChild(SignInPresenter) is not None, "the sign-in screen")
    presenter = app.window.findChild(SignInPresenter)
    assert presenter is not None
    return presenter


def step_of(app: Application) -> Step | None:
    presenter = app.window.findChild(SignInPresenter)
    return presenter.state.step if presenter is not None else None


async def sign_in(app: Application, person: Person) -> None:
    (await presenter_of(app)).sign_in(person.email, PASSWORD)
    await until(lambda: is_online(app) and scope_of(app).account.email == person.email, "the first sync")


async def link_of(academy: Academy, app: Application, person: Person) -> str:
    """Ask for a magic link and click it in a browser: where the browser is sent."""
    presenter = await presenter_of(app)
    presenter.send_mail(MailKind.SIGN_IN, person.email)
    await until(lambda: presenter.state.step is Step.CODE and not presenter.state.is_busy, "the mail")
    mail = await Mailbox(academy.url).newest(person.email)
    async with httpx.AsyncClient(timeout=60) as browser:
        return str((await browser.get(mail.link)).headers["location"])


async def test_a_magic_link_opens_the_app_that_was_closed_once(academy: Academy, app: App) -> None:
    """The flow survives the restart; the link of a stranger, or the same once more, changes nothing."""
    sam = await academy.person("Sam")
    async with app() as first:
        link = await link_of(academy, first, sam)
    assert link.startswith("pharmat://auth/callback?")
    async with app(link) as second:
        await until(lambda: is_online(second), "the first sync")
        assert scope_of(second).account.email == sam.email
        second.follow_link(link)
        second.follow_link(link.replace("flow=", "flow=x"))
        await until(lambda: second.window._toasts is not None, "a word about it")
        assert scope_of(second).account.email == sam.email


async def test_two_people_share_a_computer_and_switch_without_signing_in(academy: Academy, app: App) -> None:
    """Each has own files; after a restart the last one is in the window, and the other is a click away."""
    sam, lena = await academy.person("Sam"), await academy.person("Lena")
    async with app() as first:
        await sign_in(first, sam)
        first.book.show_sign_in()
        await sign_in(first, lena)
    async with app() as second:
        await until(lambda: is_online(second), "Lena's sync")
        assert scope_of(second).account.email == lena.email
        second.book.show(second.book.accounts[1])
        await until(lambda: is_online(second) and scope_of(second).account.email == sam.email, "Sam's sync")
        assert [account.email for account in second.book.accounts] == [sam.email, lena.email]


async def test_a_second_academy_is_gone_to_at_once_and_has_files_of_its_own(
    academy: Academy, app: App, tmp_path: Path
) -> None:
    """Whoever has just named an academy is asked to sign in there, not who they are elsewhere."""
    sam = await academy.person("Sam")
    elsewhere = academy.url.replace("127.0.0.1", "localhost")  # another name is another academy
    async with app() as run:
        await sign_in(run, sam)
        run.book.show_sign_in()
        await until(lambda: step_of(run) is Step.PEOPLE, "those who are known")
        await run.sign_in_screen.accounts.add_academy(elsewhere, academy.publishable_key)
        await until(lambda: step_of(run) is Step.PASSWORD, "the form of the new academy")
        await sign_in(run, sam)
        assert [account.academy for account in run.book.accounts] == [elsewhere, academy.url]
        assert len(list(accounts_dir(tmp_path).iterdir())) == 2
        run.book.show_sign_in()
        await until(lambda: step_of(run) is Step.PEOPLE, "both")


async def test_what_is_kept_comes_back_and_what_is_discarded_is_gone(
    academy: Academy, app: App, tmp_path: Path
) -> None:
    """Signing out asks; the mirror leaves this computer either way, the drafts by the person's word alone."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    async with app() as run:
        await sign_in(run, sam)
        await scope_of(run).chat.save_composer(room, SECRET)
        await leave(run, lambda dialog: dialog.keep.click())
        assert sorted(path.name for path in accounts_dir(tmp_path).rglob("*") if path.is_file()) == [
            "drafts.sqlite3",
            "protection.json",
        ]
        await sign_in(run, sam)
        assert scope_of(run).chat.composer(room) == SECRET
        await leave(run, lambda dialog: dialog.discard.click())
        assert list(accounts_dir(tmp_path).iterdir()) == []
        await sign_in(run, sam)
        assert scope_of(run).chat.composer(room) == ""


async def leave(app: Application, choose: Callable[[SignOutDialog], None]) -> None:
    app.window.sign_out_requested.emit()
    await until(lambda: bool(app.window.findChildren(SignOutDialog)), "the question")
    dialog = app.window.findChildren(SignOutDialog)[0]
    assert isinstance(dialog, QDialog)
    choose(dialog)
    await presenter_of(app)
    await until(lambda: app.signed_in is None, "the end of the account")


async def test_a_session_that_was_ended_elsewhere_keeps_everything_readable(academy: Academy, app: App) -> None:
    """In mid-send: what is written stays, the person is asked to sign in, and then it is sent."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    await academy.write(room, amal, "Read chapter four.")
    async with app() as run:
        await sign_in(run, sam)
        scope = scope_of(run)
        await until(lambda: scope.chat.thread_length(room) == 1, "the message")
        await academy.execute("delete from auth.sessions where user_id = $1::text::uuid", sam.id)
        scope._session._tokens = None  # type: ignore[union-attr]  # an hour later
        await scope.chat.send(room, SECRET)
        scope.connection.retry()
        await until(lambda: scope.connection.status.needs_sign_in, "the end of the session")
        assert scope.chat.thread_length(room) == 2
        assert scope.unsent().waiting == 1
        await scope.connection.sign_in_again(PASSWORD)
        await until(lambda: not scope.unsent(), "the delivery")
    assert [row["body"] for row in await academy.messages(room)] == ["Read chapter four.", SECRET]


async def test_signing_out_everywhere_ends_the_other_computers_session_too(academy: Academy, app: App) -> None:
    sam = await academy.person("Sam")
    await academy.sign_in(sam)
    async with app() as run:
        await sign_in(run, sam)
        await scope_of(run).own.sign_out(SignOutScope.EVERYWHERE)
        await presenter_of(run)
    assert await academy.rows("select 1 from auth.sessions where user_id = $1::text::uuid", sam.id) == []


async def test_no_secret_and_no_text_in_logs_or_readable_in_files(
    academy: Academy, app: App, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG, from every library: no password, code, link, token or text of a person; likewise on the disk.

    The log file tells what went on all the same, without any address, name or id.
    """
    caplog.set_level(logging.DEBUG)
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    secrets = [PASSWORD, SECRET]
    with logging_to(tmp_path, "debug"):
        async with app() as run:
            secrets.append((await link_of(academy, run, sam)).partition("code=")[2])
            mail = await Mailbox(academy.url).newest(sam.email)
            (await presenter_of(run)).enter_code("000000")
            await until(lambda: run.window.findChildren(SignInPresenter)[0].state.error is not None, "the refusal")
            await sign_in(run, sam)
            scope = scope_of(run)
            await scope.chat.send(room, SECRET)
            await scope.chat.save_composer(room, SECRET)
            await until(lambda: scope.connection.status.waiting == 0, "the delivery")
            await until(lambda: scope.chat.thread_length(room) == 1, "the message")
            await scope._store.drafts.add(refused_draft(room))  # type: ignore[union-attr]  # past the service's check
            scope.connection.retry()  # who adds a draft wakes the sender
            await until(lambda: scope.connection.status.attention == 1, "the refusal")
            secrets += [scope._session._tokens.access, scope._session._tokens.refresh]  # type: ignore[union-attr]
            assert not [text for text in secrets if holders(tmp_path, text)]
        assert not [text for text in secrets if holders(tmp_path, text)]
    assert all(text not in caplog.text for text in [*secrets, mail.digits])
    log = "\n".join(last_lines(tmp_path, 10_000))
    assert "1 of 1 messages sent" in log
    assert "refused: Refused" in log
    assert "session: good" in log
    personal = [*secrets, mail.digits, sam.email, sam.id, amal.id, room, academy.publishable_key, str(tmp_path), "Amal"]
    assert not [text for text in personal if text in log]


def refused_draft(room: ConversationId) -> MessageDraft:
    """Longer than any message may be."""
    return MessageDraft(MessageId(str(uuid4())), room, SECRET * 400, datetime.now(UTC))
