"""A student finds a course in the catalog and enrols: the whole account, a real Postgres, a bad network."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from pharmat_desktop.domain.courses import CourseId, Standing
from pharmat_desktop.domain.errors import NoAnswer, Offline, Refused
from tests.flows.test_messages import Scene, scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, PASS, to


async def _course(here: Scene, price: int = 0) -> CourseId:
    """Three lessons, the first of them free to read."""
    [course] = await here.academy.rows(
        "insert into courses (tutor_id, title, status, price_minor, learning_objectives)"
        " values ($1, 'Dosing', 'published', $2, '{Dose by weight}') returning id",
        *(UUID(here.amal.id), price),
    )
    await here.academy.execute(
        "insert into course_content (course_id, position, title, is_preview)"
        " select $1, n, 'Lesson ' || n, n = 1 from generate_series(1, 3) n",
        course["id"],
    )
    return CourseId(str(course["id"]))


def _standing(desk: Desk, course_id: CourseId) -> Standing | None:
    return next((course.standing for course in desk.app.courses.catalog() if course.id == course_id), None)


async def test_a_student_enrols_in_a_free_course(academy: Academy, tmp_path: Path) -> None:
    """Found with its preview alone; after a lost answer and a second try enrolled once, with all lessons."""
    async with scene(academy, tmp_path) as here:
        course_id = await _course(here)
        async with here.sam.running():
            await here.sam.online()
            courses = here.sam.app.courses
            await eventually(lambda: _standing(here.sam, course_id) is Standing.OPEN)
            await eventually(lambda: [lesson.title for lesson in courses.lessons(course_id)] == ["Lesson 1"])
            assert course_id not in [course.id for course in courses.courses()]
            here.proxy.decide = lambda request: COMMIT_THEN_DROP if to("rpc/enroll")(request) else PASS
            with pytest.raises(NoAnswer):
                await courses.enroll(course_id)
            here.proxy.decide = lambda _: PASS
            await courses.enroll(course_id)
            await eventually(lambda: _standing(here.sam, course_id) is Standing.ENROLLED)
            await eventually(lambda: len(courses.lessons(course_id)) == 3)
            [found] = await academy.rows("select count(*) as n from enrollments where course_id = $1", UUID(course_id))
            assert found["n"] == 1


async def test_a_course_that_costs_something_is_not_taken_for_free(academy: Academy, tmp_path: Path) -> None:
    """The server reads the price; offline nothing is asked at all, and the catalog is still there."""
    async with scene(academy, tmp_path) as here:
        course_id = await _course(here, price=14900)
        async with here.sam.running():
            await here.sam.online()
            await eventually(lambda: _standing(here.sam, course_id) is Standing.OPEN)
            with pytest.raises(Refused) as refusal:
                await here.sam.app.courses.enroll(course_id)
            assert refusal.value.code == "payment_needed"
            here.sam.app.connection.set_work_offline(True)
            assert _standing(here.sam, course_id) is Standing.OPEN
            with pytest.raises(Offline):
                await here.sam.app.courses.enroll(course_id)
