"""Messages for later: kept for their sender, sent once when their time comes, and never silently lost."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg

from tests.database.academy import Academy, Person, draft
from tests.database.test_message_files import file, uploaded

SCHEDULE = "select schedule_message($1, $2, $3)"
CHANGE = "select schedule_message($1, $2, $3, true)"
CANCEL = "select cancel_scheduled($1, $2)"
RELEASE = "select private.release_scheduled()"
ZONE = "Africa/Cairo"
Item = dict[str, Any]


def later(**more: float) -> datetime:
    """That much from now."""
    return datetime.now(UTC) + timedelta(**more)


async def schedule(person: Person, item: Item, at: datetime | None = None, query: str = SCHEDULE) -> dict[str, Any]:
    answer: dict[str, Any] = await person.call(query, json.dumps(item), at or later(days=1), ZONE)
    return answer


async def refused(person: Person, item: Item, at: datetime | None = None, query: str = SCHEDULE) -> str | None:
    return (await person.refused(query, json.dumps(item), at or later(days=1), ZONE))[1]


async def make_due(academy: Academy, *items: Item) -> None:
    """The time of these has come, in their order."""
    for place, item in enumerate(items):
        at = later(hours=-1, seconds=place)
        await academy.sql.execute("update scheduled_messages set send_at = $2 where id = $1", UUID(item["id"]), at)


async def bodies(academy: Academy, chat: UUID) -> list[str]:
    rows = await academy.sql.fetch("select body from messages where conversation_id = $1 order by seq", chat)
    return [row[0] for row in rows]


async def waiting(person: Person) -> list[str]:
    return [row[0] for row in await person.db.fetch("select body from scheduled_messages order by send_at")]


async def two(academy: Academy) -> tuple[Person, Person, UUID]:
    tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
    return tutor, sam, await academy.conversation(tutor, sam)


async def test_it_waits_seen_by_its_sender_alone_and_arrives_as_an_ordinary_message(academy: Academy) -> None:
    """With the id that it had from the beginning, the time it was written and the time it was sent."""
    async with academy:
        tutor, sam, chat = await two(academy)
        item = draft(chat, "Good morning")
        row = (await schedule(tutor, item))["scheduled"]
        assert (row[0], row[1], row[3], row[8]) == (item["id"], str(chat), "Good morning", ZONE)
        assert await academy.sql.fetchval(RELEASE) == 0
        await sam.sync()
        await tutor.sync()
        assert (sam.mirror.tables["scheduled_messages"], await waiting(sam)) == ({}, [])
        assert len(tutor.mirror.tables["scheduled_messages"]) == 1
        await make_due(academy, item)
        assert await academy.sql.fetchval(RELEASE) == 1
        stored = await academy.sql.fetchrow("select * from messages where id = $1", UUID(item["id"]))
        assert (stored["seq"], stored["sender_id"], stored["body"]) == (1, tutor.id, "Good morning")
        assert stored["written_at"] == datetime(2026, 1, 1, 8, tzinfo=UTC) < stored["sent_at"]
        for person in (tutor, sam):
            await person.sync()
            await person.assert_mirror_is_exact()
            assert person.mirror.tables["scheduled_messages"] == {}
            assert [row["body"] for row in person.mirror.tables["messages"].values()] == ["Good morning"]
        left = await academy.sql.fetchrow("select body, deleted_at is not null from scheduled_messages")
        assert tuple(left) == ("", True)


async def test_saying_it_again_schedules_it_once(academy: Academy) -> None:
    """Also after it was sent; and the late repetition of a first call changes nothing that was changed since."""
    async with academy:
        tutor, _, chat = await two(academy)
        item = draft(chat, "first")
        assert await schedule(tutor, item) != {}
        await schedule(tutor, {**item, "body": "retried with another text"})
        assert await waiting(tutor) == ["retried with another text"]
        await schedule(tutor, {**item, "body": "changed"}, query=CHANGE)
        assert (await schedule(tutor, item))["scheduled"][3] == "changed"
        await make_due(academy, item)
        assert [await academy.sql.fetchval(RELEASE) for _ in range(2)] == [1, 0]
        assert (await schedule(tutor, item))["message"][5] == "changed"
        assert await bodies(academy, chat) == ["changed"]


async def test_a_time_that_has_passed_sends_it_at_once(academy: Academy) -> None:
    """So does "send now", which is a change to now; its repetition is a success."""
    async with academy:
        tutor, _, chat = await two(academy)
        late, early = draft(chat, "late"), draft(chat, "early")
        assert (await schedule(tutor, late, later(hours=-3)))["message"][2] == 1
        await schedule(tutor, early)
        now = later()
        for _ in range(2):
            assert (await schedule(tutor, early, now, CHANGE))["message"][2] == 2
        assert await bodies(academy, chat) == ["late", "early"]
        assert await waiting(tutor) == []


async def test_what_was_sent_does_not_change_or_vanish(academy: Academy) -> None:
    """Another text, another time or a cancellation that comes too late is refused with words."""
    async with academy:
        tutor, sam, chat = await two(academy)
        item = draft(chat, "sent")
        await schedule(tutor, item, later(seconds=-1))
        assert await refused(tutor, {**item, "body": "other"}, later(), CHANGE) == "already_sent"
        assert await refused(tutor, item, later(days=1), CHANGE) == "already_sent"
        assert await tutor.refused(CANCEL, UUID(item["id"]), chat) == ("PT409", "already_sent")
        assert await refused(sam, item) == "id_taken"
        assert await bodies(academy, chat) == ["sent"]


async def test_a_cancelled_one_stays_cancelled(academy: Academy) -> None:
    """Twice is once; a call to schedule it that comes after the cancellation comes to nothing."""
    async with academy:
        tutor, _, chat = await two(academy)
        known, unknown = draft(chat, "known"), draft(chat, "not there yet")
        await schedule(tutor, known)
        for item in (known, known, unknown, unknown):
            row = (await tutor.call(CANCEL, UUID(item["id"]), chat))["scheduled"]
            assert (row[3], row[-1] is None) == ("", False)
        for item in (known, unknown):
            assert (await schedule(tutor, item, later(seconds=-1)))["scheduled"][-1] is not None
            assert await refused(tutor, item, query=CHANGE) == "cancelled"
        await tutor.sync()
        await tutor.assert_mirror_is_exact()
        assert (await waiting(tutor), await bodies(academy, chat), await academy.sql.fetchval(RELEASE)) == ([], [], 0)


async def test_only_its_sender_decides_about_it(academy: Academy) -> None:
    """Not the other side, an admin, a stranger, or the sender while blocked."""
    async with academy:
        tutor, sam, chat = await two(academy)
        admin, eve = await academy.person("ada", "admin"), await academy.person("eve")
        await academy.join(chat, admin)
        item = draft(chat, "mine")
        await schedule(tutor, item)
        for person in (sam, admin):
            assert await refused(person, {**item, "body": "theirs"}, query=CHANGE) == "id_taken"
            assert await person.refused(CANCEL, UUID(item["id"]), chat) == ("PT403", "not_yours")
            assert await waiting(person) == []
        assert await refused(eve, draft(chat, "let me in")) == "not_a_member"
        assert await eve.call(CANCEL, uuid4(), chat) == {"scheduled": None}
        await academy.sql.execute("update users set is_active = false where id = $1", tutor.id)
        assert await refused(tutor, item, query=CHANGE) == "inactive"
        assert await tutor.refused(CANCEL, UUID(item["id"]), chat) == ("PT403", "inactive")
        assert await waiting(tutor) == []


async def test_what_makes_no_sense_is_refused(academy: Academy) -> None:
    """Empty, too long, another's file, no such zone, no time, never, in ten years, and more than anybody means."""
    async with academy:
        tutor, _, chat = await two(academy)
        good = draft(chat, "good")
        nowhere = [file(f"{chat}/{uuid4()}.txt")]
        assert await refused(tutor, draft(chat, " \n")) == "empty"
        assert await refused(tutor, draft(chat, "x" * 8001)) == "too_long"
        assert await refused(tutor, {**good, "id": "7"}) == "invalid"
        assert await refused(tutor, {**good, "attachments": nowhere}) == "missing_file"
        assert await refused(tutor, good, later(days=400)) == "too_far"
        for at, zone in ((None, "UTC"), (later(), "Mars/Crater"), (later(), "'; drop"), (later(), None)):
            assert (await tutor.refused(SCHEDULE, json.dumps(good), at, zone))[1] == "invalid"
        infinite = "select schedule_message($1, 'infinity', 'UTC')"
        assert (await tutor.refused(infinite, json.dumps(good)))[1] == "invalid"
        await academy.sql.execute(
            "insert into scheduled_messages (id, conversation_id, sender_id, body, send_at)"
            " select gen_random_uuid(), $1, $2, 'x', now() + interval '1 day' from generate_series(1, 200)",
            *(chat, tutor.id),
        )
        assert await refused(tutor, good) == "too_many"


