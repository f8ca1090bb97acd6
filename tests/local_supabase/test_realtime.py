"""Channels, broadcast from every side, presence, tokens and slow readers."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from typing import Any

import asyncpg
import httpx
import pytest
from realtime import AsyncRealtimeClient, RealtimeSubscribeStates
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.support.academy import Academy

from .phoenix import phoenix

PRIVATE: Any = {
    "config": {"private": True, "broadcast": {"ack": False, "self": False}, "presence": {"key": "", "enabled": True}}
}


async def token_of(server: Academy) -> tuple[str, str]:
    """A new person's id and access token."""
    person = await server.person()
    return person.id, (await server.sign_in(person))["access_token"]


def room() -> str:
    """A topic of one's own, which everyone signed in may read and write."""
    return f"room:{uuid.uuid4()}"


async def send(server: Academy, topic: str, *payloads: object) -> None:
    """Broadcasts from the database, in one transaction."""
    async with server.database() as connection, connection.transaction():
        for payload in payloads:
            await connection.execute("select realtime.send($1::jsonb, 'change', $2, true)", json.dumps(payload), topic)


async def test_the_official_client_receives_broadcasts_from_the_database(server: Academy) -> None:
    """Join, receive, leave through realtime-py."""
    user, token = await token_of(server)
    client = AsyncRealtimeClient(f"{server.url}/realtime/v1", token=server.publishable_key, auto_reconnect=False)
    await client.connect()
    await client.set_auth(token)
    received: asyncio.Queue[Any] = asyncio.Queue()
    states: list[RealtimeSubscribeStates] = []
    channel = client.channel(f"user:{user}", PRIVATE)
    channel.on_broadcast("change", received.put_nowait)
    await channel.subscribe(lambda state, _: states.append(state))
    assert states == [RealtimeSubscribeStates.SUBSCRIBED]
    await send(server, f"user:{user}", {"table": "messages", "row": ["é", "مرحبا", None]})
    async with asyncio.timeout(10):
        event = await received.get()
    assert event["payload"]["row"] == ["é", "مرحبا", None]
    assert event["payload"]["id"] == event["meta"]["id"]
    await channel.unsubscribe()
    await client.close()
    # The client leaves a timer of ten seconds behind for every channel that it left.
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


async def test_policies_decide_who_may_join(server: Academy) -> None:
    """One's own topic yes, another's no, nothing for anon; a public channel for all."""
    user, token = await token_of(server)
    other, _ = await token_of(server)
    async with phoenix(server) as client:
        assert (await client.join(f"user:{user}", token))["status"] == "ok"
        refused = await client.join(f"user:{other}", token)
        reason = f"Unauthorized: You do not have permissions to read from this Channel topic: user:{other}"
        assert refused == {"status": "error", "response": {"reason": reason}}
        assert (await client.join(f"user:{user}"))["status"] == "error"
        assert (await client.join("lobby", private=False))["status"] == "ok"


async def test_a_policy_that_fails_refuses(server: Academy) -> None:
    """An SQL error in a policy is no permission."""
    _, token = await token_of(server)
    await server.execute(
        "create policy broken on realtime.messages for select to authenticated"
        " using (case when realtime.topic() = 'broken' then (1 / 0) = 1 else false end)"
    )
    try:
        async with phoenix(server) as client:
            assert (await client.join("broken", token))["response"]["reason"].startswith("Unauthorized")
    finally:
        await server.execute("drop policy broken on realtime.messages")


async def test_probes_leave_nothing_behind(server: Academy) -> None:
    """Authorisation writes no rows."""
    _, token = await token_of(server)
    topic = room()
    async with phoenix(server) as client:
        await client.join(topic, token)
        await client.broadcast(topic, {})
        await client.heartbeat()
    assert await server.rows("select 1 from realtime.messages where topic = $1", topic) == []


async def test_clients_hear_each_other_but_not_themselves(server: Academy) -> None:
    """Unless asked; a topic that may not be written swallows silently; private and public are apart."""
    _, token = await token_of(server)
    topic = room()
    async with phoenix(server) as one, phoenix(server) as two, phoenix(server) as outsider:
        await one.join(topic, token, broadcast={"self": True, "ack": True})
        await two.join(topic, token)
        await outsider.join(topic, private=False)
        ref = await one.broadcast(topic, {"n": 1})
        assert (await one.next("broadcast"))["payload"]["payload"] == {"n": 1}
        reply = await one.next("phx_reply")
        assert (reply["ref"], reply["payload"]["status"]) == (ref, "ok")
        assert (await two.next("broadcast"))["payload"] == {"type": "broadcast", "event": "hello", "payload": {"n": 1}}
        await two.join("room:quiet", token, broadcast={"self": True})
        await two.broadcast("room:quiet", {})
        await two.broadcast(topic, {"n": 2})
        assert (await one.next("broadcast"))["payload"]["payload"] == {"n": 2}
        await outsider.push("phoenix", "heartbeat", {})
        assert (await outsider.next())["event"] == "phx_reply"


