"""The way to unread mentions: a button with their number, a key, one after the other, far beyond what is in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import MessageId
from pharmat_desktop.ui.chat import mention_jump
from pharmat_desktop.ui.chat.jump_button import MentionButton
from pharmat_desktop.ui.chat.mention_jump import MentionJump
from pharmat_desktop.ui.chat.thread_model import MAX_LOADED
from pharmat_desktop.ui.chat.thread_view import ThreadView
from tests.support.example_data import CHAT, ME, message, message_id, rows, uid
from tests.ui.chat.academy import GROUP
from tests.ui.chat.test_chat_screen import Shown, shown, until

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]
LENGTH = 2 * MAX_LOADED
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@asynccontextmanager
async def reading(qapp: QApplication, calls: Sequence[int]) -> AsyncIterator[Shown]:
    """A group with `LENGTH` unread messages, of which `calls` mention the person, with the composer in use."""
    async with shown(qapp) as it:
        jump = MentionJump(it.here.service, it.screen)
        told = [
            message(seq, GROUP, uid("peer"), body=f"Number {seq}", mentions=[ME] if seq in calls else [])
            for seq in range(1, LENGTH + 1)
        ]
        await it.here.store.mirror.upsert("messages", rows("messages", *told))
        it.screen.presenter.refresh()
        it.screen.open(GROUP)
        assert not button(it).isHidden()
        try:
            yield it
        finally:
            jump.close()


def view(it: Shown) -> ThreadView:
    return it.screen.detail_widget.view


def button(it: Shown) -> MentionButton:
    return view(it).corner.mention


def on_screen(it: Shown) -> list[MessageId]:
    model = view(it).model()
    return [model.index(one.row, 0).data(Qt.ItemDataRole.UserRole).id for one in view(it).placed_rows]


def press_keys(it: Shown) -> None:
    QTest.keyClick(it.composer.edit, Qt.Key.Key_M, KEYS)


async def test_keys_lead_to_each_in_turn_and_the_button_counts(qapp: QApplication) -> None:
    """Oldest first, through pages that nobody has read; the last one takes the button away."""
    calls = (200, MAX_LOADED + 100, LENGTH - 100)
    async with reading(qapp, calls) as it:
        for left, seq in zip((2, 1, 0), calls, strict=True):
            press_keys(it)
            assert message_id(seq, GROUP) in on_screen(it)
            assert view(it)._pointed_out == message_id(seq, GROUP)
            assert (button(it).isVisible(), button(it)._count) == (left > 0, left)
        before = on_screen(it)
        press_keys(it)
        assert on_screen(it) == before


async def test_the_button_leads_on_and_has_a_name(qapp: QApplication) -> None:
    """Above the other one, beside nothing else; alone it takes its place."""
    async with reading(qapp, (300, LENGTH - 200)) as it:
        jump = view(it).corner.jump
        assert jump.isVisible()
        assert button(it).geometry().bottom() < jump.geometry().top() + 1
        assert button(it).accessibleName() == "Go to the next mention of you, 2 mentions"
        QTest.mouseClick(button(it), Qt.MouseButton.LeftButton)
        assert message_id(300, GROUP) in on_screen(it)
        view(it).scroll_to_bottom()
        assert not jump.isVisible()
        assert button(it).geometry() == jump.geometry()
        assert button(it)._count == 1, "the end was seen, this one was not"
        await until(lambda: it.here.store.drafts.unsent_reads() == [(GROUP, LENGTH)])
        QTest.keyClick(button(it), Qt.Key.Key_Return)
        assert message_id(LENGTH - 200, GROUP) in on_screen(it)


async def test_what_is_scrolled_past_was_looked_at(qapp: QApplication) -> None:
    """And what comes while one reads elsewhere counts, once it mentions the person."""
    async with reading(qapp, (5, 300)) as it:
        assert button(it)._count == 1, "the first one is on the first screen"
        new = [
            message(LENGTH + 1, GROUP, uid("peer"), mentions=[ME]),
            message(LENGTH + 2, GROUP, ME, mentions=[ME]),
            message(LENGTH + 3, GROUP, uid("peer")),
        ]
        await it.here.store.mirror.upsert("messages", rows("messages", *new))
        await until(lambda: button(it)._count == 2)
        row = it.here.presenter.row_of(message_id(300, GROUP))
        assert row is not None
        view(it).show_row(row, 40)
        assert button(it)._count == 1
        view(it).scroll_to_bottom()
        assert button(it).isHidden()


async def test_deleted_ones_are_passed_over(qapp: QApplication) -> None:
    async with reading(qapp, (300, 600)) as it:
        gone = message(300, GROUP, uid("peer"), body="", mentions=[], deleted_at="2026-03-02T00:00:00+00:00")
        await it.here.store.mirror.upsert("messages", rows("messages", gone))
        press_keys(it)
        assert message_id(600, GROUP) in on_screen(it)
        assert button(it).isHidden()


async def test_another_conversation_has_its_own_and_out_of_sight_nothing_is_looked_at(qapp: QApplication) -> None:
    async with reading(qapp, (1, 300)) as it:
        assert button(it)._count == 1
        it.screen.open(CHAT)
        assert button(it).isHidden()
        it.screen.detail_widget.hide()
        it.screen.presenter.open(GROUP)
        assert button(it)._count == 2
        it.screen.detail_widget.show()
        await until(lambda: button(it)._count == 1)


async def test_it_is_said_aloud_and_what_left_this_computer_is_brought(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The focus stays in the composer, so a screen reader hears the message; an old one comes from the academy."""
    said: list[str] = []
    wanted: list[MessageId] = []
    monkeypatch.setattr(mention_jump, "announce", lambda _, text: said.append(text))
    async with reading(qapp, (300, 600)) as it:
        it.screen.find_away = wanted.append
        press_keys(it)
        assert said[0].startswith("Lina Farouk, Number 300")
        assert "you are mentioned" in said[0]
        assert it.composer.edit.hasFocus()
        await it.here.store.mirror.remove("messages", [message_id(600, GROUP)])
        press_keys(it)
        assert wanted == [message_id(600, GROUP)]
