"""Setting assignments, handing in work and grading it, for every role."""

from __future__ import annotations

import asyncio
import json
from typing import NamedTuple
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person

SUBMIT = "select submit_assignment($1, $2, $3, $4::jsonb)"
DRAFT = "select submit_assignment($1, $2, $3, p_is_final => false)"
GRADE = "select grade_submission($1, $2, $3)"
SCORES = "select grade_submission($1, p_scores => $2)"
STATUS, GRADE_AT = 6, 10


class Class(NamedTuple):
    """A tutor with a student, a stranger of each kind, an admin, and a published assignment."""

    tutor: Person
    sam: Person
    eve: Person
    stranger: Person
    admin: Person
    course: UUID
    task: UUID


async def opened(academy: Academy, **columns: str) -> Class:
    """Everybody, and the assignment with these columns as SQL."""
    tutor, sam = await academy.person("amal", "tutor"), await academy.person("sam")
    eve, stranger = await academy.person("eve"), await academy.person("lucia", "tutor")
    course = await academy.course(tutor)
    await academy.enroll(course, sam)
    names, values = ", ".join(columns), ", ".join(columns.values())
    task: UUID = await tutor.call(
        f"insert into assignments (course_id, title, status{', ' if names else ''}{names})"
        f" values ($1, 'Essay', 'published'{', ' if names else ''}{values}) returning id",
        course,
    )
    return Class(tutor, sam, eve, stranger, await academy.person("nora", "admin"), course, task)


async def hand_in(person: Person, task: UUID, text: str = "my work", work: UUID | None = None) -> list[object]:
    """The stored row."""
    row: list[object] = await person.call(SUBMIT, work or uuid4(), task, text, "[]")
    return row


async def test_an_assignment_reaches_its_students_when_it_is_published(academy: Academy) -> None:
    """Drafts are the tutor's own; students are told once; a stranger never sees it."""
    async with academy:
        here = await opened(academy)
        count = "select count(*) from assignments"
        assert [await p.call(count) for p in here[:5]] == [1, 1, 0, 0, 1]
        assert await here.sam.call("select count(*) from notifications where type = 'assignment.published'") == 1
        await here.tutor.db.execute("update assignments set status = 'draft'")
        assert [await p.call(count) for p in here[:5]] == [1, 0, 0, 0, 1]
        gone = "select array_agg(table_name) from private.tombstones where audience = $1"
        assert "assignments" in await academy.sql.fetchval(gone, here.course)


