"""An academy's server in memory: gapless `seq`, idempotent sends, exact pulls, live events, and scripted faults.

`FakeServer.connect` gives one person's `Academy`, `LiveChannel`, `Session` and `Plug`. Whatever is asked passes
`FakeServer.faults` first.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, ConversationId, MessageId
from pharmat_desktop.domain.drafts import Change, ChangeKind, MemberChange, MemberSetting, MessageDraft, Wish
from pharmat_desktop.domain.errors import (
    Busy,
    NoAnswer,
    Offline,
    Refused,
    SignedOut,
    UnexpectedAnswer,
    WrongCredentials,
)
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS, Clock
from pharmat_desktop.domain.pull import (
    Digest,
    Joined,
    LiveEvent,
    LiveGone,
    LiveRows,
    Lost,
    NotSent,
    Progress,
    PulledPage,
    Row,
    Rows,
    Sent,
)
from tests.support.fake_mirror import kept
from tests.support.fakes import FakeStore
from tests.support.faults import LATE, Fault, Request

CONVERSATION_COLUMNS = ("id", "kind", "subject", "last_seq", "created_at", "deleted_at")
MEMBER_COLUMNS = (
    *("conversation_id", "user_id", "role", "last_read_seq", "joined_at", "deleted_at"),
    *("muted_until", "archived_at", "pinned_at"),
)
REACTION_COLUMNS = ("message_id", "user_id", "emoji", "conversation_id", "created_at", "deleted_at")
T = TypeVar("T")

PASSWORD = "correct horse"


class _Change(NamedTuple):
    table: str
    columns: tuple[str, ...]
    row: Row | None
    key: str | tuple[str, ...]
    """Of the row that changed, or that is gone when `row` is None."""


@dataclass
class _Room:
    members: list[str]
    kind: str
    messages: list[dict[str, Any]] = field(default_factory=list)
    read: dict[str, int] = field(default_factory=dict)
    settings: dict[str, dict[MemberSetting, str | None]] = field(default_factory=dict)


class FakeServer:
    """Keeps one log of changes per person; a pull reads it from the cursor on, live events are its new entries."""

    def __init__(self, clock: Clock) -> None:
        self.faults: Callable[[Request], Fault | None] = lambda _: None
        self.requests: list[Request] = []
        self.is_live_mute = False
        """The live channel stays open and says nothing (a zombie)."""
        self.epoch = 1
        self.revoked: set[str] = set()
        self.late: set[asyncio.TimerHandle] = set()
        self._clock = clock
        self._rooms: dict[str, _Room] = {}
        self._logs: dict[str, list[_Change]] = {}
        self._live: dict[str, set[asyncio.Queue[LiveEvent]]] = {}

    def connect(self, user: str) -> FakeClient:
        return FakeClient(self, user)

    def open_room(self, conversation_id: str, *members: str, kind: str = "group") -> None:
        self._rooms[conversation_id] = _Room([], kind)
        for member in members:
            self.join(conversation_id, member)

    def join(self, conversation_id: str, user: str) -> None:
        """Access gained: the whole content is delivered by pull; live tells the membership only."""
        room = self._rooms[conversation_id]
        room.members.append(user)
        stamp = self._stamp()
        row = (conversation_id, room.kind, "Group", len(room.messages), stamp, None)
        self._log(user, _Change("conversations", CONVERSATION_COLUMNS, row, conversation_id), is_live=False)
        for message in room.messages:
            self._log(user, _message_change(message), is_live=False)
        self._tell_member(conversation_id, user)

    def leave(self, conversation_id: str, user: str) -> None:
        """Access lost."""
        self._rooms[conversation_id].members.remove(user)
        self._log(user, _Change("conversations", (), None, conversation_id))

    def post(self, conversation_id: str, sender: str, body: str, message_id: str = "") -> dict[str, Any]:
        """A message that reaches the server by another way than the client under test."""
        room = self._rooms[conversation_id]
        stamp = self._stamp()
        values = (message_id or f"{conversation_id}-{len(room.messages) + 1}", conversation_id, len(room.messages) + 1)
        row: tuple[Any, ...] = (*values, sender, "text", body, None, stamp, stamp, None, None, [], None, [])
        message = dict(zip(MESSAGE_COLUMNS, row, strict=True))
        room.messages.append(message)
        self._tell_message(message)
        return message

    def edit(self, message: dict[str, Any], body: str) -> None:
        message.update(body=body, edited_at=self._stamp())
        self._tell_message(message)

    def messages(self, conversation_id: str) -> list[dict[str, Any]]:
        return self._rooms[conversation_id].messages

    def read_mark(self, conversation_id: str, user: str) -> int:
        return self._rooms[conversation_id].read.get(user, 0)

    def cut_live(self, reason: str = "cut", user: str | None = None) -> None:
        """End live connections, of everybody or of one person."""
        for name, queues in self._live.items():
            if user in (None, name):
                for queue in list(queues):
                    queue.put_nowait(Lost(reason))
                queues.clear()

    def listeners(self, user: str) -> int:
        return len(self._live.get(user, ()))

    def restore_from_backup(self) -> None:
        """A new epoch: cursors of before mean nothing."""
        self.epoch += 1

    def close(self) -> None:
        for handle in self.late:
            handle.cancel()

    # What a person's client asks for, after the faults.

    def pull(self, user: str, cursor: str | None, page_size: int) -> PulledPage:
        epoch, _, place = (cursor or f"{self.epoch}:0").partition(":")
        is_reset = int(epoch) != self.epoch
        first = 0 if is_reset else int(place)
        log = self._logs.get(user, [])
        changes = log[first : first + page_size]
        last = {(change.table, change.key): change for change in changes}
        tables: dict[str, Rows] = {}
        gone: dict[str, list[Any]] = {}
        for change in last.values():
            if change.row is None:
                gone.setdefault(change.table, []).append(change.key)
                continue
            rows = tables.get(change.table, Rows(change.columns, ()))
            tables[change.table] = Rows(change.columns, [*rows.rows, change.row])
        end = first + len(changes)
        progress = Progress(end, len(log)) if cursor is None and len(log) > page_size else None
        return PulledPage(f"{self.epoch}:{end}", end < len(log), is_reset, tables, gone, progress)

    def digest(self, user: str, tables: Collection[str]) -> dict[str, Digest]:
        """What the person's mirror should hold: all changes, one after the other."""
        should = FakeStore(UserId(user)).mirror
        for change in self._logs.get(user, []):
            should.take(change.table, change.columns, change.row, change.key)
        return {name: kept(should.tables.get(name, {}).values()).digest for name in tables}

    def send(self, user: str, drafts: Sequence[MessageDraft]) -> list[Sent | NotSent]:
        if any("radioactive" in draft.body for draft in drafts):
            raise Refused("payload", "The whole request was refused.", 413)
        return [self._receive(user, draft) for draft in drafts]

    def change(self, user: str, change: Change) -> LiveRows:
        if isinstance(change, MemberChange):
            return self._set_up(user, change)
        assert not isinstance(change, Wish), "no sessions here"
        room = self._rooms[change.conversation_id]
        message = next((message for message in room.messages if message["id"] == change.message_id), None)
        if message is None or user not in room.members or "poison" in change.body:
            raise Refused("not_yours", "You cannot change this message.", 403)
        if change.kind is ChangeKind.REACTION:
            stamp = self._stamp()
            row = (message["id"], user, change.emoji, change.conversation_id, stamp, None if change.is_on else stamp)
            for member in room.members:
                self._log(member, _Change("message_reactions", REACTION_COLUMNS, row, row[:3]))
            return LiveRows("message_reactions", Rows(REACTION_COLUMNS, [row]))
        if change.kind is ChangeKind.DELETION:
            message.update(body="", deleted_at=self._stamp())
            self._tell_message(message)
        elif message["body"] != change.body:
            self.edit(message, change.body)
        return LiveRows("messages", Rows(MESSAGE_COLUMNS, [tuple(message.values())]))

    def _set_up(self, user: str, change: MemberChange) -> LiveRows:
        room = self._rooms[change.conversation_id]
        if user not in room.members:
            raise Refused("not_a_member", "You are not in this conversation.", 403)
        room.settings.setdefault(user, {})[change.setting] = change.body or None
        row = self._tell_member(change.conversation_id, user)
        return LiveRows("conversation_members", Rows(MEMBER_COLUMNS, [row]))

    def find(self, user: str, ids: Sequence[MessageId]) -> Rows:
        visible = [room for room in self._rooms.values() if user in room.members]
        found = [message for room in visible for message in room.messages if message["id"] in ids]
        return Rows(MESSAGE_COLUMNS, [tuple(message.values()) for message in found])

    def between(self, conversation_id: str, first: int, last: int) -> Rows:
        found = [one for one in self._rooms[conversation_id].messages if first <= int(one["seq"]) <= last]
        return Rows(MESSAGE_COLUMNS, [tuple(message.values()) for message in found])

    def read(self, user: str, conversation_id: ConversationId, seq: int) -> None:
        room = self._rooms[conversation_id]
        if user not in room.members:
            raise Refused("not_a_member", "You are not in this conversation.", 403)
        room.read[user] = max(room.read.get(user, 0), min(seq, len(room.messages)))
        self._tell_member(conversation_id, user)

    def open_live(self, user: str) -> asyncio.Queue[LiveEvent]:
        queue: asyncio.Queue[LiveEvent] = asyncio.Queue()
        queue.put_nowait(Joined())
        self._live.setdefault(user, set()).add(queue)
        return queue

    def close_live(self, user: str, queue: asyncio.Queue[LiveEvent]) -> None:
        self._live.get(user, set()).discard(queue)

    def _receive(self, user: str, draft: MessageDraft) -> Sent | NotSent:
        room = self._rooms.get(draft.conversation_id)
        if room is None or user not in room.members:
            return NotSent(draft.id, "not_a_member", "You are not in this conversation.")
        if not 0 < len(draft.body.strip()) <= MAX_BODY_LENGTH or "poison" in draft.body:
            return NotSent(draft.id, "invalid", "This message cannot be sent.")
        known = next((message for message in room.messages if message["id"] == draft.id), None)
        message = known or self.post(draft.conversation_id, user, draft.body, draft.id)
        return Sent(draft.id, tuple(message.values()))

    def _tell_message(self, message: Mapping[str, Any]) -> None:
        for member in self._rooms[message["conversation_id"]].members:
            self._log(member, _message_change(message))

    def _tell_member(self, conversation_id: str, user: str) -> Row:
        room = self._rooms[conversation_id]
        mine = room.settings.get(user, {})
        settings = [mine.get(name) for name in (MemberSetting.MUTED, MemberSetting.ARCHIVED, MemberSetting.PINNED)]
        row = (conversation_id, user, "member", room.read.get(user, 0), self._stamp(), None, *settings)
        for member in room.members:
            self._log(member, _Change("conversation_members", MEMBER_COLUMNS, row, (conversation_id, user)))
        return row

    def _log(self, user: str, change: _Change, *, is_live: bool = True) -> None:
        self._logs.setdefault(user, []).append(change)
        if not is_live or self.is_live_mute:
            return
        event: LiveEvent = LiveGone(change.table, [change.key])
        if change.row is not None:
            event = LiveRows(change.table, Rows(change.columns, [change.row]))
        for queue in self._live.get(user, ()):
            queue.put_nowait(event)

    def _stamp(self) -> str:
        return self._clock().isoformat()


