"""The thread reader's shortcuts against the plainest model of a thread: a list, gapless below the floor."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pharmat_desktop.cache import AccountStore, eviction, eviction_limits
from pharmat_desktop.domain.chat import MessageId, missing_message
from tests.support.example_data import CHAT, ME, draft, message_id, messages, page, row, rows

KEEP, STEP = 10, 5
SEQS = st.lists(st.integers(1, 40), min_size=1, max_size=12)


class ThreadMachine(RuleBasedStateMachine):
    """Messages come and go in any order, with and without holes, while rows are read after every step."""

    def __init__(self) -> None:
        super().__init__()
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(eviction_limits, "KEEPS", (KEEP,))
        self._patch.setattr(eviction, "STEP", STEP)
        self._patch.setattr(eviction, "SLICE", 3)
        self._folder = TemporaryDirectory()
        self._runner = asyncio.Runner()
        self._store = self._runner.run(AccountStore.open(Path(self._folder.name), ME))
        self._seqs: set[int] = set()
        self._length, self._floor = 0, 1
        self._drafts: list[str] = []

    @rule(seqs=SEQS)
    def rows_come(self, seqs: list[int]) -> None:
        self._runner.run(self._store.mirror.upsert("messages", messages(seqs)))
        self._seqs |= set(seqs)

    @rule(first=st.integers(1, 40), count=st.integers(1, 9))
    def a_page_of_history_comes(self, first: int, count: int) -> None:
        seqs = range(first, first + count)
        self._runner.run(self._store.mirror.apply(page(("messages", messages(seqs)))))
        self._seqs |= set(seqs)

    @rule(seqs=SEQS)
    def rows_leave(self, seqs: list[int]) -> None:
        self._runner.run(self._store.mirror.remove("messages", [message_id(seq) for seq in seqs]))
        self._seqs -= set(seqs)

    @rule()
    def the_conversation_leaves(self) -> None:
        self._runner.run(self._store.mirror.remove("conversations", [CHAT]))
        self._seqs.clear()
        self._length, self._floor = 0, 1

    @rule(length=st.integers(0, 40))
    def the_floor_rises(self, length: int) -> None:
        grown = rows("conversations", row("conversations", id=CHAT, last_seq=length))
        self._runner.run(self._store.mirror.upsert("conversations", grown))
        self._runner.run(self._store.mirror.raise_floors())
        self._length = max(self._length, length)
        if self._length - KEEP >= STEP:
            self._floor = max(self._floor, (self._length - KEEP) // STEP * STEP + 1)

    @rule()
    def old_rows_leave(self) -> None:
        self._runner.run(self._store.mirror.evict())
        self._seqs = {seq for seq in self._seqs if seq >= self._floor}

    @rule()
    def something_is_written(self) -> None:
        new = draft(f"draft {len(self._drafts)} of {sorted(self._seqs)}")
        if new.id not in self._drafts:
            self._runner.run(self._store.drafts.add(new))
            self._drafts.append(new.id)

    @rule()
    def the_oldest_draft_leaves(self) -> None:
        self._runner.run(self._store.drafts.acknowledge([draft().id, *map(_as_id, self._drafts[:1])]))
        del self._drafts[:1]

    @invariant()
    def rows_are_those_of_the_model(self) -> None:
        older = [
            message_id(seq) if seq in self._seqs else missing_message(CHAT, seq).id for seq in range(1, self._floor)
        ]
        held = [message_id(seq) for seq in sorted(self._seqs) if seq >= self._floor]
        expected = [*older, *held, *self._drafts]
        chat = self._store.chat
        assert chat.thread_length(CHAT) == len(expected)
        for first, count in ((0, 100), (3, 4), (len(expected) - 2, 5)):
            assert [m.id for m in chat.thread_slice(CHAT, first, count)] == expected[max(0, first) :][:count]
        for rank in {0, len(expected) // 2, len(expected) - 1} & set(range(len(expected))):
            is_missing = "#" in expected[rank]
            assert chat.thread_rank(_as_id(expected[rank])) == (None if is_missing else rank)

    def teardown(self) -> None:
        self._runner.run(self._store.close())
        self._runner.close()
        self._folder.cleanup()
        self._patch.undo()


def _as_id(text: str) -> MessageId:
    return MessageId(text)


TestThreadMachine = ThreadMachine.TestCase
TestThreadMachine.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
