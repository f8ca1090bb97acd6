"""Who reads what: each policy with its positive and its negative proof."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import pytest

from tests.database.academy import Academy


@dataclass(frozen=True)
class Cast:
    """A tutor with a student in a published course and a chat; another of each; an admin; a blocked account."""

    people: dict[str, UUID]
    course: UUID
    chat: UUID

    def __getitem__(self, name: str) -> UUID:
        return self.people[name]


async def enter(academy: Academy) -> Cast:
    """Signs everybody up and gives them something to see."""
    async with academy:
        roles = {
            "student": "student",
            "other": "student",
            "blocked": "student",
            "tutor": "tutor",
            "stranger": "tutor",
            "admin": "admin",
        }
        people = {name: await academy.person(name, role) for name, role in roles.items()}
        student, blocked, tutor = people["student"], people["blocked"], people["tutor"]
        course = await academy.course(tutor, lessons=3)
        await academy.course(tutor, "draft", lessons=3)
        for person in (student, blocked):
            await academy.enroll(course, person)
            await academy.notify(person)
        chat = await academy.conversation(tutor, student, blocked, messages=4)
        await academy.sql.execute("insert into subjects (name) values ('Law')")
        await academy.sql.execute("update users set is_active = false where id = $1", blocked.id)
        return Cast({name: person.id for name, person in people.items()}, course, chat)


@pytest.fixture(scope="module")
def cast(shared_academy: Academy) -> Cast:
    """Everybody, in the module's database."""
    return asyncio.run(enter(shared_academy))


@asynccontextmanager
async def acting(academy: Academy, cast: Cast, who: str) -> AsyncIterator[asyncpg.Connection]:
    """As one of the cast, in a transaction that is rolled back."""
    async with academy:
        connection = (await academy.sign_in(cast[who])).db
        transaction = connection.transaction()
        await transaction.start()
        yield connection
        await transaction.rollback()


TABLES = (
    *("users", "subjects", "courses", "course_content", "enrollments"),
    *("conversations", "conversation_members", "messages", "notifications"),
)
COUNTS: dict[str, dict[str, int]] = {
    "student": {"users": 4, "subjects": 1, "courses": 1, "course_content": 3, "enrollments": 1, "conversations": 1,
                "conversation_members": 3, "messages": 4, "notifications": 1},
    "other": {"users": 3, "subjects": 1, "courses": 1, "course_content": 1, "enrollments": 0, "conversations": 0,
              "conversation_members": 0, "messages": 0, "notifications": 0},
    "tutor": {"users": 4, "subjects": 1, "courses": 2, "course_content": 6, "enrollments": 2, "conversations": 1,
              "conversation_members": 3, "messages": 4, "notifications": 0},
    "stranger": {"users": 2, "subjects": 1, "courses": 1, "course_content": 1, "enrollments": 0, "conversations": 0,
                 "conversation_members": 0, "messages": 0, "notifications": 0},
    "admin": {"users": 6, "subjects": 1, "courses": 2, "course_content": 6, "enrollments": 2, "conversations": 1,
              "conversation_members": 3, "messages": 4, "notifications": 0},
    "blocked": dict.fromkeys(TABLES, 0),
}  # fmt: skip


@pytest.mark.parametrize("who", COUNTS)
async def test_each_role_sees_its_own_part_of_every_table(shared_academy: Academy, cast: Cast, who: str) -> None:
    """Exactly this many rows, in all nine tables."""
    async with acting(shared_academy, cast, who) as db:
        assert {table: await db.fetchval(f"select count(*) from {table}") for table in TABLES} == COUNTS[who]


@pytest.mark.parametrize("table", TABLES)
async def test_anonymous_reads_nothing(shared_academy: Academy, table: str) -> None:
    """Not even an empty answer: the grant is missing."""
    async with shared_academy as academy:
        anonymous = await academy.connect("anon")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await anonymous.fetch(f"select * from {table}")


@pytest.mark.parametrize("column", ["email", "phone", "date_of_birth", "location", "is_active", "last_seen_at"])
async def test_private_columns_of_a_profile_have_no_grant(shared_academy: Academy, cast: Cast, column: str) -> None:
    """Nobody reads them from the table."""
    async with acting(shared_academy, cast, "student") as db:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await db.fetch(f"select {column} from users")


FORBIDDEN: dict[str, str] = {
    "raise one's own role": "update users set role = 'admin' where id = '{student}'",
    "activate oneself": "update users set is_active = true, role = 'tutor' where id = '{student}'",
    "raise one's rating": "update users set rating = 5 where id = '{student}'",
    "change one's address": "update users set email = 'x@y' where id = '{student}'",
    "raise one's progress": "update enrollments set progress = 100 where student_id = '{student}'",
    "enrol oneself": "insert into enrollments (course_id, student_id) values ('{course}', '{student}')",
    "insert a message": "insert into messages (conversation_id, sender_id, body) values ('{chat}', '{student}', 'x')",
    "forge the sender": "update messages set sender_id = '{student}'",
    "forge the time": "update messages set sent_at = now() where sender_id = '{student}'",
    "forge the place": "update messages set seq = 99 where sender_id = '{student}'",
    "forge the stamp": "update messages set changed_in = '1' where sender_id = '{student}'",
    "change a message past the server": "update messages set body = 'x' where sender_id = '{student}'",
    "see what another has muted": "select muted_until from conversation_members",
    "set up another's conversation": "update conversation_members set archived_at = now()",
    "erase a message": "delete from messages where sender_id = '{student}'",
    "join a conversation": "insert into conversation_members (conversation_id, user_id) values ('{chat}', '{student}')",
    "move a read mark": "update conversation_members set last_read_seq = 0 where user_id = '{student}'",
    "open a conversation": "insert into conversations (kind) values ('direct')",
    "rename a conversation": "update conversations set subject = 'x' where id = '{chat}'",
    "make a notification": "insert into notifications (user_id, type, title) values ('{student}', 'news', 'x')",
    "rewrite a notification": "update notifications set title = 'x' where user_id = '{student}'",
    "make a subject": "insert into subjects (name) values ('x')",
    "make a course": "insert into courses (title) values ('x')",
    "make a course for a tutor": "insert into courses (title, tutor_id) values ('x', '{tutor}')",
    "write a lesson": "insert into course_content (course_id, position, title) values ('{course}', 9, 'x')",
    "count a course up": "update courses set enrollment_count = 99 where id = '{course}'",
    "read tombstones": "select * from private.tombstones where audience = '{tutor}'",
    "see as another": "select private.conversation_ids_of('{tutor}')",
    "restore": "select private.after_restore()",
}


