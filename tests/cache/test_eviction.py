"""Old messages of long conversations leave the mirror and come back; nothing else is different for it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pharmat_desktop.cache import AccountStore, conversation_list, eviction, eviction_limits, mirror
from pharmat_desktop.cache.conversation_list import UNREAD_LIMIT
from pharmat_desktop.cache.eviction_limits import BUDGET, KEEPS, STEP, keep_of, wanted_of
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.chat import missing_message
from pharmat_desktop.domain.drafts import ChangeKind, MessageChange
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.domain.pull import Rows
from tests.support.account_files import opened, topics_of
from tests.support.example_data import (
    CHAT,
    ME,
    START,
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

REACTION_COLUMNS = ("message_id", "user_id", "emoji", "conversation_id", "created_at", "deleted_at")
SMALL_KEEP, SMALL_STEP = 20, 10


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Twenty messages are a long conversation."""
    monkeypatch.setattr(eviction_limits, "KEEPS", (SMALL_KEEP,))
    monkeypatch.setattr(eviction, "STEP", SMALL_STEP)
    monkeypatch.setattr(eviction, "SLICE", 7)
    return iter(())


def conversation(last_seq: int) -> Rows:
    return rows("conversations", row("conversations", id=CHAT, created_at=at(), last_seq=last_seq))


async def fill(store: AccountStore, count: int) -> None:
    """`count` messages, as a pull brings them."""
    await store.mirror.apply(chat_page(range(1, count + 1)))
    await store.mirror.upsert("conversations", conversation(count))


def test_how_much_is_kept() -> None:
    """As much as all conversations may have together, never less than unread messages are counted."""
    assert keep_of([100_000]) == KEEPS[0]
    assert keep_of([100_000] * 15) == KEEPS[1]
    assert keep_of([5, 9000] * 500) == KEEPS[-1] >= UNREAD_LIMIT
    assert keep_of([10] * 20_000) == KEEPS[0], "many short conversations are kept whole"
    assert all(sum(min(keep_of([length] * 20), length) for _ in range(20)) <= BUDGET for length in (1, 9_000, 10**6))
    assert wanted_of([]) == KEEPS[0] + STEP


@pytest.mark.usefixtures("small")
async def test_old_messages_leave_and_come_back(tmp_path: Path) -> None:
    """Their rows stay, as missing ones; what comes back is a message again, and leaves only after a while."""
    async with opened(tmp_path) as store:
        await fill(store, 45)
        assert await store.mirror.raise_floors()
        assert not await store.mirror.raise_floors()
        assert store.mirror.floors() == {CHAT: 21}
        touched = topics_of(store)
        await store.mirror.evict()
        assert touched == {Topic(TopicKind.THREAD, CHAT)}
        assert store.chat.thread_length(CHAT) == 45
        assert store.chat.thread_slice(CHAT, 18, 3)[:2] == [missing_message(CHAT, 19), missing_message(CHAT, 20)]
        assert store.chat.thread_rank(message_id(20)) is None
        assert store.chat.thread_rank(message_id(21)) == 20
        await store.mirror.recall(CHAT, messages([19, 20]))
        await store.mirror.evict()
        shown = store.chat.thread_slice(CHAT, 17, 3)
        assert [(one.seq, one.is_missing) for one in shown] == [(18, True), (19, False), (20, False)]
        assert store.chat.thread_rank(message_id(19)) == 18
    async with opened(tmp_path) as store:
        await store.mirror.evict()
        assert store.chat.thread_slice(CHAT, 18, 1) == [missing_message(CHAT, 19)]


@pytest.mark.usefixtures("small")
async def test_what_is_kept_of_a_long_conversation_goes_with_it(tmp_path: Path) -> None:
    """Whoever comes back to it, or meets a restored server, starts without a floor."""
    async with opened(tmp_path) as store:
        for is_left in (True, False):
            await fill(store, 45)
            await store.mirror.raise_floors()
            assert store.mirror.floors()
            if is_left:
                await store.mirror.remove("conversations", [CHAT])
            else:
                await store.mirror.apply(page(is_reset=True))
            assert not store.mirror.floors()
            assert store.chat.thread_length(CHAT) == 0


@pytest.mark.usefixtures("small")
async def test_a_digest_is_of_what_must_be_held(tmp_path: Path) -> None:
    """Whether older messages left already, were never there or came back does not matter."""
    async with opened(tmp_path / "all") as one, opened(tmp_path / "new") as other:
        await fill(one, 45)
        await one.mirror.raise_floors()
        await other.mirror.apply(chat_page(range(21, 46)))
        await other.mirror.upsert("conversations", conversation(45))
        assert (await other.mirror.digest())["messages"].digest.rows == 25
        await other.mirror.raise_floors()
        for _ in range(2):
            assert await one.mirror.digest() == await other.mirror.digest()
            await one.mirror.evict()
            await other.mirror.recall(CHAT, messages(range(5, 9)))


@pytest.mark.usefixtures("small")
async def test_what_waits_for_an_old_message_is_not_lost(tmp_path: Path) -> None:
    """An edit, an answer and a refused reaction still say what they are about; the edit lies over what comes back."""
    async with opened(tmp_path) as store:
        await fill(store, 45)
        await store.mirror.upsert("messages", rows("messages", message(46, reply_to=message_id(3))))
        await store.mirror.upsert("conversations", conversation(46))
        edit = MessageChange(uid("edit"), ChangeKind.EDIT, CHAT, message_id(2), START, body="better")
        await store.drafts.add(edit)
        await store.drafts.add(draft("answer", reply_to=message_id(4)))
        await store.mirror.raise_floors()
        await store.mirror.evict()
        assert [one.body for one in store.overview.unsent()] == ["better", "text of answer"]
        answering = store.chat.thread_slice(CHAT, 45, 2)
        assert [one.reply_to and one.reply_to.message_id for one in answering] == [message_id(3), message_id(4)]
        assert all(one.reply_to and one.reply_to.is_away for one in answering)
        await store.mirror.recall(CHAT, messages([2, 3], body="as it was"))
        assert store.chat.thread_slice(CHAT, 1, 1)[0].body == "better"
        found = store.chat.thread_slice(CHAT, 45, 1)[0].reply_to
        assert found is not None
        assert (found.text, found.is_away) == ("as it was", False)


