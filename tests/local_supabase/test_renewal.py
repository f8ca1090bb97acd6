"""Data folders of another version: a demo academy is set aside and made anew, any other folder is kept to its files."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import asyncpg
import pytest

from pharmat_desktop.local_supabase import LocalSupabase, StartupError, share, start
from pharmat_desktop.local_supabase.data_dir import DataDirectory
from pharmat_desktop.local_supabase.project import Project
from pharmat_desktop.local_supabase.renewal import make_room

FIRST = "20260101000000_first.sql"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """One migration and one seed."""
    folder = tmp_path / "project"
    (folder / "migrations").mkdir(parents=True)
    (folder / "migrations" / FIRST).write_text("create table public.words (word text primary key);\n")
    (folder / "seed.sql").write_text("insert into public.words values ('seeded');\n")
    return folder


def ask(server: LocalSupabase, query: str) -> list[str]:
    """The first column of what a statement answers, as `postgres`."""

    async def answer() -> list[str]:
        connection = await asyncpg.connect(server.database_url)
        try:
            return [row[0] for row in await connection.fetch(query)]
        finally:
            await connection.close()

    return asyncio.run(answer())


def test_an_older_demo_academy_is_set_aside_whole_and_a_new_one_made(project: Path, tmp_path: Path) -> None:
    """A migration was edited since: the new folder has the new table, the older one opens with all its data."""
    data, migration = tmp_path / "data", project / "migrations" / FIRST
    as_applied = migration.read_text()
    with start(data, "--no-fsync", seed="demo", project=project) as server:
        assert server.set_aside == ""
        ask(server, "insert into public.words values ('written by a person')")
    migration.write_text("create table public.words (word text primary key, language text);\n")
    with start(data, "--no-fsync", seed="demo", project=project) as server:
        kept = Path(server.set_aside)
        assert kept.parent == data / "set-aside"
        assert json.loads((data / "server.json").read_text())["set_aside"] == str(kept)
        assert ask(server, "select word from public.words where language is null") == ["seeded"]
    with start(data, "--no-fsync", seed="demo", project=project) as server:
        assert server.set_aside == ""
    migration.write_text(as_applied)
    with start(kept, "--no-fsync", seed="demo", project=project) as server:
        assert server.set_aside == ""
        assert ask(server, "select word from public.words order by word") == ["seeded", "written by a person"]


def test_whoever_has_started_it_is_told(project: Path, tmp_path: Path) -> None:
    """And of several programs that share one server, nobody else. A folder from before there were marks is older."""
    data = tmp_path / "data"
    with start(data, "--no-fsync", seed="demo", project=project):
        pass
    (data / "made-of").unlink()
    options = ("--no-fsync", "--project", str(project))
    with share(data, *options) as first, share(data, *options) as second:
        assert Path(first.set_aside).is_dir()
        assert (second.url, second.set_aside) == (first.url, "")


def test_any_other_folder_gets_what_is_new_and_refuses_what_was_changed(project: Path, tmp_path: Path) -> None:
    """One sentence with the file and what to do; the data stays, and opens again when the file is as it was."""
    data, migration = tmp_path / "data", project / "migrations" / FIRST
    as_applied = migration.read_text()
    with start(data, "--no-fsync", project=project) as server:
        ask(server, "insert into public.words values ('kept')")

    def refusal() -> str:
        with pytest.raises(StartupError) as caught, start(data, "--no-fsync", project=project):
            pass
        return str(caught.value)

    migration.write_text(as_applied.replace("word text", "word varchar"))
    assert f"Migration {FIRST} was changed after it had been applied" in refusal()
    migration.rename(tmp_path / FIRST)
    assert f"Migration {FIRST} is gone after it had been applied" in refusal()
    migration.write_text(as_applied)
    (project / "migrations" / "20260102000000_second.sql").write_text("alter table public.words add about text;\n")
    with start(data, "--no-fsync", project=project) as server:
        assert ask(server, "select word from public.words where about is null") == ["kept"]


def test_a_folder_of_another_bootstrap_is_refused(project: Path, tmp_path: Path) -> None:
    """Supabase's own schemas are made once; nobody can bring older ones up to date."""
    data = tmp_path / "data"
    with start(data, "--no-fsync", project=project) as server:
        superuser = json.loads((data / "keys.json").read_text())["database_password"]
        ask_as_superuser(server, superuser, "comment on schema supabase_migrations is 'bootstrap of last year'")
    with (
        pytest.raises(StartupError, match=r"another version of local_supabase\. Move the data folder away"),
        start(data, "--no-fsync", project=project),
    ):
        pass


def ask_as_superuser(server: LocalSupabase, password: str, statement: str) -> None:
    async def run() -> None:
        connection = await asyncpg.connect(server.database_url, user="supabase_admin", password=password)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run())


@pytest.mark.parametrize("moved", [(), ("postgres",), ("postgres", "storage"), ("postgres", "storage", "keys.json")])
def test_a_move_that_was_cut_short_is_finished(project: Path, tmp_path: Path, moved: tuple[str, ...]) -> None:
    """Whatever had moved already, the next start moves the rest, and one file never replaces another."""
    directory = DataDirectory(tmp_path / "data")
    (directory.path / "set-aside" / "earlier").mkdir(parents=True)
    for name in ("postgres", "storage"):
        (directory.path / name).mkdir()
    for name in ("keys.json", "made-of"):
        (directory.path / name).write_text("older")
    for name in moved:
        (directory.path / name).rename(directory.path / "set-aside" / "earlier" / name)
    kept = make_room(directory, Project(project))
    assert kept is not None
    assert {path.name for path in kept.iterdir()} == {"postgres", "storage", "keys.json", "made-of"} - {*moved}
    assert {path.name for path in (directory.path / "set-aside" / "earlier").iterdir()} == {*moved}
    assert make_room(directory, Project(project)) is None


def test_two_migrations_of_one_version_are_told_of(project: Path) -> None:
    """One of them would be passed over without a word."""
    (project / "migrations" / FIRST.replace("first", "second")).write_text("select 1;\n")
    with pytest.raises(StartupError, match="Two migrations have the version 20260101000000: first and second"):
        Project(project).migrations()
