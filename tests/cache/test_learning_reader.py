"""How far one is in lessons, and what one keeps in them: what waits to be sent lies over what the server knows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.drafts import DraftState, Problem
from pharmat_desktop.domain.learning import Student, Studied, next_lesson
from pharmat_desktop.domain.lesson_marks import Anchor, MarkKind, Span
from pharmat_desktop.services.learning import LearningService
from pharmat_desktop.services.lesson_marks import MarkService
from pharmat_desktop.services.wishes import WishBox
from tests.support.account_files import opened, topics_of
from tests.support.example_data import ME, START, TUTOR, page, row, rows, uid

COURSE = CourseId(uid("course"))
TEXT = "# Half-life\nThe half-life is the time in which half of it leaves. The half-life of caffeine is five hours."


def lesson(number: int) -> LessonId:
    return LessonId(uid(f"lesson{number}"))


async def fill(store: AccountStore, *, done: int = 0) -> None:
    """A course of four lessons, the first `done` of them completed."""
    given = [row("course_content", id=lesson(n), course_id=COURSE, position=n, title=f"{n}") for n in (1, 2, 3, 4)]
    saved = [
        row(
            "content_progress",
            id=uid(f"p{n}"),
            course_id=COURSE,
            content_id=lesson(n),
            student_id=ME,
            position=90,
            completed_at=START.isoformat(),
            last_opened_at=START.isoformat(),
        )
        for n in range(1, done + 1)
    ]
    tables: list[tuple[str, Any]] = [
        ("users", rows("users", row("users", id=TUTOR, first_name="Omar"))),
        ("courses", rows("courses", row("courses", id=COURSE, tutor_id=TUTOR, lesson_count=4))),
        ("course_content", rows("course_content", *given)),
        ("enrollments", rows("enrollments", row("enrollments", course_id=COURSE, student_id=ME, progress=25 * done))),
        ("content_progress", rows("content_progress", *saved)),
    ]
    await store.mirror.apply(page(*tables))


class Clock:
    """A minute later at each look."""

    def __init__(self) -> None:
        self.now = START + timedelta(hours=1)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def services(store: AccountStore) -> tuple[LearningService, MarkService]:
    wishes = WishBox(store.drafts, Clock(), wake_sender=lambda: None)
    return LearningService(store.learning, wishes, store.feed), MarkService(store.marks, wishes, store.feed)


async def test_progress_shows_before_the_server_knows_it(tmp_path: Path) -> None:
    """In the lesson and in the course's percentage; the newest wish stands for all, and takes no completion back."""
    async with opened(tmp_path) as store:
        await fill(store, done=1)
        learning, _ = services(store)
        touched = topics_of(store)
        second = store.courses.lessons(COURSE)[1]
        await learning.save(second, place=40, is_completed=True)
        await learning.save(second, place=70)
        studied = learning.studied(COURSE)
        assert (studied[lesson(2)].place, studied[lesson(2)].is_completed) == (70, True)
        assert studied[lesson(1)] == Studied(90, is_completed=True, opened_at=START)
        assert store.courses.courses()[0].progress == 50
        assert store.drafts.counts() == (1, 0)
        assert Topic(TopicKind.LEARNING) in touched
        assert Topic(TopicKind.COURSES) not in touched
        draft = (await store.drafts.take_due(datetime.now(UTC), 10))[0][0]
        assert '"is_completed": true' in draft.body


async def test_where_to_go_on(tmp_path: Path) -> None:
    """The lesson opened last unless it is done, then the next that is not, then an earlier one; nothing at the end."""
    async with opened(tmp_path) as store:
        await fill(store, done=1)
        learning, _ = services(store)
        lessons = store.courses.lessons(COURSE)

        def place() -> int | None:
            found = next_lesson(lessons, learning.studied(COURSE))
            return found.position if found else None

        assert next_lesson((), {}) is None
        assert place() == 2
        await learning.save(lessons[2], place=10)
        assert place() == 3
        await learning.save(lessons[2], is_completed=True)
        assert place() == 4
        await learning.save(lessons[3], is_completed=True)
        assert place() == 2
        await learning.save(lessons[1], is_completed=True)
        assert place() is None
        assert store.courses.courses()[0].progress == 100


