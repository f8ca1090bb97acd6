"""Sending a message on: the chooser by keyboard, what becomes of it, and how it looks where it arrives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.ui.chat.actions import Command, commands_for
from pharmat_desktop.ui.chat.forward_dialog import ForwardDialog
from pharmat_desktop.ui.chat.message_menu import MessageMenu
from pharmat_desktop.ui.chat.words import forwarded_text, spoken
from tests.support.example_data import CHAT, ME, messages
from tests.ui.chat.academy import GROUP
from tests.ui.chat.test_chat_screen import Shown, shown, until
from tests.ui.chat.test_message_commands import choose, menu_of, message_at, opened

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]


async def chooser(it: Shown) -> ForwardDialog:
    """For the first message, opened by keyboard."""
    await opened(it)
    choose(menu_of(it, 0), "Forward…")
    dialog = it.window.findChild(ForwardDialog)
    assert dialog is not None
    await until(dialog.search.hasFocus)
    return dialog


def drafts(it: Shown) -> list[tuple[str, str, str | None]]:
    found = [draft for draft in it.here.store.drafts.drafts.values() if isinstance(draft, MessageDraft)]
    return [(draft.conversation_id, draft.body, draft.forwarded_from) for draft in found]


async def test_a_message_is_forwarded_by_keyboard_to_several_with_a_comment(qapp: QApplication) -> None:
    """Enter takes the one that the words fit; what is being written elsewhere stays where it is."""
    async with shown(qapp) as it:
        dialog = await chooser(it)
        await it.here.store.drafts.save_composer(GROUP, "half a sentence")
        assert not dialog.finish.isEnabled()
        title = next(item.title for item in it.here.presenter.conversations if item.id == GROUP)
        QTest.keyClicks(dialog.search, title)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        assert title in dialog._names.text()
        dialog.search.clear()
        QTest.keyClicks(dialog.search, "Omar")
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)
        assert dialog.rows.hasFocus()
        QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
        assert "chosen" in str(dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
        dialog.comment.edit.setFocus()
        QTest.keyClicks(dialog.comment.edit, "Look")
        QTest.keyClick(dialog.comment.edit, Qt.Key.Key_Return)
        copy = ("Good morning", "Omar Haddad")
        await until(lambda: len(drafts(it)) == 4)
        assert drafts(it) == [(GROUP, "Look", None), (GROUP, *copy), (CHAT, "Look", None), (CHAT, *copy)]
        assert it.here.store.drafts.composer(GROUP) == "half a sentence"


async def test_keys_forward_the_current_message_and_the_menu_tells_them(qapp: QApplication) -> None:
    """Of the messages alone: in the composer, and on a deleted message, nothing happens."""
    async with shown(qapp) as it:
        await opened(it)
        view, control = it.screen.detail_widget.view, Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(it.composer.edit, Qt.Key.Key_L, control)
        assert it.window.findChild(ForwardDialog) is None
        menu = menu_of(it, 0)
        forward = next(one for one in menu.actions() if one.text() == "Forward…")
        assert forward.shortcut() == QKeySequence("Ctrl+L")
        menu.close()
        await until(lambda: view.findChild(MessageMenu) is None)
        await it.here.store.mirror.upsert("messages", messages([2], body="", deleted_at="2026-03-02T00:00:00+00:00"))
        await until(lambda: message_at(it, 1).is_deleted)
        view.setFocus()
        it.window.activateWindow()  # offscreen, a closed menu leaves no window active
        await until(view.hasFocus)
        for row in (1, 2):
            assert it.window.findChild(ForwardDialog) is None
            view.setCurrentIndex(view.model().index(row, 0))
            QTest.keyClick(view, Qt.Key.Key_L, control)
        dialog = it.window.findChild(ForwardDialog)
        assert dialog is not None
        dialog.reject()


async def test_words_that_nothing_fits_say_so_and_escape_forwards_nothing(qapp: QApplication) -> None:
    async with shown(qapp) as it:
        dialog = await chooser(it)
        QTest.keyClicks(dialog.search, "no such conversation")
        assert dialog._pages.currentWidget() is dialog._nothing
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        QTest.keyClick(dialog.comment.edit, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.reject()
        assert not drafts(it)


async def test_a_forwarded_message_says_whose_words_it_has_and_cannot_be_edited(qapp: QApplication) -> None:
    """In the bubble and for a screen reader; whoever is gone has no name any more."""
    async with shown(qapp) as it:
        rows = messages([6], sender_id=ME, body="Two tablets", forwarded_from="Dr Haddad")
        await it.here.store.mirror.upsert("messages", rows)
        it.screen.open(CHAT)
        view = it.screen.detail_widget.view
        await until(lambda: view.model().rowCount() == 6)
        message, layout = message_at(it, 5), view.layout_of(5)
        assert "Forwarded from Dr Haddad" in spoken(message)
        assert layout.forwarded is not None
        assert layout.bubble.contains(layout.forwarded)
        assert not layout.forwarded.intersects(layout.text)
        assert commands_for(message) == (Command.REPLY, Command.FORWARD, Command.DELETE)
        gone = messages([7], body="x", forwarded_from="")
        await it.here.store.mirror.upsert("messages", gone)
        await until(lambda: view.model().rowCount() == 7)
        assert forwarded_text(message_at(it, 6)) == "Forwarded"
