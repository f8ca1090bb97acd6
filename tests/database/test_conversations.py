"""Starting conversations, their members, how a member has set one up, and finding people."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

from tests.database.academy import Academy, Person

START = "select start_conversation($1, $2, $3, $4)"
SETTINGS = "select set_member_settings($1, $2)"


async def start(person: Person, kind: str, *people: Person, subject: str = "", own: UUID | None = None) -> UUID:
    """Under a fresh id."""
    chat: UUID = await person.call(START, own or uuid4(), kind, [other.id for other in people], subject)
    return chat


async def test_two_people_have_one_direct_conversation(academy: Academy) -> None:
    """Whoever starts it, also at the same moment, and under an id that was sent before."""
    async with academy:
        tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        await academy.enroll(await academy.course(tutor), sam)
        own = uuid4()
        both = await asyncio.gather(start(sam, "direct", tutor, own=own), start(tutor, "direct", sam))
        assert both[0] == both[1]
        assert await start(sam, "direct", tutor, own=own) == both[0]
        assert await academy.sql.fetchval("select count(*) from conversations") == 1
        assert [m["status"] for m in await sam.send(both[0], "hello")] == ["ok"]
        for person in (sam, tutor):
            await person.sync()
            await person.assert_mirror_is_exact()


async def test_a_direct_conversation_is_only_with_whom_one_may_address(academy: Academy) -> None:
    """Tutors are for everyone; students only for their tutor, an admin, or who shares a conversation with them."""
    async with academy:
        tutor, stranger = await academy.person("amal", "tutor"), await academy.person("lucia", "tutor")
        sam, leila, admin = (
            await academy.person("sam"),
            await academy.person("leila"),
            await academy.person("nora", "admin"),
        )
        await academy.enroll(await academy.course(tutor), sam)
        direct = (START, uuid4(), "direct")
        unreachable = ("PT403", "not_reachable")
        assert await sam.refused(*direct, [leila.id], "") == unreachable
        assert await stranger.refused(*direct, [sam.id], "") == unreachable
        assert await sam.refused(*direct, [admin.id], "") == unreachable
        assert await sam.refused(*direct, [uuid4()], "") == unreachable
        assert await sam.refused(*direct, [sam.id], "") == ("PT422", "invalid")
        for person, other in ((tutor, sam), (admin, leila), (sam, stranger)):
            await start(person, "direct", other)
        await academy.conversation(sam, leila)
        await start(sam, "direct", leila)
        await academy.sql.execute("update users set is_active = false where id = any ($1)", [leila.id, stranger.id])
        assert await sam.refused(*direct, [stranger.id], "") == unreachable
        assert await leila.refused(*direct, [tutor.id], "") == ("PT403", "inactive")


async def test_an_id_of_others_opens_nothing(academy: Academy) -> None:
    """Nor tells whose it is."""
    async with academy:
        tutor, stranger, eve = (
            await academy.person("amal", "tutor"),
            await academy.person("lucia", "tutor"),
            await academy.person("eve"),
        )
        theirs = await academy.conversation(tutor, stranger)
        assert await eve.refused(START, theirs, "direct", [tutor.id], "") == ("PT409", "id_taken")
        assert await eve.db.fetchval("select count(*) from conversations") == 0


async def test_a_group_belongs_to_its_tutor(academy: Academy) -> None:
    """Owner and members; more are added by the owner only; whoever leaves can be brought back."""
    async with academy:
        tutor, sam, leila = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("leila"),
        )
        course = await academy.course(tutor)
        for student in (sam, leila):
            await academy.enroll(course, student)
        assert await sam.refused(START, uuid4(), "group", [tutor.id], "Mine") == ("PT403", "tutors_only")
        assert await tutor.refused(START, uuid4(), "group", [sam.id], " ") == ("PT422", "name_missing")
        assert await tutor.refused(START, uuid4(), "group", [sam.id], "a\nb") == ("PT422", "subject_invalid")
        group = await start(tutor, "group", sam, subject="Kinetics")
        add = "select add_members($1, $2)"
        assert await sam.refused(add, group, [leila.id]) == ("PT403", "not_owner")
        assert await tutor.call(add, group, [leila.id, sam.id]) == 1
        await sam.call("select leave_conversation($1)", group)
        await sam.call("select leave_conversation($1)", group)
        assert await sam.db.fetchval("select count(*) from conversations") == 0
        assert await tutor.call(add, group, [sam.id]) == 1
        await sam.sync()
        await sam.assert_mirror_is_exact()
        remove = "select remove_member($1, $2)"
        assert await sam.refused(remove, group, leila.id) == ("PT403", "not_owner")
        assert await tutor.refused(remove, group, tutor.id) == ("PT422", "leave_instead")
        await tutor.call(remove, group, leila.id)
        assert await leila.db.fetchval("select count(*) from conversations") == 0
        await tutor.call("select leave_conversation($1)", group)
        assert await sam.db.fetchval("select role from conversation_members where user_id = $1", sam.id) == "owner"
        direct = await start(sam, "direct", tutor)
        assert await sam.refused("select leave_conversation($1)", direct) == ("PT422", "groups_only")


async def test_a_group_is_renamed_by_its_owner(academy: Academy) -> None:
    """In words that fit on one line; every member's next pull brings it, and nobody else may."""
    async with academy:
        tutor, sam, eve = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("eve"),
        )
        admin = await academy.person("nora", "admin")
        await academy.enroll(await academy.course(tutor), sam)
        group = await start(tutor, "group", sam, subject="Kinetics")
        rename = "select rename_group($1, $2)"
        for person in (sam, eve, admin):
            assert await person.refused(rename, group, "Mine") == ("PT403", "not_owner")
        for blank in ("", "  \u00a0", None):
            assert await tutor.refused(rename, group, blank) == ("PT422", "name_missing")
        for bad in ("a\nb", "a\x07", "a\u202eb", "\u2067a", "x" * 201):
            assert await tutor.refused(rename, group, bad) == ("PT422", "subject_invalid")
        await sam.sync()
        for _ in range(2):
            await tutor.call(rename, group, "  Kinetics, الحركية 2 ")
        assert await sam.db.fetchval("select subject from conversations") == "Kinetics, الحركية 2"
        await sam.sync()
        await sam.assert_mirror_is_exact()
        direct = await start(sam, "direct", tutor)
        assert await tutor.refused(rename, direct, "Us") == ("PT403", "not_owner")
        await academy.sql.execute("update users set is_active = false where id = $1", tutor.id)
        assert await tutor.refused(rename, group, "Again") == ("PT403", "inactive")


