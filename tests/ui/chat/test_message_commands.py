"""What a person does with messages that were sent: answer, react, edit, take back; by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pharmat_desktop.domain.chat import Delivery, Message
from pharmat_desktop.domain.drafts import ChangeKind, MessageChange
from pharmat_desktop.domain.people import Member, Role, UserId
from pharmat_desktop.ui.chat.actions import Command
from pharmat_desktop.ui.chat.emoji import all_emoji, emoji_name, matching
from pharmat_desktop.ui.chat.emoji_picker import EmojiPicker, with_recent
from pharmat_desktop.ui.chat.message_menu import MessageMenu
from pharmat_desktop.ui.dialogs import Question
from tests.support.example_data import CHAT, ME, messages
from tests.ui.chat.test_chat_screen import Shown, shown, until

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]


async def opened(it: Shown) -> None:
    """The conversation with a message of one's own after those of the tutor."""
    await it.here.store.mirror.upsert("messages", messages([6], sender_id=ME, body="Mine"))
    it.screen.presenter.refresh()
    it.screen.open(CHAT)
    await until(lambda: it.screen.detail_widget.view.model().rowCount() == 6)


def message_at(it: Shown, row: int) -> Message:
    view = it.screen.detail_widget.view
    found: Message = view.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
    return found


def changes(it: Shown) -> list[MessageChange]:
    return [draft for draft in it.here.store.drafts.drafts.values() if isinstance(draft, MessageChange)]


def menu_of(it: Shown, row: int) -> MessageMenu:
    """Opened by keyboard."""
    view = it.screen.detail_widget.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    menu = view.findChild(MessageMenu)
    assert menu is not None
    return menu


def choose(menu: MessageMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    action.trigger()
    menu.close()


def click(it: Shown, row: int, inside: QPoint) -> None:
    view = it.screen.detail_widget.view
    top = view.visualRect(view.model().index(row, 0)).top()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside + QPoint(0, top))


async def test_a_reply_quotes_what_it_answers(qapp: QApplication) -> None:
    """From the menu into the composer; sent, it shows the quote, and a click on that leads to the original."""
    async with shown(qapp) as it:
        await opened(it)
        choose(menu_of(it, 0), "Reply")
        assert it.composer.edit.hasFocus()
        assert it.composer._editing_text.text() == "Reply to Omar Haddad: Good morning"
        QTest.keyClicks(it.composer.edit, "Good morning to you")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: it.screen.detail_widget.view.model().rowCount() == 7)
        answer = message_at(it, 6)
        assert answer.reply_to is not None
        assert answer.reply_to.message_id == message_at(it, 0).id
        assert not it.composer._editing.isVisible()
        view = it.screen.detail_widget.view
        quote = view.layout_of(6).quote
        assert quote is not None
        click(it, 6, quote.center())
        assert view.placed_rows[0].row == 0
        assert view._pointed_out == message_at(it, 0).id


async def test_escape_gives_up_answering_and_keeps_the_text(qapp: QApplication) -> None:
    """What was typed meanwhile stays, and is sent as a plain message."""
    async with shown(qapp) as it:
        await opened(it)
        it.screen._obey(Command.REPLY, message_at(it, 0))
        QTest.keyClicks(it.composer.edit, "Never mind")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Escape)
        assert it.composer.edit.toPlainText() == "Never mind"
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: len(it.here.drafts()) == 1)
        assert it.here.drafts()[0].reply_to is None


async def test_up_edits_the_last_message_of_ones_own(qapp: QApplication) -> None:
    """A sent one becomes a change that waits, shown at once; an unsent one is changed where it stands."""
    async with shown(qapp) as it:
        await opened(it)
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Up)
        assert it.composer.edit.toPlainText() == "Mine"
        QTest.keyClicks(it.composer.edit, ", too")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: message_at(it, 5).body == "Mine, too")
        assert (message_at(it, 5).delivery, message_at(it, 5).is_edited) == (Delivery.WAITING, True)
        QTest.keyClicks(it.composer.edit, "Unsent")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: len(it.here.drafts()) == 1)
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Up)
        QTest.keyClicks(it.composer.edit, " yet")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: it.here.drafts()[0].body == "Unsent yet")
        assert [change.kind for change in changes(it)] == [ChangeKind.EDIT]


