"""Writes pulled and live rows into the mirror. Runs on the worker thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert

from pharmat_desktop.cache import eviction, schema
from pharmat_desktop.cache.digest import digests
from pharmat_desktop.cache.engine import translated
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.cache.mirror_tables import MIRRORED, PARTS, TableWrites
from pharmat_desktop.cache.worker import Touched
from pharmat_desktop.domain.changes import EVERYTHING, Topic, TopicKind
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.pull import Kept, PulledPage, Row, Rows

BATCH = 500
"""Rows prepared at a time: a fraction of a millisecond of Python, so that the loop's thread gets its turn."""

Values = tuple[Any, ...]
Key = str | Sequence[str]


class MirrorWriter:
    """One transaction for each call; a call that raises has changed nothing. Owned by the `Writer`.

    Raises UnexpectedAnswer for rows that make no sense, LocalStorageError when the file cannot be written.
    """

    def __init__(self, connection: Connection, file: StoreFile) -> None:
        self._connection = connection
        self._file = file
        self._doubted: dict[str, set[Values]] = {}
        """Keys of rows, in tables that differ from the server's, that nothing has brought since healing began."""

    def apply(self, page: PulledPage, touched: Touched) -> None:
        with translated(self._file, rows_from_outside=True), self._connection.begin():
            if self._end_staleness() or page.is_reset:
                self._clear(touched)
            # A page's rows are what the person may see as it is made, so they are written after what is gone.
            for table, keys in page.gone.items():
                self._remove(table, keys, touched)
            for table, rows in page.tables.items():
                self._upsert(table, rows, touched)
            self._set_meta("cursor", page.cursor)

    def upsert(self, table: str, rows: Rows, touched: Touched) -> None:
        with translated(self._file, rows_from_outside=True), self._connection.begin():
            self._upsert(table, rows, touched)

    def remove(self, table: str, keys: Sequence[Key], touched: Touched) -> None:
        with translated(self._file, rows_from_outside=True), self._connection.begin():
            self._remove(table, keys, touched)

    def digests(self) -> Iterator[tuple[str, Kept] | None]:
        """See `digest.digests`."""
        with translated(self._file):
            yield from digests(self._connection)

    def raise_floors(self, touched: Touched) -> int:
        """See `eviction.raise_floors`. How many rose."""
        with translated(self._file), self._connection.begin():
            rose = eviction.raise_floors(self._connection)
            touched.update(Topic(TopicKind.THREAD, conversation) for conversation in rose)
            return len(rose)

    def evict(self, spared: Collection[str]) -> Iterator[str | None]:
        """See `eviction.evict`."""
        with translated(self._file):
            yield from eviction.evict(self._connection, spared)

    def set_checked(self, moment: str) -> None:
        with translated(self._file), self._connection.begin():
            self._set_meta("checked_at", moment)

    def begin_healing(self, tables: Iterable[str]) -> None:
        with translated(self._file), self._connection.begin():
            self._doubted = {name: self._keys(MIRRORED[name]) for name in tables if name in MIRRORED}

    def heal(self, page: PulledPage, touched: Touched) -> None:
        with translated(self._file, rows_from_outside=True), self._connection.begin():
            for table, rows in page.tables.items():
                if table in self._doubted:
                    self._make_room(MIRRORED[table], rows, touched)
                    self._upsert(table, rows, touched)

    def end_healing(self, *, is_complete: bool, touched: Touched) -> None:
        doubted, self._doubted = self._doubted, {}
        if is_complete:
            with translated(self._file), self._connection.begin():
                for table, keys in doubted.items():
                    self._delete(MIRRORED[table], list(keys), touched)

    def ids_among(self, message_ids: Iterable[str]) -> list[str]:
        """Those of `message_ids` that the mirror has."""
        with translated(self._file), self._connection.begin():
            sql = "SELECT 1 FROM messages WHERE id = ?"
            return [key for key in message_ids if self._connection.exec_driver_sql(sql, (key,)).first()]

    def _upsert(self, table: str, rows: Rows, touched: Touched) -> None:
        if (writes := MIRRORED.get(table)) is None:
            return
        pick = _picker(writes, rows.columns)
        staying, leaving = _parted(writes, rows)
        self._delete(writes, [tuple(values[at] for at in writes.key) for values in _picked(pick, leaving)], touched)
        for start in range(0, len(staying), BATCH):
            values = _picked(pick, staying[start : start + BATCH])
            if writes.json:
                values = [_scalars(writes, row) for row in values]
            self._connection.exec_driver_sql(writes.upsert, values)
            _touch(writes, values, touched)
            self._trust(writes, values)

    def _keys(self, writes: TableWrites) -> set[Values]:
        names = ", ".join(writes.columns[place] for place in writes.key)
        return set(map(tuple, self._connection.exec_driver_sql(f"SELECT {names} FROM {writes.name}")))  # noqa: S608

    def _make_room(self, writes: TableWrites, rows: Rows, touched: Touched) -> None:
        """Take out doubtful rows that come again: a copy that was tampered with may look like a newer one."""
        pick = _picker(writes, rows.columns)
        keys = {tuple(values[at] for at in writes.key) for values in _picked(pick, rows.rows)}
        if doubtful := list(keys & self._doubted[writes.name]):
            self._touch_owners(writes, doubtful, touched)
            self._connection.exec_driver_sql(writes.delete, doubtful)
            self._count_removal()

    def _trust(self, writes: TableWrites, rows: Sequence[Values]) -> None:
        if writes.name in self._doubted:
            self._doubted[writes.name].difference_update(tuple(row[at] for at in writes.key) for row in rows)

    def _remove(self, table: str, keys: Sequence[Key], touched: Touched) -> None:
        if (writes := MIRRORED.get(table)) is not None:
            self._delete(writes, [_checked_key(writes, key) for key in keys], touched)

    def _delete(self, writes: TableWrites, keys: Sequence[Values], touched: Touched) -> None:
        if not keys:
            return
        self._touch_owners(writes, keys, touched)
        touched.update(writes.touches)
        self._connection.exec_driver_sql(writes.delete, list(keys))
        for column in PARTS.get(writes.name, ()):
            for (owner,) in keys:
                self._connection.execute(delete(column.table).where(column == owner))
        if writes.name in {"messages", "conversations"}:
            self._count_removal()

    def _touch_owners(self, writes: TableWrites, keys: Sequence[Values], touched: Touched) -> None:
        if writes.owner is not None:
            kind = writes.owner[0]
            owners = [self._connection.exec_driver_sql(writes.owner_of, key).scalar() for key in keys]
            touched.update(Topic(kind, owner) for owner in owners if owner is not None)

    def _clear(self, touched: Touched) -> None:
        for name in MIRRORED:
            self._connection.execute(delete(schema.mirror.tables[name]))
        self._connection.execute(delete(schema.floors))
        self._count_removal()
        touched |= EVERYTHING

    def _end_staleness(self) -> bool:
        """Whether the rows were left by an older version that mirrored less."""
        return self._connection.exec_driver_sql("DELETE FROM meta WHERE name = 'stale'").rowcount > 0

    def _count_removal(self) -> None:
        known = self._connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'removals'").scalar()
        self._set_meta("removals", str(int(known or 0) + 1))

    def _set_meta(self, name: str, value: str) -> None:
        statement = insert(schema.meta).values(name=name, value=value)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _picker(writes: TableWrites, given: Sequence[str]) -> Callable[[Row], Values]:
    missing = set(writes.columns) - set(given)
    if missing:
        raise UnexpectedAnswer(f"{writes.name} comes without {', '.join(sorted(missing))}")
    return itemgetter(*(given.index(name) for name in writes.columns))


