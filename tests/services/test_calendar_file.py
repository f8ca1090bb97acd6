"""Sessions for other calendars: read back by a parser of its own, hostile texts included, and a file that keeps up."""

from __future__ import annotations

import re
import stat
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.ical import calendar_text
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Attendee, RequestId, Session, SessionId, SessionKind, SessionStatus
from pharmat_desktop.domain.settings import CALENDAR_FILE
from pharmat_desktop.services.calendar_file import CalendarFile
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import ME
from tests.support.session_data import people_page, records, session_row

START = datetime(2026, 3, 29, 15, tzinfo=UTC)
UNESCAPED = {"\\n": "\n", "\\N": "\n", "\\\\": "\\", "\\;": ";", "\\,": ","}


def parsed(text: str) -> list[dict[str, str]]:
    """The events of a calendar, as RFC 5545 says they are read."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    events: list[dict[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        assert colon
        assert re.fullmatch(r"[A-Z-]+", name), line
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events and not line.startswith("END:"):
            assert name not in events[-1]
            events[-1][name] = re.sub(r"\\[nN\\;,]", lambda found: UNESCAPED[found[0]], value)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(events)
    return events


def session(topic: str = "Half-life", *, minutes: int = 0, **values: object) -> Session:
    given_values: dict[str, object] = {
        "tutor": Attendee(UserId("tutor"), "Dr Haddad", "UTC"),
        "student": Attendee(ME, "Sara", "UTC"),
        "starts_at": START,
        "ends_at": START + timedelta(hours=1),
        "zone": "Europe/Berlin",
        "status": SessionStatus.CONFIRMED,
        "kind": SessionKind.ONLINE,
        "updated_at": START - timedelta(days=9) + timedelta(minutes=minutes),
        **values,
    }
    return Session(SessionId("one"), RequestId("r"), 1, topic=topic, **given_values)  # type: ignore[arg-type]


def test_a_session_is_an_event_in_utc() -> None:
    (event,) = parsed(calendar_text([session(meeting_link="https://meet.example/a?b=1,2")], ME, "Europe/Berlin"))
    assert (event["DTSTART"], event["DTEND"]) == ("20260329T150000Z", "20260329T160000Z")
    assert (event["UID"], event["STATUS"]) == ("one@pharmat", "CONFIRMED")
    assert event["SUMMARY"] == "Half-life · Dr Haddad"
    assert event["URL"] == event["LOCATION"] == "https://meet.example/a?b=1,2"


def test_a_later_copy_has_a_greater_sequence_and_the_same_uid() -> None:
    cancelled = session(minutes=1, status=SessionStatus.CANCELLED)
    (old,), (new,) = (parsed(calendar_text([one], ME)) for one in (session(), cancelled))
    assert old["UID"] == new["UID"]
    assert int(old["SEQUENCE"]) < int(new["SEQUENCE"]) < 2**31
    assert new["STATUS"] == "CANCELLED"
    assert parsed(calendar_text([session(status=SessionStatus.REQUESTED)], ME))[0]["STATUS"] == "TENTATIVE"


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_people_write_stays_text(topic: str, notes: str) -> None:
    """No line is broken into, no property added, no character torn, and what can be printed is read back."""
    (event,) = parsed(calendar_text([session(topic, notes=notes)], ME))
    assert set(event) - {"DESCRIPTION"} == {
        *("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "STATUS", "SUMMARY")
    }
    if topic.isprintable() and topic:
        assert event["SUMMARY"] == f"{topic} · Dr Haddad"


def test_a_text_cannot_become_an_event() -> None:
    evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:owned\\;,"
    (event,) = parsed(calendar_text([session(evil, notes=evil)], ME))
    assert event["DESCRIPTION"] == evil.replace("\r\n", "\n")


@asynccontextmanager
async def keeping(directory: Path) -> AsyncIterator[tuple[AccountStore, SettingsService, CalendarFile]]:
    async with opened(directory) as store, TaskScope("calendar") as tasks:
        await store.mirror.apply(people_page())

        def subscribe(listener: Callable[[], None]) -> Callable[[], None]:
            return store.feed.subscribe(lambda _: listener())

        settings = SettingsService(store.settings, store.feed)
        file = CalendarFile(
            directory, ME, store.sessions, settings, clock=lambda: START, subscribe=subscribe, tasks=tasks
        )
        try:
            yield store, settings, file
        finally:
            file.close()


def events_of(file: CalendarFile) -> list[dict[str, str]]:
    return parsed(file.path.read_bytes().decode()) if file.path.exists() else []


async def test_the_file_follows_the_sessions_and_leaves_when_it_is_not_wanted(tmp_path: Path) -> None:
    async with keeping(tmp_path) as (store, settings, file):
        await store.mirror.upsert("sessions", records("sessions", session_row("one", START)))
        assert not file.path.exists()
        await settings.put(CALENDAR_FILE, value=True)
        await eventually(lambda: [event["SUMMARY"] for event in events_of(file)] == ["Half-life · Omar Haddad"])
        later = START + timedelta(days=3)
        await store.mirror.upsert("sessions", records("sessions", session_row("two", later, topic="Clearance")))
        await eventually(lambda: len(events_of(file)) == 2)
        moved = session_row("two", later, topic="Moved", updated_at=START.isoformat())
        await store.mirror.upsert("sessions", records("sessions", moved))
        await eventually(lambda: [event["SUMMARY"][:5] for event in events_of(file)] == ["Half-", "Moved"])
        await eventually(lambda: not file.path.with_suffix(".part").exists())
        await settings.put(CALENDAR_FILE, value=False)
        await eventually(lambda: not file.path.exists())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other people out by the folder's rights")
async def test_only_its_owner_reads_the_file(tmp_path: Path) -> None:
    async with keeping(tmp_path) as (_, settings, file):
        await settings.put(CALENDAR_FILE, value=True)
        await eventually(file.path.exists)
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