async def test_who_lost_access_gets_it_back_with_the_reason(academy: Academy) -> None:
    """It is not sent, not lost, told once; it can be sent after the return, or deleted."""
    async with academy:
        tutor, sam, chat = await two(academy)
        first, second = draft(chat, "first"), draft(chat, "second")
        await schedule(sam, first)
        await schedule(sam, second)
        await academy.leave(chat, sam)
        await make_due(academy, first, second)
        assert [await academy.sql.fetchval(RELEASE) for _ in range(2)] == [2, 0]
        await sam.sync()
        kept = sam.mirror.tables["scheduled_messages"].values()
        assert [(row["body"], row["problem_code"]) for row in sorted(kept, key=lambda row: row["body"])] == [
            ("first", "not_a_member"),
            ("second", "not_a_member"),
        ]
        assert all("not in this conversation" in row["problem"] for row in kept)
        told = sam.mirror.tables["notifications"].values()
        assert [row["type"] for row in told] == ["message.not_sent"] * 2
        assert await refused(sam, first, later(), CHANGE) == "not_a_member"
        assert (await sam.call(CANCEL, UUID(second["id"]), chat))["scheduled"][-1] is not None
        await academy.join(chat, sam)
        assert (await schedule(sam, first, later(), CHANGE))["message"][5] == "first"
        assert await bodies(academy, chat) == ["first"]
        await tutor.sync()
        await tutor.assert_mirror_is_exact()


