"""When somebody was last here: coarse, on request, of those one writes with, both ways or not at all."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from tests.database.academy import Academy, Person
from tests.database.test_conversations import start

SEEN = "select json_object_agg(id, seen_at) from last_seen($1)"


async def who(person: Person, *people: Person) -> set[UUID]:
    """Of whom the person is told."""
    answer = await person.call(SEEN, [one.id for one in people])
    return {UUID(key) for key in answer or {}}


async def test_it_is_told_to_those_one_writes_with(academy: Academy) -> None:
    """A direct conversation of both: no group, no directory, no office; not of oneself."""
    async with academy:
        tutor, stranger = await academy.person("amal", "tutor"), await academy.person("lucia", "tutor")
        sam, leila, admin = (
            await academy.person("sam"),
            await academy.person("leila"),
            await academy.person("nora", "admin"),
        )
        everybody = (tutor, stranger, sam, leila, admin)
        await start(sam, "direct", tutor)
        await academy.conversation(tutor, leila, stranger)
        for person in everybody:
            await person.call("select be_seen()")
        seen = [await who(person, *everybody) for person in everybody]
        assert seen == [{sam.id}, set(), {tutor.id}, set(), set()]
        assert await who(sam) == set()
        assert await sam.refused(SEEN, [uuid4() for _ in range(101)]) == ("PT422", "too_many")


async def test_it_is_coarse_and_no_news_to_sync(academy: Academy) -> None:
    """A minute, written every two; no row travels for it, and the copy stays exact."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        await start(sam, "direct", tutor)
        await sam.sync()
        stamp = "select changed_in::text || updated_at from users where id = $1"
        before = await academy.sql.fetchval(stamp, tutor.id)
        await tutor.call("select be_seen()")
        moment: datetime = await academy.sql.fetchval("select last_seen_at from users where id = $1", tutor.id)
        assert (moment.second, moment.microsecond) == (0, 0)
        for ago, is_written in ((timedelta(minutes=1), False), (timedelta(minutes=3), True)):
            earlier = await academy.sql.fetchval(
                "update users set last_seen_at = now() - $2::interval where id = $1 returning last_seen_at",
                *(tutor.id, ago),
            )
            await tutor.call("select be_seen()")
            now = await academy.sql.fetchval("select last_seen_at from users where id = $1", tutor.id)
            assert (now > earlier) is is_written
        assert await academy.sql.fetchval(stamp, tutor.id) == before
        await sam.sync()
        await sam.assert_mirror_is_exact()


async def test_whoever_hides_it_does_not_see_it(academy: Academy) -> None:
    """And is forgotten; shown again, it begins anew."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        await start(sam, "direct", tutor)
        for person in (tutor, sam):
            await person.call("select be_seen()")
            assert await person.call("select show_last_seen()") is True
        for _ in range(2):
            assert await sam.call("select show_last_seen(false)") is False
        await sam.call("select be_seen()")
        assert await sam.call("select show_last_seen()") is False
        assert await academy.sql.fetchval("select last_seen_at from users where id = $1", sam.id) is None
        assert (await who(sam, tutor), await who(tutor, sam)) == (set(), set())
        assert await sam.call("select show_last_seen(true)") is True
        assert (await who(sam, tutor), await who(tutor, sam)) == ({tutor.id}, set())
        await sam.call("select be_seen()")
        assert await who(tutor, sam) == {sam.id}


async def test_it_ends_with_the_conversation_and_the_account(academy: Academy) -> None:
    """Neither a closed conversation nor a blocked person tells anything."""
    async with academy:
        tutor, sam, leila = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("leila"),
        )
        for student in (sam, leila):
            await student.call("select be_seen()")
            await start(student, "direct", tutor)
        await tutor.call("select be_seen()")
        assert await who(tutor, sam, leila) == {sam.id, leila.id}
        closed = "update conversations c set deleted_at = now() where exists (select from conversation_members m"
        await academy.sql.execute(f"{closed} where m.conversation_id = c.id and m.user_id = $1)", sam.id)
        await academy.sql.execute("update users set is_active = false where id = $1", leila.id)
        assert await who(tutor, sam, leila) == set()
        for query in ("select be_seen()", "select show_last_seen()", "select last_seen('{}')"):
            assert await leila.refused(query) == ("PT403", "inactive")


@pytest.mark.parametrize("query", ["select be_seen()", "select show_last_seen()", "select last_seen('{}')"])
async def test_nobody_asks_unsigned(academy: Academy, query: str) -> None:
    async with academy:
        nobody = Person(uuid4(), await academy.connect("anon"), academy.sql)
        assert (await nobody.refused(query))[0] == "42501"
