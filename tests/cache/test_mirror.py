"""The mirror takes pages and live rows, never goes back to an older copy, and lets nothing odd in."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from pharmat_desktop.domain.changes import EVERYTHING, Topic, TopicKind
from pharmat_desktop.domain.errors import LocalStorageError, UnexpectedAnswer
from pharmat_desktop.domain.pull import PulledPage, Rows
from tests.support.account_files import opened, topics_of
from tests.support.example_data import (
    CHAT,
    COLUMNS,
    ME,
    TUTOR,
    at,
    chat_page,
    draft,
    member,
    message,
    message_id,
    messages,
    page,
    row,
    rows,
    uid,
)

COURSE = uid("course")


def stored(directory: Path, sql: str) -> list[Any]:
    with sqlite3.connect(directory / "cache.sqlite3") as connection:
        found = connection.execute(sql).fetchall()
    connection.close()
    return found


async def test_a_page_and_its_cursor_outlive_the_process(tmp_path: Path) -> None:
    """Rows and cursor are there after closing and opening again."""
    async with opened(tmp_path) as store:
        assert store.mirror.cursor() is None
        await store.mirror.apply(chat_page(range(1, 4), cursor="seven"))
    async with opened(tmp_path) as store:
        assert store.mirror.cursor() == "seven"
        assert store.chat.thread_length(CHAT) == 3


async def test_a_page_with_one_bad_row_changes_nothing(tmp_path: Path) -> None:
    """Rows, cursor and what is gone stand or fall together."""
    bad = list(message(3))
    bad[2] = "three"
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        touched = topics_of(store)
        with pytest.raises(UnexpectedAnswer):
            await store.mirror.apply(
                page(("messages", rows("messages", message(2), bad)), cursor="2", gone={"messages": [message_id(1)]})
            )
        assert store.mirror.cursor() == "1"
        assert [m.seq for m in store.chat.thread_slice(CHAT, 0, 9)] == [1]
        assert touched == set()


@pytest.mark.parametrize(
    "odd",
    [
        Rows(COLUMNS["messages"], [["too", "short"]]),
        Rows(COLUMNS["messages"], [3]),  # type: ignore[list-item]
        Rows(COLUMNS["messages"], [message(1, body={"a": "dictionary"})]),
        Rows(COLUMNS["messages"], [message(1, body=None)]),
        Rows(COLUMNS["messages"], [message(1, body="half a character: \ud83d")]),
        Rows(COLUMNS["messages"], [row("messages", conversation_id=CHAT, sender_id=TUTOR, seq=2**70)]),
        Rows(tuple(name for name in COLUMNS["messages"] if name != "seq"), []),
    ],
    ids=["short", "no row", "object", "null", "surrogate", "huge number", "column missing"],
)
async def test_rows_that_make_no_sense_are_refused(tmp_path: Path, odd: Rows) -> None:
    """Whatever the server sends, the answer is stored whole or UnexpectedAnswer is raised."""
    async with opened(tmp_path) as store:
        with pytest.raises(UnexpectedAnswer):
            await store.mirror.upsert("messages", odd)
        assert store.chat.thread_length(CHAT) == 0


async def test_a_newer_server_is_understood(tmp_path: Path) -> None:
    """Unknown tables and columns are ignored, and the order of columns does not matter."""
    columns = ("mood", *reversed(COLUMNS["messages"]))
    newer = Rows(columns, [["sunny", *reversed(message(1))]])
    async with opened(tmp_path) as store:
        await store.mirror.apply(page(("moods", Rows(("id",), [["x"]])), ("messages", newer), gone={"moods": ["y"]}))
        assert [m.id for m in store.chat.thread_slice(CHAT, 0, 9)] == [message_id(1)]


@pytest.mark.parametrize(
    ("first", "second", "body"),
    [
        ({"body": "new", "edited_at": at(9)}, {"body": "old"}, "new"),
        ({"body": "new", "edited_at": at(9)}, {"body": "old", "edited_at": at(8)}, "new"),
        ({"body": "old", "edited_at": at(8)}, {"body": "new", "edited_at": at(9)}, "new"),
        ({"body": "old"}, {"body": "new", "edited_at": at(9)}, "new"),
        ({"body": "", "deleted_at": at(9)}, {"body": "old", "edited_at": at(10)}, ""),
        ({"body": "old", "edited_at": at(9)}, {"body": "", "deleted_at": at(8)}, ""),
    ],
)
async def test_an_older_copy_of_a_message_never_replaces_a_newer(
    tmp_path: Path, first: dict[str, str], second: dict[str, str], body: str
) -> None:
    """A later edit beats an earlier one, and a deletion beats both, in whatever order they come."""
    async with opened(tmp_path) as store:
        for version in (first, second):
            await store.mirror.upsert("messages", rows("messages", message(1, **version)))
        (shown,) = store.chat.thread_slice(CHAT, 0, 9)
        assert shown.body == body
        assert shown.is_deleted == (body == "")


async def test_a_read_mark_only_grows(tmp_path: Path) -> None:
    """A live event that overtook a pull is not undone by it."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 6)))
        for seq in (4, 2):
            await store.mirror.upsert("conversation_members", rows("conversation_members", member(ME, CHAT, seq)))
        assert store.chat.unread_total() == 1


