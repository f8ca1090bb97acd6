"""Editing courses from two devices: nothing is overwritten unseen, the same again is harmless, others are kept out."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person

COURSE, LESSON, ORDER = (
    "select save_course($1, $2, $3)",
    "select save_lesson($1, $2, $3, $4)",
    "select order_lessons($1, $2, $3)",
)


async def save_course(person: Person, course: UUID, seen: Any, **wish: Any) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads(
        await person.db.fetchval(COURSE, course, seen and json.dumps(seen), json.dumps(wish))
    )
    return stored


async def save_lesson(person: Person, course: UUID, lesson: UUID, seen: Any, **wish: Any) -> dict[str, Any]:
    given = lesson, course, seen and json.dumps(seen), json.dumps(wish)
    stored: dict[str, Any] = json.loads(await person.db.fetchval(LESSON, *given))
    return stored


async def stale(person: Person, sql: str, *given: Any) -> Any:
    """What the refusal says is stored now."""
    with pytest.raises(asyncpg.PostgresError) as refused:
        await person.db.fetchval(sql, *given)
    assert (refused.value.sqlstate, refused.value.detail) == ("PT409", "changed_elsewhere")
    return json.loads(refused.value.hint)


async def test_a_course_is_made_filled_and_published(academy: Academy) -> None:
    """By commands alone; said twice it is said once."""
    async with academy:
        tutor, course = await academy.person("amal", "tutor"), uuid4()
        made = await save_course(tutor, course, None, title=" Dosing ", tags=["dose"], price_minor=500, currency="KWD")
        assert made == await save_course(
            tutor, course, None, title="Dosing", tags=["dose"], price_minor=500, currency="KWD"
        )
        assert (made["title"], made["tags"], made["price_minor"], made["status"]) == ("Dosing", ["dose"], 500, "draft")
        lessons = [uuid4(), uuid4(), uuid4()]
        for number, lesson in enumerate(lessons):
            await save_lesson(tutor, course, lesson, None, title=f"L{number}", body="text", duration_minutes=5)
        published = await save_course(tutor, course, made, status="published")
        assert published == {**made, "status": "published"}
        row = await academy.sql.fetchrow(
            "select lesson_count, duration_minutes, tutor_id from courses where id = $1", course
        )
        assert tuple(row) == (3, 15, tutor.id)
        await tutor.sync()
        await tutor.assert_mirror_is_exact()


async def test_nothing_is_overwritten_unseen(academy: Academy) -> None:
    """The slower of two devices learns what is stored, decides, and saves over what it has seen then."""
    async with academy:
        tutor, course, lesson = await academy.person("amal", "tutor"), uuid4(), uuid4()
        first = await save_course(tutor, course, None, title="Dosing")
        second = await save_course(tutor, course, first, description="Other device")
        wish = json.dumps({**first, "title": "Mine"})
        assert await stale(tutor, COURSE, course, json.dumps(first), wish) == second
        assert await stale(tutor, COURSE, course, None, wish) == second
        merged = await save_course(tutor, course, second, **{**second, "title": "Mine"})
        assert (merged["title"], merged["description"]) == ("Mine", "Other device")
        seen = await save_lesson(tutor, course, lesson, None, title="One", body="a")
        later = await save_lesson(tutor, course, lesson, seen, body="b")
        found = await stale(tutor, LESSON, lesson, course, json.dumps(seen), json.dumps({**seen, "body": "c"}))
        assert found == later


async def test_only_one_of_two_devices_saves_first(academy: Academy) -> None:
    """At the same moment: one is stored, the other is told."""
    async with academy:
        tutor, course = await academy.person("amal", "tutor"), uuid4()
        again = await academy.sign_in(tutor.id)
        seen = await save_course(tutor, course, None, title="Dosing")
        ends = await asyncio.gather(
            save_course(tutor, course, seen, title="Mine"),
            save_course(again, course, seen, title="Theirs"),
            return_exceptions=True,
        )
        assert sorted(isinstance(end, asyncpg.PostgresError) for end in ends) == [False, True]


async def test_lessons_are_put_in_order(academy: Academy) -> None:
    """Also with deleted ones between; an order over another one, or with a lesson too few, is refused."""
    async with academy:
        tutor, course = await academy.person("amal", "tutor"), uuid4()
        await save_course(tutor, course, None, title="Dosing")
        ids = [uuid4() for _ in range(4)]
        for lesson in ids:
            await save_lesson(tutor, course, lesson, None, title="L")
        await tutor.db.fetchval("select delete_lesson($1)", ids[1])
        await tutor.db.fetchval("select delete_lesson($1)", ids[1])
        left = [str(lesson) for lesson in (ids[0], ids[2], ids[3])]
        wish = left[::-1]
        assert json.loads(await tutor.db.fetchval(ORDER, course, json.dumps(left), json.dumps(wish))) == wish
        assert json.loads(await tutor.db.fetchval(ORDER, course, json.dumps(left), json.dumps(wish))) == wish
        assert await stale(tutor, ORDER, course, json.dumps(left), json.dumps([left[1], *wish])) == wish
        for odd in (wish[:2], [*wish, wish[0]], [wish[0], wish[0], wish[1]]):
            given = course, json.dumps(wish), json.dumps(odd)
            assert await tutor.refused(ORDER, *given) == ("PT400", "invalid")
        await save_lesson(tutor, course, uuid4(), None, title="Last")
        places = await academy.sql.fetch("select title from course_content where deleted_at is null order by position")
        assert [row[0] for row in places] == ["L", "L", "L", "Last"]
        await tutor.sync()
        await tutor.assert_mirror_is_exact()


async def test_others_cannot_edit(academy: Academy) -> None:
    """Another tutor, a student; an admin may."""
    async with academy:
        tutor, course, lesson = await academy.person("amal", "tutor"), uuid4(), uuid4()
        seen = await save_course(tutor, course, None, title="Dosing")
        await save_lesson(tutor, course, lesson, None, title="One")
        other, sam = await academy.person("omar", "tutor"), await academy.person("sam")
        mine = json.dumps(seen), json.dumps({"title": "Mine"})
        for person in (other, sam):
            assert await person.refused(COURSE, course, *mine) == ("PT404", "not_found")
            assert await person.refused(LESSON, uuid4(), course, None, json.dumps({"title": "x"})) == (
                "PT404",
                "not_found",
            )
            assert await person.refused(ORDER, course, "[]", "[]") == ("PT404", "not_found")
            assert await person.refused("select delete_lesson($1)", lesson) == ("PT404", "not_found")
        assert await sam.refused(COURSE, uuid4(), None, json.dumps({"title": "x"})) == ("PT403", "tutors_only")
        admin = await academy.person("ada", "admin")
        assert (await save_course(admin, course, seen, title="Better"))["title"] == "Better"


@pytest.mark.parametrize("wish", [{}, {"title": " "}, {"title": "x" * 201}, {"title": None}])
async def test_a_title_is_needed(academy: Academy, wish: dict[str, Any]) -> None:
    async with academy:
        tutor = await academy.person("amal", "tutor")
        assert await tutor.refused(COURSE, uuid4(), None, json.dumps(wish)) == ("PT400", "invalid")


async def test_what_is_decided_elsewhere_is_not_edited(academy: Academy) -> None:
    """Ratings, the tutor, counts and ids in a wish are nothing; a course that students take is no draft again."""
    async with academy:
        tutor, sam, course = await academy.person("amal", "tutor"), await academy.person("sam"), uuid4()
        odd = {"rating": 5, "tutor_id": str(sam.id), "id": str(uuid4()), "enrollment_count": 9}
        seen = await save_course(tutor, course, None, title="Dosing", status="published", **odd)
        row = await academy.sql.fetchrow("select id, tutor_id, rating, enrollment_count from courses")
        assert tuple(row) == (course, tutor.id, None, 0)
        await academy.enroll(course, sam)
        draft = json.dumps(seen), json.dumps({**seen, "status": "draft"})
        assert (await tutor.refused(COURSE, course, *draft))[1] == "in_use"
        assert (await save_course(tutor, course, seen, title="Dosing", status="archived"))["status"] == "archived"
