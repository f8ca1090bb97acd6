"""Tickets: who opens them, who answers, what stays internal."""

from __future__ import annotations

import asyncio
import json
from typing import NamedTuple
from uuid import UUID, uuid4

from tests.database.academy import Academy, Person

OPEN = "select open_query($1, $2, $3)"
COMMENT = "select add_query_comment($1, $2, $3, $4)"
UPDATE = "select update_query($1, $2)"
STATUS, ASSIGNEE = 6, 7


class Office(NamedTuple):
    """Two students, two tutors, an admin."""

    sam: Person
    eve: Person
    tutor: Person
    stranger: Person
    admin: Person


async def office(academy: Academy) -> Office:
    """Everybody."""
    return Office(
        await academy.person("sam"),
        await academy.person("eve"),
        await academy.person("amal", "tutor"),
        await academy.person("lucia", "tutor"),
        await academy.person("nora", "admin"),
    )


async def ask(person: Person, own: UUID | None = None) -> UUID:
    """A ticket's id."""
    return UUID((await person.call(OPEN, own or uuid4(), "Receipt", "Where is it?"))[0])


async def change(person: Person, ticket: UUID, **changes: object) -> list[object]:
    """The row that it became."""
    row: list[object] = await person.call(UPDATE, ticket, json.dumps(changes, default=str))
    return row


async def denied(person: Person, ticket: UUID, **changes: object) -> str | None:
    """The code of the refusal."""
    return (await person.refused(UPDATE, ticket, json.dumps(changes, default=str)))[1]


async def test_a_question_is_asked_once_however_often_it_is_sent(academy: Academy) -> None:
    """Its number belongs to whoever asked; the office is told once."""
    async with academy:
        here, own = await office(academy), uuid4()
        again = await academy.sign_in(here.sam.id)
        assert set(await asyncio.gather(ask(here.sam, own), ask(again, own))) == {own}
        assert await here.admin.call("select count(*) from notifications where type = 'query.opened'") == 1
        assert await here.eve.refused(OPEN, own, "x", "y") == ("PT409", "id_taken")
        assert await here.eve.refused(OPEN, None, "x", "y") == ("PT409", "id_taken")
        for subject, text, code in ((" ", "x", "empty"), ("x", None, "empty"), ("x" * 201, "x", "too_long")):
            assert await here.sam.refused(OPEN, uuid4(), subject, text) == ("PT422", code)
        bad = "select open_query($1, 'x', 'y', p_category => 'gossip')"
        assert await here.sam.refused(bad, uuid4()) == ("PT422", "invalid")
        for _ in range(19):
            await ask(here.sam)
        assert await here.sam.refused(OPEN, uuid4(), "x", "y") == ("PT409", "too_many")


async def test_internal_comments_are_hidden_from_whoever_asked(academy: Academy) -> None:
    """The assignee and admins see them; a stranger sees nothing; an admin's own ticket is no exception."""
    async with academy:
        here = await office(academy)
        ticket = await ask(here.sam)
        await change(here.admin, ticket, assignee_id=here.tutor.id)
        await here.admin.call(COMMENT, uuid4(), ticket, "Difficult customer", True)
        await here.tutor.call(COMMENT, uuid4(), ticket, "Let us see", False)
        await here.sam.call(COMMENT, uuid4(), ticket, "Thank you", False)
        count = "select count(*) from query_comments"
        assert [await person.call(count) for person in here] == [2, 0, 3, 0, 3]
        assert await here.sam.refused(COMMENT, uuid4(), ticket, "x", True) == ("PT403", "staff_only")
        own = await ask(here.admin)
        boss = await academy.person("boss", "admin")
        await boss.call(COMMENT, uuid4(), own, "About Nora", True)
        assert await here.admin.call(f"{count} where query_id = $1", own) == 0


