"""Messages for later without a server: what is said of times and states, the dialogs, the presenter."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import ConversationId, Delivery, MessageId
from pharmat_desktop.domain.drafts import ScheduleKind
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.scheduling import FARTHEST, Offer, Reader, ScheduledMessage
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.scheduling import ScheduleService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.composer_keeper import ComposerKeeper
from pharmat_desktop.ui.chat.later import words
from pharmat_desktop.ui.chat.later.list_dialog import ListAction, ListDialog
from pharmat_desktop.ui.chat.later.presenter import LaterPresenter, Scheduled
from pharmat_desktop.ui.chat.later.strip import ScheduledStrip
from pharmat_desktop.ui.chat.later.text_dialog import TextDialog
from pharmat_desktop.ui.chat.later.time_dialog import TimeDialog
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import CHAT, START, chat_page
from tests.ui.conftest import focusable

BERLIN, BEIRUT, AUCKLAND = "Europe/Berlin", "Asia/Beirut", "Pacific/Auckland"
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
"""A Tuesday afternoon in Berlin."""
AMAL = Reader("Dr Amal", BEIRUT)
ONE = ScheduledMessage(MessageId("1"), CHAT, "Good morning", NOW, NOW + timedelta(hours=15), BEIRUT)


def clocks(reader: Reader | None = AMAL, now: datetime = NOW) -> words.Clocks:
    return words.Clocks(BERLIN, reader, now)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "reader", "expected"),
    [
        ("2026-11-25 06:00", AMAL, "tomorrow 08:00 for Dr Amal · 07:00 for you"),
        ("2026-11-25 06:00", None, "tomorrow 07:00"),
        ("2026-11-25 06:00", Reader("Bea", "Europe/Madrid"), "tomorrow 07:00"),
        ("2026-11-24 22:30", AMAL, "tomorrow 00:30 for Dr Amal · today 23:30 for you"),
        ("2026-11-29 19:00", Reader("Kiri", AUCKLAND), "Monday 08:00 for Kiri · Sunday 20:00 for you"),
        ("2026-12-02 06:00", AMAL, "Wed 2 December 08:00 for Dr Amal · 07:00 for you"),
        ("2027-01-04 06:00", None, "Mon 4 January 2027 07:00"),
    ],
)
def test_a_time_is_told_by_both_clocks_where_they_differ(at: str, reader: Reader | None, expected: str) -> None:
    """Days are told from the day that the person has; the other's day only where it is another one."""
    assert words.spoken(words.when_text(utc(at), clocks(reader))) == expected


@pytest.mark.parametrize(
    ("offer", "reader", "expected"),
    [
        (Offer(utc("2026-11-24 16:00"), BERLIN, is_morning=False), None, "In one hour, 17:00"),
        (
            *(Offer(utc("2026-11-24 16:00"), BEIRUT, is_morning=False), AMAL),
            "In one hour, today 18:00 for Dr Amal · 17:00 for you",
        ),
        (Offer(utc("2026-11-25 07:00"), BERLIN, is_morning=True), None, "Tomorrow morning, 08:00"),
        (Offer(utc("2026-11-29 07:00"), BERLIN, is_morning=True), None, "Sunday morning, 08:00"),
        (
            *(Offer(utc("2026-11-25 06:00"), BEIRUT, is_morning=True), AMAL),
            "Tomorrow 08:00 for Dr Amal · 07:00 for you",
        ),
    ],
)
def test_offers_are_words(offer: Offer, reader: Reader | None, expected: str) -> None:
    """A morning where nothing else need be said; both clocks where they differ."""
    assert words.spoken(words.offer_text(offer, clocks(reader))) == expected


def test_what_stands_in_the_way_is_said() -> None:
    """Nothing while the academy keeps it; then why it is not there yet, or what is wrong."""
    waiting = replace(ONE, delivery=Delivery.WAITING)
    refused = replace(ONE, delivery=Delivery.NEEDS_ATTENTION, problem="You have left.")
    states = [words.state_text(one, NOW) for one in (ONE, waiting, refused, replace(ONE, send_at=NOW))]
    assert states == ["", "Waits for a connection", "Needs your attention", "Being sent"]
    assert words.explanation(ONE, NOW) == ""
    assert words.explanation(refused, NOW) == "You have left."
    assert "as soon as there is a way" in words.explanation(waiting, NOW)
    assert words.explanation(replace(waiting, send_at=NOW), NOW).startswith("Its time has passed.")


