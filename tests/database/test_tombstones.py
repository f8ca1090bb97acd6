"""Who hears that a row is gone: those who had it, and nobody else, although an id alone says little."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.mirror import Mirror
from tests.database.policy_samples import SAMPLES
from tests.database.test_sync_tables import VIEWS, settled

Keys = set[tuple[str, tuple[str, ...]]]

OF_A_COURSE = {"assignments", "assignment_rubrics", "course_content"}
"""What is gone of these is told to whoever sees the course, also to those who see only what is free of it."""

OF_THEIR_OWN = {"users", "tutor_profiles"}
"""People, by the next test; a tutor's profile is closed, never deleted while there are sessions."""

DELETIONS = {
    "marked": "update {table} set deleted_at = now() where {where} and deleted_at is null",
    "deleted": "delete from {table} where {where}",
}


def kept(person: Person) -> Keys:
    """What the person's mirror has."""
    return {(table, tuple(map(str, key))) for table, rows in person.mirror.tables.items() for key in rows}


def told(pages: list[dict[str, Any]]) -> Keys:
    """What a pull says is gone."""
    gone = [item for page in pages for item in page.get("gone", {}).items()]
    return {(table, tuple(key) if isinstance(key, list) else (key,)) for table, keys in gone for key in keys}


async def assert_only_losers_hear(people: list[Person]) -> int:
    """Everybody pulls: told of what they had and have no more. Returns to how many something was told."""
    heard = 0
    for person in people:
        before = kept(person)
        news = told(await person.sync())
        await person.assert_mirror_is_exact()
        assert {key for key in news if key[0] not in OF_A_COURSE} <= before
        heard += bool(news)
    return heard


@pytest.mark.parametrize("how", DELETIONS)
async def test_only_those_who_had_a_row_hear_that_it_is_gone(academy: Academy, how: str) -> None:
    """A row of every table, one after the other, in an academy with a row of each."""
    async with academy:
        here, people = await settled(academy)
        await assert_only_losers_hear(people)
        tables = [sample.table for sample in SAMPLES if sample.table not in VIEWS and sample.table in Mirror.KEYS]
        heard = {}
        for table in reversed([name for name in tables if name not in OF_THEIR_OWN]):
            with suppress(asyncpg.PostgresError):  # what an operator cannot delete
                await here.db.execute(DELETIONS[how].format(table=table, where=here.rows[table]))
                heard[table] = await assert_only_losers_hear(people)
        assert len([table for table, count in heard.items() if count]) > 15


@pytest.mark.parametrize("how", DELETIONS)
async def test_a_person_who_is_gone_is_told_to_whom_they_were_known(academy: Academy, how: str) -> None:
    """A student to their tutor, to those they write with and to admins; a tutor to everyone."""
    async with academy:
        roles = {"pupil": "student", "mate": "student", "stranger": "student", "amal": "tutor", "boss": "admin"}
        people = {name: await academy.person(name, role) for name, role in {**roles, "rival": "tutor"}.items()}
        pupil, amal = people["pupil"], people["amal"]
        await academy.conversation(pupil, people["mate"])
        await academy.enroll(await academy.course(amal), pupil)
        others = {name: person for name, person in people.items() if person is not pupil}
        for person in others.values():
            await person.sync()
        await academy.sql.execute(DELETIONS[how].format(table="users", where=f"id = '{pupil.id}'"))
        news = {name: told(await person.sync()) for name, person in others.items()}
        key = ("users", (str(pupil.id),))
        assert {name for name, keys in news.items() if key in keys} == {"mate", "amal", "boss"}
        assert not news["stranger"]
        assert not news["rival"]
        for person in others.values():
            await person.assert_mirror_is_exact()


async def test_internal_comments_and_private_settings_stay_unknown(academy: Academy) -> None:
    """The staff's comment on one's ticket, and the academy's private settings: not even that they are gone."""
    async with academy:
        people = {name: await academy.person(name, role) for name, role in {"sam": "student", "boss": "admin"}.items()}
        query = await academy.sql.fetchval(
            "insert into queries (id, requester_id, subject, description)"
            " values (gen_random_uuid(), $1, 'Help', 'Please') returning id",
            people["sam"].id,
        )
        said = [
            await academy.sql.fetchval(
                "insert into query_comments (id, query_id, author_id, body, is_internal)"
                " values (gen_random_uuid(), $1, $2, 'said', $3) returning id",
                *(query, people["boss"].id, is_internal),
            )
            for is_internal in (True, False)
        ]
        secret = await academy.sql.fetchval(
            "insert into system_settings (key, value) values ('secret.number', '1') returning id"
        )
        for person in people.values():
            await person.sync()
        await academy.sql.execute("delete from query_comments where query_id = $1", query)
        await academy.sql.execute("update system_settings set deleted_at = now() where id = $1", secret)
        news = {name: told(await person.sync()) for name, person in people.items()}
        assert news["sam"] == {("query_comments", (str(said[1]),))}
        assert news["boss"] == {*(("query_comments", (str(key),)) for key in said), ("system_settings", (str(secret),))}


async def test_an_admin_keeps_the_assignments_of_a_course_that_is_left_after_it_was_deleted(academy: Academy) -> None:
    """Told once more that the course is gone they forget its assignments, which they still see: these come again."""
    async with academy:
        amal, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        people = [amal, sam, await academy.person("root", "admin")]
        course = await academy.course(amal)
        await academy.enroll(course, sam)
        await academy.sql.execute(
            "insert into assignments (tutor_id, course_id, title, status) values ($1, $2, 'Essay', 'published')",
            *(amal.id, course),
        )
        for statement in (
            "select",
            "update courses set deleted_at = now()",
            "update enrollments set deleted_at = now()",
        ):
            await academy.sql.execute(statement)
            for person in people:
                await person.sync()
                await person.assert_mirror_is_exact()
