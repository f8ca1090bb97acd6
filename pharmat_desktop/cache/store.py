"""One account's storage as a whole: readers at once, the writing side as soon as its imports are done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.cache.chat_reader import SqliteChatReader
from pharmat_desktop.cache.course_reader import SqliteCourseReader
from pharmat_desktop.cache.draft_store import SqliteDraftStore
from pharmat_desktop.cache.feed import Feed
from pharmat_desktop.cache.files import Repair, are_ready
from pharmat_desktop.cache.mirror import SqliteMirror
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.worker import Touched, Worker
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import UserId

if TYPE_CHECKING:
    from pharmat_desktop.cache.writer import Writer


class Readers:
    """What the first paint needs. Becomes part of the `AccountStore` that is opened with it; otherwise close it."""

    def __init__(self, directory: Path, user_id: UserId) -> None:
        self.connection = ReadConnection(directory)
        self.chat = SqliteChatReader(self.connection, user_id)
        self.courses = SqliteCourseReader(self.connection, user_id)

    def close(self) -> None:
        self.connection.close()


def open_readers(directory: Path, user_id: UserId) -> Readers | None:
    """Readers in a millisecond or two, with the standard library alone; None when the files must be prepared first."""
    if not are_ready(directory):
        return None
    readers = Readers(directory, user_id)
    try:
        readers.connection.open()
    except LocalStorageError:
        return None
    return readers


class AccountStore:
    """The ports `Mirror`, `DraftStore`, `ChatReader`, `CourseReader` and `ChangeFeed` of one account.

    Opened and closed by the account's scope, on the loop. One process at a time.
    """

    def __init__(
        self, worker: Worker, feed: Feed, writer: Writer, readers: Readers, repairs: tuple[Repair, ...]
    ) -> None:
        self._worker = worker
        self._writer = writer
        self._readers = readers
        self.feed = feed
        self.chat = readers.chat
        self.courses = readers.courses
        self.mirror = SqliteMirror(worker, writer, readers.connection)
        self.drafts = SqliteDraftStore(worker, writer.drafts, readers.connection)
        self.repairs = repairs
        """Files that were found damaged: to be told to the person."""

    @classmethod
    async def open(cls, directory: Path, user_id: UserId, readers: Readers | None = None) -> AccountStore:
        """Prepare and open the account's files. `readers` of the same account are taken over.

        Raises LocalStorageError when the files can neither be opened nor repaired.
        """
        readers = readers or Readers(directory, user_id)
        feed = Feed()
        worker = Worker(feed)
        try:
            repairs: tuple[Repair, ...] = ()
            if not are_ready(directory):
                readers.close()
                repairs = await worker.run(lambda _: _prepared(directory))
            writer = await worker.run(lambda _: _writer(directory))
            readers.connection.open()
        except BaseException:
            readers.close()
            worker.close()
            raise
        return cls(worker, feed, writer, readers, repairs)

    async def close(self) -> None:
        """Finish what was begun, empty the write-ahead logs, close the files. May be called again."""
        self._readers.close()

        def close_writer(_: Touched) -> None:
            self._writer.close()

        try:
            await self._worker.run(close_writer)
        except LocalStorageError:
            return  # closed before
        self._worker.close()


def _prepared(directory: Path) -> tuple[Repair, ...]:
    from pharmat_desktop.cache.preparation import prepare

    return prepare(directory)


def _writer(directory: Path) -> Writer:
    from pharmat_desktop.cache.writer import Writer

    return Writer(directory)
