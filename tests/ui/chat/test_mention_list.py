"""Whom one may mean after an @, above the composer: by keyboard, by mouse, on both sides, aloud."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Member, Role, UserId
from pharmat_desktop.ui.chat import mention_list
from pharmat_desktop.ui.chat.mention_keeper import MentionKeeper
from pharmat_desktop.ui.chat.mention_list import MentionList
from tests.support.example_data import CHAT, ME, TUTOR, messages, uid
from tests.ui.chat.academy import GROUP
from tests.ui.chat.test_chat_screen import Shown, shown, until

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]
NAMES = {ME: "Sara Haddad", TUTOR: "Omar Haddad", uid("peer"): "Lina Farouk", uid("khatib"): "عمر الخطيب"}


def members(_: ConversationId) -> Sequence[Member]:
    return [Member(UserId(key), name, Role.STUDENT, False, key == ME, 0) for key, name in NAMES.items()]


@asynccontextmanager
async def writing(qapp: QApplication, room: ConversationId = GROUP) -> AsyncIterator[tuple[Shown, MentionKeeper]]:
    """The group is open, and the composer has the focus."""
    async with shown(qapp) as it:
        keeper = MentionKeeper(members, it.screen)
        it.screen.open(room)
        assert it.composer.edit.hasFocus()
        try:
            yield it, keeper
        finally:
            keeper.close()


def listed(it: Shown) -> list[str]:
    """Names on screen; empty while the list is closed."""
    found = it.screen.detail_widget.findChild(MentionList)
    return [one.name for one in found.model.items()] if found is not None and found.isVisible() else []


def the_list(it: Shown) -> MentionList:
    found = it.screen.detail_widget.findChild(MentionList)
    assert found is not None
    return found


def typed(it: Shown, text: str) -> None:
    """As an input method does, in any script, a letter at a time."""
    for letter in text:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(it.composer.edit, event)


def press(it: Shown, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(it.composer.edit, key, modifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
async def test_letters_and_a_key_write_the_whole_name(qapp: QApplication, key: Qt.Key) -> None:
    """Nothing is sent; what is typed on stands behind it, and the next Enter sends as ever."""
    async with writing(qapp) as (it, _):
        typed(it, "Ask @haD")
        assert listed(it) == ["Omar Haddad"], "never oneself"
        press(it, key)
        assert (it.composer.edit.toPlainText(), listed(it)) == ("Ask @Omar Haddad ", [])
        assert it.composer.edit.hasFocus()
        typed(it, "about it, @li")
        press(it, key)
        press(it, Qt.Key.Key_Return)
        await until(lambda: [draft.body for draft in it.here.drafts()] == ["Ask @Omar Haddad about it, @Lina Farouk"])


async def test_in_any_script_with_or_without_its_signs(qapp: QApplication) -> None:
    """Each paragraph runs its own way; the name is written as the server knows it, in the middle of a text, too."""
    async with writing(qapp) as (it, _):
        typed(it, "😀 شكرا !")
        it.composer.edit.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
        typed(it, "@خَطِيب")
        assert listed(it) == ["عمر الخطيب"]
        press(it, Qt.Key.Key_Return)
        assert it.composer.edit.toPlainText() == "😀 شكرا @عمر الخطيب !"
        it.composer.edit.clear()
        typed(it, " me")
        press(it, Qt.Key.Key_Home)
        typed(it, "@om")
        press(it, Qt.Key.Key_Return)
        typed(it, "and")
        assert it.composer.edit.toPlainText() == "@Omar Haddad andme"


async def test_arrows_walk_through_the_list_and_round(qapp: QApplication) -> None:
    """An @ alone shows everybody, whoever wrote last first; nobody is taken before an arrow was pressed."""
    async with writing(qapp) as (it, _):
        typed(it, "@")
        assert listed(it) == ["Lina Farouk", "Omar Haddad", "عمر الخطيب"]
        assert the_list(it).current is None
        walked = []
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
            press(it, key)
            current = the_list(it).current
            walked.append(current.name if current else "")
        assert walked == ["Lina Farouk", "Omar Haddad", "عمر الخطيب", "Lina Farouk", "عمر الخطيب"]
        press(it, Qt.Key.Key_Return)
        assert it.composer.edit.toPlainText() == "@عمر الخطيب "


@pytest.mark.parametrize("text", ["@", "@Omar Haddad", "@nobody", "mail@om", "@om\u2003ar"])
async def test_enter_sends_while_nobody_is_taken(qapp: QApplication, text: str) -> None:
    """A lone @, a whole name, a name that nobody has, an address."""
    async with writing(qapp) as (it, _):
        typed(it, text)
        press(it, Qt.Key.Key_Return)
        await until(lambda: [draft.body for draft in it.here.drafts()] == [text])


async def test_escape_closes_it_for_this_name_alone(qapp: QApplication) -> None:
    """And gives up nothing else; modifiers and other keys are the composer's."""
    async with writing(qapp) as (it, _):
        it.screen.presenter.composer.begin_reply(it.here.service.thread_slice(GROUP, 0, 1)[0])
        typed(it, "@o")
        press(it, Qt.Key.Key_Escape)
        assert listed(it) == []
        assert it.screen.presenter.composer.reply_to is not None
        typed(it, "m")
        assert listed(it) == []
        press(it, Qt.Key.Key_Escape)
        assert it.screen.presenter.composer.reply_to is None
        typed(it, " @l")
        assert listed(it) == ["Lina Farouk"]
        press(it, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
        assert (it.composer.edit.toPlainText(), listed(it)) == ("@om @l\n", [])


async def test_it_closes_when_one_goes_elsewhere(qapp: QApplication) -> None:
    """To another place of the text, another widget, another conversation; what is brought back opens nothing."""
    async with writing(qapp) as (it, keeper):
        typed(it, "Hello @om")
        press(it, Qt.Key.Key_Home)
        assert not keeper.is_open
        press(it, Qt.Key.Key_End)
        assert not keeper.is_open, "only typing opens it"
        press(it, Qt.Key.Key_Backspace)
        assert keeper.is_open
        it.screen.detail_widget.view.setFocus()
        assert not keeper.is_open
        it.screen.open(CHAT)
        it.screen.open(GROUP)
        assert (it.composer.edit.toPlainText(), keeper.is_open) == ("Hello @o", False)


async def test_of_two_people_nobody_is_mentioned(qapp: QApplication) -> None:
    async with writing(qapp, CHAT) as (it, _):
        typed(it, "@om")
        assert listed(it) == []


async def test_a_click_takes_whoever_was_clicked(qapp: QApplication) -> None:
    async with writing(qapp) as (it, _):
        typed(it, "@")
        rows = the_list(it).rows
        place = rows.visualRect(the_list(it).model.index(1)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert it.composer.edit.toPlainText() == "@Omar Haddad "
        assert it.composer.edit.hasFocus()


async def test_whoever_wrote_last_is_offered_first(qapp: QApplication) -> None:
    async with writing(qapp) as (it, _):
        await it.here.store.mirror.upsert("messages", messages([3], GROUP, sender_id=TUTOR))
        typed(it, "@")
        assert listed(it) == ["Omar Haddad", "Lina Farouk", "عمر الخطيب"]


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_it_lies_over_the_thread_at_the_name(qapp: QApplication, side: Qt.LayoutDirection) -> None:
    """Wholly in the pane, above the composer, whatever the window's width."""
    qapp.setLayoutDirection(side)
    try:
        async with writing(qapp) as (it, _):
            for text in ("@", "x" * 60 + " @"):
                it.composer.edit.clear()
                typed(it, text)
                pane, frame = it.screen.detail_widget, the_list(it).geometry()
                assert pane.rect().contains(frame)
                assert frame.bottom() < it.composer.edit.mapTo(pane, it.composer.edit.rect().topLeft()).y()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def test_it_is_said_aloud(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """How many there are, and whom an arrow reaches; the list and its rows have names."""
    said: list[str] = []
    monkeypatch.setattr(mention_list, "announce", lambda _, text: said.append(text))
    async with writing(qapp) as (it, _):
        typed(it, "@")
        press(it, Qt.Key.Key_Down)
        assert said == ["3 people to mention, arrow keys choose", "Lina Farouk, Student, 1 of 3"]
        reader = QAccessible.queryAccessibleInterface(the_list(it).rows)
        assert reader.text(QAccessible.Text.Name) == "People to mention"
        assert reader.child(1).text(QAccessible.Text.Name) == "Omar Haddad, Student"
