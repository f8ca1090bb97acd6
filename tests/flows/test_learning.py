"""Studying on a bad network: progress, marks and likes wait here, reach the server once, and show on other devices."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from pharmat_desktop.domain.courses import Course, CourseId, Lesson
from pharmat_desktop.domain.lesson_marks import Anchor, MarkKind, Span
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to

FATES = (PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy())
TEXT = "The half-life of a drug is the time in which half of it leaves."


@dataclass
class Study:
    academy: Academy
    proxy: FaultProxy
    amal: Person
    sam: Desk
    course_id: CourseId

    async def begin(self, desk: Desk) -> None:
        """Online, with the course here."""
        await desk.online()
        await eventually(lambda: len(desk.app.courses.lessons(self.course_id)) == 4)

    def lessons(self, desk: Desk) -> list[Lesson]:
        return list(desk.app.courses.lessons(self.course_id))

    def course(self, desk: Desk) -> Course:
        return next(course for course in desk.app.courses.courses() if course.id == self.course_id)


@asynccontextmanager
async def study(academy: Academy, directory: Path) -> AsyncIterator[Study]:
    """Sam takes Amal's course of four lessons."""
    amal, sam = await academy.person("Amal", role="tutor"), await academy.person("Sam")
    await academy.execute("update public.users set role = 'tutor' where id = $1", UUID(amal.id))
    [course] = await academy.rows(
        "insert into courses (tutor_id, title, status) values ($1, 'Dosing', 'published') returning id", UUID(amal.id)
    )
    await academy.execute(
        "insert into course_content (course_id, position, title, body)"
        " select $1, n, 'Lesson ' || n, $2 from generate_series(1, 4) n",
        *(course["id"], TEXT),
    )
    await academy.execute("insert into enrollments (course_id, student_id) values ($1, $2)", course["id"], UUID(sam.id))
    async with FaultProxy(academy.url) as proxy:
        yield Study(academy, proxy, amal, Desk(academy, sam, directory, proxy), CourseId(str(course["id"])))


