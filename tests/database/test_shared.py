"""What every migration leans on: refusals, news for one person, the audit log."""

from __future__ import annotations

import json

import asyncpg
import pytest

from tests.database.academy import Academy


async def test_a_refusal_names_status_code_and_sentence(shared_academy: Academy) -> None:
    """As PostgREST reads it: PT and the status, the sentence, the stable code."""
    async with shared_academy as academy:
        with pytest.raises(asyncpg.PostgresError) as caught:
            await academy.sql.execute("select private.refuse('slot_taken', 'Somebody was faster.')")
        assert (caught.value.sqlstate, caught.value.args[0]) == ("PT409", "Somebody was faster.")
        assert getattr(caught.value, "detail", None) == "slot_taken"
        with pytest.raises(asyncpg.PostgresError) as caught:
            await academy.sql.execute("select private.refuse('not_found', 'It is gone.', 404)")
        assert caught.value.sqlstate == "PT404"


async def test_news_reach_whom_they_concern_and_break_nothing(academy: Academy) -> None:
    """Too long is cut; a person who is gone is no error."""
    async with academy:
        sam = await academy.person("sam")
        await academy.sql.execute(
            "select private.notify($1, 'session.booked', repeat('t', 999), repeat('b', 9999), '{\"id\": 1}', 'high')",
            sam.id,
        )
        await academy.sql.execute("select private.notify(gen_random_uuid(), 'news', 'x', null)")
        rows = await sam.db.fetch("select length(title) as t, length(body) as b, data, priority from notifications")
        assert [tuple(row) for row in rows] == [(200, 4000, '{"id": 1}', "high")]


async def test_the_audit_log_only_grows(academy: Academy) -> None:
    """Not even the operator or the service role changes it by a statement; only an admin reads it."""
    async with academy:
        await academy.sql.execute(
            "select private.audit('refund.decided', 'refunds', gen_random_uuid(), '{\"to\": \"done\"}')"
        )
        for attempt in ("update audit_log set actor_id = null", "delete from audit_log", "truncate audit_log"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await academy.sql.execute(attempt)
        service = await academy.connect("service_role")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await service.execute("insert into audit_log (acted_as, action, subject_table) values ('x', 'y', 'z')")
        admin, tutor = await academy.person("nora", "admin"), await academy.person("amal", "tutor")
        assert await admin.db.fetchval("select acted_as from audit_log where action = 'refund.decided'") == "operator"
        assert await tutor.db.fetchval("select count(*) from audit_log") == 0


async def test_what_an_admin_changes_by_hand_is_remembered(academy: Academy) -> None:
    """Names of columns, both values of those that decide something; what others do is not logged."""
    async with academy:
        admin, sam = await academy.person("nora", "admin"), await academy.person("sam")
        await sam.db.execute("update users set bio = 'mine' where id = $1", sam.id)
        await admin.db.execute("update users set role = 'tutor', bio = 'secret' where id = $1", sam.id)
        entries = await admin.db.fetch("select actor_id, action, subject_table, subject_id, detail from audit_log")
        assert [tuple(entry)[:4] for entry in entries] == [(admin.id, "update", "users", sam.id)]
        assert json.loads(entries[0]["detail"]) == {"role": ["student", "tutor"], "bio": True}