async def test_a_blocked_account_s_message_waits_until_it_is_active_again(academy: Academy) -> None:
    """Nothing goes out meanwhile; a closed conversation does the same to it."""
    async with academy:
        tutor, _, chat = await two(academy)
        blocked, closed = draft(chat, "while blocked"), draft(chat, "while closed")
        await schedule(tutor, blocked)
        await schedule(tutor, closed)
        await make_due(academy, blocked)
        await academy.sql.execute("update users set is_active = false where id = $1", tutor.id)
        await academy.sql.fetchval(RELEASE)
        await academy.sql.execute("update users set is_active = true where id = $1", tutor.id)
        await make_due(academy, closed)
        await academy.sql.execute("update conversations set deleted_at = now() where id = $1", chat)
        await academy.sql.fetchval(RELEASE)
        rows = await tutor.db.fetch("select body, problem_code from scheduled_messages order by body")
        assert [tuple(row) for row in rows] == [
            ("while blocked", "inactive"),
            ("while closed", "conversation_closed"),
        ]
        assert await bodies(academy, chat) == []


async def test_many_at_once_release_each_message_once_and_in_order(academy: Academy) -> None:
    """Five connections, three conversations, somebody sends there meanwhile: no seq twice, none missing, in order."""
    async with academy:
        tutor, sam, _ = await two(academy)
        chats = [await academy.conversation(tutor, sam) for _ in range(3)]
        for chat in chats:
            await academy.sql.execute(
                "insert into scheduled_messages (id, conversation_id, sender_id, body, send_at)"
                " select gen_random_uuid(), $1, $2, g::text, now() - interval '1 hour' + g * interval '1 second'"
                " from generate_series(1, 40) g",
                *(chat, tutor.id),
            )
        workers = [await academy.connect("postgres") for _ in range(5)]

        async def work(worker: asyncpg.Connection) -> int:
            done = 0
            while await worker.fetchval("select exists (select from scheduled_messages where deleted_at is null)"):
                done += await worker.fetchval("select private.release_scheduled(7)")
            return done

        async def talk() -> None:
            for number in range(20):
                await sam.send(chats[number % 3], "hello")

        *done, _ = await asyncio.gather(*map(work, workers), talk())
        assert sum(filter(None, done)) == 120
        for chat in chats:
            rows = await academy.sql.fetch(
                "select seq, body from messages where conversation_id = $1 order by seq", chat
            )
            assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
            assert [row["body"] for row in rows if row["body"] != "hello"] == [str(g) for g in range(1, 41)]


