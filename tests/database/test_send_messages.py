"""send_messages and mark_read: once each, in order, without gaps, refusals one by one."""

from __future__ import annotations

import asyncio
import json
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person, draft
from tests.database.mirror import Mirror


async def stored(academy: Academy, chat: UUID) -> list[tuple[int, str]]:
    """Places and texts of a conversation."""
    rows = await academy.sql.fetch("select seq, body from messages where conversation_id = $1 order by seq", chat)
    return [tuple(row) for row in rows]


async def pair(academy: Academy, messages: int = 0) -> tuple[Person, Person, UUID]:
    """Two people in a conversation."""
    sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
    return sam, amal, await academy.conversation(sam, amal, messages=messages)


async def test_messages_are_stored_in_the_given_order(academy: Academy) -> None:
    """The answer carries the stored rows, trimmed, with the server's sender, place and time."""
    async with academy:
        sam, _, chat = await pair(academy, messages=3)
        answers = await sam.send(chat, "  one\n", "two", "three", written_at="2999-01-01T00:00:00Z")
        rows = [dict(zip(Mirror.columns_of("messages"), answer["row"], strict=True)) for answer in answers]
        assert [(row["seq"], row["body"]) for row in rows] == [(4, "one"), (5, "two"), (6, "three")]
        assert all(row["sender_id"] == str(sam.id) and row["written_at"] == row["sent_at"] for row in rows)
        assert (await stored(academy, chat))[3:] == [(4, "one"), (5, "two"), (6, "three")]


async def test_sending_again_is_a_success_and_stores_nothing(academy: Academy) -> None:
    """The first text wins, also within one call."""
    async with academy:
        sam, _, chat = await pair(academy)
        item = draft(chat, "first")
        [first] = await sam.send_items([item])
        again = await sam.send_items([{**item, "body": "second"}, draft(chat, "new"), {**item, "body": "third"}])
        assert [answer["status"] for answer in again] == ["ok"] * 3
        assert again[0]["row"] == again[2]["row"] == first["row"]
        assert await stored(academy, chat) == [(1, "first"), (2, "new")]


async def test_a_poisoned_item_stops_no_other(academy: Academy) -> None:
    """Every refusal has its code and a sentence; the rest is stored without a gap."""
    async with academy:
        sam, amal, chat = await pair(academy)
        tom = await academy.person("tom")
        foreign, closed = await academy.conversation(amal, tom), await academy.conversation(sam, amal)
        await academy.sql.execute("update conversations set deleted_at = now() where id = $1", closed)
        taken = await academy.say(chat, amal, "amal's")
        poisoned = [
            ("empty", draft(chat, " \n ")),
            ("empty", draft(chat, "\u00a0\u3000")),
            ("too_long", draft(chat, "x" * 8001)),
            ("not_a_member", draft(foreign, "x")),
            ("not_a_member", draft(uuid4(), "x")),
            ("conversation_closed", draft(closed, "x")),
            ("id_taken", draft(chat, "x", id=str(taken))),
            ("invalid", draft(chat, "a\x00b")),
            ("invalid", draft(chat, "\ud800")),
            ("invalid", draft(chat, "x", written_at="tomorrowish")),
            ("invalid", draft(chat, "x", kind="system")),
            ("invalid", draft(chat, "x", reply_to="7")),
            ("invalid", draft(chat, "x", conversation_id=None)),
        ]
        items = [item for _, bad in poisoned for item in (bad, draft(chat, "good"))]
        answers = await sam.send_items(items)
        assert [answer["id"] for answer in answers] == [item["id"] for item in items]
        assert [answer.get("code") for answer in answers[::2]] == [code for code, _ in poisoned]
        assert all(answer["message"].endswith(".") for answer in answers[::2])
        assert [answer["row"][2] for answer in answers[1::2]] == list(range(2, 2 + len(poisoned)))


async def test_times_that_are_no_dates_of_this_world_are_bounded(academy: Academy) -> None:
    """Infinity and a missing time become the server's."""
    async with academy:
        sam, _, chat = await pair(academy)
        for claim in ("infinity", "-infinity", None):
            [answer] = await sam.send(chat, "x", written_at=claim)
            row = dict(zip(Mirror.columns_of("messages"), answer["row"], strict=True))
            assert row["written_at"] == row["sent_at"]


