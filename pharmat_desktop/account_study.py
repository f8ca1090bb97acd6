"""What one may do with courses, cards and articles while signed in, a service for each subject."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from pharmat_desktop.account_people import PeopleServices

if TYPE_CHECKING:
    from pathlib import Path

    from pharmat_desktop.domain.unsaved import UnsavedStore
    from pharmat_desktop.services.cards import CardService
    from pharmat_desktop.services.completion import CompletionService
    from pharmat_desktop.services.course_editing import CourseEditing
    from pharmat_desktop.services.courses import CourseService
    from pharmat_desktop.services.downloads import DownloadService
    from pharmat_desktop.services.learning import LearningService
    from pharmat_desktop.services.lesson_marks import MarkService
    from pharmat_desktop.services.library import LibraryService
    from pharmat_desktop.services.materials import MaterialService
    from pharmat_desktop.services.quizzes import QuizService
    from pharmat_desktop.services.settings import SettingsService
    from pharmat_desktop.services.storage import StorageService
    from pharmat_desktop.services.wishes import WishBox
    from pharmat_desktop.tasks import TaskScope


class StudyServices(PeopleServices):
    """As `AccountServices`, whose middle it is."""

    settings: SettingsService
    _directory: Path
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

    def _kick_sender(self) -> None:
        if self._engine is not None:
            self._engine.kick_sender()
