"""Mentions: whose name follows an @ in a group's message, found by the server."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.database.academy import Academy, Person

NAMES = {
    "sara": ("Sara", ""),
    "haddad": ("Sara", "Haddad"),
    "omar": ("عمر", "الخطيب"),
    "dot": ("J.R. (Jo)", "O'Neil+"),
    "twin": ("عمر", "الخطيب"),
}


async def group(academy: Academy) -> tuple[dict[str, Person], UUID]:
    """One member for each of NAMES, and a group of them all."""
    people = {key: await academy.person(key) for key in NAMES}
    for key, (first, last) in NAMES.items():
        await academy.sql.execute(
            "update users set first_name = $2, last_name = $3 where id = $1", people[key].id, first, last
        )
    return people, await academy.conversation(*people.values())


async def mentioned(academy: Academy, message: UUID) -> set[UUID]:
    return set(await academy.sql.fetchval("select mentions from messages where id = $1", message))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Good morning, @Sara!", "sara"),
        ("@Sara Haddad, please", "haddad"),
        ("@Sara Haddad and @Sara: both", "haddad sara"),
        ("شكرا @عمر الخطيب", "omar twin"),
        ("(@J.R. (Jo) O'Neil+)", "dot"),
        ("@Sarah and @JxRx (Jo) O'Neil+ are not here", ""),
        ("write to mail@Sara", ""),
        ("Sara", ""),
        ("@", ""),
    ],
)
async def test_who_is_mentioned_is_read_from_the_text(academy: Academy, text: str, keys: str) -> None:
    """Whole names, the longest first; of two people with one name both."""
    async with academy:
        people, chat = await group(academy)
        [answer] = await people["sara"].send(chat, text)
        assert await mentioned(academy, answer["id"]) == {people[key].id for key in keys.split()}


async def test_an_edit_mentions_anew_and_a_deletion_nobody(academy: Academy) -> None:
    """And every mirror knows."""
    async with academy:
        people, chat = await group(academy)
        sara, haddad = people["sara"], people["haddad"]
        [answer] = await haddad.send(chat, "@Sara")
        await haddad.call("select edit_message($1, 'for @Sara Haddad')", answer["id"])
        assert await mentioned(academy, answer["id"]) == {haddad.id}
        await sara.sync()
        await sara.assert_mirror_is_exact()
        await sara.assert_digest_agrees()
        await haddad.call("select delete_message($1)", answer["id"])
        assert await mentioned(academy, answer["id"]) == set()


async def test_only_members_of_a_group_are_mentioned(academy: Academy) -> None:
    """Not whoever left it, a stranger, or the other one of two; and what a sender claims counts for nothing."""
    async with academy:
        people, chat = await group(academy)
        sara, haddad = people["sara"], people["haddad"]
        [claimed] = await sara.send(chat, "nobody", mentions=[str(haddad.id)])
        assert await mentioned(academy, claimed["id"]) == set()
        await academy.leave(chat, haddad)
        [answer] = await sara.send(chat, "@Sara Haddad @sam")
        assert await mentioned(academy, answer["id"]) == {sara.id}
        await academy.sql.execute("update conversations set kind = 'direct' where id = $1", chat)
        [answer] = await people["omar"].send(chat, "@Sara")
        assert await mentioned(academy, answer["id"]) == set()