async def test_order_is_kept_across_sizes(server: Academy) -> None:
    """1,000 broadcasts, of which some are too large for a notification, arrive in the order of their commits."""
    user, token = await token_of(server)
    large = "x" * 20_000
    async with phoenix(server) as client:
        await client.join(f"user:{user}", token)
        for start in range(0, 1000, 100):
            payloads = [{"n": n, "filler": large if n % 97 == 0 else ""} for n in range(start, start + 100)]
            await send(server, f"user:{user}", *payloads)
        frames = [(await client.next("broadcast"))["payload"] for _ in range(1000)]
    assert [frame["payload"]["n"] for frame in frames] == list(range(1000))
    assert frames[97]["payload"]["filler"] == large
    assert frames[97]["meta"]["id"] == frames[97]["payload"]["id"]


async def test_listening_resumes_when_its_connection_drops(server: Academy) -> None:
    """The database may cut it; broadcasts flow again."""
    user, token = await token_of(server)
    async with phoenix(server) as client:
        await client.join(f"user:{user}", token)
        superuser = await asyncpg.connect(server.database_url.replace("//postgres:", "//supabase_admin:"))
        query = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listener'"
        assert [row[0] for row in await superuser.fetch(query)] == [True]
        await superuser.close()
        async with asyncio.timeout(10):
            async with asyncio.TaskGroup() as tasks:
                received = tasks.create_task(client.next("broadcast"))
                while not received.done():
                    await send(server, f"user:{user}", {"n": 1})
                    await asyncio.wait([received], timeout=0.2)
        assert received.result()["payload"]["payload"]["n"] == 1


async def test_presence_is_shared_by_those_who_ask(server: Academy) -> None:
    """State at the join, a diff for each change, and a leave when a socket goes."""
    _, token = await token_of(server)
    topic = room()
    async with phoenix(server) as one:
        await one.join(topic, token, presence={"enabled": True, "key": "one"})
        assert (await one.next("presence_state"))["payload"] == {}
        async with phoenix(server) as two:
            await two.join(topic, token, presence={"enabled": True, "key": "two"})
            await two.push(f"realtime:{topic}", "presence", {"type": "presence", "event": "track", "payload": {"x": 1}})
            joined = (await one.next("presence_diff"))["payload"]
            assert joined["joins"]["two"]["metas"][0]["x"] == 1
            async with phoenix(server) as late:
                await late.join(topic, token, presence={"enabled": True, "key": "late"})
                assert set((await late.next("presence_state"))["payload"]) == {"two"}
        assert set((await one.next("presence_diff"))["payload"]["leaves"]) == {"two"}


async def test_an_expired_token_closes_the_channel_and_a_fresh_one_keeps_it(hasty_server: Academy) -> None:
    """`system` with the reason, then phx_close; the socket stays."""
    person = await hasty_server.person()
    session = await hasty_server.sign_in(person)
    topic = f"user:{person.id}"
    async with phoenix(hasty_server) as client, phoenix(hasty_server) as renewing:
        assert (await client.join(topic, session["access_token"]))["status"] == "ok"
        assert (await renewing.join(topic, session["access_token"]))["status"] == "ok"
        await asyncio.sleep(max(0.0, session["expires_at"] - 1 - time.time()))
        fresh = (await hasty_server.sign_in(person))["access_token"]
        await renewing.push(f"realtime:{topic}", "access_token", {"access_token": fresh})
        system = (await client.next("system"))["payload"]
        assert (system["status"], system["message"][:18]) == ("error", "Token has expired ")
        assert (await client.next())["event"] == "phx_close"
        await send(hasty_server, topic, {"n": 1})
        assert (await renewing.next("broadcast"))["payload"]["payload"]["n"] == 1
        await client.heartbeat()
        late = await client.join(topic, session["access_token"])
        assert late["response"]["reason"].startswith("InvalidJWTToken: Token has expired")


