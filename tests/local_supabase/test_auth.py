"""Accounts and sessions, as supabase_auth and plain HTTP see them."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import httpx
import jwt
import pytest
from supabase_auth import AsyncGoTrueClient
from supabase_auth.errors import AuthApiError, AuthWeakPasswordError

from tests.support.academy import Academy

VERSION = {"X-Supabase-Api-Version": "2024-01-01"}


def http(server: Academy, token: str = "") -> httpx.AsyncClient:
    """A client with the publishable key, and a token when there is one."""
    headers = {"apikey": server.publishable_key, **VERSION}
    return httpx.AsyncClient(
        base_url=f"{server.url}/auth/v1",
        headers=headers | ({"Authorization": f"Bearer {token}"} if token else {}),
        timeout=20,
    )


def gotrue(server: Academy, key: str = "") -> AsyncGoTrueClient:
    """supabase_auth's own client, without its timer."""
    key = key or server.publishable_key
    headers = {"apikey": key, "Authorization": f"Bearer {key}"}
    return AsyncGoTrueClient(url=f"{server.url}/auth/v1", headers=headers, auto_refresh_token=False)


async def refresh(server: Academy, token: str) -> httpx.Response:
    """One refresh."""
    async with http(server) as client:
        return await client.post("/token?grant_type=refresh_token", json={"refresh_token": token})


async def test_sign_up_gives_a_session_with_gotrue_s_claims(server: Academy) -> None:
    """A new account is signed in at once, and its token says who it is."""
    client = gotrue(server)
    email = f"{uuid.uuid4().hex}@test.example"
    answer = await client.sign_up(
        {"email": email, "password": "long-enough", "options": {"data": {"first_name": "Sam"}}}
    )
    assert answer.session
    assert answer.user
    claims = jwt.decode(answer.session.access_token, options={"verify_signature": False})
    assert {key: claims[key] for key in ("sub", "aud", "role", "email", "aal")} == {
        "sub": answer.user.id,
        "aud": "authenticated",
        "role": "authenticated",
        "email": email,
        "aal": "aal1",
    }
    assert claims["amr"][0]["method"] == "password"
    assert claims["iss"] == f"{server.url}/auth/v1"
    assert answer.user.user_metadata["first_name"] == "Sam"
    assert answer.user.identities
    assert answer.user.identities[0].provider == "email"
    await client.close()


async def test_sign_up_refuses_a_known_address_and_a_weak_password(server: Academy) -> None:
    """Both refusals carry GoTrue's codes."""
    person, client = await server.person(), gotrue(server)
    with pytest.raises(AuthApiError) as known:
        await client.sign_up({"email": person.email, "password": "long-enough"})
    assert (known.value.code, known.value.status) == ("user_already_exists", 422)
    with pytest.raises(AuthWeakPasswordError):
        await client.sign_up({"email": "new@test.example", "password": "short"})
    await client.close()


async def test_wrong_password_and_unknown_person_look_the_same(server: Academy) -> None:
    """Nobody learns who has an account."""
    person = await server.person()
    async with http(server) as client:
        wrong = await client.post("/token?grant_type=password", json={"email": person.email, "password": "wrong"})
        unknown = await client.post("/token?grant_type=password", json={"email": "x@test.example", "password": "wrong"})
    assert wrong.status_code == unknown.status_code == 400
    assert wrong.json() == unknown.json() == {"code": "invalid_credentials", "message": "Invalid login credentials"}


async def test_the_old_error_shape_is_used_without_the_version_header(server: Academy) -> None:
    """Two shapes, chosen by a header."""
    async with httpx.AsyncClient(headers={"apikey": server.publishable_key}, timeout=60) as client:
        answer = await client.post(
            f"{server.url}/auth/v1/token?grant_type=password", json={"email": "a", "password": "b"}
        )
    assert answer.json() == {"code": 400, "error_code": "invalid_credentials", "msg": "Invalid login credentials"}
    assert answer.headers["x-sb-error-code"] == "invalid_credentials"


