"""Broken files: a mirror is replaced, drafts are kept aside and saved as far as they can be read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore, open_readers
from pharmat_desktop.domain.changes import EVERYTHING
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.errors import LocalStorageError
from tests.support.account_files import opened, topics_of
from tests.support.example_data import CHAT, ME, START, chat_page, draft, messages

PAGE = 4096


def overwrite(path: Path, start: int, length: int = PAGE) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * length)


async def schema_of(directory: Path) -> int:
    """Bytes of a file without rows: they tell what tables there are, and without them nothing opens."""
    async with opened(directory / "empty"):
        pass
    return (directory / "empty" / "cache.sqlite3").stat().st_size


def end_badly(path: Path) -> None:
    """As if the last run had been killed: a log is left."""
    path.with_name(path.name + "-wal").write_bytes(b"not a log of this file")


def kept(directory: Path, name: str) -> list[Path]:
    return [path for path in directory.glob(f"{name}.corrupt-*") if not path.name.endswith(("-wal", "-shm"))]


@pytest.mark.expects_warnings
async def test_a_mirror_that_is_no_database_is_replaced(tmp_path: Path) -> None:
    """It is kept aside and told; drafts are untouched; the pull starts anew. Of broken mirrors one is kept."""
    for _ in range(2):
        async with opened(tmp_path) as store:
            await store.mirror.apply(chat_page(range(1, 50)))
            if not store.drafts.draft(draft("safe").id):
                await store.drafts.add(draft("safe"))
        overwrite(tmp_path / "cache.sqlite3", 0)
        assert open_readers(tmp_path, ME) is None
        async with opened(tmp_path) as store:
            assert [(repair.store, repair.kept_as.exists()) for repair in store.repairs] == [("mirror", True)]
            assert store.mirror.cursor() is None
            assert [m.body for m in store.chat.thread_slice(CHAT, 0, 9)] == ["text of safe"]
        assert len(kept(tmp_path, "cache.sqlite3")) == 1


@pytest.mark.expects_warnings
async def test_damage_inside_is_found_after_a_run_that_ended_badly(tmp_path: Path) -> None:
    """The quick check looks at every page then."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 2000)))
    overwrite(tmp_path / "cache.sqlite3", 40 * PAGE, 20 * PAGE)
    end_badly(tmp_path / "cache.sqlite3")
    async with opened(tmp_path) as store:
        assert [repair.store for repair in store.repairs] == ["mirror"]


@pytest.mark.expects_warnings
async def test_damage_met_while_writing_is_told_and_repaired_at_the_next_start(tmp_path: Path) -> None:
    """The call fails with LocalStorageError; the file is marked, so that a clean end does not hide it."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 2000)))
    overwrite(tmp_path / "cache.sqlite3", await schema_of(tmp_path), 60 * PAGE)
    async with opened(tmp_path) as store:
        with pytest.raises(LocalStorageError):
            await store.mirror.upsert("messages", messages(range(1, 4000)))
    async with opened(tmp_path) as store:
        assert [repair.store for repair in store.repairs] == ["mirror"]
        await store.mirror.apply(chat_page(range(1, 9)))
    async with opened(tmp_path) as store:
        assert store.repairs == ()
        assert store.chat.thread_length(CHAT) == 8


@pytest.mark.expects_warnings
async def test_damage_met_while_reading_is_told_and_repaired_at_the_next_start(tmp_path: Path) -> None:
    """The mirror is replaced; the drafts, which were looked at too, are sound and stay."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 2000)))
        await store.drafts.save_composer(CHAT, "safe")
    overwrite(tmp_path / "cache.sqlite3", await schema_of(tmp_path), 60 * PAGE)
    async with opened(tmp_path) as store:
        with pytest.raises(LocalStorageError, match="reading failed"):
            store.chat.thread_slice(CHAT, 0, 2000)
    async with opened(tmp_path) as store:
        assert [repair.store for repair in store.repairs] == ["mirror"]
        assert store.drafts.composer(CHAT) == "safe"


