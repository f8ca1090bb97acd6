"""An account's two files, open for writing. Runs on the worker thread."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import Connection

from pharmat_desktop.cache.draft_writer import DraftWriter
from pharmat_desktop.cache.engine import connect, disconnect, translated
from pharmat_desktop.cache.file_writer import FileDraftWriter
from pharmat_desktop.cache.files import StoreFile, drafts_file, mirror_file
from pharmat_desktop.cache.mirror_writer import MirrorWriter
from pharmat_desktop.cache.search_index import SearchIndex
from pharmat_desktop.cache.settings_writer import SettingsWriter
from pharmat_desktop.cache.unsaved_writer import UnsavedWriter
from pharmat_desktop.cache.worker import Touched
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey
from pharmat_desktop.domain.pull import PulledPage, Rows


class Writer:
    """Holds the writing connections of both files. Made, used and closed on the worker thread."""

    def __init__(self, directory: Path, key: FileKey = UNENCRYPTED) -> None:
        """Both files must have been prepared. Raises LocalStorageError."""
        self._connections: list[Connection] = []
        try:
            mirror = self._connected(mirror_file(directory, key))
            self.mirror = MirrorWriter(*mirror)
            self.search = SearchIndex(*mirror)
            drafts = self._connected(drafts_file(directory, key))
            self.drafts = DraftWriter(*drafts)
            self.files = FileDraftWriter(*drafts)
            self.settings = SettingsWriter(*drafts)
            self.unsaved = UnsavedWriter(*drafts)
            self._drop_arrived(self.drafts.ids(), set())
        except PharmatError:
            self.close()
            raise

    def apply(self, page: PulledPage, touched: Touched) -> None:
        self.mirror.apply(page, touched)
        if messages := page.tables.get("messages"):
            self._drop_those_in(messages, touched)

    def upsert(self, table: str, rows: Rows, touched: Touched) -> None:
        self.mirror.upsert(table, rows, touched)
        if table == "messages":
            self._drop_those_in(rows, touched)

    def heal(self, page: PulledPage, touched: Touched) -> None:
        self.mirror.heal(page, touched)
        if messages := page.tables.get("messages"):
            self._drop_those_in(messages, touched)

    def close(self) -> None:
        while self._connections:
            disconnect(self._connections.pop())

    def _connected(self, file: StoreFile) -> tuple[Connection, StoreFile]:
        with translated(file):
            self._connections.append(connect(file))
            return self._connections[-1], file

    def _drop_those_in(self, messages: Rows, touched: Touched) -> None:
        if drafts := self.drafts.ids():
            at = messages.columns.index("id")
            self._drop_arrived({row[at] for row in messages.rows}.intersection(drafts), touched)

    def _drop_arrived(self, ids: Collection[str], touched: Touched) -> None:
        """Forget drafts that the mirror has by now. After a crash before this the next start does it."""
        if arrived := self.mirror.ids_among(ids):
            self.drafts.acknowledge(arrived, touched)