async def test_a_refresh_rotates_and_the_lost_answer_can_be_asked_again(server: Academy) -> None:
    """The parent of the active token gets the active one: a client that lost the answer goes on."""
    first = await server.sign_in(await server.person())
    second = (await refresh(server, first["refresh_token"])).json()
    again = (await refresh(server, first["refresh_token"])).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert again["refresh_token"] == second["refresh_token"]


async def test_concurrent_refreshes_all_succeed_within_the_reuse_interval(server: Academy) -> None:
    """Eight callers with one token are one family."""
    session = await server.sign_in(await server.person())
    answers = await asyncio.gather(*(refresh(server, session["refresh_token"]) for _ in range(8)))
    assert [answer.status_code for answer in answers] == [200] * 8


async def test_an_old_token_used_again_ends_the_session(hasty_server: Academy) -> None:
    """A thief and the owner are both signed out."""
    first = (await hasty_server.sign_in(await hasty_server.person()))["refresh_token"]
    second = (await refresh(hasty_server, first)).json()["refresh_token"]
    third = (await refresh(hasty_server, second)).json()["refresh_token"]
    stolen = await refresh(hasty_server, first)
    assert (stolen.status_code, stolen.json()["code"]) == (400, "refresh_token_already_used")
    assert (await refresh(hasty_server, third)).json()["code"] == "refresh_token_not_found"


async def test_the_user_endpoint_tells_apart_why_a_token_is_no_good(server: Academy) -> None:
    """None, garbage, a session that is gone, and a person who is gone."""
    person = await server.person()
    token = (await server.sign_in(person))["access_token"]

    async def ask(token: str) -> tuple[int, str]:
        async with http(server, token) as client:
            answer = await client.get("/user")
            return answer.status_code, answer.json().get("code", "")

    assert await ask("") == (401, "no_authorization")
    assert await ask("garbage") == (403, "bad_jwt")
    assert await ask(token) == (200, "")
    await server.execute("delete from auth.sessions where user_id = $1", uuid.UUID(person.id))
    assert await ask(token) == (403, "session_not_found")
    await server.execute("delete from auth.users where id = $1", uuid.UUID(person.id))
    assert await ask(token) == (403, "user_not_found")


@pytest.mark.parametrize(("scope", "left"), [("local", {"other"}), ("others", {"own"}), ("global", set())])
async def test_log_out_ends_the_sessions_of_its_scope(server: Academy, scope: str, left: set[str]) -> None:
    """Local this one, others all but this one, global all."""
    person = await server.person()
    sessions = {"own": await server.sign_in(person), "other": await server.sign_in(person)}
    async with http(server, sessions["own"]["access_token"]) as client:
        assert (await client.post(f"/logout?scope={scope}")).status_code == 204
    answers = {name: await refresh(server, session["refresh_token"]) for name, session in sessions.items()}
    assert {name for name, answer in answers.items() if answer.status_code == 200} == left


async def test_a_person_changes_their_password_and_metadata(server: Academy) -> None:
    """The other sessions end; the same password again is refused."""
    person = await server.person()
    own, other = await server.sign_in(person), await server.sign_in(person)
    async with http(server, own["access_token"]) as client:
        same = await client.put("/user", json={"password": person.password})
        changed = await client.put("/user", json={"password": "another-one", "data": {"theme": "dark"}})
    assert (same.status_code, same.json()["code"]) == (422, "same_password")
    assert changed.json()["user_metadata"]["theme"] == "dark"
    assert (await refresh(server, other["refresh_token"])).status_code == 400
    assert (await refresh(server, own["refresh_token"])).status_code == 200


