"""A client that keeps only the newest messages of long conversations: what it is sent, and what is compared."""

from __future__ import annotations

import json

import asyncpg
import pytest

from tests.database.academy import Academy

NAMES = ("sam", "amal", "tom")
BAD_FLOORS: tuple[object, ...] = ([], {"a": "1"}, {"a": 1.5}, {"a": -1}, {"a": 10**30})


async def test_only_the_newest_messages_of_a_new_conversation_come(academy: Academy) -> None:
    """As many as are wanted, newest first, in a first sync and after joining; progress counts no others."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        await academy.conversation(sam, amal, messages=200)
        await academy.conversation(sam, amal, messages=60)
        pages = await sam.sync(40, keep=80)
        assert sorted(int(row["seq"]) for row in sam.mirror.tables["messages"].values()) == sorted(
            [*range(121, 201), *range(1, 61)]
        )
        assert {page["progress"]["total"] for page in pages if "progress" in page} == {140}
        await academy.conversation(sam, amal, messages=90)
        await sam.sync(keep=70)
        assert len(sam.mirror.tables["messages"]) == 140 + 70


async def test_what_happens_to_an_old_message_is_told_all_the_same(academy: Academy) -> None:
    """Edited or deleted, it comes alone."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat = await academy.conversation(sam, amal, messages=100)
        await sam.sync(keep=50)
        await academy.sql.execute("update messages set body = 'edited' where conversation_id = $1 and seq = 3", chat)
        await academy.sql.execute("update messages set deleted_at = now() where conversation_id = $1 and seq = 4", chat)
        await sam.sync(keep=50)
        assert {row["seq"] for row in sam.mirror.tables["messages"].values()} == {3, 4, *range(51, 101)}


async def test_a_digest_leaves_out_what_lies_below_a_floor(academy: Academy) -> None:
    """Of the conversations named; whoever names one that they are not in learns nothing."""
    async with academy:
        sam, amal, tom = [await academy.person(name, "tutor" if name == "amal" else "student") for name in NAMES]
        chat = await academy.conversation(sam, amal, messages=100)
        await academy.conversation(sam, amal, messages=5)
        foreign = await academy.conversation(amal, tom, messages=7)
        await sam.sync(keep=60)
        columns = json.dumps({"messages": ["id", "body"]})
        answer = await sam.db.fetchval("select sync_digest($1, $2)", columns, json.dumps({str(chat): 41}))
        assert json.loads(answer) == sam.mirror.digest({"messages": ["id", "body"]})
        assert json.loads(answer)["messages"]["count"] == 65
        answer = await sam.db.fetchval("select sync_digest($1, $2)", columns, json.dumps({str(foreign): 1}))
        assert json.loads(answer)["messages"]["count"] == 105
        for bad in BAD_FLOORS:
            with pytest.raises(asyncpg.PostgresError) as refused:
                await sam.db.fetchval("select sync_digest($1, $2)", columns, json.dumps(bad))
            assert refused.value.sqlstate == "PT422"
