"""The mirror's digest, when it is due to be compared, and healing in place."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.domain.changes import Topic, TopicKind
from tests.cache.test_repair import end_badly
from tests.support.account_files import opened, topics_of
from tests.support.example_data import CHAT, START, at, chat_page, message, message_id, messages, page, row, rows


async def test_equal_rows_have_equal_digests_in_whatever_order_they_came(tmp_path: Path) -> None:
    """Over many slices and keys of two parts; one letter changes that of its table alone."""
    async with opened(tmp_path / "a") as one, opened(tmp_path / "b") as other:
        await one.mirror.apply(chat_page(range(1, 1302)))
        await other.mirror.apply(chat_page(range(1302 - 1, 0, -1)))
        mine, theirs = await one.mirror.digest(), await other.mirror.digest()
        assert mine == theirs
        assert mine["messages"].digest.rows == 1301
        assert mine["conversation_members"].digest.rows == 2
        await other.mirror.upsert("messages", messages([7], body="another", edited_at=at(9)))
        differing = {name for name, kept in (await other.mirror.digest()).items() if kept != mine[name]}
        assert differing == {"messages"}


async def test_json_with_a_fraction_is_left_out_of_the_digest(tmp_path: Path) -> None:
    """1.50 comes as 1.5: its digits are not the server's, so the column proves nothing; whole numbers do."""
    async with opened(tmp_path) as store:
        for data, is_asked in (({"n": 15}, True), ({"n": [1.5]}, False)):
            await store.mirror.upsert("notifications", rows("notifications", row("notifications", data=data)))
            assert ("data" in (await store.mirror.digest())["notifications"].columns) == is_asked


async def test_the_revision_tells_that_rows_were_written(tmp_path: Path) -> None:
    """An empty page does not count, whatever its cursor."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        before = store.mirror.revision()
        await store.mirror.apply(page(cursor="later"))
        await store.mirror.digest()
        assert store.mirror.revision() == before
        await store.mirror.upsert("messages", messages([2]))
        await store.mirror.remove("messages", [message_id(2)])
        assert store.mirror.revision() == before + 2


async def test_a_run_that_ended_badly_makes_the_next_one_look(tmp_path: Path) -> None:
    """After a good end the time of the last comparison is kept."""
    async with opened(tmp_path) as store:
        assert store.mirror.checked_at() is None
        await store.mirror.set_checked(START)
    async with opened(tmp_path) as store:
        assert store.mirror.checked_at() == START
    end_badly(tmp_path / "cache.sqlite3")
    async with opened(tmp_path) as store:
        assert store.mirror.checked_at() is None


async def test_doubtful_rows_are_replaced_and_what_no_page_brings_leaves(tmp_path: Path) -> None:
    """One altered to look newer, one made up; a live row that comes meanwhile stays; other tables are not touched."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 6)))
        true = await store.mirror.digest()
        await store.mirror.upsert("messages", messages([2], body="forged", edited_at=at(10**6)))
        await store.mirror.upsert("messages", messages([99]))
        await store.mirror.begin_healing(["messages"])
        touched = topics_of(store)
        await store.mirror.upsert("messages", messages([6]))
        pulled = page(("messages", messages(range(1, 6))), ("conversations", rows("conversations")), cursor="other")
        await store.mirror.heal(pulled)
        assert store.chat.thread_length(CHAT) == 7
        await store.mirror.end_healing(is_complete=True)
        assert [m.body for m in store.chat.thread_slice(CHAT, 0, 9)] == ["Good morning"] * 6
        assert store.chat.thread_rank(message_id(99)) is None
        assert Topic(TopicKind.THREAD, CHAT) in touched
        assert store.mirror.cursor() != "other"
        await store.mirror.remove("messages", [message_id(6)])
        assert await store.mirror.digest() == true


async def test_a_healing_that_broke_off_takes_nothing_away(tmp_path: Path) -> None:
    """Rows that no page brought may still be the server's."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 6)))
        await store.mirror.begin_healing(["messages"])
        await store.mirror.heal(page(("messages", rows("messages", message(1)))))
        await store.mirror.end_healing(is_complete=False)
        assert store.chat.thread_length(CHAT) == 5