async def test_support_reaches_the_office(academy: Academy) -> None:
    """Every admin is in it; asked again it is the same, another subject is another one."""
    async with academy:
        sam, admin = await academy.person("sam"), await academy.person("nora", "admin")
        first = await start(sam, "support", subject="Receipt")
        assert await start(sam, "support", subject="Receipt") == first == await start(sam, "support")
        assert await start(sam, "support", subject="Log in") != first
        assert await admin.db.fetchval("select count(*) from conversation_members where user_id = $1", admin.id) == 2


async def test_how_a_conversation_is_set_up_is_nobody_else_s_business(academy: Academy) -> None:
    """Muted, archived, pinned: kept, undone, and shown by a pull to oneself only."""
    async with academy:
        tutor, sam, eve = (
            await academy.person("amal", "tutor"),
            await academy.person("sam"),
            await academy.person("eve"),
        )
        chat = await academy.conversation(tutor, sam)
        row = await sam.call(
            SETTINGS, chat, '{"muted_until": "2030-01-01T00:00:00Z", "archived": true, "pinned": true}'
        )
        assert row[6] == "2030-01-01T00:00:00+00:00"
        assert all(row[7:])
        for person, is_shown in ((sam, True), (tutor, False)):
            await person.sync()
            mirrored = person.mirror.tables["conversation_members"][str(chat), str(sam.id)]
            assert (mirrored["muted_until"] is not None, mirrored["pinned_at"] is not None) == (is_shown, is_shown)
        row = await sam.call(SETTINGS, chat, '{"muted_until": null, "archived": false}')
        assert row[6:8] == [None, None]
        assert row[8]
        assert await eve.refused(SETTINGS, chat, '{"pinned": true}') == ("PT403", "not_a_member")
        for bad in ("[]", "{}", "null", '{"pinned": "maybe"}', '{"muted_until": "soon"}', None):
            assert await sam.refused(SETTINGS, chat, bad) == ("PT422", "invalid")


async def test_people_are_found_among_those_one_may_address(academy: Academy) -> None:
    """By part of a name; wildcards and quotes are plain characters; a blocked account finds nobody."""
    async with academy:
        tutor, sam, leila = (
            await academy.person("Amal", "tutor"),
            await academy.person("Sam"),
            await academy.person("Leila"),
        )
        admin = await academy.person("Nora", "admin")
        await academy.enroll(await academy.course(tutor), sam)
        search = "select array_agg(first_name order by first_name) from search_users($1)"
        assert await sam.call(search, "") == ["Amal"]
        assert await tutor.call(search, "a") == ["Sam"]
        assert await admin.call(search, "L") == ["Amal", "Leila"]
        assert await admin.call(search, None) == ["Amal", "Leila", "Sam"]
        for hostile in ("%", "_", "\\", "'; drop table users; --", "x' or '1'='1"):
            assert await admin.call(search, hostile) is None
        await academy.sql.execute("update users set is_active = false where id = $1", leila.id)
        assert await leila.refused(search, "") == ("PT403", "inactive")
        assert await admin.call("select count(*) from search_users('', -5)") == 1
