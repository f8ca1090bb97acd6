"""Account files as released versions left them: dumps in tests/cache/released, one of each version of each file.

``python -m tests.support.released`` writes those of this program's versions. One that has been released stays as it is.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.cache.driver import connect
from pharmat_desktop.cache.files import StoreFile, drafts_file, mirror_file
from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.protection import UNENCRYPTED
from pharmat_desktop.domain.settings import THEME
from tests.support.account_files import opened
from tests.support.example_data import CHAT, chat_page, draft

FOLDER = Path(__file__).parents[1] / "cache" / "released"
FILES = {"mirror": mirror_file, "drafts": drafts_file}

FORGET_INDEX = "DROP TABLE message_search; DELETE FROM meta WHERE name LIKE 'search%'"
"""It is made anew at any time, and the SQLite of some Pythons does not know its kind."""


def restore(dump: Path, directory: Path) -> StoreFile:
    """The file of a dump."""
    file = FILES[dump.stem.split("_")[0]](directory)
    with closing(sqlite3.connect(file.path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    return file


async def fill(store: AccountStore) -> None:
    """What tests look for in every dump."""
    await store.mirror.apply(chat_page((1, 2), cursor="released"))
    await store.drafts.add(draft("released"))
    await store.drafts.save_composer(CHAT, "half a thought")
    await store.drafts.note_read(CHAT, 7)
    await store.files.add(FileDraft(Attachment(f"{CHAT}/a file", "dosage.pdf", 1000, "application/pdf"), CHAT))
    await store.settings.put(THEME, "dark")


async def write_dumps() -> None:
    with TemporaryDirectory() as folder:
        async with opened(Path(folder)) as store:
            await fill(store)
        with closing(connect(mirror_file(Path(folder)).path, UNENCRYPTED)) as mirror:
            mirror.executescript(FORGET_INDEX)
        for file in (make(Path(folder)) for make in FILES.values()):
            with closing(sqlite3.connect(file.path)) as connection:
                lines = [line.rstrip() for part in connection.iterdump() for line in part.splitlines()]
            text = "\n".join([*filter(None, lines), f"PRAGMA user_version = {file.version};", ""])
            (FOLDER / f"{file.name}_{file.version}.sql").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(write_dumps())
