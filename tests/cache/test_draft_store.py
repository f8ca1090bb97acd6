"""The drafts file: what is written stays, lanes are independent, and only legal moves are made."""

from __future__ import annotations

from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.drafts import LEGAL_MOVES, DraftState, MessageDraft, Problem
from pharmat_desktop.domain.errors import LocalStorageError
from tests.support.account_files import opened, topics_of
from tests.support.example_data import CHAT, START, draft, uid

OTHER = draft(conversation_id=uid("other lane")).conversation_id
PROBLEM = Problem("not_a_member", "You are no longer in this conversation.")
SOON = START + timedelta(minutes=1)


async def add(store: AccountStore, *names: str, lane: str = CHAT) -> list[MessageDraft]:
    drafts = [draft(name, lane) for name in names]
    for one in drafts:
        await store.drafts.add(one)
    return drafts


async def put_into(store: AccountStore, one: MessageDraft, state: DraftState) -> None:
    """Lead a new draft to a state on legal ways."""
    await store.drafts.add(one)
    if state is not DraftState.QUEUED:
        await store.drafts.take_due(START, 99)
    if state not in {DraftState.QUEUED, DraftState.SENDING}:
        await store.drafts.move([one.id], state)


async def taken(store: AccountStore, limit: int = 9) -> list[list[str]]:
    return [[one.body for one in batch] for batch in await store.drafts.take_due(START, limit)]


async def test_a_draft_comes_back_as_it_was_written(tmp_path: Path) -> None:
    """Every field outlives the process."""
    written = draft("kept", reply_to=draft("other").id, body="  مرحبا 👩‍🔬\n")
    async with opened(tmp_path) as store:
        await store.drafts.add(written)
    async with opened(tmp_path) as store:
        assert store.drafts.draft(written.id) == written
        assert store.drafts.draft(draft("another").id) is None


async def test_queueing_empties_the_composer_of_its_conversation(tmp_path: Path) -> None:
    """One transaction; the composers of others stay."""
    async with opened(tmp_path) as store:
        for lane in (CHAT, OTHER):
            await store.drafts.save_composer(lane, "half a thought")
        await add(store, "sent")
        assert (store.drafts.composer(CHAT), store.drafts.composer(OTHER)) == ("", "half a thought")
        await store.drafts.save_composer(OTHER, "")
        assert store.drafts.composer(OTHER) == ""


async def test_half_characters_are_stored_readably(tmp_path: Path) -> None:
    """A clipboard may carry halves of characters: pairs are joined, lone ones replaced, nothing fails."""
    async with opened(tmp_path) as store:
        await store.drafts.save_composer(CHAT, "\ud83d\ude00 \ud83d")
        assert store.drafts.composer(CHAT) == "😀 \ufffd"


async def test_a_second_draft_with_the_same_id_is_an_error(tmp_path: Path) -> None:
    """And neither the first draft nor the composer is touched."""
    async with opened(tmp_path) as store:
        await add(store, "one")
        await store.drafts.save_composer(CHAT, "typing")
        with pytest.raises(ValueError, match="already"):
            await add(store, "one")
        assert store.drafts.composer(CHAT) == "typing"
        assert store.drafts.counts() == (1, 0)


async def test_lanes_are_taken_in_order_and_one_batch_at_a_time(tmp_path: Path) -> None:
    """A lane with drafts on their way gives nothing; another lane is not delayed by it."""
    async with opened(tmp_path) as store:
        first, *_ = await add(store, "a", "b", "c")
        assert await taken(store, limit=2) == [["text of a", "text of b"]]
        await add(store, "x", lane=OTHER)
        assert await taken(store) == [["text of x"]]
        assert await taken(store) == []
        await store.drafts.acknowledge([first.id, draft("b").id])
        assert await taken(store) == [["text of c"]]


async def test_an_unknown_draft_blocks_its_lane_only(tmp_path: Path) -> None:
    """Nothing may overtake what the server may or may not have (S3, S4)."""
    async with opened(tmp_path) as store:
        await put_into(store, draft("unknown"), DraftState.UNKNOWN)
        await add(store, "behind")
        await add(store, "free", lane=OTHER)
        assert await taken(store) == [["text of free"]]
        assert [one.id for one in await store.drafts.take_unknown(START)] == [draft("unknown").id]
        await store.drafts.move([draft("unknown").id], DraftState.QUEUED)
        assert await taken(store) == [["text of unknown", "text of behind"]]


async def test_a_refused_draft_lets_the_next_pass(tmp_path: Path) -> None:
    """A poisoned item does not stop its lane (S3)."""
    async with opened(tmp_path) as store:
        await put_into(store, draft("refused"), DraftState.NEEDS_ATTENTION)
        await add(store, "next")
        assert await taken(store) == [["text of next"]]
        assert store.drafts.counts() == (1, 1)


async def test_nothing_overtakes_a_draft_that_waits(tmp_path: Path) -> None:
    """A back-off holds the rest of its lane, and `next_due` tells its end."""
    async with opened(tmp_path) as store:
        await put_into(store, draft("waits"), DraftState.SENDING)
        await store.drafts.move([draft("waits").id], DraftState.QUEUED, next_attempt_at=SOON)
        await add(store, "behind")
        assert await taken(store) == []
        assert store.drafts.next_due() == SOON
        assert len(await store.drafts.take_due(SOON, 9)) == 1


