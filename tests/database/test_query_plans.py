"""What the app asks most often reads by index, however large the tables grow: no sequential scan of any of them."""

from __future__ import annotations

import asyncpg

from tests.benchmarks.scale import GENERATE
from tests.database.academy import Academy, Person

PEOPLE = 1000
LARGE = ("users", "messages", "conversations", "conversation_members", "sessions", "notifications", "tombstones")
CHAT, ME = "md5('chat1')::uuid", "md5('user1')::uuid"
FREQUENT = {
    "a pull with nothing new": "select public.sync_pull('{cursor}', 500)",
    "the first page of a first sync": "select public.sync_pull(null, 300)",
    "sending a message": "select public.send_messages(json_build_array(json_build_object('id', gen_random_uuid(),"
    f" 'conversation_id', {CHAT}, 'body', 'x', 'written_at', now())))",
    "marking as read": f"select public.mark_read({CHAT}, 50)",
    "asking for messages by id": "select id, body from messages where id in (md5('message1-1')::uuid, md5('x')::uuid)",
    "the newest messages of a conversation": f"select id, body from messages where conversation_id = {CHAT}"
    " order by seq desc limit 50",
    "who is in a conversation": f"select user_id from conversation_members where conversation_id = {CHAT}",
    "one's notifications": f"select id, title from notifications where user_id = {ME}",
    "one's sessions": f"select id, topic from sessions where student_id = {ME} or tutor_id = {ME}",
    "somebody's profile": f"select first_name from users where id = {ME}",
}


async def grown(academy: Academy) -> Person:
    """An academy of some size, and one of its students."""
    connection = await academy.superuser()
    for statement in GENERATE:
        await connection.execute(statement.format(people=PEOPLE))
    return await academy.sign_in(await academy.sql.fetchval(f"select {ME}"))


async def scanned(db: asyncpg.Connection, statement: str) -> dict[str, int]:
    """Tables that the statement reads from one end to the other, and how many rows that were."""
    query = "select relname::text, seq_tup_read from pg_stat_xact_user_tables where relname = any($1)"
    transaction = db.transaction()
    await transaction.start()
    before = dict(await db.fetch(query, LARGE))
    await db.fetch(statement)
    after = dict(await db.fetch(query, LARGE))
    await transaction.rollback()
    return {name: rows - before[name] for name, rows in after.items() if rows > before[name]}


async def test_the_most_frequent_queries_read_by_index(academy: Academy) -> None:
    """Ten of them, as a student, with policies; and EXPLAIN of those that are no function says so, too."""
    async with academy:
        student = await grown(academy)
        await student.sync(1000)
        statements = {name: text.replace("{cursor}", str(student.mirror.cursor)) for name, text in FREQUENT.items()}
        found = {name: await scanned(student.db, statement) for name, statement in statements.items()}
        assert found == {name: {} for name in FREQUENT}
        for statement in (text for text in statements.values() if "public." not in text):
            plan = await student.db.fetchval(f"explain (format json) {statement}")
            assert "Index" in plan
            assert "Seq Scan" not in plan
