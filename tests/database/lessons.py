"""Tutors with hours, students who book, and their commands, for the tests of teaching sessions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person

Row = dict[str, Any]
HOUR = timedelta(hours=1)


async def tutor(academy: Academy, name: str = "amal", zone: str = "UTC", **profile: object) -> Person:
    """Open day and night in this zone, at 60.00 EUR an hour, without notice or pause; `profile` changes the profile."""
    person = await academy.person(name, "tutor")
    await academy.sql.execute("update users set timezone = $2 where id = $1", person.id, zone)
    settings = {"hourly_rate_minor": 6000, "booking_notice_hours": 0, **profile}
    for column, value in settings.items():
        await academy.sql.execute(f"update tutor_profiles set {column} = $2 where id = $1", person.id, value)
    await academy.sql.execute(
        "insert into availability (tutor_id, weekday) select $1, d from generate_series(1, 7) d", person.id
    )
    return person


def day(days: int, hour: int = 10, minute: int = 0) -> datetime:
    """A moment so many days from today, UTC."""
    today = datetime.now(UTC).replace(hour=hour, minute=minute, second=0, microsecond=0)
    return today + timedelta(days=days)


async def call(person: Person, function: str, **arguments: object) -> list[Row]:
    """Calls a function of the API by its arguments' names without `p_`; its rows."""
    names = ", ".join(f"p_{name} => ${place}" for place, name in enumerate(arguments, 1))
    return [dict(row) for row in await person.db.fetch(f"select * from {function}({names})", *arguments.values())]


async def one(person: Person, function: str, **arguments: object) -> Row:
    """A command with a fresh request id, unless one is given; its only row."""
    if "request" not in arguments and function not in {"mark_present", "give_feedback"}:
        arguments = {"request": uuid4(), **arguments}
    [row] = await call(person, function, **arguments)
    return row


async def ask(person: Person, function: str, **arguments: object) -> Any:
    """Calls a function that answers with JSON."""
    [row] = await call(person, function, **arguments)
    return json.loads(row[function])


async def book(student: Person, teacher: Person, starts_at: datetime, **more: object) -> Row:
    """One session of an hour."""
    return await one(
        student,
        "book_session",
        **{"tutor": teacher.id, "starts_at": starts_at, "minutes": 60, "zone": "UTC", **more},
    )


async def booked(student: Person, teacher: Person, starts_at: datetime, **more: object) -> Row:
    """One session of an hour that the tutor has confirmed."""
    session = await book(student, teacher, starts_at, **more)
    return await one(teacher, "confirm_session", session=session["id"])


async def shift(academy: Academy, session: UUID, minutes: int) -> datetime:
    """The operator moves a session: it began (or begins) about so many minutes from now, never later. Its new start."""
    start: datetime = await academy.sql.fetchval(
        "update sessions s set starts_at = n.at, ends_at = n.at + (s.ends_at - s.starts_at)"
        " from (select date_bin('5 minutes', now(), 'epoch') + $2::integer * interval '1 minute' as at) n"
        " where s.id = $1 returning s.starts_at",
        session,
        minutes,
    )
    return start


async def stored(academy: Academy, session: UUID) -> Row:
    """A session as it is."""
    return dict(await academy.sql.fetchrow("select * from sessions where id = $1", session))


async def history(academy: Academy, session: UUID) -> list[tuple[str, str]]:
    """Who did what to a session."""
    rows = await academy.sql.fetch(
        "select acted_as, action from session_changes where session_id = $1 order by created_at", session
    )
    return [(row["acted_as"], row["action"]) for row in rows]


async def news(person: Person) -> list[str]:
    """Types of what a person was told, oldest first."""
    rows = await person.db.fetch("select type from notifications order by created_at, type")
    return [row["type"] for row in rows]


@contextmanager
def refused(code: str, status: int = 409) -> Iterator[Row]:
    """Expects this refusal; its hint, when it is JSON, is in the dictionary afterwards."""
    told: Row = {}
    with pytest.raises(asyncpg.PostgresError) as caught:
        yield told
    error: Any = caught.value
    assert (error.sqlstate, error.detail) == (f"PT{status}", code), (error.sqlstate, error.detail, error.message)
    assert error.message.endswith(".")
    told.update(json.loads(error.hint) if error.hint else {})
