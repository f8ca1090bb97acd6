"""Writes the rows of files on their way. Runs on the worker thread; their contents are the shelf's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from pharmat_desktop.cache.draft_reader import MESSAGE
from pharmat_desktop.cache.engine import translated
from pharmat_desktop.cache.file_rows import FileRows
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.cache.journal_rows import JournalRows
from pharmat_desktop.cache.schema import draft_files, draft_messages
from pharmat_desktop.cache.values import iso, storable
from pharmat_desktop.cache.worker import Touched
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.drafts import DraftState, FileDraft, Problem
from pharmat_desktop.domain.journal import Step

_f, _m = draft_files.c, draft_messages.c


class FileDraftWriter:
    """Each method is one transaction, on disk when it returns. Owned by the `Writer`."""

    def __init__(self, connection: Connection, file: StoreFile) -> None:
        self._connection = connection
        self._file = file
        self._rows = FileRows(connection)
        self._journal = JournalRows(connection)

    def add(self, draft: FileDraft, touched: Touched) -> None:
        """Beside the composer. Raises ValueError when it is there."""
        file = draft.attachment
        values = {
            "path": file.path,
            "conversation_id": draft.conversation_id,
            "name": storable(file.name),
            **{name: getattr(file, name) for name in ("size", "type", "width", "height")},
        }
        with self._transaction():
            try:
                self._connection.execute(insert(draft_files).values(values))
            except IntegrityError as error:
                raise ValueError("this file is already there") from error
        _touch(draft.conversation_id, touched)

    def remove(self, path: str, touched: Touched) -> None:
        """The person wants it no more. A message that had nothing else leaves as well.

        Raises ValueError while the message is being sent.
        """
        with self._transaction():
            if (row := self._one(path)) is None:
                return
            message = self._message(row.message_id)
            if message is not None and message.state in {DraftState.SENDING, DraftState.UNKNOWN}:
                raise ValueError("the message of this file is being sent")
            self._connection.execute(delete(draft_files).where(_f.path == path))
            if message is not None:
                self._close_gap(message)
        _touch(row.conversation_id, touched)

    def begun(self, path: str, upload_url: str) -> None:
        """Where its upload goes on; empty: it has to begin anew."""
        self._change(path, upload_url=upload_url)

    def is_up(self, path: str, touched: Touched) -> None:
        with self._transaction():
            if (row := self._one(path)) is None:
                return
            self._connection.execute(update(draft_files).where(_f.path == path).values(is_up=1, upload_url=""))
            if row.message_id:
                self._rows.release(row.message_id)
        _touch(row.conversation_id, touched)

    def failed(self, path: str, next_attempt_at: datetime) -> None:
        """Nobody said no: it is tried again then."""
        self._change(path, attempts=_f.attempts + 1, next_attempt_at=iso(next_attempt_at))

    def refuse(self, path: str, problem: Problem, touched: Touched) -> None:
        """It needs attention as a message of its own, and its message goes without it."""
        with self._transaction():
            row = self._one(path)
            message = None if row is None else self._message(row.message_id)
            if row is None or message is None or message.state != DraftState.QUEUED:
                return
            refused = {
                "state": DraftState.NEEDS_ATTENTION.value,
                "attempts": message.attempts + 1,
                "next_attempt_at": None,
                "last_error": storable(problem.code),
                "last_error_sentence": storable(problem.sentence),
            }
            if message.body or len(self._rows.of_messages([message.id])[message.id]) > 1:
                self._stand_alone(row, message, refused)
            else:
                self._connection.execute(update(draft_messages).where(_m.id == message.id).values(refused))
                self._journal.note([message.id], Step.REFUSED, problem.code)
        _touch(row.conversation_id, touched)

    def make_due(self) -> None:
        with self._transaction():
            waiting = _f.next_attempt_at.is_not(None)
            self._connection.execute(update(draft_files).where(waiting).values(next_attempt_at=None))

    def _stand_alone(self, row: Row[Any], message: Row[Any], refused: dict[str, Any]) -> None:
        own_id = row.path.rpartition("/")[2]
        fresh = {"id": own_id, "lane": message.lane, "body": "", "kind": MESSAGE, "written_at": message.written_at}
        self._connection.execute(insert(draft_messages).values({**fresh, **refused}))
        self._connection.execute(update(draft_files).where(_f.path == row.path).values(message_id=own_id))
        self._rows.release(message.id)
        self._journal.note([own_id], Step.REFUSED, refused["last_error"])

    def _close_gap(self, message: Row[Any]) -> None:
        if message.body or self._rows.of_messages([message.id]):
            self._rows.release(message.id)
        else:
            is_it = (_m.id == message.id) | (_m.message_id == message.id)
            self._connection.execute(delete(draft_messages).where(is_it))

    def _one(self, path: str) -> Row[Any] | None:
        return self._connection.execute(select(draft_files).where(_f.path == path)).first()

    def _message(self, message_id: str | None) -> Row[Any] | None:
        return self._connection.execute(select(draft_messages).where(_m.id == message_id)).first()

    def _change(self, path: str, **values: Any) -> None:
        with self._transaction():
            self._connection.execute(update(draft_files).where(_f.path == path).values(values))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with translated(self._file), self._connection.begin():
            yield


def _touch(conversation_id: str, touched: Touched) -> None:
    thread = Topic(TopicKind.THREAD, conversation_id)
    touched |= {thread, Topic(TopicKind.CONVERSATIONS), Topic(TopicKind.DRAFTS)}
