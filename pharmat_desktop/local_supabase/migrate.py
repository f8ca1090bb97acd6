"""Brings a database to the project's state: Supabase's own schemas, then each migration once, then the seed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import asyncpg

from .errors import StartupError
from .postgres import Postgres
from .project import Migration, Project

_BOOTSTRAP = Path(__file__).with_name("bootstrap")
_LOGIN_ROLES = ("postgres", "authenticator")
_MOVE_IT = "Move the data folder away, and a new one is made."


def bootstrap_digest() -> str:
    """The SHA-256 of Supabase's own schemas as this version makes them."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(_BOOTSTRAP.glob("*.sql")))
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


async def prepare_database(postgres: Postgres, password: str, project: Project, *, has_seed: bool) -> None:
    """Idempotent. Raises StartupError that names the file and the place that failed, or the file that was applied
    with another text.
    """
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
        if await _made_by(admin) != bootstrap_digest():
            raise StartupError(f"The database was made by another version of local_supabase. {_MOVE_IT}")
        return
    async with admin.transaction():
        for path in sorted(_BOOTSTRAP.glob("*.sql")):
            await admin.execute(path.read_text(encoding="utf-8"))
        for role in _LOGIN_ROLES:
            statement = await admin.fetchval(
                "select format('alter role %I login password %L', $1::text, $2::text)", role, password
            )
            await admin.execute(statement)
        await admin.execute(f"comment on schema supabase_migrations is 'bootstrap {bootstrap_digest()}'")


async def _made_by(admin: asyncpg.Connection) -> str:
    said = await admin.fetchval("select obj_description('supabase_migrations'::regnamespace, 'pg_namespace')")
    return (said or "").removeprefix("bootstrap ")


async def _migrate(owner: asyncpg.Connection, project: Project) -> None:
    rows = await owner.fetch("select version, name, statements from supabase_migrations.schema_migrations order by 1")
    wanted = {migration.version: migration for migration in project.migrations()}
    for version, name, statements in rows:
        migration = wanted.pop(version, None)
        if migration is None or statements != [migration.sql]:
            what = "is gone" if migration is None else "was changed"
            raise StartupError(
                f"Migration {version}_{name}.sql {what} after it had been applied to this database. "
                f"Bring the file back, or start anew: {_MOVE_IT[0].lower()}{_MOVE_IT[1:]}"
            )
    for migration in wanted.values():
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
