"""One Postgres for the session with the project's migrations, and a database of its own for each test."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from pharmat_desktop.local_supabase.data_dir import DataDirectory
from pharmat_desktop.local_supabase.migrate import prepare_database
from pharmat_desktop.local_supabase.postgres import SUPERUSER, Postgres
from pharmat_desktop.local_supabase.project import Project
from tests.database.academy import Academy
from tests.database.databases import Databases, Options


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Options]:
    """How to connect to the migrated cluster as its superuser."""
    directory = DataDirectory(tmp_path_factory.mktemp("database"))
    with directory.locked(), asyncio.Runner() as runner:
        keys = directory.keys()
        postgres = Postgres(directory, keys.database_password, is_durable=False)
        runner.run(postgres.start())
        try:
            runner.run(prepare_database(postgres, keys.database_password, Project.default(), has_seed=False))
            yield {**postgres.connect_options(SUPERUSER), "database": "template1"}
        finally:
            runner.run(postgres.stop())


@pytest.fixture(scope="session")
def databases(cluster: Options) -> Iterator[Databases]:
    """Copies of the migrated database."""
    with Databases(cluster) as found:
        yield found


@pytest.fixture
def academy(databases: Databases) -> Iterator[Academy]:
    """An empty academy in a database of its own, as new. Use it as `async with academy:`."""
    with databases.borrowed() as options:
        yield Academy(options)


@pytest.fixture(scope="module")
def shared_academy(databases: Databases) -> Iterator[Academy]:
    """One database for a module whose tests leave no trace."""
    with databases.borrowed() as options:
        yield Academy(options)


@pytest.fixture(scope="session")
def demo_academy(databases: Databases) -> Iterator[Academy]:
    """The demo academy, seeded once, for tests that only look at it."""
    with databases.borrowed() as options:
        academy = Academy(options)
        asyncio.run(_seed(academy))
        yield academy


async def _seed(academy: Academy) -> None:
    async with academy:
        await academy.seed(Project.default())