async def test_deleting_asks_first(qapp: QApplication) -> None:
    """Only the person's yes takes a message back; others' messages cannot be."""
    async with shown(qapp) as it:
        await opened(it)
        others = menu_of(it, 0)
        assert "Delete" not in [action.text() for action in others.actions()]
        others.close()
        await until(lambda: it.screen.detail_widget.view.findChild(MessageMenu) is None)
        choose(menu_of(it, 5), "Delete")
        question = it.window.findChild(Question)
        assert question is not None
        assert not changes(it)
        question.accept_button.click()
        await until(lambda: message_at(it, 5).is_deleted)
        assert [change.kind for change in changes(it)] == [ChangeKind.DELETION]


async def test_reactions_are_set_from_the_menu_and_toggled_by_a_click(qapp: QApplication) -> None:
    """The chip under the message says how many; clicking it takes one's own back."""
    async with shown(qapp) as it:
        await opened(it)
        menu = menu_of(it, 0)
        react = next(action for action in menu.actions() if action.text() == "React")
        react.menu().actions()[0].trigger()  # type: ignore[attr-defined]  # stubs say QObject
        menu.close()
        await until(lambda: len(message_at(it, 0).reactions) == 1)
        assert message_at(it, 0).reactions[0].is_own
        view = it.screen.detail_widget.view
        box = view.layout_of(0).reactions[0].rect
        assert view.tooltip_at(box.center() + QPoint(0, view.placed_rows[0].top)) == "👍 You"
        click(it, 0, box.center())
        await until(lambda: not message_at(it, 0).reactions)
        assert [(change.emoji, change.is_on) for change in changes(it)] == [("👍", False)]


async def test_any_emoji_can_be_searched_and_used(qapp: QApplication) -> None:
    """By its name, from the composer; it is remembered for the next time."""
    async with shown(qapp) as it:
        await opened(it)
        used: list[tuple[str, ...]] = []
        it.screen.emoji_used.connect(used.append)
        it.composer._emoji.click()
        picker = it.screen.detail_widget.findChild(EmojiPicker)
        assert picker is not None
        QTest.keyClicks(picker.search, "micros")
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert it.composer.edit.toPlainText() == "🔬"
        assert used == [("🔬",)]


async def test_an_emoji_without_such_a_name_is_said_so(qapp: QApplication) -> None:
    """Nothing to choose, a sentence instead of an empty grid; Escape clears, then closes."""
    async with shown(qapp) as it:
        picker = EmojiPicker(it.window, ("🎉",))
        picker.open_at(QPoint(0, 0))
        assert picker.grid.emoji.stringList()[:2] == ["🎉", all_emoji()[0]]
        QTest.keyClicks(picker.search, "zzz")
        assert not picker.grid.isVisible()
        assert picker._none.isVisible()
        picker.close()


def test_every_emoji_has_a_name_and_is_one_sign_for_people() -> None:
    """Joined ones stay whole."""
    assert len(set(all_emoji())) == len(all_emoji())
    assert all(map(emoji_name, all_emoji()))
    assert "👩‍⚕️" in all_emoji()
    assert matching("thumbs down") == ["👎"]
    assert with_recent("b", ("a", "b")) == ("b", "a")


def people_called(names: list[str] | None) -> list[Member] | None:
    if names is None:
        return None
    return [Member(UserId(name), name, Role.STUDENT, is_owner=False, is_own=False, last_read_seq=9) for name in names]


async def test_a_message_menu_names_its_readers(qapp: QApplication) -> None:
    """All of them by keys, the first in the entry's own text; none is said, too; elsewhere there is no such entry."""
    async with shown(qapp) as it:
        await opened(it)
        view = it.screen.detail_widget.view
        for names, expected in (
            (None, None),
            ([], "Read by nobody yet"),
            (["Lina", "Omar & Co", "Priya"], "Read by Lina, Omar && Co +1"),
        ):
            people = people_called(names)
            view.readers = lambda _, people=people: people  # type: ignore[misc]
            menu = menu_of(it, 0)
            entry = next((one for one in menu.actions() if one.text().startswith("Read by")), None)
            assert (entry.text() if entry else None) == expected
            if entry and names:
                listed = entry.menu()
                assert isinstance(listed, QMenu)
                assert [one.text() for one in listed.actions()] == ["Lina", "Omar && Co", "Priya"]
                assert not any(one.icon().isNull() for one in listed.actions())
            menu.close()
            await until(lambda: view.findChild(MessageMenu) is None)
