"""Whatever happens to the mirror and the drafts, a search finds exactly what reading everything would find."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pharmat_desktop.cache import AccountStore, eviction, eviction_limits, search_index
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import ChangeKind, MessageChange
from pharmat_desktop.domain.search import Wanted
from pharmat_desktop.domain.search_words import Query
from tests.support.example_data import ME, START, at, draft, message, page, row, rows, uid

CHATS = (ConversationId(uid("chat 1")), ConversationId(uid("chat 2")))
BODIES = ("dose", "a loading dose", "Dosis", "الجرعة اليوم", "جُرعة", "药剂学", "خذ 药", "half-life of a dose", "👍", "")
QUERIES = ("dose", "dos", "load dos", '"loading dose"', "جرعة", "الجرعة", "药", "剂学", "👍", "life")
CHAT = st.sampled_from(CHATS)
SEQ = st.integers(1, 12)
BODY = st.sampled_from(BODIES)


class SearchMachine(RuleBasedStateMachine):
    """A dictionary of messages beside the account's files; every query is asked of both after every step."""

    def __init__(self) -> None:
        super().__init__()
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(search_index, "BATCH", 3)
        self._patch.setattr(eviction_limits, "KEEPS", (4,))
        self._patch.setattr(eviction, "STEP", 2)
        self._folder = TemporaryDirectory()
        self._runner = asyncio.Runner()
        self._store = self._runner.run(AccountStore.open(Path(self._folder.name), ME))
        self._clock = 0
        self._messages: dict[str, tuple[str, int, str | None]] = {}
        """By id: conversation, place, and the text; None when it was deleted."""
        self._known: set[str] = set()
        self._drafts: dict[str, tuple[str, str]] = {}
        self._changes: dict[str, str | None] = {}

    @rule(chat=CHAT)
    def a_conversation_comes(self, chat: ConversationId) -> None:
        self._apply(("conversations", rows("conversations", row("conversations", id=chat, last_seq=12))))
        self._known.add(chat)

    @rule(chat=CHAT)
    def a_conversation_leaves(self, chat: ConversationId) -> None:
        self._run(self._store.mirror.remove("conversations", [chat]))
        self._known.discard(chat)
        self._messages = {key: value for key, value in self._messages.items() if value[0] != chat}

    @rule(chat=CHAT, seqs=st.lists(SEQ, min_size=1, max_size=8, unique=True), body=BODY)
    def messages_come_or_are_edited(self, chat: ConversationId, seqs: list[int], body: str) -> None:
        self._write(chat, seqs, body)

    @rule(chat=CHAT, seq=SEQ, body=BODY)
    def another_message_takes_a_place(self, chat: ConversationId, seq: int, body: str) -> None:
        """A server that was restored from a backup."""
        self._clock += 1
        new = f"another {self._clock}"
        self._run(self._store.mirror.upsert("messages", rows("messages", message(seq, chat, id=new, body=body))))
        self._put(new, chat, seq, body)

    @rule(chat=CHAT, seq=SEQ)
    def a_message_is_deleted(self, chat: ConversationId, seq: int) -> None:
        self._write(chat, [seq], "", deleted_at=at(self._clock + 1))

    @rule(chat=CHAT, seqs=st.lists(SEQ, min_size=1, max_size=6))
    def rows_leave(self, chat: ConversationId, seqs: list[int]) -> None:
        ids = [key for key, (place, seq, _) in self._messages.items() if place == chat and seq in seqs]
        self._run(self._store.mirror.remove("messages", ids))
        for key in ids:
            del self._messages[key]

    @rule()
    def old_rows_leave(self) -> None:
        self._run(self._store.mirror.raise_floors())
        self._run(self._store.mirror.evict())
        floors = self._store.mirror.floors()
        self._messages = {key: one for key, one in self._messages.items() if one[1] >= floors.get(one[0], 1)}

    @rule(chat=CHAT, body=BODY)
    def everything_comes_anew(self, chat: ConversationId, body: str) -> None:
        self._apply(("conversations", rows("conversations", row("conversations", id=chat))), is_reset=True)
        self._messages, self._known = {}, {chat}
        self._write(chat, [3, 4], body)

    @rule(chat=CHAT, body=BODY)
    def the_table_is_healed(self, chat: ConversationId, body: str) -> None:
        healed = page(("messages", rows("messages", message(2, chat, body=body, edited_at=at(self._clock)))))
        self._run(self._store.mirror.begin_healing(["messages"]))
        self._run(self._store.mirror.heal(healed))
        self._run(self._store.mirror.end_healing(is_complete=True))
        self._messages = {}
        self._put(healed.tables["messages"].rows[0][0], chat, 2, body)

    @rule(chat=CHAT, body=BODY)
    def something_is_written(self, chat: ConversationId, body: str) -> None:
        self._clock += 1
        new = draft(f"draft {self._clock}", chat, body=body)
        self._run(self._store.drafts.add(new))
        self._drafts[new.id] = (chat, body)

    @rule(pick=st.integers(0, 30), body=BODY)
    def a_text_is_changed_here(self, pick: int, body: str) -> None:
        self._change(pick, ChangeKind.EDIT, body)

    @rule(pick=st.integers(0, 30))
    def a_message_is_deleted_here(self, pick: int) -> None:
        self._change(pick, ChangeKind.DELETION, None)

    @rule(pick=st.integers(0, 30))
    def a_draft_arrives(self, pick: int) -> None:
        """Its message comes, and the draft leaves."""
        if self._drafts:
            key = sorted(self._drafts)[pick % len(self._drafts)]
            chat, body = self._drafts.pop(key)
            arrived = rows("messages", message(20 + self._clock, chat, ME, id=key, body=body))
            self._run(self._store.mirror.upsert("messages", arrived))
            self._put(key, chat, 20 + self._clock, body)

    @rule(is_forgotten=st.booleans())
    def the_program_starts_again(self, is_forgotten: bool) -> None:
        self._run(self._store.close())
        with pytest.MonkeyPatch.context() as patch:
            if is_forgotten:
                patch.setattr(search_index, "FORMAT", f"another {self._clock}")
            self._store = self._runner.run(AccountStore.open(Path(self._folder.name), ME))

    @rule()
    def the_index_is_filled_partly(self) -> None:
        self._run(self._store._worker.run(lambda _: self._store._opened_writer().search.fill()))

    @invariant()
    def a_search_finds_what_reading_finds(self) -> None:
        for text in QUERIES:
            for within in (None, *CHATS):
                found = self._runner.run(self._store.search.find(Wanted(text, within, count=500)))
                expected = self._scan(Query.parse(text), within)
                assert found.is_whole
                assert sorted(hit.message_id for hit in found.hits) == expected, (text, within)
                assert found.total == len(expected)

    def _scan(self, query: Query, within: str | None) -> list[str]:
        """What a person sees that fits, by reading all of it."""
        shown = {key: (chat, body) for key, (chat, _, body) in self._messages.items() if chat in self._known}
        shown |= {key: value for key, value in self._drafts.items() if key not in self._messages}
        fitting = []
        for key, (chat, stored) in shown.items():
            body = self._changes.get(key, stored) if stored is not None else None
            if body is not None and within in (None, chat) and query.matches(body):
                fitting.append(key)
        return sorted(fitting)

    def _write(self, chat: ConversationId, seqs: list[int], body: str, deleted_at: str | None = None) -> None:
        self._clock += 1
        edited_at = at(self._clock)
        given = [message(seq, chat, body=body, edited_at=edited_at, deleted_at=deleted_at) for seq in seqs]
        self._run(self._store.mirror.upsert("messages", rows("messages", *given)))
        for seq, one in zip(seqs, given, strict=True):
            self._put(one[0], chat, seq, None if deleted_at else body)

    def _put(self, key: str, chat: str, seq: int, body: str | None) -> None:
        """A deleted message stays deleted; whoever held the place has lost it."""
        if key in self._messages and self._messages[key][2] is None:
            body = None
        self._messages = {k: one for k, one in self._messages.items() if k == key or one[:2] != (chat, seq)}
        self._messages[key] = (chat, seq, body)

    def _change(self, pick: int, kind: ChangeKind, body: str | None) -> None:
        known = sorted({**self._messages, **self._drafts})
        if not known:
            return
        self._clock += 1
        key = known[pick % len(known)]
        chat = self._messages[key][0] if key in self._messages else self._drafts[key][0]
        change = MessageChange(
            f"change {self._clock}", kind, ConversationId(chat), MessageId(key), START, body=body or ""
        )
        self._run(self._store.drafts.add(change))
        self._changes[key] = body

    def _apply(self, *tables: Any, **values: Any) -> None:
        self._run(self._store.mirror.apply(page(*tables, **values)))

    def _run(self, work: Any) -> None:
        self._runner.run(work)

    def teardown(self) -> None:
        self._run(self._store.close())
        self._runner.close()
        self._folder.cleanup()
        self._patch.undo()


TestSearchMachine = SearchMachine.TestCase
TestSearchMachine.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
