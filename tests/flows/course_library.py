"""A course with files at the academy, of which a student is one: what flows about downloads share; and its page."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.ui.courses.screen import CoursesScreen
from tests.support.academy import Academy, Person
from tests.support.desk import eventually

Contents = dict[str, bytes]
"""By names within the course's folder; those that are no pictures are documents of lessons, in this order."""


class CourseWithFiles(NamedTuple):
    id: CourseId
    tutor: Person

    def path(self, name: str) -> str:
        return f"{self.id}/{name}"


async def open_course(screen: CoursesScreen, course: CourseId) -> None:
    """As soon as the screen has heard of it, which is a moment after it can be read."""

    def is_open() -> bool:
        screen.presenter.open_course(course)
        return screen.presenter.page.course is not None

    await eventually(is_open)


async def course_with(academy: Academy, tutor: Person, student: Person, files: Contents) -> CourseWithFiles:
    """Its lessons have one document each, the first one all pictures in its text."""
    [row] = await academy.rows(
        "insert into courses (tutor_id, title, status) values ($1, 'Dosing', 'published') returning id", UUID(tutor.id)
    )
    made = CourseWithFiles(CourseId(str(row["id"])), tutor)
    pictures = " ".join(f"![figure]({name})" for name in files if name.endswith(".png"))
    documents = [name for name in files if not name.endswith(".png")]
    for number, name in enumerate(documents, 1):
        await academy.execute(
            "insert into course_content (course_id, position, title, body, file_path) values ($1, $2, $3, $4, $5)",
            *(row["id"], number, f"Lesson {number}", pictures if number == 1 else "Words.", made.path(name)),
        )
    await academy.execute(
        "insert into enrollments (course_id, student_id) values ($1, $2)", row["id"], UUID(student.id)
    )
    for name, contents in files.items():
        await store(academy, made, name, contents)
    return made


async def store(academy: Academy, course: CourseWithFiles, name: str, contents: bytes) -> None:
    """At the academy, also in place of what is there."""
    kind = "image/png" if name.endswith(".png") else "application/pdf"
    async with await academy.http(course.tutor) as http:
        place = f"/storage/v1/object/course-materials/{course.path(name)}"
        headers = {"content-type": kind, "x-upsert": "true"}
        (await http.post(place, content=contents, headers=headers)).raise_for_status()
