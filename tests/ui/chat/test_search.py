"""Searching messages in the chat screen, over an account's real files, by keyboard alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from pharmat_desktop.account import utc_now
from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.search import Found, Hit, Snippet, Wanted
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.search import SearchService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.search.delegate import LINES, snippet_layout
from pharmat_desktop.ui.chat.search.finder import MessageFinder
from pharmat_desktop.ui.chat.search.model import Heading, HitRow, SearchModel
from pharmat_desktop.ui.chat.search.results import EVERYWHERE, HERE
from pharmat_desktop.ui.chat.view import ChatScreen
from tests.support.account_files import opened
from tests.support.example_data import CHAT, START, TUTOR, at, chat_page, draft, message, message_id, row, rows
from tests.ui.chat.academy import GROUP, group_page
from tests.ui.chat.test_chat_screen import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # activating windows offscreen


@dataclass
class Desk:
    """The screen in a window, with a finder."""

    store: AccountStore
    presenter: ChatPresenter
    screen: ChatScreen
    finder: MessageFinder

    @property
    def titles(self) -> list[str]:
        """What stands in the list, headings and all."""
        return [self.finder.results.model.text(row) for row in self.finder.results.model.items()]

    @property
    def bodies(self) -> list[str]:
        return [row.hit.snippet.text for row in self.finder.results.hits()]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """On whatever has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    async def type(self, text: str) -> None:
        """Into whatever has the focus, until there is an answer."""
        focused = QApplication.focusWidget()
        assert focused is not None
        if text.isascii():
            QTest.keyClicks(focused, text)
        else:  # QTest has no keys for these
            self.screen.list_widget.search.insert(text)
        await self.answered()

    async def answered(self) -> None:
        field = self.screen.list_widget.search
        await until(lambda: self.finder.presenter.shown.text == field.text().strip())
        await until(lambda: not self.finder.presenter.shown.is_asking)

    def pointed_out(self) -> str | None:
        return self.screen.detail_widget.view._pointed_out


@asynccontextmanager
async def desk(directory: Path, qtbot: QtBot) -> AsyncIterator[Desk]:
    """Two conversations; dose in messages 3 and 90 of one, and in the group's second."""
    async with opened(directory) as store, TaskScope("search") as tasks:
        await store.mirror.apply(chat_page(range(1, 121)))
        await store.mirror.apply(group_page((1, 2)))
        bodies = {3: "an early dose", 50: "جرعة الصباح", 90: "the dose of today"}
        said = [message(seq, body=body) for seq, body in bodies.items()]
        await store.mirror.upsert("messages", rows("messages", *said))
        edited = message(2, GROUP, body="dose in the group", edited_at="2026-04-01T00:00:00+00:00")
        await store.mirror.upsert("messages", rows("messages", edited))
        service = ChatService(store.chat, store.drafts, store.feed, utc_now, wake_sender=lambda: None)
        presenter = ChatPresenter(service, tasks)
        screen = ChatScreen(presenter)
        window = QSplitter()
        qtbot.addWidget(window)
        window.addWidget(screen.list_widget)
        window.addWidget(screen.detail_widget)
        window.resize(1000, 640)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        finder = MessageFinder(SearchService(store.search, store.feed), tasks, screen)
        try:
            yield Desk(store, presenter, screen, finder)
        finally:
            finder.close()
            await presenter.close()