def stored(*given: dict[str, Any]) -> Rows:
    return Rows(MESSAGE_COLUMNS, [tuple(values.values()) for values in given])


class Twins:
    """One mirror holds everything, the other lets old messages go; both hear the same."""

    def __init__(self, whole: AccountStore, lean: AccountStore, seed: int) -> None:
        self.whole, self.lean = whole, lean
        self.random = random.Random(seed)
        self.last = 0
        self.changes = 0
        self.stored: dict[int, dict[str, Any]] = {}
        """What the server has, by `seq`."""

    async def both(self, table: str, given: Rows) -> None:
        for store in (self.whole, self.lean):
            if self.random.random() < 0.5:
                await store.mirror.upsert(table, given)
            else:
                await store.mirror.apply(page((table, given), cursor=f"{self.random.random()}"))

    async def news(self) -> None:
        count = self.random.choice([1, 1, 2, 15]) if self.last else 35
        new = range(self.last + 1, self.last + 1 + count)
        self.last += count
        for seq in new:
            sender = self.random.choice([ME, TUTOR])
            answered = message_id(self.random.randint(1, seq)) if self.random.random() < 0.3 else None
            values = message(seq, sender_id=sender, body=f"text {seq}", reply_to=answered)
            self.stored[seq] = dict(zip(MESSAGE_COLUMNS, values, strict=True))
        await self.both("messages", stored(*(self.stored[seq] for seq in new)))
        await self.both("conversations", conversation(self.last))

    async def change(self) -> None:
        """Edited or deleted, and then an older copy comes once more: also of one that is not held."""
        if not self.last:
            return
        self.changes += 1
        seq = self.random.randint(1, self.last)
        before, moment = self.stored[seq], at(9000 + self.changes)
        if not before["deleted_at"]:
            edited = {"body": f"edited {self.changes}", "edited_at": moment}
            self.stored[seq] = {**before, **self.random.choice([edited, edited, {"body": "", "deleted_at": moment}])}
        await self.both("messages", stored(self.stored[seq]))
        await self.both("messages", stored(before))

    async def react(self) -> None:
        seq = self.random.randint(1, self.last + 1)
        gone = self.random.choice([None, None, at(1)])
        values = (message_id(seq), self.random.choice([ME, TUTOR]), "👍", CHAT, at(), gone)
        await self.both("message_reactions", Rows(REACTION_COLUMNS, [values]))

    async def read(self) -> None:
        await self.both("conversation_members", rows("conversation_members", member(ME, CHAT, self.last - 3)))

    async def rise(self) -> None:
        await self.lean.mirror.raise_floors()

    async def evict(self) -> None:
        await self.lean.mirror.evict()

    async def load(self) -> None:
        first = self.random.randint(1, max(1, self.last))
        page_ = [self.stored[seq] for seq in range(first, min(self.last + 1, first + 8))]
        await self.lean.mirror.recall(CHAT, stored(*page_))

    async def write(self) -> None:
        new = draft(f"{self.random.random()}")
        for store in (self.whole, self.lean):
            await store.drafts.add(new)

    def compare(self) -> None:
        """Row by row: the same message, or one that may be missing."""
        length = self.whole.chat.thread_length(CHAT)
        assert self.lean.chat.thread_length(CHAT) == length
        floor = self.lean.mirror.floors().get(CHAT, 1)
        whole, lean = (store.chat.thread_slice(CHAT, 0, length) for store in (self.whole, self.lean))
        for one, other in zip(whole, lean, strict=True):
            if other.is_missing:
                assert one.seq == other.seq
                assert (one.seq or 0) < floor
            elif one.reply_to == other.reply_to:
                assert one == other
            else:
                assert other.reply_to is not None
                assert other.reply_to.is_away
        assert self.lean.chat.unread_total() == self.whole.chat.unread_total()
        assert self.lean.chat.conversations() == self.whole.chat.conversations()
        assert self.lean.chat.last_seq(CHAT) == self.whole.chat.last_seq(CHAT)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("seed", range(8))
async def test_what_is_held_equals_a_whole_mirror(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any order of news, changes, floors, evictions and pages of history; at the end everything comes back."""
    monkeypatch.setattr(mirror, "SPARED", 0)
    monkeypatch.setattr(conversation_list, "UNREAD_LIMIT", 3)  # as in life: fewer than are kept
    async with opened(tmp_path / "whole") as whole, opened(tmp_path / "lean") as lean:
        twins = Twins(whole, lean, seed)
        for store in (whole, lean):
            await store.mirror.apply(chat_page())
        acts = [twins.news, twins.news, twins.change, twins.change, twins.react, twins.read, twins.rise, twins.evict]
        for _ in range(70):
            await twins.random.choice([*acts, twins.load, twins.write])()
            twins.compare()
        for act in (twins.news, twins.rise, twins.evict):
            await act()
            twins.compare()
        assert lean.mirror.floors()
        await lean.mirror.recall(CHAT, stored(*twins.stored.values()))
        twins.compare()
        assert not any(one.is_missing for one in lean.chat.thread_slice(CHAT, 0, twins.last))
