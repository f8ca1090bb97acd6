"""A malicious user with a valid token: claims that are forged, functions with others' arguments, SQL in texts."""

from __future__ import annotations

import json
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy

INVALID_CALL = "22023"
HOSTILE = (
    "'; drop table public.users; --",
    "x', role = 'admin",
    "$$; select private.after_restore(); $$",
    "%s %I %1$s \\ \\' {me} ${jndi:x} <script>alert(1)</script>",
    "robert\u202e\u2066') or true --",
)


async def call_of(academy: Academy, function: int) -> str:
    """A call of a function with nothing given, by its oid."""
    row = await academy.sql.fetchrow(
        """select p.proname, string_agg('null::' || format_type(a.type, null), ', ' order by a.ord) as arguments
             from pg_proc p left join unnest(p.proargtypes::oid[]) with ordinality a (type, ord) on true
            where p.oid = $1 group by p.proname""",
        function,
    )
    return f"select public.{row['proname']}({row['arguments'] or ''})"


async def functions(academy: Academy) -> list[int]:
    """What the API offers to those who are signed in."""
    rows = await academy.sql.fetch(
        "select oid from pg_proc f where pronamespace = 'public'::regnamespace"
        " and has_function_privilege('authenticated', f.oid, 'execute') order by proname"
    )
    return [row[0] for row in rows]


async def test_a_blocked_account_can_call_nothing(academy: Academy) -> None:
    """Every function of the API, whatever the role of the account was."""
    async with academy:
        people = [await academy.person(role, role) for role in ("student", "tutor", "admin")]
        calls = [await call_of(academy, function) for function in await functions(academy)]
        await academy.sql.execute("update users set is_active = false")
        answered = []
        for person in people:
            for call in calls:
                try:
                    rows = await person.db.fetch(call)
                except asyncpg.PostgresError as error:
                    if error.sqlstate not in {"42501", "PT403", INVALID_CALL}:
                        answered.append((call, error.sqlstate))
                else:
                    answered += [(call, row[0]) for row in rows if row[0] is not None]
        assert not answered
        assert len(calls) > 30


async def test_claims_in_metadata_are_no_rights(academy: Academy) -> None:
    """Only the profile's role counts, whatever the token tells of the person."""
    async with academy:
        eve, sam = await academy.person("eve"), await academy.person("sam")
        await academy.sql.execute("insert into courses (tutor_id, title) values ($1, 'Secret draft')", sam.id)
        claims = {
            "sub": str(eve.id),
            "role": "service_role",
            "is_admin": True,
            "user_metadata": {"role": "admin"},
            "app_metadata": {"role": "admin", "claims_admin": True},
        }
        await eve.db.execute("select set_config('request.jwt.claims', $1, false)", json.dumps(claims))
        assert not await eve.call("select private.is_admin()")
        assert await eve.call("select count(*) from courses") == 0
        assert await eve.call("select count(*) from users") == 1
        assert (await eve.refused("update users set role = 'admin' where id = $1", eve.id))[0] == "42501"


@pytest.mark.parametrize(
    "attempt",
    [
        "select private.notify('{sam}', 'news', 'You won', '')",
        "select private.audit('x', 'users', null)",
        "select private.admit('{course}', '{eve}')",
        "select private.store_submission(null)",
        "select private.start_direct(gen_random_uuid(), '{eve}', '{sam}')",
        "select private.set_mark('article_likes', '{course}', '{sam}', true)",
        "select private.student_ids_of('{tutor}')",
        "select private.may_talk_ids_of('{tutor}', 'admin')",
        "select private.assignment_ids_of('{tutor}', 'admin')",
        "select private.query_ids_of('{sam}', 'admin')",
        "select private.setting('analytics.days')",
        "select private.count_final_grade('{course}', '{eve}')",
        "select private.touch_course('{course}')",
        "select * from private.epoch",
        "select * from auth.users",
        "set role postgres",
        "alter table users disable row level security",
        "create table public.mine (id integer)",
        "create function public.mine() returns int language sql as 'select 1'",
        "copy users to program 'true'",
        "do $$ begin perform pg_read_file('/etc/passwd'); end $$",
    ],
)
async def test_what_lies_behind_the_api_is_out_of_reach(shared_academy: Academy, attempt: str) -> None:
    """Even if one could write SQL: helpers that take somebody else's id, other schemas, other roles."""
    async with shared_academy as academy:
        tutor, eve, sam = (
            await academy.person(f"amal{uuid4()}", "tutor"),
            await academy.person(f"eve{uuid4()}"),
            await academy.person(f"sam{uuid4()}"),
        )
        course = await academy.course(tutor)
        statement = attempt.format(eve=eve.id, sam=sam.id, tutor=tutor.id, course=course)
        login = await academy.as_the_api(eve.id)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await login.execute(statement)


async def test_sql_in_texts_is_text(academy: Academy) -> None:
    """Through every function that takes a text and finds or stores it, unchanged."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        course = await academy.course(tutor)
        await academy.enroll(course, sam)
        chat = await academy.conversation(tutor, sam)
        people = await academy.sql.fetchval("select count(*) from users")
        for text in HOSTILE:
            row = await sam.send(chat, text)
            assert row[0]["row"][5] == text
            assert (await sam.call("select edit_message($1, $2)", UUID(row[0]["row"][0]), f"{text}!"))[5] == f"{text}!"
            assert (await sam.call("select open_query($1, $2, $2)", uuid4(), text))[3] == text
            assert await sam.call("select count(*) from search_users($1)", text) == 0
            await sam.db.execute("update users set bio = $1 where id = $2", text, sam.id)
            assert await tutor.call("select bio from users where id = $1", sam.id) == text
        assert await academy.sql.fetchval("select count(*) from users") == people
        assert await sam.call("select role from users where id = $1", sam.id) == "student"


@pytest.mark.parametrize(
    "attempt",
    [
        "update users set avatar_path = id || '/../' || gen_random_uuid() || '/a.png' where id = auth.uid()",
        "update users set avatar_path = id || '/..' where id = auth.uid()",
        "update users set languages = array[repeat('x', 6001)] where id = auth.uid()",
        "update users set subjects = array_fill(repeat('x', 201), array[30]) where id = auth.uid()",
        "update tutor_profiles set education = array[repeat('x', 12001)] where id = auth.uid()",
        "insert into courses (title, tags) values ('x', array[repeat('x', 6001)])",
        "insert into courses (title, learning_objectives) values ('x', array[repeat('x', 12001)])",
        "insert into courses (title, language) values ('x', 'en' || repeat('-aaaaaaaa', 4))",
        "insert into courses (id, title, thumbnail_path) values ('{course}', 'x', '{course}/../{other}/a.png')",
        "insert into articles (title, tags) values ('x', array[repeat('x', 6001)])",
        "insert into articles (title, language) values ('x', 'en' || repeat('-aaaaaaaa', 4))",
    ],
)
async def test_nobody_writes_what_others_cannot_store_or_leads_elsewhere(shared_academy: Academy, attempt: str) -> None:
    """A row travels to every app that may see it, so its size is bounded; a path stays in its folder."""
    async with shared_academy as academy:
        eve = await academy.person(f"eve{uuid4()}", "tutor")
        with pytest.raises(asyncpg.CheckViolationError):
            await eve.db.execute(attempt.format(course=uuid4(), other=uuid4()))
