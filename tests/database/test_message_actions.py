"""Editing, deleting and reacting: one's own messages, in one's own conversations, once however often it is said."""

from __future__ import annotations

from uuid import UUID

from tests.database.academy import Academy, Person

EDIT = "select edit_message($1, $2)"
DELETE = "select delete_message($1)"
REACT = "select set_reaction($1, $2, $3)"


async def seen(person: Person, message: UUID) -> tuple[object, ...]:
    """A message as somebody sees it."""
    row = await person.db.fetchrow(
        "select body, edited_at is not null, deleted_at is not null from messages where id = $1", message
    )
    return tuple(row or ())


async def test_an_edit_is_timed_and_the_same_text_again_is_none(academy: Academy) -> None:
    """The others see the new text; the time of the edit is the server's."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        chat = await academy.conversation(tutor, sam)
        message = await academy.say(chat, sam, "helo")
        await sam.call(EDIT, message, "helo")
        assert await seen(tutor, message) == ("helo", False, False)
        row = await sam.call(EDIT, message, "  hello\n")
        assert (row[0], row[5]) == (str(message), "hello")
        assert await seen(tutor, message) == ("hello", True, False)
        await tutor.sync()
        await tutor.assert_mirror_is_exact()


async def test_a_deletion_empties_a_message_for_everyone_and_is_final(academy: Academy) -> None:
    """Twice is once; what was deleted cannot be changed; its place stays."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        chat = await academy.conversation(tutor, sam, messages=1)
        message = await academy.say(chat, sam, "oops")
        first, second = await sam.call(DELETE, message), await sam.call(DELETE, message)
        assert first == second
        assert await seen(tutor, message) == ("", False, True)
        assert await sam.refused(EDIT, message, "back") == ("PT409", "deleted")
        assert await sam.refused(REACT, message, "👍", True) == ("PT409", "deleted")
        assert [m["status"] for m in await sam.send(chat, "next")] == ["ok"]


async def test_only_the_sender_changes_a_message(academy: Academy) -> None:
    """Not the other side, a stranger, somebody who left or a blocked account; and not to an empty or endless text."""
    async with academy:
        tutor, sam, eve = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("eve"),
        )
        chat = await academy.conversation(tutor, sam)
        message = await academy.say(chat, sam, "hello")
        assert await tutor.refused(EDIT, message, "x") == ("PT403", "not_yours")
        assert await tutor.refused(DELETE, message) == ("PT403", "not_yours")
        assert await eve.refused(EDIT, message, "x") == ("PT403", "not_a_member")
        assert await eve.refused(DELETE, message) == ("PT403", "not_a_member")
        assert await eve.refused(REACT, message, "👍", True) == ("PT403", "not_a_member")
        assert await sam.refused(EDIT, eve.id, "x") == ("PT403", "not_a_member")
        assert await sam.refused(EDIT, message, " \n\u00a0") == ("PT422", "empty")
        assert await sam.refused(EDIT, message, None) == ("PT422", "empty")
        assert await sam.refused(EDIT, message, "x" * 8001) == ("PT422", "too_long")
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert await sam.refused(EDIT, message, "x") == ("PT403", "inactive")
        await academy.sql.execute("update users set is_active = true where id = $1", sam.id)
        await academy.leave(chat, sam)
        assert await sam.refused(DELETE, message) == ("PT403", "not_a_member")


async def test_who_leads_a_group_may_clean_up_and_it_is_remembered(academy: Academy) -> None:
    """Its owner deletes others' messages there, and nowhere else."""
    async with academy:
        tutor, sam, admin = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("nora", "admin"),
        )
        group, direct = await academy.conversation(tutor, sam), await academy.conversation(tutor, sam)
        await academy.sql.execute("update conversation_members set role = 'owner' where user_id = $1", tutor.id)
        await academy.sql.execute("update conversations set kind = 'direct' where id = $1", direct)
        message, private = await academy.say(group, sam, "spam"), await academy.say(direct, sam, "private")
        await tutor.call(DELETE, message)
        assert await seen(sam, message) == ("", False, True)
        assert await tutor.refused(DELETE, private) == ("PT403", "not_yours")
        logged = await admin.db.fetch("select actor_id, action, subject_id from audit_log")
        assert [tuple(row) for row in logged] == [(tutor.id, "message.deleted", message)]


async def test_a_reaction_is_set_and_taken_back_once(academy: Academy) -> None:
    """Set twice is set; taken back it stays as a row marked deleted, with a tombstone for the members."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        chat = await academy.conversation(tutor, sam)
        message = await academy.say(chat, tutor, "done")
        before = await academy.sql.fetchval("select changed_in from conversations where id = $1", chat)
        rows = [await sam.call(REACT, message, "👩🏽‍🔬", on) for on in (False, True, True)]
        assert [row[5] is None for row in rows] == [False, True, True]
        assert rows[1] == rows[2] == [str(message), str(sam.id), "👩🏽‍🔬", str(chat), rows[1][4], None]
        assert await tutor.db.fetchval("select emoji from message_reactions where user_id = $1", sam.id) == "👩🏽‍🔬"
        assert before < await academy.sql.fetchval("select changed_in from conversations where id = $1", chat)
        await sam.call(REACT, message, "👩🏽‍🔬", False)
        assert await tutor.db.fetchval("select count(*) from message_reactions") == 0
        keys = await academy.sql.fetch("select distinct key from private.tombstones where audience = $1", chat)
        assert [row[0] for row in keys] == [f"{message},{sam.id},👩🏽‍🔬"]


async def test_a_reaction_is_an_emoji(academy: Academy) -> None:
    """No words, no separators, no markup, not without end, not more than ten."""
    async with academy:
        sam = await academy.person("sam")
        message = await academy.say(await academy.conversation(sam), sam, "hi")
        for text in ("", "ok", "a,b", "👍,👍", "👍 👍", "👍\n", "<👍>", "👍" * 17, None):
            assert await sam.refused(REACT, message, text, True) == ("PT422", "invalid_emoji")
        for emoji in "😀😁😂😃😄😅😆😇😈😉":
            await sam.call(REACT, message, emoji, True)
        assert await sam.refused(REACT, message, "😊", True) == ("PT409", "too_many")
        await sam.call(REACT, message, "😀", True)
