"""Saving a tutor's hours: all of it or nothing, and never over what another device saved meanwhile."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import refused, tutor

Content = dict[str, Any]


def hours(start: int, end: int, *, weekday: int | None = None, on_date: str | None = None, **more: Any) -> Content:
    """One row as the editor sends it."""
    row = {"weekday": weekday, "on_date": on_date, "is_open": True, "from_minute": start, "to_minute": end, "note": ""}
    return {**row, **more}


def content(*rows: Content, zone: str = "UTC", buffer: int = 0, notice: int = 0) -> Content:
    """All that is saved at once."""
    return {"zone": zone, "buffer_minutes": buffer, "notice_hours": notice, "hours": list(rows)}


ALWAYS = content(*(hours(0, 1440, weekday=day) for day in range(1, 8)))
"""What `lessons.tutor` begins with."""
WISH = content(
    hours(540, 720, weekday=1),
    hours(840, 1080, weekday=1),
    hours(0, 1440, weekday=7),
    hours(600, 660, on_date="2031-03-04"),
    hours(0, 1440, on_date="2031-03-05", is_open=False, note="Congress"),
    zone="Asia/Beirut",
    buffer=10,
    notice=24,
)


async def save(person: Person, seen: Content, wish: Content) -> Content:
    answer = await person.db.fetchval("select save_availability($1, $2)", json.dumps(seen), json.dumps(wish))
    found: Content = json.loads(answer)
    return found


def told(answer: Content) -> Content:
    """With its hours in an order that can be compared."""
    return {**answer, "hours": sorted(answer["hours"], key=lambda row: json.dumps(row, sort_keys=True))}


async def kept(academy: Academy, person: Person) -> list[asyncpg.Record]:
    rows: list[asyncpg.Record] = await academy.sql.fetch(
        "select id, weekday, from_minute, changed_in::text from availability"
        " where tutor_id = $1 and deleted_at is null order by weekday, from_minute",
        person.id,
    )
    return rows


async def test_all_of_it_is_saved_and_what_stays_keeps_its_row(academy: Academy) -> None:
    async with academy:
        amal = await tutor(academy)
        before = {row["weekday"]: (row["id"], row["changed_in"]) for row in await kept(academy, amal)}
        assert told(await save(amal, ALWAYS, WISH)) == told(WISH)
        after = {row["weekday"]: (row["id"], row["changed_in"]) for row in await kept(academy, amal)}
        assert after[7] == before[7]
        assert len(after) == 3
        profile = await academy.sql.fetchrow(
            "select u.timezone, p.booking_buffer_minutes, p.booking_notice_hours"
            " from users u join tutor_profiles p using (id) where id = $1",
            amal.id,
        )
        assert tuple(profile) == ("Asia/Beirut", 10, 24)
        await amal.sync()
        assert len(amal.mirror.tables["availability"]) == 5


async def test_saying_it_again_is_harmless(academy: Academy) -> None:
    """The answer was lost: the same command finds its own work and changes nothing, in whatever order it says it."""
    async with academy:
        amal = await tutor(academy)
        await save(amal, ALWAYS, WISH)
        before = await kept(academy, amal)
        again = {**WISH, "hours": [*reversed(WISH["hours"]), WISH["hours"][0]]}
        assert told(await save(amal, ALWAYS, again)) == told(WISH)
        assert await kept(academy, amal) == before


async def test_another_devices_edit_is_not_overwritten(academy: Academy) -> None:
    """The refusal says what is stored; who has seen that may save over it."""
    mine = content(hours(600, 660, weekday=2))
    async with academy:
        amal = await tutor(academy)
        await save(amal, ALWAYS, WISH)
        with refused("changed_elsewhere") as answer:
            await save(amal, ALWAYS, mine)
        assert told(answer) == told(WISH)
        assert len(await kept(academy, amal)) == 5
        assert await save(amal, answer, mine) == mine


async def test_of_two_devices_at_once_one_hears_of_the_other(academy: Academy) -> None:
    wishes = [content(hours(60 * n, 60 * n + 60, weekday=3)) for n in range(1, 5)]
    async with academy:
        amal = await tutor(academy)
        devices = [await academy.sign_in(amal.id) for _ in wishes]
        answers = await asyncio.gather(
            *(save(device, ALWAYS, wish) for device, wish in zip(devices, wishes, strict=True)), return_exceptions=True
        )
        done = [answer for answer in answers if isinstance(answer, dict)]
        refusals = [answer for answer in answers if isinstance(answer, asyncpg.PostgresError)]
        assert (len(done), len(refusals)) == (1, 3)
        assert {json.loads(error.hint)["hours"][0]["from_minute"] for error in refusals if error.hint} == {
            done[0]["hours"][0]["from_minute"]
        }


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({**WISH, "zone": "Mars/Olympus"}, "PT400"),
        ({**WISH, "zone": None}, "PT400"),
        ({**WISH, "buffer_minutes": 241}, "PT400"),
        ({**WISH, "notice_hours": None}, "PT400"),
        ({**WISH, "hours": [hours(0, 5, weekday=1, note=str(n)) for n in range(501)]}, "PT400"),
        ({**WISH, "hours": "all"}, "PT400"),
        ({}, "PT400"),
        (content(hours(0, 5, weekday=8)), "23514"),
        (content(hours(3, 500, weekday=1)), "23514"),
        (content(hours(500, 500, weekday=1)), "23514"),
        (content(hours(0, 5)), "23514"),
        (content(hours(0, 5, weekday=1, on_date="2031-03-04")), "23514"),
        (content(hours(0, 5, weekday=1, is_open=False)), "23514"),
        (content(hours(0, 5, weekday=1, note="x" * 201)), "23514"),
        (content(hours(0, 5, on_date="yesterday or so")), "22007"),
    ],
)
async def test_what_makes_no_sense_changes_nothing(academy: Academy, wish: Content, error: str) -> None:
    async with academy:
        amal = await tutor(academy)
        before = await kept(academy, amal)
        with pytest.raises(asyncpg.PostgresError) as caught:
            await save(amal, ALWAYS, wish)
        assert caught.value.sqlstate == error
        assert await kept(academy, amal) == before


@pytest.mark.parametrize("role", ["student", "admin"])
async def test_only_tutors_have_hours(academy: Academy, role: str) -> None:
    async with academy:
        person = await academy.person("sam", role)
        with refused("tutors_only", 403):
            await save(person, content(), WISH)
        amal = await tutor(academy)
        await academy.sql.execute("update users set is_active = false where id = $1", amal.id)
        with refused("inactive", 403):
            await save(amal, ALWAYS, WISH)
