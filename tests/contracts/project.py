"""A Supabase project as a client sees it: HTTP, WebSocket and three keys. Local or hosted, the tests cannot tell."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import httpx
from storage3 import AsyncStorageClient
from storage3._async.file_api import AsyncBucketProxy
from supabase_auth import AsyncGoTrueClient
from websockets.asyncio.client import ClientConnection, connect

PASSWORD = "contract-Pa55word"


class Member(NamedTuple):
    """Someone who is signed in."""

    id: str
    email: str
    session: dict[str, Any]

    @property
    def token(self) -> str:
        return str(self.session["access_token"])


@dataclass(frozen=True)
class Project:
    url: str
    publishable_key: str
    secret_key: str

    def http(self, token: str | None = None) -> httpx.AsyncClient:
        """As somebody, or as nobody."""
        headers = {"apikey": self.publishable_key, "x-supabase-api-version": "2024-01-01"}
        headers["authorization"] = f"Bearer {token or self.publishable_key}"
        return httpx.AsyncClient(base_url=self.url, headers=headers, timeout=20)

    def service(self) -> httpx.AsyncClient:
        """As the academy's own server."""
        headers = {"apikey": self.secret_key, "authorization": f"Bearer {self.secret_key}"}
        return httpx.AsyncClient(base_url=self.url, headers=headers, timeout=20)

    @asynccontextmanager
    async def bucket(self, name: str, token: str | None = None) -> AsyncIterator[AsyncBucketProxy]:
        """A bucket through the official client: as somebody, or as nobody."""
        async with self.http(token) as http:
            yield AsyncStorageClient(f"{self.url}/storage/v1/", dict(http.headers), http_client=http).from_(name)

    @asynccontextmanager
    async def cleared(self, bucket: str, folder: str) -> AsyncIterator[str]:
        """The folder, whose files are gone afterwards."""
        try:
            yield folder
        finally:
            async with self.bucket(bucket, self.secret_key) as files:
                found = [entry["name"] for entry in await files.list(folder) if entry["id"]]
                if found:
                    await files.remove([f"{folder}/{name}" for name in found])

    async def sign_in(self, email: str, password: str = PASSWORD) -> httpx.Response:
        async with self.http() as http:
            return await http.post("/auth/v1/token?grant_type=password", json={"email": email, "password": password})

    async def refresh(self, refresh_token: str) -> httpx.Response:
        async with self.http() as http:
            return await http.post("/auth/v1/token?grant_type=refresh_token", json={"refresh_token": refresh_token})

    @asynccontextmanager
    async def auth(self) -> AsyncIterator[AsyncGoTrueClient]:
        """The official client, without its timer and with a memory of its own."""
        headers = {"apikey": self.publishable_key, "Authorization": f"Bearer {self.publishable_key}"}
        client = AsyncGoTrueClient(
            url=f"{self.url}/auth/v1", headers=headers, auto_refresh_token=False, flow_type="pkce"
        )
        try:
            yield client
        finally:
            await client.close()

    async def link(self, kind: str, email: str, **more: str) -> dict[str, Any]:
        """What a mail would carry: action_link, email_otp, hashed_token."""
        async with self.service() as http:
            answer = await http.post("/auth/v1/admin/generate_link", json={"type": kind, "email": email, **more})
            proof: dict[str, Any] = answer.raise_for_status().json()
            return proof

    async def verify(self, **proof: str) -> httpx.Response:
        async with self.http() as http:
            return await http.post("/auth/v1/verify", json=proof)

    @asynccontextmanager
    async def members(self, count: int = 1) -> AsyncIterator[list[Member]]:
        """New people, who are gone afterwards."""
        async with self.service() as service:
            made = [await self._member(service) for _ in range(count)]
            try:
                yield made
            finally:
                for member in made:
                    await service.delete(f"/auth/v1/admin/users/{member.id}")

    @asynccontextmanager
    async def conversation(self, *members: Member) -> AsyncIterator[str]:
        """A new conversation, which is gone afterwards."""
        key = str(uuid.uuid4())
        people = [{"conversation_id": key, "user_id": member.id} for member in members]
        async with self.service() as service:
            (await service.post("/rest/v1/conversations", json={"id": key})).raise_for_status()
            (await service.post("/rest/v1/conversation_members", json=people)).raise_for_status()
            try:
                yield key
            finally:
                await service.delete(f"/rest/v1/conversations?id=eq.{key}")

    async def rpc(self, token: str | None, function: str, **arguments: Any) -> httpx.Response:
        async with self.http(token) as http:
            return await http.post(f"/rest/v1/rpc/{function}", json=arguments)

    @asynccontextmanager
    async def socket(self) -> AsyncIterator[Socket]:
        url = self.url.replace("http", "ws", 1)
        async with connect(f"{url}/realtime/v1/websocket?apikey={self.publishable_key}&vsn=1.0.0") as connection:
            yield Socket(connection)

    async def _member(self, service: httpx.AsyncClient) -> Member:
        email = f"contract-{uuid.uuid4().hex}@pharmat.example"
        metadata = {"first_name": "Contract", "last_name": "Test"}
        user = {"email": email, "password": PASSWORD, "email_confirm": True, "user_metadata": metadata}
        answer = (await service.post("/auth/v1/admin/users", json=user)).raise_for_status()
        session = (await self.sign_in(email)).raise_for_status()
        return Member(answer.json()["id"], email, session.json())


@dataclass
class Socket:
    """A Realtime connection, as raw messages."""

    connection: ClientConnection
    ref: int = 0

    async def push(self, topic: str, event: str, payload: dict[str, Any]) -> str:
        self.ref += 1
        ref = str(self.ref)
        await self.connection.send(json.dumps({"topic": topic, "event": event, "payload": payload, "ref": ref}))
        return ref

    async def hear(self, event: str, within: float = 15) -> dict[str, Any]:
        """The next message of this kind; others are passed over."""
        return await self.hear_any({event}, within)

    async def hear_any(self, events: set[str], within: float = 15) -> dict[str, Any]:
        async with asyncio.timeout(within):
            while True:
                message: dict[str, Any] = json.loads(await self.connection.recv())
                if message["event"] in events:
                    return message

    async def join(self, topic: str, token: str) -> dict[str, Any]:
        """The payload of the answer."""
        config = {
            "broadcast": {"ack": False, "self": False},
            "presence": {"enabled": False, "key": ""},
            "postgres_changes": [],
            "private": True,
        }
        ref = await self.push(f"realtime:{topic}", "phx_join", {"config": config, "access_token": token})
        reply = await self.hear("phx_reply")
        assert reply["ref"] == ref
        payload: dict[str, Any] = reply["payload"]
        return payload
