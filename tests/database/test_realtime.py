"""Private topics and live events: who may join, who may write, and who is told what."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.mirror import Mirror


async def can_read(academy: Academy, person: Person, topic: str, extension: str = "broadcast") -> bool:
    """Realtime's probe at join: rows put there by the service, read with the person's claims, rolled back."""
    service = await academy.connect("supabase_realtime_admin", person.id)
    async with RolledBack(service):
        probe: UUID = await service.fetchval(
            "insert into realtime.messages (topic, extension) values ($1, $2) returning id", topic, extension
        )
        await service.execute("select set_config('realtime.topic', $1, true)", topic)
        await service.execute("set local role authenticated")
        return bool(await service.fetchval("select count(*) from realtime.messages where id = $1", probe))


async def can_write(person: Person, topic: str, extension: str = "broadcast") -> bool:
    """Realtime's probe at the first broadcast or track."""
    async with RolledBack(person.db):
        await person.db.execute("select set_config('realtime.topic', $1, true)", topic)
        try:
            await person.db.execute(
                "insert into realtime.messages (topic, extension) values ($1, $2)", topic, extension
            )
        except asyncpg.InsufficientPrivilegeError:
            return False
        return True


class RolledBack:
    """A transaction that always ends in a rollback."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._transaction = connection.transaction()

    async def __aenter__(self) -> None:
        await self._transaction.start()

    async def __aexit__(self, *_: object) -> None:
        await self._transaction.rollback()


async def events(academy: Academy, since: int = 0) -> list[tuple[str, dict[str, Any]]]:
    """Topic and payload of the stored broadcasts, in the order in which they were sent, after the first `since`.

    By the command that sent each: a used table has room for a row in any place.
    """
    rows = await academy.sql.fetch(
        "select topic, payload from realtime.messages order by inserted_at, cmin::text::bigint"
    )
    return [(row["topic"], json.loads(row["payload"])) for row in rows][since:]


async def told(academy: Academy, statement: str, *arguments: Any) -> list[tuple[str, dict[str, Any]]]:
    """The events that a statement of the operator causes."""
    before = len(await events(academy))
    await academy.sql.execute(statement, *arguments)
    return await events(academy, before)


def topics(*people: Person) -> list[str]:
    """Their own topics, sorted."""
    return sorted(f"user:{person.id}" for person in people)


async def test_one_s_own_topic_is_read_by_nobody_else_and_written_by_no_client(academy: Academy) -> None:
    """Broadcasts only; an admin gets none of it either."""
    async with academy:
        sam, tom, boss = await academy.person("sam"), await academy.person("tom"), await academy.person("boss", "admin")
        own = f"user:{sam.id}"
        assert await can_read(academy, sam, own)
        assert not await can_read(academy, sam, own, "presence")
        assert not await can_read(academy, tom, own)
        assert not await can_read(academy, boss, own)
        assert not any([await can_write(person, own) for person in (sam, tom, boss)])


@pytest.mark.parametrize("extension", ["broadcast", "presence"])
async def test_a_conversation_s_topic_belongs_to_its_members(academy: Academy, extension: str) -> None:
    """Reading and writing end when the membership ends."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        chat = await academy.conversation(sam, amal)
        topic = f"conversation:{chat}"
        for person, is_member in ((sam, True), (amal, True), (tom, False)):
            assert await can_read(academy, person, topic, extension) is is_member
            assert await can_write(person, topic, extension) is is_member
        await academy.leave(chat, sam)
        assert not await can_read(academy, sam, topic, extension)
        assert not await can_write(sam, topic, extension)


async def test_any_other_topic_is_closed(academy: Academy) -> None:
    """Also to somebody who is in a conversation."""
    async with academy:
        sam = await academy.person("sam")
        await academy.conversation(sam)
        for topic in (
            "",
            "user:",
            "user:null",
            "conversation:",
            "conversation:%",
            "courses",
            "conversation:x' or true --",
        ):
            assert not await can_read(academy, sam, topic)
            assert not await can_write(sam, topic)


