"""Commands on a session by those whose it is not, and writes around the commands."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from uuid import UUID

import asyncpg
import pytest

from tests.database.academy import Academy
from tests.database.lessons import booked, day, refused, tutor

Cast = dict[str, UUID]

COMMANDS = {
    "confirm_session": "gen_random_uuid(), '{session}'",
    "decline_session": "gen_random_uuid(), '{session}'",
    "describe_session": "gen_random_uuid(), '{session}', 'x'",
    "propose_reschedule": "gen_random_uuid(), '{session}', now() + interval '9 days'",
    "answer_reschedule": "gen_random_uuid(), '{session}', gen_random_uuid(), 'accept'",
    "cancellation_terms": "'{session}'",
    "cancel_session": "gen_random_uuid(), '{session}'",
    "mark_present": "'{session}'",
    "start_session": "gen_random_uuid(), '{session}'",
    "finish_session": "gen_random_uuid(), '{session}'",
    "report_session": "gen_random_uuid(), '{session}', 'x'",
    "mark_no_show": "gen_random_uuid(), '{session}'",
    "give_feedback": "gen_random_uuid(), '{session}', 5",
}
OTHERS = {
    "book_session": "gen_random_uuid(), '{tutor}', now() + interval '9 days', 60, 'UTC'",
    "open_slots": "'{tutor}', now(), now() + interval '9 days'",
    "session_by_request": "'{request}'",
}


def statement(function: str, cast: Cast) -> str:
    """A call with good arguments."""
    return f"select {function}({(COMMANDS | OTHERS)[function].format(**cast)})"


@pytest.fixture(scope="module")
def cast(shared_academy: Academy) -> Cast:
    """A confirmed session of a student and a tutor; another of each, an admin, a blocked account of each side's."""

    async def enter() -> Cast:
        async with shared_academy as academy:
            amal, sam = await tutor(academy), await academy.person("sam")
            session = await booked(sam, amal, day(5))
            names = {"other": "student", "stranger": "tutor", "admin": "admin", "blocked": "student"}
            people = {name: (await academy.person(name, role)).id for name, role in names.items()}
            await academy.sql.execute("update users set is_active = false where id = $1", people["blocked"])
            people |= {"tutor": amal.id, "student": sam.id}
            return {**people, "session": session["id"], "request": session["request_id"]}

    return asyncio.run(enter())


@asynccontextmanager
async def acting(academy: Academy, cast: Cast, who: str) -> AsyncIterator[asyncpg.Connection]:
    """As one of the cast, in a transaction that is rolled back."""
    async with academy:
        db = await academy.connect("anon") if who == "anon" else (await academy.sign_in(cast[who])).db
        transaction = db.transaction()
        await transaction.start()
        yield db
        await transaction.rollback()


@pytest.mark.parametrize("function", [*COMMANDS, *OTHERS])
async def test_anonymous_callers_call_nothing(shared_academy: Academy, cast: Cast, function: str) -> None:
    """The grant is missing."""
    async with acting(shared_academy, cast, "anon") as db:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await db.execute(statement(function, cast))


@pytest.mark.parametrize("who", ["other", "stranger"])
@pytest.mark.parametrize("command", COMMANDS)
async def test_a_session_of_others_does_not_exist(shared_academy: Academy, cast: Cast, command: str, who: str) -> None:
    """Neither a student nor a tutor learns even that it is there."""
    async with acting(shared_academy, cast, who) as db:
        with refused("not_found", 404):
            await db.execute(statement(command, cast))


@pytest.mark.parametrize("function", [*COMMANDS, "book_session", "open_slots"])
async def test_a_blocked_account_does_nothing(shared_academy: Academy, cast: Cast, function: str) -> None:
    """Also not with what is its own: it is told why."""
    async with acting(shared_academy, cast, "blocked") as db:
        with refused("inactive", 403):
            await db.execute(statement(function, cast))


@pytest.mark.parametrize("who", ["tutor", "stranger", "admin"])
async def test_only_students_book(shared_academy: Academy, cast: Cast, who: str) -> None:
    """Nobody teaches themselves either."""
    async with acting(shared_academy, cast, who) as db:
        with refused("students_only", 403):
            await db.execute(statement("book_session", cast))


@pytest.mark.parametrize("who", ["other", "stranger", "tutor", "admin", "blocked"])
async def test_a_request_is_found_by_its_sender_only(shared_academy: Academy, cast: Cast, who: str) -> None:
    """Not even by the other side."""
    async with acting(shared_academy, cast, who) as db:
        assert await db.fetch("select * from session_by_request($1)", cast["request"]) == []