async def test_comments_are_for_those_in_the_ticket(academy: Academy) -> None:
    """Sent again it is the same one; the other side is told; a resolved ticket opens again, a closed one does not."""
    async with academy:
        here = await office(academy)
        ticket, comment = await ask(here.sam), uuid4()
        for person in (here.eve, here.tutor):
            assert await person.refused(COMMENT, uuid4(), ticket, "x", False) == ("PT403", "not_yours")
        first, second = [await here.sam.call(COMMENT, comment, ticket, "Please", False) for _ in range(2)]
        assert first == second
        assert await here.admin.refused(COMMENT, comment, ticket, "x", False) == ("PT409", "id_taken")
        assert await here.sam.refused(COMMENT, uuid4(), ticket, " ", False) == ("PT422", "empty")
        await here.admin.call(COMMENT, uuid4(), ticket, "Here it is", False)
        assert await here.sam.call("select count(*) from notifications where type = 'query.commented'") == 1
        await change(here.admin, ticket, status="resolved", resolution="Sent")
        await here.sam.call(COMMENT, uuid4(), ticket, "It is empty", False)
        assert await here.sam.call("select status from queries") == "open"
        await change(here.sam, ticket, status="closed")
        assert await here.sam.refused(COMMENT, uuid4(), ticket, "x", False) == ("PT409", "closed")


async def test_who_asked_can_close_and_the_academy_does_the_rest(academy: Academy) -> None:
    """By every role; impossible changes are refused; what an admin did is remembered without texts."""
    async with academy:
        here = await office(academy)
        ticket = await ask(here.sam)
        assert await denied(here.sam, ticket, priority="urgent") == "staff_only"
        assert await denied(here.sam, ticket, status="in_progress") == "staff_only"
        assert await denied(here.sam, ticket, status="resolved", resolution="x") == "staff_only"
        assert await denied(here.eve, ticket, status="closed") == "not_yours"
        assert await denied(here.tutor, ticket, status="closed") == "not_yours"
        for changes in ({"requester_id": here.eve.id}, {"status": "lost"}, {"assignee_id": "me"}, {"priority": None}):
            assert await denied(here.admin, ticket, **changes) == "invalid"
        for nobody in (here.eve.id, here.sam.id, uuid4()):
            assert await denied(here.admin, ticket, assignee_id=nobody) == "invalid_assignee"
        assert await denied(here.admin, ticket, status="resolved") == "resolution_missing"
        row = await change(here.admin, ticket, assignee_id=here.tutor.id, priority="high", status="in_progress")
        assert row[ASSIGNEE] == str(here.tutor.id)
        assert await here.tutor.call("select count(*) from notifications where type = 'query.assigned'") == 1
        row = await change(here.tutor, ticket, status="resolved", resolution="Sent it again")
        assert (row[STATUS], row[9] is not None) == ("resolved", True)
        assert (await change(here.sam, ticket, status="open"))[9] is None
        assert (await change(here.sam, ticket, status="closed"))[STATUS] == "closed"
        assert await denied(here.sam, ticket, status="open") == "staff_only"
        details = await here.admin.db.fetchval("select string_agg(detail::text, '') from audit_log")
        assert "in_progress" in details
        assert "Sent it again" not in details


async def test_a_ticket_that_changes_hands_leaves_one_cache_and_reaches_the_other_whole(academy: Academy) -> None:
    """A tombstone for the one before; the comments are stamped for the next; a demoted assignee sees nothing."""
    async with academy:
        here = await office(academy)
        ticket = await ask(here.sam)
        await change(here.admin, ticket, assignee_id=here.tutor.id)
        await here.tutor.call(COMMENT, uuid4(), ticket, "Let us see", True)
        before = await academy.sql.fetchval("select changed_in from query_comments")
        await change(here.admin, ticket, assignee_id=here.stranger.id)
        gone = "select count(*) from private.tombstones where table_name = 'queries' and audience = $1"
        assert await academy.sql.fetchval(gone, here.tutor.id) == 1
        assert await academy.sql.fetchval("select changed_in from query_comments") > before
        count = "select count(*) from query_comments"
        assert [await person.call(count) for person in (here.tutor, here.stranger)] == [0, 1]
        await academy.sql.execute("update users set role = 'student' where id = $1", here.stranger.id)
        assert await here.stranger.call(count) == 0
        assert await academy.sql.fetchval("select assignee_id from queries") is None
        assert await academy.sql.fetchval(gone, here.stranger.id) == 1
