"""Messages for later by the keyboard alone, at a real academy: in the chat's own screen, and what the other reads."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTimeEdit, QWidget

from pharmat_desktop.app.later_commands import later_commands
from pharmat_desktop.domain.chat import ConversationId, Delivery
from pharmat_desktop.domain.clocks import appointment
from pharmat_desktop.domain.clocks import shown as clock_of
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.later.keeper import LaterKeeper
from pharmat_desktop.ui.chat.later.list_dialog import ListAction, ListDialog
from pharmat_desktop.ui.chat.later.menu import LaterMenu
from pharmat_desktop.ui.chat.later.text_dialog import TextDialog
from pharmat_desktop.ui.chat.later.time_dialog import TimeDialog
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone
from tests.flows.test_messages import Scene, scene
from tests.flows.test_scheduling import SCHEDULE, make_due
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]

SECTION = QTimeEdit.Section
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KATHMANDU = "Asia/Kathmandu"
"""Amal's zone: no other clock has her minutes."""
Kind = TypeVar("Kind", bound=QDialog)


@dataclass
class Seat:
    """Somebody at the chat's screen."""

    desk: Desk
    screen: ChatScreen
    keeper: LaterKeeper
    told: list[str]

    @property
    def edit(self) -> QWidget:
        return self.screen.detail_widget.composer.edit

    @property
    def strip(self) -> str:
        """What the strip says to a screen reader; empty while it is hidden."""
        strip = self.keeper.strip
        return strip.button.accessibleName() if strip.isVisible() else ""

    def kept(self) -> list[tuple[str, Delivery]]:
        return [(one.body, one.delivery) for one in self.keeper.presenter.shown.items]

    def commands(self) -> list[str]:
        """What the palette offers here."""
        return [one.entry.title for one in later_commands(lambda: None, self.keeper)]

    async def write(self, text: str) -> None:
        """In the composer; then Ctrl+Shift+Enter."""
        self.screen.detail_widget.activateWindow()
        await eventually(self.screen.detail_widget.isActiveWindow)
        self.edit.setFocus()
        QTest.keyClicks(self.edit, text)
        QTest.keyClick(self.edit, Qt.Key.Key_Return, CONTROL | SHIFT)

    async def schedule(self, text: str, choice: str) -> None:
        """Write, and choose the time whose words begin so."""
        await self.write(text)
        menu = self.keeper.button.findChild(LaterMenu)
        assert menu is not None
        for _ in menu.actions():
            if menu.activeAction().text().startswith(choice):
                break
            QTest.keyPress(menu, Qt.Key.Key_Down)
        assert menu.activeAction().text().startswith(choice)
        QTest.keyPress(menu, Qt.Key.Key_Return)

    async def dialog(self, kind: type[Kind]) -> Kind:
        """The one of this kind that is open."""
        window = self.screen.detail_widget.window()
        await eventually(lambda: any(one.isVisible() for one in window.findChildren(kind)))
        found = next(one for one in window.findChildren(kind) if one.isVisible())
        found.activateWindow()  # as a window manager does
        await eventually(found.isActiveWindow)
        return found

    @property
    def is_listing(self) -> bool:
        return any(one.isVisible() for one in self.screen.detail_widget.window().findChildren(ListDialog))

    async def list(self) -> ListDialog:
        """By the strip's button."""
        self.keeper.strip.button.setFocus()
        QTest.keyClick(self.keeper.strip.button, Qt.Key.Key_Space)
        return await self.dialog(ListDialog)


@asynccontextmanager
async def seat(desk: Desk, room: str, qapp: QApplication) -> AsyncIterator[Seat]:
    apply_theme(qapp, resolve_theme(qapp, "light"))
    async with desk.running() as app, TaskScope("screens") as scope:
        presenter = ChatPresenter(app.chat, scope)
        screen = ChatScreen(presenter)
        keeper = LaterKeeper(app.scheduling, scope, screen)
        told: list[str] = []
        screen.told.connect(lambda sentence, _: told.append(sentence))
        app.connection.subscribe(presenter.set_connection)
        await desk.online()
        await eventually(lambda: room in [one.id for one in app.chat.conversations()])
        pane = screen.detail_widget
        pane.resize(760, 640)
        pane.show()
        screen.open(ConversationId(room))
        try:
            yield Seat(desk, screen, keeper, told)
        finally:
            keeper.close()
            await presenter.close()
            pane.close()
            for widget in (pane, screen.list_widget):
                widget.deleteLater()
            screen.deleteLater()
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def there(academy: Academy, here: Scene) -> None:
    """Amal lives by another clock."""
    await academy.execute("update users set timezone = $1 where id = $2::uuid", KATHMANDU, here.amal.id)