@pytest.mark.parametrize("attempt", FORBIDDEN)
async def test_a_student_is_refused(shared_academy: Academy, cast: Cast, attempt: str) -> None:
    """With an error, for everything that only the server or somebody else may do."""
    names = {**cast.people, "course": cast.course, "chat": cast.chat}
    async with acting(shared_academy, cast, "student") as db:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await db.execute(FORBIDDEN[attempt].format(**names))


UNTOUCHED: dict[str, tuple[str, str]] = {
    "another's profile": ("student", "update users set bio = 'x' where first_name = 'other'"),
    "another's notification": ("other", "update notifications set read_at = now()"),
    "a course as its student": ("student", "update courses set title = 'x'"),
    "another tutor's course": ("stranger", "update courses set title = 'x'"),
    "another tutor's lessons": ("stranger", "delete from course_content"),
    "lessons as their student": ("student", "update course_content set body = 'x'"),
    "one's profile when blocked": ("blocked", "update users set bio = 'x'"),
    "one's notification when blocked": ("blocked", "update notifications set read_at = now()"),
}


@pytest.mark.parametrize("attempt", UNTOUCHED)
async def test_what_is_not_one_s_own_stays_untouched(shared_academy: Academy, cast: Cast, attempt: str) -> None:
    """The policy hides the row from the change: nothing happens."""
    who, statement = UNTOUCHED[attempt]
    async with acting(shared_academy, cast, who) as db:
        assert (await db.execute(statement)).split()[-1] == "0"


ALLOWED: dict[str, tuple[str, str]] = {
    "one's own profile": (
        "student",
        "update users set bio = 'x', timezone = 'Africa/Cairo' where first_name = 'student'",
    ),
    "one's own notification": ("student", "update notifications set read_at = now()"),
    "one's own course": ("tutor", "update courses set title = 'New', status = 'archived' where status = 'published'"),
    "one's own deleted course": (
        "tutor",
        "update courses set deleted_at = now() where status = 'draft'",
    ),  # nobody takes it
    "a new course": ("tutor", "insert into courses (title) values ('New')"),
    "one's own lesson": (
        "tutor",
        "update course_content set body = 'x' where position = 2 and is_preview = false and title = 'Lesson 2'",
    ),
    "anybody's role as admin": ("admin", "update users set role = 'tutor' where first_name = 'other'"),
    "a subject as admin": ("admin", "update subjects set color = '#ffffff'"),
    "any course as admin": ("admin", "update courses set title = 'x' where status = 'draft'"),
}


@pytest.mark.parametrize("change", ALLOWED)
async def test_what_is_one_s_own_can_be_changed(shared_academy: Academy, cast: Cast, change: str) -> None:
    """The counterpart: the grants are not too narrow."""
    who, statement = ALLOWED[change]
    async with acting(shared_academy, cast, who) as db:
        assert int((await db.execute(statement)).split()[-1]) >= 1


async def test_sign_up_makes_a_profile_and_never_an_admin(academy: Academy) -> None:
    """Metadata is believed for student and tutor; hostile metadata does no harm."""
    async with academy:
        await academy.sql.execute(
            """insert into auth.users (id, email, raw_user_meta_data) values
               (gen_random_uuid(), 'a@x', '{"role": "admin", "timezone": "Mars/Base"}'),
               (gen_random_uuid(), 'b@x', '{"role": "tutor", "first_name": " Bea ", "timezone": "Asia/Amman"}'),
               (gen_random_uuid(), 'c@x', jsonb_build_object('first_name', repeat('x', 5000), 'role', 7)),
               (gen_random_uuid(), 'd@x', '{"full_name": " Robin  van Carter", "name": "R"}'),
               (gen_random_uuid(), 'e@x', '{"name": "Cher"}'),
               (gen_random_uuid(), null, null)"""
        )
        rows = await academy.sql.fetch(
            "select role, left(first_name, 8), last_name, timezone from users order by email"
        )
        assert [tuple(row) for row in rows] == [
            ("student", "a", "", "UTC"),
            ("tutor", "Bea", "", "Asia/Amman"),
            ("student", "xxxxxxxx", "", "UTC"),
            ("student", "Robin", "van Carter", "UTC"),
            ("student", "Cher", "", "UTC"),
            ("student", "New user", "", "UTC"),
        ]
        await academy.sql.execute("update auth.users set email = 'new@x' where email = 'a@x'")
        assert await academy.sql.fetchval("select count(*) from users where email = 'new@x'") == 1


async def test_a_profile_that_claims_a_role_cannot_be_inserted(academy: Academy) -> None:
    """Profiles come from the trigger only."""
    async with academy:
        sam = await academy.person("sam")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await sam.db.execute("insert into users (id, first_name, role) values ($1, 'x', 'admin')", sam.id)
