"""Brings a database to the project's state: Supabase's own schemas, then each migration once, then the seed."""

from __future__ import annotations

from pathlib import Path

import asyncpg

from .errors import StartupError
from .postgres import Postgres
from .project import Migration, Project

_BOOTSTRAP = Path(__file__).with_name("bootstrap")
_LOGIN_ROLES = ("postgres", "authenticator")


async def prepare_database(postgres: Postgres, password: str, project: Project, *, has_seed: bool) -> None:
    """Idempotent. Raises StartupError that names the file and the place that failed."""
    admin = await postgres.connect()
    try:
        await _bootstrap(admin, password)
    finally:
        await admin.close()
    owner = await postgres.connect("postgres")
    try:
        # Migrations run without the API's time limits, as the official command line runs them.
        await owner.execute("set statement_timeout = 0")
        await _migrate(owner, project)
        if has_seed:
            await _seed(owner, project)
    finally:
        await owner.close()


async def _bootstrap(admin: asyncpg.Connection, password: str) -> None:
    if await admin.fetchval("select to_regnamespace('supabase_migrations') is not null"):
        return
    async with admin.transaction():
        for path in sorted(_BOOTSTRAP.glob("*.sql")):
            await admin.execute(path.read_text(encoding="utf-8"))
        for role in _LOGIN_ROLES:
            statement = await admin.fetchval(
                "select format('alter role %I login password %L', $1::text, $2::text)", role, password
            )
            await admin.execute(statement)


async def _migrate(owner: asyncpg.Connection, project: Project) -> None:
    done = {row["version"] for row in await owner.fetch("select version from supabase_migrations.schema_migrations")}
    for migration in project.migrations():
        if migration.version not in done:
            await _apply(owner, migration)


async def _apply(owner: asyncpg.Connection, migration: Migration) -> None:
    try:
        async with owner.transaction():
            await owner.execute(migration.sql)
            await owner.execute(
                "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
                *(migration.version, migration.name, [migration.sql]),
            )
    except asyncpg.PostgresError as error:
        raise StartupError(
            _explain(f"Migration {migration.version}_{migration.name}.sql", migration.sql, error)
        ) from error
    await owner.execute("reset all; set statement_timeout = 0")


async def _seed(owner: asyncpg.Connection, project: Project) -> None:
    done = {row["path"] for row in await owner.fetch("select path from supabase_migrations.seed_files")}
    for seed in project.seeds():
        if seed.path in done:
            continue
        try:
            async with owner.transaction():
                await owner.execute(seed.sql)
                await owner.execute(
                    "insert into supabase_migrations.seed_files values ($1, $2)", seed.path, seed.digest
                )
        except asyncpg.PostgresError as error:
            raise StartupError(_explain(f"Seed {seed.path}", seed.sql, error)) from error


def _explain(what: str, sql: str, error: asyncpg.PostgresError) -> str:
    if isinstance(error, asyncpg.DiskFullError):
        return f"{what} could not be applied: the disk is full. Free some space and start again."
    position = getattr(error, "position", None)
    place = f" at line {sql.count(chr(10), 0, int(position)) + 1}" if position else ""
    context = getattr(error, "context", None)
    where = f" ({' '.join(context.split())[:300]})" if context else ""
    return f"{what} failed{place}: {error.args[0]}{where}."
