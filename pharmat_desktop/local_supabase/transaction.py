"""A transaction as the caller: its role and claims set first, so that Postgres enforces the policies."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import asyncpg

from .tokens import Caller


class Refusal(Exception):
    """An answer that a service gives in place of the wanted one; it undoes the transaction that it is raised in."""


@contextlib.asynccontextmanager
async def as_caller(
    pool: asyncpg.Pool, caller: Caller, *, is_read_only: bool = False, is_trial: bool = False
) -> AsyncIterator[asyncpg.Connection]:
    """Commits at the end (a trial: rolls back), rolls back when the body raises. The pool logs in as `authenticator`,
    which may do nothing itself.
    """
    async with pool.acquire() as connection:
        try:
            await connection.execute(_prelude(caller, is_read_only=is_read_only))
            yield connection
            await connection.execute("rollback" if is_trial else "commit")
        except (asyncpg.PostgresError, Refusal):
            await _roll_back(connection)
            raise
        except BaseException:
            # Cut short in the middle of a statement: the connection is of no more use.
            connection.terminate()
            raise


def _prelude(caller: Caller, *, is_read_only: bool) -> str:
    """One simple query, so one round trip. It cannot take parameters, hence the claims travel as hexadecimal digits."""
    claims = caller.claims.encode().hex()
    return (
        f"begin{' read only' if is_read_only else ''}; "
        f"select set_config('role', '{caller.role}', true), "
        f"set_config('request.jwt.claims', convert_from('\\x{claims}'::bytea, 'UTF8'), true)"
    )


async def _roll_back(connection: asyncpg.Connection) -> None:
    try:
        await connection.execute("rollback")
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        connection.terminate()
