"""What is written into forms survives crashes and restarts, per thing, and is gone once it was saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from tests.support.account_files import opened
from tests.support.desk import eventually

pytestmark = pytest.mark.usefixtures("qtbot")
ONE, OTHER = "course:1", "course:2"


def _never(error: PharmatError) -> None:
    raise AssertionError(error)


async def test_what_is_typed_is_on_disk_soon_and_per_thing(tmp_path: Path) -> None:
    """Nothing has to be pressed; another thing has its own; both are unfinished work that a sign-out tells of."""
    owner = QObject()
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        keeper = UnsavedKeeper(store.unsaved, tasks, _never, owner)
        assert keeper.open(ONE) == ""
        assert not store.drafts.has_unfinished()
        keeper.note("a")
        keeper.note("ab")
        await eventually(lambda: store.unsaved.kept(ONE) == "ab")
        assert keeper.open(OTHER) == ""
        keeper.note("c")
        assert keeper.open(ONE) == "ab"  # which puts the other one away at once
        await eventually(lambda: store.unsaved.kept(OTHER) == "c")
        assert store.drafts.has_unfinished()


async def test_what_was_saved_is_forgotten(tmp_path: Path) -> None:
    owner = QObject()
    async with opened(tmp_path) as store, TaskScope("test") as tasks:
        keeper = UnsavedKeeper(store.unsaved, tasks, _never, owner)
        keeper.open(ONE)
        keeper.note("text")
        await keeper.close()
        assert store.unsaved.kept(ONE) == "text"
        keeper.forget()
        await eventually(lambda: not store.unsaved.kept(ONE))
        assert not store.drafts.has_unfinished()


async def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    """Halves of characters, too, do not keep it from being stored."""
    async with opened(tmp_path) as store:
        await store.unsaved.keep(ONE, "half \ud83d of a smile")
    async with opened(tmp_path) as store:
        assert store.unsaved.kept(ONE) == "half � of a smile"


async def test_a_full_disk_is_told() -> None:
    """And the text stays in the form: only the copy is missing."""

    class Full:
        def kept(self, about: str) -> str:
            return f"of {about}"

        async def keep(self, about: str, content: str) -> None:
            raise LocalStorageError(f"no room for {about} {content}")

    told, owner = list[PharmatError](), QObject()
    async with TaskScope("test") as tasks:
        keeper = UnsavedKeeper(Full(), tasks, told.append, owner)
        keeper.open(ONE)
        keeper.note("text")
        keeper.flush()
        await eventually(lambda: bool(told))
