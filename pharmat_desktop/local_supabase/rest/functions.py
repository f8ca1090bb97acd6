"""Calling functions: /rest/v1/rpc/<name>."""

from __future__ import annotations

import json
from dataclasses import dataclass

import asyncpg
from starlette.requests import Request
from starlette.responses import Response

from pharmat_desktop.local_supabase.tokens import Caller
from pharmat_desktop.local_supabase.transaction import as_caller

from . import sql
from .answers import JSON, Rows, answer_rows, require_single
from .catalogue import Catalogue, Function, Relation
from .errors import RestError
from .wishes import Wishes, read_json, read_wishes


@dataclass(frozen=True)
class Functions:
    """Owned by the rest service."""

    pool: asyncpg.Pool
    catalogue: Catalogue
    max_rows: int | None

    async def call(self, name: str, request: Request, caller: Caller) -> Response:
        """POST takes a JSON object of arguments, GET the query string in a read-only transaction."""
        is_get = request.method in ("GET", "HEAD")
        if is_get:
            text, given = await self._query_arguments(name, request)
        else:
            text, body = await read_json(request)
            if not isinstance(body, dict):
                raise RestError(400, "PGRST102", "The arguments of a function must be a JSON object")
            given = frozenset(body)
        function = await self.catalogue.function(name, sorted(given))
        wishes = read_wishes(request, caller, ignored=given if is_get else frozenset())
        arguments = {argument: kind for argument, kind in function.arguments.items() if argument in given}
        async with as_caller(self.pool, caller, is_read_only=is_get) as connection:
            if function.is_composite:
                return await self._answer_rows(connection, function, arguments, text, wishes)
            return await _answer_value(connection, function, arguments, text, wishes)

    async def _query_arguments(self, name: str, request: Request) -> tuple[str, frozenset[str]]:
        if not self.catalogue.knows_function(name):
            await self.catalogue.load()
        known = self.catalogue.input_names(name)
        values = {key: value for key, value in request.query_params.multi_items() if key in known}
        return json.dumps(values), frozenset(values)

    async def _answer_rows(
        self,
        connection: asyncpg.Connection,
        function: Function,
        arguments: dict[str, str],
        text: str,
        wishes: Wishes,
    ) -> Response:
        """A function of rows answers a list, of one row an object; filters, order and window apply to its result."""
        statement = sql.Statement(Relation(function.name, function.columns), "_f")
        if arguments:
            statement.parameter(text)
        limit = min((number for number in (wishes.limit, self.max_rows) if number is not None), default=None)
        query = (
            f"select {statement.select_list(wishes.selected)}"
            f" from {sql.call(function.name, arguments, has_columns=True)}{statement.where(wishes.filters)}"
            f"{statement.order_by(wishes.order)}{statement.window(limit, wishes.offset)}"
        )
        aggregate = f"select coalesce(json_agg(_t), '[]')::text as body, count(*) as count from ({query}) _t"
        row = await connection.fetchrow(aggregate, *statement.parameters)
        rows = Rows(row["body"], row["count"], row["count"] if wishes.wants_count else None)
        if function.is_set:
            require_single(rows, wishes)
            return answer_rows(rows, wishes)
        return Response(rows.body[1:-1] or "null", media_type=JSON)


async def _answer_value(
    connection: asyncpg.Connection, function: Function, arguments: dict[str, str], text: str, wishes: Wishes
) -> Response:
    source = sql.call(function.name, arguments, has_columns=False)
    parameters = [text] if arguments else []
    if function.is_void:
        await connection.fetch(f"select 1 from {source}", *parameters)
        return Response(status_code=204)
    if function.is_set:
        value = await connection.fetchval(f"select coalesce(json_agg(_f.value), '[]')::text from {source}", *parameters)
    elif function.returns in ("json", "jsonb"):
        value = await connection.fetchval(f"select _f.value::text from {source}", *parameters)
    else:
        value = await connection.fetchval(f"select to_json(_f.value)::text from {source}", *parameters)
    return Response("" if wishes.method == "HEAD" else value or "null", media_type=JSON)