def _picked(pick: Callable[[Row], Any], rows: Sequence[Row]) -> list[Any]:
    try:
        return list(map(pick, rows))
    except (IndexError, TypeError, KeyError) as error:
        raise UnexpectedAnswer("a row is not as long as its columns") from error


def _parted(writes: TableWrites, rows: Rows) -> tuple[Sequence[Row], Sequence[Row]]:
    """Rows to write, and rows that the server deleted softly."""
    if writes.keeps_deleted or "deleted_at" not in rows.columns:
        return rows.rows, ()
    deleted_at = _picked(itemgetter(rows.columns.index("deleted_at")), rows.rows)
    pairs = list(zip(rows.rows, deleted_at, strict=True))
    return [row for row, at in pairs if at is None], [row for row, at in pairs if at is not None]


def _checked_key(writes: TableWrites, key: Any) -> Values:
    values = tuple(key) if isinstance(key, list | tuple) else (key,)
    if len(values) != len(writes.key) or not all(isinstance(value, str) for value in values):
        raise UnexpectedAnswer(f"that is no key of {writes.name}")
    return values


def _touch(writes: TableWrites, rows: Sequence[Values], touched: Touched) -> None:
    touched.update(writes.touches)
    if writes.owner is not None:
        kind, column = writes.owner
        touched.update(Topic(kind, owner) for owner in set(map(itemgetter(column), rows)))


def _scalars(writes: TableWrites, row: Values) -> Values:
    """With the text of what JSON columns hold; anything like that in another column is refused by the driver."""
    values = list(row)
    for name in writes.json:
        at = writes.columns.index(name)
        values[at] = _json(values[at])
    return tuple(values)


def _json(value: Any) -> Any:
    """Nearly all lists are empty: nothing is made for them."""
    if value == []:
        return "[]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value
