"""Cards and their reviews, for every role: the owner's alone, in whatever order two devices report."""

from __future__ import annotations

from uuid import uuid4

from tests.database.academy import Academy
from tests.database.test_learning import lessons

SAVE = (
    "select save_card($1, $2, 'L/h', $3, $4, p_is_suspended => $5, p_is_gone => $6,"
    " p_written_at => now() - $7 * interval '1 hour')"
)
REVIEW = "select review_card($1, $2, $3, $4, now() - $5 * interval '1 hour')"


async def test_a_card_is_its_owner_s_alone_and_the_later_writing_wins(academy: Academy) -> None:
    """Saved twice it is one; older words do not come back; nobody else sees it or writes over it."""
    async with academy:
        tutor, sam, eve = [await academy.person(n, r) for n, r in (("t", "tutor"), ("s", "student"), ("e", "student"))]
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        lesson, card = (await lessons(academy, course))[1], uuid4()
        first = await sam.call(SAVE, card, "Clearance?", course, lesson, False, False, 2)
        assert (first["course_id"], first["content_id"]) == (str(course), str(lesson))
        again = await sam.call(SAVE, card, "What is clearance?", None, None, True, False, 1)
        assert (again["front"], again["is_suspended"], again["course_id"]) == ("What is clearance?", True, str(course))
        assert (await sam.call(SAVE, card, "Old", course, lesson, False, False, 9))["front"] == "What is clearance?"
        assert await eve.refused(SAVE, card, "Mine", course, lesson, False, False, 0) == ("PT403", "not_yours")
        assert await sam.refused(SAVE, uuid4(), " ", course, lesson, False, False, 0) == ("PT422", "invalid")
        assert [await who.call("select count(*) from cards") for who in (sam, eve, tutor)] == [1, 0, 0]
        await sam.sync()
        await sam.assert_mirror_is_exact()
        await sam.call(SAVE, card, "Gone", course, lesson, False, True, 0)
        await sam.sync()
        await sam.assert_mirror_is_exact()
        assert not sam.mirror.tables["cards"]


async def test_a_card_of_a_course_that_one_cannot_see_is_kept_without_it(academy: Academy) -> None:
    """What a person wrote is theirs; a lesson elsewhere cannot be named."""
    async with academy:
        tutor, sam = await academy.person("t", "tutor"), await academy.person("s")
        hidden = await academy.course(tutor, "draft")
        lesson = (await lessons(academy, hidden))[0]
        card = await sam.call(SAVE, uuid4(), "Clearance?", hidden, lesson, False, False, 0)
        assert (card["course_id"], card["front"]) == (None, "Clearance?")


async def test_reviews_are_added_once_and_never_changed(academy: Academy) -> None:
    """Sent again they say what they said; one is taken back by another; before its card they are welcome."""
    async with academy:
        sam, eve = await academy.person("s"), await academy.person("e")
        card, review = uuid4(), uuid4()
        first = await sam.call(REVIEW, review, card, 3, None, 1)
        assert await sam.call(REVIEW, review, card, 1, None, 5) == first
        taken = await sam.call(REVIEW, uuid4(), card, None, review, 0)
        assert (taken["rating"], taken["undoes"]) == (None, str(review))
        assert await eve.refused(REVIEW, review, card, 3, None, 0) == ("PT403", "not_yours")
        for rating, undoes in ((None, None), (3, review), (5, None), (0, None)):
            assert await sam.refused(REVIEW, uuid4(), card, rating, undoes, 0) == ("PT422", "invalid")
        ahead = await sam.call(REVIEW, uuid4(), card, 4, None, -5)
        assert await sam.call("select reviewed_at <= now() from card_reviews where id = $1", ahead["id"])
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert await sam.refused(REVIEW, uuid4(), card, 3, None, 0) == ("PT403", "inactive")
