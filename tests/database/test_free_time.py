"""Clock time and instants: appointments, working hours and free slots across daylight saving."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import HOUR, ask, book, day, refused, tutor

# Zone, what the clock shows, the appointment, and the first instant at which a clock shows it or more. All times UTC.
CLOCKS = [
    ("America/New_York", "2025-03-09 02:30", "2025-03-09 07:30", "2025-03-09 07:00"),
    ("America/New_York", "2025-03-09 03:00", "2025-03-09 07:00", "2025-03-09 07:00"),
    ("America/New_York", "2025-11-02 00:30", "2025-11-02 04:30", "2025-11-02 04:30"),
    ("America/New_York", "2025-11-02 01:30", "2025-11-02 05:30", "2025-11-02 05:30"),
    ("America/New_York", "2025-11-02 02:00", "2025-11-02 07:00", "2025-11-02 07:00"),
    ("Europe/Berlin", "2025-03-30 02:30", "2025-03-30 01:30", "2025-03-30 01:00"),
    ("Europe/Berlin", "2025-10-26 02:30", "2025-10-26 00:30", "2025-10-26 00:30"),
    ("Europe/London", "2025-03-30 01:30", "2025-03-30 01:30", "2025-03-30 01:00"),
    ("Europe/London", "2025-10-26 01:30", "2025-10-26 00:30", "2025-10-26 00:30"),
    ("Australia/Lord_Howe", "2025-10-05 02:15", "2025-10-04 15:45", "2025-10-04 15:30"),
    ("Australia/Lord_Howe", "2025-04-06 01:45", "2025-04-05 14:45", "2025-04-05 14:45"),
    ("Australia/Lord_Howe", "2025-04-06 02:00", "2025-04-05 15:30", "2025-04-05 15:30"),
    ("Africa/Cairo", "2025-04-25 00:00", "2025-04-24 22:00", "2025-04-24 22:00"),
    ("Africa/Cairo", "2025-04-25 00:30", "2025-04-24 22:30", "2025-04-24 22:00"),
    ("Africa/Cairo", "2025-10-30 23:30", "2025-10-30 20:30", "2025-10-30 20:30"),
    ("Asia/Beirut", "2025-03-30 00:30", "2025-03-29 22:30", "2025-03-29 22:00"),
    ("Asia/Beirut", "2025-10-25 23:30", "2025-10-25 20:30", "2025-10-25 20:30"),
    ("Asia/Amman", "2025-03-30 00:30", "2025-03-29 21:30", "2025-03-29 21:30"),
    ("Asia/Kathmandu", "2025-03-30 00:30", "2025-03-29 18:45", "2025-03-29 18:45"),
]


def utc(text: str) -> datetime:
    """A moment."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(("zone", "clock", "appointment", "reached"), CLOCKS)
async def test_skipped_and_repeated_times(
    shared_academy: Academy, zone: str, clock: str, appointment: str, reached: str
) -> None:
    """A skipped time is later by the jump, a repeated one is the first; hours begin when the jump is over."""
    async with shared_academy as academy:
        found = await academy.sql.fetchrow(
            "select private.appointment($1, $2), private.reached($1, $2)", datetime.fromisoformat(clock), zone
        )
    assert tuple(found) == (utc(appointment), utc(reached))


