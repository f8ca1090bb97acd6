"""The demo academy and the tutor who answers in it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pharmat_desktop.local_supabase import start
from pharmat_desktop.local_supabase.demo_replies import reply_to
from tests.support.academy import Academy, Person

from .phoenix import Phoenix, phoenix

ACCOUNTS = Path(__file__).parents[2] / "resources/supabase/demo_accounts.json"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Academy]:
    """The demo academy with its tutor."""
    with start(tmp_path_factory.mktemp("demo") / "data", "--no-fsync", "--demo-tutor", seed="demo") as server:
        yield Academy.of(server)


async def amal_of(demo: Academy) -> Person:
    """Her account."""
    account = next(a for a in json.loads(ACCOUNTS.read_text()) if a["email"].startswith("amal@"))
    row = (await demo.rows("select id from auth.users where email = $1", account["email"]))[0]
    return Person(str(row["id"]), account["name"], account["email"], account["password"])


async def listen(client: Phoenix, demo: Academy, person: Person) -> None:
    """Joins the person's own topic."""
    token = (await demo.sign_in(person))["access_token"]
    assert (await client.join(f"user:{person.id}", token))["status"] == "ok"


async def say(demo: Academy, sender: Person, conversation: str, body: str) -> None:
    """Sends as the app does."""
    message: dict[str, Any] = {"id": str(uuid.uuid4()), "conversation_id": conversation, "kind": "text", "body": body}
    message |= {"reply_to": None, "written_at": "2026-01-01T00:00:00+00:00"}
    async with await demo.http(sender) as http:
        answer = await http.post("/rest/v1/rpc/send_messages", json={"p_messages": [message]})
        assert answer.json()[0]["status"] == "ok", answer.text


async def next_message(client: Phoenix, sender: Person) -> dict[str, Any]:
    """The next message of this sender on the person's topic."""
    while True:
        change = (await client.next("broadcast"))["payload"]["payload"]
        if change["table"] == "messages":
            row = dict(zip(change["columns"], change["row"], strict=True))
            if row["sender_id"] == sender.id:
                return row


async def test_she_reads_types_and_answers_a_student(demo: Academy) -> None:
    """In a conversation of two: read mark, typing, then a reply that fits."""
    amal, student = await amal_of(demo), await demo.person("Sam")
    conversation = await demo.conversation(amal, student)
    token = (await demo.sign_in(student))["access_token"]
    async with phoenix(demo) as client, phoenix(demo) as watcher:
        await listen(client, demo, student)
        assert (await watcher.join(f"conversation:{conversation}", token))["status"] == "ok"
        await say(demo, student, conversation, "Does grapefruit interact with simvastatin?")
        typing = (await watcher.next("broadcast"))["payload"]
        assert (typing["event"], typing["payload"]) == ("typing", {"user_id": amal.id})
        reply = await next_message(client, amal)
    assert reply["body"] == reply_to("Does grapefruit interact with simvastatin?", 1)
    query = "select last_read_seq from public.conversation_members where conversation_id = $1 and user_id = $2"
    assert (await demo.rows(query, uuid.UUID(conversation), uuid.UUID(amal.id)))[0]["last_read_seq"] >= 1


async def test_she_is_silent_while_a_person_is_signed_in_as_her(demo: Academy) -> None:
    """And in groups; a later question, when the person is gone, is answered first."""
    amal, student, third = await amal_of(demo), await demo.person("Leila"), await demo.person("Third")
    direct, group = await demo.conversation(amal, student), await demo.conversation(amal, student, third, kind="group")
    async with phoenix(demo) as client:
        await listen(client, demo, student)
        await say(demo, student, group, "Hello all")
        async with phoenix(demo) as herself:
            await listen(herself, demo, amal)
            await say(demo, student, direct, "Are you there?")
            await next_message(herself, student)
            await herself.heartbeat()
        await say(demo, student, direct, "شكراً لك")
        reply = await next_message(client, amal)
    assert reply["conversation_id"] == direct
    assert reply["body"] == reply_to("شكراً لك", 2)
    assert [row["sender_id"] for row in await demo.messages(group)] == [uuid.UUID(student.id)]


async def test_every_demo_account_can_sign_in(demo: Academy) -> None:
    """The sign-in screen offers them."""
    for account in json.loads(ACCOUNTS.read_text()):
        session = await demo.sign_in(Person("", account["name"], account["email"], account["password"]))
        assert session["user"]["email"] == account["email"]
