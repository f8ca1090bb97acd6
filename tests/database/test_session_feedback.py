"""Feedback: once, by those who were there; reviews by consent; ratings kept by the server."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.lessons import book, booked, day, news, one, refused, shift, tutor


async def taught(academy: Academy, amal: Person, sam: Person, days: int = 5) -> UUID:
    """A session that took place."""
    session: UUID = (await booked(sam, amal, day(days)))["id"]
    await shift(academy, session, -5)
    await one(amal, "start_session", session=session)
    await one(amal, "finish_session", session=session)
    return session


async def rating(academy: Academy, person: Person) -> float | None:
    """As the profile has it."""
    value = await academy.sql.fetchval("select rating from users where id = $1", person.id)
    return None if value is None else float(value)


async def test_feedback_is_stored_once(academy: Academy) -> None:
    """The same draft five times at once is one row; the other side is told once and can read what is meant for it."""
    async with academy:
        amal, sam, draft = await tutor(academy), await academy.person("sam"), uuid4()
        await academy.sql.execute("update users set last_name = 'Okoro' where id = $1", sam.id)
        session = await taught(academy, amal, sam)
        given: dict[str, Any] = {"id": draft, "session": session, "rating": 4, "comment": " Clear ", "is_public": True}
        given |= {"improvements": "Slower", "details": '{"clarity": 5, "pace": 3}'}
        copies = [await academy.sign_in(sam.id) for _ in range(5)]
        rows = await asyncio.gather(*(one(copy, "give_feedback", **given) for copy in copies))
        again = await one(sam, "give_feedback", **{**given, "rating": 1})
        assert {(row["id"], row["rating"], row["comment"], row["shown_as"]) for row in (*rows, again)} == {
            (draft, 4, "Clear", "sam O.")
        }
        assert await news(amal) == ["session.booked", "session.feedback"]
        with refused("already_given"):
            await one(sam, "give_feedback", **{**given, "id": uuid4()})
        back = await one(amal, "give_feedback", id=uuid4(), session=session, rating=5, is_public=True)
        assert (back["about_id"], back["is_public"]) == (sam.id, False)
        with refused("request_taken"):
            await one(amal, "give_feedback", id=draft, session=await taught(academy, amal, sam, 6), rating=5)


@pytest.mark.parametrize(
    "change",
    [{"rating": 0}, {"rating": 6}, {"rating": None}, {"comment": "x" * 4001}, {"improvements": "x" * 4001},
     {"details": '{"clarity": 9}'}, {"details": '{"clarity": "5"}'}, {"details": "[5]"}, {"details": '{"Clar ity": 5}'},
     {"id": None}],
)  # fmt: skip
async def test_feedback_that_cannot_be(shared_academy: Academy, change: dict[str, Any]) -> None:
    """Stars are one to five; what is too long or no rating is refused with a sentence."""
    given = {"id": uuid4(), "rating": 5, "comment": "", "improvements": "", "details": "{}", **change}
    async with shared_academy as academy:
        with refused("invalid", 400):
            await academy.sql.execute(
                "select private.check_feedback($1, $2, $3, $4, $5)",
                *(given[name] for name in ("id", "rating", "comment", "improvements", "details")),
            )


async def test_only_those_who_were_there_and_only_afterwards(academy: Academy) -> None:
    """Not before it took place, not about other people's sessions, not when it was missed."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        session = (await book(sam, amal, day(5)))["id"]
        with refused("not_completed"):
            await one(sam, "give_feedback", id=uuid4(), session=session, rating=1)
        with refused("not_found", 404):
            await one(leila, "give_feedback", id=uuid4(), session=session, rating=1)
        assert await rating(academy, amal) is None


async def test_ratings_are_means_and_follow_every_change(academy: Academy) -> None:
    """Of what others gave, at once or later; a row that is taken away counts no more."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        sessions = [await taught(academy, amal, student) for student in (sam, leila)]
        await asyncio.gather(
            one(sam, "give_feedback", id=uuid4(), session=sessions[0], rating=4),
            one(leila, "give_feedback", id=uuid4(), session=sessions[1], rating=1),
        )
        assert await rating(academy, amal) == 2.5
        await one(amal, "give_feedback", id=uuid4(), session=sessions[0], rating=3)
        assert (await rating(academy, sam), await rating(academy, amal)) == (3, 2.5)
        await academy.sql.execute("update session_feedback set deleted_at = now() where student_id = $1", leila.id)
        assert await rating(academy, amal) == 4
        await academy.sql.execute("delete from sessions")
        assert (await rating(academy, amal), await rating(academy, sam)) == (None, None)
        assert await academy.sql.fetchval("select max(session_count) from users") == 0


async def test_a_review_lives_by_its_author_s_consent(academy: Academy) -> None:
    """Everyone reads stars, comment and first name; consent can be given and withdrawn by the author alone."""
    async with academy:
        amal, sam, leila = await tutor(academy), await academy.person("sam"), await academy.person("leila")
        session = await taught(academy, amal, sam)
        await one(sam, "give_feedback", id=uuid4(), session=session, rating=5, comment="Clear", improvements="Secret")
        reviews = "select rating, comment, shown_as from reviews where tutor_id = $1"
        consent = "update session_feedback set is_public = $1"
        assert await leila.db.fetch(reviews, amal.id) == []
        assert await amal.db.execute(consent, True) == "UPDATE 0"
        await sam.db.execute(consent, True)
        [review] = await leila.db.fetch(reviews, amal.id)
        assert tuple(review) == (5, "Clear", "sam")
        for column in ("improvements", "details", "author_id", "student_id", "session_id"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await leila.db.fetch(f"select {column} from session_feedback")
        assert await leila.db.execute(consent, False) == "UPDATE 0"
        await sam.db.execute(consent, False)
        assert await leila.db.fetch(reviews, amal.id) == []
