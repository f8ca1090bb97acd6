"""Every released file becomes a current one, drafts and all; the schema and the migrations say the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Column, Connection, MetaData, Text, create_engine, inspect

from pharmat_desktop.cache import open_readers
from pharmat_desktop.cache.engine import connect, disconnect
from pharmat_desktop.cache.files import VERSIONS, StoreFile, StoreName, drafts_file
from pharmat_desktop.cache.migrations import STEPS, Step, migrate, pull_anew
from pharmat_desktop.cache.preparation import TABLES, prepare_drafts
from pharmat_desktop.domain.chat import MessageId
from tests.support.account_files import opened
from tests.support.example_data import CHAT, ME, chat_page, draft
from tests.support.released import FOLDER, restore

RELEASED = sorted(FOLDER.glob("*_*.sql"))


def shape(connection: Connection) -> dict[str, object]:
    """Columns with types, keys, indexes, strictness and lack of a rowid of every table."""
    inspector = inspect(connection)
    kinds = {name: kind for name, *kind in connection.exec_driver_sql("SELECT name, strict, wr FROM pragma_table_list")}
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in inspector.get_columns(name)],
            inspector.get_pk_constraint(name)["constrained_columns"],
            sorted(map(str, (*inspector.get_indexes(name), *inspector.get_unique_constraints(name)))),
            kinds[name],
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


@pytest.fixture
def one_more_step(monkeypatch: pytest.MonkeyPatch) -> Callable[[StoreName, Step], None]:
    """Makes this program one of the next version, whose file has that step."""

    def add(name: StoreName, step: Step) -> None:
        monkeypatch.setitem(STEPS, name, (*STEPS[name], step))
        monkeypatch.setitem(VERSIONS, name, VERSIONS[name] + 1)

    return add


def test_every_released_version_is_kept_for_tests() -> None:
    """There is a step between two versions, and a dump of each: tests/support/released.py writes it."""
    assert {name: len(steps) + 1 for name, steps in STEPS.items()} == VERSIONS
    expected = [f"{name}_{number}" for name, newest in VERSIONS.items() for number in range(1, newest + 1)]
    assert sorted(path.stem for path in RELEASED) == sorted(expected)


@pytest.mark.parametrize("dump", RELEASED, ids=lambda path: path.stem)
async def test_files_of_a_released_version_keep_what_they_hold(tmp_path: Path, dump: Path) -> None:
    """Drafts, composers and read marks are there after opening, or the mirror's rows; tables are those of schema.py."""
    file = restore(dump, tmp_path)
    async with opened(tmp_path) as store:
        if file.name == "drafts":
            assert store.drafts.draft(draft("released").id) == draft("released")
            assert store.drafts.composer(CHAT) == "half a thought"
            assert store.drafts.unsent_reads() == [(CHAT, 7)]
        else:
            assert store.chat.thread_length(CHAT) == 2
    assert file.stored_version() == file.version
    assert shape_of_file(file) == shape_of_schema(TABLES[file.name])


def _next_version(operations: Operations) -> None:
    operations.add_column("draft_messages", Column("mood", Text))


def _next_mirror(operations: Operations) -> None:
    operations.add_column("messages", Column("mood", Text))
    pull_anew(operations)


def _broken_version(operations: Operations) -> None:
    _next_version(operations)
    operations.drop_table("no such table")


async def test_a_mirror_of_an_older_version_is_readable_until_it_is_pulled_anew(
    tmp_path: Path, one_more_step: Callable[[StoreName, Step], None]
) -> None:
    """What the server no longer has goes with the first page, which belongs to a first sync."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1, 2), cursor="old"))
    one_more_step("mirror", _next_mirror)
    async with opened(tmp_path) as store:
        assert (store.chat.thread_length(CHAT), store.mirror.cursor()) == (2, None)
        await store.mirror.apply(chat_page((1,), cursor="new"))
        await store.mirror.apply(chat_page((2, 3), cursor="newer"))
        assert (store.chat.thread_length(CHAT), store.mirror.cursor()) == (3, "newer")


async def test_drafts_are_copied_before_a_migration(
    tmp_path: Path, one_more_step: Callable[[StoreName, Step], None]
) -> None:
    """A future step is run on a file with drafts: they are in the migrated file and in the copy."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("precious"))
    before = drafts_file(tmp_path)
    one_more_step("drafts", _next_version)
    prepare_drafts(file := drafts_file(tmp_path))
    assert (file.stored_version(), file.version) == (before.version + 1, before.version + 1)
    for path in (file.path, tmp_path / f"drafts.sqlite3.version-{before.version}"):
        assert _draft_ids(path) == [draft("precious").id]
    assert "mood" in str(shape_of_file(file)["draft_messages"])


async def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps and version are one transaction."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("precious"))
    file = drafts_file(tmp_path)
    before = shape_of_file(file)
    monkeypatch.setitem(STEPS, "drafts", (*STEPS["drafts"], _broken_version))
    connection = connect(file)
    with pytest.raises(Exception, match="no such table"):
        migrate(connection, file._replace(version=file.version + 1))
    disconnect(connection)
    assert (shape_of_file(file), file.stored_version()) == (before, file.version)
    assert _draft_ids(file.path) == [draft("precious").id]
    readers = open_readers(tmp_path, ME)
    assert readers is not None
    readers.close()


def _draft_ids(path: Path) -> list[MessageId]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM draft_messages")]
