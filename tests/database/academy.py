"""An academy in a real database: makes people, courses and conversations, and connects as any of them."""

from __future__ import annotations

import json
from typing import Any, Self
from uuid import UUID, uuid4

import asyncpg

from pharmat_desktop.local_supabase.project import Project
from tests.database.mirror import Mirror, Rows

PERSONAL = {"users": {"email"}, "conversation_members": {"muted_until", "archived_at", "pinned_at"}}
"""Columns that not everyone who sees a row sees; tested by themselves."""
LESS = {
    "conversations": "r.id in (select private.conversation_ids_of($1))",
    "conversation_members": "r.deleted_at is null and r.conversation_id in (select private.conversation_ids_of($1))",
    "messages": "r.conversation_id in (select private.conversation_ids_of($1))",
    "message_reactions": "r.deleted_at is null and r.conversation_id in (select private.conversation_ids_of($1))",
    "content_progress": "r.deleted_at is null and r.student_id = $1",
    "quiz_attempts": "r.deleted_at is null and r.student_id = $1",
    "session_feedback": "r.deleted_at is null and ($1 in (r.tutor_id, r.student_id) or exists (select from users u"
    " where u.id = $1 and u.role = 'admin'))",
}
"""Where a pull brings less than a SELECT would show: which rows of `r`, for user $1. Admins may read chats that they
are not in, everyone public feedback, tutors their students' progress and answers; none of it is mirrored.
"""


class Academy:
    """Owns every connection that is opened through it; `sql` acts as the operator (role postgres)."""

    sql: asyncpg.Connection

    def __init__(self, options: dict[str, Any]) -> None:
        self._options = options
        self._open: list[asyncpg.Connection] = []

    async def __aenter__(self) -> Self:
        self.sql = await self.connect("postgres")
        Mirror.learn(await self.sql.fetch("select name, columns, key from private.synced_tables"))
        return self

    async def __aexit__(self, *_: object) -> None:
        while self._open:
            await self._open.pop().close()

    async def connect(self, role: str, user: UUID | None = None) -> asyncpg.Connection:
        """A connection as the API would use it: this role, these claims."""
        connection = await asyncpg.connect(**self._options)
        self._open.append(connection)
        await connection.execute("set timezone = 'UTC'")
        claims = {"role": role, **({"sub": str(user)} if user else {})}
        await connection.execute(
            "select set_config('request.jwt.claims', $1, false)" if user else "select $1::text", json.dumps(claims)
        )
        await connection.execute(f"set role {role}")
        return connection

    async def seed(self, project: Project) -> None:
        """Each of its files in one transaction, as the command line does."""
        for file in project.seeds():
            async with self.sql.transaction():
                await self.sql.execute(file.sql)

    async def superuser(self) -> asyncpg.Connection:
        """For what no operator of a hosted project can do, such as filling tables without their triggers."""
        connection = await asyncpg.connect(**self._options)
        self._open.append(connection)
        return connection

    async def as_the_api(self, user: UUID) -> asyncpg.Connection:
        """As somebody, logged in as the API is: what SQL smuggled into a request would run with."""
        connection = await self.connect("authenticated", user)
        await connection.execute("reset role")
        await connection.execute("set session authorization authenticator")
        await connection.execute("set role authenticated")
        return connection

    async def person(self, name: str, role: str = "student") -> Person:
        """Signs somebody up; the operator gives the role."""
        user = uuid4()
        said = json.dumps({"first_name": name})
        await self.sql.execute(
            "insert into auth.users (id, email, raw_user_meta_data) values ($1, $2, $3)",
            user,
            f"{name}@example.org",
            said,
        )
        await self.sql.execute("update public.users set role = $2 where id = $1", user, role)
        return await self.sign_in(user)

    async def sign_in(self, user: UUID) -> Person:
        """Somebody who is there already."""
        return Person(user, await self.connect("authenticated", user), self.sql)

    async def conversation(self, *people: Person, messages: int = 0) -> UUID:
        """A conversation of these people; the first one has written all the messages."""
        chat: UUID = await self.sql.fetchval("insert into conversations (kind) values ('group') returning id")
        for person in people:
            await self.join(chat, person)
        if messages:
            await self.sql.execute(
                "insert into messages (conversation_id, sender_id, body)"
                " select $1, $2, 'message ' || g from generate_series(1, $3) g",
                *(chat, people[0].id, messages),
            )
        return chat

    async def join(self, chat: UUID, person: Person) -> None:
        """Makes the person a member, again if need be."""
        await self.sql.execute(
            "insert into conversation_members (conversation_id, user_id) values ($1, $2)"
            " on conflict (conversation_id, user_id) do update set deleted_at = null",
            *(chat, person.id),
        )

    async def leave(self, chat: UUID, person: Person) -> None:
        """Ends a membership."""
        await self.sql.execute(
            "update conversation_members set deleted_at = now() where conversation_id = $1 and user_id = $2",
            chat,
            person.id,
        )

    async def say(self, chat: UUID, sender: Person, body: str) -> UUID:
        """A message stored by the server itself."""
        message: UUID = await self.sql.fetchval(
            "insert into messages (conversation_id, sender_id, body) values ($1, $2, $3) returning id",
            chat,
            sender.id,
            body,
        )
        return message

    async def course(self, tutor: Person, status: str = "published", lessons: int = 2) -> UUID:
        """A course whose first lesson is a free preview."""
        course: UUID = await self.sql.fetchval(
            "insert into courses (tutor_id, title, status) values ($1, 'Course', $2) returning id", tutor.id, status
        )
        await self.sql.execute(
            "insert into course_content (course_id, position, title, body, is_preview)"
            " select $1, g, 'Lesson ' || g, 'text', g = 1 from generate_series(1, $2) g",
            *(course, lessons),
        )
        return course

    async def enroll(self, course: UUID, student: Person) -> None:
        """Gives a student access, again if need be."""
        await self.sql.execute(
            "insert into enrollments (course_id, student_id) values ($1, $2)"
            " on conflict (course_id, student_id) do update set deleted_at = null",
            *(course, student.id),
        )

    async def notify(self, person: Person, title: str = "News") -> UUID:
        """A notification."""
        notification: UUID = await self.sql.fetchval(
            "insert into notifications (user_id, type, title) values ($1, 'news', $2) returning id", person.id, title
        )
        return notification


