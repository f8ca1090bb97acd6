"""sync_pull delivers exactly what the policies show: rows, losses, pages, cursors."""

from __future__ import annotations

import base64
import json

import asyncpg
import pytest

from tests.database.academy import Academy


def rows_in(page: dict[str, object]) -> int:
    """How many rows and losses a page carries."""
    tables = page.get("tables", {})
    gone = page.get("gone", {})
    assert isinstance(tables, dict)
    assert isinstance(gone, dict)
    return sum(len(content["rows"]) for content in tables.values()) + sum(map(len, gone.values()))


async def test_the_first_sync_equals_everything_visible(academy: Academy) -> None:
    """For a student, a tutor and a stranger, with pages of any size."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        await academy.sql.execute("insert into subjects (name) values ('Pharmacokinetics'), ('Law')")
        await academy.enroll(await academy.course(amal, lessons=7), sam)
        await academy.course(amal, "draft")
        await academy.conversation(sam, amal, messages=170)
        await academy.conversation(amal, tom, messages=3)
        await academy.notify(sam)
        for person, page_size in ((sam, 500), (amal, 7), (tom, 1)):
            await person.sync(page_size)
            await person.assert_mirror_is_exact()
        assert len(sam.mirror.tables["messages"]) == 170
        assert len(sam.mirror.tables["course_content"]) == 7
        assert len(tom.mirror.tables["course_content"]) == 1


async def test_pages_are_bounded_and_complete(academy: Academy) -> None:
    """No page is larger than asked for, and none is lost between them."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        for _ in range(5):
            await academy.conversation(sam, amal, messages=61)
        for page_size in (1, 3, 50, 61, 1000):
            sam.mirror = type(sam.mirror)()
            pages = await sam.sync(page_size)
            assert max(map(rows_in, pages)) <= page_size
            await sam.assert_mirror_is_exact()


async def test_the_newest_fifty_of_every_conversation_come_before_history(academy: Academy) -> None:
    """A long conversation does not keep the others waiting, and progress is told while history streams."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chats = [await academy.conversation(sam, amal, messages=200) for _ in range(3)]
        pages = await sam.sync(40)
        order = [row for page in pages for row in page.get("tables", {}).get("messages", {}).get("rows", [])]
        assert all(row[2] > 150 for row in order[:150])
        assert {row[1] for row in order[:150]} == {str(chat) for chat in chats}
        one = [row[2] for row in order[150:] if row[1] == str(chats[0])]
        assert one == sorted(one, reverse=True)
        done = [page["progress"]["done"] for page in pages if "progress" in page]
        assert done == sorted(done)
        assert len(done) > 10
        assert {page["progress"]["total"] for page in pages if "progress" in page} == {600}


async def test_nothing_new_costs_less_than_a_kilobyte(academy: Academy) -> None:
    """One page, no rows, and no word of other people's traffic."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        await academy.conversation(sam, amal, messages=30)
        await sam.sync()
        chat = await academy.conversation(amal, tom, messages=300)
        await tom.db.fetchval("select mark_read($1, 200)", chat)
        await academy.leave(chat, tom)
        text = await sam.db.fetchval("select sync_pull($1)", sam.mirror.cursor)
        assert len(text) < 1000
        assert not {"tables", "gone", "progress"} & json.loads(text).keys()


async def test_a_quiet_pull_reads_no_message(academy: Academy) -> None:
    """However much others write, a pull with nothing new touches no row of messages."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        await academy.conversation(sam, amal, messages=100)
        await sam.sync()
        await academy.conversation(amal, tom, messages=500)
        reads = (
            "select coalesce(seq_scan, 0) + coalesce(idx_scan, 0)"
            " from pg_stat_xact_user_tables where relname = 'messages'"
        )
        async with sam.db.transaction():
            before = await sam.db.fetchval(reads)
            await sam.pull()
            assert await sam.db.fetchval(reads) == before


async def test_a_transaction_that_commits_late_is_not_missed(academy: Academy) -> None:
    """It began before the pull and committed after it; the next pull has it."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat = await academy.conversation(sam, amal)
        slow = await academy.connect("postgres")
        late = slow.transaction()
        await late.start()
        await slow.execute("insert into notifications (user_id, type, title) values ($1, 'news', 'late')", sam.id)
        await academy.say(chat, amal, "in time")
        await sam.sync()
        assert not sam.mirror.tables["notifications"]
        await slow.execute(
            "insert into messages (conversation_id, sender_id, body) values ($1, $2, 'late')", chat, amal.id
        )
        await sam.sync()
        await late.commit()
        await sam.sync()
        await sam.assert_mirror_is_exact()
        assert len(sam.mirror.tables["messages"]) == 2
        assert sam.mirror.tables["notifications"]


