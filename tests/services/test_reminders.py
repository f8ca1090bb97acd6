"""Reminders of sessions: once, in time, not at night, not of what was moved away; after sleep and restarts, too."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.clocks import shown, weekly
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.reminders import ReminderNotice, due, going_on
from pharmat_desktop.domain.sessions import Attendee, RequestId, Session, SessionId, SessionKind, SessionStatus
from pharmat_desktop.domain.settings import QUIET, QUIET_FROM, QUIET_TO, REMIND_HOUR, REMINDED_UNTIL
from pharmat_desktop.services import reminders
from pharmat_desktop.services.reminders import ReminderWatch
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.session_data import people_page, records, session_row

START = datetime(2026, 3, 10, 15, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LEADS = (DAY, HOUR, 10 * MINUTE)


def session(start: datetime, status: SessionStatus = SessionStatus.CONFIRMED) -> Session:
    people = {side: Attendee(UserId(side), side, "UTC") for side in ("tutor", "student")}
    return Session(
        SessionId(start.isoformat()),
        RequestId("r"),
        1,
        tutor=people["tutor"],
        student=people["student"],
        starts_at=start,
        ends_at=start + HOUR,
        zone="UTC",
        status=status,
        kind=SessionKind.ONLINE,
    )


@given(
    st.integers(0, 10 * 365 * 48).map(lambda n: datetime(2018, 1, 1, tzinfo=UTC) + n * HOUR / 2),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut"]),
    st.lists(st.integers(1, 3000), min_size=1, max_size=40),
)
def test_however_one_looks_each_reminder_is_told_once_and_in_time(first: datetime, zone: str, steps: list[int]) -> None:
    """Ten years of weekly sessions across changes of the clock: with any sleep between two looks, latest wins."""
    ahead = [session(at) for at in weekly(first, zone, 3)]
    now = ahead[0].starts_at - 2 * DAY
    told: list[tuple[str, datetime]] = []
    for step in steps:
        after, now = now, now + step * MINUTE
        for one in due(ahead, LEADS, after, now):
            assert now < one.session.starts_at
            assert after < one.due_at <= now
            assert one.session.starts_at - one.due_at in LEADS
            told.append((one.session.id, one.due_at))
    assert len(told) == len(set(told))
    assert {shown(one.starts_at, zone).time() for one in ahead[1:]}


@pytest.mark.parametrize("status", set(SessionStatus) - {SessionStatus.CONFIRMED, SessionStatus.RESCHEDULED})
def test_only_agreed_sessions_to_come_are_told(status: SessionStatus) -> None:
    assert due([session(START)], LEADS, START - HOUR - MINUTE, START - HOUR)
    assert not due([session(START, status)], LEADS, START - HOUR - MINUTE, START - HOUR)
    assert not due([session(START)], LEADS, START - HOUR, START)


def test_who_is_in_a_session() -> None:
    one, late = session(START), session(START, SessionStatus.IN_PROGRESS)
    assert [going_on([one], START + n * MINUTE) for n in (-1, 0, 59, 60)] == [False, True, True, False]
    assert [going_on([late], START + n * MINUTE) for n in (-10, 75, 95)] == [True, True, False]
    assert not going_on([session(START, SessionStatus.CANCELLED)], START + MINUTE)


@dataclass
class Here:
    """A watch over an account's real files, with a clock of its own."""

    store: AccountStore
    settings: SettingsService
    tasks: TaskScope
    now: datetime = START - 2 * DAY
    notices: list[ReminderNotice] = field(default_factory=list)
    freed: int = 0
    looks: int = 0
    watch: ReminderWatch | None = None

    def begin(self) -> None:
        """As at a start of the app."""
        self.watch = ReminderWatch(
            self.store.sessions,
            self._subscribe,
            self.settings,
            self.tasks,
            clock=self._clock,
            notify=self.notices.append,
            freed=self._free,
        )
        self.watch.set_connection(ConnectionStatus())

    async def put(self, start: datetime = START, name: str = "one", **values: Any) -> None:
        self.now += timedelta(seconds=1)
        stamp = {"updated_at": self.now.isoformat(), **values}
        await self.store.mirror.upsert("sessions", records("sessions", session_row(name, start, **stamp)))

    async def until(self, now: datetime) -> list[list[str]]:
        """The clock shows this, and the watch has looked since; what was told then, by topic."""
        self.notices.clear()
        self.now = now
        looks = self.looks
        await eventually(lambda: self.looks >= looks + 4)
        return [[one.topic for one in notice.sessions] for notice in self.notices]

    def _subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        return self.store.feed.subscribe(lambda _: listener())

    def _clock(self) -> datetime:
        self.looks += 1
        return self.now

    def _free(self) -> None:
        self.freed += 1


