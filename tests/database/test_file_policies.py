"""Who may see, add, replace and remove files: every bucket, every kind of person, by the statements of Storage."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import pytest

from tests.database.academy import Academy, Person

INSERT = "insert into storage.objects (bucket_id, name, owner_id) values ($1, $2, auth.uid()::text)"
UPDATE = "update storage.objects set updated_at = now() where bucket_id = $1 and name = $2"
DELETE = "delete from storage.objects where bucket_id = $1 and name = $2"
SELECT = "select count(*) from storage.objects where bucket_id = $1 and name = $2"


@dataclass(frozen=True)
class Cast:
    """People by name, and the folder that each bucket's file is in."""

    people: dict[str, UUID]
    folders: dict[str, str]


async def hand_in(academy: Academy, course: UUID, student: Person, tutor: Person) -> None:
    """The student's paper, to this tutor."""
    await academy.sql.execute(
        """with task as (insert into assignments (tutor_id, course_id, title, status)
                         values ($1, $2, 'Essay', 'published') returning id)
           insert into assignment_submissions
               (id, assignment_id, student_id, attempt, status, written_at, submitted_at, attachments)
           select gen_random_uuid(), id, $3, 1, 'submitted', now(), now(),
                  jsonb_build_array(jsonb_build_object('path', $4::text)) from task""",
        *(tutor.id, course, student.id, f"{student.id}/paper.pdf"),
    )


async def enter(academy: Academy) -> Cast:
    """A student with a tutor, both in a conversation; another tutor of theirs; others; a file in each bucket."""
    roles = {"student": "student", "other": "student", "tutor": "tutor", "stranger": "tutor", "admin": "admin"}
    async with academy:
        people = {name: await academy.person(name, role) for name, role in roles.items()}
        blocked = people["blocked"] = await academy.person("blocked")
        student, tutor = people["student"], people["tutor"]
        course = await academy.course(tutor)
        chat = await academy.conversation(student, tutor, blocked)
        for person in (student, blocked):
            await academy.enroll(course, person)
        await academy.sql.execute("update users set is_active = false where id = $1", blocked.id)
        await hand_in(academy, course, student, tutor)
        await academy.enroll(await academy.course(people["stranger"]), student)
        folders = {
            "avatars": str(student.id),
            "course-materials": str(course),
            "assignment-submissions": str(student.id),
            "message-attachments": str(chat),
        }
        owners = {"course-materials": tutor.id}
        for bucket, folder in folders.items():
            for name in ("paper.pdf", "preview.pdf"):
                await academy.sql.execute(
                    "insert into storage.objects (bucket_id, name, owner_id) values ($1, $2, $3)",
                    *(bucket, f"{folder}/{name}", str(owners.get(bucket, student.id))),
                )
        await academy.sql.execute(
            "update course_content set file_path = $2 where course_id = $1 and is_preview",
            course,
            f"{course}/preview.pdf",
        )
        return Cast({name: person.id for name, person in people.items()}, folders)


@pytest.fixture(scope="module")
def cast(shared_academy: Academy) -> Cast:
    """Everybody, in the module's database."""
    return asyncio.run(enter(shared_academy))


# r: sees it, a: adds beside it, w: changes it, d: removes it.
RIGHTS: dict[str, dict[str, str]] = {
    "avatars": {"student": "rawd", "other": "r", "tutor": "r", "stranger": "r", "admin": "rd", "blocked": ""},
    "course-materials": {"student": "r", "other": "", "tutor": "rawd", "stranger": "", "admin": "rawd", "blocked": ""},
    "assignment-submissions": {"student": "ra", "other": "", "tutor": "r", "stranger": "", "admin": "rd",
                               "blocked": ""},
    "message-attachments": {"student": "rad", "other": "", "tutor": "ra", "stranger": "", "admin": "rd", "blocked": ""},
}  # fmt: skip


async def rights(connection: asyncpg.Connection, bucket: str, folder: str) -> str:
    """What this person can do with the bucket's file, each tried and undone."""
    found = "r" if await connection.fetchval(SELECT, bucket, f"{folder}/paper.pdf") else ""
    for letter, statement, name in (("a", INSERT, "new.pdf"), ("w", UPDATE, "paper.pdf"), ("d", DELETE, "paper.pdf")):
        attempt = connection.transaction()
        await attempt.start()
        try:
            status = await connection.execute(statement, bucket, f"{folder}/{name}")
            found += letter if status.endswith(" 1") else ""
        except asyncpg.InsufficientPrivilegeError:
            pass
        await attempt.rollback()
    return found


@pytest.mark.parametrize("bucket", RIGHTS)
async def test_each_person_s_rights_in_each_bucket(shared_academy: Academy, cast: Cast, bucket: str) -> None:
    """Exactly these, for everybody."""
    async with shared_academy as academy:
        found = {}
        for name in RIGHTS[bucket]:
            connection = (await academy.sign_in(cast.people[name])).db
            found[name] = await rights(connection, bucket, cast.folders[bucket])
        assert found == RIGHTS[bucket]


