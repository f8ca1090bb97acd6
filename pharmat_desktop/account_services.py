"""What one may do while an account is signed in, a service for each subject, built when it is first asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from pharmat_desktop.account_people import PeopleServices

if TYPE_CHECKING:
    from pathlib import Path

    from pharmat_desktop.domain.sessions import Session
    from pharmat_desktop.domain.unsaved import UnsavedStore
    from pharmat_desktop.services.availability import AvailabilityService
    from pharmat_desktop.services.cards import CardService
    from pharmat_desktop.services.completion import CompletionService
    from pharmat_desktop.services.course_editing import CourseEditing
    from pharmat_desktop.services.courses import CourseService
    from pharmat_desktop.services.downloads import DownloadService
    from pharmat_desktop.services.files import FileService
    from pharmat_desktop.services.history import HistoryService
    from pharmat_desktop.services.journal import JournalService
    from pharmat_desktop.services.learning import LearningService
    from pharmat_desktop.services.lesson_marks import MarkService
    from pharmat_desktop.services.library import LibraryService
    from pharmat_desktop.services.materials import MaterialService
    from pharmat_desktop.services.overview import OverviewService
    from pharmat_desktop.services.passes import PassService
    from pharmat_desktop.services.paying import PayingService
    from pharmat_desktop.services.payments import PaymentService
    from pharmat_desktop.services.quizzes import QuizService
    from pharmat_desktop.services.scheduling import ScheduleService
    from pharmat_desktop.services.search import SearchService
    from pharmat_desktop.services.sessions import SessionService
    from pharmat_desktop.services.settings import SettingsService
    from pharmat_desktop.services.storage import StorageService
    from pharmat_desktop.services.students import StudentService
    from pharmat_desktop.services.wishes import WishBox
    from pharmat_desktop.sync.connectivity import Connectivity
    from pharmat_desktop.sync.file_work import FileWork
    from pharmat_desktop.tasks import TaskScope


class AccountServices(PeopleServices):
    """The part of `AccountScope` that grows with the app. Nothing here is imported for the first paint.

    Each service raises LocalStorageError before the files are open. Its commands raise Offline before the academy's
    address is known.
    """

    settings: SettingsService
    _directory: Path
    _connectivity: Connectivity
    _tasks: TaskScope

    @cached_property
    def courses(self) -> CourseService:
        from pharmat_desktop.services.courses import CourseService

        store = self._required_store()
        return CourseService(lambda: self._connected().courses, store.courses, store.feed, refresh=self.refresh)

    @cached_property
    def editing(self) -> CourseEditing:
        """A tutor's own courses."""
        from pharmat_desktop.services.course_editing import CourseEditing
        from pharmat_desktop.services.material_upload import MaterialUpload
        from pharmat_desktop.services.quiz_writing import QuizWriting

        store = self._required_store()
        uploads = MaterialUpload(lambda: self._connected().materials)
        quizzes = QuizWriting(lambda: self._connected().quiz_writing, refresh=self.refresh)
        kept = store.editing, store.unsaved, uploads, store.feed
        return CourseEditing(lambda: self._connected().editing, *kept, quizzes=quizzes, refresh=self.refresh)

    @cached_property
    def completion(self) -> CompletionService:
        """Reviews of courses, and certificates."""
        from pharmat_desktop.services.completion import CompletionService

        store = self._required_store()
        return CompletionService(
            store.completion, store.drafts, store.feed, lambda: datetime.now(UTC), wake_sender=self._kick_sender
        )

    @cached_property
    def library(self) -> LibraryService:
        from pharmat_desktop.services.library import LibraryService

        store = self._required_store()
        return LibraryService(store.articles, self._wishes, store.feed)

    @cached_property
    def learning(self) -> LearningService:
        """How far one is in lessons."""
        from pharmat_desktop.services.learning import LearningService

        store = self._required_store()
        return LearningService(store.learning, self._wishes, store.feed)

    @cached_property
    def marks(self) -> MarkService:
        """Bookmarks, highlights and notes in lessons."""
        from pharmat_desktop.services.lesson_marks import MarkService

        store = self._required_store()
        return MarkService(store.marks, self._wishes, store.feed)

    @cached_property
    def quizzes(self) -> QuizService:
        """Quizzes of lessons."""
        from pharmat_desktop.services.quizzes import Keeping, QuizService

        store = self._required_store()
        keeping = Keeping(store.unsaved, store.drafts)
        return QuizService(lambda: self._connected().quizzes, store.quizzes, self._wishes, keeping, store.feed)

    @cached_property
    def storage(self) -> StorageService:
        from pharmat_desktop.services.storage import StorageService  # not for the first paint

        return StorageService(self._directory)

    @cached_property
    def materials(self) -> MaterialService:
        """Files of courses."""
        from pharmat_desktop.services.materials import MaterialService

        return MaterialService(lambda: self._connected().materials, self._required_store().shelf, self.storage.free)

    @cached_property
    def downloads(self) -> DownloadService:
        """Courses and lessons to read without a network."""
        from pharmat_desktop.services.downloads import DownloadService

        store = self._required_store()
        spawn = lambda job: self._tasks.spawn(job, name="material")  # noqa: E731
        return DownloadService(self.materials, store.courses, self.settings, store.feed, spawn)

    @cached_property
    def cards(self) -> CardService:
        """Cards to learn by."""
        from pharmat_desktop.services.cards import CardService

        store = self._required_store()
        return CardService(store.cards, self._wishes, store.drafts, store.feed, lambda: datetime.now(UTC))

    @cached_property
    def unsaved(self) -> UnsavedStore:
        """What is being written into forms."""
        return self._required_store().unsaved

    @cached_property
    def _wishes(self) -> WishBox:
        from pharmat_desktop.services.wishes import WishBox

        return WishBox(self._required_store().drafts, lambda: datetime.now(UTC), wake_sender=self._kick_sender)

    @cached_property
    def files(self) -> FileService:
        """Files of messages."""
        from pharmat_desktop.services.files import FileService

        return FileService(self._file_work, wake_uploader=self._kick_sender)

    @cached_property
    def _file_work(self) -> FileWork:
        from pharmat_desktop.sync.file_work import FileWork

        store = self._required_store()
        return FileWork(store.files, store.shelf, self._tasks)

    def _kick_sender(self) -> None:
        if self._engine is not None:
            self._engine.kick_sender()

    @cached_property
    def scheduling(self) -> ScheduleService:
        """Messages for later."""
        from pharmat_desktop.services.scheduling import ScheduleService

        store = self._required_store()
        return ScheduleService(
            store.scheduled, store.drafts, store.feed, lambda: datetime.now(UTC), wake_sender=self._kick_sender
        )

    @cached_property
    def search(self) -> SearchService:
        from pharmat_desktop.services.search import SearchService  # not for the first paint

        store = self._required_store()
        return SearchService(store.search, store.feed)

    @cached_property
    def journal(self) -> JournalService:
        """Why something was not sent."""
        from pharmat_desktop.services.journal import JournalService

        store = self._required_store()
        return JournalService(store.journal, store.feed, lambda: self._connectivity.status)

    @cached_property
    def overview(self) -> OverviewService:
        """What is told across screens."""
        from pharmat_desktop.services.overview import OverviewService

        store = self._required_store()
        return OverviewService(store.overview, store.feed)

    @cached_property
    def history(self) -> HistoryService:
        """Old messages that only the server has."""
        from pharmat_desktop.services.history import HistoryService

        return HistoryService(lambda: self._connected().academy, self._required_store().mirror)

    def next_session(self, now: datetime) -> Session | None:
        """As `SessionReader.next_session`, without what the commands import: the first screen asks for it."""
        return self._required_store().sessions.next_session(now)

    @cached_property
    def sessions(self) -> SessionService:
        """Teaching sessions and tutors."""
        from pharmat_desktop.services.session_wishes import SessionWishes
        from pharmat_desktop.services.sessions import SessionService

        store = self._required_store()
        return SessionService(
            lambda: self._connected().sessions,
            store.sessions,
            store.tutors,
            SessionWishes(store.drafts, store.sessions, lambda: datetime.now(UTC), wake_sender=self._kick_sender),
            mirror=store.mirror,
            feed=store.feed,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
        )

    @cached_property
    def passes(self) -> PassService:
        """Packages and make-up credits."""
        from pharmat_desktop.services.passes import PassService

        store = self._required_store()
        return PassService(
            lambda: self._connected().passes,
            *(store.passes, store.students, store.tutors),
            mirror=store.mirror,
            feed=store.feed,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
        )

    @cached_property
    def payments(self) -> PaymentService:
        """What was paid, what went back, and what tutors get."""
        from pharmat_desktop.services.payments import PaymentService

        store = self._required_store()
        return PaymentService(store.payments, store.feed, refresh=self.refresh)

    @cached_property
    def paying(self) -> PayingService:
        """Pages to pay on, and what became of them."""
        from pharmat_desktop.services.paying import PayingService

        store = self._required_store()
        return PayingService(
            lambda: self._connected().paying,
            store.payments,
            mirror=store.mirror,
            feed=store.feed,
            wait=self._connectivity.wait_for_wake,
            refresh=self.refresh,
            clock=lambda: datetime.now(UTC),
        )

    @cached_property
    def students(self) -> StudentService:
        """A tutor's, and notes about them."""
        from pharmat_desktop.services.students import StudentService

        store = self._required_store()
        return StudentService(store.students, self._wishes, store.feed)

    @cached_property
    def availability(self) -> AvailabilityService:
        """A tutor's working hours."""
        from pharmat_desktop.services.availability import AvailabilityService

        store = self._required_store()
        readers = store.sessions, store.people_reader(), store.feed
        return AvailabilityService(lambda: self._connected().availability, *readers, refresh=self.refresh)