@asynccontextmanager
async def watching(directory: Path) -> AsyncIterator[Here]:
    async with opened(directory) as store, TaskScope("reminders") as tasks:
        await store.mirror.apply(people_page())
        here = Here(store, SettingsService(store.settings, store.feed), tasks)
        await here.put()
        here.begin()
        await here.until(START - 2 * DAY)
        try:
            yield here
        finally:
            if here.watch is not None:
                here.watch.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reminders, "LOOK", 0.01)
    monkeypatch.setattr(reminders, "GRACE", 0.0)


async def test_a_day_an_hour_and_ten_minutes_before(tmp_path: Path) -> None:
    """Each once; a switched-off one not at all."""
    async with watching(tmp_path) as here:
        assert await here.until(START - DAY - MINUTE) == []
        assert await here.until(START - DAY) == [["Half-life"]]
        assert await here.until(START - DAY + MINUTE) == []
        await here.settings.put(REMIND_HOUR, value=False)
        assert await here.until(START - HOUR) == []
        assert await here.until(START - 10 * MINUTE) == [["Half-life"]]
        assert await here.until(START + MINUTE) == []


async def test_after_sleep_what_came_due_is_one_notice(tmp_path: Path) -> None:
    async with watching(tmp_path) as here:
        await here.put(START + HOUR, "two", topic="Clearance")
        assert await here.until(START - 5 * MINUTE) == [["Half-life", "Clearance"]]
        assert await here.until(START + 50 * MINUTE) == [["Clearance"]]


async def test_a_restart_tells_nothing_twice_and_what_was_missed(tmp_path: Path) -> None:
    async with watching(tmp_path) as here:
        assert await here.until(START - HOUR) == [["Half-life"]]
        mark = int(here.now.timestamp())
        await eventually(lambda: here.settings.get(REMINDED_UNTIL) == mark)
        assert here.watch is not None
        here.watch.close()
        here.begin()
        assert await here.until(START - HOUR + MINUTE) == []
        here.watch.close()
        here.now = START - 2 * MINUTE
        here.begin()
        assert await here.until(START - 2 * MINUTE) == [["Half-life"]]


async def test_moved_and_cancelled_sessions_drop_their_reminders(tmp_path: Path) -> None:
    async with watching(tmp_path) as here:
        await here.put(START + 3 * HOUR, status="rescheduled")
        assert await here.until(START - 10 * MINUTE) == [["Half-life"]]  # of a day before the new time
        assert await here.until(START) == []
        await here.put(START + 3 * HOUR, status="cancelled", cancelled_by="tutor")
        assert await here.until(START + 2 * HOUR + MINUTE) == []


async def test_a_session_booked_at_short_notice_is_not_told_of_the_past(tmp_path: Path) -> None:
    async with watching(tmp_path) as here:
        await here.until(START - 3 * DAY)
        await here.put(here.now + 40 * MINUTE, "two", topic="Clearance")
        assert await here.until(here.now + MINUTE) == []
        assert await here.until(here.now + 30 * MINUTE) == [["Clearance"]]


async def test_at_night_it_waits_for_the_morning(tmp_path: Path) -> None:
    """Quiet hours by this computer's clock; the session in them is not told of at all."""
    async with watching(tmp_path) as here:
        local = (START - HOUR).astimezone()
        quiet = local.hour * 60 + local.minute
        for setting, value in ((QUIET_FROM, (quiet - 5) % 1440), (QUIET_TO, (quiet + 20) % 1440)):
            await here.settings.put(setting, value)
        assert await here.until(START - 2 * HOUR) == [["Half-life"]]
        await here.settings.put(QUIET, value=True)
        assert await here.until(START - HOUR) == []
        assert await here.until(START - 35 * MINUTE) == [["Half-life"]]


async def test_a_clock_that_was_wrong_silences_nothing(tmp_path: Path) -> None:
    """Set a year ahead for a while, then right again: the reminders come."""
    async with watching(tmp_path) as here:
        await here.until(START + 365 * DAY)
        await here.until(START - 2 * HOUR)
        assert await here.until(START - HOUR) == [["Half-life"]]


async def test_in_a_session_nothing_is_named_and_its_end_is_told(tmp_path: Path) -> None:
    async with watching(tmp_path) as here:
        await here.put(START + 65 * MINUTE, "two", topic="Clearance")
        await here.until(START - MINUTE)
        assert here.watch is not None
        assert not here.watch.in_session
        await here.until(START + 50 * MINUTE)
        assert here.watch.in_session
        assert await here.until(START + 55 * MINUTE) == [["Clearance"]]
        assert here.notices[0].hides_content
        assert here.freed == 0
        await here.until(START + 61 * MINUTE)
        assert here.freed == 1
