"""The database at scale: 10,000 people, 1,000,000 messages and 100,000 sessions beside one a hundredth of the size.

scale_quiet_pull: a pull with nothing new for the caller, after much traffic of others, against the same person's in the
small database. scale_rls_*: what a screen reads, as the person, against the same query without policies.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg

from pharmat_desktop.local_supabase.data_dir import DataDirectory
from pharmat_desktop.local_supabase.migrate import prepare_database
from pharmat_desktop.local_supabase.postgres import DATABASE, SUPERUSER, Postgres
from pharmat_desktop.local_supabase.project import Project
from tests.benchmarks.figures import Figure, paired

PEOPLE, SMALL_PEOPLE = 10_000, 100
RUNS = 300
GENERATE = (
    "set session_replication_role = replica",
    """insert into public.users (id, email, role, first_name, changed_in)
       select md5('user' || g)::uuid, 'user' || g || '@example.org',
              case when g % 20 = 0 then 'tutor' else 'student' end, 'Person ' || g, '100'
         from generate_series(0, {people} - 1) g""",
    """insert into public.conversations (id, kind, last_seq, changed_in)
       select md5('chat' || g)::uuid, 'direct', 50, '100' from generate_series(0, {people} * 2 - 1) g""",
    """insert into public.conversation_members (conversation_id, user_id, last_read_seq, joined_in, changed_in)
       select md5('chat' || g)::uuid, md5('user' || u)::uuid, 50, '100', '100'
         from generate_series(0, {people} * 2 - 1) g
        cross join lateral unnest(array[g % {people}, (g * 20 + 20) % {people}]) u
           on conflict do nothing""",
    """insert into public.messages (id, conversation_id, seq, sender_id, body, written_at, sent_at, changed_in)
       select md5('message' || g || '-' || s)::uuid, md5('chat' || g)::uuid, s, md5('user' || g % {people})::uuid,
              'Take one tablet every six to eight hours, and never more than four a day. ' || s,
              now() - s * interval '1 hour', now() - s * interval '1 hour', '100'
         from generate_series(0, {people} * 2 - 1) g cross join generate_series(1, 50) s""",
    """insert into public.sessions (id, request_id, tutor_id, student_id, starts_at, ends_at, zone, status, topic,
                                    price_minor, due_minor, currency, payment_status, free_cancel_hours,
                                    cancel_fee_percent, started_at, finished_at, changed_in)
       select md5('session' || g)::uuid, md5('request' || g)::uuid, md5('user' || g % ({people} / 20) * 20)::uuid,
              md5('user' || (g * 7 % ({people} / 20 * 19)) / 19 * 20 + 1 + g * 7 % 19)::uuid,
              timestamptz '2026-01-05 08:00Z' + g / ({people} / 20) * interval '1 hour',
              timestamptz '2026-01-05 08:50Z' + g / ({people} / 20) * interval '1 hour', 'Europe/Berlin', 'completed',
              'Dosage', 0, 0, 'EUR', 'free', 24, 50, now(), now(), '100'
         from generate_series(0, {people} * 10 - 1) g""",
    """insert into public.notifications (id, user_id, type, title, changed_in)
       select md5('note' || g)::uuid, md5('user' || g % {people})::uuid, 'news', 'News', '100'
         from generate_series(0, {people} * 10 - 1) g""",
    "set session_replication_role = origin",
    "vacuum analyze",
)
TRAFFIC = (
    """insert into public.messages (conversation_id, sender_id, body)
       select md5('chat' || g)::uuid, md5('user' || g % {people})::uuid, 'hello'
         from generate_series(2, least({people}, 1000)) g""",
    """update public.sessions set topic = 'Interactions'
        where student_id in (select md5('user' || g)::uuid from generate_series(2, least({people}, 200)) g)""",
    """insert into public.notifications (user_id, type, title)
       select md5('user' || g)::uuid, 'news', 'x' from generate_series(2, least({people}, 1000) - 1) g""",
    """update public.users set bio = 'new'
        where id in (select md5('user' || g)::uuid from generate_series(2, 50) g where g % 20 <> 0)""",
)
QUERIES: dict[str, str] = {
    "messages": "select id, seq, sender_id, body, sent_at from public.messages"
    " where conversation_id = md5('chat1')::uuid order by seq desc limit 50",
    "sessions": "select id, starts_at, ends_at, status, topic from public.sessions where deleted_at is null"
    " and (student_id = '{me}' or tutor_id = '{me}') order by starts_at desc limit 50",
    "notifications": "select id, title, created_at from public.notifications where deleted_at is null"
    " and user_id = '{me}' order by created_at desc limit 50",
    "members": "select user_id, last_read_seq from public.conversation_members where deleted_at is null"
    " and conversation_id = md5('chat1')::uuid",
}
ME = "md5('user1')::uuid"
Timed = Callable[[], Awaitable[Any]]


class Desk:
    """One database: the operator, and user 1 as the API would connect them."""

    def __init__(self, operator: asyncpg.Connection, person: asyncpg.Connection, me: UUID) -> None:
        self.operator = operator
        self.person = person
        self.me = me
        self.cursor = ""

    @classmethod
    async def open(cls, options: dict[str, Any], people: int) -> Desk:
        """Fills the database, syncs user 1, and lets the others write."""
        operator = await asyncpg.connect(**options)
        for statement in GENERATE:
            await operator.execute(statement.format(people=people))
        me: UUID = await operator.fetchval(f"select {ME}")
        person = await asyncpg.connect(**options)
        claims = json.dumps({"role": "authenticated", "sub": str(me)})
        await person.execute("select set_config('request.jwt.claims', $1, false)", claims)
        await person.execute("set role authenticated")
        desk = cls(operator, person, me)
        await desk.sync()
        for statement in TRAFFIC:
            await operator.execute(statement.format(people=people))
        await operator.execute("vacuum analyze")
        return desk

    async def sync(self) -> None:
        """All pages from zero."""
        page = json.loads(await self.person.fetchval("select public.sync_pull(null, 1000)"))
        while page["more"]:
            page = json.loads(await self.person.fetchval("select public.sync_pull($1, 1000)", page["cursor"]))
        self.cursor = page["cursor"]

    async def quiet_pull(self) -> None:
        """One round from the cursor; there must be nothing in it."""
        page = json.loads(await self.person.fetchval("select public.sync_pull($1, 500)", self.cursor))
        assert not {"tables", "gone"} & page.keys(), page

    async def close(self) -> None:
        """Both connections."""
        await self.operator.close()
        await self.person.close()


async def compared(name: str, one: Timed, floor: Timed) -> Figure:
    """Milliseconds of both, measured in turn."""
    values: list[float] = []
    floors: list[float] = []
    for number in range(RUNS + 20):
        for work, times in ((one, values), (floor, floors)):
            started = time.perf_counter()
            await work()
            if number >= 20:
                times.append((time.perf_counter() - started) * 1000)
    return paired(name, values, floors)


async def measured(options: dict[str, Any]) -> list[Figure]:
    """Both databases made from the migrated one, and every comparison."""
    desks = []
    for name, people in (("large", PEOPLE), ("small", SMALL_PEOPLE)):
        operator = await asyncpg.connect(**options)
        await operator.execute(f"create database {name} template {DATABASE}")
        await operator.close()
        desks.append(await Desk.open({**options, "database": name}, people))
    large, small = desks
    figures = [await compared("scale_quiet_pull", large.quiet_pull, small.quiet_pull)]
    for name, text in QUERIES.items():
        query = text.format(me=large.me)
        assert len(await large.person.fetch(query)) == len(await large.operator.fetch(query)) > 0, name
        figures.append(
            await compared(
                f"scale_rls_{name}",
                lambda query=query: large.person.fetch(query),  # type: ignore[misc]
                lambda query=query: large.operator.fetch(query),  # type: ignore[misc]
            )
        )
    for desk in desks:
        await desk.close()
    return figures


def measure() -> list[Figure]:
    """In a cluster of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        directory = DataDirectory(Path(folder) / "data")
        with directory.locked(), asyncio.Runner() as runner:
            keys = directory.keys()
            postgres = Postgres(directory, keys.database_password, is_durable=False)
            runner.run(postgres.start())
            try:
                runner.run(prepare_database(postgres, keys.database_password, Project.default(), has_seed=False))
                options = {**postgres.connect_options(SUPERUSER), "database": "template1"}
                return runner.run(measured(options))
            finally:
                runner.run(postgres.stop())
