"""Every released file becomes a current one, drafts and all; the schema and the migrations say the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from inspect import getsource
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Column, Connection, MetaData, Text, create_engine, inspect

from pharmat_desktop.cache import open_readers, schema
from pharmat_desktop.cache.engine import connect, disconnect
from pharmat_desktop.cache.files import StoreFile, drafts_file, mirror_file
from pharmat_desktop.cache.migrations import STEPS, migrate
from pharmat_desktop.cache.preparation import prepare_drafts
from pharmat_desktop.domain.chat import MessageId
from tests.support.account_files import opened
from tests.support.example_data import CHAT, ME, chat_page, draft

RELEASED = sorted((Path(__file__).parent / "released").glob("*_*.sql"))
FILES = {"mirror": mirror_file, "drafts": drafts_file}
SCHEMAS = {"mirror": schema.mirror, "drafts": schema.drafts}


def restore(dump: Path, directory: Path) -> StoreFile:
    """A file as a released version left it."""
    file = FILES[dump.stem.split("_")[0]](directory)
    with closing(sqlite3.connect(file.path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    return file


def shape(connection: Connection) -> dict[str, object]:
    """Columns with types, keys, indexes and strictness of every table."""
    inspector = inspect(connection)
    strict: dict[str, int] = dict(connection.exec_driver_sql("SELECT name, strict FROM pragma_table_list").fetchall())
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in inspector.get_columns(name)],
            inspector.get_pk_constraint(name)["constrained_columns"],
            sorted(map(str, (*inspector.get_indexes(name), *inspector.get_unique_constraints(name)))),
            strict[name],
        )
        for name in inspector.get_table_names()
        if not name.startswith("message_search")  # made by cache/search_index.py
    }


def shape_of_schema(metadata: MetaData) -> dict[str, object]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        found = shape(connection)
    engine.dispose()
    return found


def shape_of_file(file: StoreFile) -> dict[str, object]:
    connection = connect(file)
    try:
        return shape(connection)
    finally:
        disconnect(connection)


@pytest.mark.parametrize("name", ["mirror", "drafts"])
async def test_migrations_lead_to_the_schema(tmp_path: Path, name: str) -> None:
    """Tables made step by step are those of schema.py, all STRICT; steps and version count alike."""
    async with opened(tmp_path):
        pass
    file = FILES[name](tmp_path)
    assert shape_of_file(file) == shape_of_schema(SCHEMAS[name])
    assert len(STEPS[file.name]) == file.version == file.stored_version()


def test_every_released_version_is_kept_for_tests() -> None:
    """A version without a dump in tests/cache/released would go untested."""
    expected = [f"{name}_{number}" for name, steps in STEPS.items() for number in range(1, len(steps) + 1)]
    assert sorted(path.stem for path in RELEASED) == sorted(expected)


@pytest.mark.parametrize("dump", RELEASED, ids=lambda path: path.stem)
async def test_files_of_a_released_version_keep_what_they_hold(tmp_path: Path, dump: Path) -> None:
    """Drafts, composers and read marks are there after opening, or the mirror's rows."""
    file = restore(dump, tmp_path)
    async with opened(tmp_path) as store:
        if file.name == "drafts":
            assert store.drafts.draft(draft("released").id) == draft("released")
            assert store.drafts.composer(CHAT) == "half a thought"
            assert store.drafts.unsent_reads() == [(CHAT, 7)]
        else:
            later = STEPS["mirror"][int(dump.stem.removeprefix("mirror_")) :]
            is_whole = not any("stale" in getsource(step) for step in later)
            assert store.mirror.cursor() == ("released" if is_whole else None)
            assert store.chat.thread_length(CHAT) == 2
    assert shape_of_file(file) == shape_of_schema(SCHEMAS[file.name])


async def test_a_mirror_of_an_older_version_is_readable_until_it_is_pulled_anew(tmp_path: Path) -> None:
    """What the server no longer has goes with the first page, which belongs to a first sync."""
    restore(next(dump for dump in RELEASED if dump.stem == "mirror_1"), tmp_path)
    async with opened(tmp_path) as store:
        assert (store.chat.thread_length(CHAT), store.mirror.cursor()) == (2, None)
        await store.mirror.apply(chat_page((1,), cursor="new"))
        await store.mirror.apply(chat_page((2, 3), cursor="newer"))
        assert (store.chat.thread_length(CHAT), store.mirror.cursor()) == (3, "newer")


def _next_version(operations: Operations) -> None:
    operations.add_column("draft_messages", Column("mood", Text))


def _broken_version(operations: Operations) -> None:
    operations.add_column("draft_messages", Column("mood", Text))
    operations.drop_table("no such table")


async def test_drafts_are_copied_before_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A future step is run on a file with drafts: they are in the migrated file and in the copy."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("precious"))
    monkeypatch.setitem(STEPS, "drafts", (*STEPS["drafts"], _next_version))
    file = drafts_file(tmp_path)
    prepare_drafts(replace(file, version=file.version + 1))
    for path in (file.path, tmp_path / f"drafts.sqlite3.version-{file.version}"):
        assert _draft_ids(path) == [draft("precious").id]


async def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps and version are one transaction."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("precious"))
    file = drafts_file(tmp_path)
    before = shape_of_file(file)
    monkeypatch.setitem(STEPS, "drafts", (*STEPS["drafts"], _broken_version))
    connection = connect(file)
    with pytest.raises(Exception, match="no such table"):
        migrate(connection, replace(file, version=file.version + 1))
    disconnect(connection)
    assert (shape_of_file(file), file.stored_version()) == (before, file.version)
    assert _draft_ids(file.path) == [draft("precious").id]
    readers = open_readers(tmp_path, ME)
    assert readers is not None
    readers.close()


def _draft_ids(path: Path) -> list[MessageId]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM draft_messages")]