async def test_next_due_follows_the_heads_of_free_lanes(tmp_path: Path) -> None:
    """None while everything is on its way; the past for what may go now; an unknown draft's own time."""
    async with opened(tmp_path) as store:
        assert store.drafts.next_due() is None
        await add(store, "a", "b")
        due = store.drafts.next_due()
        assert due is not None
        assert due < START
        await taken(store, limit=1)
        assert store.drafts.next_due() is None
        await store.drafts.move([draft("a").id], DraftState.UNKNOWN, next_attempt_at=SOON)
        assert store.drafts.next_due() == SOON
        assert await store.drafts.take_unknown(START) == []
        await store.drafts.make_due()
        assert [one.id for one in await store.drafts.take_unknown(START)] == [draft("a").id]


@pytest.mark.parametrize(("before", "to"), list(product(DraftState, DraftState)))
async def test_only_legal_moves_are_made(tmp_path: Path, before: DraftState, to: DraftState) -> None:
    """The diagram of `domain/drafts.py`; an illegal move of one draft moves none."""
    async with opened(tmp_path) as store:
        await put_into(store, draft("one"), before)
        counted = store.drafts.draft(draft("one").id)
        assert counted is not None
        if (before, to) in LEGAL_MOVES:
            await store.drafts.move([draft("one").id, draft("gone").id], to, problem=PROBLEM, next_attempt_at=SOON)
        else:
            with pytest.raises(ValueError, match="does not move"):
                await store.drafts.move([draft("one").id], to, problem=PROBLEM)
        moved = store.drafts.draft(draft("one").id)
        assert moved is not None
        assert moved.state == (to if (before, to) in LEGAL_MOVES else before)
        is_attempt = (before, to) in LEGAL_MOVES and before is DraftState.SENDING
        assert moved.attempts == counted.attempts + is_attempt


async def test_editing_queues_at_the_end_without_the_problem(tmp_path: Path) -> None:
    """Only what needs attention can be edited; it is sent after what was written since."""
    async with opened(tmp_path) as store:
        await put_into(store, draft("refused"), DraftState.NEEDS_ATTENTION)
        await add(store, "later")
        await store.drafts.edit(draft("refused").id, "better")
        edited = store.drafts.draft(draft("refused").id)
        assert edited is not None
        assert (edited.state, edited.problem, edited.attempts) == (DraftState.QUEUED, None, 1)
        assert await taken(store) == [["text of later", "better"]]
        for name in ("refused", "gone"):
            with pytest.raises(ValueError, match="needs attention"):
                await store.drafts.edit(draft(name).id, "again")


@pytest.mark.parametrize("state", list(DraftState))
async def test_a_person_may_discard_what_is_not_being_sent(tmp_path: Path, state: DraftState) -> None:
    """What is on the wire cannot be taken back here."""
    async with opened(tmp_path) as store:
        await put_into(store, draft("one"), state)
        if state is DraftState.SENDING:
            with pytest.raises(ValueError, match="being sent"):
                await store.drafts.discard(draft("one").id)
        else:
            await store.drafts.discard(draft("one").id)
        await store.drafts.discard(draft("never there").id)
        assert (store.drafts.draft(draft("one").id) is None) == (state is not DraftState.SENDING)


async def test_recovery_asks_for_what_was_on_its_way(tmp_path: Path) -> None:
    """SENDING of the last run is UNKNOWN now, and nothing else changes."""
    async with opened(tmp_path) as store:
        await add(store, "sending")
        await taken(store)
        await add(store, "queued", lane=OTHER)
    async with opened(tmp_path) as store:
        await store.drafts.recover()
        states = {name: one.state for name in ("sending", "queued") if (one := store.drafts.draft(draft(name).id))}
        assert states == {"sending": DraftState.UNKNOWN, "queued": DraftState.QUEUED}


async def test_topics_tell_the_thread_and_the_counts(tmp_path: Path) -> None:
    """A move concerns its thread, the list and the counts; a composer only the list; nothing moved, nobody."""
    async with opened(tmp_path) as store:
        touched = topics_of(store)
        await add(store, "one")
        everything = {Topic(TopicKind.THREAD, CHAT), Topic(TopicKind.CONVERSATIONS), Topic(TopicKind.DRAFTS)}
        assert touched == everything
        for write in (
            store.drafts.take_due(START, 9),
            store.drafts.recover(),
            store.drafts.acknowledge([draft("one").id]),
        ):
            touched.clear()
            await write
            assert touched == everything
        touched.clear()
        await store.drafts.acknowledge([draft("one").id])
        await store.drafts.read_sent(CHAT, 1)
        await store.drafts.make_due()
        assert touched == set()
        await store.drafts.save_composer(CHAT, "text")
        assert touched == {Topic(TopicKind.CONVERSATIONS)}


async def test_a_full_disk_is_told_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    """The draft is not there, the composer still holds the text, and it works again once there is room (S1)."""
    async with opened(tmp_path) as store:
        await store.drafts.save_composer(CHAT, "long text")

        def limit_pages(pages: int) -> None:
            connection = store._opened_writer().drafts._connection
            connection.connection.cursor().execute(f"PRAGMA max_page_count = {pages}")

        await store._worker.run(lambda _: limit_pages(1))
        big = draft("big", body="x" * 8000)
        with pytest.raises(LocalStorageError, match="full"):
            await store.drafts.add(big)
        assert store.drafts.draft(big.id) is None
        assert store.drafts.composer(CHAT) == "long text"
        await store._worker.run(lambda _: limit_pages(10**6))
        await store.drafts.add(big)
        assert store.drafts.draft(big.id) == big


async def test_a_closed_store_says_so(tmp_path: Path) -> None:
    """Neither reads nor writes of a closed account end in anything but LocalStorageError; closing twice is fine."""
    async with opened(tmp_path) as store:
        await store.close()
        with pytest.raises(LocalStorageError, match="closed"):
            await add(store, "late")
        with pytest.raises(LocalStorageError, match="closed"):
            store.drafts.counts()
