"""Having finished a course: one review, the rating that follows from it, and the number of a certificate."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.database.academy import Academy, Person

REVIEW = "select * from review_course($1, $2, $3, $4, $5, $6)"
NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


async def finish(academy: Academy, course: UUID, *people: Person) -> None:
    for person in people:
        await academy.enroll(course, person)
        await academy.sql.execute(
            "update enrollments set progress = 100, completed_at = $3 where course_id = $1 and student_id = $2",
            *(course, person.id, NOON - timedelta(days=10)),
        )


async def review(
    person: Person, course: UUID, rating: int, words: str = "", *, is_public: bool = True, at: datetime = NOON
) -> Any:
    return await person.db.fetchrow(REVIEW, uuid4(), course, rating, words, is_public, at)


async def course_row(academy: Academy, course: UUID) -> tuple[int | None, int, list[dict[str, Any]]]:
    """Rating in hundredths, how many gave one, what is shown."""
    row = await academy.sql.fetchrow(
        "select rating_hundredths, rating_count, recent_reviews from courses where id = $1", course
    )
    return row[0], row[1], json.loads(row[2])


async def test_a_course_is_rated_by_those_who_finished_it(academy: Academy) -> None:
    """The mean follows every review, change and end of an enrolment, of two at a time, too."""
    async with academy:
        tutor, sam, leila = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("le"),
        )
        course = await academy.course(tutor)
        await finish(academy, course, sam, leila)
        await asyncio.gather(review(sam, course, 5), review(leila, course, 2))
        assert (await course_row(academy, course))[:2] == (350, 2)
        await review(leila, course, 4, at=NOON + timedelta(hours=1))
        assert (await course_row(academy, course))[:2] == (450, 2)
        await academy.sql.execute("update enrollments set deleted_at = now() where student_id = $1", leila.id)
        assert (await course_row(academy, course))[:2] == (500, 1)
        await academy.sql.execute("delete from enrollments where student_id = $1", sam.id)
        assert (await course_row(academy, course))[:2] == (None, 0)


async def test_the_review_written_last_stands_in_whatever_order_it_comes(academy: Academy) -> None:
    """Two devices, a lost answer: the same again changes nothing, an older one neither."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor)
        await finish(academy, course, sam)
        for words, hour in (("second", 2), ("first", 1), ("second", 2)):
            row = await review(sam, course, 3 + hour, words, at=NOON + timedelta(hours=hour))
            assert (row["review_text"], row["review_rating"]) == ("second", 5)


async def test_others_read_what_a_student_agrees_to_show(academy: Academy) -> None:
    """Stars, words, first name; the newest five; nobody else sees the enrolment."""
    async with academy:
        tutor = await academy.person("amal", "tutor")
        course = await academy.course(tutor)
        people = [await academy.person(f"s{number}") for number in range(7)]
        await finish(academy, course, *people)
        for number, person in enumerate(people):
            await review(person, course, 4, f" w{number} ", is_public=number != 3, at=NOON + timedelta(days=number))
        _, count, shown = await course_row(academy, course)
        assert (count, [one["text"] for one in shown]) == (7, ["w6", "w5", "w4", "w2", "w1"])
        assert set(shown[0]) == {"rating", "text", "name", "reviewed_on"}
        assert shown[0]["reviewed_on"] == "2026-01-21"
        stranger = await academy.person("stranger")
        assert len(json.loads(await stranger.db.fetchval("select recent_reviews from courses"))) == 5
        assert await stranger.db.fetchval("select count(*) from enrollments") == 0


@pytest.mark.parametrize(
    ("rating", "words", "code"),
    [(0, "", "invalid"), (6, "", "invalid"), (None, "", "invalid"), (5, "x" * 1001, "invalid")],
)
async def test_what_cannot_be_a_review_is_refused(academy: Academy, rating: int | None, words: str, code: str) -> None:
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor)
        await finish(academy, course, sam)
        assert await sam.refused(REVIEW, uuid4(), course, rating, words, False, NOON) == ("PT400", code)


async def test_only_those_who_finished_review(academy: Academy) -> None:
    """Not half-way, not the tutor, not strangers; nor can the columns be written past the function."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        given = (uuid4(), course, 5, "", True, NOON)
        assert (await sam.refused(REVIEW, *given))[1] == "not_completed"
        assert await tutor.refused(REVIEW, *given) == ("PT403", "not_enrolled")
        assert (await sam.refused("update enrollments set review_rating = 5"))[0] == "42501"
        assert (await tutor.refused("update courses set recent_reviews = '[]'"))[0] == "42501"


async def test_finishing_gives_a_certificate_once(academy: Academy) -> None:
    """Its number stays, whatever is learned or taught later; no two are alike."""
    async with academy:
        tutor, sam, leila = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("le"),
        )
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        assert await sam.db.fetchval("select certificate_number from enrollments") is None
        for lesson in await academy.sql.fetch("select id from course_content where course_id = $1", course):
            await sam.db.fetchval("select save_progress($1, null, true)", lesson[0])
        number = await sam.db.fetchval("select certificate_number from enrollments")
        assert re.fullmatch(f"PH-{datetime.now(UTC):%Y}-[0-9A-F]{{10}}", number)
        await finish(academy, course, leila)
        await review(sam, course, 5)
        numbers = await academy.sql.fetch("select certificate_number from enrollments")
        assert len({row[0] for row in numbers} | {number}) == 2