async def test_a_message_is_found_and_opened_by_keyboard_alone(tmp_path: Path, qtbot: QtBot) -> None:
    """Words, Down, Enter: it is on screen in its conversation, marked, and the results are still there."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("dose")
        assert here.titles[0] == "3 messages"
        assert sorted(here.bodies) == ["an early dose", "dose in the group", "the dose of today"]
        here.press(Qt.Key.Key_Down)
        assert here.finder.results.rows.hasFocus()
        while here.finder.results.rows.currentIndex().row() != here.finder.results.model.row_of(message_id(3)):
            here.press(Qt.Key.Key_Down)
        here.press(Qt.Key.Key_Return)
        assert (here.presenter.open_id, here.pointed_out()) == (CHAT, message_id(3))
        view = here.screen.detail_widget.view
        assert 2 in [placed.row for placed in view.placed_rows]
        assert here.finder.results.rows.hasFocus()
        assert len(here.bodies) == 3


async def test_the_words_stand_out_in_the_message_that_was_opened(tmp_path: Path, qtbot: QtBot) -> None:
    """There alone, from one to the next, until another search begins, or Escape."""
    async with desk(tmp_path, qtbot) as here:
        view = here.screen.detail_widget.view

        def marked() -> list[str]:
            shown = [view.layout_of(one.row).block for one in view.placed_rows]
            return [block.layout.text() for block in shown if block.pills]

        here.finder.begin()
        await here.type("dos")
        hits = {row.id: row.hit.snippet.text for row in here.finder.results.hits()}
        here.press(Qt.Key.Key_Return)
        first = here.pointed_out()
        assert first is not None
        assert marked() == [hits[MessageId(first)]]
        here.press(Qt.Key.Key_F3)
        second = here.pointed_out()
        assert second != first
        assert marked() == [hits[MessageId(second or "")]]
        await here.type("e")
        assert marked() == []
        for widget in (view, here.screen.detail_widget.composer.edit):
            here.finder.step(1)
            assert len(marked()) == 1
            QTest.keyClick(widget, Qt.Key.Key_Escape)
            assert marked() == []
            here.finder.step(-1)


async def test_the_next_one_is_a_key_away(tmp_path: Path, qtbot: QtBot) -> None:
    """F3 from the thread, and back; the ends hold."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("dose")
        order = [row.id for row in here.finder.results.hits()]
        here.press(Qt.Key.Key_Return)
        assert here.pointed_out() == order[0]
        here.screen.detail_widget.composer.edit.setFocus()
        for expected in (order[1], order[2], order[2]):
            here.press(Qt.Key.Key_F3)
            assert here.pointed_out() == expected
        here.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert here.pointed_out() == order[1]
        assert here.screen.detail_widget.composer.edit.hasFocus()


async def test_only_the_open_conversation_can_be_searched(tmp_path: Path, qtbot: QtBot) -> None:
    """Asked for from the thread; what is searched follows the conversation that is open."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        assert not here.finder.results.places.isVisible()
        here.screen.open(CHAT)
        here.finder.begin(is_here=True)
        await here.type("dose")
        assert sorted(here.bodies) == ["an early dose", "the dose of today"]
        assert here.titles[1:] == ["Omar Haddad"] * 2, "rows are named by their sender"
        assert {row.face for row in here.finder.results.hits()} == {(TUTOR, "Omar Haddad")}
        here.presenter.open(GROUP)
        await until(lambda: here.bodies == ["dose in the group"])
        here.finder.results.places.set_key(EVERYWHERE)
        await here.answered()
        assert len(here.bodies) == 3
        here.finder.results.places.set_key(HERE)
        await here.answered()
        assert here.bodies == ["dose in the group"]


async def test_a_name_is_found_before_messages(tmp_path: Path, qtbot: QtBot) -> None:
    """The conversation opens, ready to write."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("exam")
        assert here.titles == ["Conversations", "Exam group", "No messages"]
        here.press(Qt.Key.Key_Return)
        assert here.presenter.open_id == GROUP
        assert here.screen.detail_widget.composer.edit.hasFocus()


async def test_letters_and_escape_lead_back_to_the_field(tmp_path: Path, qtbot: QtBot) -> None:
    """Then Escape shows all conversations again."""
    async with desk(tmp_path, qtbot) as here:
        field = here.screen.list_widget.search
        here.finder.begin()
        await here.type("dos")
        here.press(Qt.Key.Key_Down)
        await here.type("e")
        assert (field.text(), field.hasFocus()) == ("dose", True)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
            here.press(Qt.Key.Key_Down)
            assert here.finder.results.rows.hasFocus()
            here.press(key)
            assert field.hasFocus()
        here.press(Qt.Key.Key_Escape)
        assert (field.text(), here.screen.list_widget.is_searching) == ("", False)
        assert here.screen.list_widget.rows.isVisible()


async def test_too_little_and_nothing_are_said(tmp_path: Path, qtbot: QtBot) -> None:
    """One letter looks for names only; of nothing there is a way back."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("o")
        assert here.titles == ["Conversations", "Omar Haddad", "Exam group", "Type more to search messages"]
        await here.type("xyzzy")
        nothing = here.finder.results._nothing
        assert nothing.isVisible()
        nothing.action_requested.emit()
        assert here.screen.list_widget.search.text() == ""
        assert not here.screen.list_widget.is_searching


async def test_what_comes_and_what_waits_is_found_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    """The list follows while it is looked at; what is not sent yet has a clock, and is spoken of."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("dose")
        await here.store.mirror.upsert("messages", rows("messages", message(121, body="one more dose")))
        await here.store.drafts.add(draft("waiting", body="a dose that waits"))
        await until(lambda: len(here.bodies) == 5)
        first = here.finder.results.hits()[0]
        assert (first.hit.snippet.text, first.hit.is_unsent) == ("a dose that waits", True)
        spoken = here.finder.results.model.spoken(first)
        assert spoken.startswith("Omar Haddad, You, a dose that waits, ")
        assert spoken.endswith("not sent yet")
        here.finder.step(1)
        assert here.pointed_out() == draft("waiting").id


