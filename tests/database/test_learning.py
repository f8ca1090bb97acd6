"""Enrolling in free courses and saving progress, for every role."""

from __future__ import annotations

import asyncio
import json
from uuid import UUID

from tests.database.academy import Academy


async def lessons(academy: Academy, course: UUID) -> list[UUID]:
    """In order."""
    rows = await academy.sql.fetch("select id from course_content where course_id = $1 order by position", course)
    return [row[0] for row in rows]


async def test_a_free_course_is_joined_once(academy: Academy) -> None:
    """Twice is once, also in parallel; the tutor is told once; whoever left comes back."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor)
        again = await academy.sign_in(sam.id)
        await asyncio.gather(*(who.db.fetchval("select enroll($1)", course) for who in (sam, again)))
        assert await sam.db.fetchval("select count(*) from enrollments") == 1
        assert await tutor.db.fetchval("select count(*) from notifications where type = 'course.enrolled'") == 1
        assert await academy.sql.fetchval("select enrollment_count from courses where id = $1", course) == 1
        await academy.sql.execute("update enrollments set deleted_at = now()")
        assert json.loads(await sam.db.fetchval("select enroll($1)", course))[1] == str(course)
        await sam.sync()
        await sam.assert_mirror_is_exact()


async def test_who_may_not_enrol_is_told_why(academy: Academy) -> None:
    """A price, a draft, a tutor, a course that is not there, an account that is closed."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        free, draft, paid = (
            await academy.course(tutor),
            await academy.course(tutor, "draft"),
            await academy.course(tutor),
        )
        await academy.sql.execute("update courses set price_minor = 100 where id = $1", paid)
        enroll = "select enroll($1)"
        assert await sam.refused(enroll, paid) == ("PT402", "payment_needed")
        assert await sam.refused(enroll, draft) == ("PT404", "course_unavailable")
        assert await sam.refused(enroll, sam.id) == ("PT404", "course_unavailable")
        assert await tutor.refused(enroll, free) == ("PT403", "students_only")
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert await sam.refused(enroll, free) == ("PT403", "inactive")


async def test_a_tutor_does_not_take_a_course_away_from_its_students(academy: Academy) -> None:
    """It can be archived, and an admin may do more; one that nobody takes is the tutor's own."""
    async with academy:
        tutor, sam, admin = [await academy.person(n, r) for n, r in (("t", "tutor"), ("s", "student"), ("a", "admin"))]
        taken, empty = await academy.course(tutor), await academy.course(tutor)
        await academy.enroll(taken, sam)
        hide = "update courses set status = 'draft' where id = $1"
        remove = "update courses set deleted_at = now() where id = $1"
        for change in (hide, remove):
            assert await tutor.refused(change, taken) == ("PT409", "in_use")
            assert await tutor.db.execute(change, empty) == "UPDATE 1"
        await tutor.db.execute("update courses set status = 'archived' where id = $1", taken)
        assert await sam.db.fetchval("select count(*) from course_content where course_id = $1", taken) == 2
        assert await admin.db.execute(remove, taken) == "UPDATE 1"


async def test_progress_is_counted_from_completed_lessons(academy: Academy) -> None:
    """Per cent of the lessons; a course once completed stays so when lessons are added."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor, lessons=3)
        await academy.enroll(course, sam)
        seen = []
        for lesson in await lessons(academy, course):
            answer = json.loads(
                await sam.db.fetchval("select save_progress($1, p_position => 7, p_is_completed => true)", lesson)
            )
            seen.append((answer["progress"], answer["position"], answer["course_completed_at"] is not None))
        assert seen == [(33, 7, False), (66, 7, False), (100, 7, True)]
        await academy.sql.execute(
            "insert into course_content (course_id, position, title) values ($1, 9, 'More')", course
        )
        assert await sam.db.fetchval("select progress from enrollments") == 100


async def test_another_lesson_moves_the_percentage_of_those_under_way(academy: Academy) -> None:
    """Progress is out of the lessons that there are."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor, lessons=1)
        await academy.sql.execute("update course_content set position = 2")
        await academy.course(tutor, lessons=1)
        await academy.enroll(course, sam)
        await academy.sql.execute(
            "insert into course_content (course_id, position, title) values ($1, 1, 'First')", course
        )
        first, second = await lessons(academy, course)
        await sam.db.fetchval("select save_progress($1, p_is_completed => true)", first)
        assert await sam.db.fetchval("select progress from enrollments") == 50
        await academy.sql.execute("delete from course_content where id = $1", second)
        assert await sam.db.fetchval("select progress from enrollments") == 100


async def test_two_devices_report_in_any_order(academy: Academy) -> None:
    """The later opening decides the place; an old report neither moves it back nor undoes a completion."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        lesson = (await lessons(academy, course))[0]
        save = "select save_progress($1, $2, $3, now() - $4 * interval '1 hour')"
        await sam.db.fetchval(save, lesson, 80, True, 1)
        await sam.db.fetchval(save, lesson, 20, False, 5)
        row = await sam.db.fetchrow("select position, completed_at is not null as done from content_progress")
        assert tuple(row) == (80, True)
        await sam.db.fetchval(save, lesson, 10, False, -3)
        row = await sam.db.fetchrow(
            "select position, completed_at is not null as done, last_opened_at <= now() as past from content_progress"
        )
        assert tuple(row) == (10, False, True)


async def test_devices_that_complete_at_once_are_both_counted(academy: Academy) -> None:
    """No completion is lost between two transactions."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor, lessons=8)
        await academy.enroll(course, sam)
        devices = [await academy.sign_in(sam.id) for _ in range(8)]
        await asyncio.gather(
            *(
                device.db.fetchval("select save_progress($1, p_is_completed => true)", lesson)
                for device, lesson in zip(devices, await lessons(academy, course), strict=True)
            )
        )
        assert await sam.db.fetchval("select progress from enrollments") == 100


async def test_progress_is_for_those_enrolled(academy: Academy) -> None:
    """Not for others, tutors, admins, former students, or in another's name."""
    async with academy:
        tutor, sam, other = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("eve"),
        )
        admin = await academy.person("nora", "admin")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        lesson = (await lessons(academy, course))[1]
        for person in (tutor, other, admin):
            assert await person.refused("select save_progress($1)", lesson) == ("PT403", "not_enrolled")
        await academy.sql.execute("update enrollments set deleted_at = now()")
        assert await sam.refused("select save_progress($1)", lesson) == ("PT403", "not_enrolled")
