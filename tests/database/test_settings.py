"""What a person has chosen, what the academy has chosen, and what may be measured."""

from __future__ import annotations

import json
from uuid import uuid4

import asyncpg
import pytest

from tests.database.academy import Academy

MARK = "select mark_notifications($1, $2)"
CONSENT = "insert into user_preferences (key, value) values ('analytics.consent', 'true')"


async def test_a_person_is_told_only_what_they_want_to_be_told(academy: Academy) -> None:
    """By type, or for every other type; what is urgent comes anyway."""
    async with academy:
        sam = await academy.person("sam")
        tell = "select private.notify($1, $2, 'x', '', '{}', $3)"
        await sam.db.execute(
            "insert into notification_settings (type, channel, is_enabled)"
            " values ('*', 'in_app', false), ('grade', 'in_app', true), ('news', 'email', true)"
        )
        for kind, priority in (("news", "normal"), ("grade", "normal"), ("alarm", "urgent")):
            await academy.sql.execute(tell, sam.id, kind, priority)
        rows = await sam.db.fetch("select type from notifications order by type")
        assert [row[0] for row in rows] == ["alarm", "grade"]


@pytest.mark.parametrize(
    "values",
    [
        "('news', 'pigeon', true, null, null, null)",
        "('NEWS', 'email', true, null, null, null)",
        "('news', 'email', true, '22:00', null, null)",
        "('news', 'email', true, '22:00', '07:00', 'Mars/Base')",
    ],
)
async def test_impossible_settings_are_refused(shared_academy: Academy, values: str) -> None:
    """An unknown channel, a strange type, half an interval, no such zone."""
    async with shared_academy as academy:
        sam = await academy.person(f"sam{uuid4()}")
        with pytest.raises(asyncpg.CheckViolationError):
            await sam.db.execute(
                "insert into notification_settings (type, channel, is_enabled, quiet_from, quiet_until, timezone)"
                f" values {values}"
            )


async def test_nobody_fills_the_database_with_preferences(academy: Academy) -> None:
    """Two hundred of at most eight kilobytes; an upsert of one's own works, as the API does it."""
    async with academy:
        sam = await academy.person("sam")
        upsert = (
            "insert into user_preferences (key, value) values ($1, $2)"
            " on conflict (user_id, key) do update set key = excluded.key, value = excluded.value"
        )
        await sam.db.execute(
            "insert into user_preferences (key, value) select 'key' || n, '1' from generate_series(1, 200) n"
        )
        assert await sam.refused(upsert, "one.more", "1") == ("PT422", "too_many")
        await sam.db.execute(upsert, "key7", "2")
        noise = "array_to_string(array(select random()::text from generate_series(1, 1000)), '')"
        with pytest.raises(asyncpg.CheckViolationError):
            await sam.db.execute(f"update user_preferences set value = to_jsonb({noise})")


async def test_public_settings_are_for_everyone_and_private_ones_for_admins(academy: Academy) -> None:
    """An admin's change is remembered with both values."""
    async with academy:
        sam, admin = await academy.person("sam"), await academy.person("nora", "admin")
        count = "select count(*) from system_settings"
        assert await admin.call(count) > await sam.call(count) >= 3
        await admin.db.execute("update system_settings set value = '30' where key = 'analytics.days'")
        logged = await admin.db.fetchval("select detail from audit_log where subject_table = 'system_settings'")
        assert json.loads(logged) == {"value": [90, 30]}
        before = await sam.call(count)
        await admin.db.execute("update system_settings set is_public = false where key = 'academy.name'")
        assert await sam.call(count) == before - 1
        assert (
            await academy.sql.fetchval("select count(*) from private.tombstones where table_name = 'system_settings'")
            == 1
        )


async def test_nothing_is_measured_without_consent(academy: Academy) -> None:
    """And what was measured goes with it; an event is stored once."""
    async with academy:
        sam = await academy.person("sam")
        event = {
            "id": str(uuid4()),
            "name": "course.opened",
            "properties": {"n": 1},
            "occurred_at": "2999-01-01T00:00:00Z",
        }
        events, track = json.dumps([event]), "select track($1)"
        assert await sam.call(track, events) == 0
        await sam.db.execute(CONSENT)
        assert [await sam.call(track, events) for _ in range(2)] == [1, 0]
        assert await sam.db.fetchval("select occurred_at <= now() from analytics_events")
        for bad in ("{}", None, json.dumps([event] * 101), '[{"name": "x"}]', '[{"id": "x"}]', '["x"]'):
            assert await sam.refused(track, bad) == ("PT422", "invalid")
        await sam.db.execute("update user_preferences set value = 'false'")
        assert await sam.db.fetchval("select count(*) from analytics_events") == 0


async def test_notifications_are_marked_by_their_owner(academy: Academy) -> None:
    """Some, or all at once; others' stay as they are."""
    async with academy:
        sam, leila = await academy.person("sam"), await academy.person("leila")
        mine, more, theirs = await academy.notify(sam), await academy.notify(sam), await academy.notify(leila)
        assert await sam.call(MARK, [mine, theirs], "read") == 1
        assert await sam.call(MARK, [mine], "read") == 0
        assert await sam.call(MARK, None, "dismissed") == 2
        assert await sam.call(MARK, [more], "unread") == 1
        assert await leila.db.fetchval("select count(*) from notifications where read_at is null") == 1
        assert await sam.refused(MARK, [mine], "burnt") == ("PT422", "invalid")
        assert await sam.refused(MARK, [mine], None) == ("PT422", "invalid")
