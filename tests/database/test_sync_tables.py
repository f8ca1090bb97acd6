"""Every synced table, for every kind of person: what a pull brings is what the person may see, and stays so."""

from __future__ import annotations

import json
from contextlib import suppress
from random import Random
from uuid import UUID

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.mirror import Mirror
from tests.database.policy_samples import SAMPLES
from tests.database.policy_world import ACTIVE, Sample, World, world

NOT_SYNCED = {"audit_log", "analytics_events", "quiz_keys"}
VIEWS = {sample.table for sample in SAMPLES if not sample.insert and sample.control == "s---"}


async def settled(academy: Academy) -> tuple[World, list[Person]]:
    """A world with a row of every table, and everybody signed in."""
    here = await world(academy)
    for sample in SAMPLES:
        await here.make(sample)
    return here, [await academy.sign_in(UUID(here.names[name])) for name in ACTIVE]


async def assert_all_exact(people: list[Person], random: Random) -> None:
    """After a pull in pages of any size."""
    for person in people:
        await person.sync(random.choice((1, 3, 50, 1000)))
        await person.assert_mirror_is_exact()


async def test_every_table_is_synced_or_said_not_to_be(shared_academy: Academy) -> None:
    """No table is forgotten."""
    async with shared_academy as academy:
        tables = await academy.sql.fetch(
            "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
        )
        assert {row[0] for row in tables} == set(Mirror.KEYS) | NOT_SYNCED


async def test_a_synced_table_has_what_a_pull_needs(shared_academy: Academy) -> None:
    """The stamp and a trigger that moves it, a mark of deletion that travels, its own key, and a stage."""
    async with shared_academy as academy:
        query = """
            select t.name from private.synced_tables t
             where not exists (select from pg_trigger g where g.tgrelid = format('public.%I', t.name)::regclass
                                  and g.tgfoid::regproc::text in ('private.stamp', 'private.prepare_message'))
                or not t.columns @> (t.key || '{deleted_at}')
                or not exists (select from private.sync_stages s where s.table_name = t.name)
                or not exists (select from pg_index i
                                where i.indrelid = format('public.%I', t.name)::regclass and i.indisprimary
                                  and (select array_agg(a.attname::text order by a.attname) from pg_attribute a
                                        where a.attrelid = i.indrelid and a.attnum = any (i.indkey))
                                      = (select array_agg(k order by k) from unnest(t.key) k))
        """
        assert await academy.sql.fetch(query) == []


async def test_a_first_sync_brings_everything_that_each_person_may_see(academy: Academy) -> None:
    """Row for row and value for value, and the server's digest agrees."""
    async with academy:
        _, people = await settled(academy)
        await assert_all_exact(people, Random(0))
        for person in people:
            await person.assert_digest_agrees()
        full = {table for person in people for table, rows in person.mirror.tables.items() if rows}
        assert full == set(Mirror.KEYS)


def statements(here: World, sample: Sample) -> list[str]:
    """What may happen to a table's row."""
    table, where = sample.table, here.rows[sample.table]
    changed = sample.update.format(**here.names, me=here.names["admin"])
    found = [f"update {table} set {changed} where {where}"] if sample.update else []
    if sample.table in Mirror.KEYS and sample.table != "users":
        found += [
            f"update {table} set deleted_at = now() where {where} and deleted_at is null",
            f"update {table} set deleted_at = null where {where} and deleted_at is not null",
        ]
    if sample.row:
        found += [f"delete from {table} where {where}", sample.row.format(**here.names).partition(" returning")[0]]
    return found


OTHERS = (
    "update users set role = 'student' where id = '{stranger}'",
    "update users set role = 'tutor' where id = '{stranger}'",
    "update users set first_name = 'New' where id = '{student}'",
    "update courses set status = 'draft' where id = '{course}'",
    "update courses set status = 'published' where id = '{course}'",
    "update courses set tutor_id = '{stranger}' where id = '{course}'",
    "update courses set tutor_id = '{tutor}' where id = '{course}'",
    "update course_content set is_preview = not is_preview where id = '{lesson}'",
    "insert into enrollments (course_id, student_id) values ('{course}', '{other}')",
    "delete from enrollments where student_id = '{other}'",
    "delete from courses where id = '{elsewhere}'",
    "insert into conversation_members (conversation_id, user_id) values ('{chat}', '{other}')",
    "update conversation_members set deleted_at = null where user_id = '{other}'",
    "update conversation_members set deleted_at = now() where user_id = '{other}'",
)


@pytest.mark.parametrize("seed", range(4))
async def test_after_any_changes_a_pull_brings_the_mirror_up_to_date(academy: Academy, seed: int) -> None:
    """Changes, soft and hard deletions, returns, new roles and owners, in random order; a digest at the end."""
    random = Random(seed)
    async with academy:
        here, people = await settled(academy)
        await assert_all_exact(people, random)
        possible = [text for sample in SAMPLES if sample.table not in VIEWS for text in statements(here, sample)]
        possible += [text.format(**here.names) for text in OTHERS]
        done = 0
        for _ in range(12):
            for statement in random.choices(possible, k=8):
                with suppress(asyncpg.PostgresError):
                    done += int((await here.db.execute(statement)).split()[-1])
            await assert_all_exact(people, random)
        assert done > 20
        for person in people:
            await person.assert_digest_agrees()


async def test_a_digest_by_known_columns(academy: Academy) -> None:
    """An older app asks for what it has; what no server knows is refused, an unknown table passed over."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        await academy.conversation(sam, amal, messages=3)
        await sam.sync()
        wanted = {"messages": ["body", "id"], "users": ["id"]}
        answer = await sam.db.fetchval("select sync_digest($1)", json.dumps({**wanted, "no_such_table": ["id"]}))
        assert json.loads(answer) == sam.mirror.digest(wanted)
        assert json.loads(answer)["messages"]["count"] == 3
        await academy.sql.execute("update messages set body = 'other' where seq = 2")
        changed = json.loads(await sam.db.fetchval("select sync_digest($1)", json.dumps(wanted)))
        assert changed["messages"] != json.loads(answer)["messages"]
        assert changed["users"] == json.loads(answer)["users"]
        for bad in ({"messages": ["no_such_column"]}, {"messages": "id"}, ["messages"]):
            with pytest.raises(asyncpg.PostgresError) as refused:
                await sam.db.fetchval("select sync_digest($1)", json.dumps(bad))
            assert refused.value.sqlstate == "PT422"


async def test_a_digest_is_for_active_users_only(academy: Academy) -> None:
    """As a pull is."""
    async with academy:
        sam = await academy.person("sam")
        for connection in (await academy.connect("anon"), await academy.connect("authenticated")):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.fetchval("select sync_digest()")
        await academy.sql.execute("update users set is_active = false")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await sam.db.fetchval("select sync_digest()")
