"""Reviews and certificates, as the mirror and the waiting wishes have them; nothing odd from outside raises."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pharmat_desktop.domain.completion import OwnReview, Review
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import DraftState, Problem, Wish, WishKind
from pharmat_desktop.domain.overview import Unsent
from tests.support.account_files import opened
from tests.support.example_data import ME, START, TUTOR, page, row, rows, uid

COURSE = CourseId(uid("course"))


def filled(reviews: Any, **enrollment: Any) -> Any:
    people = row("users", id=TUTOR, first_name="Omar"), row("users", id=ME, first_name="Sam", last_name="O")
    course = row("courses", id=COURSE, title="Kinetics", tutor_id=TUTOR, recent_reviews=reviews)
    enrolled = row("enrollments", course_id=COURSE, student_id=ME, **enrollment)
    return page(
        ("users", rows("users", *people)),
        ("courses", rows("courses", course)),
        ("enrollments", rows("enrollments", enrolled)),
    )


async def test_reviews_are_read_as_far_as_they_make_sense(tmp_path: Path) -> None:
    good = {"rating": 4, "text": "Clear", "name": "Leila M.", "reviewed_on": "2026-01-31"}
    odd = [{**good, "rating": "4"}, {"rating": 4}, 7, {**good, "reviewed_on": "soon", "rating": 99}]
    async with opened(tmp_path) as store:
        await store.mirror.apply(filled([good, *odd]))
        assert store.completion.reviews(COURSE) == [
            Review(4, "Clear", "Leila M.", date(2026, 1, 31)),
            Review(5, "Clear", "Leila M.", None),
        ]
        assert store.completion.reviews(CourseId("nowhere")) == []


@pytest.mark.parametrize("state", [DraftState.QUEUED, DraftState.NEEDS_ATTENTION])
async def test_what_waits_is_shown_before_what_the_server_has(tmp_path: Path, state: DraftState) -> None:
    """Also among what waits to be sent, under the course's name."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(filled([], review_rating=2, review_text="Old", review_shown_as="Sam O."))
        assert store.completion.own_review(COURSE) == OwnReview(2, "Old", is_public=True)
        body = json.dumps({"course": COURSE, "rating": 5, "text": "New", "is_public": False})
        await store.drafts.add(Wish(uid("wish"), WishKind.COURSE_REVIEW, COURSE, START, body))
        if state is DraftState.NEEDS_ATTENTION:
            await store.drafts.take_due(START, 10)
            await store.drafts.move([uid("wish")], state, problem=Problem("not_completed", "Finish it first."))
        problem = "Finish it first." if state is DraftState.NEEDS_ATTENTION else ""
        assert store.completion.own_review(COURSE) == OwnReview(5, "New", False, state, problem)
        (unsent,) = store.overview.unsent()
        assert isinstance(unsent, Unsent)
        assert (unsent.conversation, unsent.body, unsent.wish) == ("Kinetics", "New", WishKind.COURSE_REVIEW)


async def test_a_certificate_is_there_once_the_course_is_finished(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.mirror.apply(filled([], progress=60))
        assert store.completion.certificate(COURSE) is None
        finished = {"completed_at": "2026-02-03T23:30:00+00:00", "certificate_number": "PH-2026-1"}
        await store.mirror.apply(filled([], progress=100, **finished))
        certificate = store.completion.certificate(COURSE)
        assert certificate is not None
        assert (certificate.number, certificate.student, certificate.course) == ("PH-2026-1", "Sam O", "Kinetics")
        assert certificate.finished_on == date(2026, 2, 3)