async def test_an_older_profile_does_not_come_back(tmp_path: Path) -> None:
    """Rows with `updated_at` are replaced by the same age or newer only."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        for name, minutes in (("Nadia", 5), ("Older", 3)):
            profile = row("users", id=TUTOR, first_name=name, last_name="", updated_at=at(minutes))
            await store.mirror.upsert("users", rows("users", profile))
        assert store.chat.conversations()[0].title == "Nadia"


async def test_softly_deleted_rows_leave_but_deleted_messages_stay(tmp_path: Path) -> None:
    """`deleted_at` removes a conversation with its content; a deleted message stays as a row without text."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1, 2]))
        await store.mirror.upsert("messages", rows("messages", message(1, body="x", deleted_at=at(9))))
        assert [(m.body, m.is_deleted) for m in store.chat.thread_slice(CHAT, 0, 9)] == [
            ("", True),
            ("Good morning", False),
        ]
        gone = row("conversations", id=CHAT, deleted_at=at(10))
        await store.mirror.upsert("conversations", rows("conversations", gone))
        assert store.chat.conversations() == []
    assert stored(tmp_path, "SELECT count(*) FROM messages") == [(0,)]


async def test_what_is_gone_takes_its_parts_along(tmp_path: Path) -> None:
    """A conversation takes members and messages, a course its lessons and enrolment; single keys work too."""
    course = (
        ("courses", rows("courses", row("courses", id=COURSE, tutor_id=TUTOR))),
        ("course_content", rows("course_content", row("course_content", course_id=COURSE))),
        ("enrollments", rows("enrollments", row("enrollments", course_id=COURSE, student_id=ME))),
    )
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1, 2]))
        await store.mirror.apply(page(*course))
        await store.mirror.remove("messages", [message_id(2)])
        await store.mirror.remove("conversation_members", [[CHAT, TUTOR]])
        assert store.chat.thread_length(CHAT) == 1
        assert store.chat.conversations()[0].member_count == 1
        await store.mirror.apply(page(gone={"conversations": [CHAT], "courses": [COURSE]}))
    for table in ("conversations", "conversation_members", "messages", "courses", "course_content", "enrollments"):
        assert stored(tmp_path, f"SELECT count(*) FROM {table}") == [(0,)]


@pytest.mark.parametrize("key", [["one"], [1, 2], "text", None])
async def test_a_key_of_another_shape_is_refused(tmp_path: Path, key: Any) -> None:
    """Members are named by two texts."""
    async with opened(tmp_path) as store:
        with pytest.raises(UnexpectedAnswer):
            await store.mirror.remove("conversation_members", [key])


async def test_gone_and_given_again_in_one_page_is_given(tmp_path: Path) -> None:
    """Someone left and came back between two pulls: the page's rows are what may be seen now."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        back = chat_page([1, 2])
        await store.mirror.apply(PulledPage("2", tables=back.tables, gone={"conversations": [CHAT]}))
        assert store.chat.thread_length(CHAT) == 2


async def test_a_reset_starts_from_nothing(tmp_path: Path) -> None:
    """Another epoch: what the old database knew is gone, and everything is published."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 9)))
        touched = topics_of(store)
        await store.mirror.apply(page(("messages", messages([1])), cursor="new", is_reset=True))
        assert store.chat.thread_length(CHAT) == 1
        assert store.chat.conversations() == []
        assert touched >= EVERYTHING


