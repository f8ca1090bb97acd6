"""A tutor's students on the screen, by the keyboard, over real files: found, in order, opened, and noted about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.drafts import DraftState, Problem
from pharmat_desktop.domain.errors import LocalStorageError, Offline
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.domain.students import MAX_NOTE
from pharmat_desktop.services.people import PeopleService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.services.students import StudentService
from pharmat_desktop.services.wishes import WishBox
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.inbox import Inbox
from pharmat_desktop.ui.sessions.inbox_popover import InboxPopover
from pharmat_desktop.ui.sessions.keys import CalendarCommand, command_of
from pharmat_desktop.ui.students.note_box import NoteBox
from pharmat_desktop.ui.students.note_keeper import NoteKeeper
from pharmat_desktop.ui.students.page_parts import FEW
from pharmat_desktop.ui.students.presenter import Order, StudentsPresenter
from pharmat_desktop.ui.students.screen import Sources, StudentsScreen
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import TUTOR, at, page, row, rows, uid
from tests.support.session_data import record, records, session_row

pytestmark = pytest.mark.usefixtures("qtbot")
NOW = datetime.now(UTC).replace(microsecond=0)
DAY = timedelta(days=1)
ANA, BEN, ZOE = (UserId(uid(name)) for name in ("ana", "ben", "zoe"))
CHAT = ConversationId(uid("direct"))


def _offline() -> PeopleService:
    raise Offline("no connection")


@dataclass
class Desk:
    store: AccountStore
    screen: StudentsScreen
    window: QWidget

    @property
    def names(self) -> list[str]:
        return [card.name for card in self.screen.presenter.students.items()]

    def service(self) -> StudentService:
        return self.screen.presenter._service


async def fill(store: AccountStore) -> None:
    """Ana: a session ahead, one missed, unread messages. Ben: half through a course. Zoe: many sessions, long ago."""
    people = {ANA: "Ana", BEN: "Ben", ZOE: "Zoe"}
    users = [row("users", id=key, first_name=name, last_name="Yılmaz", email="") for key, name in people.items()]
    assigned = [record("tutor_students", str(n), student_id=key) for n, key in enumerate((ANA, ZOE))]
    sessions = [
        session_row("ahead", NOW + 2 * DAY, student_id=ANA, topic="Loading doses"),
        session_row("missed", NOW - DAY, student_id=ANA, status="no_show", absent="student"),
        *(session_row(f"z{n}", NOW - n * DAY, student_id=ZOE, status="completed") for n in range(30, 40)),
    ]
    enrolled = row("enrollments", course_id=uid("course"), student_id=BEN, progress=50)
    said = record(
        "session_feedback", session_id=uid("sessions/z30"), student_id=ZOE, author_id=TUTOR, comment="Well done"
    )
    members = [row("conversation_members", conversation_id=CHAT, user_id=key) for key in (TUTOR, ANA)]
    await store.mirror.apply(
        page(
            ("users", rows("users", *users)),
            ("courses", rows("courses", row("courses", id=uid("course"), tutor_id=TUTOR, title="Kinetics"))),
            ("enrollments", rows("enrollments", enrolled)),
            ("tutor_students", records("tutor_students", *assigned)),
            ("sessions", records("sessions", *sessions)),
            ("session_feedback", records("session_feedback", said)),
            ("conversations", rows("conversations", row("conversations", id=CHAT))),
            ("conversation_members", rows("conversation_members", *members)),
            ("messages", rows("messages", row("messages", conversation_id=CHAT, seq=1, sender_id=ANA))),
        )
    )


@asynccontextmanager
async def at_the_screen(directory: Path) -> AsyncIterator[Desk]:
    owner, window = QObject(), QWidget()
    async with opened(directory, user_id=TUTOR) as store, TaskScope("screen") as tasks:
        await fill(store)
        settings = SettingsService(store.settings, store.feed)
        await settings.put(CALENDAR_ZONE, "Europe/Berlin")
        wishes = WishBox(store.drafts, lambda: NOW, wake_sender=lambda: None)
        students = StudentService(store.students, wishes, store.feed)
        people = PeopleService(_offline, store.people_reader(), store.feed, refresh=lambda: None)  # type: ignore[arg-type]
        screen = StudentsScreen(Sources(students, people, settings, lambda: NOW), tasks, owner)
        model = screen.presenter.students
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        line = QHBoxLayout(window)
        for pane in screen.widgets:
            line.addWidget(pane)
        window.resize(1200, 900)
        window.show()
        try:
            yield Desk(store, screen, window)
        finally:
            await screen.finish()
            screen.close()
            window.close()
    window.deleteLater()
    owner.deleteLater()


async def test_students_are_found_by_name_and_course_and_put_in_order(tmp_path: Path) -> None:
    """Whatever the letters are like; those who are equal stand by name."""
    async with at_the_screen(tmp_path) as desk:
        listing, presenter = desk.screen.list_widget, desk.screen.presenter
        assert desk.names == ["Ana Yılmaz", "Ben Yılmaz", "Zoe Yılmaz"]
        QTest.keyClicks(listing.search, "yilmaz kine")
        assert desk.names == ["Ben Yılmaz"]
        listing.search.clear()
        for order, first in ((Order.NEXT, ANA), (Order.QUIET, ANA), (Order.PROGRESS, BEN), (Order.UNREAD, ANA)):
            listing.order.setCurrentIndex(listing.order.findData(order))
            listing.order.activated.emit(listing.order.currentIndex())
            assert presenter.students.items()[0].id == first
        assert [card.id for card in presenter.students.items()] == [ANA, BEN, ZOE]
        listing.search.setText("nobody")
        assert listing.pages.currentWidget() is listing.pages.no_match
        QTest.keyClick(listing.pages.no_match.findChildren(QWidget)[-1], Qt.Key.Key_Space)
        assert len(desk.names) == 3


async def test_a_page_is_opened_by_keys_and_says_what_was_and_will_be(tmp_path: Path) -> None:
    """From the search down into the list, through it, and into the page; a screen reader hears all of a row."""
    async with at_the_screen(tmp_path) as desk:
        listing, view = desk.screen.list_widget, desk.screen.detail_widget
        assert view.currentWidget() is not view.page
        listing.search.setFocus()
        QTest.keyClick(listing.search, Qt.Key.Key_Down)
        QTest.keyClick(listing.list, Qt.Key.Key_Return)
        assert view.currentWidget() is view.page
        spoken = listing.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert all(
            part in spoken for part in ("Ana Yılmaz", "Next:", "1 sessions ahead", "1 times not there", "unread")
        )
        assert view.ahead.rows[0].accessibleName().startswith("Loading doses, ")
        opened_ids: list[object] = []
        desk.screen.session_requested.connect(opened_ids.append)
        QTest.keyClick(view.ahead.rows[0], Qt.Key.Key_Return)
        QTest.keyClick(view.next, Qt.Key.Key_Space)
        assert opened_ids == [uid("sessions/ahead")] * 2
        for _ in range(2):
            QTest.keyClick(listing.list, Qt.Key.Key_Down)
        QTest.keyClick(listing.list, Qt.Key.Key_Return)
        assert desk.screen.presenter.page.card is not None
        assert desk.screen.presenter.page.card.id == ZOE
        assert len([one for one in view.past.part.rows if not one.isHidden()]) == FEW
        QTest.keyClick(view.past.more, Qt.Key.Key_Space)
        assert len([one for one in view.past.part.rows if not one.isHidden()]) == 10
        assert view.past.more.isHidden()


async def test_a_note_is_kept_while_one_types_and_follows_its_student(tmp_path: Path) -> None:
    """Nothing is pressed; another student has another note; what was typed last is on disk when the screen ends."""
    async with at_the_screen(tmp_path) as desk:
        screen, notes = desk.screen, desk.service()
        edit = screen.detail_widget.note.area.edit
        screen.open(ANA)
        QTest.keyClicks(edit, "Shy")
        await eventually(lambda: notes.note(ANA).text == "Shy")
        await eventually(lambda: "as soon as" in screen.detail_widget.note.standing.text())
        QTest.keyClicks(edit, ", brave")
        screen.open(BEN)  # which puts the note away at once
        assert edit.toPlainText() == ""
        await eventually(lambda: notes.note(ANA).text == "Shy, brave")
        QTest.keyClicks(edit, "Quick")
    async with opened(tmp_path, user_id=TUTOR) as store:
        assert [store.students.note(key).text for key in (ANA, BEN)] == ["Shy, brave", "Quick"]


async def test_a_note_from_elsewhere_is_shown_at_once_and_joins_what_is_typed(tmp_path: Path) -> None:
    async with at_the_screen(tmp_path) as desk:
        screen = desk.screen
        edit = screen.detail_widget.note.area.edit
        screen.open(ANA)

        async def arrives(text: str) -> None:
            note = record("tutor_notes", student_id=ANA, body=text)
            await desk.store.mirror.upsert("tutor_notes", records("tutor_notes", note))

        await arrives("Goals:\nexam\ndoses")
        await eventually(lambda: edit.toPlainText() == "Goals:\nexam\ndoses")
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        QTest.keyClicks(edit, " in May")
        await arrives("Two goals:\nexam\ndoses")
        await eventually(lambda: edit.toPlainText() == "Two goals:\nexam\ndoses in May")
        assert desk.service().note(ANA).text == "Two goals:\nexam\ndoses in May"


@pytest.mark.parametrize("length", [8, MAX_NOTE])
async def test_a_dispute_of_two_devices_is_settled_or_told(tmp_path: Path, length: int) -> None:
    """Both texts are in the note, and that is said; too long together, the other one can be copied."""
    async with at_the_screen(tmp_path) as desk:
        screen, notes = desk.screen, desk.service()
        box = screen.detail_widget.note
        screen.open(ANA)
        box.area.set_text("x" * length)
        await eventually(lambda: notes.note(ANA).waits is DraftState.QUEUED)
        ((draft,),) = await desk.store.drafts.take_due(NOW + DAY, 10)
        problem = Problem("changed_elsewhere", "Changed.", '"Brave"')
        await desk.store.drafts.move([draft.id], DraftState.NEEDS_ATTENTION, problem=problem)
        if length < MAX_NOTE:
            await eventually(lambda: box.area.text() == "xxxxxxxx\nBrave")
            assert notes.note(ANA).waits is DraftState.QUEUED
        else:
            await eventually(lambda: not box.copy.isHidden())
            QTest.keyClick(box.copy, Qt.Key.Key_Space)
            assert QGuiApplication.clipboard().text() == "Brave"
            assert "Shorten" in box.told.text()
            assert box.area.text() == "x" * length


async def test_a_first_message_needs_the_academy_and_another_one_does_not(tmp_path: Path) -> None:
    async with at_the_screen(tmp_path) as desk:
        screen, view = desk.screen, desk.screen.detail_widget
        asked: list[object] = []
        told: list[str] = []
        screen.conversation_requested.connect(asked.append)
        screen.told.connect(lambda text, _: told.append(text))
        screen.presenter.set_hold(Hold.OFFLINE)
        screen.open(ANA)
        QTest.keyClick(view.message, Qt.Key.Key_Space)
        assert asked == [CHAT]
        screen.open(BEN)
        assert not view.message.isEnabled()
        assert view.message.accessibleDescription()
        screen.set_connection(ConnectionStatus())
        assert view.message.isEnabled()
        QTest.keyClick(view.message, Qt.Key.Key_Space)
        await eventually(lambda: len(told) == 1)


async def test_nobody_yet_an_error_and_loading_have_their_own_pages(tmp_path: Path) -> None:
    async with at_the_screen(tmp_path) as desk:
        listing, presenter = desk.screen.list_widget, desk.screen.presenter
        desk.screen.open(ANA)
        await desk.store.mirror.remove("tutor_students", [uid("tutor_students/0"), uid("tutor_students/1")])
        await desk.store.mirror.remove("sessions", [uid("sessions/ahead"), uid("sessions/missed")])
        await eventually(lambda: (card := presenter.page.card) is None or card.id != ANA)
        assert ANA not in [card.id for card in presenter.students.items()]
        presenter._become(error=LocalStorageError("the disk is full"))
        assert listing.pages.currentWidget() is listing.pages.error
        listing.pages.error.retry_requested.emit()
        assert listing.pages.currentWidget() is listing.pages.list
    async with opened(tmp_path / "empty", user_id=TUTOR) as store, TaskScope("screen") as tasks:
        owner = QObject()
        service = StudentService(
            store.students, WishBox(store.drafts, lambda: NOW, wake_sender=lambda: None), store.feed
        )
        empty = StudentsPresenter(service, tasks, "UTC", lambda: NOW, owner)
        assert (empty.state.total, empty.open(ANA)) == (0, False)
        empty.close()


async def test_the_note_is_on_the_page_of_a_session_too(tmp_path: Path) -> None:
    """The same one: what is typed there comes to the student's page; a session that is left hides it."""
    async with at_the_screen(tmp_path) as desk, TaskScope("sessions") as tasks:
        keeper = NoteKeeper(desk.service(), tasks, desk.screen)
        box = NoteBox(keeper)
        assert box.isHidden()
        desk.screen.open(ANA)
        keeper.open(ANA)
        QTest.keyClicks(box.area.edit, "Brave")
        await eventually(lambda: desk.screen.detail_widget.note.area.text() == "Brave")
        keeper.open(None)
        assert box.isHidden()
        keeper.close()