async def test_joining_a_conversation_delivers_its_whole_history(academy: Academy) -> None:
    """Also what was said long before the cursor, and the people in it."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        chat = await academy.conversation(amal, tom, messages=120)
        await sam.sync()
        await amal.sync()
        await academy.join(chat, sam)
        await amal.sync()
        await amal.assert_mirror_is_exact()
        await sam.sync(30)
        assert len(sam.mirror.tables["messages"]) == 120
        await sam.assert_mirror_is_exact()
        assert (str(tom.id),) in sam.mirror.tables["users"]


async def test_a_read_mark_does_not_resend_history(academy: Academy) -> None:
    """It brings the member's row and the conversation's, no message."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat = await academy.conversation(sam, amal, messages=80)
        await sam.sync()
        await amal.db.fetchval("select mark_read($1, 80)", chat)
        [page] = await sam.sync()
        assert page["tables"].keys() == {"conversations", "conversation_members"}
        await sam.assert_mirror_is_exact()


@pytest.mark.parametrize("is_hard", [False, True])
async def test_leaving_a_conversation_takes_it_away(academy: Academy, is_hard: bool) -> None:
    """From the one who left, whole; from the others, only the member."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        chat = await academy.conversation(amal, sam, tom, messages=60)
        await sam.sync()
        await tom.sync()
        if is_hard:
            await academy.sql.execute("delete from conversation_members where user_id = $1", sam.id)
        else:
            await academy.leave(chat, sam)
        assert (await sam.sync())[0]["gone"]["conversations"] == [str(chat)]
        assert (await tom.sync())[0]["gone"] == {"conversation_members": [[str(chat), str(sam.id)]]} or is_hard
        await sam.assert_mirror_is_exact()
        if not is_hard:
            await tom.assert_mirror_is_exact()
        await academy.join(chat, sam)
        await sam.sync()
        await sam.assert_mirror_is_exact()
        assert len(sam.mirror.tables["messages"]) == 60


async def test_messages_deleted_for_good_leave_the_cache(academy: Academy) -> None:
    """Hard deletions are told as gone; a deletion by the sender stays as an empty row."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat = await academy.conversation(sam, amal, messages=5)
        erased = await academy.say(chat, amal, "erase me")
        emptied = await academy.say(chat, amal, "empty me")
        await sam.sync()
        await academy.sql.execute("delete from messages where id = $1", erased)
        await amal.db.execute("select delete_message($1)", emptied)
        pages = await sam.sync()
        assert pages[0]["gone"] == {"messages": [str(erased)]}
        assert sam.mirror.tables["messages"][(str(emptied),)]["body"] == ""
        await sam.assert_mirror_is_exact()