async def test_a_token_that_may_read_less_ends_the_channel(server: Academy) -> None:
    """Another person's token on one's own topic."""
    user, token = await token_of(server)
    _, other = await token_of(server)
    async with phoenix(server) as client:
        await client.join(f"user:{user}", token)
        await client.push(f"realtime:user:{user}", "access_token", {"access_token": other})
        assert "no longer have permission" in (await client.next("system"))["payload"]["message"]
        assert (await client.next())["event"] == "phx_close"


async def test_a_slow_reader_holds_up_nobody_and_is_dropped(server: Academy) -> None:
    """One socket reads nothing while 40 MB pass; another gets all of it, and the first is cut off."""
    _, token = await token_of(server)
    topic = room()
    filler = "x" * 400_000
    async with phoenix(server) as writer, phoenix(server) as reader, phoenix(server) as sleeper:
        for client in (writer, reader, sleeper):
            await client.join(topic, token)
        sleeper.socket.transport.pause_reading()
        for n in range(100):
            await writer.broadcast(topic, {"n": n, "filler": filler})
            assert (await reader.next("broadcast"))["payload"]["payload"]["n"] == n
        sleeper.socket.transport.resume_reading()
        with pytest.raises(ConnectionClosed):
            await sleeper.read_to_the_end()


async def test_malformed_frames_leave_the_socket_up(server: Academy) -> None:
    """They are dropped."""
    async with phoenix(server) as client:
        for text in ("", "{", "[]", '"x"', "{}", '{"topic": 1, "event": 2}', "[" * 10_000):
            await client.socket.send(text)
        await client.push("realtime:nowhere", "broadcast", {})
        assert (await client.next())["payload"]["response"] == {"reason": "unmatched topic"}
        assert (await client.join("", private=False))["response"]["reason"].startswith("TopicNameRequired")
        await client.push(
            "realtime:x", "phx_join", {"config": {"broadcast": 3, "presence": [], "postgres_changes": "x"}}
        )
        assert (await client.next())["payload"]["status"] == "ok"


async def test_text_that_is_no_text_ends_nobody_s_socket(server: Academy) -> None:
    """Half of a surrogate pair is sent on to nobody; a topic that the database cannot hold is nobody's."""
    _, token = await token_of(server)
    topic, half = room(), json.loads('"\\ud800"')
    async with phoenix(server) as listener, phoenix(server) as client:
        await listener.join(topic, token)
        await client.join(topic, token)
        for event, payload in (
            ("broadcast", {"event": half}),
            ("presence", {"event": "track", "payload": {"x": half}}),
        ):
            await client.push(f"realtime:{topic}", event, payload)
        assert (await client.join("a\0b", token))["response"]["reason"].startswith("Unauthorized")
        await client.push(f"realtime:{topic}", "broadcast", {"type": "broadcast", "event": "after", "payload": {}})
        assert (await listener.next("broadcast"))["payload"]["event"] == "after"


async def test_a_handshake_without_a_good_key_is_refused(server: Academy) -> None:
    """401 with a reason in JSON."""
    with pytest.raises(InvalidStatus) as refusal:
        async with phoenix(server, "sb_publishable_wrong"):
            pass
    response = refusal.value.response
    assert (response.status_code, list(json.loads(response.body or b"{}"))) == (401, ["error"])


async def test_http_broadcasts_are_authorised(server: Academy) -> None:
    """A private topic needs the right to write it; the batch skips what may not be written."""
    _, token = await token_of(server)
    topic = room()
    headers = {"apikey": server.publishable_key}
    signed = headers | {"Authorization": f"Bearer {token}"}
    path = f"{server.url}/realtime/v1/api/broadcast"
    async with phoenix(server) as client, httpx.AsyncClient(timeout=60) as http:
        await client.join(topic, token)
        message = {"topic": topic, "event": "hello", "payload": {"n": 1}, "private": True}
        assert (await http.post(path, json={"messages": [message]}, headers=headers)).status_code == 202
        one = f"{path}/{topic}/events/hello?private=true"
        assert (await http.post(one, json={"n": 2}, headers=headers)).status_code == 403
        assert (await http.post(one, json={"n": 3}, headers=signed)).status_code == 202
        assert (await client.next("broadcast"))["payload"]["payload"] == {"n": 3}
        message["payload"] = {"n": 4}
        assert (await http.post(path, json={"messages": [message]}, headers=signed)).status_code == 202
        assert (await client.next("broadcast"))["payload"]["payload"] == {"n": 4}
        assert (await http.post(path, json={"messages": 3}, headers=signed)).status_code == 422
        bad = headers | {"Authorization": "Bearer garbage"}
        assert (await http.post(path, json={"messages": []}, headers=bad)).status_code == 401
