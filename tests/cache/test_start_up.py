"""The first paint needs the driver only; the heavy part comes in the worker thread."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from pharmat_desktop.cache import AccountStore, open_readers
from tests.support.account_files import opened
from tests.support.example_data import CHAT, ME, chat_page, draft

ROOT = Path(__file__).parents[2]

READ = """
import sys
from pathlib import Path
from pharmat_desktop.cache import open_readers
readers = open_readers(Path(sys.argv[1]), sys.argv[2])
print(len(readers.chat.conversations()), readers.chat.thread_length(sys.argv[3]))
print([name for name in ("sqlalchemy", "alembic", "PySide6") if name in sys.modules])
"""


OPEN = """
import asyncio, sys
from pathlib import Path
from pharmat_desktop.cache import AccountStore
asyncio.run(AccountStore.open(Path(sys.argv[1]), sys.argv[2]))
print([name for name in ("sqlalchemy", "alembic", "PySide6") if name in sys.modules])
"""


def told_by(script: str, directory: Path) -> list[str]:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(directory), ME, CHAT],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return done.stdout.splitlines()


async def test_readers_answer_without_sqlalchemy(tmp_path: Path) -> None:
    """A fresh interpreter reads an up-to-date account and has imported neither SQLAlchemy nor alembic."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1, 2, 3]))
    assert told_by(READ, tmp_path) == ["1 3", "[]"]


def test_a_store_on_new_or_ready_files_does_without_alembic(tmp_path: Path) -> None:
    """Migrations are imported only when there is something to migrate."""
    assert [told_by(OPEN, tmp_path / "files") for _ in ("new", "ready")] == [["['sqlalchemy']"]] * 2


def test_there_are_no_readers_without_files(tmp_path: Path) -> None:
    """A first start has nothing to show, and asking creates nothing."""
    assert open_readers(tmp_path / "new", ME) is None
    assert not (tmp_path / "new").exists()


async def test_a_store_reads_before_it_can_write(tmp_path: Path) -> None:
    """What the first paint was made from keeps answering, and sees what is written later."""
    assert AccountStore.open_now(tmp_path, ME) is None
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
    early = AccountStore.open_now(tmp_path, ME)
    assert early is not None
    assert early.chat.thread_length(CHAT) == 1
    await asyncio.gather(early.ready(), early.drafts.add(draft()))
    assert early.chat.thread_length(CHAT) == 2
    await early.close()


async def test_a_clean_end_leaves_two_files(tmp_path: Path) -> None:
    """The logs are emptied and gone."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        await store.drafts.add(draft())
    assert names_in(tmp_path) == ["cache.sqlite3", "drafts.sqlite3"]


def names_in(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())
