"""A malicious student with a token, the addresses of the API and no manners finds nothing that is not theirs."""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

import httpx

from tests.contracts.project import Member, Project
from tests.database.policy_matrix import expected

SECRET = "the-victim-s-secret"


class Scene(NamedTuple):
    """Who attacks, whom, and what there is to find."""

    eve: Member
    sam: Member
    room: str
    message: str
    notification: str
    ticket: str

    def filled(self, text: str) -> str:
        """With ids in the place of names."""
        names = {**self._asdict(), "eve": self.eve.id, "sam": self.sam.id}
        for name, value in names.items():
            text = text.replace(f"<{name}>", str(value))
        return text.replace("<fresh>", str(uuid.uuid4()))


@asynccontextmanager
async def scene(project: Project) -> AsyncIterator[Scene]:
    """A conversation of the victim with a tutor, news, a ticket and a preference; all gone afterwards."""
    async with project.members(3) as [eve, sam, amal], project.conversation(sam, amal) as room:
        message, ticket = str(uuid.uuid4()), str(uuid.uuid4())
        sent = {
            "id": message,
            "conversation_id": room,
            "kind": "text",
            "body": SECRET,
            "written_at": "2026-01-01T00:00Z",
        }
        (await project.rpc(sam.token, "send_messages", p_messages=[sent])).raise_for_status()
        opened = await project.rpc(sam.token, "open_query", p_id=ticket, p_subject=SECRET, p_description=SECRET)
        opened.raise_for_status()
        async with project.http(sam.token) as http:
            (await http.post("/rest/v1/user_preferences", json={"key": "x.secret", "value": SECRET})).raise_for_status()
        async with project.service() as service:
            news = {"id": str(uuid.uuid4()), "user_id": sam.id, "type": "news", "title": SECRET}
            (await service.post("/rest/v1/notifications", json=news)).raise_for_status()
        yield Scene(eve, sam, room, message, news["id"], ticket)


def nothing_of(answer: httpx.Response, scene: Scene) -> bool:
    """Whether an answer gives nothing of the victim away."""
    return not any(word in answer.text for word in (scene.sam.id, scene.room, SECRET))


async def test_no_table_shows_the_victim(project: Project) -> None:
    """Read whole, by column, filtered for the victim, counted, and under another schema."""
    async with scene(project) as here, project.http(here.eve.token) as http:
        for table in expected():
            for query in ("select=*", "select=id", "select=*&or=(deleted_at.is.null,deleted_at.not.is.null)"):
                assert nothing_of(await http.get(f"/rest/v1/{table}?{query}&limit=1000"), here), table
            for column in ("user_id", "student_id", "requester_id", "sender_id", "id"):
                answer = await http.get(f"/rest/v1/{table}?select={column}&{column}=eq.{here.sam.id}")
                assert answer.status_code >= 400 or answer.json() == [], (table, column)
        for schema in ("private", "auth", "storage", "realtime"):
            for path in ("tombstones", "users", "objects", "messages", "rpc/after_restore"):
                answer = await http.get(f"/rest/v1/{path}", headers={"accept-profile": schema})
                assert answer.status_code >= 400, (schema, path)


WRITES = (
    ("PATCH", "users?id=eq.<eve>", {"role": "admin"}),
    ("PATCH", "users?id=eq.<eve>", {"rating": 5, "session_count": 900}),
    ("PATCH", "users?id=eq.<sam>", {"bio": "x"}),
    ("POST", "users", {"id": "<fresh>", "first_name": "x", "role": "admin"}),
    ("DELETE", "users?id=eq.<sam>", None),
    ("PATCH", "messages?id=eq.<message>", {"body": "x"}),
    ("PATCH", "messages?id=eq.<message>", {"sender_id": "<eve>", "sent_at": "2020-01-01"}),
    ("POST", "messages", {"conversation_id": "<room>", "sender_id": "<sam>", "body": "x", "seq": 9}),
    ("DELETE", "messages?id=eq.<message>", None),
    ("POST", "conversation_members", {"conversation_id": "<room>", "user_id": "<eve>", "role": "owner"}),
    ("POST", "conversations", {"kind": "direct"}),
    ("PATCH", "notifications?id=eq.<notification>", {"read_at": "2026-01-01"}),
    ("POST", "notifications", {"user_id": "<sam>", "type": "news", "title": "You won"}),
    ("PATCH", "user_preferences?user_id=eq.<sam>", {"value": "x"}),
    ("POST", "user_preferences", {"user_id": "<sam>", "key": "a", "value": "x"}),
    ("DELETE", "user_preferences?user_id=eq.<sam>", None),
    ("PATCH", "queries?id=eq.<ticket>", {"status": "closed"}),
    ("POST", "courses", {"title": "x", "price_minor": 0}),
    ("POST", "articles", {"title": "x", "is_featured": True}),
    ("POST", "tutor_students", {"tutor_id": "<eve>", "student_id": "<sam>"}),
    ("POST", "system_settings", {"key": "x", "value": 1}),
    ("POST", "audit_log", {"acted_as": "x", "action": "x", "subject_table": "x"}),
    ("PATCH", "payments?select=id", {"status": "completed"}),
    ("POST", "payments", {"payer_id": "<eve>", "status": "completed"}),
    ("POST", "analytics_events", {"user_id": "<sam>", "name": "x", "occurred_at": "2026-01-01"}),
)


async def test_no_table_takes_what_is_not_the_intruder_s(project: Project) -> None:
    """Refused, or no row was touched; also when it comes as an upsert."""
    async with scene(project) as here, project.http(here.eve.token) as http:
        for method, path, body in WRITES:
            sent = json.loads(here.filled(json.dumps(body)))
            for prefer in ("return=representation", "return=representation,resolution=merge-duplicates"):
                headers = {"prefer": prefer}
                answer = await http.request(method, f"/rest/v1/{here.filled(path)}", json=sent, headers=headers)
                assert answer.status_code in {400, 401, 403, 404, 409, 501} or answer.json() == [], (method, path)
                assert nothing_of(answer, here), (method, path, answer.text)