async def test_a_free_preview_s_file_is_seen_by_everybody(shared_academy: Academy, cast: Cast) -> None:
    """That file, and no other of the course."""
    async with shared_academy as academy:
        other = (await academy.sign_in(cast.people["other"])).db
        query = "select name from storage.objects where bucket_id = 'course-materials'"
        assert [row["name"] for row in await other.fetch(query)] == [f"{cast.folders['course-materials']}/preview.pdf"]


async def test_a_file_in_no_folder_or_a_strange_one_is_refused(shared_academy: Academy, cast: Cast) -> None:
    """Whatever the name claims to be."""
    async with shared_academy as academy:
        person = await academy.sign_in(cast.people["student"])
        for bucket in RIGHTS:
            for name in (
                "a.pdf",
                "/a.pdf",
                f"x/{person.id}/a.pdf",
                f"{person.id}",
                f"{str(person.id).upper()}/a.pdf",
                "",
            ):
                with pytest.raises(asyncpg.InsufficientPrivilegeError):
                    await person.db.execute(INSERT, bucket, name)


async def test_what_was_handed_in_stays_what_it_was(shared_academy: Academy, cast: Cast) -> None:
    """Neither removed nor put there afterwards, however often; a file that was not handed in is the student's own."""
    async with shared_academy as academy:
        student = await academy.sign_in(cast.people["student"])
        paper, preview = (f"{student.id}/{name}.pdf" for name in ("paper", "preview"))
        for name, status in ((paper, "DELETE 0"), (preview, "DELETE 1")):
            assert await student.db.execute(DELETE, "assignment-submissions", name) == status
        await student.db.execute(INSERT, "assignment-submissions", preview)
        await academy.sql.execute("select set_config('storage.allow_delete_query', 'true', false)")
        await academy.sql.execute(DELETE, "assignment-submissions", paper)
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await student.db.execute(INSERT, "assignment-submissions", paper)
        await academy.sql.execute(INSERT, "assignment-submissions", paper)


async def test_an_attachment_is_added_in_one_s_own_name_only(shared_academy: Academy, cast: Cast) -> None:
    """Nobody puts a file into the conversation as somebody else."""
    async with shared_academy as academy:
        tutor = (await academy.sign_in(cast.people["tutor"])).db
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await tutor.execute(
                "insert into storage.objects (bucket_id, name, owner_id) values ('message-attachments', $1, $2)",
                *(f"{cast.folders['message-attachments']}/b.pdf", str(cast.people["student"])),
            )


async def test_a_file_is_the_student_s_own_until_it_is_handed_in(shared_academy: Academy, cast: Cast) -> None:
    """A draft's file can be removed; from handing in on nothing is removed, put in its place or added afterwards."""
    bucket, folder = "assignment-submissions", cast.folders["assignment-submissions"]
    async with shared_academy as academy:
        student = (await academy.sign_in(cast.people["student"])).db
        drafted, missing = f"{folder}/drafted.pdf", f"{folder}/missing.pdf"
        await student.execute(INSERT, bucket, drafted)
        work = await academy.sql.fetchval(
            """insert into assignment_submissions
                   (id, assignment_id, student_id, attempt, status, written_at, attachments)
               select gen_random_uuid(), assignment_id, student_id, 2, 'draft', now(),
                      jsonb_build_array(jsonb_build_object('path', $1::text), jsonb_build_object('path', $2::text))
                 from assignment_submissions limit 1 returning id""",
            *(drafted, missing),
        )
        assert await student.execute(DELETE, bucket, drafted) == "DELETE 1"
        await student.execute(INSERT, bucket, drafted)
        await academy.sql.execute(
            "update assignment_submissions set status = 'submitted', submitted_at = now() where id = $1", work
        )
        assert await student.execute(DELETE, bucket, drafted) == "DELETE 0"
        assert await student.execute(UPDATE, bucket, drafted) == "UPDATE 0"
        replace = f"{INSERT} on conflict (bucket_id, name) do update set updated_at = now()"
        for statement, name in ((replace, drafted), (INSERT, missing)):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await student.execute(statement, bucket, name)
        await academy.sql.execute("update assignment_submissions set status = 'returned' where id = $1", work)
        assert await student.execute(DELETE, bucket, drafted) == "DELETE 0"
        tutor = (await academy.sign_in(cast.people["tutor"])).db
        assert await tutor.execute(DELETE, bucket, drafted) == "DELETE 0"
        await academy.sql.execute("delete from assignment_submissions where id = $1", work)
        assert await student.execute(DELETE, bucket, drafted) == "DELETE 1"
