"""Reading and writing tables and views."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from pharmat_desktop.local_supabase.transaction import as_caller

from . import sql
from .answers import JSON, Rows, answer_nothing, answer_rows, content_range, require_satisfiable, require_single
from .catalogue import Relation
from .errors import RestError
from .wishes import Wishes, read_json

# More rows than this leave in pieces, so that neither Postgres nor this process ever holds them all.
STREAM_ABOVE = 5000
_STREAM_PIECE = 1000


@dataclass(frozen=True)
class Tables:
    """Owned by the rest service. `max_rows` bounds every read, None does not."""

    pool: asyncpg.Pool
    max_rows: int | None

    async def read(self, relation: Relation, wishes: Wishes) -> Response:
        """GET and HEAD."""
        limit = min((number for number in (wishes.limit, self.max_rows) if number is not None), default=None)
        if (limit is None or limit > STREAM_ABOVE) and wishes.method == "GET" and not wishes.wants_object:
            return await self._stream(relation, wishes, limit)
        query, parameters = _select(relation, wishes, limit)
        async with as_caller(self.pool, wishes.caller, is_read_only=True) as connection:
            row = await connection.fetchrow(_aggregate(query), *parameters)
            rows = Rows(row["body"], row["count"], await _total(connection, relation, wishes))
            require_single(rows, wishes)
            require_satisfiable(rows, wishes)
        return answer_rows(rows, wishes)

    async def insert(self, relation: Relation, wishes: Wishes, request: Request) -> Response:
        """POST: one object or a list of them, with or without ON CONFLICT."""
        text, body = await read_json(request)
        rows = body if isinstance(body, list) else [body]
        columns = wishes.names("columns") or _keys(rows)
        relation.require_writable(columns)
        if not rows:
            return answer_rows(Rows("[]", 0), wishes, 201) if wishes.wants_rows else answer_nothing(201)
        statement = sql.insert(relation, columns, _conflict(relation, wishes, columns))
        parameters: list[object] = [text if isinstance(body, list) else json.dumps(rows)] if columns else []
        return await self._write(relation, wishes, statement, parameters, 201)

    async def update(self, relation: Relation, wishes: Wishes, request: Request) -> Response:
        """PATCH: the filtered rows get the body's values."""
        text, body = await read_json(request)
        columns = wishes.names("columns") or _keys([body])
        relation.require_writable(columns)
        _require_filters(wishes, "UPDATE")
        if not columns:
            return answer_rows(Rows("[]", 0), wishes) if wishes.wants_rows else answer_nothing(204)
        statement = sql.Statement(relation, "_w")
        statement.parameter(text)
        query = sql.update(relation, columns) + statement.where(wishes.filters)
        return await self._write(relation, wishes, query, statement.parameters, 200)

    async def delete(self, relation: Relation, wishes: Wishes) -> Response:
        """DELETE: the filtered rows go."""
        _require_filters(wishes, "DELETE")
        statement = sql.Statement(relation, "_w")
        query = f"delete from {relation.sql} as _w{statement.where(wishes.filters)}"
        return await self._write(relation, wishes, query, statement.parameters, 200)

    async def _write(
        self, relation: Relation, wishes: Wishes, query: str, parameters: list[object], status: int
    ) -> Response:
        async with as_caller(self.pool, wishes.caller) as connection:
            if not wishes.wants_rows:
                done = await connection.execute(query, *parameters)
                total = int(done.split()[-1]) if wishes.wants_count else None
                return answer_nothing(201 if status == 201 else 204, total)
            # Only what is selected is returned: RETURNING needs the right to read it.
            returning = sql.Statement(relation, "_w").base_columns(wishes.selected)
            statement = sql.Statement(relation, "_r")
            statement.parameters = parameters
            rows_wanted = f"select {statement.select_list(wishes.selected)} from _r"
            query = f"with _r as ({query} returning {returning}) {_aggregate(rows_wanted)}"
            row = await connection.fetchrow(query, *statement.parameters)
            rows = Rows(row["body"], row["count"], row["count"] if wishes.wants_count else None)
            require_single(rows, wishes)
        return answer_rows(rows, wishes, status)

    async def _stream(self, relation: Relation, wishes: Wishes, limit: int | None) -> Response:
        """The first piece is awaited here, so that an error still has its status."""
        query, parameters = _select(relation, wishes, limit)
        stack = contextlib.AsyncExitStack()
        async with contextlib.AsyncExitStack() as guard:
            guard.push_async_exit(stack)
            connection = await stack.enter_async_context(as_caller(self.pool, wishes.caller, is_read_only=True))
            total = await _total(connection, relation, wishes)
            cursor = await connection.cursor(f"select row_to_json(_t)::text from ({query}) _t", *parameters)
            first = await cursor.fetch(_STREAM_PIECE)
            guard.pop_all()
        count = len(first) if len(first) < _STREAM_PIECE else None
        place = (
            content_range(wishes.offset, count, total) if count is not None else f"*/{'*' if total is None else total}"
        )
        return StreamingResponse(_pieces(stack, cursor, first), 200, {"content-range": place}, JSON)


async def _pieces(stack: contextlib.AsyncExitStack, cursor: Any, piece: list[asyncpg.Record]) -> AsyncIterator[str]:
    async with stack:
        separator = "["
        while piece:
            yield separator + ",\n".join(row[0] for row in piece)
            separator = ",\n"
            piece = await cursor.fetch(_STREAM_PIECE)
    yield "[]" if separator == "[" else "]"


def _select(relation: Relation, wishes: Wishes, limit: int | None) -> tuple[str, list[object]]:
    statement = sql.Statement(relation, "_w")
    query = (
        f"select {statement.select_list(wishes.selected)} from {relation.sql} as _w{statement.where(wishes.filters)}"
        f"{statement.order_by(wishes.order)}{statement.window(limit, wishes.offset)}"
    )
    return query, statement.parameters


async def _total(connection: asyncpg.Connection, relation: Relation, wishes: Wishes) -> int | None:
    if not wishes.wants_count:
        return None
    statement = sql.Statement(relation, "_w")
    query = f"select count(*) from {relation.sql} as _w{statement.where(wishes.filters)}"
    total: int = await connection.fetchval(query, *statement.parameters)
    return total


def _aggregate(query: str) -> str:
    return f"select coalesce(json_agg(_t), '[]')::text as body, count(*) as count from ({query}) _t"


def _keys(rows: list[Any]) -> list[str]:
    if not all(isinstance(row, dict) for row in rows):
        raise RestError(400, "PGRST102", "The body must be an object or a list of objects")
    keys = list(rows[0]) if rows else []
    if any(row.keys() != rows[0].keys() for row in rows):
        raise RestError(400, "PGRST102", "All object keys must match")
    return keys


def _conflict(relation: Relation, wishes: Wishes, columns: list[str]) -> str:
    if "resolution=merge-duplicates" in wishes.preferences:
        return sql.on_conflict(relation, columns, wishes.names("on_conflict"), is_merge=True)
    if "resolution=ignore-duplicates" in wishes.preferences:
        return sql.on_conflict(relation, columns, wishes.names("on_conflict"), is_merge=False)
    return ""


def _require_filters(wishes: Wishes, command: str) -> None:
    """Hosted projects load the extension safeupdate for API requests."""
    if not wishes.filters:
        raise RestError(400, "21000", f"{command} requires a WHERE clause")
