"""The demo as a person uses it: the whole app on Qt's loop, its own server, keyboard and clicks."""

from __future__ import annotations

import asyncio
import json
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.application import Application
from pharmat_desktop.app.demo import demo_accounts
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.domain.chat import Conversation, Delivery, Message
from pharmat_desktop.ui.account.sign_out_dialog import SignOutDialog
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.widgets.toast import Toast
from tests.support.whole_app import is_online, running, until

pytestmark = pytest.mark.usefixtures("qtbot")

LINES = ["One, from the train", "Two, still no network", "Three, almost there"]


def demo(data: Path, *arguments: str) -> AbstractAsyncContextManager[Application]:
    """One run of the demo."""
    return running("--demo", "--data", str(data), *arguments)


async def sign_in(app: Application, email: str) -> None:
    await until(lambda: app.window.findChild(SignInView) is not None, "the sign-in screen")
    view = app.window.findChild(SignInView)
    assert view is not None
    card = next(card for card in view.welcome.cards if card.account.email == email)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    await until(lambda: is_online(app) and scope_of(app).account.email == email, "the first sync")


def scope_of(app: Application) -> AccountScope:
    assert app.signed_in is not None
    return app.signed_in.scope


def screens_of(app: Application) -> Screens:
    assert app.signed_in is not None
    assert app.signed_in.screens is not None
    return app.signed_in.screens


def conversation_with(app: Application, name: str) -> Conversation:
    return next(one for one in scope_of(app).chat.conversations() if one.title == name)


def last_messages(app: Application, conversation: Conversation, count: int) -> list[Message]:
    chat = scope_of(app).chat
    return list(chat.thread_slice(conversation.id, chat.thread_length(conversation.id) - count, count))


def own_texts(app: Application, conversation: Conversation, count: int) -> list[tuple[str, Delivery]]:
    return [(one.body, one.delivery) for one in last_messages(app, conversation, count) if one.is_own]


def write(app: Application, *lines: str) -> None:
    edit = screens_of(app).chat_screen.detail_widget.composer.edit
    for line in lines:
        QTest.keyClicks(edit, line)
        QTest.keyClick(edit, Qt.Key.Key_Return)


async def stored(data: Path, email: str, conversation: Conversation) -> list[str]:
    """What the server has of a conversation, in its order, asked as another member."""
    address = json.loads((data / "demo-academy" / "server.json").read_text())  # a few bytes
    password = next(one.password for one in demo_accounts() if one.email == email)
    async with httpx.AsyncClient(
        base_url=address["url"], headers={"apikey": address["publishable_key"]}, timeout=60
    ) as http:
        grant = {"email": email, "password": password}
        session = (await http.post("/auth/v1/token?grant_type=password", json=grant)).json()
        query = {"select": "body", "conversation_id": f"eq.{conversation.id}", "order": "seq"}
        bearer = {"Authorization": f"Bearer {session['access_token']}"}
        answer = await http.get("/rest/v1/messages", params=query, headers=bearer)
        return [row["body"] for row in answer.raise_for_status().json()]


async def test_three_messages_written_offline_survive_a_restart_and_arrive_once(tmp_path: Path) -> None:
    """Written with the plug pulled, quit, started again offline: they wait with a clock; online they get ticks."""
    async with demo(tmp_path) as app:
        await sign_in(app, "sam@pharmat.example")
        conversation = conversation_with(app, "Dr Amal Haddad")
        screens_of(app).chat.open(conversation.id)
        scope_of(app).connection.set_work_offline(True)
        write(app, *LINES)
        await until(lambda: len(own_texts(app, conversation, 3)) == 3, "three drafts")
    async with demo(tmp_path) as app:
        await until(lambda: app.signed_in is not None and app.signed_in.screens is not None, "the account")
        assert screens_of(app).chat.open_id == conversation.id
        assert own_texts(app, conversation, 3) == [(line, Delivery.WAITING) for line in LINES]
        assert scope_of(app).connection.status.is_off
        app.window.work_offline_toggled.emit(False)
        await until(lambda: is_online(app) and scope_of(app).connection.status.waiting == 0, "the delivery")
        got = [text for text, delivery in own_texts(app, conversation, 6) if delivery in (Delivery.SENT, Delivery.READ)]
        assert got[-3:] == LINES
        bodies = await stored(tmp_path, "amal@pharmat.example", conversation)
        assert [body for body in bodies if body in LINES] == LINES
    async with demo(tmp_path, "--report-start") as app:
        await app.quit_asked.wait()  # in the first moment: the screens are painted, the files are not ready to write
    assert not app.window.current_screen, "no screen is left whose timers go on"
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith(("screens/", "account/"))]


