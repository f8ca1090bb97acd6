"""Live events of every table that has them: whom a changed row reaches, and who hears that it is gone."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from tests.database.academy import Academy
from tests.database.mirror import Mirror
from tests.database.policy_samples import SAMPLES
from tests.database.policy_world import World, world

TOLD = {
    "tutor_students": "student tutor",
    "user_preferences": "student",
    "notification_settings": "student",
    "content_progress": "student",
    "quiz_attempts": "student",
    "cards": "student",
    "card_reviews": "student",
    "lesson_marks": "student",
    "enrollments": "student tutor",
    "notifications": "student",
    "sessions": "student tutor",
    "session_feedback": "student tutor",
    "availability": "tutor",
    "tutor_notes": "tutor",
    "payments": "admin student tutor",
    "refunds": "admin student tutor",
    "payouts": "tutor",
    "assignments": "tutor",
    "assignment_submissions": "student tutor",
    "queries": "student",
    "query_comments": "student",
    "article_likes": "student",
    "article_bookmarks": "student",
    "message_reactions": "student tutor",
    "scheduled_messages": "student",
    "messages": "student tutor",
}
Events = list[tuple[str, dict[str, Any]]]


async def events_of(here: World, statement: str) -> Events:
    """Topic and payload of what a statement of the operator sends; the statement is undone."""
    trial = here.db.transaction()
    await trial.start()
    before = await here.db.fetchval("select count(*) from realtime.messages")
    assert (await here.db.execute(statement)).split()[-1] != "0", statement
    rows = await here.db.fetch("select topic, payload from realtime.messages order by inserted_at, cmin::text::bigint")
    await trial.rollback()
    return [(row["topic"], json.loads(row["payload"])) for row in rows][before:]


async def settled(academy: Academy) -> World:
    """A row of every table."""
    here = await world(academy)
    for sample in SAMPLES:
        await here.make(sample)
    return here


def heard(here: World, events: Events, table: str) -> str:
    """Who heard of the table, by their names in the world."""
    names = {f"user:{here.names[name]}": name for name in ("student", "tutor", "other", "stranger", "admin")}
    return " ".join(sorted({names[topic] for topic, payload in events if payload["table"] == table}))


async def test_a_change_reaches_those_whom_it_concerns(academy: Academy) -> None:
    """With the row as a pull would bring it."""
    async with academy:
        here = await settled(academy)
        for sample in (sample for sample in SAMPLES if sample.table in TOLD):
            names = {**here.names, "me": here.names["admin"]}
            change = sample.update.format(**names)
            events = await events_of(here, f"update {sample.table} set {change} where {here.rows[sample.table]}")
            gone = "deleted_at = now" in change
            assert heard(here, events, sample.table) == TOLD[sample.table], sample.table
            for _, payload in events:
                if payload["table"] == sample.table and not gone:
                    assert payload["columns"] == Mirror.columns_of(sample.table)
                    assert len(payload["row"]) == len(payload["columns"])


async def test_no_row_is_sent_to_a_blocked_account(academy: Academy) -> None:
    """Although Realtime lets it listen on until its token ends."""
    async with academy:
        here = await settled(academy)
        await here.db.execute("update users set is_active = false where role <> 'admin'")
        for sample in (sample for sample in SAMPLES if sample.table in TOLD):
            change = sample.update.format(**{**here.names, "me": here.names["admin"]})
            events = await events_of(here, f"update {sample.table} set {change} where {here.rows[sample.table]}")
            office = f"user:{here.names['admin']}"
            assert not [payload for to, payload in events if "row" in payload and to != office], sample.table


async def test_whoever_is_no_tutor_any_more_hears_no_work(academy: Academy) -> None:
    """What they set stays theirs to see; what students hand in goes to those who judge it."""
    async with academy:
        here = await settled(academy)
        await here.db.execute(f"update users set role = 'student' where id = '{here.names['tutor']}'")
        where = here.rows["assignment_submissions"]
        events = await events_of(here, f"update assignment_submissions set feedback = 'x' where {where}")
        assert heard(here, events, "assignment_submissions") == "student"


async def test_whoever_could_see_a_row_hears_that_it_is_gone(academy: Academy) -> None:
    """By its key, which a mirror finds."""
    async with academy:
        here = await settled(academy)
        for sample in (sample for sample in SAMPLES if sample.table in TOLD and sample.table != "messages"):
            statement = f"update {sample.table} set deleted_at = now() where {here.rows[sample.table]}"
            events = await events_of(here, statement)
            assert heard(here, events, sample.table) == TOLD[sample.table], sample.table
            for _, payload in events:
                if payload["table"] == sample.table:
                    [key] = payload["gone"]
                    assert isinstance(key, list) == (len(Mirror.KEYS[sample.table]) > 1)


async def test_an_internal_comment_reaches_the_staff_only(academy: Academy) -> None:
    """Not whoever asked."""
    async with academy:
        here = await settled(academy)
        query = here.names["queries"]
        staff = UUID(here.names["tutor"])
        await here.db.execute("update queries set assignee_id = $2 where id = $1", UUID(query), staff)
        said = "insert into query_comments (id, query_id, author_id, body, is_internal)"
        events = await events_of(here, f"{said} values (gen_random_uuid(), '{query}', '{staff}', 'x', true)")
        assert heard(here, events, "query_comments") == "tutor"


async def test_a_draft_is_the_student_s_own_affair(academy: Academy) -> None:
    """The tutor hears of it when it is handed in."""
    async with academy:
        here = await settled(academy)
        assignment, student = here.names["assignments"], here.names["student"]
        written = "insert into assignment_submissions (id, assignment_id, student_id, attempt, status, written_at)"
        events = await events_of(
            here, f"{written} values (gen_random_uuid(), '{assignment}', '{student}', 9, 'draft', now())"
        )
        assert heard(here, events, "assignment_submissions") == "student"


async def test_what_moves_no_column_is_not_told(academy: Academy) -> None:
    """A write that changes nothing is no news."""
    async with academy:
        here = await settled(academy)
        events = await events_of(here, f"update sessions set topic = topic where {here.rows['sessions']}")
        assert events == []


async def test_a_changed_profile_is_told_to_those_one_talks_with(academy: Academy) -> None:
    """As a hint without the row, to the person's other devices, too; being here once more is no news."""
    async with academy:
        here = await settled(academy)
        person = f"where id = '{here.names['student']}'"
        events = await events_of(here, f"update users set first_name = 'Samira' {person}")
        assert heard(here, events, "users") == "student tutor"
        assert [payload["gone"] for _, payload in events] == [[], []]
        assert await events_of(here, f"update users set last_seen_at = now() {person}") == []


@pytest.mark.parametrize("payload", ['{"x": 1}', "[]", '"text"'])
async def test_no_client_speaks_on_anybody_s_own_topic(academy: Academy, payload: str) -> None:
    """realtime.send as a signed-in user stores nothing: the policy refuses, and the function only warns."""
    async with academy:
        sam, tom = await academy.person("sam"), await academy.person("tom")
        for topic in (f"user:{tom.id}", f"user:{sam.id}", "conversation:x", "anything"):
            await sam.db.execute("select realtime.send($1::jsonb, 'change', $2, true)", payload, topic)
        assert await academy.sql.fetchval("select count(*) from realtime.messages where event = 'change'") == 0
