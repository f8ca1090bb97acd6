"""A finished course is reviewed offline, on a bad network: once, the newest words, and others read them."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from pharmat_desktop.domain.completion import ReviewWords
from pharmat_desktop.domain.courses import CourseId
from tests.flows.test_messages import Scene, scene
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, to

REVIEW = to("rpc/review_course")


async def _finished_course(here: Scene, *people: Person) -> CourseId:
    [course] = await here.academy.rows(
        "insert into courses (tutor_id, title, status) values ($1, 'Dosing', 'published') returning id",
        UUID(here.amal.id),
    )
    for person in people:
        await here.academy.execute(
            "insert into enrollments (course_id, student_id, progress, completed_at) values ($1, $2, 100, now())",
            *(course["id"], UUID(person.id)),
        )
    return CourseId(str(course["id"]))


@pytest.mark.parametrize("fate", [PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy()])
async def test_a_review_written_offline_arrives_as_it_was_written_last(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """Two versions offline, a restart, a fault: the server has the second one; the certificate was there all along."""
    async with scene(academy, tmp_path) as here:
        course = await _finished_course(here, here.sam.person)
        async with here.sam.running() as app:
            await here.sam.online()
            await eventually(lambda: app.completion.certificate(course) is not None)
            app.connection.set_work_offline(True)
            await app.completion.write_review(course, ReviewWords(3, "First"))
            await app.completion.write_review(course, ReviewWords(5, "Second", is_public=True))
        here.proxy.meet(fate, REVIEW)
        async with here.sam.running() as app:
            own = app.completion.own_review(course)
            assert own is not None
            assert (own.text, own.waits is None) == ("Second", False)
            app.connection.set_work_offline(False)
            await here.sam.sent()
            await eventually(lambda: (own := app.completion.own_review(course)) is not None and own.waits is None)
        [row] = await academy.rows(
            "select review_rating, review_text, review_shown_as from enrollments where course_id = $1", UUID(course)
        )
        assert tuple(row.values()) == (5, "Second", "Sam")


async def test_others_read_it_and_the_rating_moves(academy: Academy, tmp_path: Path) -> None:
    """In the catalog of somebody who has the app open, with the next pull."""
    async with scene(academy, tmp_path) as here:
        course = await _finished_course(here, here.sam.person)
        leila = Desk(academy, await academy.person("Leila"), tmp_path / "leila", here.proxy)
        async with here.sam.running() as sam, leila.running() as other:
            await here.sam.online()
            await leila.online()
            await eventually(lambda: sam.completion.certificate(course) is not None)
            await sam.completion.write_review(course, ReviewWords(4, "Worth it", is_public=True))
            await here.sam.sent()
            other.refresh()
            await eventually(lambda: [review.text for review in other.completion.reviews(course)] == ["Worth it"])

            def rating() -> list[tuple[int | None, int]]:
                found = [one for one in other.courses.catalog() if one.id == course]
                return [(one.rating_hundredths, one.rating_count) for one in found]

            await eventually(lambda: rating() == [(400, 1)])
            assert other.completion.own_review(course) is None
            assert other.completion.certificate(course) is None
