"""PostgREST and the academy's functions as `SupabaseAcademy` relies on them."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.remote.wire import SHAPES, page_from
from tests.contracts.project import Member, Project

FOREIGN_JWT = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIiwicm9sZSI6ImF1dGhlbnRpY2F0ZWQiLCJleHAiOjQxMDI0NDQ4MDB9"
    ".c2lnbmVkLWJ5LW5vYm9keS1hdC1hbGwtMDAwMDAwMDAwMDA"
)


def message(conversation: str, body: str = "Hello", **changes: Any) -> dict[str, Any]:
    basis = {"id": str(uuid.uuid4()), "conversation_id": conversation, "kind": "text", "body": body, "reply_to": None}
    return {**basis, "written_at": "2026-11-22T16:00:00+00:00", **changes}


async def send(project: Project, member: Member, *messages: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await project.rpc(member.token, "send_messages", p_messages=list(messages))
    outcomes: list[dict[str, Any]] = answer.raise_for_status().json()
    return outcomes


async def test_row_level_security_answers_nobody_with_nothing(project: Project) -> None:
    """200 and empty, or a refusal: which is why the app never asks as nobody."""
    async with project.members(2) as [sam, amal], project.conversation(sam, amal) as room:
        await send(project, sam, message(room))
        async with project.http() as http:
            answer = await http.get("/rest/v1/messages?select=id")
        assert answer.json() == [] or answer.status_code in {401, 403}


async def test_a_pull_as_nobody_is_refused_and_never_empty(project: Project) -> None:
    answer = await project.rpc(None, "sync_pull")
    assert answer.status_code in {401, 403}
    assert answer.json()["code"] == "42501"


async def test_a_token_of_foreign_make_is_401_in_json(project: Project) -> None:
    answer = await project.rpc(FOREIGN_JWT, "sync_pull")
    assert answer.status_code == 401
    assert isinstance(answer.json()["message"], str)


async def test_an_expired_token_is_401(hasty_project: Project) -> None:
    """PGRST303, which the app answers with one refresh and one repetition."""
    async with hasty_project.members() as [member]:
        await asyncio.sleep(6.5)  # the length of the token's life is what is tested
        answer = await hasty_project.rpc(member.token, "sync_pull")
        assert (answer.status_code, answer.json()["code"]) == (401, "PGRST303")


async def test_a_pull_has_the_shapes_of_the_wire(project: Project) -> None:
    """Every table that the app knows comes with the columns that it knows, and others that it passes over; the next
    pull has nothing new, in under 1 KB.
    """
    async with project.members(2) as [sam, amal], project.conversation(sam, amal) as room:
        await send(project, sam, message(room))
        cursor, tables, more = None, dict[str, list[Any]](), True
        while more:
            raw = (await project.rpc(amal.token, "sync_pull", p_cursor=cursor)).raise_for_status().json()
            for name, table in raw["tables"].items():
                known = SHAPES.get(name, {})
                assert [column for column in table["columns"] if column in known] == list(known)
                tables.setdefault(name, []).extend(table["rows"])
            page = page_from(raw)
            cursor, more = page.cursor, page.has_more
        assert {"users", "conversations", "conversation_members", "messages"} <= set(tables)
        assert any(row[0] == room for row in tables["conversations"])
        quiet = await project.rpc(amal.token, "sync_pull", p_cursor=cursor)
        assert len(quiet.content) < 1024


async def test_sending_is_idempotent_ordered_and_per_message(project: Project) -> None:
    """The first one wins, a refusal concerns one message only, and order is that of the batch."""
    async with project.members(2) as [sam, amal], project.conversation(sam, amal) as room:
        first, empty, last = message(room, "one"), message(room, "  "), message(room, "two")
        outcomes = await send(project, sam, first, empty, last)
        assert [outcome["status"] for outcome in outcomes] == ["ok", "refused", "ok"]
        assert (outcomes[1]["code"], type(outcomes[1]["message"])) == ("empty", str)
        rows = [dict(zip(MESSAGE_COLUMNS, outcomes[place]["row"], strict=False)) for place in (0, 2)]
        assert [(row["seq"], row["body"], row["sender_id"]) for row in rows] == [(1, "one", sam.id), (2, "two", sam.id)]
        again = await send(project, sam, {**first, "body": "something else"})
        assert again[0] == outcomes[0]
        stolen = await send(project, amal, first)
        assert (stolen[0]["status"], stolen[0]["code"]) == ("refused", "id_taken")


async def test_who_is_not_a_member_is_refused_and_sees_nothing(project: Project) -> None:
    async with project.members(3) as [sam, amal, eve], project.conversation(sam, amal) as room:
        sent = message(room)
        await send(project, sam, sent)
        assert (await send(project, eve, message(room)))[0]["code"] == "not_a_member"
        for member, count in ((eve, 0), (amal, 1)):
            async with project.http(member.token) as http:
                found = await http.get(f"/rest/v1/messages?select={','.join(MESSAGE_COLUMNS)}&id=in.({sent['id']})")
            assert len(found.raise_for_status().json()) == count


async def test_read_marks_only_grow(project: Project) -> None:
    async with project.members(2) as [sam, amal], project.conversation(sam, amal) as room:
        await send(project, sam, message(room), message(room))
        marks = [await project.rpc(amal.token, "mark_read", p_conversation=room, p_seq=seq) for seq in (2, 1, 99)]
        assert [mark.raise_for_status().json() for mark in marks] == [2, 2, 2]


async def test_mistakes_are_refusals_in_json(project: Project) -> None:
    """4xx with PostgREST's code and a sentence."""
    async with project.members() as [sam]:
        for function, arguments in (
            ("no_such_function", {}),
            ("mark_read", {"p_conversation": "x", "p_seq": 1}),
            ("send_messages", {"p_messages": [{}] * 201}),
        ):
            answer = await project.rpc(sam.token, function, **arguments)
            assert 400 <= answer.status_code < 500, function
            assert isinstance(answer.json()["code"], str)