@pytest.mark.parametrize(
    "zone",
    ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "Asia/Amman",
     "America/Sao_Paulo", "Africa/Casablanca", "Asia/Tehran", "Asia/Kathmandu", "Pacific/Chatham"],
)  # fmt: skip
async def test_ten_years_of_appointments_agree_with_python(shared_academy: Academy, zone: str) -> None:
    """Every quarter of an hour around every change of the clock, and `reached` never goes back."""
    info, first = ZoneInfo(zone), datetime(2015, 1, 1, tzinfo=UTC)
    hours = [first + n * HOUR for n in range(87648)]
    changes = [b for a, b in pairwise(hours) if a.astimezone(info).utcoffset() != b.astimezone(info).utcoffset()]
    centres = [change.astimezone(info).replace(tzinfo=None) for change in changes] or [datetime(2020, 3, 1)]  # noqa: DTZ001
    clocks = [centre.replace(minute=0) + timedelta(minutes=15 * n) for centre in centres for n in range(-16, 17)]
    async with shared_academy as academy:
        found = await academy.sql.fetch(
            "select private.appointment(c, $2) as at, private.reached(c, $2) as reached"
            " from unnest($1::timestamp[]) with ordinality u (c, n) order by n",
            clocks,
            zone,
        )
    assert [row["at"] for row in found] == [c.replace(tzinfo=info).astimezone(UTC) for c in clocks]
    for start in range(0, len(found), 33):
        edges = [row["reached"] for row in found[start : start + 33]]
        assert edges == sorted(edges)


async def test_a_weekly_time_keeps_its_clock(shared_academy: Academy) -> None:
    """Across the American and the European change, which lie three weeks apart, and a Sunday whose 02:30 is skipped."""
    weekly = "select private.weekly($1, $2, $3)"
    async with shared_academy as academy:
        berlin = await academy.sql.fetchval(weekly, utc("2025-03-06 15:00"), "Europe/Berlin", 5)
        york = await academy.sql.fetchval(weekly, utc("2025-03-06 15:00"), "America/New_York", 5)
        gap = await academy.sql.fetchval(weekly, utc("2025-03-02 07:30"), "America/New_York", 3)
        fold = await academy.sql.fetchval(weekly, utc("2025-11-02 06:30"), "America/New_York", 2)
    assert [at.hour for at in berlin] == [15, 15, 15, 15, 14]
    assert [at.hour for at in york] == [15, 14, 14, 14, 14]
    assert gap == [utc("2025-03-02 07:30"), utc("2025-03-09 07:30"), utc("2025-03-16 06:30")]
    assert fold == [utc("2025-11-02 06:30"), utc("2025-11-09 06:30")]


# Zone, a day, working hours of that day in minutes, and the hours in UTC that come of it.
DAYS: list[tuple[str, str, tuple[int, int], list[tuple[str, str]]]] = [
    ("America/New_York", "2025-03-09", (150, 240), [("2025-03-09 07:00", "2025-03-09 08:00")]),
    ("America/New_York", "2025-03-09", (135, 165), []),
    ("America/New_York", "2025-03-09", (0, 1440), [("2025-03-09 05:00", "2025-03-10 04:00")]),
    ("America/New_York", "2025-11-02", (0, 1440), [("2025-11-02 04:00", "2025-11-03 05:00")]),
    ("America/New_York", "2025-11-02", (60, 120), [("2025-11-02 05:00", "2025-11-02 07:00")]),
    ("Europe/Berlin", "2025-03-30", (540, 1020), [("2025-03-30 07:00", "2025-03-30 15:00")]),
    ("Europe/Berlin", "2025-10-26", (540, 1020), [("2025-10-26 08:00", "2025-10-26 16:00")]),
    ("Australia/Lord_Howe", "2025-10-05", (90, 180), [("2025-10-04 15:00", "2025-10-04 16:00")]),
    ("Australia/Lord_Howe", "2025-04-06", (60, 180), [("2025-04-05 14:00", "2025-04-05 16:30")]),
    ("Africa/Cairo", "2025-04-25", (0, 120), [("2025-04-24 22:00", "2025-04-24 23:00")]),
    ("Africa/Cairo", "2025-04-24", (1380, 1440), [("2025-04-24 21:00", "2025-04-24 22:00")]),
    ("Africa/Cairo", "2025-10-30", (1320, 1440), [("2025-10-30 19:00", "2025-10-30 22:00")]),
    ("Asia/Beirut", "2025-03-30", (30, 45), []),
    ("Asia/Beirut", "2025-10-25", (1380, 1440), [("2025-10-25 20:00", "2025-10-25 22:00")]),
]


