"""Where the students of a course stand, lesson by lesson: counted for whoever teaches it, and told to nobody else."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tests.database.academy import Academy, Person
from tests.database.quizzes import RIGHT, answer, quiz_lesson
from tests.database.test_learning import lessons

INSIGHT = "select course_insight($1)"


async def opened(person: Person, lesson: UUID, days_ago: int, *, is_done: bool = False) -> None:
    at = await person.db.fetchval("select now() - make_interval(days => $1)", days_ago)
    await person.db.fetchval("select save_progress($1, 10, $2, $3)", lesson, is_done, at)


def counts(found: dict[str, Any]) -> list[tuple[int, int, int]]:
    return [(one["begun"], one["finished"], one["stopped"]) for one in found["lessons"]]


async def test_lessons_tell_how_many_began_finished_and_stopped(academy: Academy) -> None:
    """Stopped is who was there last, long ago; who is under way, is done with the course or has left it is not."""
    async with academy:
        tutor = await academy.person("amal", "tutor")
        sam, tom, eve, ida, lu = [await academy.person(name) for name in ("sam", "tom", "eve", "ida", "lu")]
        course = await academy.course(tutor, lessons=3)
        for one in (sam, tom, eve, ida, lu):
            await academy.enroll(course, one)
        first, second, third = await lessons(academy, course)
        await opened(sam, first, 40, is_done=True)
        await opened(sam, second, 30)
        await opened(tom, first, 20, is_done=True)
        await opened(eve, first, 2)
        for lesson in (first, second, third):
            await opened(ida, lesson, 50, is_done=True)
        await opened(lu, first, 60)
        await academy.sql.execute("update enrollments set deleted_at = now() where student_id = $1", lu.id)
        found = await tutor.call(INSIGHT, course)
        assert (found["students"], found["completed"], found["quiet_days"]) == (4, 1, 14)
        assert counts(found) == [(4, 3, 1), (2, 1, 1), (1, 1, 0)]
        named = [[(one["student_id"], one["name"], one["is_done"]) for one in row["names"]] for row in found["lessons"]]
        assert named == [[(str(tom.id), "tom", True)], [(str(sam.id), "sam", False)], []]


async def test_questions_tell_how_many_knew_them_at_first(academy: Academy) -> None:
    """A second attempt, after the solution was shown, does not count."""
    async with academy:
        tutor = await academy.person("amal", "tutor")
        sam, tom = await academy.person("sam"), await academy.person("tom")
        course = await academy.course(tutor)
        for one in (sam, tom):
            await academy.enroll(course, one)
        lesson = await quiz_lesson(academy, tutor, course)
        await answer(sam, lesson, {"one": ["b"]})
        await answer(sam, lesson, RIGHT)
        await answer(tom, lesson, RIGHT)
        found = await tutor.call(INSIGHT, course)
        asked = [(one["text"], one["answered"], one["right"]) for one in found["lessons"][1]["questions"]]
        assert asked == [("Which?", 2, 2), ("Which ones?", 2, 1), ("How much?", 2, 1), ("How fast?", 2, 1)]
        assert found["lessons"][0]["questions"] == []


async def test_only_whoever_teaches_it_sees_how_a_course_goes(academy: Academy) -> None:
    """Its tutor and admins; not its students, other tutors, closed accounts, and nobody who is not signed in."""
    async with academy:
        tutor = await academy.person("amal", "tutor")
        sam, other = await academy.person("sam"), await academy.person("eve")
        stranger, admin = await academy.person("lu", "tutor"), await academy.person("nora", "admin")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        for person in (tutor, admin):
            assert counts(await person.call(INSIGHT, course)) == [(0, 0, 0), (0, 0, 0)]
        for person in (sam, other, stranger):
            assert await person.refused(INSIGHT, course) == ("PT403", "not_yours")
        assert await tutor.refused(INSIGHT, None) == ("PT403", "not_yours")
        await academy.sql.execute("update users set is_active = false where id = $1", tutor.id)
        assert await tutor.refused(INSIGHT, course) == ("PT403", "inactive")
