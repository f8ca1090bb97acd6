"""Writes `drafts.sqlite3`. Runs on the worker thread.

The legal moves are those of `domain/drafts.py`; every method is one transaction, on disk when it returns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Delete, delete, exists, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from pharmat_desktop.cache.draft_reader import DRAFT_COLUMNS, MESSAGE, draft_from
from pharmat_desktop.cache.engine import translated
from pharmat_desktop.cache.file_rows import FileRows
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.cache.journal_rows import JournalRows
from pharmat_desktop.cache.schema import composers, draft_messages, read_marks
from pharmat_desktop.cache.values import iso, storable
from pharmat_desktop.cache.worker import Touched
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.drafts import (
    LEGAL_MOVES,
    Change,
    Draft,
    DraftState,
    MemberChange,
    MessageDraft,
    Problem,
    ScheduledChange,
    ScheduleKind,
    Wish,
    topics_of,
)
from pharmat_desktop.domain.journal import OF_MOVES, Step

HOLD = timedelta(seconds=10)
"""How long a message whose files are not up yet holds back what was written after it. Then it steps aside."""
_DRAFT = select(*(draft_messages.c[name] for name in DRAFT_COLUMNS))
_HANDED_OVER = (DraftState.SENDING, DraftState.UNKNOWN)
_EDITABLE = (DraftState.QUEUED, DraftState.NEEDS_ATTENTION)
_AT_ONCE = {"next_attempt_at": None}
_NO_PROBLEM = {"last_error": None, "last_error_sentence": None, "last_error_hint": None}


class DraftWriter:
    """The one writer of the drafts file. Owned by the `Writer`. Raises LocalStorageError when the disk refuses."""

    def __init__(self, connection: Connection, file: StoreFile) -> None:
        self._connection = connection
        self._file = file
        self._files = FileRows(connection)
        self._journal = JournalRows(connection)

    def add(self, draft: Draft, touched: Touched) -> None:
        with self._transaction():
            self._connection.execute(_made_obsolete_by(draft))
            self._insert(draft)
            if isinstance(draft, MessageDraft):
                self._files.adopt(draft)
        _touch([draft], touched)

    def add_all(self, drafts: Sequence[MessageDraft], touched: Touched) -> None:
        with self._transaction():
            for draft in drafts:
                self._insert(draft)
                self._files.adopt(draft)
        _touch(drafts, touched)

    def take_due(self, now: datetime, limit: int, touched: Touched) -> Sequence[Sequence[Draft]]:
        with self._transaction():
            taken = [batch for lane in self._free_lanes() if (batch := self._due_of(lane, now, limit))]
            ids = [draft.id for batch in taken for draft in batch]
            self._change(ids, {"state": DraftState.SENDING.value, **_AT_ONCE})
            self._journal.note(ids, Step.TRIED)
            files = self._files.of_messages(ids)
        _touch([batch[0] for batch in taken], touched)
        return [[_sending(draft, files.get(draft.id, ())) for draft in batch] for batch in taken]

    def take_unknown(self, now: datetime) -> Sequence[Draft]:
        c = draft_messages.c
        is_due = c.next_attempt_at.is_(None) | (c.next_attempt_at <= iso(now))
        with self._transaction():
            return self._drafts(_DRAFT.where(c.state == DraftState.UNKNOWN.value, is_due).order_by(c.position))

    def move(
        self,
        ids: Sequence[str],
        to: DraftState,
        problem: Problem | None,
        next_attempt_at: datetime | None,
        touched: Touched,
        *,
        why: str = "",
    ) -> None:
        c = draft_messages.c
        values: dict[str, Any] = {
            "state": to.value,
            "next_attempt_at": iso(next_attempt_at),
            "last_error": problem and storable(problem.code),
            "last_error_sentence": problem and storable(problem.sentence),
            "last_error_hint": problem and storable(problem.hint),
        }
        with self._transaction():
            moving = self._drafts(_DRAFT.where(c.id.in_(ids)))
            if illegal := {draft.state for draft in moving if (draft.state, to) not in LEGAL_MOVES}:
                raise ValueError(f"a draft does not move from {', '.join(sorted(illegal))} to {to}")
            attempted = [draft.id for draft in moving if draft.state is DraftState.SENDING]
            self._change(attempted, {"attempts": c.attempts + 1})
            self._change([draft.id for draft in moving], values)
            for draft in moving:
                self._journal.note([draft.id], OF_MOVES[draft.state, to], problem.code if problem else why)
        _touch(moving, touched)

    def acknowledge(self, ids: Sequence[str], touched: Touched) -> None:
        with self._transaction():
            leaving = self._drafts(_DRAFT.where(draft_messages.c.id.in_(ids)))
            self._connection.execute(delete(draft_messages).where(draft_messages.c.id.in_(ids)))
            self._files.leave_with(ids)
            self._journal.note([draft.id for draft in leaving], Step.SENT)
        _touch(leaving, touched)

    def edit(self, draft_id: str, body: str, touched: Touched) -> None:
        last = select(func.max(draft_messages.c.position)).scalar_subquery()
        again = {"state": DraftState.QUEUED.value, "position": last + 1, **_NO_PROBLEM, **_AT_ONCE}
        with self._transaction():
            draft = self._one(draft_id)
            if draft is None or draft.state not in _EDITABLE:
                raise ValueError("only a draft that waits or needs attention can be edited")
            is_refused = draft.state is DraftState.NEEDS_ATTENTION
            self._change([draft_id], {"body": storable(body), **(again if is_refused else {})})
            self._journal.note([draft_id], Step.EDITED)
            if is_refused:
                self._files.begin_again(draft_id)
        _touch([draft], touched)

    def discard(self, draft_id: str, touched: Touched) -> None:
        """With a message go the changes of it that wait."""
        c = draft_messages.c
        with self._transaction():
            draft = self._one(draft_id)
            if draft is None:
                return
            if draft.state is DraftState.SENDING:
                raise ValueError("a draft that is being sent cannot be discarded")
            self._connection.execute(delete(draft_messages).where((c.id == draft_id) | (c.message_id == draft_id)))
            self._files.leave_with([draft_id])
            self._journal.note([draft_id], Step.DISCARDED)
        _touch([draft], touched)

    def recover(self, touched: Touched) -> None:
        c = draft_messages.c
        with self._transaction():
            left = self._drafts(_DRAFT.where(c.state == DraftState.SENDING.value))
            values = {"state": DraftState.UNKNOWN.value, "attempts": c.attempts + 1, **_AT_ONCE}
            self._change([draft.id for draft in left], values)
            self._journal.note([draft.id for draft in left], Step.INTERRUPTED)
        _touch(left, touched)

    def make_due(self) -> None:
        with self._transaction():
            waiting = draft_messages.c.next_attempt_at.is_not(None)
            self._connection.execute(update(draft_messages).where(waiting).values(_AT_ONCE))

    def save_composer(self, conversation_id: str, text: str, touched: Touched) -> None:
        with self._transaction():
            if text:
                statement = insert(composers).values(conversation_id=conversation_id, body=storable(text))
                changed = statement.on_conflict_do_update(
                    index_elements=["conversation_id"], set_={"body": statement.excluded.body}
                )
                self._connection.execute(changed)
            else:
                self._connection.execute(delete(composers).where(composers.c.conversation_id == conversation_id))
        touched.add(Topic(TopicKind.CONVERSATIONS))

    def note_read(self, conversation_id: str, seq: int, touched: Touched) -> None:
        if self._raise_mark(conversation_id, "seq", seq):
            touched.add(Topic(TopicKind.CONVERSATIONS))

    def read_sent(self, conversation_id: str, seq: int) -> None:
        self._raise_mark(conversation_id, "sent_seq", seq)

    def ids(self) -> list[str]:
        with self._transaction():
            return list(self._connection.scalars(select(draft_messages.c.id)))

    def _insert(self, draft: Draft) -> None:
        try:
            self._connection.execute(insert(draft_messages).values(_values(draft)))
        except IntegrityError as error:
            raise ValueError("a draft with this id is already there") from error
        self._journal.note([draft.id], Step.WRITTEN)

    def _raise_mark(self, conversation_id: str, column: str, seq: int) -> bool:
        """Whether the mark has grown."""
        statement = insert(read_marks).values({"conversation_id": conversation_id, "seq": 0, column: seq})
        grown = statement.on_conflict_do_update(
            index_elements=["conversation_id"], set_={column: seq}, where=read_marks.c[column] < seq
        )
        with self._transaction():
            return self._connection.execute(grown).rowcount > 0

    def _free_lanes(self) -> Sequence[str]:
        """Lanes with queued drafts and nothing handed over, longest waiting first; a change waits for its message."""
        c, message = draft_messages.c, draft_messages.alias()
        busy = select(c.lane).where(c.state.in_([state.value for state in _HANDED_OVER]))
        is_unsent = exists().where(message.c.id == c.message_id)
        queued = select(c.lane).where(c.state == DraftState.QUEUED.value, c.lane.not_in(busy), ~is_unsent)
        return self._connection.scalars(queued.group_by(c.lane).order_by(func.min(c.position))).all()

    def _due_of(self, lane: str, now: datetime, limit: int) -> list[Draft]:
        """The lane's first drafts up to one that is not due: only what waits long for its files is overtaken."""
        c = draft_messages.c
        query = _DRAFT.where(c.lane == lane, c.state == DraftState.QUEUED.value).order_by(c.position).limit(limit)
        queued = self._drafts(query)
        unfinished = self._files.unfinished_among([draft.id for draft in queued])
        due: list[Draft] = []
        for draft in queued:
            if draft.id in unfinished and draft.next_attempt_at is None:
                self._change([draft.id], {"next_attempt_at": iso(now + HOLD)})
                break
            if (draft.next_attempt_at or now) > now:
                break
            if draft.id not in unfinished:
                due.append(draft)
        return due

    def _drafts(self, query: Any) -> list[Draft]:
        return [draft_from(row) for row in self._connection.execute(query)]

    def _one(self, draft_id: str) -> Draft | None:
        return next(iter(self._drafts(_DRAFT.where(draft_messages.c.id == draft_id))), None)

    def _change(self, ids: Sequence[str], values: Mapping[str, Any]) -> None:
        self._connection.execute(update(draft_messages).where(draft_messages.c.id.in_(ids)).values(values))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with translated(self._file), self._connection.begin():
            yield