@pytest.mark.parametrize(("zone", "date", "minutes", "hours"), DAYS)
async def test_working_hours_on_the_day_of_a_change(
    academy: Academy, zone: str, date: str, minutes: tuple[int, int], hours: list[tuple[str, str]]
) -> None:
    """By the tutor's clock: shorter or longer by the jump, empty inside of it."""
    async with academy:
        amal = await academy.person("amal", "tutor")
        await academy.sql.execute("update users set timezone = $2 where id = $1", amal.id, zone)
        await academy.sql.execute(
            "insert into availability (tutor_id, weekday, from_minute, to_minute)"
            " values ($1, extract(isodow from $2::text::date), $3, $4)",
            *(amal.id, date, *minutes),
        )
        found = await open_hours(academy, amal, utc(date) - timedelta(days=1), utc(date) + timedelta(days=2))
    assert found == [(utc(start), utc(end)) for start, end in hours]


async def open_hours(academy: Academy, amal: Person, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Stretches of a tutor's hours."""
    rows = await academy.sql.fetch(
        "select lower(h), upper(h) from unnest(private.open_hours($1, $2, $3)) h order by 1", amal.id, start, end
    )
    return [tuple(row) for row in rows]


async def test_exceptions_open_and_close_time(academy: Academy) -> None:
    """Touching hours are one stretch; closed dates win over all; what is marked deleted does not count."""
    async with academy:
        amal = await academy.person("amal", "tutor")
        for weekday, on_date, is_open, start, end, is_deleted in (
            (1, None, True, 540, 720, False),
            (1, None, True, 720, 900, False),
            (3, None, True, 0, 1440, True),
            (None, "2025-06-03", True, 600, 660, False),
            (None, "2025-06-02", False, 600, 630, False),
            (None, "2025-06-09", False, 0, 1440, False),
        ):
            await academy.sql.execute(
                "insert into availability (tutor_id, weekday, on_date, is_open, from_minute, to_minute, deleted_at)"
                " values ($1, $2, $3::text::date, $4, $5, $6, case when $7 then now() end)",
                *(amal.id, weekday, on_date, is_open, start, end, is_deleted),
            )
        found = await open_hours(academy, amal, utc("2025-06-02"), utc("2025-06-10"))
    assert found == [
        (utc("2025-06-02 09:00"), utc("2025-06-02 10:00")),
        (utc("2025-06-02 10:30"), utc("2025-06-02 15:00")),
        (utc("2025-06-03 10:00"), utc("2025-06-03 11:00")),
    ]


async def slots(person: Person, amal: Person, start: datetime, hours: int, **more: object) -> list[datetime]:
    """Free starts."""
    answer = await ask(person, "open_slots", tutor=amal.id, **{"from": start, "to": start + hours * HOUR}, **more)
    return [datetime.fromisoformat(slot) for slot in answer["slots"]]


async def test_slots_leave_room_for_both_and_for_pauses(academy: Academy) -> None:
    """The tutor's session with its pause on both sides, the student's own lesson elsewhere without one."""
    async with academy:
        amal = await tutor(academy, booking_buffer_minutes=20)
        lucia, sam, leila = await tutor(academy, "lucia"), await academy.person("sam"), await academy.person("leila")
        await book(leila, amal, day(3, 12))
        await book(sam, lucia, day(3, 15))
        free = await slots(sam, amal, day(3, 10), 7)
        assert [(at.hour, at.minute) for at in free] == [(10, 0), (10, 30), (13, 30), (14, 0), (16, 0)]
        assert [at.hour for at in await slots(leila, amal, day(3, 10), 7, step=60)] == [10, 14, 15, 16]
        quarter = await slots(sam, amal, day(3, 10), 7, minutes=90, step=15)
        assert [(at.hour, at.minute) for at in quarter] == [(10, 0), (13, 30)]


async def test_slots_keep_the_tutor_s_notice_and_clock(academy: Academy) -> None:
    """Nothing before the notice; Kathmandu's whole hours are quarter past in UTC; who takes nobody has none."""
    async with academy:
        amal = await tutor(academy, zone="Asia/Kathmandu", booking_notice_hours=72)
        sam = await academy.person("sam")
        free = await slots(sam, amal, day(0, 0), 96, step=60)
        assert min(free) >= datetime.now(UTC) + 72 * HOUR
        assert {at.minute for at in free} == {15}
        assert await slots(sam, amal, day(-9), 24) == []
        await academy.sql.execute("update tutor_profiles set accepting_students = false")
        assert await slots(sam, amal, day(0, 0), 96) == []


async def test_slots_come_with_zone_and_price(academy: Academy) -> None:
    """What the booking page shows beside them; the price is half a unit rounded up."""
    async with academy:
        amal, sam = await tutor(academy, zone="Asia/Amman", hourly_rate_minor=4999), await academy.person("sam")
        answer = await ask(sam, "open_slots", tutor=amal.id, **{"from": day(2), "to": day(3)}, minutes=45)
        del answer["slots"]
        assert answer == {"zone": "Asia/Amman", "minutes": 45, "price_minor": 3749, "currency": "EUR"}


@pytest.mark.parametrize(
    ("change", "code", "status"),
    [({"to": day(80)}, "invalid", 400), ({"to": day(1)}, "invalid", 400), ({"minutes": 7}, "invalid", 400),
     ({"minutes": 481}, "invalid", 400), ({"step": 20}, "invalid", 400), ({"to": None}, "invalid", 400),
     ({"tutor": "sam"}, "no_tutor", 404)],
)  # fmt: skip
async def test_slots_refuse_nonsense(academy: Academy, change: dict[str, Any], code: str, status: int) -> None:
    """With a sentence."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        given: dict[str, Any] = {"tutor": amal.id, "from": day(2), "to": day(3), **change}
        if given["tutor"] == "sam":
            given["tutor"] = sam.id
        with refused(code, status):
            await ask(sam, "open_slots", **given)


async def test_the_directory_hints_at_the_next_free_hour(academy: Academy) -> None:
    """As open_slots would say; null when nothing is free within two weeks or nobody is taken."""
    async with academy:
        amal, lucia = await tutor(academy, booking_notice_hours=48), await academy.person("lucia", "tutor")
        sam = await academy.person("sam")
        listed = dict(await sam.db.fetch("select id, next_free_at from tutor_directory"))
        assert listed == {amal.id: (await slots(sam, amal, day(0, 0), 96))[0], lucia.id: None}
        await book(sam, amal, listed[amal.id])
        assert (
            await sam.db.fetchval("select next_free_at from tutor_directory where id = $1", amal.id)
            == listed[amal.id] + HOUR
        )


async def test_a_month_with_a_thousand_sessions_is_quick(academy: Academy) -> None:
    """Five milliseconds on an idle machine; the bound leaves room for a busy one."""
    async with academy:
        amal, sam = await tutor(academy), await academy.person("sam")
        await academy.sql.execute(
            "insert into sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, price_minor, due_minor,"
            " currency, payment_status, free_cancel_hours, cancel_fee_percent)"
            " select gen_random_uuid(), $1, $2, t, t + interval '20 minutes', 'UTC', 0, 0, 'EUR', 'free', 0, 0"
            " from generate_series($3::timestamptz, $3 + 999 * interval '30 minutes', interval '30 minutes') t",
            *(amal.id, sam.id, day(1, 0)),
        )
        await academy.sql.execute("analyze")
        took = []
        for _ in range(5):
            plan = await academy.sql.fetchval(
                "explain (analyze, format json) select private.starts_in("
                "private.free_time($1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz), 'UTC', 60, 30)",
                *(amal.id, sam.id, day(1, 0), day(32, 0)),
            )
            took.append(json.loads(plan)[0]["Execution Time"])
        assert min(took) < 500, took
