"""Courses one is enrolled in or teaches, and their lessons."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.cache.course_reader import NO_COLOR
from pharmat_desktop.domain.courses import CourseId, Lesson, LessonId, LessonKind
from tests.support.account_files import opened
from tests.support.example_data import ME, TUTOR, page, row, rows, uid

ENROLLED, TAUGHT, OTHER = CourseId(uid("enrolled")), CourseId(uid("taught")), CourseId(uid("other"))


async def test_courses_are_ones_own_by_title(tmp_path: Path) -> None:
    """Enrolled with progress, taught without; a course that merely can be seen is not among them."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(
            page(
                ("users", rows("users", row("users", id=TUTOR, first_name="Omar"))),
                ("subjects", rows("subjects", row("subjects", id=uid("s"), name="Kinetics"))),
                (
                    "courses",
                    rows(
                        "courses",
                        row("courses", id=TAUGHT, title="zinc", tutor_id=ME, level=None, duration_minutes=None),
                        row("courses", id=ENROLLED, title="Absorption", tutor_id=TUTOR, subject_id=uid("s")),
                        row("courses", id=OTHER, title="Other", tutor_id=TUTOR),
                    ),
                ),
                (
                    "enrollments",
                    rows("enrollments", row("enrollments", course_id=ENROLLED, student_id=ME, progress=140)),
                ),
            )
        )
        enrolled, taught = store.courses.courses()
        assert [course.standing for course in store.courses.catalog()] == ["enrolled", "open", "teaching"]
        assert (enrolled.id, enrolled.tutor_name, enrolled.subject, enrolled.color) == (
            ENROLLED,
            "Omar Haddad",
            "Kinetics",
            "#2f7d5b",
        )
        assert (enrolled.progress, enrolled.lesson_count, enrolled.duration_minutes) == (100, 2, 90)
        assert (taught.id, taught.progress, taught.level, taught.color) == (TAUGHT, None, "", NO_COLOR)


async def test_lessons_follow_the_syllabus(tmp_path: Path) -> None:
    """By position; a kind that this version does not know is shown as a document."""
    async with opened(tmp_path) as store:
        lesson = {"course_id": ENROLLED, "title": "Half-life"}
        second = row("course_content", id=uid("2"), position=2, kind="hologram", **lesson)
        first = row("course_content", id=uid("1"), position=1, kind="video", body=None, description=None, **lesson)
        await store.mirror.upsert("course_content", rows("course_content", second, first))
        assert store.courses.lessons(ENROLLED) == [
            Lesson(LessonId(uid("1")), ENROLLED, 1, "Half-life", "", LessonKind.VIDEO, "", 20),
            Lesson(LessonId(uid("2")), ENROLLED, 2, "Half-life", "", LessonKind.DOCUMENT, "# Half-life", 20),
        ]
        assert store.courses.lessons(OTHER) == []
