"""One Postgres for the session with the project's migrations, and a database of its own for each test."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import asyncpg
import pytest

from pharmat_desktop.local_supabase.data_dir import DataDirectory
from pharmat_desktop.local_supabase.migrate import prepare_database
from pharmat_desktop.local_supabase.postgres import DATABASE, SUPERUSER, Postgres
from pharmat_desktop.local_supabase.project import Project
from tests.database.academy import Academy

Options = dict[str, Any]
_numbers = count(1)


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Options]:
    """How to connect to the migrated cluster as its superuser."""
    directory = DataDirectory(tmp_path_factory.mktemp("database"))
    with directory.opened() as keys, asyncio.Runner() as runner:
        postgres = Postgres(directory, keys.database_password, is_durable=False)
        runner.run(postgres.start())
        try:
            runner.run(prepare_database(postgres, keys.database_password, Project.default(), has_seed=False))
            yield {**postgres.connect_options(SUPERUSER), "database": "template1"}
        finally:
            runner.run(postgres.stop())


@pytest.fixture
def academy(cluster: Options) -> Iterator[Academy]:
    """An empty academy in a fresh database. Use it as `async with academy:`."""
    with _database(cluster) as options:
        yield Academy(options)


@pytest.fixture(scope="module")
def shared_academy(cluster: Options) -> Iterator[Academy]:
    """One database for a module whose tests leave no trace."""
    with _database(cluster) as options:
        yield Academy(options)


@contextmanager
def _database(cluster: Options) -> Iterator[Options]:
    name = f"test_{next(_numbers)}"
    asyncio.run(_execute(cluster, f"create database {name} template {DATABASE} strategy file_copy"))
    yield {**cluster, "database": name}
    asyncio.run(_execute(cluster, f"drop database {name}"))


async def _execute(options: Options, statement: str) -> None:
    connection = await asyncpg.connect(**options)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
