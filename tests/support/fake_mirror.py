"""The mirror in memory, with the promises of `domain/ports.py`."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.changes import EVERYTHING, Topic, TopicKind
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.pull import Digest, Kept, PulledPage, Row, Rows
from tests.support.fake_readers import Record, Tables

if TYPE_CHECKING:
    from tests.support.fakes import FakeDraftStore, FakeFeed

KEYS = {
    "conversation_members": ("conversation_id", "user_id"),
    "message_reactions": ("message_id", "user_id", "emoji"),
}


class FakeMirror:
    """Tables as dictionaries by primary key."""

    def __init__(self, feed: FakeFeed, drafts: FakeDraftStore) -> None:
        self.tables: Tables = {}
        self.transactions: list[str] = []
        """What was written by which method, in order."""
        self._feed = feed
        self._drafts = drafts
        self._cursor: str | None = None
        self._revision = 0
        self._checked_at: datetime | None = None
        self._doubted: dict[str, set[tuple[str, ...]]] = {}
        self._worker = asyncio.Lock()

    def cursor(self) -> str | None:
        return self._cursor

    def throw_away(self) -> None:
        """As if the file had been deleted."""
        self.tables, self._cursor = {}, None

    def history_wanted(self) -> int:
        return 1000

    def floors(self) -> Mapping[str, int]:
        """Conversations here are short: everything is held."""
        return {}

    async def raise_floors(self) -> bool:
        await asyncio.sleep(0)
        return False

    async def evict(self) -> None:
        await asyncio.sleep(0)

    async def recall(self, conversation_id: ConversationId, rows: Rows) -> None:
        await self.upsert("messages", rows)

    def revision(self) -> int:
        return self._revision

    async def digest(self) -> Mapping[str, Kept]:
        await asyncio.sleep(0)
        return {name: kept(records.values()) for name, records in self.tables.items()}

    def checked_at(self) -> datetime | None:
        return self._checked_at

    async def set_checked(self, moment: datetime | None) -> None:
        """None: as after a run that ended badly."""
        self._checked_at = moment
        await asyncio.sleep(0)

    async def begin_healing(self, tables: Collection[str]) -> None:
        self._doubted = {name: set(self.tables.get(name, {})) for name in tables}
        await asyncio.sleep(0)

    async def heal(self, page: PulledPage) -> None:
        for table in self._doubted.keys() & page.tables.keys():
            records = self.tables.get(table, {})
            for record in _records(page.tables[table]):
                if _key(table, record) in self._doubted[table]:
                    records.pop(_key(table, record), None)
            await self.upsert(table, page.tables[table])

    async def end_healing(self, *, is_complete: bool) -> None:
        doubted, self._doubted = self._doubted, {}
        for table, keys in doubted.items() if is_complete else ():
            await self.remove(table, list(keys))

    async def apply(self, page: PulledPage) -> None:
        self._revision += bool(page.tables or page.gone or page.is_reset)
        async with self._worker:
            await asyncio.sleep(0)
            if page.is_reset:
                self.tables = {}
            changes = set(EVERYTHING if page.is_reset else ())
            for table, rows in page.tables.items():
                changes |= self._write(table, rows)
            for table, keys in page.gone.items():
                changes |= self._drop(table, keys)
            self._cursor = page.cursor
            self.transactions.append("apply")
            arrived = [MessageId(row[0]) for row in page.tables.get("messages", Rows((), ())).rows]
            self._drafts.forget(arrived)
            self._feed.publish(changes)
        await asyncio.sleep(0)

    async def upsert(self, table: str, rows: Rows) -> None:
        self._revision += 1
        async with self._worker:
            await asyncio.sleep(0)
            changes = self._write(table, rows)
            self.transactions.append(f"upsert {table}")
            if table == "messages":
                self._drafts.forget([MessageId(row[0]) for row in rows.rows])
            self._feed.publish(changes)
        await asyncio.sleep(0)

    async def remove(self, table: str, keys: Sequence[str | Sequence[str]]) -> None:
        self._revision += 1
        async with self._worker:
            await asyncio.sleep(0)
            self.transactions.append(f"remove {table}")
            self._feed.publish(self._drop(table, keys))
        await asyncio.sleep(0)

    def take(self, table: str, columns: tuple[str, ...], row: Row | None, key: str | Sequence[str]) -> None:
        """One change at once: a row, or that the row of this key is gone."""
        if row is None:
            self._drop(table, [key])
        else:
            self._write(table, Rows(columns, [row]))

    def _write(self, table: str, rows: Rows) -> set[Topic]:
        changes: set[Topic] = set()
        records = self.tables.setdefault(table, {})
        for record in _records(rows):
            key = _key(table, record)
            self._doubted.get(table, set()).discard(key)
            if record.get("deleted_at") and table != "messages":
                changes |= self._drop(table, [key])
            elif not _is_newer(records.get(key), record):
                records[key] = record
            changes |= _topics(table, record)
        return changes

    def _drop(self, table: str, keys: Sequence[str | Sequence[str]]) -> set[Topic]:
        changes: set[Topic] = set()
        for key in keys:
            parts = (key,) if isinstance(key, str) else tuple(key)
            changes |= _topics(table, self.tables.get(table, {}).pop(parts, None))
            for other, column in _cascade(table):
                children = self.tables.get(other, {})
                for child in [child for child, record in children.items() if record[column] == parts[0]]:
                    changes |= _topics(other, children.pop(child))
        return changes


def kept(records: Iterable[Record]) -> Kept:
    """Digest of a table by all its columns; `FakeServer` makes its own in the same way."""
    rows = sorted(repr(sorted(record.items())) for record in records)
    return Kept((), Digest(len(rows), repr(rows)))


def _records(rows: Rows) -> list[Record]:
    return [dict(zip(rows.columns, row, strict=True)) for row in rows.rows]


def _key(table: str, record: Record) -> tuple[str, ...]:
    return tuple(str(record[name]) for name in KEYS.get(table, ("id",)))


def _cascade(table: str) -> Sequence[tuple[str, str]]:
    return {
        "conversations": [
            (part, "conversation_id") for part in ("messages", "conversation_members", "message_reactions")
        ],
        "courses": [("course_content", "course_id"), ("enrollments", "course_id")],
    }.get(table, [])


def _is_newer(old: Record | None, new: Record) -> bool:
    return old is not None and _version(old) > _version(new)


def _version(record: Record) -> tuple[Any, ...]:
    return (record.get("last_read_seq") or 0, record.get("deleted_at") or "", record.get("edited_at") or "")


def _topics(table: str, record: Record | None) -> set[Topic]:
    if record is None:
        return set()
    if table == "messages":
        return {Topic(TopicKind.THREAD, record["conversation_id"]), Topic(TopicKind.CONVERSATIONS)}
    if table == "conversation_members":
        return {Topic(TopicKind.CONVERSATIONS), Topic(TopicKind.THREAD, record["conversation_id"])}
    if table == "message_reactions":
        return {Topic(TopicKind.THREAD, record["conversation_id"])}
    kinds = {"users": TopicKind.PEOPLE, "conversations": TopicKind.CONVERSATIONS, "courses": TopicKind.COURSES}
    return {Topic(kinds[table])} if table in kinds else set()