async def test_a_tutor_sets_work_for_their_own_students_only(academy: Academy) -> None:
    """One's own course, or a student of one's own; nothing in another tutor's name."""
    async with academy:
        here = await opened(academy)
        for_student = "insert into assignments (student_id, title, status) values ($1, 'Reading', 'published')"
        await here.tutor.db.execute(for_student, here.sam.id)
        assert await here.sam.call("select count(*) from assignments") == 2
        for person, student in ((here.tutor, here.eve), (here.stranger, here.sam), (here.sam, here.sam)):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await person.db.execute(for_student, student.id)
        for column in ("tutor_id", "course_id", "student_id", "published_at"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await here.tutor.db.execute(f"update assignments set {column} = null")


async def test_work_is_handed_in_once_however_often_it_is_sent(academy: Academy) -> None:
    """In parallel, too; what is stored stays as it is; the tutor is told once."""
    async with academy:
        here = await opened(academy)
        work, again = uuid4(), await academy.sign_in(here.sam.id)
        first, second = await asyncio.gather(
            hand_in(here.sam, here.task, work=work), hand_in(again, here.task, "other text", work=work)
        )
        assert first == second
        assert first[STATUS] == "submitted"
        assert await hand_in(here.sam, here.task, "third text", work=work) == first
        assert await here.tutor.call("select count(*) from notifications where type = 'submission.received'") == 1
        assert await here.sam.refused(SUBMIT, uuid4(), here.task, "more", "[]") == ("PT409", "attempts_used")
        mine = "select count(*) from assignment_submissions"
        assert [await p.call(mine) for p in here[:5]] == [1, 1, 0, 0, 1]


async def test_who_may_not_hand_in_is_told_why(academy: Academy) -> None:
    """Others, the tutor, former students; under another's number; after the end."""
    async with academy:
        here = await opened(academy)
        not_yours = ("PT403", "not_yours")
        for person in (here.eve, here.tutor, here.stranger, here.admin):
            assert await person.refused(SUBMIT, uuid4(), here.task, "x", "[]") == not_yours
        assert await here.sam.refused(SUBMIT, uuid4(), None, "x", "[]") == not_yours
        assert await here.sam.refused(SUBMIT, None, here.task, "x", "[]") == ("PT409", "id_taken")
        work = uuid4()
        await hand_in(here.sam, here.task, work=work)
        await academy.enroll(here.course, here.eve)
        assert await here.eve.refused(SUBMIT, work, here.task, "x", "[]") == ("PT409", "id_taken")
        await here.tutor.db.execute("update assignments set status = 'closed'")
        assert await here.eve.refused(SUBMIT, uuid4(), here.task, "x", "[]") == ("PT409", "closed")
        await academy.sql.execute("update enrollments set deleted_at = now() where student_id = $1", here.eve.id)
        assert await here.eve.refused(SUBMIT, uuid4(), here.task, "x", "[]") == not_yours
        await academy.sql.execute("update users set is_active = false where id = $1", here.sam.id)
        assert await here.sam.refused(SUBMIT, work, here.task, "x", "[]") == ("PT403", "inactive")


BAD_WORK: tuple[tuple[str | None, str | None, str], ...] = (
    (" \n", "[]", "empty"),
    (None, None, "empty"),
    ("x" * 100001, "[]", "too_long"),
    ("x", "{}", "invalid_attachments"),
    ("x", '["a"]', "invalid_attachments"),
    ("x", '[{"path": 7}]', "invalid_attachments"),
    ("x", '[{"path": "somebody-else/a.pdf"}]', "invalid_attachments"),
    ("x", '[{"path": "{me}/../b/a.pdf"}]', "invalid_attachments"),
    ("x", '[{"path": "{me}/a.pdf", "name": {}}]', "invalid_attachments"),
)


async def test_what_cannot_be_handed_in(academy: Academy) -> None:
    """Nothing, too much, files that are none or not one's own."""
    async with academy:
        here = await opened(academy)
        for text, files, code in BAD_WORK:
            mine = files and files.replace("{me}", str(here.sam.id))
            assert await here.sam.refused(SUBMIT, uuid4(), here.task, text, mine) == ("PT422", code)
        good = [{"path": f"{here.sam.id}/a.pdf", "name": "a.pdf", "size": 3}]
        assert (await here.sam.call(SUBMIT, uuid4(), here.task, "", json.dumps(good)))[5] == good


async def test_late_work_is_marked_by_the_server_s_clock(academy: Academy) -> None:
    """Whatever the device says; and refused where nothing late is taken."""
    async with academy:
        here = await opened(academy, due_at="now() - interval '1 hour'")
        row = await here.sam.call(
            "select submit_assignment($1, $2, 'x', p_written_at => '2020-01-01')", uuid4(), here.task
        )
        assert row[9] is True
        assert row[7].startswith("2020-01-01")
        await here.tutor.db.execute("update assignments set accepts_late = false, max_attempts = 2")
        assert await here.sam.refused(SUBMIT, uuid4(), here.task, "x", "[]") == ("PT409", "too_late")


async def test_a_draft_is_the_student_s_own_until_it_is_handed_in(academy: Academy) -> None:
    """It can be changed, starts the clock of a time limit, and counts as no attempt."""
    async with academy:
        here = await opened(academy, time_limit_minutes="30")
        work = uuid4()
        for text in ("first", "second"):
            assert (await here.sam.call(DRAFT, work, here.task, text))[STATUS] == "draft"
        assert await here.tutor.call("select count(*) from assignment_submissions") == 0
        assert await here.tutor.refused(GRADE, work, 50, "") == ("PT403", "not_yours")
        await academy.sql.execute("update assignment_submissions set created_at = now() - interval '2 hours'")
        row = await hand_in(here.sam, here.task, "third", work=work)
        assert (row[4], row[STATUS], row[9]) == ("third", "submitted", True)


async def test_a_grade_is_the_tutor_s_to_give(academy: Academy) -> None:
    """The student is told and sees it; the course's grade follows; nobody else can, and no impossible grade."""
    async with academy:
        here = await opened(academy, points="20", max_attempts="2")
        work = (await hand_in(here.sam, here.task))[0]
        for person in (here.sam, here.eve, here.stranger):
            assert await person.refused(GRADE, work, 20, "") == ("PT403", "not_yours")
        for grade in (-1, 21, None):
            assert await here.tutor.refused(GRADE, work, grade, "") == ("PT422", "invalid_grade")
        assert (await here.tutor.call(GRADE, work, 15, "Good"))[GRADE_AT] == 15
        assert await here.sam.call("select final_grade from enrollments") == 75
        told = "select concat_ws(' ', data ->> 'grade', data ->> 'title') from notifications where type = $1"
        assert await here.sam.call(told, "submission.graded") == "15 Essay"
        second = (await hand_in(here.sam, here.task))[0]
        await here.admin.call(GRADE, second, 20, "Better")
        assert await here.sam.call("select final_grade from enrollments") == 100
        assert await here.admin.call("select count(*) from audit_log where action = 'submission.graded'") == 2
        await academy.sql.execute("update users set is_active = false where id = $1", here.tutor.id)
        assert await here.tutor.refused(GRADE, work, 1, "") == ("PT403", "inactive")


async def test_a_rubric_s_grade_is_computed(academy: Academy) -> None:
    """Weighted shares of the points; every criterion, none of another assignment, none above its points."""
    async with academy:
        here = await opened(academy, points="50")
        insert = (
            "insert into assignment_rubrics (assignment_id, position, criterion, points, weight)"
            " values ($1, $2, 'x', $3, $4) returning id"
        )
        first = await here.tutor.call(insert, here.task, 1, 10, 3)
        second = await here.tutor.call(insert, here.task, 2, 4, 1)
        work = (await hand_in(here.sam, here.task))[0]
        for scores, code in (
            ({str(first): 5}, "scores_missing"),
            ({str(first): 11, str(second): 1}, "invalid_scores"),
            ({str(first): "5", str(second): 1}, "invalid_scores"),
            ({str(first): 5, str(second): 1, str(uuid4()): 1}, "invalid_scores"),
            (["x"], "invalid_scores"),
        ):
            assert await here.tutor.refused(SCORES, work, json.dumps(scores)) == ("PT422", code)
        row = await here.tutor.call(SCORES, work, json.dumps({str(first): 5, str(second): 4}))
        assert row[GRADE_AT] == 31.25
        for change in ("update assignment_rubrics set points = 1", "delete from assignment_rubrics"):
            assert await here.tutor.refused(change) == ("PT409", "in_use")
        assert await here.tutor.refused("update assignments set points = 10") == ("PT409", "in_use")


async def test_returned_work_gives_the_attempt_back(academy: Academy) -> None:
    """With a word about what is to be done."""
    async with academy:
        here = await opened(academy)
        work = (await hand_in(here.sam, here.task))[0]
        give_back = "select grade_submission($1, p_feedback => $2, p_status => 'returned')"
        assert await here.tutor.refused(give_back, work, " ") == ("PT422", "feedback_missing")
        assert (await here.tutor.call(give_back, work, "Add sources"))[STATUS] == "returned"
        assert (await hand_in(here.sam, here.task))[3] == 2
        review = "select grade_submission($1, p_status => $2)"
        assert (await here.tutor.call(review, work, "in_review"))[STATUS] == "in_review"
        assert await here.tutor.refused(review, work, "lost") == ("PT422", "invalid")
