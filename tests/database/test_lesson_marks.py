"""Bookmarks, highlights and notes in lessons, for every role."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.test_learning import lessons

SAVE = (
    "select save_lesson_mark($1, $2, 'note', p_quote => 'half-life', p_note => $3, p_is_gone => $4,"
    " p_written_at => now() - $5 * interval '1 hour')"
)


async def save(
    person: Person, mark: UUID, lesson: UUID, note: str = "why?", *, is_gone: bool = False, hours: int = 0
) -> dict[str, Any]:
    saved: dict[str, Any] = await person.call(SAVE, mark, lesson, note, is_gone, hours)
    return saved


async def test_a_mark_is_its_owner_s_alone_and_travels_to_their_devices(academy: Academy) -> None:
    """Saved twice it is one; nobody else sees it, and another cannot write over it."""
    async with academy:
        tutor, sam, eve = [await academy.person(n, r) for n, r in (("t", "tutor"), ("s", "student"), ("e", "student"))]
        course = await academy.course(tutor)
        for student in (sam, eve):
            await academy.enroll(course, student)
        lesson, mark = (await lessons(academy, course))[1], uuid4()
        first = await save(sam, mark, lesson)
        assert (first["course_id"], first["note"]) == (str(course), "why?")
        await save(sam, mark, lesson)
        assert [await who.call("select count(*) from lesson_marks") for who in (sam, eve, tutor)] == [1, 0, 0]
        assert await eve.refused(SAVE, mark, lesson, "mine", False, 0) == ("PT403", "not_yours")
        await sam.sync()
        await sam.assert_mirror_is_exact()


async def test_the_later_writing_wins(academy: Academy) -> None:
    """In whatever order two devices report; taken away it can come back, and a clock that is ahead counts as now."""
    async with academy:
        tutor, sam = await academy.person("t", "tutor"), await academy.person("s")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        lesson, mark = (await lessons(academy, course))[0], uuid4()
        await save(sam, mark, lesson, "new", hours=1)
        assert (await save(sam, mark, lesson, "old", hours=5))["note"] == "new"
        assert (await save(sam, mark, lesson, is_gone=True))["deleted_at"] is not None
        assert await sam.call("select count(*) from lesson_marks") == 0
        assert (await save(sam, mark, lesson, "again", hours=-9))["note"] == "again"
        assert await sam.call("select written_at <= now() from lesson_marks")


async def test_only_what_one_can_read_can_be_marked(academy: Academy) -> None:
    """A preview by everybody, the rest by who takes or teaches the course; a blocked account marks nothing."""
    async with academy:
        tutor, sam, eve = [await academy.person(n, r) for n, r in (("t", "tutor"), ("s", "student"), ("e", "student"))]
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        await academy.sql.execute("update course_content set is_preview = position = 1 where course_id = $1", course)
        preview, hidden = (await lessons(academy, course))[:2]
        for person in (tutor, sam, eve):
            await save(person, uuid4(), preview)
        for person in (tutor, sam):
            await save(person, uuid4(), hidden)
        assert await eve.refused(SAVE, uuid4(), hidden, "x", False, 0) == ("PT404", "not_found")
        assert await sam.refused(SAVE, uuid4(), uuid4(), "x", False, 0) == ("PT404", "not_found")
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert await sam.refused(SAVE, uuid4(), preview, "x", False, 0) == ("PT403", "inactive")


async def test_a_mark_outlives_its_lesson(academy: Academy) -> None:
    """Also when the lesson is deleted for good: what a person wrote can still be read, changed and taken away."""
    async with academy:
        tutor, sam = await academy.person("t", "tutor"), await academy.person("s")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        lesson, mark = (await lessons(academy, course))[0], uuid4()
        await save(sam, mark, lesson)
        await academy.sql.execute("delete from course_content where id = $1", lesson)
        assert (await save(sam, mark, lesson, "still mine"))["note"] == "still mine"
        assert (await save(sam, mark, lesson, "still mine"))["content_id"] is None
        await save(sam, mark, lesson, is_gone=True)
        assert await sam.call("select count(*) from lesson_marks") == 0


async def test_too_long_and_odd_marks_are_refused(academy: Academy) -> None:
    """By the table's own limits; nothing is cut in silence."""
    async with academy:
        tutor, sam = await academy.person("t", "tutor"), await academy.person("s")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        lesson = (await lessons(academy, course))[0]
        with pytest.raises(asyncpg.CheckViolationError):
            await save(sam, uuid4(), lesson, "x" * 10_001)
        with pytest.raises(asyncpg.CheckViolationError):
            await sam.call("select save_lesson_mark($1, $2, 'graffiti')", uuid4(), lesson)
