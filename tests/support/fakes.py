"""The account's files in memory: feed, mirror and drafts that keep the promises of `domain/ports.py`.

What the awaited methods write survives whoever was cancelled meanwhile, as on a disk. `tests/sync/test_stores.py`
runs one suite over these and the real ones.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import takewhile

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import (
    LEGAL_MOVES,
    Draft,
    DraftState,
    MessageChange,
    MessageDraft,
    Problem,
    topics_of,
)
from pharmat_desktop.domain.people import UserId
from tests.support.fake_mirror import FakeMirror
from tests.support.fake_readers import FakeChatReader, FakeCourseReader, Record

ALWAYS = datetime.min.replace(tzinfo=UTC)
EDITABLE = (DraftState.QUEUED, DraftState.NEEDS_ATTENTION)


class FakeFeed:
    """Calls its listeners at once."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Iterable[Topic]) -> None:
        for listener in list(self._listeners):
            listener(frozenset(changes))


class FakeDraftStore:
    """Drafts in the order of their lanes; every promise of the state diagram is checked."""

    def __init__(self, feed: FakeFeed) -> None:
        self.drafts: dict[str, Draft] = {}
        """In queue order."""
        self._feed = feed
        self._composers: dict[ConversationId, str] = {}
        self._reads: dict[ConversationId, int] = {}
        self._reads_sent: dict[ConversationId, int] = {}

    async def add(self, draft: Draft) -> None:
        if draft.id in self.drafts:
            raise ValueError("this draft is there already")
        if isinstance(draft, MessageDraft):
            self._composers.pop(draft.conversation_id, None)
        else:
            for old in [one for one in self._in(EDITABLE) if one.lane == draft.lane]:
                del self.drafts[old.id]
        self.drafts[draft.id] = draft
        await self._written(draft)

    async def add_all(self, drafts: Sequence[MessageDraft]) -> None:
        for draft in drafts:
            self.drafts[draft.id] = draft
        await self._written(*drafts)

    async def take_due(self, now: datetime, limit: int) -> Sequence[Sequence[Draft]]:
        lanes: dict[str, list[Draft]] = {}
        for draft in self._sendable():
            lanes.setdefault(draft.lane, []).append(draft)
        for draft in self._in((DraftState.SENDING, DraftState.UNKNOWN)):
            lanes.pop(draft.lane, None)
        # Nothing overtakes a draft that is not due.
        due = [list(takewhile(lambda d: (d.next_attempt_at or ALWAYS) <= now, lane[:limit])) for lane in lanes.values()]
        taken = [[replace(d, state=DraftState.SENDING, next_attempt_at=None) for d in lane] for lane in due if lane]
        for lane in taken:
            self.drafts.update({draft.id: draft for draft in lane})
        await self._written(*(lane[0] for lane in taken))
        return taken

    async def take_unknown(self, now: datetime) -> Sequence[Draft]:
        await asyncio.sleep(0)
        return [d for d in self._in((DraftState.UNKNOWN,)) if (d.next_attempt_at or ALWAYS) <= now]

    async def move(
        self,
        ids: Sequence[str],
        to: DraftState,
        *,
        problem: Problem | None = None,
        next_attempt_at: datetime | None = None,
        why: str = "",
    ) -> None:
        moved = [self.drafts[message_id] for message_id in ids if message_id in self.drafts]
        if illegal := {draft.state for draft in moved if (draft.state, to) not in LEGAL_MOVES}:
            raise ValueError(f"no way from {illegal} to {to}")
        for draft in moved:
            attempts = draft.attempts + (draft.state is DraftState.SENDING)
            self.drafts[draft.id] = replace(
                draft, state=to, attempts=attempts, problem=problem, next_attempt_at=next_attempt_at
            )
        await self._written(*moved)

    async def acknowledge(self, ids: Sequence[str]) -> None:
        self.forget(ids)
        await asyncio.sleep(0)

    def forget(self, ids: Sequence[str]) -> None:
        """What `acknowledge` does, at once."""
        gone = [draft for message_id in ids if (draft := self.drafts.pop(message_id, None))]
        self._publish(frozenset[Topic]().union(*map(topics_of, gone)))

    async def edit(self, draft_id: str, body: str) -> None:
        draft = self.drafts.get(draft_id)
        if draft is None or draft.state not in EDITABLE:
            raise ValueError("only a draft that waits or needs attention can be edited")
        if draft.state is DraftState.QUEUED:
            self.drafts[draft_id] = replace(draft, body=body)
        else:
            del self.drafts[draft_id]
            again = replace(draft, body=body, state=DraftState.QUEUED, problem=None, next_attempt_at=None)
            self.drafts[draft_id] = again
        await self._written(draft)

    async def discard(self, draft_id: str) -> None:
        draft = self.drafts.get(draft_id)
        if draft and draft.state is DraftState.SENDING:
            raise ValueError("it is being sent")
        if self.drafts.pop(draft_id, None) and draft:
            for change in [one for one in self.drafts.values() if _concerned(one) == draft_id]:
                del self.drafts[change.id]
            await self._written(draft)

    def draft(self, draft_id: str) -> Draft | None:
        return self.drafts.get(draft_id)

    def next_due(self) -> datetime | None:
        blocked = {draft.lane for draft in self._in((DraftState.SENDING, DraftState.UNKNOWN))}
        heads: dict[str, Draft] = {}
        for draft in self._sendable():
            if draft.lane not in blocked:
                heads.setdefault(draft.lane, draft)
        waiting = [*heads.values(), *self._in((DraftState.UNKNOWN,))]
        return min((draft.next_attempt_at or ALWAYS for draft in waiting), default=None)

    def counts(self) -> tuple[int, int]:
        attention = len(self._in((DraftState.NEEDS_ATTENTION,)))
        return len(self.drafts) - attention, attention

    def set_aside(self) -> int:
        return 0

    async def recover(self) -> None:
        for draft in self._in((DraftState.SENDING,)):
            self.drafts[draft.id] = replace(
                draft, state=DraftState.UNKNOWN, attempts=draft.attempts + 1, next_attempt_at=None
            )
        await asyncio.sleep(0)

    async def make_due(self) -> None:
        for draft in list(self.drafts.values()):
            self.drafts[draft.id] = replace(draft, next_attempt_at=None)
        await asyncio.sleep(0)

    async def save_composer(self, conversation_id: ConversationId, text: str) -> None:
        self._composers[conversation_id] = text
        await self._tell(_of_room(conversation_id))

    def has_unfinished(self) -> bool:
        return any(text.strip() for text in self._composers.values())

    def composer(self, conversation_id: ConversationId) -> str:
        return self._composers.get(conversation_id, "")

    async def note_read(self, conversation_id: ConversationId, seq: int) -> None:
        self._reads[conversation_id] = max(seq, self._reads.get(conversation_id, 0))
        await self._tell(_of_room(conversation_id))

    def unsent_reads(self) -> Sequence[tuple[ConversationId, int]]:
        return [(c, seq) for c, seq in self._reads.items() if seq > self._reads_sent.get(c, 0)]

    async def read_sent(self, conversation_id: ConversationId, seq: int) -> None:
        self._reads_sent[conversation_id] = max(seq, self._reads_sent.get(conversation_id, 0))
        await asyncio.sleep(0)

    def read_here(self, conversation_id: ConversationId) -> int:
        """The newest message that was read on this computer."""
        return self._reads.get(conversation_id, 0)

    def _in(self, states: Sequence[DraftState]) -> list[Draft]:
        return [draft for draft in self.drafts.values() if draft.state in states]

    def _sendable(self) -> list[Draft]:
        """Queued ones whose message, if they change one, is not a draft itself."""
        return [draft for draft in self._in((DraftState.QUEUED,)) if _concerned(draft) not in self.drafts]

    async def _written(self, *drafts: Draft) -> None:
        await self._tell(frozenset[Topic]().union(*map(topics_of, drafts)))

    async def _tell(self, topics: Changes) -> None:
        self._publish(topics)
        await asyncio.sleep(0)

    def _publish(self, topics: Changes) -> None:
        if topics:
            self._feed.publish(topics)


def _of_room(conversation_id: ConversationId) -> Changes:
    return frozenset(
        {Topic(TopicKind.DRAFTS), Topic(TopicKind.THREAD, conversation_id), Topic(TopicKind.CONVERSATIONS)}
    )


def _concerned(draft: Draft) -> str:
    """The message that a change is about."""
    return draft.message_id if isinstance(draft, MessageChange) else ""


@dataclass
class FakeStore:
    """One account's files, with the attributes of `cache.AccountStore`."""

    user_id: UserId
    feed: FakeFeed = field(default_factory=FakeFeed)

    def __post_init__(self) -> None:
        self.drafts = FakeDraftStore(self.feed)
        self.mirror = FakeMirror(self.feed, self.drafts)
        self.chat = FakeChatReader(self.user_id, lambda: self.mirror.tables, self.drafts)
        self.courses = FakeCourseReader(lambda: self.mirror.tables)

    def messages(self, conversation_id: str) -> list[Record]:
        """What the mirror has of a conversation, in order."""
        rows = [r for r in self.mirror.tables.get("messages", {}).values() if r["conversation_id"] == conversation_id]
        return sorted(rows, key=lambda record: int(record["seq"]))
