"""The people of the policy matrix, a real row of each table, and a way to try a statement as somebody and undo it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import asyncpg

from tests.database.academy import Academy

ACTIVE = ("student", "other", "tutor", "stranger", "admin")
Names = dict[str, str]
VIEW_IS_READ_ONLY = "55000"


@dataclass(frozen=True)
class Sample:
    """How to have a row of one table, and to try to write one. Statements name others by `{name}`.

    Names: `{me}` (who tries), the people of the matrix, `{course}` (tutor's, published, student takes it), `{lesson}`
    (no preview), `{elsewhere}` (tutor's second course), `{chat}` (tutor and student), `{empty_chat}`, `{message}` (the
    student's), `{subject}`, `{fresh_user}` (an auth user without a profile), and `{table}` for the id of a sample row
    made earlier.
    """

    table: str
    row: str = ""
    """The operator's `insert … returning id`; empty when the row is there already."""
    where: str = "id = '{row}'"
    insert: str = ""
    """Columns and values, without `insert into table`; empty for a view or where nobody could ever."""
    update: str = ""
    """What follows `set`."""
    control: str = "siud"
    """What the operator can: proves that the statements are good, so that a refusal is one of rights."""


@dataclass
class World:
    """A database with everybody in it, in one transaction that is never committed."""

    db: asyncpg.Connection
    names: Names
    rows: dict[str, str] = field(default_factory=dict)

    async def make(self, sample: Sample) -> None:
        """The sample's row."""
        made = await self.db.fetchval(sample.row.format(**self.names)) if sample.row else ""
        self.rows[sample.table] = sample.where.format(**self.names, row=made)
        self.names.setdefault(sample.table, str(made))

    async def cell(self, sample: Sample, who: str, *, is_active: bool = True) -> str:
        """What this person can do to the row, as letters."""
        names = {**self.names, "me": self.names["admin" if who in {"anon", "operator"} else who]}
        table, where = sample.table, self.rows[sample.table]
        actor = _Actor(self, sample, who, is_active)
        update = sample.update and f"update {table} set {sample.update.format(**names)}"
        can = {
            "s": await actor.touches(f"select from {table} where {where}"),
            "i": sample.insert and await actor.touches(f"insert into {table} {sample.insert.format(**names)}"),
            "u": update and (await actor.touches(f"{update} where {where}") or await actor.changes(update)),
            "d": await actor.touches(f"delete from {table} where {where}")
            or await actor.changes(f"delete from {table}"),
        }
        return "".join(letter if found else "-" for letter, found in can.items())

    async def look(self, sample: Sample) -> str:
        """The row's fingerprint, for the operator's eyes."""
        return str(await self.db.fetchval(f"select md5(t::text) from {sample.table} t where {self.rows[sample.table]}"))


@dataclass
class _Actor:
    """Somebody who tries a statement on a sample row; it is undone in any case."""

    world: World
    sample: Sample
    who: str
    is_active: bool

    async def touches(self, statement: str) -> bool:
        """Whether the statement finds, makes or changes the row. Any error but a refusal is the sample's fault."""
        async with self._trial() as db:
            await db.execute(f"set local role {self._role}")
            with suppress(Refusal):
                return int((await _executed(db, statement)).split()[-1]) > 0
        return False

    async def changes(self, unbounded: str) -> bool:
        """Whether a statement without a condition reaches the row: one that may not be read might still be written."""
        async with self._trial() as db:
            before = await self.world.look(self.sample)
            await db.execute(f"set local role {self._role}")
            with suppress(asyncpg.PostgresError):
                await db.execute(unbounded)
                await db.execute("reset role")
                return before != await self.world.look(self.sample)
        return False

    @property
    def _role(self) -> str:
        return {"anon": "anon", "operator": "postgres"}.get(self.who, "authenticated")

    @asynccontextmanager
    async def _trial(self) -> AsyncIterator[asyncpg.Connection]:
        db, names = self.world.db, self.world.names
        trial = db.transaction()
        await trial.start()
        try:
            user = names["admin"] if self.who == "operator" else names.get(self.who)
            if not self.is_active:
                await db.execute(f"update users set is_active = false where id = '{user}'")
            claims = {"role": self._role, **({"sub": user} if user else {})}
            await db.execute("select set_config('request.jwt.claims', $1, true)", json.dumps(claims))
            yield db
        finally:
            await trial.rollback()


class Refusal(Exception):
    """A missing right, or `private.refuse`."""


async def _executed(db: asyncpg.Connection, statement: str) -> str:
    try:
        return str(await db.execute(statement))
    except asyncpg.PostgresError as error:
        if error.sqlstate in {"42501", VIEW_IS_READ_ONLY} or str(error.sqlstate).startswith("PT4"):
            raise Refusal from error
        error.add_note(statement)
        raise


async def world(academy: Academy) -> World:
    """Everybody signed up and what they share. `academy` is open."""
    people = {name: await academy.person(name, _ROLES[name]) for name in ACTIVE}
    tutor, student = people["tutor"], people["student"]
    course, elsewhere = await academy.course(tutor, lessons=3), await academy.course(tutor)
    await academy.enroll(course, student)
    chat, empty_chat = await academy.conversation(tutor, student, messages=2), await academy.conversation()
    sql = academy.sql
    names = {name: person.id for name, person in people.items()} | {
        "course": course,
        "elsewhere": elsewhere,
        "chat": chat,
        "empty_chat": empty_chat,
        "message": await academy.say(chat, student, "hello"),
        "lesson": await sql.fetchval("select id from course_content where course_id = $1 and position = 2", course),
        "subject": await sql.fetchval("insert into subjects (name) values ('Law') returning id"),
        "fresh_user": await sql.fetchval("insert into auth.users (id) values (gen_random_uuid()) returning id"),
    }
    await sql.execute("delete from users where id = $1", names["fresh_user"])
    return World(sql, {name: str(value) for name, value in names.items()})


_ROLES = {"student": "student", "other": "student", "tutor": "tutor", "stranger": "tutor", "admin": "admin"}