def _message_change(message: Mapping[str, Any]) -> _Change:
    return _Change("messages", MESSAGE_COLUMNS, tuple(message.values()), str(message["id"]))


class FakeClient:
    """One person's way to the server: Academy, LiveChannel, Session and Plug in one."""

    def __init__(self, server: FakeServer, user: str) -> None:
        self._server = server
        self._user = user
        self._is_out = False

    async def pull(self, cursor: str | None, page_size: int, history: int | None = None) -> PulledPage:
        """All of the history: rooms here are short."""
        return await self._ask("pull", page_size, lambda: self._server.pull(self._user, cursor, page_size))

    async def send_messages(self, drafts: Sequence[MessageDraft]) -> Sequence[Sent | NotSent]:
        return await self._ask("send", len(drafts), lambda: self._server.send(self._user, drafts))

    async def find_messages(self, ids: Sequence[MessageId]) -> Rows:
        assert len(ids) <= 100, "the URL is too long"
        return await self._ask("find", len(ids), lambda: self._server.find(self._user, ids))

    async def apply(self, change: Change) -> LiveRows:
        return await self._ask("change", 1, lambda: self._server.change(self._user, change))

    async def messages_between(self, conversation_id: ConversationId, first: int, last: int) -> Rows:
        assert last - first < 200, "the page is too long"
        return await self._ask("history", last - first + 1, lambda: self._server.between(conversation_id, first, last))

    async def digest(
        self, columns: Mapping[str, Sequence[str]], floors: Mapping[str, int] | None = None
    ) -> Mapping[str, Digest]:
        assert not floors, "rooms here are short"
        return await self._ask("digest", len(columns), lambda: self._server.digest(self._user, columns))

    async def mark_read(self, conversation_id: ConversationId, seq: int) -> None:
        await self._ask("read", seq, lambda: self._server.read(self._user, conversation_id, seq))

    async def events(self) -> AsyncIterator[LiveEvent]:
        queue = await self._ask("live", 0, lambda: self._server.open_live(self._user))
        try:
            event: LiveEvent | None = None
            while not isinstance(event, Lost):
                event = await queue.get()
                yield event
        finally:
            self._server.close_live(self._user, queue)

    @property
    def is_signed_out(self) -> bool:
        return self._user in self._server.revoked

    async def ensure_fresh(self) -> None:
        await asyncio.sleep(0)
        if self.is_signed_out:
            raise SignedOut("revoked")

    async def sign_in_again(self, password: str, email: str = "") -> None:
        if password != PASSWORD:
            raise WrongCredentials("wrong password")
        self._server.revoked.discard(self._user)

    async def sign_out(self) -> None:
        self._server.revoked.add(self._user)

    async def end_everywhere(self) -> None:
        await self.ensure_fresh()
        self._server.revoked.add(self._user)

    @property
    def is_out(self) -> bool:
        return self._is_out

    def set_out(self, out: bool) -> None:
        self._is_out = out
        if out:
            self._server.cut_live("plug", self._user)

    async def _ask(self, kind: str, size: int, answer: Callable[[], T]) -> T:
        request = Request(self._user, kind, size)
        await asyncio.sleep(0.02)
        if self._is_out:
            raise Offline("the plug is out")
        self._server.requests.append(request)
        if self.is_signed_out:
            raise SignedOut("revoked")
        fault = self._server.faults(request)
        self._fail_before(fault)
        if fault is Fault.COMMIT_LATE:
            self._server.late.add(asyncio.get_running_loop().call_later(LATE, _carry_out_late, answer))
            raise NoAnswer("it may still be under way")
        await asyncio.sleep(10.0 if fault is Fault.SLOW else 0.0)
        result = answer()
        await asyncio.sleep(0.02)
        if fault is Fault.COMMIT_THEN_DROP or self._is_out:
            raise NoAnswer("the connection broke")
        if fault is Fault.NONSENSE:
            raise UnexpectedAnswer("nonsense")
        return result

    def _fail_before(self, fault: Fault | None) -> None:
        if fault is Fault.SIGN_OUT:
            self._server.revoked.add(self._user)
        errors: dict[Fault | None, Exception] = {
            Fault.OFFLINE: Offline("no route"),
            Fault.BUSY: Busy("503"),
            Fault.TOLD_TO_WAIT: Busy("429", 30.0),
            Fault.DROP: NoAnswer("the connection broke"),
            Fault.REFUSE: Refused("bad_request", "The server did not understand.", 400),
            Fault.SIGN_OUT: SignedOut("revoked"),
        }
        if fault in errors:
            raise errors[fault]


def _carry_out_late(answer: Callable[[], object]) -> None:
    """A refusal that nobody waits for is lost, as in life."""
    try:
        answer()
    except Refused:
        return