CALLS: tuple[tuple[str, dict[str, object]], ...] = (
    ("edit_message", {"p_message": "<message>", "p_body": "x"}),
    ("delete_message", {"p_message": "<message>"}),
    ("set_reaction", {"p_message": "<message>", "p_emoji": "👍", "p_on": True}),
    ("mark_read", {"p_conversation": "<room>", "p_seq": 1}),
    ("set_member_settings", {"p_conversation": "<room>", "p_settings": {"pinned": True}}),
    ("add_members", {"p_conversation": "<room>", "p_people": ["<eve>"]}),
    ("start_conversation", {"p_id": "<room>", "p_kind": "direct", "p_people": ["<sam>"]}),
    ("start_conversation", {"p_id": "<fresh>", "p_kind": "direct", "p_people": ["<sam>"]}),
    ("start_conversation", {"p_id": "<fresh>", "p_kind": "group", "p_people": ["<sam>"], "p_subject": "x"}),
    ("add_query_comment", {"p_id": "<fresh>", "p_query": "<ticket>", "p_body": "x"}),
    ("open_query", {"p_id": "<ticket>", "p_subject": "x", "p_description": "x"}),
    ("update_query", {"p_query": "<ticket>", "p_changes": {"status": "closed"}}),
    ("after_restore", {}),
    ("notify", {"recipient": "<sam>", "type": "x", "title": "x", "body": "x"}),
)


async def test_no_function_takes_the_victim_s_ids(project: Project) -> None:
    """With a refusal, and a sentence that names nobody."""
    async with scene(project) as here:
        for function, arguments in CALLS:
            given = json.loads(here.filled(json.dumps(arguments)))
            answer = await project.rpc(here.eve.token, function, **given)
            assert answer.status_code in {401, 403, 404, 409}, (function, answer.text)
            assert SECRET not in answer.text
            assert here.sam.id not in answer.json()["message"]


async def test_forged_tokens_are_no_tokens(project: Project) -> None:
    """Another role or person under the old signature, none at all; metadata that one writes oneself is no right."""
    async with scene(project) as here:
        head, payload, signature = here.eve.token.split(".")
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        none = _part({"alg": "none", "typ": "JWT"})
        for change in ({"role": "service_role"}, {"sub": here.sam.id}, {"role": "postgres"}):
            forged = _part({**claims, **change})
            for token in (f"{head}.{forged}.{signature}", f"{none}.{forged}.", f"{none}.{forged}.{signature}"):
                answer = await project.rpc(token, "sync_pull")
                assert (answer.status_code, nothing_of(answer, here)) == (401, True)
        async with project.http(here.eve.token) as http:
            data = {"role": "admin", "app_metadata": {"role": "admin"}}
            (await http.put("/auth/v1/user", json={"data": data})).raise_for_status()
            session = await http.post(
                "/auth/v1/token?grant_type=refresh_token", json={"refresh_token": here.eve.session["refresh_token"]}
            )
        async with project.http(session.raise_for_status().json()["access_token"]) as http:
            assert (await http.get(f"/rest/v1/users?select=role&id=eq.{here.eve.id}")).json() == [{"role": "student"}]
            assert (await http.get("/rest/v1/audit_log?select=id")).json() == []


async def test_the_interface_is_described_to_nobody_but_the_academy(project: Project) -> None:
    """No list of tables and functions at the root, which gateways keep for the secret key; nor by another name."""
    async with project.members() as [eve]:
        for token in (eve.token, None):
            async with project.http(token) as http:
                for path in ("/rest/v1/", "/rest/v1", "/graphql/v1", "/pg/tables", "/openapi.json"):
                    answer = await http.get(path, headers={"accept": "application/openapi+json"})
                    assert answer.status_code >= 400, path
                    assert "conversation_members" not in answer.text


async def test_whoever_is_blocked_hears_no_more(project: Project) -> None:
    """On a socket that was joined before, whose token is still good."""
    async with scene(project) as here, project.socket() as socket, project.service() as service:
        await socket.join(f"user:{here.sam.id}", here.sam.token)
        where = f"/rest/v1/users?id=eq.{here.sam.id}"
        (await service.patch(where, json={"is_active": False})).raise_for_status()
        for title in ("hidden", "seen"):
            news = {"id": str(uuid.uuid4()), "user_id": here.sam.id, "type": "news", "title": title}
            (await service.post("/rest/v1/notifications", json=news)).raise_for_status()
            (await service.patch(where, json={"is_active": True})).raise_for_status()
        told = await socket.hear("broadcast")
        assert ("seen" in str(told), "hidden" in str(told)) == (True, False)


async def test_sql_in_a_request_is_a_mistake_or_a_value(project: Project) -> None:
    """In filters, orders, columns, names of tables and of functions."""
    async with scene(project) as here, project.http(here.eve.token) as http:
        for path in (
            "messages?id=eq.1;drop table messages",
            "messages?select=id,(select secret)",
            "messages?order=id;select pg_sleep(9)",
            "messages?body=like.*' or '1'='1",
            "messages?or=(id.eq.x,id.not.is.null) or true",
            "messages;drop table messages",
            'messages?select="id" from private.epoch --',
            "users?select=id&first_name=eq.' union select secret --",
            "rpc/sync_pull;select 1",
        ):
            assert nothing_of(await http.get(f"/rest/v1/{path}"), here), path
        assert (await http.get("/rest/v1/messages?select=id")).json() == []


def _part(claims: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