async def test_a_refused_wish_is_not_progress(tmp_path: Path) -> None:
    """Somebody who left the course sees what the server has, and is told with the lesson's name."""
    async with opened(tmp_path) as store:
        await fill(store, done=1)
        learning, _ = services(store)
        await learning.save(store.courses.lessons(COURSE)[1], is_completed=True)
        [[draft]] = await store.drafts.take_due(datetime.now(UTC), 10)
        problem = Problem("not_enrolled", "You are not enrolled.")
        await store.drafts.move([draft.id], DraftState.NEEDS_ATTENTION, problem=problem)
        assert lesson(2) not in learning.studied(COURSE)
        assert store.courses.courses()[0].progress == 25
        [told] = store.overview.unsent()
        assert (told.wish, told.conversation, told.problem) == ("progress", "2", "You are not enrolled.")


async def test_a_tutor_sees_how_far_students_are(tmp_path: Path) -> None:
    """By name, live by the course's topic; oneself is no student of one's own."""
    async with opened(tmp_path) as store:
        await fill(store)
        eve = row("users", id=uid("eve"), first_name="Eve", last_name="Adams")
        await store.mirror.upsert("users", rows("users", eve))
        taking = row("enrollments", id=uid("e"), course_id=COURSE, student_id=uid("eve"), progress=60)
        await store.mirror.upsert("enrollments", rows("enrollments", taking))
        assert [(one.name, one.progress) for one in store.learning.students(COURSE)] == [("Eve Adams", 60)]
        assert isinstance(store.learning.students(COURSE)[0], Student)


async def test_marks_are_there_at_once_and_are_one_after_the_answer(tmp_path: Path) -> None:
    """Written, changed and taken away while offline; the server's row and the wish are the same mark."""
    async with opened(tmp_path) as store:
        await fill(store)
        _, marks = services(store)
        first = store.courses.lessons(COURSE)[0]
        mark_id = await marks.add(first, MarkKind.HIGHLIGHT, Anchor.of(TEXT, Span(16, 25)))
        [mark] = marks.marks(first.id)
        assert (mark.id, mark.kind, mark.anchor.quote, mark.course_id) == (mark_id, "highlight", "half-life", COURSE)
        saved = row(
            "lesson_marks",
            id=mark_id,
            course_id=COURSE,
            content_id=first.id,
            kind="highlight",
            place=16,
            quote="half-life",
            note="",
            written_at=START.isoformat(),
            updated_at=START.isoformat(),
        )
        await store.mirror.upsert("lesson_marks", rows("lesson_marks", saved))
        await marks.write(mark, " Ask about this ")
        [noted] = marks.marks()
        assert (noted.kind, noted.note, noted.lesson, noted.course) == ("note", "Ask about this", "1", noted.course)
        assert marks.marks(lesson(2)) == []
        await marks.remove(noted)
        assert marks.marks() == []
        await marks.restore(noted)
        assert [one.note for one in marks.marks()] == ["Ask about this"]


async def test_the_mark_of_a_lesson_that_is_gone_stays(tmp_path: Path) -> None:
    """It says nothing of where it was, and keeps its words."""
    async with opened(tmp_path) as store:
        lost = row("lesson_marks", id=uid("m"), kind="doodle", place=None, quote="half-life", note="mine")
        await store.mirror.upsert("lesson_marks", rows("lesson_marks", lost))
        [mark] = store.marks.marks()
        assert (mark.lesson_id, mark.lesson, mark.note, mark.kind) == (None, "", "mine", "bookmark")
