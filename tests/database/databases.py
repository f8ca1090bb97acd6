"""Databases for tests: made of the migrated one, used one after the other, and each as new when it is handed out.

A copy costs a tenth of a second of the processor and some 600 files; taking back what a test has written costs a few
milliseconds. So a database goes back on the shelf when that is all that happened to it: the rows that it did not have
when it was new are deleted. Whatever else a test has done to it (a changed table, function, grant or policy, an
altered row of those that migrations insert, thousands of rows) ends it, and the next test gets a new copy.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any, Self

import asyncpg

from pharmat_desktop.local_supabase.postgres import DATABASE

Options = dict[str, Any]
ROOM = 4 * 1024 * 1024
"""Bytes that the tables may take which a test has written into. More would slow the tests after it."""
PATIENCE = 5.0
"""Seconds that a test's last connection has to be gone."""
_TABLES = """select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname not like 'pg\\_%' order by 1"""
_CATALOGUES = (
    *("pg_attribute", "pg_attrdef", "pg_class", "pg_constraint", "pg_default_acl", "pg_event_trigger", "pg_namespace"),
    *("pg_policy", "pg_proc", "pg_publication", "pg_publication_rel", "pg_rewrite", "pg_trigger", "pg_type"),
)


@dataclass(frozen=True)
class _State:
    """What tells a new database from a used one."""

    structure: list[str]
    sequences: dict[str, int | None]
    contents: dict[str, str]


class Databases:
    """Owns all copies, and connections to them that no test sees. Used from outside of the tests' event loops."""

    def __init__(self, cluster: Options) -> None:
        self._cluster = cluster
        self._runner = asyncio.Runner()
        self._names = (f"test_{number}" for number in count(1))
        self._shelf: list[_Copy] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._runner:
            while self._shelf:
                self._runner.run(self._shelf.pop().close())

    @contextmanager
    def borrowed(self) -> Iterator[Options]:
        """How to connect to a database as new, as its superuser."""
        copy = self._shelf.pop() if self._shelf else self._runner.run(self._new())
        yield copy.options
        if self._runner.run(copy.is_as_new_again()):
            self._shelf.append(copy)
        else:
            self._runner.run(copy.close())
            self._runner.run(self._execute(f"drop database {copy.options['database']}"))

    async def _new(self) -> _Copy:
        name = next(self._names)
        await self._execute(f"create database {name} template {DATABASE} strategy file_copy")
        return await _Copy.of({**self._cluster, "database": name})

    async def _execute(self, statement: str) -> None:
        connection = await asyncpg.connect(**self._cluster)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


class _Copy:
    """One database, and what it was like when it was new."""

    def __init__(self, options: Options, connection: asyncpg.Connection, tables: list[str]) -> None:
        self.options = options
        self._connection = connection
        self._tables = tables
        self._new: _State

    @classmethod
    async def of(cls, options: Options) -> _Copy:
        connection = await asyncpg.connect(**options, server_settings={"session_replication_role": "replica"})
        copy = cls(options, connection, [row[0] for row in await connection.fetch(_TABLES)])
        copy._new = await copy._state()
        return copy

    async def is_as_new_again(self) -> bool:
        """Takes back what a test has inserted. False: it has done more than that, or left too much behind."""
        await self._wait_until_alone()
        now = await self._state()
        written = now.contents.keys() - self._new.contents.keys()
        if now.structure != self._new.structure or await self._size_of(written) > ROOM:
            return False
        for table in written:
            await self._connection.execute(f"delete from {table}")
        for sequence, last in now.sequences.items():
            if last != self._new.sequences[sequence]:
                await self._connection.execute(
                    "select setval($1::text::regclass, $2, $3)",
                    *(sequence, self._new.sequences[sequence] or 1, self._new.sequences[sequence] is not None),
                )
        return now.contents == {**now.contents, **self._new.contents}

    async def close(self) -> None:
        await self._connection.close()

    async def _size_of(self, tables: Iterable[str]) -> int:
        query = "select coalesce(sum(pg_total_relation_size(name::regclass)), 0) from unnest($1::text[]) name"
        return int(await self._connection.fetchval(query, list(tables)))

    async def _wait_until_alone(self) -> None:
        query = "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
        async with asyncio.timeout(PATIENCE):
            while await self._connection.fetchval(query):  # noqa: ASYNC110  # a backend says to nobody that it ends
                await asyncio.sleep(0.001)

    async def _state(self) -> _State:
        """Three queries, prepared once."""
        contents = " union all ".join(
            f"(select '{table}', md5(string_agg(t::text, ' ' order by t::text)) from {table} t)"
            for table in self._tables
        )
        structure = ", ".join(
            f"(select '{name} ' || count(*) || ' ' || sum(xmin::text::bigint) from {name})" for name in _CATALOGUES
        )
        sequences = await self._connection.fetch(
            "select oid::regclass::text, pg_sequence_last_value(oid) from pg_class where relkind = 'S'"
        )
        return _State(
            [*(await self._connection.fetchrow(f"select {structure}"))],
            dict(sequences),
            {name: digest for name, digest in await self._connection.fetch(contents) if digest is not None},
        )
