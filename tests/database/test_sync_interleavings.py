"""No order of commits makes a pull miss a change: random histories with fixed seeds."""

from __future__ import annotations

from random import Random
from uuid import UUID

import asyncpg
import pytest

from tests.database.academy import Academy, Person


class Writer:
    """A connection that may hold a transaction open, and knows which conversations that locks."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self.db = connection
        self.open: asyncpg.transaction.Transaction | None = None
        self.locked: set[UUID] = set()

    async def begin(self, reader: Person) -> None:
        """Takes a transaction id early, by a write that locks nothing shared."""
        self.open = self.db.transaction()
        await self.open.start()
        await self.db.execute("insert into notifications (user_id, type, title) values ($1, 'news', 'x')", reader.id)

    async def end(self, is_kept: bool) -> None:
        """Commits or rolls back."""
        assert self.open
        await (self.open.commit() if is_kept else self.open.rollback())
        self.open = None
        self.locked.clear()


class History:
    """Plays random steps of several writers and one reader who pulls page by page."""

    def __init__(self, random: Random, writers: list[Writer], reader: Person, chats: list[UUID]) -> None:
        self.random = random
        self.writers = writers
        self.reader = reader
        self.chats = chats

    async def step(self) -> None:
        """One step: the reader's page, or a writer's begin, write or end."""
        writer = self.random.choice(self.writers)
        action = self.random.random()
        if action < 0.3:
            await self.reader.pull(self.random.choice((1, 2, 5, 100)))
        elif writer.open is None and action < 0.5:
            await writer.begin(self.reader)
        elif writer.open is not None and action < 0.5:
            await writer.end(self.random.random() < 0.8)
        else:
            await self.write(writer)

    async def write(self, writer: Writer) -> None:
        """Something in a conversation that no other writer holds."""
        chat = self.random.choice(self.chats)
        if any(chat in other.locked for other in self.writers if other is not writer):
            return
        if writer.open is not None:
            writer.locked.add(chat)
        await writer.db.execute(*self.statement(chat))

    def statement(self, chat: UUID) -> tuple[object, ...]:
        """A message, an edit, a deletion, a read mark, or the reader leaving and joining."""
        me = self.reader.id
        return self.random.choice(
            [
                ("insert into messages (conversation_id, sender_id, body) values ($1, $2, 'hello')", chat, me),
                ("insert into messages (conversation_id, sender_id, body) values ($1, $2, 'again')", chat, me),
                (
                    (
                        "update messages set body = body || '!'"
                        " where conversation_id = $1 and seq % 3 = 0 and deleted_at is null"
                    ),
                    chat,
                ),
                ("update messages set deleted_at = now() where conversation_id = $1 and seq % 7 = 6", chat),
                ("delete from messages where conversation_id = $1 and seq % 11 = 10", chat),
                ("update conversation_members set last_read_seq = last_read_seq + 1 where conversation_id = $1", chat),
                (
                    "update conversation_members set deleted_at = now() where conversation_id = $1 and user_id = $2",
                    chat,
                    me,
                ),
                (
                    "update conversation_members set deleted_at = null where conversation_id = $1 and user_id = $2",
                    chat,
                    me,
                ),
            ]
        )


@pytest.mark.parametrize("seed", range(12))
async def test_any_interleaving_ends_exact(academy: Academy, seed: int) -> None:
    """After 150 random steps and the last commits, the mirror equals what the policies show."""
    async with academy:
        reader, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chats = [await academy.conversation(reader, amal, messages=4) for _ in range(4)]
        writers = [Writer(await academy.connect("postgres")) for _ in range(3)]
        history = History(Random(seed), writers, reader, chats)
        for _ in range(150):
            await history.step()
        for writer in writers:
            if writer.open:
                await writer.end(is_kept=True)
        await reader.sync(3)
        await reader.sync(3)
        await reader.assert_mirror_is_exact()
