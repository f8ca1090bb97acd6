"""Free slots against a model that knows only minutes: what the clock shows in each, and who is busy in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import ask

MINUTE = timedelta(minutes=1)
ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "Asia/Kathmandu",
         "America/Santiago", "Africa/Casablanca")  # fmt: skip


@dataclass
class Model:
    """Five days around a change of the clock (or any days where there is none), minute by minute."""

    random: Random
    zone: ZoneInfo
    start: datetime
    is_open: set[int] = field(default_factory=set)
    is_closed: set[int] = field(default_factory=set)
    is_busy: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.minutes = [self.start + n * MINUTE for n in range(5 * 1440)]
        self.clock = [minute.astimezone(self.zone).replace(tzinfo=None) for minute in self.minutes]

    def span(self, day: date, first: int, last: int) -> set[int]:
        """From the first minute that shows this time or a later one to that of the end."""
        edges = [datetime.combine(day, time()) + edge * MINUTE for edge in (first, last)]
        places = [next((n for n, shown in enumerate(self.clock) if shown >= edge), len(self.clock)) for edge in edges]
        return set(range(*places))

    def slots(self, length: int) -> list[datetime]:
        """Every half hour of the clock after which nothing is in the way."""
        free = self.is_open - self.is_closed - self.is_busy
        return [
            minute
            for n, minute in enumerate(self.minutes)
            if minute.minute % 15 == 0 and self.clock[n].minute % 30 == 0 and free.issuperset(range(n, n + length))
        ]


def around_a_change(random: Random, zone: ZoneInfo) -> datetime:
    """Two days before a coming change of this zone's clock, at the quarter of an hour."""
    ahead = [datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(n) for n in range(4, 380)]
    changes = [a for a in ahead if a.astimezone(zone).utcoffset() != (a + timedelta(1)).astimezone(zone).utcoffset()]
    return random.choice(changes or ahead) - timedelta(days=2) + random.randrange(96) * 15 * MINUTE


async def furnish(academy: Academy, model: Model, tutor: Person, student: Person, pause: int) -> None:
    """Random hours, exceptions and sessions, in the database and in the model."""
    random, days = model.random, sorted({shown.date() for shown in model.clock})
    rows: list[tuple[int | None, date | None, bool, int, int]] = []
    for _ in range(6):
        first, last = sorted(random.sample(range(0, 1441, 15), 2))
        rows.append((random.choice(days).isoweekday(), None, True, first, last))
    for _ in range(random.randrange(4)):
        first, last = sorted(random.sample(range(0, 1441, 15), 2))
        rows.append((None, random.choice(days), random.random() < 0.4, first, last))
    for weekday, on_date, is_open, first, last in rows:
        for day in days:
            if day == on_date or day.isoweekday() == weekday:
                (model.is_open if is_open else model.is_closed).update(model.span(day, first, last))
    await academy.sql.executemany(
        "insert into availability (tutor_id, weekday, on_date, is_open, from_minute, to_minute)"
        " values ($1, $2, $3, $4, $5, $6)",
        [(tutor.id, *row) for row in rows],
    )
    other = await academy.person(f"other{random.random()}", "student")
    for who, kept in ((tutor, pause), (student, 0)):
        for n in random.sample(range(0, 5 * 1440, 130), 5):
            people = (tutor.id, other.id) if who is tutor else (None, student.id)
            await teach(academy, model, people, n, kept)


async def teach(academy: Academy, model: Model, people: tuple[object, object], n: int, kept: int) -> None:
    """A session of 50 minutes that begins in minute n; with another tutor when none is given."""
    teacher = people[0] or (await academy.person(f"tutor{n}{model.random.random()}", "tutor")).id
    start = model.minutes[n].replace(minute=model.minutes[n].minute // 5 * 5)
    await academy.sql.execute(
        "insert into sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, price_minor, due_minor,"
        " currency, payment_status, free_cancel_hours, cancel_fee_percent)"
        " values (gen_random_uuid(), $1, $2, $3, $4, 'UTC', 0, 0, 'EUR', 'free', 0, 0)",
        *(teacher, people[1], start, start + 50 * MINUTE),
    )
    first = (start - model.start) // MINUTE
    model.is_busy.update(range(first - kept, first + 50 + kept))


@pytest.mark.parametrize("name", ZONES)
async def test_slots_are_what_the_minutes_say(academy: Academy, name: str) -> None:
    """Random weeks around the changes of this zone's clock, with pauses, exceptions, and lessons of both."""
    found = 0
    async with academy:
        for seed in range(3):
            random, zone = Random(f"{name}{seed}"), ZoneInfo(name)
            model = Model(random, zone, around_a_change(random, zone))
            tutor = await academy.person(f"tutor{seed}", "tutor")
            student = await academy.person(f"student{seed}")
            pause, length = random.choice((0, 10, 25)), random.choice((30, 45, 60, 120))
            await academy.sql.execute("update users set timezone = $2 where id = $1", tutor.id, name)
            await academy.sql.execute(
                "update tutor_profiles set booking_buffer_minutes = $2, booking_notice_hours = 0 where id = $1",
                *(tutor.id, pause),
            )
            await furnish(academy, model, tutor, student, pause)
            span = {"from": model.start, "to": model.minutes[-1] + MINUTE}
            answer = await ask(student, "open_slots", tutor=tutor.id, **span, minutes=length)
            assert [datetime.fromisoformat(slot) for slot in answer["slots"]] == model.slots(length)
            found += len(answer["slots"])
    assert found > 0
