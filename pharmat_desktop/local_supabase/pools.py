"""The two ways into Postgres that the services share."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import asyncpg

from .postgres import SUPERUSER, Postgres

_ADMIN_CONNECTIONS = 12
_REST_CONNECTIONS = 20
_CACHED_STATEMENTS = 500


@dataclass(frozen=True)
class Pools:
    """`admin` is the superuser, for auth and realtime; `rest` logs in as authenticator, for people's own requests."""

    admin: asyncpg.Pool
    rest: asyncpg.Pool


@contextlib.asynccontextmanager
async def opened_pools(postgres: Postgres) -> AsyncIterator[Pools]:
    """Both pools, closed at the end."""
    async with (
        asyncpg.create_pool(
            **postgres.connect_options(SUPERUSER),
            min_size=1,
            max_size=_ADMIN_CONNECTIONS,
            init=_read_json,
            reset=_keep_as_it_is,
        ) as admin,
        asyncpg.create_pool(
            **postgres.connect_options("authenticator"),
            min_size=2,
            max_size=_REST_CONNECTIONS,
            statement_cache_size=_CACHED_STATEMENTS,
            server_settings={"search_path": "public, extensions", "application_name": "rest"},
            reset=_keep_as_it_is,
        ) as rest,
    ):
        yield Pools(admin, rest)


async def _read_json(connection: asyncpg.Connection) -> None:
    await connection.set_type_codec("jsonb", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")


async def _keep_as_it_is(_connection: asyncpg.Connection) -> None:
    """Every use sets what it needs inside of a transaction, so nothing is left to reset."""