class Person:
    """A signed-in user: a connection with the role authenticated, and a mirror of what was pulled."""

    def __init__(self, user: UUID, db: asyncpg.Connection, operator: asyncpg.Connection) -> None:
        self.id = user
        self.db = db
        self._operator = operator
        self.mirror = Mirror()

    async def pull(self, page_size: int = 500, keep: int | None = None) -> dict[str, Any]:
        """One page, applied to the mirror."""
        page = await self.db.fetchval("select sync_pull($1, $2, $3)", self.mirror.cursor, page_size, keep)
        return self.mirror.apply(page)

    async def sync(self, page_size: int = 500, keep: int | None = None) -> list[dict[str, Any]]:
        """All pages until nothing is left."""
        pages = [await self.pull(page_size, keep)]
        while pages[-1]["more"]:
            assert len(pages) < 5000, "the pull does not end"
            pages.append(await self.pull(page_size, keep))
        return pages

    async def visible(self, table: str) -> Rows:
        """The rows that the mirror should hold: those of a SELECT under the policies, or fewer where LESS says so."""
        keys = ", ".join(f"r.{column}::text" for column in Mirror.KEYS[table])
        if table in LESS:
            found = await self._operator.fetch(f"select {keys} from {table} r where {LESS[table]}", self.id)
        else:
            found = await self.db.fetch(f"select {keys} from {table} r where deleted_at is null")
        values = f"json_build_array({', '.join(f'r.{column}' for column in Mirror.columns_of(table))})"
        rows = await self._operator.fetch(
            f"select {values} from {table} r where concat_ws(',', {keys}) = any($1)",
            [",".join(row.values()) for row in found],
        )
        return Mirror.keyed(table, [json.loads(row[0]) for row in rows])

    async def assert_mirror_is_exact(self) -> None:
        """The mirror equals what the person may see, row for row and value for value."""
        for table, rows in self.mirror.tables.items():
            personal = PERSONAL.get(table, set())
            assert _without(personal, rows) == _without(personal, await self.visible(table)), table

    async def assert_digest_agrees(self) -> None:
        """The server's fingerprints are those of the mirror."""
        columns = self.mirror.whole_columns()
        answer = await self.db.fetchval("select sync_digest($1)", json.dumps(columns))
        assert json.loads(answer) == self.mirror.digest(columns)

    async def send(self, chat: UUID, *bodies: str, **more: Any) -> list[dict[str, Any]]:
        """Sends messages with fresh ids."""
        return await self.send_items([{**draft(chat, body), **more} for body in bodies])

    async def call(self, query: str, *values: object) -> Any:
        """What a function answers, parsed if it is JSON."""
        answer = await self.db.fetchval(query, *values)
        return json.loads(answer) if isinstance(answer, str) and answer[:1] in {"[", "{"} else answer

    async def refused(self, query: str, *values: object) -> tuple[str | None, str | None]:
        """SQLSTATE and stable code of a refusal; an error when it is none."""
        try:
            answer = await self.db.fetchval(query, *values)
        except asyncpg.PostgresError as error:
            return error.sqlstate, getattr(error, "detail", None)
        raise AssertionError(f"not refused: {query} {values} -> {answer}")

    async def send_items(self, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Sends as given."""
        answer: list[dict[str, Any]] = json.loads(await self.db.fetchval("select send_messages($1)", json.dumps(items)))
        return answer


def _without(columns: set[str], rows: Rows) -> Rows:
    return {key: {name: value for name, value in row.items() if name not in columns} for key, row in rows.items()}


def draft(chat: UUID, body: str, **more: Any) -> dict[str, Any]:
    """One message as the client sends it."""
    return {
        "id": str(uuid4()),
        "conversation_id": str(chat),
        "kind": "text",
        "body": body,
        "reply_to": None,
        "written_at": "2026-01-01T08:00:00Z",
        **more,
    }
