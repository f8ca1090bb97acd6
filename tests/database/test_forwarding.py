"""Forwarding: the server alone says who wrote a text first, and only of what the forwarder can read, word for word."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tests.database.academy import Academy, Person
from tests.database.mirror import Mirror


async def forwarded(person: Person, chat: UUID, original: object, body: str) -> tuple[Any, Any]:
    """The text and the name under which it was stored."""
    [answer] = await person.send(chat, body, forward_of=str(original))
    row = dict(zip(Mirror.columns_of("messages"), answer["row"], strict=True))
    return row["body"], row["forwarded_from"]


async def test_a_forwarded_text_bears_the_name_of_whoever_wrote_it(academy: Academy) -> None:
    """Also when a copy is forwarded on, by somebody who never saw the original; and it counts as nobody's mention."""
    async with academy:
        sam, amal, tom = [await academy.person(name) for name in ("sam", "amal", "tom")]
        await academy.sql.execute("update users set last_name = 'Haddad' where id = $1", amal.id)
        here, there, beyond = (
            await academy.conversation(sam, amal),
            await academy.conversation(sam, tom),
            await academy.conversation(tom, sam),
        )
        original = await academy.say(here, amal, "Two tablets\n\n@sam")
        assert await forwarded(sam, there, original, "Two tablets\n\n@sam") == ("Two tablets\n\n@sam", "amal Haddad")
        copy = await academy.sql.fetchval("select id from messages where conversation_id = $1", there)
        assert await forwarded(tom, beyond, copy, "Two tablets\n\n@sam") == ("Two tablets\n\n@sam", "amal Haddad")
        assert await academy.sql.fetchval("select mentions from messages where id = $1", copy) == []
        await tom.sync()
        await tom.assert_mirror_is_exact()
        await tom.assert_digest_agrees()


async def test_nobody_can_put_words_into_another_s_mouth(academy: Academy) -> None:
    """Other words, somebody else's conversation, a deleted or unknown message: it is sent as a quote of nobody."""
    async with academy:
        sam, amal, tom, boss = [await academy.person(n) for n in ("sam", "amal", "tom")] + [
            await academy.person("boss", "admin")
        ]
        here, foreign = await academy.conversation(sam, amal, boss), await academy.conversation(amal, tom)
        said, secret = await academy.say(here, amal, "Two tablets"), await academy.say(foreign, amal, "Two tablets")
        gone = await academy.say(here, amal, "Two tablets")
        await academy.sql.execute("update messages set deleted_at = now() where id = $1", gone)
        for original, body in ((said, "Ten\ntablets"), (secret, "Two tablets"), (gone, "Two tablets"), (uuid4(), "x")):
            quote = "\n".join(f"> {line}" for line in body.splitlines())
            assert await forwarded(sam, here, original, body) == (quote, None)
        assert await forwarded(boss, here, secret, "Two tablets") == ("> Two tablets", None)
        long = "x" * 7999
        assert await forwarded(sam, here, uuid4(), long) == (long, None)
        [answer] = await sam.send(here, "x", forward_of="7")
        assert answer["code"] == "invalid"


async def test_a_forwarded_text_cannot_be_changed(academy: Academy) -> None:
    """It can be deleted, and then says nothing of anybody."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal")
        chat = await academy.conversation(sam, amal)
        await forwarded(sam, chat, await academy.say(chat, amal, "Two tablets"), "Two tablets")
        copy = await academy.sql.fetchval("select id from messages where sender_id = $1", sam.id)
        assert await sam.refused("select edit_message($1, 'Ten tablets')", copy) == ("PT409", "forwarded")
        row = await sam.call("select delete_message($1)", copy)
        assert dict(zip(Mirror.columns_of("messages"), row, strict=True))["forwarded_from"] is None


async def test_a_name_leaves_with_its_account(academy: Academy) -> None:
    """What was forwarded stays, as somebody's who is gone."""
    async with academy:
        sam, amal, tom = [await academy.person(name) for name in ("sam", "amal", "tom")]
        here, there = await academy.conversation(sam, amal), await academy.conversation(sam, tom)
        await forwarded(sam, there, await academy.say(here, amal, "Two tablets"), "Two tablets")
        await tom.sync()
        await academy.sql.execute("delete from auth.users where id = $1", amal.id)
        await tom.sync()
        [row] = tom.mirror.tables["messages"].values()
        assert (row["body"], row["forwarded_from"]) == ("Two tablets", "")
        await tom.assert_mirror_is_exact()


async def test_what_was_forwarded_from_where_is_nobody_s_to_read(academy: Academy) -> None:
    """Not by a role of the API, not of one's own."""
    async with academy:
        for role in ("anon", "authenticated"):
            query = "select has_table_privilege($1, 'private.forwards', 'select, insert, update, delete')"
            assert not await academy.sql.fetchval(query, role)
