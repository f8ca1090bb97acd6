"""The Today screen over an account's real files: what is new, what is stuck and every way out, where to go on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.drafts import DraftState, Problem
from pharmat_desktop.domain.errors import LocalStorageError, NoAnswer, PharmatError
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.domain.pull import Row
from pharmat_desktop.domain.settings import CALENDAR_ZONE, STEPS_DONE, THEME
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.notifications import NotificationService
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.text_file import safe_name
from pharmat_desktop.ui.today.presenter import Sources
from pharmat_desktop.ui.today.screen import TodayScreen
from pharmat_desktop.ui.today.words import greeting
from pharmat_desktop.ui.widgets.link_row import LinkRow
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import CHAT, ME, START, at, chat_page, draft, page, row, rows, uid
from tests.support.session_data import people_page, records, session_row
from tests.ui.shelf import service_of


class Academy:
    """The `NotificationDesk` of the ports in memory."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.fault: PharmatError | None = None

    async def mark_read(self, ids: Sequence[str]) -> None:
        if self.fault is not None:
            raise self.fault
        self.read += ids


@dataclass
class Here:
    """The screen and what is below it."""

    store: AccountStore
    sources: Sources
    screen: TodayScreen
    academy: Academy

    def rows_of(self, card: QObject) -> list[LinkRow]:
        return [row for row in card.findChildren(LinkRow) if not row.isHidden()]


@asynccontextmanager
async def today(directory: Path, qtbot: QtBot, role: Role = Role.STUDENT) -> AsyncIterator[Here]:
    async with opened(directory) as store, TaskScope("today") as tasks:
        chat = ChatService(store.chat, store.drafts, store.feed, lambda: START, wake_sender=lambda: None)
        settings, academy = SettingsService(store.settings, store.feed), Academy()
        sources = Sources(
            chat,
            service_of(store.courses, store.feed),
            OverviewService(store.overview, store.feed),
            settings,
            store.sessions.next_session,
            lambda: START,
            NotificationService(lambda: academy, store.notifications, store.feed, refresh=lambda: None),
            asked=store.sessions.waiting,
        )
        owner = QObject()
        screen = TodayScreen(sources, Account(ME, "sam@example.org", "Dr Sam Okoro", role, "test"), tasks, owner)
        qtbot.addWidget(screen.view)
        screen.view.resize(1100, 800)
        screen.view.show()
        try:
            yield Here(store, sources, screen, academy)
        finally:
            screen.close()
            owner.deleteLater()


async def refuse(store: AccountStore, text: str) -> None:
    one = draft(body=text)
    await store.drafts.add(one)
    await store.drafts.take_due(START, 9)
    await store.drafts.move([one.id], DraftState.NEEDS_ATTENTION, problem=Problem("gone", "You have left."))


def button(here: Here, text: str) -> QPushButton:
    found = here.screen.view.attention.findChildren(QPushButton)
    return next(one for one in found if one.text() == text and one.isVisible())


async def test_new_messages_lead_to_their_conversation(tmp_path: Path, qtbot: QtBot) -> None:
    """The count is the one of the database; a message that comes in shows by itself."""
    async with today(tmp_path, qtbot) as here:
        assert "You have read everything." in _texts(here)
        await here.store.mirror.apply(chat_page((1, 2)))
        await eventually(lambda: here.screen.presenter.state.unread_total == 2)
        (entry,) = here.rows_of(here.screen.view.unread)
        assert "Omar Haddad" in entry.accessibleName()
        with qtbot.waitSignal(here.screen.conversation_requested) as asked:
            QTest.keyClick(entry, Qt.Key.Key_Space)
        assert asked.args == [CHAT]


async def test_what_the_academy_could_not_send_leads_to_where_it_is_decided(tmp_path: Path, qtbot: QtBot) -> None:
    """A message for later: its text and the reason; it is edited where it is scheduled, and not discarded from here."""
    async with today(tmp_path, qtbot) as here:
        await here.store.mirror.apply(chat_page((1,)))
        aside = row(
            "scheduled_messages", id=uid("later"), conversation_id=CHAT, send_at=at(5), problem="You have left."
        )
        await here.store.mirror.upsert("scheduled_messages", rows("scheduled_messages", aside))
        await eventually(lambda: bool(here.screen.presenter.state.attention))
        assert {"Scheduled: Omar Haddad", "Good morning", "You have left."} <= _texts(here)
        shown = {one.text() for one in here.screen.view.attention.findChildren(QPushButton) if one.isVisible()}
        assert shown == {"Edit", "Copy", "Save to file"}
        with qtbot.waitSignal(here.screen.edit_requested) as asked:
            QTest.keyClick(button(here, "Edit"), Qt.Key.Key_Space)
        assert [(one.id, one.is_scheduled) for one in asked.args or []] == [(uid("later"), True)]


