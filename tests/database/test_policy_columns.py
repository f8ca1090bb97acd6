"""Holds every column of the API to the list of those that can be written, and tries each of the others."""

from __future__ import annotations

from uuid import uuid4

import asyncpg
import pytest

from tests.database.academy import Academy
from tests.database.policy_columns import GUARDED, HIDDEN, INSERT, UPDATE, columns

ALL_COLUMNS = """
    select c.relname::text as "table", a.attname::text as "column", a.attgenerated <> '' as is_generated,
           has_column_privilege('authenticated', c.oid, a.attnum, 'select') as can_read,
           has_any_column_privilege('authenticated', c.oid, 'select') as is_readable
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     order by 1, a.attnum"""


@pytest.mark.parametrize(
    ("promised", "statement"),
    [
        (UPDATE, 'update public.{table} set "{column}" = default'),
        (INSERT, 'insert into public.{table} ("{column}") values (default)'),
    ],
    ids=["update", "insert"],
)
async def test_every_other_column_is_refused(shared_academy: Academy, promised: str, statement: str) -> None:
    """Each tried as an admin, whose rows no policy hides: the grant itself is missing."""
    allowed, reached = columns(promised), []
    async with shared_academy as academy:
        rows = await academy.sql.fetch(ALL_COLUMNS)
        admin = (await academy.person(f"nora{uuid4()}", "admin")).db
        for row in rows:
            trial = admin.transaction()
            await trial.start()
            try:
                await admin.execute(statement.format(**row))
                said = "done"
            except asyncpg.PostgresError as error:
                said = str(error)
            await trial.rollback()
            if not said.startswith("permission denied for table"):
                reached.append((row["table"], row["column"]))
    assert set(reached) == {(table, name) for table, names in allowed.items() for name in names}


async def test_what_concerns_a_person_alone_cannot_be_read_from_a_table(shared_academy: Academy) -> None:
    """Every other column of a readable table can."""
    async with shared_academy as academy:
        rows = await academy.sql.fetch(ALL_COLUMNS)
    hidden = {(row["table"], row["column"]) for row in rows if row["is_readable"] and not row["can_read"]}
    assert hidden == {(table, name) for table, names in columns(HIDDEN).items() for name in names}


GUARDED_COLUMNS = [(table, column) for table, names in GUARDED.items() for column in names.split()]


@pytest.mark.parametrize(("table", "column"), GUARDED_COLUMNS)
async def test_guarded_columns_are_an_admin_s(academy: Academy, table: str, column: str) -> None:
    """On one's own row, too: by a tutor refused, by an admin changed."""
    changes = {"role": "'admin'", "is_active": "false", "is_featured": "true"}
    async with academy:
        tutor, admin = await academy.person("amal", "tutor"), await academy.person("nora", "admin")
        await tutor.db.execute("insert into articles (title) values ('Doses')")
        owner = "id" if table == "users" else "author_id"
        statement = f"update {table} set {column} = {changes[column]} where {owner} = '{tutor.id}'"
        assert (await tutor.refused(statement))[0] in {"42501", "PT403"}
        assert await admin.db.execute(statement) == "UPDATE 1"


async def test_an_academy_is_never_without_an_admin(academy: Academy) -> None:
    """The last one can neither resign nor lock themselves out."""
    async with academy:
        nora = await academy.person("nora", "admin")
        for change in ("role = 'tutor'", "is_active = false"):
            assert await nora.refused(f"update users set {change} where id = $1", nora.id) == ("PT409", "last_admin")
        await academy.person("boss", "admin")
        assert await nora.db.execute("update users set role = 'tutor' where id = $1", nora.id) == "UPDATE 1"