async def test_admin_endpoints_need_the_secret_key(server: Academy) -> None:
    """Create, list and delete with it; refused with a person's token."""
    admin = gotrue(server, server.secret_key)
    made = await admin.admin.create_user({"email": f"{uuid.uuid4().hex}@test.example", "password": "long-enough"})
    listed = await admin.admin.list_users(per_page=1000)
    assert made.user.id in {user.id for user in listed}
    await admin.admin.delete_user(made.user.id)
    with pytest.raises(AuthApiError) as gone:
        await admin.admin.get_user_by_id(made.user.id)
    assert gone.value.code == "user_not_found"
    token = (await server.sign_in(await server.person()))["access_token"]
    async with http(server, token) as client:
        assert (await client.get("/admin/users")).json()["code"] == "not_admin"
    await admin.close()


async def test_a_refresh_that_waits_too_long_for_another_is_told_to_try_again(server: Academy) -> None:
    """409, which a client retries."""
    person = await server.person()
    session = await server.sign_in(person)
    async with server.database() as connection, connection.transaction():
        await connection.execute("select 1 from auth.sessions where user_id = $1 for update", uuid.UUID(person.id))
        answer = await refresh(server, session["refresh_token"])
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    assert (await refresh(server, session["refresh_token"])).status_code == 200


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("/token?grant_type=refresh_token", {"refresh_token": "not of this shape"}, (400, "validation_failed")),
        ("/token?grant_type=magic", {}, (400, "validation_failed")),
        ("/token?grant_type=web3", {}, (501, "not_implemented")),
        ("/signup", {}, (422, "anonymous_provider_disabled")),
        ("/signup", {"phone": "123"}, (400, "phone_provider_disabled")),
        ("/signup", {"email": "a@b.example"}, (400, "validation_failed")),
        ("/otp", {"email": "a b@c"}, (400, "validation_failed")),
        ("/logout?scope=elsewhere", {}, (400, "validation_failed")),
    ],
)
async def test_what_cannot_be_asked_has_gotrue_s_code(
    server: Academy, path: str, body: dict[str, Any], expected: tuple[int, str]
) -> None:
    """Nothing of it is a 500."""
    async with http(server) as client:
        answer = await client.post(path, json=body)
    assert (answer.status_code, answer.json()["code"]) == expected


@pytest.mark.parametrize(
    ("text", "status"), [("\\ud800", 200), ("\\ud83d\\ude00", 200), ("\\u0000", 500), ("\\u202e", 200)]
)
async def test_texts_that_cannot_be_stored_leave_the_connection_open(server: Academy, text: str, status: int) -> None:
    """What is no text is GoTrue's own error, in JSON; the next request goes through."""
    async with http(server) as client:
        raw = f'{{"email": "{uuid.uuid4().hex}@test.example", "password": "long-enough", "data": {{"name": "{text}"}}}}'
        answer = await client.post("/signup", content=raw)
        assert answer.status_code == status
        assert status == 200 or answer.json()["code"] == "unexpected_failure"
        assert (await client.get("/health")).status_code == 200


@pytest.mark.parametrize("body", [b"{", b"[]", b'"x"', b'{"email": 3, "password": {}}', b"\xff"])
async def test_malformed_bodies_are_refused(server: Academy, body: bytes) -> None:
    """No input makes the service fail."""
    async with http(server) as client:
        assert (await client.post("/token?grant_type=password", content=body)).status_code == 400


async def test_requests_without_a_known_api_key_stop_at_the_gateway(server: Academy) -> None:
    """With Supabase's own words."""
    async with httpx.AsyncClient(base_url=server.url, timeout=60) as client:
        assert (await client.get("/auth/v1/settings")).json()["message"] == "No API key found in request"
        assert (await client.get("/rest/v1/notes", headers={"apikey": "x"})).json()["message"] == "Invalid API key"


async def test_what_is_not_served_says_so(server: Academy) -> None:
    """501 with a plain sentence."""
    async with http(server) as client:
        answers: list[Any] = [
            await client.post(path, json={}) for path in ("/sso", "/factors", "/token?grant_type=web3")
        ]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(501, "not_implemented")] * 3