async def test_an_inactive_person_joins_nothing(academy: Academy) -> None:
    """Not even their own topic."""
    async with academy:
        sam = await academy.person("sam")
        chat = await academy.conversation(sam)
        await academy.sql.execute("update users set is_active = false")
        assert not await can_read(academy, sam, f"user:{sam.id}")
        assert not await can_write(sam, f"conversation:{chat}")


async def test_a_message_reaches_every_member_and_nobody_else(academy: Academy) -> None:
    """In order, with the columns of the pull; a change comes again."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        chat = await academy.conversation(sam, amal, tom)
        await academy.leave(chat, tom)
        before = len(await events(academy))
        answers = await sam.send(chat, "one", "two")
        sent = await events(academy, before)
        for person in (sam, amal):
            rows = [payload["row"] for topic, payload in sent if topic == f"user:{person.id}"]
            assert rows == [answer["row"] for answer in answers]
        assert {topic for topic, _ in sent} == set(topics(sam, amal))
        assert all(p["table"] == "messages" and p["columns"] == Mirror.columns_of("messages") for _, p in sent)
        edited = await told(academy, "update messages set body = 'changed' where seq = 1")
        assert sorted(topic for topic, _ in edited) == topics(sam, amal)
        assert edited[0][1]["row"][5] == "changed"


async def test_two_hundred_messages_reach_the_members_in_order(academy: Academy) -> None:
    """A full batch in one call."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat = await academy.conversation(sam, amal)
        before = len(await events(academy))
        await sam.send(chat, *(f"m{n}" for n in range(200)))
        sent = await events(academy, before)
        assert [p["row"][2] for topic, p in sent if topic == f"user:{amal.id}"] == list(range(1, 201))


async def test_read_marks_and_departures_are_told(academy: Academy) -> None:
    """The one removed hears that the conversation is gone, the others that the member is."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat = await academy.conversation(sam, amal, messages=3)
        marked = await told(academy, "update conversation_members set last_read_seq = 3 where user_id = $1", sam.id)
        assert sorted(topic for topic, _ in marked) == topics(sam, amal)
        assert marked[0][1]["row"][:4] == [str(chat), str(sam.id), "member", 3]
        left = dict(
            await told(academy, "update conversation_members set deleted_at = now() where user_id = $1", sam.id)
        )
        assert left[f"user:{sam.id}"]["table"] == "conversations"
        assert left[f"user:{sam.id}"]["gone"] == [str(chat)]
        assert left[f"user:{amal.id}"]["gone"] == [[str(chat), str(sam.id)]]


async def test_conversations_enrollments_and_notifications_are_told_to_whom_they_concern(academy: Academy) -> None:
    """Changes and ends."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        chat = await academy.conversation(sam, amal)
        course = await academy.course(amal)
        for statement, table, people in (
            ("update conversations set subject = 'New name' where id = $1", "conversations", (sam, amal)),
            ("update conversations set deleted_at = now() where id = $1", "conversations", (sam, amal)),
            (f"insert into enrollments (course_id, student_id) values ('{course}', $1)", "enrollments", (sam, amal)),
            (
                f"update enrollments set progress = 9 where course_id = '{course}' and student_id = $1",
                "enrollments",
                (sam, amal),
            ),
            (
                f"update enrollments set last_accessed_at = now() where course_id = '{course}' and student_id = $1",
                "enrollments",
                (sam,),
            ),
            ("insert into notifications (user_id, type, title) values ($1, 'news', 'x')", "notifications", (sam,)),
            ("update notifications set deleted_at = now() where user_id = $1", "notifications", (sam,)),
        ):
            sent = await told(academy, statement, chat if table == "conversations" else sam.id)
            assert sorted(topic for topic, _ in sent) == topics(*people), statement
            assert {payload["table"] for _, payload in sent} == {table}
            assert all(("gone" in payload) == ("deleted_at" in statement) for _, payload in sent)
        assert not [topic for topic, _ in await events(academy) if topic == f"user:{tom.id}"]