def _values(draft: Draft) -> dict[str, Any]:
    values = {
        "id": draft.id,
        "lane": draft.lane,
        "state": DraftState.QUEUED.value,
        "written_at": iso(draft.written_at),
        "body": storable(draft.body),
    }
    if isinstance(draft, MessageDraft):
        forwarded = {"forward_of": draft.forward_of, "forwarded_from": draft.forwarded_from}
        return {**values, "kind": MESSAGE, "reply_to": draft.reply_to, **forwarded}
    if isinstance(draft, MemberChange):
        settled = {"kind": draft.setting.value, "conversation_id": draft.conversation_id}
        return {**values, **settled}
    if isinstance(draft, Wish):
        return {**values, "kind": draft.kind.value}
    if isinstance(draft, ScheduledChange):
        about = ("conversation_id", "message_id", "reply_to", "zone")
        scheduled = {"kind": draft.kind.value, "send_at": iso(draft.send_at)}
        return {**values, **scheduled, **{name: getattr(draft, name) for name in about}}
    of_change = ("conversation_id", "message_id", "emoji", "is_on")
    return {
        **values,
        "kind": draft.kind.value,
        "body": storable(draft.body),
        **{name: getattr(draft, name) for name in of_change},
    }


def _made_obsolete_by(draft: Draft) -> Delete:
    """Text in the composer, which a new message takes along, or earlier wishes."""
    if isinstance(draft, MessageDraft) or (isinstance(draft, ScheduledChange) and draft.kind is ScheduleKind.SCHEDULE):
        return delete(composers).where(composers.c.conversation_id == draft.conversation_id)
    return delete(draft_messages).where(_is_replaced_by(draft))


def _is_replaced_by(change: Change) -> ColumnElement[bool]:
    """Earlier wishes of the lane that are not under way."""
    c = draft_messages.c
    return (c.lane == change.lane) & c.state.in_([state.value for state in _EDITABLE])


def _sending(draft: Draft, files: tuple[Attachment, ...]) -> Draft:
    if isinstance(draft, MessageDraft):
        return replace(draft, state=DraftState.SENDING, next_attempt_at=None, attachments=files)
    return replace(draft, state=DraftState.SENDING, next_attempt_at=None)


def _touch(drafts: Iterable[Draft], touched: Touched) -> None:
    for draft in drafts:
        touched |= topics_of(draft)