async def test_a_refused_message_has_every_way_out(tmp_path: Path, qtbot: QtBot) -> None:
    """Its text whole, the reason as a sentence; edit, copy, save to a file; the text outlives each of them."""
    async with today(tmp_path, qtbot) as here:
        await here.store.mirror.apply(chat_page((1,)))
        await refuse(here.store, "The whole text")
        await eventually(lambda: bool(here.screen.presenter.state.attention))
        assert {"The whole text", "You have left."} <= _texts(here)
        button(here, "Copy").click()
        assert QGuiApplication.clipboard().text() == "The whole text"
        with qtbot.waitSignal(here.screen.edit_requested) as asked:
            button(here, "Edit").click()
        assert asked.args is not None
        assert asked.args[0].conversation_id == CHAT
        with qtbot.waitSignal(here.screen.why_requested) as asked:
            button(here, "Why?").click()
        assert asked.args == [here.store.overview.unsent()[0].id]
        await _save(here, tmp_path / "kept.txt", qtbot)
        assert (tmp_path / "kept.txt").read_text(encoding="utf-8") == "The whole text\n"
        assert len(here.store.overview.unsent()) == 1


async def _save(here: Here, target: Path, qtbot: QtBot) -> None:
    button(here, "Save to file").click()
    dialog = here.screen.view.window().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert "Omar Haddad" in dialog.selectedFiles()[0]
    with qtbot.waitSignal(here.screen.told) as told:
        dialog.fileSelected.emit(str(target))
    assert told.args == ["Saved as kept.txt.", "ok"]
    dialog.reject()


async def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    """And the message is still here."""
    async with today(tmp_path, qtbot) as here:
        await refuse(here.store, "Text")
        await eventually(lambda: bool(here.screen.presenter.state.attention))
        button(here, "Save to file").click()
        dialog = here.screen.view.window().findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        with qtbot.waitSignal(here.screen.told) as told:
            dialog.fileSelected.emit(str(tmp_path / "no folder" / "x.txt"))
        assert told.args is not None
        assert told.args[1] == "error"
        dialog.reject()


async def test_discarding_asks_first(tmp_path: Path, qtbot: QtBot) -> None:
    """Only the person's own yes deletes a text; the card goes with the last one."""
    async with today(tmp_path, qtbot) as here:
        await refuse(here.store, "Text")
        await eventually(lambda: bool(here.screen.presenter.state.attention))
        for answer, left in (("reject", 1), ("accept", 0)):
            button(here, "Discard").click()
            question = here.screen.view.window().findChild(QDialog)
            assert isinstance(question, QDialog)
            getattr(question, answer)()
            question.setParent(None)
            await eventually(lambda left=left: len(here.store.overview.unsent()) == left)  # type: ignore[misc]
        await eventually(lambda: not here.screen.view.attention.isVisible())


async def test_trying_again_queues_it(tmp_path: Path, qtbot: QtBot) -> None:
    """The academy may have changed its mind."""
    async with today(tmp_path, qtbot) as here:
        await refuse(here.store, "Text")
        await eventually(lambda: bool(here.screen.presenter.state.attention))
        button(here, "Try again").click()
        await eventually(lambda: here.screen.presenter.state.waiting == 1)
        assert not here.screen.presenter.state.attention


async def test_first_steps_are_as_high_as_what_is_in_them(tmp_path: Path, qtbot: QtBot) -> None:
    """However long the day beside them is."""
    async with today(tmp_path, qtbot) as here:
        await here.store.mirror.apply(chat_page())
        long = QWidget()
        long.setFixedHeight(900)
        here.screen.view.add_card(long)
        here.screen.view.resize(1100, 1400)
        await eventually(lambda: long.isVisible() and here.screen.view.steps.y() < long.y() + long.height())
        assert here.screen.view.steps.height() == here.screen.view.steps.sizeHint().height()


