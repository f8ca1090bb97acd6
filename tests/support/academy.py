"""A real academy for tests: local_supabase with the app's own migrations, and quick ways to people it.

    async def test_something(academy: Academy) -> None:
        tutor, student = await academy.person("Amal", role="tutor"), await academy.person("Sam")
        conversation = await academy.conversation(tutor, student)
        await academy.write(conversation, student, "Hello")

One server serves a whole session (one for each xdist worker). Nothing is reset: every test makes its own people.
"""

from __future__ import annotations

import contextlib
import json
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import bcrypt
import httpx
import pytest

from pharmat_desktop.local_supabase import LocalSupabase, start

PASSWORD = "pharmat-test"
_HASH = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
_NO_INSTANCE = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Person:
    """Someone who can sign in."""

    id: str
    name: str
    email: str
    password: str = PASSWORD


@dataclass(frozen=True)
class Academy:
    """A running server. Helpers write by SQL as `postgres`, whom no policy binds; triggers run as for everyone."""

    url: str
    publishable_key: str
    secret_key: str
    database_url: str
    payment_key: str = ""
    webhook_secret: str = ""

    @classmethod
    def of(cls, server: LocalSupabase) -> Academy:
        """The academy on this server."""
        return cls(
            server.url,
            server.publishable_key,
            server.secret_key,
            server.database_url,
            server.payment_key,
            server.webhook_secret,
        )

    @contextlib.asynccontextmanager
    async def database(self) -> AsyncIterator[asyncpg.Connection]:
        """A connection as `postgres`."""
        connection = await asyncpg.connect(self.database_url)
        try:
            yield connection
        finally:
            await connection.close()

    async def rows(self, query: str, *arguments: object) -> list[dict[str, Any]]:
        """What a query answers, without policies."""
        async with self.database() as connection:
            return [dict(row) for row in await connection.fetch(query, *arguments)]

    async def execute(self, query: str, *arguments: object) -> str:
        """Runs one statement and returns its status."""
        async with self.database() as connection:
            status: str = await connection.execute(query, *arguments)
            return status

    async def person(self, name: str = "Someone", *, role: str = "student") -> Person:
        """A new person with a confirmed account and the password PASSWORD."""
        key = uuid.uuid4()
        person = Person(str(key), name, f"{key.hex}@test.example")
        identity = {"sub": person.id, "email": person.email, "email_verified": True}
        async with self.database() as connection, connection.transaction():
            await _read_json(connection)
            await connection.execute(
                f"""insert into auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at,
                        raw_app_meta_data, raw_user_meta_data, created_at, updated_at, confirmation_token,
                        recovery_token,
                        email_change_token_new, email_change)
                    values ('{_NO_INSTANCE}', $1, 'authenticated', 'authenticated', $2, $3, now(),
                        '{{"provider": "email", "providers": ["email"]}}', $4, now(), now(), '', '', '', '')""",
                *(key, person.email, _HASH, {"first_name": name, "role": role}),
            )
            await connection.execute(
                """insert into auth.identities (provider_id, user_id, identity_data, provider, created_at, updated_at)
                   values ($1, $2, $3, 'email', now(), now())""",
                *(person.id, key, identity),
            )
            if role == "admin":
                await connection.execute("update public.users set role = 'admin' where id = $1", key)
        return person

    async def conversation(self, *people: Person, kind: str = "direct", subject: str = "") -> str:
        """A new conversation between people; returns its id."""
        key = uuid.uuid4()
        async with self.database() as connection, connection.transaction():
            await connection.execute(
                "insert into public.conversations (id, kind, subject) values ($1, $2, $3)", key, kind, subject
            )
            await connection.executemany(
                "insert into public.conversation_members (conversation_id, user_id) values ($1, $2)",
                [(key, uuid.UUID(person.id)) for person in people],
            )
        return str(key)

    async def write(self, conversation: str, sender: Person, *bodies: str) -> list[str]:
        """Messages in one transaction, in this order; returns their ids."""
        ids = [uuid.uuid4() for _ in bodies]
        async with self.database() as connection, connection.transaction():
            await connection.executemany(
                "insert into public.messages (id, conversation_id, sender_id, body) values ($1, $2, $3, $4)",
                [
                    (key, uuid.UUID(conversation), uuid.UUID(sender.id), body)
                    for key, body in zip(ids, bodies, strict=True)
                ],
            )
        return [str(key) for key in ids]

    async def messages(self, conversation: str) -> list[dict[str, Any]]:
        """All messages of a conversation, in order."""
        return await self.rows(
            "select * from public.messages where conversation_id = $1 order by seq", uuid.UUID(conversation)
        )

    async def sign_in(self, person: Person) -> dict[str, Any]:
        """A new session: access_token, refresh_token, expires_at, user."""
        async with httpx.AsyncClient(base_url=self.url, headers={"apikey": self.publishable_key}, timeout=60) as http:
            credentials = {"email": person.email, "password": person.password}
            answer = await http.post("/auth/v1/token?grant_type=password", json=credentials)
            answer.raise_for_status()
            session: dict[str, Any] = answer.json()
            return session

    async def http(self, person: Person) -> httpx.AsyncClient:
        """An HTTP client signed in as the person; the caller closes it."""
        session = await self.sign_in(person)
        headers = {"apikey": self.publishable_key, "Authorization": f"Bearer {session['access_token']}"}
        return httpx.AsyncClient(base_url=self.url, headers=headers, timeout=60)


@pytest.fixture(scope="session")
def academy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Academy]:
    """The session's server, with the app's migrations and no demo data; its slow bank is a quick one."""
    with start(tmp_path_factory.mktemp("academy") / "data", "--no-fsync", "--bank-delay", "0.3") as server:
        yield Academy.of(server)


async def _read_json(connection: asyncpg.Connection) -> None:
    await connection.set_type_codec("jsonb", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")