async def test_a_reply_may_answer_a_message_of_the_same_call(academy: Academy) -> None:
    """A quote of what is elsewhere or refused is dropped, the text is kept."""
    async with academy:
        sam, amal, chat = await pair(academy)
        elsewhere = await academy.say(await academy.conversation(sam, amal), amal, "other")
        question, refused = draft(chat, "question"), draft(chat, "")
        answers = await sam.send_items(
            [
                question,
                refused,
                draft(chat, "answer", reply_to=question["id"]),
                draft(chat, "quotes a refused one", reply_to=refused["id"]),
                draft(chat, "quotes another chat", reply_to=str(elsewhere)),
            ]
        )
        assert [answer["row"][6] for answer in answers if answer["status"] == "ok"] == [
            None,
            question["id"],
            None,
            None,
        ]


async def test_places_have_no_gap_under_concurrency(academy: Academy) -> None:
    """Eight people send at once into two conversations, in opposite orders, some of it twice."""
    async with academy:
        people = [await academy.person(f"p{n}") for n in range(8)]
        chats = [await academy.conversation(*people) for _ in range(2)]

        async def talk(number: int, person: Person) -> None:
            for round_ in range(5):
                order = chats if number % 2 else chats[::-1]
                items = [draft(chat, f"{number} {round_} {n}") for chat in order for n in range(4)]
                await person.send_items(items)
                await person.send_items(items)

        await asyncio.gather(*(talk(number, person) for number, person in enumerate(people)))
        for chat in chats:
            rows = await stored(academy, chat)
            assert [seq for seq, _ in rows] == list(range(1, 161))
            for number in range(8):
                mine = [body for _, body in rows if body.startswith(f"{number} ")]
                assert mine == sorted(mine)
            assert await academy.sql.fetchval("select last_seq from conversations where id = $1", chat) == 160


async def test_inactive_and_anonymous_senders_are_refused(academy: Academy) -> None:
    """Inactive: item by item, so that the text stays with the person. Anonymous: the call."""
    async with academy:
        sam, _, chat = await pair(academy)
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert [answer["code"] for answer in await sam.send(chat, "a", "b")] == ["inactive", "inactive"]
        for connection in (await academy.connect("anon"), await academy.connect("authenticated")):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.fetchval("select send_messages($1)", json.dumps([draft(chat, "x")]))
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await sam.db.fetchval("select mark_read($1, 1)", chat)
        assert await stored(academy, chat) == []


async def test_a_call_that_is_no_batch_is_refused(academy: Academy) -> None:
    """Arrays of 1 to 200 only."""
    async with academy:
        sam = await academy.person("sam")
        for argument in ("[]", "{}", "null", "7", json.dumps([{}] * 201)):
            with pytest.raises(asyncpg.InvalidParameterValueError):
                await sam.db.fetchval("select send_messages($1)", argument)


async def test_a_read_mark_only_grows_and_ends_at_the_newest_message(academy: Academy) -> None:
    """Whoever is not in the conversation is refused."""
    async with academy:
        sam, amal, chat = await pair(academy, messages=10)
        marks = [await amal.db.fetchval("select mark_read($1, $2)", chat, seq) for seq in (4, 2, 999, 7, -1, None)]
        assert marks == [4, 4, 10, 10, 10, 10]
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await (await academy.person("tom")).db.fetchval("select mark_read($1, 1)", chat)
        assert await sam.db.fetchval("select last_read_seq from conversation_members where user_id = $1", sam.id) == 0


async def test_wrong_rows_are_impossible(academy: Academy) -> None:
    """Constraints hold against the server's own code too."""
    async with academy:
        _, amal, chat = await pair(academy, messages=2)
        other = await academy.say(await academy.conversation(amal), amal, "x")
        for statement, argument in (
            ("update messages set seq = 1 where seq = 2 and conversation_id = $1", chat),
            ("insert into messages (conversation_id, seq, body) values ($1, 1, 'x')", chat),
            ("insert into messages (conversation_id, body) values ($1, ' ')", chat),
            (
                "insert into messages (conversation_id, body, written_at) values ($1, 'x', now() + interval '1 day')",
                chat,
            ),
            (f"insert into messages (conversation_id, body, reply_to) values ($1, 'x', '{other}')", chat),
            ("update users set timezone = 'Mars/Base' where id = $1", amal.id),
            ("update users set role = 'king' where id = $1", amal.id),
        ):
            with pytest.raises(asyncpg.IntegrityConstraintViolationError):
                await academy.sql.execute(statement, argument)