async def test_first_steps_are_ticked_by_doing_them(tmp_path: Path, qtbot: QtBot) -> None:
    """Known from what is there; the list goes when all is done, or when it is hidden."""
    async with today(tmp_path, qtbot) as here:
        await here.store.mirror.apply(chat_page())
        assert [step.is_done for step in here.screen.presenter.state.steps] == [False] * 4
        await here.store.drafts.add(draft())
        await here.sources.settings.put(THEME, "dark")
        await here.sources.settings.put(STEPS_DONE, ("lesson",))
        await eventually(lambda: sum(step.is_done for step in here.screen.presenter.state.steps) == 3)
        entry = here.rows_of(here.screen.view.steps)[2]
        with qtbot.waitSignal(here.screen.step_requested) as asked:
            entry.click()
        assert asked.args == ["palette"]
        await here.sources.settings.put(STEPS_DONE, ("lesson", "palette"))
        await eventually(lambda: not here.screen.presenter.state.steps)
        assert not here.screen.view.steps.isVisible()


async def test_the_list_can_be_hidden_for_good(tmp_path: Path, qtbot: QtBot) -> None:
    """Also after a restart."""
    async with today(tmp_path, qtbot) as here:
        here.screen.view.steps.hide_requested.emit()
        await eventually(lambda: not here.screen.presenter.state.steps)
    async with today(tmp_path, qtbot) as here:
        assert not here.screen.view.steps.isVisible()


async def test_one_goes_on_with_the_last_course(tmp_path: Path, qtbot: QtBot) -> None:
    """With how far one is."""
    async with today(tmp_path, qtbot) as here:
        course = row("courses", id=uid("course"), title="Half-lives")
        enrolled = row("enrollments", course_id=uid("course"), student_id=ME, progress=40, last_accessed_at=at())
        await here.store.mirror.apply(
            page(("courses", rows("courses", course)), ("enrollments", rows("enrollments", enrolled)))
        )
        await eventually(lambda: here.screen.presenter.state.course is not None)
        assert {"Half-lives", "40 % done"} <= _texts(here)
        with qtbot.waitSignal(here.screen.course_requested) as asked:
            next(one for one in here.screen.view.course.findChildren(QPushButton)).click()
        assert asked.args == [uid("course")]


async def test_loading_and_trouble_have_pages_of_their_own(tmp_path: Path, qtbot: QtBot) -> None:
    """Nothing yet is not the same as nothing; what cannot be read says so and can be tried again."""
    async with today(tmp_path, qtbot) as here:
        view = here.screen.view
        here.screen.set_connection(ConnectionStatus(is_syncing=True))
        assert view.currentWidget() is view._skeleton
        here.screen.set_connection(ConnectionStatus())
        assert view.currentWidget() is view._page
        await here.store.close()
        here.screen.presenter.refresh()
        assert isinstance(here.screen.presenter.state.error, LocalStorageError)
        assert view.currentWidget() is view._error


@pytest.mark.parametrize(
    ("hour", "name", "expected"),
    [(8, "Dr Sam Okoro", "Good morning, Sam"), (14, "", "Good afternoon"), (23, "Lucía", "Good evening, Lucía")],
)
def test_the_greeting_fits_the_hour(hour: int, name: str, expected: str) -> None:
    """With the first name, without the title."""
    assert greeting(name, datetime(2026, 11, 25, hour, tzinfo=UTC)) == expected


@pytest.mark.parametrize(
    ("name", "safe"), [("../../etc/passwd", "etc passwd"), ("Dr. Amal: CON?", "Dr Amal CON"), ("///", "message")]
)
def test_names_of_files_are_tame(name: str, safe: str) -> None:
    """They may come from other people."""
    assert safe_name(name) == safe


def _texts(here: Here) -> set[str]:
    from tests.ui.test_language import _texts

    return {text for _, text in _texts(here.screen.view)}


async def test_the_next_session_comes_with_its_countdown_and_leads_in(tmp_path: Path, qtbot: QtBot) -> None:
    """Opened before its time, joined from a quarter of an hour before; gone when it is cancelled."""
    async with today(tmp_path, qtbot) as here:
        card = here.screen.view.session
        assert card.isHidden()
        await here.store.mirror.apply(people_page())
        later = session_row(starts_at=START + timedelta(hours=26), topic="Half-life")
        await here.store.mirror.upsert("sessions", records("sessions", later))
        await eventually(lambda: not card.isHidden())
        assert {"Half-life · Omar Haddad", "begins in 26 h"} <= _texts(here)
        await here.sources.settings.put(CALENDAR_ZONE, "Asia/Kathmandu")  # whose clock no other zone has
        await eventually(lambda: "(Kathmandu) · 1 h" in "\n".join(_texts(here)))
        press = next(one for one in card.findChildren(QPushButton) if one.isVisible())
        with qtbot.waitSignal(here.screen.session_requested) as opened_session:
            press.click()
        soon = session_row(starts_at=START + timedelta(minutes=10), topic="Half-life", updated_at=at(1))
        await here.store.mirror.upsert("sessions", records("sessions", soon))
        await eventually(lambda: "begins in 10 min" in _texts(here))
        with qtbot.waitSignal(here.screen.join_requested) as joined:
            press.click()
        assert opened_session.args == joined.args == [uid("sessions/one")]
        gone = session_row(starts_at=START + timedelta(minutes=10), status="cancelled", updated_at=at(2))
        await here.store.mirror.upsert("sessions", records("sessions", gone))
        await eventually(card.isHidden)


