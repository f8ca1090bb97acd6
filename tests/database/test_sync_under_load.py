"""A pull while a thousand writes are under way misses nothing."""

from __future__ import annotations

import asyncio
from random import Random
from uuid import UUID

import asyncpg

from tests.database.academy import Academy, Person

WRITERS, WRITES = 10, 100


async def write(db: asyncpg.Connection, reader: Person, chats: list[UUID], random: Random) -> None:
    """One writer's part: mostly its own transactions, some long ones that commit late and some that do not at all."""
    statements = (
        "insert into messages (conversation_id, sender_id, body) values ($1, $2, 'hello')",
        "update messages set body = body || '.' where conversation_id = $1 and sender_id = $2 and seq = 2",
        "insert into notifications (user_id, type, title) select $2, 'news', 'x' where $1::uuid is not null",
        "update users set bio = bio || '.' where id = $2 and $1::uuid is not null",
    )
    for number in range(WRITES):
        statement = random.choice(statements)
        transaction = db.transaction()
        await transaction.start()
        await db.execute(statement, random.choice(chats), reader.id)
        if number % 10 == 0:
            await asyncio.sleep(random.random() * 0.02)  # holds its transaction open while others commit
        await (transaction.rollback() if number % 17 == 0 else transaction.commit())


async def test_a_thousand_concurrent_writes_are_all_delivered(academy: Academy) -> None:
    """The reader pulls without a pause, page by page; after the last commit the mirror and the server agree."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chats = [await academy.conversation(sam, amal, messages=3) for _ in range(WRITERS)]
        connections = [await academy.connect("postgres") for _ in range(WRITERS)]
        random = Random(7)
        pulls = 0
        async with asyncio.TaskGroup() as tasks:
            writers = [
                tasks.create_task(write(db, sam, [chat], Random(number)))
                for number, (db, chat) in enumerate(zip(connections, chats, strict=True))
            ]
            while not all(writer.done() for writer in writers):
                await sam.pull(random.choice((3, 20, 500)))
                pulls += 1
        assert pulls > 10
        await sam.sync()
        await sam.sync()
        await sam.assert_mirror_is_exact()
        await sam.assert_digest_agrees()
        assert len(sam.mirror.tables["messages"]) > 200