async def test_a_cancellation_and_a_release_that_meet_agree(academy: Academy) -> None:
    """While a release is under way a cancellation waits for it, and then hears that the message is out."""
    async with academy:
        tutor, _, chat = await two(academy)
        item = draft(chat, "on its way")
        await schedule(tutor, item)
        await make_due(academy, item)
        releasing = await academy.connect("postgres")
        transaction = releasing.transaction()
        await transaction.start()
        assert await releasing.fetchval(RELEASE) == 1
        pid = tutor.db.get_server_pid()
        async with asyncio.TaskGroup() as tasks:
            cancelling = tasks.create_task(tutor.refused(CANCEL, UUID(item["id"]), chat))
            while not await academy.sql.fetchval("select cardinality(pg_blocking_pids($1)) > 0", pid):
                assert not cancelling.done()
            assert await academy.sql.fetchval(RELEASE) == 0
            await transaction.commit()
        assert cancelling.result() == ("PT409", "already_sent")
        assert await bodies(academy, chat) == ["on its way"]


async def test_a_reply_whose_original_is_gone_is_sent_without_it(academy: Academy) -> None:
    """As with any message, the text is worth more."""
    async with academy:
        tutor, sam, chat = await two(academy)
        asked, gone = await academy.say(chat, sam, "when?"), await academy.say(chat, sam, "oh")
        items = [draft(chat, "at eight", reply_to=str(asked)), draft(chat, "never mind", reply_to=str(gone))]
        for item in items:
            await schedule(tutor, item)
        await academy.sql.execute("delete from messages where id = $1", gone)
        await make_due(academy, *items)
        await academy.sql.fetchval(RELEASE)
        rows = await academy.sql.fetch("select reply_to from messages where sender_id = $1 order by seq", tutor.id)
        assert [row[0] for row in rows] == [asked, None]


async def test_a_forwarded_message_that_waited_bears_its_author_s_name(academy: Academy) -> None:
    """Also after a change of the time that does not name the author; other words are one's own."""
    async with academy:
        tutor, sam, chat = await two(academy)
        original = await academy.say(chat, sam, "Two tablets")
        kept, changed = (draft(chat, "Two tablets", forward_of=str(original)) for _ in range(2))
        for item in (kept, changed):
            await schedule(tutor, item)
        plain = {name: value for name, value in kept.items() if name != "forward_of"}
        await schedule(tutor, plain, later(days=2), CHANGE)
        await schedule(tutor, {**plain, "id": changed["id"], "body": "Ten tablets"}, query=CHANGE)
        await make_due(academy, kept, changed)
        assert await academy.sql.fetchval(RELEASE) == 2
        rows = await academy.sql.fetch(
            "select body, forwarded_from from messages where sender_id = $1 order by seq", tutor.id
        )
        assert [tuple(row) for row in rows] == [("Two tablets", "sam"), ("Ten tablets", None)]


async def test_a_change_that_does_not_name_the_files_keeps_them(academy: Academy) -> None:
    """An app that cannot show them loses none; one that names them, decides."""
    async with academy:
        tutor, _, chat = await two(academy)
        path = await uploaded(academy, tutor, chat)
        item = draft(chat, "with a file")
        await schedule(tutor, {**item, "attachments": [file(path)]})
        await schedule(tutor, {**item, "body": "another text"}, query=CHANGE)
        kept = "select body, attachments -> 0 ->> 'path' from scheduled_messages"
        assert tuple(await academy.sql.fetchrow(kept)) == ("another text", path)
        await schedule(tutor, {**item, "attachments": []}, query=CHANGE)
        assert tuple(await academy.sql.fetchrow(kept)) == ("with a file", None)


async def test_pg_cron_is_asked_where_there_is_one(academy: Academy) -> None:
    """Without it the migration goes through and says no; with it, everything due is sent each minute."""
    async with academy:
        setting_up = "select private.release_each_minute()"
        assert await academy.sql.fetchval(setting_up) is False
        await (await academy.superuser()).execute(
            "create schema cron authorization postgres; set role postgres;"
            " create table cron.job (name text primary key, schedule text, command text);"
            " create function cron.schedule(text, text, text) returns bigint language sql as 'insert into cron.job"
            " values ($1, $2, $3) on conflict (name) do update set command = $3 returning 1::bigint'"
        )
        assert [await academy.sql.fetchval(setting_up) for _ in range(2)] == [True, True]
        jobs = dict(await academy.sql.fetch("select command, schedule from cron.job"))
        command = next(command for command, schedule in jobs.items() if schedule == "* * * * *")
        tutor, _, chat = await two(academy)
        await academy.sql.execute(
            "insert into scheduled_messages (id, conversation_id, sender_id, body, send_at)"
            " select gen_random_uuid(), $1, $2, 'x', now() - interval '1 hour' from generate_series(1, 150)",
            *(chat, tutor.id),
        )
        await academy.sql.execute(command)
        assert len(await bodies(academy, chat)) == 150
