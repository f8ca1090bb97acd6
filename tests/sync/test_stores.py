"""The stores in memory behave as the real files do: the same random operations, and everything readable is equal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import ChangeKind, DraftState, MemberChange, MemberSetting, MessageChange, Problem
from pharmat_desktop.domain.pull import Rows
from tests.support.account_files import opened
from tests.support.example_data import ME, START, TUTOR, at, draft, member, message, page, row, rows, uid
from tests.support.fake_server import REACTION_COLUMNS
from tests.support.fakes import FakeStore

ROOMS = tuple(ConversationId(uid(name)) for name in ("group", "duo"))
Store = AccountStore | FakeStore


class Twins:
    """Does everything to both stores and remembers what may be done next."""

    def __init__(self, real: AccountStore, seed: int) -> None:
        self.stores: tuple[Store, Store] = (real, FakeStore(ME))
        self.random = Random(seed)
        self.now = START
        self.count = 0
        self.seqs = dict.fromkeys(ROOMS, 0)

    async def both(self, act: Callable[[Any], Awaitable[Any]]) -> Any:
        """The answers, or the kinds of errors, are the same."""
        outcomes = [await _outcome(act, store) for store in self.stores]
        assert outcomes[0] == outcomes[1]
        return outcomes[0]

    async def begin(self) -> None:
        people = [row("users", id=ME, first_name="Mia"), row("users", id=TUTOR, first_name="Omar", role="tutor")]
        rooms = [
            row("conversations", id=ROOMS[0], kind="group", subject="Exam", created_at=at()),
            row("conversations", id=ROOMS[1], kind="direct", created_at=at()),
        ]
        members = [member(user, room) for room in ROOMS for user in (ME, TUTOR)]
        first = page(
            ("users", rows("users", *people)),
            ("conversations", rows("conversations", *rooms)),
            ("conversation_members", rows("conversation_members", *members)),
        )
        await self.both(lambda store: store.mirror.apply(first))

    async def step(self) -> None:
        self.now += timedelta(seconds=self.random.randrange(100))
        acts = [
            self.write,
            self.write,
            self.write,
            self.take,
            self.take,
            self.move,
            self.move,
            self.arrive,
            self.arrive,
        ]
        others = [
            self.set_up,
            self.edit,
            self.discard,
            self.recover,
            self.read,
            self.compose,
            self.ask,
            self.wish,
            self.react,
        ]
        await self.random.choice([*acts, *others, self.wish])()
        self.compare()

    async def write(self) -> None:
        self.count += 1
        new = draft(f"{self.count}", self.random.choice(ROOMS), written_at=self.now)
        await self.both(lambda store: store.drafts.add(new))

    async def wish(self) -> None:
        """An edit, a deletion or a reaction, of a message that the server has or of a draft."""
        room = self.random.choice(ROOMS)
        thread = self.stores[1].chat.thread_slice(room, 0, 99)
        if not thread:
            return
        self.count += 1
        about = self.random.choice(thread)
        is_editable = about.is_own and not about.is_deleted
        kind = self.random.choice(list(ChangeKind)) if is_editable else ChangeKind.REACTION
        new = MessageChange(uid(f"wish {self.count}"), kind, room, about.id, self.now, **self._of(kind))
        await self.both(lambda store: store.drafts.add(new))

    def _of(self, kind: ChangeKind) -> dict[str, Any]:
        if kind is ChangeKind.REACTION:
            return {"emoji": self.random.choice("👍🎉"), "is_on": self.random.random() < 0.7}
        return {"body": f"wished {self.count} of @Mia Haddad"} if kind is ChangeKind.EDIT else {}

    async def set_up(self) -> None:
        """Pinned, archived, muted: wished here, or told by the server."""
        self.count += 1
        room, setting = self.random.choice(ROOMS), self.random.choice(list(MemberSetting))
        value = self.random.choice(["", at(9) if setting is MemberSetting.MUTED else "yes"])
        if self.random.random() < 0.5:
            wish = MemberChange(uid(f"wish {self.count}"), setting, room, self.now, value)
            await self.both(lambda store: store.drafts.add(wish))
        else:
            stored = member(ME, room, muted_until=self.random.choice([None, at(5)]), pinned_at=value or None)
            await self.both(
                lambda store: store.mirror.upsert("conversation_members", rows("conversation_members", stored))
            )

    async def react(self) -> None:
        """A reaction of either person arrives, or is taken back."""
        room, user = self.random.choice(ROOMS), self.random.choice([ME, TUTOR])
        seq = self.random.randrange(1, 9)
        gone = self.random.choice([None, None, at(1)])
        values = (message(seq, room)[0], user, self.random.choice("👍🎉"), room, at(), gone)
        await self.both(lambda store: store.mirror.upsert("message_reactions", Rows(REACTION_COLUMNS, [values])))

    async def take(self) -> None:
        limit = self.random.choice([1, 3, 50])
        await self.both(lambda store: store.drafts.take_due(self.now, limit))

    async def move(self) -> None:
        ids = self.some(self.random.randrange(3))
        to = self.random.choice(list(DraftState))
        due = self.random.choice([None, self.now + timedelta(seconds=60)])
        problem = Problem("code", "A sentence.") if to is DraftState.NEEDS_ATTENTION else None
        await self.both(lambda store: store.drafts.move(ids, to, problem=problem, next_attempt_at=due))

    async def arrive(self) -> None:
        """A message comes by pull or live: one's own draft, or another's."""
        room = self.random.choice(ROOMS)
        self.seqs[room] += 1
        own = [key for key in self.some(1) if self.drafts[key].lane == room]
        ids = {"id": own[0]} if own else {}
        calls = [TUTOR, ME][: self.seqs[room] % 3]
        values = {"body": f"text {self.seqs[room]}", "mentions": calls, **ids}
        stored = message(self.seqs[room], room, ME if own else TUTOR, **values)
        rows_ = rows("messages", stored)
        if self.random.random() < 0.5:
            await self.both(lambda store: store.mirror.apply(page(("messages", rows_), cursor=f"{self.now}")))
        else:
            await self.both(lambda store: store.mirror.upsert("messages", rows_))
        if self.random.random() < 0.3:
            await self.change(rows_)

    async def change(self, stored: Rows) -> None:
        """Edited or deleted, and then an older copy comes once more."""
        values = dict(zip(stored.columns, stored.rows[0], strict=True))
        edited: dict[str, Any] = {"body": "edited", "edited_at": at(9999)}
        deleted: dict[str, Any] = {"body": "", "mentions": [], "deleted_at": at(9999)}
        changes = self.random.choice([edited, deleted])
        newer = Rows(stored.columns, [tuple({**values, **changes}.values())])
        await self.both(lambda store: store.mirror.upsert("messages", newer))
        await self.both(lambda store: store.mirror.upsert("messages", stored))

    async def edit(self) -> None:
        for key in self.some(1):
            await self.both(lambda store, key=key: store.drafts.edit(key, "better, @Omar Haddad"))  # type: ignore[misc]

    async def discard(self) -> None:
        for key in self.some(1):
            await self.both(lambda store, key=key: store.drafts.discard(key))  # type: ignore[misc]

    async def recover(self) -> None:
        await self.both(lambda store: store.drafts.recover())
        await self.both(lambda store: store.drafts.make_due())

    async def read(self) -> None:
        room, seq = self.random.choice(ROOMS), self.random.randrange(5)
        await self.both(lambda store: store.drafts.note_read(room, seq))
        if self.random.random() < 0.5:
            await self.both(lambda store: store.drafts.read_sent(room, seq))

    async def compose(self) -> None:
        room, text = self.random.choice(ROOMS), self.random.choice(["", "typing", "two\nlines"])
        await self.both(lambda store: store.drafts.save_composer(room, text))

    async def ask(self) -> None:
        await self.both(lambda store: store.drafts.take_unknown(self.now))

    @property
    def drafts(self) -> dict[str, Any]:
        fake = self.stores[1]
        assert isinstance(fake, FakeStore)
        return fake.drafts.drafts

    def some(self, count: int) -> list[str]:
        keys = list(self.drafts)
        return self.random.sample(keys, min(count, len(keys)))

    def compare(self) -> None:
        real, fake = (_everything(store, list(self.drafts)) for store in self.stores)
        for name, value in fake.items():
            assert real[name] == value, name


async def _outcome(act: Callable[[Any], Awaitable[Any]], store: Store) -> Any:
    try:
        outcome = await act(store)
    except ValueError:
        return ValueError
    # Lanes may be taken in any order.
    is_lanes = isinstance(outcome, list) and outcome and isinstance(outcome[0], list)
    return sorted(map(repr, outcome)) if is_lanes else outcome and list(outcome)


def _everything(store: Store, ids: list[str]) -> dict[str, Any]:
    facts: dict[str, Any] = {f"draft {key}": store.drafts.draft(key) for key in ids}
    for room in ROOMS:
        length = store.chat.thread_length(room)
        thread = store.chat.thread_slice(room, 0, length)
        facts |= {f"length {room}": length, f"thread {room}": list(thread), f"seq {room}": store.chat.last_seq(room)}
        facts[f"mentions {room}"] = list(store.chat.unread_mentions(room))
        facts |= {f"rank {m.id}": store.chat.thread_rank(m.id) for m in thread}
        facts[f"composer {room}"] = store.drafts.composer(room)
    conversations = sorted(store.chat.conversations(), key=lambda conversation: conversation.id)
    return facts | {
        "conversations": conversations,
        "unread": store.chat.unread_total(),
        "counts": tuple(store.drafts.counts()),
        "reads": sorted(store.drafts.unsent_reads()),
        "cursor": store.mirror.cursor(),
        "is something due": store.drafts.next_due() is not None,
    }


@pytest.mark.parametrize("seed", range(8))
async def test_the_same_operations_leave_the_same_account(seed: int, tmp_path: Path) -> None:
    """Eighty random operations; after each one, every reader and every draft is equal."""
    async with opened(tmp_path) as real:
        twins = Twins(real, seed)
        await twins.begin()
        for _ in range(80):
            await twins.step()