async def test_another_message_in_the_same_place_replaces_the_first(tmp_path: Path) -> None:
    """A server restored from a backup may give a place again; the thread never shows two messages in one place."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1, 2]))
        await store.mirror.upsert("messages", rows("messages", message(2, id=uid("newcomer"))))
        assert [m.id for m in store.chat.thread_slice(CHAT, 0, 9)] == [message_id(1), uid("newcomer")]


async def test_published_topics_are_exact(tmp_path: Path) -> None:
    """A message concerns its thread and the list, a lesson its course, and an empty page nobody."""
    async with opened(tmp_path) as store:
        touched = topics_of(store)
        await store.mirror.apply(page(cursor="1"))
        assert touched == set()
        await store.mirror.upsert("messages", messages([1]))
        assert touched == {Topic(TopicKind.THREAD, CHAT), Topic(TopicKind.CONVERSATIONS)}
        touched.clear()
        lesson = row("course_content", course_id=COURSE)
        await store.mirror.upsert("course_content", rows("course_content", lesson))
        assert touched == {Topic(TopicKind.LESSONS, COURSE)}
        touched.clear()
        await store.mirror.remove("course_content", [lesson[0]])
        assert touched == {Topic(TopicKind.LESSONS, COURSE)}
        touched.clear()
        await store.mirror.upsert("notifications", rows("notifications", row("notifications", data={"a": [1]})))
        assert touched == {Topic(TopicKind.NOTIFICATIONS)}


async def test_a_full_disk_is_told_and_changes_nothing(tmp_path: Path) -> None:
    """The page can be applied again when there is room."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        limited = store._opened_writer().mirror._connection.connection

        def limit_pages(pages: int) -> None:
            limited.cursor().execute(f"PRAGMA max_page_count = {pages}")

        await store._worker.run(lambda _: limit_pages(1))
        with pytest.raises(LocalStorageError, match="full"):
            await store.mirror.apply(chat_page(range(1, 3000), cursor="2"))
        assert (store.mirror.cursor(), store.chat.thread_length(CHAT)) == ("1", 1)
        await store._worker.run(lambda _: limit_pages(10**6))
        await store.mirror.apply(chat_page(range(1, 3000), cursor="2"))
        assert (store.mirror.cursor(), store.chat.thread_length(CHAT)) == ("2", 2999)


async def test_drafts_that_arrive_are_dropped(tmp_path: Path) -> None:
    """By pull or live, in whatever state: the message is there once, now as the server's."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        for name in ("pulled", "live", "still here"):
            await store.drafts.add(draft(name))
        touched = topics_of(store)
        await store.mirror.apply(page(("messages", rows("messages", message(1, id=uid("pulled"), sender_id=ME)))))
        await store.mirror.upsert("messages", rows("messages", message(2, id=uid("live"), sender_id=ME)))
        assert store.drafts.counts() == (1, 0)
        assert [m.id for m in store.chat.thread_slice(CHAT, 0, 9)] == [uid("pulled"), uid("live"), uid("still here")]
        assert Topic(TopicKind.DRAFTS) in touched


async def test_a_crash_between_the_two_files_shows_nothing_twice(tmp_path: Path) -> None:
    """The row is committed, the draft not yet dropped: it is shown once, and the next start drops it."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        await store.drafts.add(draft("crashed"))
        arrived = rows("messages", message(1, id=uid("crashed"), sender_id=ME))
        await store._worker.run(lambda touched: store._opened_writer().mirror.upsert("messages", arrived, touched))
        assert store.drafts.counts() == (1, 0)
        assert [(m.id, m.seq) for m in store.chat.thread_slice(CHAT, 0, 9)] == [(uid("crashed"), 1)]
        assert store.chat.thread_length(CHAT) == 1
        assert store.chat.thread_rank(draft("crashed").id) == 0
    async with opened(tmp_path) as store:
        assert store.drafts.counts() == (0, 0)
        assert store.chat.thread_length(CHAT) == 1
