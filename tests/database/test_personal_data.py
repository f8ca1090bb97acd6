"""One's own data follows the foreign keys: no table is forgotten, nobody else's row comes along."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person
from tests.database.test_seed import PROJECT


async def export(academy: Academy, person: UUID) -> dict[str, Any]:
    service = await academy.connect("service_role")
    found: dict[str, Any] = json.loads(await service.fetchval("select export_person($1)", person))["rows"]
    return found


async def refusal(academy: Academy, person: Person) -> str:
    """Why the account cannot be deleted now; '' when it can."""
    service = await academy.connect("service_role")
    try:
        await service.fetchval("select begin_account_deletion($1)", person.id)
    except asyncpg.PostgresError as error:
        return str(getattr(error, "detail", error))
    return ""


async def test_every_table_that_names_a_person_is_in_the_export(demo_academy: Academy) -> None:
    """By a foreign key to users; and of the lived-in academy nothing comes along that names nobody but others."""
    async with demo_academy as academy:
        sam = await academy.sql.fetchval("select id from users where first_name = 'Sam'")
        found = await export(academy, sam)
        tables = await academy.sql.fetch(
            "select distinct c.conrelid::regclass::text from pg_constraint c where c.contype = 'f'"
            " and c.confrelid = 'public.users'::regclass and c.connamespace = 'public'::regnamespace"
        )
        assert {row[0] for row in tables} <= set(found)
        assert {"quiz_attempts", "cards", "card_reviews"} <= set(found)
        assert {"content_progress", "session_changes", "session_feedback", "query_comments"} <= set(found)
        for table in ("enrollments", "sessions", "payments", "messages", "content_progress", "assignment_submissions"):
            assert found[table], table
        for table, column in {"enrollments": "student_id", "payments": "payer_id", "messages": "sender_id"}.items():
            assert {row[column] for row in found[table]} == {str(sam)}
        assert not [row for row in found["query_comments"] if row["is_internal"]]


async def test_the_demo_s_students_can_leave_altogether(academy: Academy) -> None:
    """When their sessions and refunds are over, nothing of the lived-in academy holds them back."""
    async with academy:
        await academy.seed(PROJECT)
        chloe = await academy.sql.fetchval("select id from users where first_name = 'Chloé'")
        service = await academy.connect("service_role")
        with pytest.raises(asyncpg.PostgresError, match="sessions ahead"):
            await service.fetchval("select begin_account_deletion($1)", chloe)
        await academy.sql.execute("delete from sessions where student_id = $1 and ends_at > now()", chloe)
        allowed = json.loads(await service.fetchval("select begin_account_deletion($1)", chloe))
        assert allowed["keeps_books"] is False
        await academy.sql.execute("delete from auth.users where id = $1", chloe)
        assert not await academy.sql.fetchval("select count(*) from users where id = $1", chloe)


async def test_the_last_admin_stays(academy: Academy) -> None:
    """Somebody must be able to let others in."""
    async with academy:
        one, two = await academy.person("one", "admin"), await academy.person("two", "admin")
        assert await refusal(academy, one) == ""
        await academy.sql.execute("update users set is_active = false where id = $1", two.id)
        assert await refusal(academy, one) == "last_admin"


@pytest.mark.parametrize("call", ["export_person($1)", "begin_account_deletion($1)", "begin_invitation($1)"])
async def test_nobody_asks_for_others_data(shared_academy: Academy, call: str) -> None:
    """Nor for their own in this way: only the function, which knows who is calling, may."""
    async with shared_academy as academy:
        for role in ("student", "tutor", "admin"):
            person = await academy.person(f"p{uuid4().hex}", role)
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await person.db.fetch(f"select {call}", person.id)