FORBIDDEN = {
    "confirm by hand": "update sessions set status = 'completed'",
    "change the price": "update sessions set price_minor = 0, due_minor = 0, payment_status = 'free'",
    "change what is due": "update sessions set due_minor = 0",
    "be paid": "update sessions set payment_status = 'paid'",
    "forge a proposal": "update sessions set proposed_by = 'tutor', proposal_id = id",
    "move": "update sessions set starts_at = starts_at + interval '1 day'",
    "forge presence": "update sessions set tutor_here_from = now(), tutor_here_until = now()",
    "take over": "update sessions set tutor_id = '{stranger}'",
    "set a link": "update sessions set meeting_link = 'https://evil.example'",
    "forge the stamp": "update sessions set changed_in = '1'",
    "erase": "delete from sessions",
    "forge history": "update session_changes set acted_as = 'tutor'",
    "erase history": "delete from session_changes",
    "rate without a session": "insert into session_feedback (session_id, tutor_id, student_id, author_id, rating)"
    " values ('{session}', '{tutor}', '{student}', '{student}', 5)",
    "change the stars": "update session_feedback set rating = 5",
    "change the name shown": "update session_feedback set shown_as = 'Dean'",
    "raise a rating": "update users set rating = 5, session_count = 99",
    "hours for another": "insert into availability (tutor_id, weekday) values ('{tutor}', 1)",
    "judge as an admin": "select private.note_change(null, gen_random_uuid(), null, 'cancelled')",
    "call inside": "select private.session_call(gen_random_uuid(), '{session}')",
    "look into a calendar": "select private.busy_time('{tutor}', '{student}', now(), now(), null)",
    "see as another": "select private.session_ids_of('{tutor}', 'admin')",
    "lock others": "select private.lock_people('{tutor}', '{student}')",
    "write a review": "insert into reviews (rating, comment) values (5, 'x')",
    "rename a tutor": "update tutor_directory set first_name = 'x'",
}


@pytest.mark.parametrize("who", ["student", "tutor", "admin"])
@pytest.mark.parametrize("attempt", FORBIDDEN)
async def test_nothing_goes_around_the_commands(shared_academy: Academy, cast: Cast, attempt: str, who: str) -> None:
    """Not for the session's own people, not for an admin."""
    async with acting(shared_academy, cast, who) as db:
        with pytest.raises(asyncpg.PostgresError) as caught:
            await db.execute(FORBIDDEN[attempt].format(**cast))
        assert caught.value.sqlstate in {"42501", "55000"}


async def test_text_is_text(shared_academy: Academy, cast: Cast) -> None:
    """SQL and markup in a topic change nothing but the topic."""
    hostile = "'); drop table sessions; -- <script>alert(1)</script> \\ %s {session}"
    async with acting(shared_academy, cast, "student") as db:
        row = await db.fetchrow("select * from describe_session(gen_random_uuid(), $1, $2)", cast["session"], hostile)
        assert row["topic"] == hostile


async def test_claims_in_user_metadata_are_only_claims(shared_academy: Academy, cast: Cast) -> None:
    """A token that calls its bearer an admin in its metadata cancels nobody's session."""
    async with acting(shared_academy, cast, "other") as db:
        admin = {"role": "admin"}
        claims = {"sub": str(cast["other"]), "role": "authenticated", "user_metadata": admin, "app_metadata": admin}
        await db.execute("select set_config('request.jwt.claims', $1, true)", json.dumps(claims))
        with refused("not_found", 404):
            await db.execute(statement("cancel_session", cast))


async def test_constraints_hold_even_for_the_operator(shared_academy: Academy, cast: Cast) -> None:
    """What would be nonsense cannot be stored."""
    nonsense = (
        "starts_at = ends_at",
        "ends_at = starts_at + interval '9 hours'",
        "starts_at = starts_at + interval '1 second'",
        "due_minor = price_minor + 1",
        "status = 'cancelled'",
        "status = 'no_show'",
        "status = 'completed'",
        "absent = 'student'",
        "proposed_by = 'tutor'",
        "payment_status = 'free'",
        "zone = 'Mars/Base'",
        "meeting_link = 'http://x.example'",
        "price_minor = 1, due_minor = 1",
        f"student_id = '{cast['other']}'",
    )
    async with shared_academy as academy:
        for change in nonsense:
            with pytest.raises(asyncpg.CheckViolationError):
                await academy.sql.execute(f"update sessions set {change}")
        assert datetime.now(UTC) < await academy.sql.fetchval("select starts_at from sessions")
        transaction = academy.sql.transaction()  # rolled back: the session is the whole module's
        await transaction.start()
        await academy.sql.execute("update sessions set status = 'cancelled', cancelled_by = 'admin'")
        with pytest.raises(asyncpg.CheckViolationError):
            await academy.sql.execute("update sessions set status = 'confirmed', cancelled_by = null")
        await transaction.rollback()


@pytest.mark.parametrize("who", ["student", "tutor", "admin"])
@pytest.mark.parametrize("table", ["sessions", "session_changes"])
async def test_policies_can_use_an_index(shared_academy: Academy, cast: Cast, table: str, who: str) -> None:
    """For tutor and student; an admin's condition is a list of all tutors, so that it does not stand in the way."""
    async with acting(shared_academy, cast, who) as db:
        await db.execute("set local enable_seqscan = off")
        plan = "\n".join(row[0] for row in await db.fetch(f"explain select id from {table}"))
        assert f"{table}_tutor" in plan
        assert f"{table}_student" in plan
        assert "Seq Scan" not in plan