@pytest.mark.parametrize(
    ("key", "text", "does"),
    [
        (Qt.Key.Key_T, "t", CalendarCommand.TODAY),
        (0x0641, "\u0641", CalendarCommand.TODAY),
        (0x0635, "\u0635", CalendarCommand.WEEK),
        (0x0634, "\u0634", CalendarCommand.AGENDA),
        (0x0649, "\u0649", CalendarCommand.BOOK),
        (0x0628, "\u0628", None),
    ],
)
def test_letters_of_the_calendar_are_those_keys_on_an_arabic_keyboard_too(
    key: int, text: str, does: CalendarCommand | None
) -> None:
    """A letter that Qt has no name for does nothing, rather than raising."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    assert command_of(event) is does


async def test_what_waits_for_an_answer_is_counted_and_gone_through_by_one_key(tmp_path: Path) -> None:
    """First what begins first, then the next, and from the last to the first again."""
    async with opened(tmp_path, user_id=TUTOR) as store:
        asked = [session_row(name, NOW + n * DAY, status="requested") for n, name in enumerate(("b", "a"), 1)]
        await store.mirror.upsert("sessions", records("sessions", *asked))
        inbox = Inbox(store.sessions.waiting, TUTOR, lambda: "Europe/Berlin")
        shown: list[str] = []
        inbox.wanted.connect(shown.append)
        inbox.show_count(0)
        assert inbox.isHidden()
        inbox.show_count(2)
        assert inbox.text() == "2 wait for your answer"
        for _ in range(3):
            QTest.keyClick(inbox, Qt.Key.Key_Return)
            popover = inbox.findChildren(InboxPopover)[-1]
            spoken = popover.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            assert spoken.endswith("Half-life")
            QTest.keyClick(popover.list, Qt.Key.Key_Return)
        assert shown == [uid("sessions/b"), uid("sessions/a"), uid("sessions/b")]
        QTest.keyClick(inbox, Qt.Key.Key_Return)
        popover = inbox.findChildren(InboxPopover)[-1]
        QTest.keyClick(popover.list, Qt.Key.Key_Escape)
        assert popover.isHidden()
        assert len(shown) == 3
        declined = session_row("a", NOW + 2 * DAY, status="cancelled", updated_at=at(1))
        await store.mirror.upsert("sessions", records("sessions", declined))
        QTest.keyClick(inbox, Qt.Key.Key_Return)
        assert shown[3:] == [uid("sessions/b")], "the only one is opened at once"
