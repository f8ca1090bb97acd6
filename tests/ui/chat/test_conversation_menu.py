"""How one sets up a conversation: pinned, muted, archived, read; by the menu of its row."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.domain.drafts import MemberChange
from pharmat_desktop.ui.chat.conversation_menu import ConversationMenu
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from tests.support.example_data import CHAT
from tests.ui.chat.test_chat_screen import Shown, shown, until

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]


def rows(it: Shown) -> list[Conversation]:
    model = it.screen.list_widget.model
    return [model.index(row).data(SNAPSHOT_ROLE) for row in range(model.rowCount())]


async def choose(it: Shown, title: str, *path: str) -> None:
    """By the menu key on the row called `title`."""
    view = it.screen.list_widget.rows
    row = next(place for place, one in enumerate(rows(it)) if one.title == title)
    view.setCurrentIndex(view.model().index(row, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    view.contextMenuEvent(event)
    menu = it.screen.list_widget.findChild(ConversationMenu)
    assert menu is not None
    holder: QMenu = menu
    for step in path[:-1]:
        holder = next(child for child in holder.findChildren(QMenu) if child.title() == step)
    next(action for action in holder.actions() if action.text() == path[-1]).trigger()
    menu.close()
    await until(lambda: it.screen.list_widget.findChild(ConversationMenu) is None)


async def test_a_pinned_conversation_stays_on_top(qapp: QApplication) -> None:
    """Whatever is newer; a screen reader hears it; unpinned it goes back."""
    async with shown(qapp) as it:
        last = rows(it)[-1]
        await choose(it, last.title, "Pin to the top")
        await until(lambda: rows(it)[0].id == last.id)
        assert "pinned" in it.screen.list_widget.model.spoken(rows(it)[0])
        await choose(it, last.title, "Unpin")
        await until(lambda: rows(it)[-1].id == last.id)


async def test_a_muted_conversation_is_not_counted(qapp: QApplication) -> None:
    """Its unread messages stay in the list, and leave the badge."""
    async with shown(qapp) as it:
        before = it.here.service.unread_total()
        one = next(one for one in rows(it) if one.id == CHAT)
        assert one.unread
        await choose(it, one.title, "Mute", "Until I unmute it")
        await until(lambda: it.here.service.unread_total() == before - one.unread)
        await until(lambda: any(row.is_muted(datetime.now(UTC)) for row in rows(it)))
        await choose(it, one.title, "Unmute")
        await until(lambda: it.here.service.unread_total() == before)


async def test_an_archived_conversation_is_put_away_and_found_again(qapp: QApplication) -> None:
    """Behind its own switch, and by the search; taken back it is in the list."""
    async with shown(qapp) as it:
        one, switch = rows(it)[0], it.screen.list_widget.archive
        assert not switch.isVisible()
        await choose(it, one.title, "Archive")
        await until(lambda: one.id not in [row.id for row in rows(it)])
        assert (switch.isVisible(), switch.text()) == (True, "Archived: 1")
        it.screen.presenter.search(one.title)
        assert [row.id for row in rows(it)] == [one.id]
        it.screen.presenter.search("")
        switch.click()
        assert [row.id for row in rows(it)] == [one.id]
        await choose(it, one.title, "Unarchive")
        await until(lambda: not rows(it))
        switch.click()
        await until(lambda: one.id in [row.id for row in rows(it)])


async def test_everything_can_be_marked_as_read_unopened(qapp: QApplication) -> None:
    """The count goes, and no setting was changed."""
    async with shown(qapp) as it:
        one = next(one for one in rows(it) if one.id == CHAT)
        await choose(it, one.title, "Mark as read")
        await until(lambda: next(row for row in rows(it) if row.id == CHAT).unread == 0)
        assert not [draft for draft in it.here.store.drafts.drafts.values() if isinstance(draft, MemberChange)]


async def test_a_click_beside_the_rows_opens_no_menu(qapp: QApplication) -> None:
    """There is nothing to set up."""
    async with shown(qapp) as it:
        view = it.screen.list_widget.rows
        below = QPoint(5, view.viewport().height() - 2)
        assert not view.indexAt(below).isValid()
        view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, QRect().center()))
        assert it.screen.list_widget.findChild(ConversationMenu) is None
