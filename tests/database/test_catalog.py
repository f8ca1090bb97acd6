"""What holds for every table and function, also for those that come later."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.local_supabase.project import Project
from tests.database.academy import Academy


async def names(academy: Academy, query: str) -> list[str]:
    """The first column of a query."""
    return [row[0] for row in await academy.sql.fetch(query)]


async def test_every_table_has_row_level_security_and_a_comment(shared_academy: Academy) -> None:
    """And each table of the API has a policy."""
    async with shared_academy as academy:
        tables = "from pg_class t where t.relkind = 'r' and t.relnamespace::regnamespace::text in ('public', 'private')"
        assert len(await names(academy, f"select relname::text {tables}")) > 11
        assert not await names(academy, f"select relname::text {tables} and not t.relrowsecurity")
        assert not await names(academy, f"select relname::text {tables} and obj_description(t.oid) is null")
        assert not await names(
            academy,
            f"select relname::text {tables} and t.relnamespace = 'public'::regnamespace"
            " and not exists (select from pg_policy p where p.polrelid = t.oid)",
        )


async def test_every_function_is_commented_and_closed_to_anonymous_callers(shared_academy: Academy) -> None:
    """And every security definer has a fixed search_path."""
    async with shared_academy as academy:
        functions = "from pg_proc f where f.pronamespace in ('public'::regnamespace, 'private'::regnamespace)"
        assert not await names(academy, f"select proname::text {functions} and obj_description(f.oid) is null")
        assert not await names(
            academy, f"select proname::text {functions} and has_function_privilege('anon', f.oid, 'execute')"
        )
        assert not await names(
            academy,
            f"select proname::text {functions} and f.prosecdef"
            " and not coalesce('search_path=\"\"' = any (f.proconfig), false)",
        )


async def test_anonymous_callers_hold_no_grant(shared_academy: Academy) -> None:
    """On no table and no column of the API."""
    async with shared_academy as academy:
        grants = (
            "from information_schema.column_privileges"
            " where grantee in ('anon', 'PUBLIC') and table_schema in ('public', 'private')"
        )
        assert not await names(academy, f"select table_name || '.' || column_name {grants}")


async def test_every_foreign_key_has_an_index(shared_academy: Academy) -> None:
    """A deletion never scans the tables that point to the row."""
    async with shared_academy as academy:
        missing = await names(
            academy,
            """select c.conrelid::regclass || '.' || a.attname
                 from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                  and not exists (
                      select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])""",
        )
        assert not missing


def test_migrations_stay_small_and_out_of_supabase_s_schemas() -> None:
    """At most 400 lines a file; in schema realtime only policies."""
    folder: Path = Project.default().folder
    files = [*folder.glob("migrations/*.sql"), *folder.glob("*.sql"), *folder.glob("seeds/*.sql")]
    assert len(files) > 15
    for path in files:
        text = path.read_text(encoding="utf-8").lower()
        assert text.count("\n") <= 400, path.name
        for schema in ("realtime", "storage", "auth"):
            assert not any(f"create {kind} {schema}." in text for kind in ("table", "function", "view", "type")), (
                path.name
            )


async def test_a_private_helper_is_open_only_where_it_is_needed(shared_academy: Academy) -> None:
    """Signed-in users run a private function because a policy, a view, a check, a default or an API function does.

    The constructors of range types are Postgres's own and open to all; they only put two values together.
    """
    async with shared_academy as academy:
        unused = await names(
            academy,
            """select f.proname::text
                 from pg_proc f
                where f.pronamespace = 'private'::regnamespace
                  and f.prolang <> (select l.oid from pg_language l where l.lanname = 'internal')
                  and has_function_privilege('authenticated', f.oid, 'execute')
                  and not exists (select from pg_depend d
                                   where d.refclassid = 'pg_proc'::regclass and d.refobjid = f.oid
                                     and d.classid in ('pg_policy'::regclass, 'pg_rewrite'::regclass,
                                                       'pg_constraint'::regclass, 'pg_attrdef'::regclass))
                  and not exists (select from pg_proc p where p.pronamespace = 'public'::regnamespace
                                     and p.prosrc like '%private.' || f.proname || '(%')""",
        )
        assert not unused


async def test_every_function_of_the_api_is_a_thin_door(shared_academy: Academy) -> None:
    """It has the caller's own rights; what needs more is behind it, in a schema that the API does not show."""
    async with shared_academy as academy:
        functions = "from pg_proc f where f.pronamespace = 'public'::regnamespace"
        assert not await names(academy, f"select proname::text {functions} and f.prosecdef")
        views = "from pg_class v where v.relkind = 'v' and v.relnamespace = 'public'::regnamespace"
        is_invoker = "coalesce(array_to_string(v.reloptions, ',') ~ 'security_invoker=(true|on)', false)"
        assert not await names(academy, f"select relname::text {views} and not {is_invoker}")
