"""Realtime as `SupabaseLive` relies on it. A refused join is answered after up to five seconds by a hosted project."""

from __future__ import annotations

import asyncio
from typing import Any

from pharmat_desktop.domain.pull import LiveGone, LiveRows
from pharmat_desktop.remote.wire import live_event_from
from tests.contracts.project import Project
from tests.contracts.test_data_contract import FOREIGN_JWT, message, send


async def test_ones_own_channel_can_be_joined(project: Project) -> None:
    async with project.members() as [sam], project.socket() as socket:
        assert (await socket.join(f"user:{sam.id}", sam.token))["status"] == "ok"


async def test_somebody_elses_channel_cannot(project: Project) -> None:
    async with project.members(2) as [sam, eve], project.socket() as socket:
        answer = await socket.join(f"user:{sam.id}", eve.token)
        assert answer["status"] == "error"
        assert answer["response"]["reason"].startswith("Unauthorized: ")


async def test_a_foreign_token_cannot_join(project: Project) -> None:
    async with project.members() as [sam], project.socket() as socket:
        answer = await socket.join(f"user:{sam.id}", FOREIGN_JWT)
        assert answer["status"] == "error"
        assert answer["response"]["reason"].partition(":")[0] in {
            "JwtSignatureError",
            "InvalidJWTToken",
            "MalformedJWT",
        }


async def test_the_database_tells_members_of_a_message(project: Project) -> None:
    """To every member, the sender too, in the shape of the pull."""
    async with project.members(2) as [sam, amal], project.conversation(sam, amal) as room, project.socket() as socket:
        await socket.join(f"user:{amal.id}", amal.token)
        sent = message(room, "Live?")
        await send(project, sam, sent)
        while True:
            told = await socket.hear("broadcast")
            assert told["topic"] == f"realtime:user:{amal.id}"
            assert (told["payload"]["type"], told["payload"]["event"]) == ("broadcast", "change")
            event = live_event_from(told["payload"]["payload"])
            if isinstance(event, LiveRows) and event.table == "messages":
                break
        assert (event.rows.rows[0][0], event.rows.rows[0][5]) == (sent["id"], "Live?")


async def test_a_person_who_is_removed_is_told(project: Project) -> None:
    async with project.members(2) as [sam, amal], project.conversation(sam, amal) as room, project.socket() as socket:
        await socket.join(f"user:{amal.id}", amal.token)
        async with project.service() as service:
            where = f"conversation_id=eq.{room}&user_id=eq.{amal.id}"
            gone: dict[str, Any] = {"deleted_at": "2026-11-22T16:00:00+00:00"}
            (await service.patch(f"/rest/v1/conversation_members?{where}", json=gone)).raise_for_status()
        event = None
        while not isinstance(event, LiveGone):
            event = live_event_from((await socket.hear("broadcast"))["payload"]["payload"])
        assert (event.table, list(event.keys)) == ("conversations", [room])


async def test_heartbeats_are_answered(project: Project) -> None:
    """By their ref: the proof of life that the app asks for."""
    async with project.socket() as socket:
        ref = await socket.push("phoenix", "heartbeat", {})
        reply = await socket.hear("phx_reply")
        assert (reply["topic"], reply["ref"], reply["payload"]["status"]) == ("phoenix", ref, "ok")


async def test_an_expired_token_closes_the_channel(hasty_project: Project) -> None:
    """With a system message that says so, and then a close: the app must not wait for a rejoin."""
    async with hasty_project.members() as [sam], hasty_project.socket() as socket:
        await socket.join(f"user:{sam.id}", sam.token)
        told = await socket.hear("system")
        assert told["payload"]["status"] == "error"
        assert told["payload"]["message"].startswith("Token has expired")
        await socket.hear("phx_close")


async def test_an_expired_token_cannot_join(hasty_project: Project) -> None:
    async with hasty_project.members() as [sam], hasty_project.socket() as socket:
        await socket.join(f"user:{sam.id}", sam.token)
        await socket.hear("phx_close")
        answer = await socket.join(f"user:{sam.id}", sam.token)
        assert answer["response"]["reason"].startswith("InvalidJWTToken: Token has expired")


async def test_a_fresh_token_keeps_the_channel(hasty_project: Project) -> None:
    """Pushed before the old one ends (after six seconds), it carries the channel over that end."""
    async with (
        hasty_project.members(2) as [sam, amal],
        hasty_project.conversation(sam, amal) as room,
        hasty_project.socket() as socket,
    ):
        await socket.join(f"user:{sam.id}", sam.token)
        await asyncio.sleep(3)
        fresh = (await hasty_project.refresh(sam.session["refresh_token"])).json()["access_token"]
        await socket.push(f"realtime:user:{sam.id}", "access_token", {"access_token": fresh})
        await asyncio.sleep(3.5)
        other = (await hasty_project.sign_in(amal.email)).json()
        await send(hasty_project, amal._replace(session=other), message(room))
        heard = await socket.hear_any({"broadcast", "system", "phx_close"})
        assert heard["event"] == "broadcast"
