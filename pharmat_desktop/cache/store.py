"""One account's storage as a whole: readers at once, the writing side as soon as its imports are done."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.cache.chat_reader import SqliteChatReader
from pharmat_desktop.cache.draft_store import SqliteDraftStore
from pharmat_desktop.cache.feed import Feed
from pharmat_desktop.cache.files import Repair, are_ready
from pharmat_desktop.cache.mirror import SqliteMirror
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.settings_store import SqliteSettingsStore
from pharmat_desktop.cache.worker import Touched, Worker
from pharmat_desktop.domain.changes import EVERYTHING
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey

if TYPE_CHECKING:
    from pharmat_desktop.cache.article_reader import SqliteArticleReader
    from pharmat_desktop.cache.card_reader import SqliteCardReader
    from pharmat_desktop.cache.completion_reader import SqliteCompletionReader
    from pharmat_desktop.cache.course_reader import SqliteCourseReader
    from pharmat_desktop.cache.editing_reader import SqliteEditingReader
    from pharmat_desktop.cache.file_drafts import SqliteFileDrafts
    from pharmat_desktop.cache.journal_reader import SqliteJournalReader
    from pharmat_desktop.cache.learning_reader import SqliteLearningReader
    from pharmat_desktop.cache.lesson_mark_reader import SqliteMarkReader
    from pharmat_desktop.cache.message_search import SqliteMessageSearch
    from pharmat_desktop.cache.notification_reader import SqliteNotificationReader
    from pharmat_desktop.cache.overview_reader import SqliteOverviewReader
    from pharmat_desktop.cache.pass_reader import SqlitePassReader
    from pharmat_desktop.cache.payment_reader import SqlitePaymentReader
    from pharmat_desktop.cache.quiz_reader import SqliteQuizReader
    from pharmat_desktop.cache.scheduled_reader import SqliteScheduledReader
    from pharmat_desktop.cache.session_reader import SqliteSessionReader
    from pharmat_desktop.cache.shelf import Shelf
    from pharmat_desktop.cache.student_reader import SqliteStudentReader
    from pharmat_desktop.cache.tutor_reader import SqliteTutorReader
    from pharmat_desktop.cache.unsaved_store import SqliteUnsavedStore
    from pharmat_desktop.cache.writer import Writer
    from pharmat_desktop.domain.account_ports import ProfileReader
    from pharmat_desktop.domain.people_ports import PeopleReader


class Readers:
    """What the first paint needs."""

    def __init__(self, directory: Path, user_id: UserId, key: FileKey = UNENCRYPTED) -> None:
        self.directory = directory
        self.key = key
        self.connection = ReadConnection(directory, key)
        self.chat = SqliteChatReader(self.connection, user_id)
        self.user_id = user_id

    def close(self) -> None:
        self.connection.close()


def open_readers(directory: Path, user_id: UserId, key: FileKey = UNENCRYPTED) -> Readers | None:
    """Readers in a few milliseconds, with the driver alone; None when the files must be prepared first."""
    if not are_ready(directory, key):
        return None
    readers = Readers(directory, user_id, key)
    try:
        readers.connection.open()
    except LocalStorageError:
        return None
    return readers


class AccountStore:
    """The ports `Mirror`, `DraftStore`, `SettingsStore`, `ChangeFeed` and the readers of one account.

    Opened and closed by the account's scope, on the loop. One process at a time. The readers answer at once; the
    writing side is made by the worker thread as its first job, so that what is written meanwhile waits for it there.
    """

    def __init__(self, readers: Readers, worker: Worker, feed: Feed, repairs: tuple[Repair, ...] = ()) -> None:
        self._worker = worker
        self._writer: Writer | None = None
        self._readers = readers
        self.feed = feed
        self.chat = readers.chat
        self.mirror = SqliteMirror(worker, self._opened_writer, readers.connection)
        self.directory = readers.directory
        self.drafts = SqliteDraftStore(worker, lambda: self._opened_writer().drafts, readers.connection)
        self.settings = SqliteSettingsStore(worker, lambda: self._opened_writer().settings, readers.connection)
        self.repairs = repairs
        """Files that were found damaged: to be told to the person."""

    @cached_property
    def files(self) -> SqliteFileDrafts:
        """Which files are on their way."""
        from pharmat_desktop.cache.file_drafts import SqliteFileDrafts  # not for the first paint

        return SqliteFileDrafts(self._worker, lambda: self._opened_writer().files, self._readers.connection)

    @cached_property
    def shelf(self) -> Shelf:
        """Contents of files."""
        from pharmat_desktop.cache.shelf import Shelf  # not for the first paint

        shelf = Shelf(self._readers.directory, self._readers.key)
        shelf.take_back()  # should the last run have ended badly
        return shelf

    @cached_property
    def courses(self) -> SqliteCourseReader:
        from pharmat_desktop.cache.course_reader import SqliteCourseReader  # not for the first paint

        return SqliteCourseReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def unsaved(self) -> SqliteUnsavedStore:
        from pharmat_desktop.cache.unsaved_store import SqliteUnsavedStore  # not for the first paint

        return SqliteUnsavedStore(self._worker, lambda: self._opened_writer().unsaved, self._readers.connection)

    @cached_property
    def journal(self) -> SqliteJournalReader:
        from pharmat_desktop.cache.journal_reader import SqliteJournalReader  # not for the first paint

        return SqliteJournalReader(self._readers.connection)

    @cached_property
    def editing(self) -> SqliteEditingReader:
        from pharmat_desktop.cache.editing_reader import SqliteEditingReader  # not for the first paint

        return SqliteEditingReader(self._readers.connection)

    @cached_property
    def completion(self) -> SqliteCompletionReader:
        from pharmat_desktop.cache.completion_reader import SqliteCompletionReader  # not for the first paint

        return SqliteCompletionReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def learning(self) -> SqliteLearningReader:
        from pharmat_desktop.cache.learning_reader import SqliteLearningReader  # not for the first paint

        return SqliteLearningReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def marks(self) -> SqliteMarkReader:
        from pharmat_desktop.cache.lesson_mark_reader import SqliteMarkReader  # not for the first paint

        return SqliteMarkReader(self._readers.connection)

    @cached_property
    def quizzes(self) -> SqliteQuizReader:
        from pharmat_desktop.cache.quiz_reader import SqliteQuizReader  # not for the first paint

        return SqliteQuizReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def cards(self) -> SqliteCardReader:
        from pharmat_desktop.cache.card_reader import SqliteCardReader  # not for the first paint

        return SqliteCardReader(self._readers.connection)

    @cached_property
    def overview(self) -> SqliteOverviewReader:
        from pharmat_desktop.cache.overview_reader import SqliteOverviewReader  # not for the first paint

        return SqliteOverviewReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def passes(self) -> SqlitePassReader:
        from pharmat_desktop.cache.pass_reader import SqlitePassReader  # not for the first paint

        return SqlitePassReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def payments(self) -> SqlitePaymentReader:
        from pharmat_desktop.cache.payment_reader import SqlitePaymentReader  # not for the first paint

        return SqlitePaymentReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def scheduled(self) -> SqliteScheduledReader:
        from pharmat_desktop.cache.scheduled_reader import SqliteScheduledReader  # not for the first paint

        return SqliteScheduledReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def sessions(self) -> SqliteSessionReader:
        from pharmat_desktop.cache.session_reader import SqliteSessionReader  # not for the first paint

        return SqliteSessionReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def students(self) -> SqliteStudentReader:
        from pharmat_desktop.cache.student_reader import SqliteStudentReader  # not for the first paint

        return SqliteStudentReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def tutors(self) -> SqliteTutorReader:
        from pharmat_desktop.cache.tutor_reader import SqliteTutorReader  # not for the first paint

        return SqliteTutorReader(self._readers.connection)

    @cached_property
    def notifications(self) -> SqliteNotificationReader:
        from pharmat_desktop.cache.notification_reader import SqliteNotificationReader  # not for the first paint

        return SqliteNotificationReader(self._readers.connection)

    @cached_property
    def articles(self) -> SqliteArticleReader:
        from pharmat_desktop.cache.article_reader import SqliteArticleReader  # not for the first paint

        return SqliteArticleReader(self._readers.connection, self._readers.user_id)

    @cached_property
    def search(self) -> SqliteMessageSearch:
        from pharmat_desktop.cache.message_search import SqliteMessageSearch  # not for the first paint

        connection = ReadConnection(self._readers.directory, self._readers.key)
        return SqliteMessageSearch(
            self._worker, lambda: self._opened_writer().search, connection, self._readers.user_id
        )

    def profile_reader(self, user_id: UserId) -> ProfileReader:
        from pharmat_desktop.cache.profile_reader import SqliteProfileReader  # not for the first paint

        return SqliteProfileReader(self._readers.connection, user_id)

    @classmethod
    def open_now(cls, directory: Path, user_id: UserId, key: FileKey = UNENCRYPTED) -> AccountStore | None:
        """Open at once, by the driver alone, for the first paint; `ready` must follow.

        None when the files must be prepared first, by `open`.
        """
        readers = open_readers(directory, user_id, key)
        if readers is None:
            return None
        feed = Feed()
        return cls(readers, Worker(feed), feed)

    def people_reader(self) -> PeopleReader:
        from pharmat_desktop.cache.people_reader import SqlitePeopleReader  # not for the first paint

        return SqlitePeopleReader(self._readers.connection, self._readers.user_id)

    @classmethod
    async def open(cls, directory: Path, user_id: UserId, key: FileKey = UNENCRYPTED) -> AccountStore:
        """Prepare the account's files if they need it, and open them.

        Raises LocalStorageError when the files can neither be opened nor repaired.
        """
        feed = Feed()
        worker = Worker(feed)
        readers = Readers(directory, user_id, key)
        try:
            repairs: tuple[Repair, ...] = ()
            if not are_ready(directory, key):
                repairs = await worker.run(lambda _: _prepared(directory, key))
            readers.connection.open()
            store = cls(readers, worker, feed, repairs)
            await store.ready()
        except BaseException:
            readers.close()
            worker.close()
            raise
        return store

    async def ready(self) -> None:
        """Return once writing works; damage that shows only now is repaired. Raises LocalStorageError."""
        try:
            await self._worker.run(self._make_writer)
        except LocalStorageError:
            if are_ready(self._readers.directory, self._readers.key):
                raise
            await self._repair()

    async def close(self) -> None:
        """Finish what was begun, empty the write-ahead logs, close the files. May be called again."""
        if "shelf" in self.__dict__:
            self.shelf.take_back()
        self._readers.close()
        if (search := self.__dict__.pop("search", None)) is not None:
            await search.close()

        def close_writer(_: Touched) -> None:
            if self._writer is not None:
                self._writer.close()

        try:
            await self._worker.run(close_writer)
        except LocalStorageError:
            return  # closed before
        self._worker.close()

    async def _repair(self) -> None:
        self._readers.close()
        self.repairs += await self._worker.run(lambda _: _prepared(self._readers.directory, self._readers.key))
        self._readers.connection.open()
        await self._worker.run(self._make_writer)
        self.feed.publish(EVERYTHING)

    def _make_writer(self, _: Touched) -> None:
        self._writer = self._writer or _writer(self._readers.directory, self._readers.key)

    def _opened_writer(self) -> Writer:
        if self._writer is None:
            raise LocalStorageError("the account's files could not be opened for writing")
        return self._writer


def _prepared(directory: Path, key: FileKey) -> tuple[Repair, ...]:
    from pharmat_desktop.cache.preparation import prepare

    return prepare(directory, key)


def _writer(directory: Path, key: FileKey) -> Writer:
    from pharmat_desktop.cache.writer import Writer

    return Writer(directory, key)
