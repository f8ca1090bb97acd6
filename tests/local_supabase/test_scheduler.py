"""The server sends what was scheduled when its time comes, as a hosted project does by pg_cron."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.academy import Academy, Person

from .phoenix import phoenix


async def schedule(academy: Academy, sender: Person, conversation: str, body: str, at: datetime) -> dict[str, Any]:
    """As the app does."""
    message = {"id": str(uuid.uuid4()), "conversation_id": conversation, "body": body}
    arguments = {"p_message": message, "p_send_at": at.isoformat(), "p_zone": "Africa/Cairo"}
    async with await academy.http(sender) as http:
        answer = await http.post("/rest/v1/rpc/schedule_message", json=arguments)
    found: dict[str, Any] = answer.raise_for_status().json()
    return found


async def test_what_was_scheduled_arrives_live_when_its_time_comes(academy: Academy) -> None:
    """At the other side as an ordinary message; what is not due stays where it is."""
    tutor, student = await academy.person("Amal", role="tutor"), await academy.person("Sam")
    room = await academy.conversation(tutor, student)
    async with phoenix(academy) as client:
        token = (await academy.sign_in(student))["access_token"]
        assert (await client.join(f"user:{student.id}", token))["status"] == "ok"
        for body in ("Good morning", "Tomorrow"):
            assert "scheduled" in await schedule(academy, tutor, room, body, datetime.now(UTC) + timedelta(days=1))
        await academy.execute("update scheduled_messages set send_at = now() where body = 'Good morning'")
        change: dict[str, Any] = {}
        while change.get("table") != "messages":
            change = (await client.next("broadcast"))["payload"]["payload"]
        row = dict(zip(change["columns"], change["row"], strict=True))
        assert (row["body"], row["sender_id"], row["seq"]) == ("Good morning", tutor.id, 1)
    query = "select body from scheduled_messages where deleted_at is null and conversation_id = $1"
    assert [one["body"] for one in await academy.rows(query, uuid.UUID(room))] == ["Tomorrow"]