@pytest.mark.parametrize("fate", FATES)
async def test_progress_made_offline_reaches_the_server_and_is_never_taken_back(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """Through a restart and a fault: the newest place, the completion, and the percentage that showed all along."""
    async with study(academy, tmp_path) as here:
        async with here.sam.running():
            await here.begin(here.sam)
            learning = here.sam.app.learning
            here.sam.app.connection.set_work_offline(True)
            first = here.lessons(here.sam)[0]
            await learning.save(first, place=30)
            await learning.save(first, place=100, is_completed=True)
            await learning.save(first, place=60)
            assert here.course(here.sam).progress == 25
        here.proxy.meet(fate, to("rpc/save_progress"))
        async with here.sam.running():
            assert here.course(here.sam).progress == 25
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            known = here.sam.app.learning.studied(here.course_id)[first.id]
            assert (known.place, known.is_completed, here.course(here.sam).progress) == (60, True, 25)
        rows = await academy.rows(
            "select position, completed_at is not null as done from content_progress where course_id = $1",
            UUID(here.course_id),
        )
        assert rows == [{"position": 60, "done": True}]


async def test_the_tutor_and_another_device_see_progress_live(academy: Academy, tmp_path: Path) -> None:
    """What Sam completes at one computer is done at the other, and Amal's list of students grows."""
    async with study(academy, tmp_path / "one") as here:
        other = Desk(academy, here.sam.person, tmp_path / "two", here.proxy)
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        async with here.sam.running(), other.running(), amal.running():
            for desk in (here.sam, other, amal):
                await here.begin(desk)
            students = amal.app.learning.students
            await eventually(lambda: [one.progress for one in students(here.course_id)] == [0])
            first, second = here.lessons(here.sam)[:2]
            await here.sam.app.learning.save(first, is_completed=True)
            await here.sam.sent()
            await eventually(lambda: [(one.name, one.progress) for one in students(here.course_id)] == [("Sam", 25)])
            await eventually(lambda: here.course(other).progress == 25)
            await eventually(lambda: first.id in other.app.learning.studied(here.course_id))
            await other.app.learning.save(second, is_completed=True)
            await other.sent()
            await eventually(lambda: [one.progress for one in students(here.course_id)] == [50])


async def test_whoever_is_in_the_course_no_more_is_told_that_progress_was_not_saved(
    academy: Academy, tmp_path: Path
) -> None:
    """With the lesson's name and the server's reason; it can be given up."""
    async with study(academy, tmp_path) as here, here.sam.running():
        await here.begin(here.sam)
        app = here.sam.app
        app.connection.set_work_offline(True)
        await app.learning.save(here.lessons(here.sam)[0], is_completed=True)
        await academy.execute("update enrollments set deleted_at = now() where course_id = $1", UUID(here.course_id))
        app.connection.set_work_offline(False)
        await eventually(lambda: app.connection.status.attention == 1)
        [told] = app.overview.unsent()
        assert told.problem.startswith("You are not enrolled")


@pytest.mark.parametrize("fate", FATES)
async def test_a_note_written_offline_is_on_the_other_device_once(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """Highlighted, given a note, and read elsewhere; taken away there it is gone here."""
    async with study(academy, tmp_path / "one") as here:
        other = Desk(academy, here.sam.person, tmp_path / "two", here.proxy)
        async with here.sam.running(), other.running():
            for desk in (here.sam, other):
                await here.begin(desk)
            mine, theirs = here.sam.app.marks, other.app.marks
            here.sam.app.connection.set_work_offline(True)
            here.proxy.meet(fate, to("rpc/save_lesson_mark"))
            lesson = here.lessons(here.sam)[0]
            await mine.add(lesson, MarkKind.HIGHLIGHT, Anchor.of(TEXT, Span(4, 13)))
            await mine.write(mine.marks(lesson.id)[0], "Ask Amal")
            assert [one.note for one in mine.marks()] == ["Ask Amal"]
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            await eventually(lambda: [one.note for one in theirs.marks(lesson.id)] == ["Ask Amal"])
            [mark] = theirs.marks()
            assert (mark.anchor.found_in(TEXT), mark.lesson, mark.course) == (Span(4, 13), "Lesson 1", "Dosing")
            await theirs.remove(mark)
            await theirs.add(lesson, MarkKind.BOOKMARK, Anchor(6), "The graph")  # on a page of a document
            await other.sent()
            await eventually(lambda: [(one.anchor, one.note) for one in mine.marks()] == [(Anchor(6), "The graph")])


@pytest.mark.parametrize("fate", FATES)
async def test_what_is_liked_and_kept_offline_is_so_at_the_server(fate: Fate, academy: Academy, tmp_path: Path) -> None:
    """The newest wish counts; after the answer it shows as before."""
    async with study(academy, tmp_path) as here, here.sam.running():
        await here.begin(here.sam)
        library = here.sam.app.library
        [row] = await academy.rows(
            "insert into articles (author_id, title, published_at) values ($1, 'Doses', now()) returning id",
            UUID(here.amal.id),
        )
        here.sam.app.connection.retry()
        await eventually(lambda: any(one.id == str(row["id"]) for one in library.articles()))

        def marks() -> tuple[bool, bool]:
            return next((one.is_liked, one.is_kept) for one in library.articles() if one.id == str(row["id"]))

        article_id = next(one.id for one in library.articles() if one.id == str(row["id"]))
        here.sam.app.connection.set_work_offline(True)
        await library.like(article_id, is_on=True)
        await library.keep(article_id, is_on=True)
        await library.like(article_id, is_on=False)
        assert marks() == (False, True)
        here.proxy.meet(fate, to("rpc/mark_article"))
        here.sam.app.connection.set_work_offline(False)
        await here.sam.sent()
        assert marks() == (False, True)
        counts = await academy.rows("select like_count, bookmark_count from articles where id = $1", row["id"])
        assert counts == [{"like_count": 0, "bookmark_count": 1}]