async def test_deleted_conversations_courses_and_notifications_leave_the_cache(academy: Academy) -> None:
    """Marked deleted or removed for good, the mirror follows; what comes back comes back whole."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        chat, other = [await academy.conversation(sam, amal, messages=55) for _ in range(2)]
        course = await academy.course(amal)
        await academy.enroll(course, sam)
        note = await academy.notify(sam)
        await sam.sync()
        for statement, row in (
            ("update conversations set deleted_at = now() where id = $1", chat),
            ("delete from conversations where id = $1", other),
            ("delete from notifications where id = $1", note),
            ("update courses set deleted_at = now() where id = $1", course),
            ("update conversations set deleted_at = null where id = $1", chat),
            ("update courses set deleted_at = null where id = $1", course),
            ("delete from course_content where course_id = $1 and position = 2", course),
            ("delete from courses where id = $1", course),
        ):
            await academy.sql.execute(statement, row)
            await sam.sync(20)
            await sam.assert_mirror_is_exact()
            await amal.sync(20)
            await amal.assert_mirror_is_exact()


async def test_access_to_courses_follows_enrollment_and_publication(academy: Academy) -> None:
    """Enrolled: all lessons. Not any more: the preview. Unpublished: nothing. The tutor's view follows too."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        course = await academy.course(amal, lessons=5)
        for step in (
            "insert into enrollments (course_id, student_id) select $1, id from users where first_name = 'sam'",
            "update enrollments set progress = 40 where course_id = $1",
            "update course_content set is_preview = false where course_id = $1",
            "update enrollments set deleted_at = now() where course_id = $1",
            "update course_content set is_preview = true where course_id = $1 and position = 3",
            "update courses set status = 'draft' where id = $1",
            "update enrollments set deleted_at = null where course_id = $1",
            "update courses set status = 'published' where id = $1",
            "update courses set status = 'archived' where id = $1",
            "delete from enrollments where course_id = $1",
        ):
            await academy.sql.execute(step, course)
            for person in (sam, amal, tom):
                await person.sync(3)
                await person.assert_mirror_is_exact()


async def test_an_address_is_seen_only_in_the_bond_of_tutor_and_student(academy: Academy) -> None:
    """It comes with the enrollment and goes with it."""
    async with academy:
        sam, amal, tom = [
            await academy.person("sam"),
            await academy.person("amal", "tutor"),
            await academy.person("tom"),
        ]
        await academy.conversation(sam, amal, tom)
        course = await academy.course(amal)

        async def addresses() -> list[tuple[bool, ...]]:
            for person in (sam, amal, tom):
                await person.sync()
            return [
                tuple(
                    person.mirror.tables["users"].get((str(other.id),), {}).get("email") is not None
                    for other in (sam, amal, tom)
                )
                for person in (sam, amal, tom)
            ]

        strangers = [(True, False, False), (False, True, False), (False, False, True)]
        assert await addresses() == strangers
        for end in ("update enrollments set deleted_at = now()", "delete from enrollments"):
            await academy.enroll(course, sam)
            assert await addresses() == [(True, True, False), (True, True, False), (False, False, True)]
            await academy.sql.execute(end)
            assert await addresses() == strangers


async def test_another_epoch_resets(academy: Academy) -> None:
    """After a restore, with another person's cursor, or with garbage, the sync starts from zero and says so."""
    async with academy:
        sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
        await academy.conversation(sam, amal, messages=10)
        await sam.sync()
        await amal.sync()
        assert (await sam.pull())["reset"] is False
        await academy.sql.execute("select private.after_restore()")
        pages = await sam.sync()
        assert pages[0]["reset"] is True
        await sam.assert_mirror_is_exact()
        broken = base64.b64encode(b'{"epoch": 1, "floor": "x"}').decode()
        for cursor in (amal.mirror.cursor, "no base64 !", broken, base64.b64encode(b"[1]").decode(), "", "AAAA"):
            sam.mirror.cursor = cursor
            assert (await sam.sync())[0]["reset"] is True
            await sam.assert_mirror_is_exact()


async def test_a_new_role_resets(academy: Academy) -> None:
    """A promotion changes everything that one sees."""
    async with academy:
        sam = await academy.person("sam")
        await academy.course(await academy.person("amal", "tutor"), "draft")
        await sam.sync()
        await academy.sql.execute("update users set role = 'admin' where id = $1", sam.id)
        assert (await sam.sync())[0]["reset"] is True
        assert len(sam.mirror.tables["courses"]) == 1


async def test_anonymous_and_inactive_callers_are_refused(academy: Academy) -> None:
    """An error, never an empty set that could be taken for deletions."""
    async with academy:
        sam = await academy.person("sam")
        for connection in (await academy.connect("anon"), await academy.connect("authenticated")):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.fetchval("select sync_pull()")
        await academy.sql.execute("update users set is_active = false")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await sam.pull()
