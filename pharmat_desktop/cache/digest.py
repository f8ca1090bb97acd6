"""Count and fingerprint of the mirror's tables, as the server's `sync_digest` makes them. Runs on the worker thread.

A row's text is the JSON array of its values as Postgres writes jsonb; its number is the start of the text's MD5; a
table's fingerprint is the sum of its rows' numbers modulo 2^60. So rows count in any order, a slice at a time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from pharmat_desktop.cache.eviction import ABOVE_FLOOR
from pharmat_desktop.cache.mirror_tables import MIRRORED, TableWrites
from pharmat_desktop.domain.pull import Digest, Kept

SLICE = 500
"""Rows of one step: a few milliseconds, so that what is written meanwhile does not wait."""
MODULUS = 2**60
_encoded = json.JSONEncoder(ensure_ascii=False).encode


class _FractionError(Exception):
    """A number whose digits are not kept: 1.50 came as 1.5."""


def digests(connection: Connection) -> Iterator[tuple[str, Kept] | None]:
    """Goes through all tables; each step reads one slice and yields a table once it is done, else None.

    JSON columns that hold a fraction are left out, and messages below their conversation's floor. `connection` is in no
    transaction between two steps.
    """
    for table in MIRRORED.values():
        try:
            kept = yield from _kept(connection, table, table.columns)
        except _FractionError:
            kept = yield from _kept(connection, table, [name for name in table.columns if name not in table.json])
        yield table.name, kept


def _kept(connection: Connection, table: TableWrites, columns: Sequence[str]) -> Generator[None, None, Kept]:
    count = total = 0
    for rows in _slices(connection, table, columns):
        count += len(rows)
        total += sum(_number(_wired(table, columns, row)) for row in rows)
        yield None
    return Kept(tuple(columns), Digest(count, format(total % MODULUS, "x")))


def _slices(connection: Connection, table: TableWrites, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
    keys = [table.columns[place] for place in table.key]
    key, marks = ", ".join(keys), ", ".join("?" * len(keys))
    select = f"SELECT {key}, {', '.join(columns)} FROM {table.name}"  # noqa: S608 - our tables' names
    after: tuple[Any, ...] = ()
    while True:
        wanted = [ABOVE_FLOOR] if table.keeps_deleted else []
        wanted += [f"({key}) > ({marks})"] if after else []
        where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
        with connection.begin():
            found = connection.exec_driver_sql(f"{select}{where} ORDER BY {key} LIMIT {SLICE}", after).fetchall()
        yield [row[len(keys) :] for row in found]
        if len(found) < SLICE:
            return
        after = tuple(found[-1][: len(keys)])


def _wired(table: TableWrites, columns: Sequence[str], row: Sequence[Any]) -> list[Any]:
    """Values as they came: SQLite has neither booleans nor JSON."""
    values = list(row)
    for place, name in enumerate(columns):
        if values[place] is None:
            continue
        if name in table.flags:
            values[place] = bool(values[place])
        elif name in table.json:
            values[place] = _parsed(values[place])
    return values


def _parsed(text: str) -> Any:
    try:
        return _ordered(json.loads(text, parse_float=_refuse))
    except (ValueError, RecursionError):
        return text  # not what came from the server, so it differs in any case


def _ordered(value: Any) -> Any:
    """Keys as jsonb has them: shorter ones first. Those of live events come in another order."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
        return {key: _ordered(value[key]) for key in keys}
    return [_ordered(item) for item in value] if isinstance(value, list) else value


def _refuse(digits: str) -> float:
    raise _FractionError(digits)


def _number(values: list[Any]) -> int:
    return int(hashlib.md5(_encoded(values).encode(), usedforsecurity=False).hexdigest()[:15], 16)
