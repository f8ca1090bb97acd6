"""The whole chat screen over the fakes: what a person does with keys and mouse, and what it leads to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, Delivery, MessageId
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.ui.chat.actions import Action
from pharmat_desktop.ui.chat.composer import Composer
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from pharmat_desktop.ui.widgets.labels import Label
from tests.support.example_data import CHAT
from tests.ui.chat.academy import GROUP, Academy, academy

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]


@dataclass
class Shown:
    """The screen in a window, over an academy."""

    here: Academy
    screen: ChatScreen
    window: QWidget

    @property
    def composer(self) -> Composer:
        return self.screen.detail_widget.composer

    def deliveries(self) -> list[Delivery]:
        model = self.screen.detail_widget.view.model()
        rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
        return [row.delivery for row in rows if row.is_own]

    def click_action(self, message_id: MessageId, action: Action) -> None:
        view = self.screen.detail_widget.view
        row = self.here.service.thread_rank(message_id)
        assert row is not None
        box = next(box for box in view.layout_of(row).actions if box.action is action)
        spot = box.rect.center() + QPoint(0, view.visualRect(view.model().index(row, 0)).top())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@asynccontextmanager
async def shown(app: QApplication) -> AsyncIterator[Shown]:
    app.setQuitOnLastWindowClosed(False)  # as the app does: the loop must outlive the window
    apply_theme(app, resolve_theme(app, "light"))
    async with academy() as here:
        screen = ChatScreen(here.presenter)
        window = QSplitter()
        window.addWidget(screen.list_widget)
        window.addWidget(screen.detail_widget)
        window.resize(1000, 640)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        try:
            yield Shown(here, screen, window)
        finally:
            window.close()
            window.deleteLater()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.001)


async def test_a_message_is_sent_by_keyboard_alone(qapp: QApplication) -> None:
    """From the search field to the list, into a conversation, words, Enter: a draft with a clock in the thread."""
    async with shown(qapp) as it:
        it.screen.focus_search()
        assert it.screen.list_widget.search.hasFocus()
        QTest.keyClick(it.screen.list_widget.search, Qt.Key.Key_Down)
        rows = it.screen.list_widget.rows
        assert rows.hasFocus()
        while it.screen.list_widget.model.item(rows.currentIndex().row()).title != "Omar Haddad":  # type: ignore[union-attr]
            QTest.keyClick(rows, Qt.Key.Key_Down)
        QTest.keyClick(rows, Qt.Key.Key_Return)
        assert it.composer.edit.hasFocus()
        QTest.keyClicks(it.composer.edit, "Hello")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(it.composer.edit, "there")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        assert it.composer.edit.toPlainText() == ""
        await until(lambda: it.deliveries() == [Delivery.WAITING])
        assert it.here.drafts()[0].body == "Hello\nthere"
        assert it.screen.detail_widget.view.is_at_bottom


async def test_opening_and_seeing_the_end_marks_as_read(qapp: QApplication) -> None:
    """The badge goes, the line stays."""
    async with shown(qapp) as it:
        it.here.presenter.open(CHAT)
        await until(lambda: it.here.store.drafts.unsent_reads() == [(CHAT, 5)])
        assert it.screen.detail_widget.view.layout_of(0).unread


async def test_a_thread_in_a_hidden_pane_is_not_read(qapp: QApplication) -> None:
    """Another screen is in front."""
    async with shown(qapp) as it:
        it.screen.detail_widget.hide()
        it.here.presenter.open(CHAT)
        await asyncio.sleep(0.02)
        assert it.here.store.drafts.unsent_reads() == []
        it.screen.detail_widget.show()
        await until(lambda: it.here.store.drafts.unsent_reads() == [(CHAT, 5)])


async def test_discarding_asks_first(qapp: QApplication) -> None:
    """Cancel keeps the text; Discard deletes it."""
    async with shown(qapp) as it:
        await it.here.service.send(CHAT, "refused")
        message_id = await it.here.refuse(it.here.drafts()[0])
        it.here.presenter.open(CHAT)
        for is_accepted in (False, True):
            it.click_action(message_id, Action.DISCARD)
            question = it.window.findChildren(Question)[-1]
            assert question.isVisible()
            assert len(it.here.drafts()) == 1
            question.accept() if is_accepted else question.reject()
            await asyncio.sleep(0.01)
        await until(lambda: it.here.drafts() == [])


async def test_a_refused_message_is_edited_and_sent_again(qapp: QApplication) -> None:
    """Its text comes into the composer, which says so; Escape gives up, Enter sends."""
    async with shown(qapp) as it:
        await it.here.service.send(CHAT, "refused")
        message_id = await it.here.refuse(it.here.drafts()[0])
        it.here.presenter.open(CHAT)
        QTest.keyClicks(it.composer.edit, "begun")
        it.click_action(message_id, Action.EDIT)
        assert it.composer.edit.toPlainText() == "refused"
        assert any(label.text().startswith("Editing") for label in it.composer.findChildren(Label) if label.isVisible())
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Escape)
        assert it.composer.edit.toPlainText() == "begun"
        it.click_action(message_id, Action.EDIT)
        QTest.keyClicks(it.composer.edit, "!")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        assert it.composer.edit.toPlainText() == "begun"
        await until(lambda: [(d.body, d.state) for d in it.here.drafts()] == [("refused!", DraftState.QUEUED)])


async def test_retry_by_mouse(qapp: QApplication) -> None:
    """The clock is back."""
    async with shown(qapp) as it:
        await it.here.service.send(CHAT, "refused")
        message_id = await it.here.refuse(it.here.drafts()[0])
        it.here.presenter.open(CHAT)
        assert it.deliveries() == [Delivery.NEEDS_ATTENTION]
        it.click_action(message_id, Action.RETRY)
        await until(lambda: it.deliveries() == [Delivery.WAITING])


async def test_the_composer_works_offline_and_says_what_will_happen(qapp: QApplication) -> None:
    """It is never disabled."""
    async with shown(qapp) as it:
        it.here.presenter.open(CHAT)
        it.here.presenter.set_connection(ConnectionStatus(network=Fact(FactState.OFF)))
        hints = [label.text() for label in it.composer.findChildren(Label)]
        assert any("will be sent when you are back online" in hint for hint in hints)
        QTest.keyClicks(it.composer.edit, "offline")
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        await until(lambda: it.deliveries() == [Delivery.WAITING])


async def test_a_text_that_is_too_long_is_kept_and_counted(qapp: QApplication) -> None:
    """Enter does nothing; the composer says by how much."""
    async with shown(qapp) as it:
        it.here.presenter.open(CHAT)
        it.composer.edit.insertPlainText("x" * (MAX_BODY_LENGTH + 12))
        QTest.keyClick(it.composer.edit, Qt.Key.Key_Return)
        assert len(it.composer.edit.toPlainText()) == MAX_BODY_LENGTH + 12
        assert any(label.text() == "12 characters too many" for label in it.composer.findChildren(Label))


async def test_the_composer_grows_to_six_lines(qapp: QApplication) -> None:
    """And no further: then it scrolls."""
    async with shown(qapp) as it:
        it.here.presenter.open(CHAT)
        heights = []
        for lines in (1, 2, 6, 40):
            it.composer.edit.setPlainText("\n".join(["line"] * lines))
            heights.append(it.composer.edit.height())
        assert heights == sorted(heights)
        assert heights[0] < heights[1] < heights[2]
        assert heights[3] <= 6 * 20 + 24


async def test_the_list_shows_drafts_counts_and_search(qapp: QApplication) -> None:
    """Of every conversation, read anew after each change."""
    async with shown(qapp) as it:
        await it.here.service.save_composer(GROUP, "not finished")
        model = it.screen.list_widget.model
        await until(lambda: any(item.unsent_text for item in model.items()))
        spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        assert any("Draft: not finished" in text for text in spoken)
        QTest.keyClicks(it.screen.list_widget.search, "omar")
        assert [item.title for item in model.items()] == ["Omar Haddad"]


async def test_everything_that_takes_the_focus_has_a_name(qapp: QApplication) -> None:
    """For screen readers, with a thread open and a message being edited."""
    async with shown(qapp) as it:
        await it.here.service.send(CHAT, "refused")
        message_id = await it.here.refuse(it.here.drafts()[0])
        it.here.presenter.open(CHAT)
        it.here.presenter.edit(message_id, "refused")
        for widget in it.window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                reader = QAccessible.queryAccessibleInterface(widget)
                assert reader.text(QAccessible.Text.Name), widget


async def test_alt_and_arrows_walk_through_the_conversations(qapp: QApplication) -> None:
    """From the composer, too; the list follows."""
    async with shown(qapp) as it:
        first, second = [item.id for item in it.here.service.conversations()]
        it.here.presenter.open(first)
        it.composer.edit.setFocus()
        for key, expected in ((Qt.Key.Key_Down, second), (Qt.Key.Key_Up, first)):
            QTest.keyClick(it.composer.edit, key, Qt.KeyboardModifier.AltModifier)
            assert it.here.presenter.open_id == expected
            current = it.screen.list_widget.rows.currentIndex().row()
            assert it.screen.list_widget.model.row_of(expected) == current


async def test_losing_a_conversation_leaves_an_empty_pane(qapp: QApplication) -> None:
    """With a sentence, and without a composer."""
    async with shown(qapp) as it:
        it.here.presenter.open(CHAT)
        assert it.composer.isVisible()
        await it.here.store.mirror.remove("conversations", [CHAT])
        await until(lambda: not it.composer.isVisible())