async def test_further_pages_come_as_one_scrolls(tmp_path: Path, qtbot: QtBot) -> None:
    """Down to the last one, each once."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("morning")
        rows_ = here.finder.results.rows
        while len(here.bodies) < 118:
            had = len(here.bodies)
            rows_.scrollToBottom()
            await until(partial(_has_more, here, had))
        assert here.titles[0] == "118 messages"
        assert len({row.id for row in here.finder.results.hits()}) == 118


async def test_the_end_of_the_list_says_when_there_is_more_elsewhere(tmp_path: Path, qtbot: QtBot) -> None:
    """Nobody shall believe that nothing older was said."""
    async with desk(tmp_path, qtbot) as here:
        grown = row("conversations", id=CHAT, created_at=at(), last_seq=50_000)
        await here.store.mirror.upsert("conversations", rows("conversations", grown))
        await here.store.mirror.raise_floors()
        here.finder.begin()
        await here.type("dose")
        assert here.titles[-1] == "Still older ones are not on this computer"


async def test_arabic_is_found_without_its_signs(tmp_path: Path, qtbot: QtBot) -> None:
    """And every row says who, what and when."""
    async with desk(tmp_path, qtbot) as here:
        here.finder.begin()
        await here.type("الجُرعة")
        (row,) = here.finder.results.hits()
        assert row.hit.snippet == Snippet("جرعة الصباح", ((0, 4),))
        index = here.finder.results.model.index(here.finder.results.model.row_of(row.id))
        assert "جرعة الصباح" in index.data(Qt.ItemDataRole.AccessibleTextRole)


async def test_files_that_cannot_be_read_are_told_of(tmp_path: Path, qtbot: QtBot) -> None:
    """With a way to try again."""

    class Broken:
        async def find(self, wanted: Wanted) -> Found:
            raise LocalStorageError("reading failed")

    async with desk(tmp_path, qtbot) as here:
        here.finder.presenter._service = SearchService(Broken(), here.store.feed)
        here.finder.begin()
        await here.type("dose")
        assert here.finder.results._error.isVisible()
        here.finder.presenter._service = SearchService(here.store.search, here.store.feed)
        here.finder.results._error.retry_requested.emit()
        await until(lambda: len(here.bodies) == 3)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("a dose " * 30, "dose"),
        ("💊💊" + "💉" * 80, "💊💊"),
        ("جرعة " * 30, "جرعة"),
        ("short dose", "dose"),
        ("x" * 200, "xxxx"),
        (f"{'many long words before ' * 4}the dose{' and after' * 9}", "dose"),
        (f"{'y' * 90} dose {'z' * 60}", "dose"),
    ],
)
async def test_a_snippet_fits_its_lines(tmp_path: Path, qtbot: QtBot, text: str, hit: str) -> None:
    """Cut at its ends, its first hit in sight and emphasised at its letters, whatever script it is in."""
    start = text.index(hit)
    async with desk(tmp_path, qtbot) as here:
        group = next(one for one in here.presenter.conversations if one.id == GROUP)
        found = Hit(
            *(MessageId("1"), ConversationId(GROUP), TUTOR, "Omar Haddad", "Omar"),
            is_own=False,
            sent_at=START,
            snippet=Snippet(text, ((start, start + len(hit)),)),
        )
        layout: QTextLayout = snippet_layout(HitRow(found, group), 220, "text", is_mirrored=False)
        assert layout.lineCount() <= LINES
        (mark,) = layout.formats()
        units = layout.text().encode("utf-16-le")[2 * mark.start : 2 * (mark.start + mark.length)]
        assert units.decode("utf-16-le") == hit
        assert layout.text().rstrip("\u2069").endswith("…") is (text != "short dose")


def _has_more(here: Desk, than: int) -> bool:
    return len(here.bodies) > than


def test_headings_cannot_be_chosen() -> None:
    """Keys and clicks pass them by."""
    model = SearchModel()
    model.replace([Heading("messages", "3 messages")])
    assert not model.flags(model.index(0)) & (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