async def test_two_people_side_by_side_write_to_each_other_live(tmp_path: Path) -> None:
    """Two profiles share one academy; what one sends, the other sees, and reading it gives the second tick."""
    async with demo(tmp_path) as sam, demo(tmp_path, "--profile", "second") as amal:
        await sign_in(sam, "sam@pharmat.example")
        await sign_in(amal, "amal@pharmat.example")
        there, back = conversation_with(sam, "Dr Amal Haddad"), conversation_with(amal, "Sam Okoro")
        assert there.id == back.id
        screens_of(sam).chat.open(there.id)
        screens_of(amal).chat.open(back.id)
        write(sam, "Do you see this at once?")
        await until(lambda: last_messages(amal, back, 1)[0].body == "Do you see this at once?", "the message")
        write(amal, "I do.")
        await until(lambda: last_messages(sam, there, 1)[0].body == "I do.", "the answer")
        await scope_of(amal).chat.mark_read(back.id)
        await until(lambda: own_texts(sam, there, 2)[-1][1] is Delivery.READ, "the second tick")


async def test_signing_out_keeps_each_persons_data_apart(tmp_path: Path) -> None:
    """The next person who signs in on the same profile sees their own conversations only."""
    async with demo(tmp_path) as app:
        await sign_in(app, "sam@pharmat.example")
        titles = {one.title for one in scope_of(app).chat.conversations()}
        app.window.sign_out_requested.emit()
        await sign_in(app, "aisha@pharmat.example")
        assert scope_of(app).account.email == "aisha@pharmat.example"
        assert {one.title for one in scope_of(app).chat.conversations()} != titles


async def test_signing_out_offline_leaves_a_way_back_in(tmp_path: Path) -> None:
    """Working offline ends with signing out, or nobody could sign in again; what waits is sent later."""
    async with demo(tmp_path) as app:
        await sign_in(app, "sam@pharmat.example")
        conversation = conversation_with(app, "Dr Amal Haddad")
        screens_of(app).chat.open(conversation.id)
        app.window.work_offline_toggled.emit(True)
        write(app, LINES[0])
        await until(lambda: len(own_texts(app, conversation, 1)) == 1, "the draft")
        app.window.sign_out_requested.emit()
        await until(lambda: bool(app.window.findChildren(SignOutDialog)), "the question about the draft")
        app.window.findChildren(SignOutDialog)[0].keep.click()
        await sign_in(app, "aisha@pharmat.example")
        app.window.sign_out_requested.emit()
        await sign_in(app, "sam@pharmat.example")
        await until(lambda: scope_of(app).connection.status.waiting == 0, "the delivery")
        bodies = await stored(tmp_path, "amal@pharmat.example", conversation)
        assert bodies.count(LINES[0]) == 1


def is_delivered(app: Application, conversation: Conversation, text: str) -> bool:
    """The demo's tutor may have read and answered it already."""
    return any(own == (text, way) for own in own_texts(app, conversation, 6) for way in (Delivery.SENT, Delivery.READ))


async def test_a_demo_academy_of_an_older_version_is_renewed(tmp_path: Path) -> None:
    """The person is told once, is signed in and in step with the new one; nothing of the older one is thrown away."""
    line = "Only the older academy has this"
    async with demo(tmp_path) as app:
        await sign_in(app, "sam@pharmat.example")
        conversation = conversation_with(app, "Dr Amal Haddad")
        screens_of(app).chat.open(conversation.id)
        write(app, line)
        await until(lambda: is_delivered(app, conversation, line), "the delivery")
    academy = tmp_path / "demo-academy"
    await until(lambda: not (academy / "server.json").exists(), "the server's end")  # a stat
    (academy / "made-of").write_text("what an older version had")
    async with demo(tmp_path) as app:
        await until(lambda: any("new demo academy" in one.text for one in app.window.findChildren(Toast)), "the toast")
        await until(lambda: is_online(app), "the sync with the new academy")
        await until(lambda: line not in [one.body for one in last_messages(app, conversation, 6)], "the new academy")
        assert line not in await stored(tmp_path, "amal@pharmat.example", conversation)
        write(app, "To the new one")
        await until(lambda: is_delivered(app, conversation, "To the new one"), "its answer")
    kept = list((academy / "set-aside").iterdir())
    assert [sorted(path.name for path in one.iterdir()) for one in kept] == [
        ["keys.json", "made-of", "postgres", "postgres.log", "storage"]
    ]