def told(place: int, kind: str, **values: object) -> Row:
    """A row of the academy's notifications; a higher place is newer."""
    texts = {"title": f"Title {place}", "body": "In its own words", "created_at": at(place), **values}
    return row("notifications", id=uid(f"told {place}"), type=kind, **texts)


async def test_what_the_academy_tells_leads_to_what_it_is_about(tmp_path: Path, qtbot: QtBot) -> None:
    """By keys, newest first; then it is read, on all devices. What is read already does not show."""
    async with today(tmp_path, qtbot) as here:
        card = here.screen.view.told
        assert not card.isVisible()
        confirmed = told(3, "session.confirmed", data={"session_id": "s1", "at": at(), "note": "Bring a pen"})
        rest = (told(1, "exam.open"), told(2, "exam.open", read_at=at()))
        await here.store.mirror.upsert("notifications", rows("notifications", confirmed, *rest))
        await eventually(lambda: len(here.rows_of(card)) == 2)
        newest, other = here.rows_of(card)
        assert newest.accessibleName().startswith("Your session is confirmed, ")
        assert "Bring a pen" in newest.accessibleName()
        assert other.accessibleName().startswith("Title 1, In its own words")
        with qtbot.waitSignal(here.screen.session_requested) as asked:
            QTest.keyClick(newest, Qt.Key.Key_Return)
        assert asked.args == ["s1"]
        await eventually(lambda: here.academy.read == [uid("told 3")])
        QTest.keyClick(card.read_all, Qt.Key.Key_Space)
        await eventually(lambda: here.academy.read[1:] == [uid("told 3"), uid("told 1")])
        here.academy.fault = NoAnswer("silence")
        heard: list[str] = []
        here.screen.told.connect(lambda _, kind: heard.append(kind))
        QTest.keyClick(other, Qt.Key.Key_Space)
        await eventually(lambda: heard == ["error"])


@pytest.mark.parametrize(
    ("kind", "data", "leads_to"),
    [
        ("refund.requested", {"payment_id": "p0", "refund_id": "p1"}, "refund"),
        ("refund.completed", {"payment_id": "p1", "refund_id": "p2"}, "payment"),
        (
            "payment.completed",
            {"payment_id": "p1", "course_id": "c1", "kind": "course", "description": "Doses"},
            "payment",
        ),
        ("payout.paid", {"payout_id": "p1"}, "payout"),
    ],
)
async def test_news_of_money_leads_to_the_payment(
    kind: str, data: dict[str, str], leads_to: str, tmp_path: Path, qtbot: QtBot
) -> None:
    """Not to the course that it was for; to a tutor's payout; at the office to what it decides on."""
    async with today(tmp_path, qtbot, Role.ADMIN if leads_to == "refund" else Role.STUDENT) as here:
        paid = told(1, kind, data={**data, "amount_minor": 100, "refunded_minor": 0, "currency": "EUR"})
        await here.store.mirror.upsert("notifications", rows("notifications", paid))
        await eventually(lambda: len(here.rows_of(here.screen.view.told)) == 1)
        requested = getattr(here.screen, f"{leads_to}_requested")
        with qtbot.waitSignal(requested) as asked:
            QTest.keyClick(here.rows_of(here.screen.view.told)[0], Qt.Key.Key_Return)
        assert asked.args == ["p1"]
        await eventually(lambda: here.academy.read == [uid("told 1")])


async def test_a_press_on_a_notice_leads_to_the_conversation_of_what_was_not_sent(tmp_path: Path, qtbot: QtBot) -> None:
    """By its id; one that was read meanwhile leads nowhere."""
    async with today(tmp_path, qtbot) as here:
        lost = told(1, "message.not_sent", data={"conversation_id": "c1"})
        await here.store.mirror.upsert("notifications", rows("notifications", lost))
        await eventually(lambda: len(here.screen.presenter.state.told) == 1)
        here.screen.open_told("another")
        with qtbot.waitSignal(here.screen.conversation_requested) as asked:
            here.screen.open_told(uid("told 1"))
        assert asked.args == ["c1"]
        await eventually(lambda: here.academy.read == [uid("told 1")])