class Choosing:
    """The dialog in a window, and what was chosen."""

    def __init__(self, qtbot: QtBot, reader: Reader | None = AMAL, *, now: datetime = NOW) -> None:
        self.now = now
        self.chosen: list[tuple[datetime, str]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialog = TimeDialog(self.window, clocks(reader, now), lambda: self.now)
        self.dialog.chosen.connect(lambda at, zone: self.chosen.append((at, zone)))
        self.dialog.open()

    def set(self, day: date, at: time) -> None:
        self.dialog.day.set_date(day)
        self.dialog.time.set_time(at)


def test_it_begins_a_little_ahead_by_the_other_s_clock(qtbot: QtBot) -> None:
    """Whose clock it is can be changed: the digits stay, what they mean is said."""
    it = Choosing(qtbot)
    assert (it.dialog.zone, it.dialog.time.time()) == (BEIRUT, time(17, 15))
    assert words.spoken(it.dialog.meaning.text()) == "Today 17:15 for Dr Amal · 16:15 for you"
    it.dialog.whose.set_key("own")
    assert words.spoken(it.dialog.meaning.text()) == "Today 18:15 for Dr Amal · 17:15 for you"
    it.dialog.accept()
    assert it.chosen == [(utc("2026-11-24 16:15"), BERLIN)]


def test_in_a_group_there_is_one_clock(qtbot: QtBot) -> None:
    """One's own; nothing is asked about others."""
    it = Choosing(qtbot, None)
    assert not it.dialog.whose.isVisible()
    assert it.dialog.zone == BERLIN
    assert it.dialog.meaning.text() == "Today 16:15"


def test_times_that_cannot_be_are_refused_in_words(qtbot: QtBot) -> None:
    """Also one that passed while the dialog was open. The dialog stays, with what was chosen."""
    it = Choosing(qtbot)
    it.set(date(2026, 11, 24), time(16, 59))
    assert it.dialog.notice.text() == words.past_text()
    it.dialog.accept()
    assert it.dialog.isVisible()
    it.set((NOW + FARTHEST + timedelta(days=1)).date(), time(18))
    assert it.dialog.notice.text() == words.too_far_text()
    it.set(date(2026, 11, 24), time(17, 30))
    assert it.dialog.notice.text() == ""
    it.now = NOW + timedelta(hours=1)
    it.dialog.accept()
    assert it.dialog.notice.text() == words.past_text()
    assert (it.chosen, it.dialog.isVisible()) == ([], True)


def test_a_skipped_time_is_said_to_be_later_and_one_that_comes_twice_is_asked_about(qtbot: QtBot) -> None:
    """In Berlin: 02:30 on the last Sunday of March is not there, and is there twice at the end of October."""
    it = Choosing(qtbot, None, now=utc("2027-03-27 12:00"))
    it.set(date(2027, 3, 28), time(2, 30))
    assert it.dialog.notice.text().endswith("02:30 is skipped. It would be sent at 03:30.")
    assert not it.dialog.which.isVisible()
    it.set(date(2027, 10, 31), time(2, 30))
    assert it.dialog.which.isVisible()
    assert it.dialog.notice.text().endswith("Which one is meant?")
    it.dialog.which.set_key("second")
    it.dialog.accept()
    assert it.chosen == [(utc("2027-10-31 01:30"), BERLIN)]


def test_a_text_is_changed_and_never_to_nothing(qtbot: QtBot) -> None:
    """When its time has passed the button says that it goes at once."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = TextDialog(window, "Good morning", "tomorrow 08:00", is_due=True)
    said: list[str] = []
    dialog.chosen.connect(said.append)
    dialog.open()
    assert dialog.accept_button.text() == "Save and send now"
    dialog.text.set_text(" \n")
    assert not dialog.accept_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.text.set_text("Good evening")
    dialog.accept()
    assert said == ["Good evening"]


def test_the_strip_says_what_is_worst_first(qtbot: QtBot) -> None:
    """Hidden without any; then how many and the next; what needs the person before all."""
    strip = ScheduledStrip()
    qtbot.addWidget(strip)
    strip.show_scheduled(Scheduled((), clocks()))
    assert strip.isHidden()
    strip.show_scheduled(Scheduled((ONE,), clocks()))
    assert words.spoken(strip.text.text()) == ("1 scheduled messages, next: tomorrow 08:00 for Dr Amal · 07:00 for you")
    refused = replace(ONE, id=MessageId("2"), delivery=Delivery.NEEDS_ATTENTION, problem="No.")
    strip.show_scheduled(Scheduled((ONE, refused), clocks()))
    assert strip.text.text() == "1 scheduled messages need your attention"
    assert strip.button.accessibleName() == "1 scheduled messages need your attention. Show"


def test_the_list_says_everything_and_offers_what_can_be_done(qtbot: QtBot) -> None:
    """A refused deletion has nothing to change; no control is without a name; it closes with its last row."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ListDialog(window)
    late = replace(ONE, id=MessageId("2"), delivery=Delivery.NEEDS_ATTENTION, problem="It was sent already.")
    refused = replace(late, draft_id="wish", wish=ScheduleKind.CANCEL)
    dialog.open()
    dialog.show_scheduled(Scheduled((ONE, refused), clocks()), ONE.id)
    spoken = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tomorrow 08:00 for Dr Amal · 07:00 for you, Good morning"
    assert all(one.accessibleName() or one.property("text") for one in focusable(dialog))
    assert dialog.notice.isHidden()
    acted: list[tuple[ListAction, str]] = []
    dialog.acted.connect(lambda action, one: acted.append((action, one.id)))
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
    dialog.rows.setCurrentIndex(dialog.model.index(1))
    assert (dialog.notice.text(), dialog.buttons[ListAction.DELETE].text()) == ("It was sent already.", "Discard…")
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
    dialog.buttons[ListAction.DELETE].click()
    assert acted == [(ListAction.EDIT, "1"), (ListAction.DELETE, "2")]
    dialog.show_scheduled(Scheduled((ONE,), clocks()))
    assert dialog.current() == ONE
    dialog.show_scheduled(Scheduled((), clocks()))
    assert not dialog.isVisible()


@dataclass
class Here:
    """The presenter over an account's real files."""

    store: AccountStore
    presenter: LaterPresenter
    composer: ComposerKeeper
    failed: list[str]

    def bodies(self) -> list[str]:
        return [one.body for one in self.presenter.shown.items]


@asynccontextmanager
async def following(directory: Path) -> AsyncIterator[Here]:
    async with opened(directory) as store, TaskScope("later") as tasks:
        await store.mirror.apply(chat_page((1,)))
        chat = ChatService(store.chat, store.drafts, store.feed, lambda: START, wake_sender=lambda: None)
        service = ScheduleService(store.scheduled, store.drafts, store.feed, lambda: START, wake_sender=lambda: None)
        failed: list[str] = []
        composer = ComposerKeeper(chat, tasks, lambda error: failed.append(str(error)))
        presenter = LaterPresenter(service, tasks, composer)
        presenter.failed.connect(failed.append)
        composer.open(CHAT)
        presenter.open(CHAT)
        try:
            yield Here(store, presenter, composer, failed)
        finally:
            presenter.close()
            await composer.finish()


@pytest.mark.usefixtures("qapp")
async def test_what_the_composer_holds_is_scheduled_and_leaves_it(tmp_path: Path) -> None:
    """Once; an empty composer, or one in which a message is edited, schedules nothing."""
    async with following(tmp_path) as here:
        here.presenter.schedule(NOW, BEIRUT)
        here.composer.begin_edit("sent", "a sent message")
        here.presenter.schedule(NOW, BEIRUT)
        here.composer.end_edit()
        here.composer.note("Good morning")
        here.presenter.schedule(NOW, BEIRUT)
        here.presenter.schedule(NOW, BEIRUT)
        await eventually(lambda: here.bodies() == ["Good morning"])
        assert (here.composer.text, here.store.drafts.composer(CHAT)) == ("", "")
        assert here.store.drafts.counts() == (1, 0)
        here.presenter.delete(here.presenter.shown.items[0])
        await eventually(lambda: here.bodies() == [])
        assert here.store.drafts.counts() == (0, 0), "the academy never heard of it"
        assert here.failed == []


@pytest.mark.usefixtures("qapp")
async def test_what_cannot_be_written_down_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Into the composer, with a sentence about what went wrong."""
    async with following(tmp_path) as here:

        async def full(*_: object) -> None:
            raise LocalStorageError("the disk is full")

        here.composer.note("Good morning")
        with monkeypatch.context() as patch:
            patch.setattr(here.store.drafts, "add", full)
            here.presenter.schedule(NOW, BEIRUT)
            await eventually(lambda: bool(here.failed))
        assert here.composer.text == "Good morning"
        assert here.bodies() == []


@pytest.mark.usefixtures("qapp")
async def test_another_conversation_shows_its_own(tmp_path: Path) -> None:
    """None where none is open."""
    async with following(tmp_path) as here:
        here.composer.note("Good morning")
        here.presenter.schedule(NOW, BEIRUT)
        await eventually(lambda: here.bodies() == ["Good morning"])
        here.presenter.open(ConversationId("another"))
        assert here.bodies() == []
        here.presenter.open(None)
        assert here.bodies() == []
        here.presenter.open(CHAT)
        assert here.bodies() == ["Good morning"]
