"""A course reader whose courses a test puts on a shelf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pharmat_desktop.cache.shelf import Shelf as FileShelf
from pharmat_desktop.domain.completion import Certificate, OwnReview, Review
from pharmat_desktop.domain.course_ports import CourseDesk
from pharmat_desktop.domain.courses import Course, CourseId, Lesson, LessonId, LessonKind, Standing
from pharmat_desktop.domain.errors import LocalStorageError, Offline
from pharmat_desktop.domain.learning import LearningReader, Student, Studied
from pharmat_desktop.domain.lesson_marks import LessonMark
from pharmat_desktop.domain.ports import ChangeFeed, CourseReader
from pharmat_desktop.domain.settings import Setting, T
from pharmat_desktop.services.completion import CompletionService
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.services.learning import LearningService
from pharmat_desktop.services.lesson_marks import MarkService
from pharmat_desktop.services.materials import MaterialService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.services.wishes import WishBox
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.courses.sources import CourseSources
from tests.support.fakes import FakeDraftStore, FakeFeed
from tests.support.file_storage import FakeFileStorage

KINETICS = Course(
    id=CourseId("kinetics"),
    title="Pharmacokinetics from the ground up",
    description="How a dose becomes a concentration.",
    subject="Pharmacology",
    color="#0E7C86",
    tutor_name="Dr Amal Haddad",
    level="intermediate",
    language="en",
    lesson_count=3,
    duration_minutes=95,
    progress=45,
)
TOXICOLOGY = replace(
    KINETICS, id=CourseId("tox"), title="Toxicología clínica", tutor_name="Lucía Fernández", color="no colour"
)
TAUGHT = replace(KINETICS, id=CourseId("own"), title="Dosage calculations", progress=None, standing=Standing.TEACHING)


def lesson(number: int, **values: object) -> Lesson:
    made = Lesson(
        id=LessonId(f"lesson-{number}"),
        course_id=KINETICS.id,
        position=number,
        title=f"Lesson {number}",
        description="What it is about",
        kind=LessonKind.DOCUMENT,
        body=f"# Part\nText of lesson {number} with a [link](https://example.com/a).",
        duration_minutes=25,
    )
    return replace(made, **values)  # type: ignore[arg-type]  # a test names fields of Lesson


class Shelf:
    """What `CourseReader` reads."""

    def __init__(self, *courses: Course) -> None:
        self.stored = list(courses)
        self.stored_lessons = {KINETICS.id: [lesson(number) for number in (1, 2, 3)]}
        self.is_broken = False

    def courses(self) -> Sequence[Course]:
        if self.is_broken:
            raise LocalStorageError("the disk is full")
        return tuple(self.stored)

    def catalog(self) -> Sequence[Course]:
        return self.courses()

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        return tuple(self.stored_lessons.get(course_id, ()))


def service_of(reader: CourseReader, feed: ChangeFeed) -> CourseService:
    """Courses to read; there is no academy to ask for anything."""
    return CourseService(_nowhere, reader, feed, refresh=lambda: None)


class Learning:
    """What `LearningReader` reads."""

    def __init__(self) -> None:
        self.known: dict[LessonId, Studied] = {}
        self.taking: list[Student] = []

    def studied(self, course_id: CourseId) -> dict[LessonId, Studied]:
        return dict(self.known)

    def students(self, course_id: CourseId) -> Sequence[Student]:
        return tuple(self.taking)


def learning_of(reader: LearningReader, feed: FakeFeed) -> LearningService:
    """Wishes go into drafts in memory."""
    wishes = WishBox(FakeDraftStore(feed), lambda: datetime(2026, 3, 1, tzinfo=UTC), wake_sender=lambda: None)
    return LearningService(reader, wishes, feed)


class Choices:
    """What `SettingsStore` keeps."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def get(self, setting: Setting[T]) -> T:
        return setting.read(self.values.get(setting.name, setting.default))

    async def put(self, setting: Setting[T], value: T) -> None:
        self.values[setting.name] = value


def materials_of(storage: FakeFileStorage | None = None, directory: Path = Path("nothing-is-here")) -> MaterialService:
    """Without a storage nothing comes."""

    def connected() -> FakeFileStorage:
        if storage is None:
            raise Offline("no academy in this test")
        return storage

    return MaterialService(connected, FileShelf(directory))


class Notebook:
    """What `MarkReader` reads."""

    def __init__(self) -> None:
        self.kept: list[LessonMark] = []

    def marks(self, lesson_id: LessonId | None = None) -> Sequence[LessonMark]:
        return [mark for mark in self.kept if lesson_id in (None, mark.lesson_id)]


def marks_of(reader: Notebook, feed: FakeFeed, drafts: FakeDraftStore | None = None) -> MarkService:
    drafts = drafts or FakeDraftStore(feed)
    return MarkService(
        reader, WishBox(drafts, lambda: datetime(2026, 3, 1, tzinfo=UTC), wake_sender=lambda: None), feed
    )


def sources_of(courses: CourseService, feed: FakeFeed, learning: Learning | None = None) -> CourseSources:
    known = learning_of(learning or Learning(), feed)
    completion, settings = completion_of(FakeCompletion(), feed), SettingsService(Choices(), feed)
    return CourseSources(courses, known, completion, settings, materials_of(), marks_of(Notebook(), feed))


def presenter_of(reader: CourseReader, feed: FakeFeed, learning: Learning | None = None) -> CoursesPresenter:
    return CoursesPresenter(service_of(reader, feed), learning_of(learning or Learning(), feed))


def _nowhere() -> CourseDesk:
    raise Offline("no academy in this test")


class FakeCompletion:
    """What `CompletionReader` reads, of whichever course."""

    def __init__(self) -> None:
        self.shown: tuple[Review, ...] = ()
        self.own: OwnReview | None = None
        self.certified: Certificate | None = None

    def reviews(self, course_id: CourseId) -> Sequence[Review]:
        assert course_id
        return self.shown

    def own_review(self, course_id: CourseId) -> OwnReview | None:
        assert course_id
        return self.own

    def certificate(self, course_id: CourseId) -> Certificate | None:
        assert course_id
        return self.certified


def completion_of(reader: FakeCompletion, feed: FakeFeed, drafts: FakeDraftStore | None = None) -> CompletionService:
    drafts = drafts or FakeDraftStore(feed)
    return CompletionService(reader, drafts, feed, lambda: datetime(2026, 3, 1, tzinfo=UTC), wake_sender=lambda: None)
