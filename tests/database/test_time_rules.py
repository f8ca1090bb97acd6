"""The client's rules of time give what the server's give: appointments, weekly series, working hours, free slots."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from pharmat_desktop.domain.clocks import appointment, reached, weekly
from pharmat_desktop.domain.free_time import Hours, free_time, open_hours, starts_in
from pharmat_desktop.domain.spans import Span
from tests.database.academy import Academy

ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "Asia/Amman",
         "America/Santiago", "Africa/Casablanca", "Pacific/Chatham", "Asia/Kathmandu", "UTC")  # fmt: skip
FIRST, DAYS = datetime(2015, 1, 1, tzinfo=UTC), 3653
MINUTE = timedelta(minutes=1)


def changes(zone: str) -> list[datetime]:
    """Days of ten years in which the clock of the zone is changed; some day where it never is."""
    info, days = ZoneInfo(zone), [FIRST + timedelta(n) for n in range(DAYS)]
    found = [
        day for day in days if day.astimezone(info).utcoffset() != (day + timedelta(1)).astimezone(info).utcoffset()
    ]
    return found or [datetime(2020, 2, 28, tzinfo=UTC)]


@pytest.mark.parametrize("zone", ZONES)
async def test_appointments_hours_and_series_are_the_servers(shared_academy: Academy, zone: str) -> None:
    """Every quarter of an hour of each change of the clock, and series that cross it."""
    clocks = [day.replace(tzinfo=None) + n * 15 * MINUTE for day in changes(zone) for n in range(-32, 160)]
    firsts = [day + timedelta(days=-21, minutes=45 * n) for day in changes(zone) for n in range(32)]
    async with shared_academy as academy:
        rows = await academy.sql.fetch(
            "select private.appointment(c, $2) as at, private.reached(c, $2) as reached"
            " from unnest($1::timestamp[]) with ordinality u (c, n) order by n",
            *(clocks, zone),
        )
        series = await academy.sql.fetch(
            "select private.weekly(f, $2, 6) as starts"
            " from unnest($1::timestamptz[]) with ordinality u (f, n) order by n",
            *(firsts, zone),
        )
    assert [(row["at"], row["reached"]) for row in rows] == [(appointment(c, zone), reached(c, zone)) for c in clocks]
    assert [row["starts"] for row in series] == [weekly(first, zone, 6) for first in firsts]


def some_hours(random: Random, day: date) -> list[Hours]:
    """Weekly hours and exceptions around a day."""
    found = []
    for n in range(10):
        start, end = sorted(random.sample(range(0, 1441, 5), 2))
        if n < 6:
            found.append(Hours(start, end, weekday=random.randint(1, 7)))
        else:
            on_date = day + timedelta(random.randint(-2, 3))
            found.append(Hours(start, end, on_date=on_date, is_open=random.random() < 0.5))
    return found


@pytest.mark.parametrize("zone", ZONES)
async def test_open_hours_and_slots_are_the_servers(academy: Academy, zone: str) -> None:
    """Random hours and exceptions, in the days around a change of the clock."""
    random, told = Random(zone), 0
    async with academy:
        amal = await academy.person("amal", "tutor")
        await academy.sql.execute("update users set timezone = $2 where id = $1", amal.id, zone)
        for day in random.sample(changes(zone), min(6, len(changes(zone)))):
            hours = some_hours(random, day.date())
            await academy.sql.execute("delete from availability where tutor_id = $1", amal.id)
            await academy.sql.executemany(
                "insert into availability (tutor_id, weekday, on_date, is_open, from_minute, to_minute)"
                " values ($1, $2, $3, $4, $5, $6)",
                [(amal.id, one.weekday, one.on_date, one.is_open, one.start, one.end) for one in hours],
            )
            start = day - timedelta(days=1, minutes=random.randrange(1440))
            end = start + timedelta(days=4, minutes=random.randrange(1440))
            busy = [Span(day + n * 97 * MINUTE, day + (n * 97 + 35) * MINUTE) for n in range(-5, 15)]
            rows = await academy.sql.fetch(
                "select lower(h) as start, upper(h) as end from unnest(private.open_hours($1, $2, $3)) h order by 1",
                *(amal.id, start, end),
            )
            found = open_hours(hours, zone, start, end)
            assert [(row["start"], row["end"]) for row in rows] == found
            free = free_time(found, busy, start, end)
            length, step = random.choice((30, 45, 60)), random.choice((15, 30, 60))
            slots = await academy.sql.fetch(
                "select s from private.starts_in((select coalesce(range_agg(tstzrange(a, b)), '{}')"
                " from unnest($1::timestamptz[], $2::timestamptz[]) u (a, b)), $3, $4, $5) s order by s",
                *([span.start for span in free], [span.end for span in free], zone, length, step),
            )
            assert [row["s"] for row in slots] == starts_in(free, zone, length, step)
            told += len(slots)
    assert told > 0