async def times(here: Scene) -> list[tuple[str, datetime, str]]:
    """What the academy keeps for later."""
    rows = await here.academy.rows(
        "select body, send_at, zone from scheduled_messages"
        " where conversation_id = $1::uuid and deleted_at is null order by send_at",
        here.room,
    )
    return [(row["body"], row["send_at"], row["zone"]) for row in rows]


async def test_tomorrow_at_eight_their_time_changed_and_sent(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """Both clocks in words, the first answer lost; another text and another time; the other side reads it live."""
    async with scene(academy, tmp_path / "sam") as here:
        await there(academy, here)
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with amal.running(), seat(here.sam, here.room, qapp) as sam:
            await amal.online()
            here.proxy.meet(COMMIT_THEN_DROP, SCHEDULE)
            assert sam.commands() == []
            await sam.schedule("Good morning", "Tomorrow ")
            await eventually(lambda: sam.kept() == [("Good morning", Delivery.SENT)])
            assert sam.commands() == ["Scheduled messages"]
            assert sam.screen.presenter.composer.text == ""
            ((_, at, zone),) = await times(here)
            assert (clock_of(at, KATHMANDU).time(), zone) == (time(8), KATHMANDU)
            assert sam.strip.startswith("1 scheduled messages, next: to")
            assert " for Amal · " in sam.strip
            assert " for you. Show" in sam.strip
            assert [sentence.split(":")[0] for sentence in sam.told] == ["Scheduled"]
            listed = await sam.list()
            QTest.keyClick(listed.rows, Qt.Key.Key_Return)
            text = await sam.dialog(TextDialog)
            QTest.keyClicks(text.text.edit, ", Amal")
            QTest.keyClick(text.text.edit, Qt.Key.Key_Return, CONTROL)
            await eventually(lambda: sam.kept() == [("Good morning, Amal", Delivery.SENT)])
            await change_time(sam, listed, here)
            QTest.keyClick(listed.buttons[ListAction.SEND], Qt.Key.Key_Space)
            await eventually(lambda: amal.bodies(here.room) == ["Good morning, Amal"])
            await eventually(lambda: (sam.strip, sam.is_listing) == ("", False))
        assert await here.stored() == ["Good morning, Amal"]


async def change_time(sam: Seat, listed: ListDialog, here: Scene) -> None:
    """A time that has passed is refused in words; then the next day at half past six by one's own clock."""
    QTest.keyClick(listed.buttons[ListAction.TIME], Qt.Key.Key_Space)
    dialog = await sam.dialog(TimeDialog)
    assert (dialog.zone, dialog.time.time()) == (KATHMANDU, time(8))
    planned = dialog.day.date()
    while dialog.notice.text() == "":
        QTest.keyClick(dialog.day.edit, Qt.Key.Key_Down)
    QTest.keyPress(dialog.day.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.notice.text() == "This time has passed. Choose a later one."
    while dialog.day.date() <= planned:
        QTest.keyClick(dialog.day.edit, Qt.Key.Key_Up)
    dialog.whose.parts["other"].setFocus()
    QTest.keyClick(dialog.whose.parts["other"], Qt.Key.Key_Right)
    assert dialog.zone == guessed_zone()
    for section, key, steps in ((SECTION.HourSection, Qt.Key.Key_Down, 2), (SECTION.MinuteSection, Qt.Key.Key_Up, 30)):
        dialog.time.edit.setSelectedSection(section)
        for _ in range(steps):
            QTest.keyClick(dialog.time.edit, key)
    assert dialog.notice.text() == ""
    assert dialog.time.time() == time(6, 30)
    QTest.keyPress(dialog.time.edit, Qt.Key.Key_Return)
    own, at = guessed_zone(), appointment(datetime.combine(planned + timedelta(days=1), time(6, 30)), guessed_zone())
    await eventually(lambda: [one.send_at for one in sam.keeper.presenter.shown.items] == [at])
    await eventually(lambda: sam.kept() == [("Good morning, Amal", Delivery.SENT)])
    assert await times(here) == [("Good morning, Amal", at, own)]


async def test_another_device_shows_it_at_once_and_deletes_it(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """Delete, a question, Enter: the strip of the first device is gone."""
    async with scene(academy, tmp_path / "desk") as here:
        laptop = Desk(academy, here.sam.person, tmp_path / "laptop", here.proxy)
        async with seat(here.sam, here.room, qapp) as first, seat(laptop, here.room, qapp) as second:
            await first.schedule("See you", "In one hour")
            await eventually(lambda: second.strip.startswith("1 scheduled messages, next: "))
            listed = await second.list()
            QTest.keyClick(listed.rows, Qt.Key.Key_Delete)
            question = await second.dialog(Question)
            QTest.keyPress(question, Qt.Key.Key_Return)
            await eventually(lambda: (first.strip, second.strip, second.is_listing) == ("", "", False))
        assert await times(here) == []


async def test_offline_it_waits_in_sight_and_goes_once(academy: Academy, tmp_path: Path, qapp: QApplication) -> None:
    """With words on the strip and in the list; it can be changed meanwhile."""
    async with scene(academy, tmp_path) as here, seat(here.sam, here.room, qapp) as sam:
        sam.desk.app.connection.set_work_offline(True)
        await sam.schedule("From the train", "In one hour")
        await eventually(lambda: sam.strip.startswith("1 scheduled messages, 1 wait for a connection, next: "))
        listed = await sam.list()
        assert listed.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Waits for a connection")
        assert listed.notice.text().startswith("The academy does not have this yet.")
        QTest.keyClick(listed.rows, Qt.Key.Key_Return)
        text = await sam.dialog(TextDialog)
        QTest.keyClicks(text.text.edit, "!")
        QTest.keyClick(text.text.edit, Qt.Key.Key_Return, CONTROL)
        await eventually(lambda: sam.kept() == [("From the train!", Delivery.WAITING)])
        sam.desk.app.connection.set_work_offline(False)
        await eventually(lambda: sam.kept() == [("From the train!", Delivery.SENT)])
        assert [body for body, _, _ in await times(here)] == ["From the train!"]
        assert listed.notice.text() == ""


async def test_what_was_set_aside_says_why_and_can_be_copied_and_discarded(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """Removed from the conversation when its time came: on the strip, in the list, among what needs attention."""
    async with scene(academy, tmp_path) as here, seat(here.sam, here.room, qapp) as sam:
        await sam.schedule("Too late", "In one hour")
        await eventually(lambda: sam.kept() == [("Too late", Delivery.SENT)])
        await academy.execute(
            "delete from conversation_members where conversation_id = $1::uuid and user_id = $2::uuid",
            *(here.room, here.sam.person.id),
        )
        await make_due(here, "Too late")
        await eventually(lambda: sam.kept() == [("Too late", Delivery.NEEDS_ATTENTION)])
        assert sam.strip == "1 scheduled messages need your attention. Show"
        kept = [(one.body, one.problem, one.is_kept) for one in here.sam.app.overview.set_aside()]
        reason = "You are not in this conversation, so the message was not sent."
        assert kept == [("Too late", reason, True)]
        await eventually(lambda: here.sam.app.connection.status.attention == 1)
        listed = await sam.list()
        assert listed.notice.text() == reason
        QTest.keyClick(listed.buttons[ListAction.COPY], Qt.Key.Key_Space)
        assert QApplication.clipboard().text() == "Too late"
        QTest.keyClick(listed.buttons[ListAction.DELETE], Qt.Key.Key_Space)
        QTest.keyPress(await sam.dialog(Question), Qt.Key.Key_Return)
        await eventually(lambda: (sam.strip, sam.is_listing) == ("", False))
        status = here.sam.app.connection
        await eventually(lambda: (status.status.waiting, status.status.attention) == (0, 0))
        assert await here.stored() == []


async def test_another_conversation_in_front_ends_the_choice_of_a_time(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """A notice was clicked meanwhile: what was written stays where it was written, and nothing is scheduled."""
    async with scene(academy, tmp_path) as here:
        other = await academy.conversation(here.sam.person, await academy.person("Tom"))
        await academy.write(other, here.amal, "Hello")
        async with seat(here.sam, here.room, qapp) as sam:
            await eventually(lambda: len(here.sam.app.chat.conversations()) == 2)
            await sam.schedule("For Amal alone", "Choose a time")
            dialog = await sam.dialog(TimeDialog)
            sam.screen.open(ConversationId(other))
            assert not dialog.isVisible()
            assert sam.screen.presenter.composer.text == ""
            sam.screen.open(ConversationId(here.room))
            assert sam.screen.presenter.composer.text == "For Amal alone"
        assert await times(here) == []


async def test_files_are_said_not_to_be_sendable_later_and_nothing_is_lost(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """Before anything is scheduled: text and file stay where they are."""
    async with scene(academy, tmp_path) as here, seat(here.sam, here.room, qapp) as sam:
        sam.screen.detail_widget.composer.set_files(1, is_adding=False)
        await sam.write("with a file")
        assert sam.told[0].startswith("Files cannot be sent later yet.")
        assert sam.keeper.button.findChild(LaterMenu) is None
        assert sam.screen.presenter.composer.text == "with a file"