@pytest.mark.expects_warnings
async def test_damage_met_while_opening_is_repaired_at_once(tmp_path: Path) -> None:
    """Readers were opened for the first paint; the writing side stumbles, repairs, and everyone reads again."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 2000)))
        await store.drafts.add(draft("safe"))
    file = tmp_path / "cache.sqlite3"
    schema = await schema_of(tmp_path)
    overwrite(file, schema, file.stat().st_size - schema)
    early = AccountStore.open_now(tmp_path, ME)
    assert early is not None
    touched = topics_of(early)
    await early.ready()
    assert [repair.store for repair in early.repairs] == ["mirror"]
    assert touched >= EVERYTHING
    assert [m.body for m in early.chat.thread_slice(CHAT, 0, 9)] == ["text of safe"]
    await early.mirror.apply(chat_page([1]))
    assert early.chat.thread_length(CHAT) == 2
    await early.close()


@pytest.mark.expects_warnings
async def test_broken_drafts_are_saved_as_far_as_they_can_be_read(tmp_path: Path) -> None:
    """From both ends towards the damage; the broken file is never deleted (S1)."""
    names = [f"{number:03}" for number in range(300)]
    async with opened(tmp_path) as store:
        for name in names:
            await store.drafts.add(draft(name, body=name * 300))
        await store.drafts.save_composer(CHAT, "half a thought")
        await store.drafts.take_due(START, 1)
        await store.drafts.move([draft(names[0]).id], DraftState.NEEDS_ATTENTION)
    file = tmp_path / "drafts.sqlite3"
    overwrite(file, file.stat().st_size // 2, PAGE)
    (tmp_path / "drafts.sqlite3.suspect").touch()
    before = file.read_bytes()
    async with opened(tmp_path) as store:
        (repair,) = store.repairs
        assert repair.kept_as.read_bytes() == before
        saved = [m.body[:3] for m in store.chat.thread_slice(CHAT, 0, 999)]
        assert saved == sorted(saved)
        assert (saved[0], saved[-1]) == (names[0], names[-1])
        assert len(saved) > 250
        assert repair.saved >= len(saved)
        assert store.drafts.composer(CHAT) == "half a thought"
        assert store.drafts.counts()[1] == 1


@pytest.mark.expects_warnings
async def test_drafts_that_are_no_database_are_kept_aside(tmp_path: Path) -> None:
    """Nothing can be read, nothing is deleted, and writing goes on."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("lost to the program"))
    overwrite(tmp_path / "drafts.sqlite3", 0)
    async with opened(tmp_path) as store:
        (repair,) = store.repairs
        assert (repair.store, repair.saved) == ("drafts", 0)
        await store.drafts.add(draft("new"))
    assert b"text of lost to the program" in repair.kept_as.read_bytes()


async def test_a_rebuild_that_was_interrupted_is_finished(tmp_path: Path) -> None:
    """Killed after the broken file was renamed and before the new one took its name."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("saved"))
    (tmp_path / "drafts.sqlite3").rename(tmp_path / "drafts.sqlite3.rebuilt")
    async with opened(tmp_path) as store:
        assert store.drafts.draft(draft("saved").id) is not None
    assert not (tmp_path / "drafts.sqlite3.rebuilt").exists()


async def test_a_newer_mirror_is_made_anew(tmp_path: Path) -> None:
    """After a downgrade of the program the mirror is pulled again."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
    _set_version(tmp_path / "cache.sqlite3", 99)
    assert open_readers(tmp_path, ME) is None
    async with opened(tmp_path) as store:
        assert store.mirror.cursor() is None


async def test_newer_drafts_are_left_alone(tmp_path: Path) -> None:
    """An older program cannot read them and must not touch them."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("from the future"))
    _set_version(tmp_path / "drafts.sqlite3", 99)
    before = (tmp_path / "drafts.sqlite3").read_bytes()
    with pytest.raises(LocalStorageError, match="newer version"):
        async with opened(tmp_path):
            pass
    assert (tmp_path / "drafts.sqlite3").read_bytes() == before


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A file stands where the account's folder should be."""
    (tmp_path / "taken").write_text("in the way")
    with pytest.raises(LocalStorageError, match="prepared"):
        async with opened(tmp_path / "taken"):
            pass


def _set_version(path: Path, version: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
