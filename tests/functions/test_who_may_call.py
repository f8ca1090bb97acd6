"""Each function for nobody, for a stranger's token, for a blocked account, and with nonsense instead of a request."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import httpx
import jwt
import pytest

from tests.functions.shop import shop
from tests.support.academy import Academy

FUNCTIONS: dict[str, dict[str, Any]] = {
    "create-checkout": {"kind": "course", "item": str(uuid4()), "request_id": str(uuid4())},
    "request-refund": {"payment_id": str(uuid4()), "reason": "x", "request_id": str(uuid4())},
    "decide-refund": {"refund_id": str(uuid4()), "decision": "approve"},
    "export-my-data": {},
    "delete-my-account": {"confirm": "x"},
    "invite-user": {"email": "x@example.org", "role": "student", "first_name": "X"},
}
WITH_FIELDS = sorted(set(FUNCTIONS) - {"export-my-data"})


@asynccontextmanager
async def http(academy: Academy, token: str | None) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(base_url=academy.url, headers=headers, timeout=60) as client:
        yield client


@pytest.mark.parametrize("function", FUNCTIONS)
async def test_nobody_gets_in_without_being_signed_in(academy: Academy, function: str) -> None:
    """No token, a forged one, the publishable key, the secret key, somebody who has signed out."""
    forged = jwt.encode(
        {"sub": str(uuid4()), "role": "authenticated", "exp": time.time() + 600}, "guessed" * 8, algorithm="HS256"
    )
    async with http(academy, None) as anybody:
        answer = await anybody.post(f"/functions/v1/{function}", json=FUNCTIONS[function])
        assert (answer.status_code, answer.json()) == (401, {"code": 401, "message": "Missing authorization header"})
    async with http(academy, forged) as forger:
        answer = await forger.post(f"/functions/v1/{function}", json=FUNCTIONS[function])
        assert (answer.status_code, answer.json()) == (401, {"code": 401, "message": "Invalid JWT"})
    person = await academy.person()
    session = await academy.sign_in(person)
    async with await academy.http(person) as same:
        assert (await same.post("/auth/v1/logout?scope=global")).status_code == 204
    for token in (academy.publishable_key, academy.secret_key, session["access_token"]):
        async with http(academy, token) as nobody:
            answer = await nobody.post(f"/functions/v1/{function}", json=FUNCTIONS[function])
            assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


@pytest.mark.parametrize("function", ["create-checkout", "request-refund", "decide-refund", "invite-user"])
async def test_a_blocked_account_does_nothing(academy: Academy, function: str) -> None:
    """Even an admin's."""
    admin = await academy.person("Blocked", role="admin")
    async with await academy.http(admin) as client:
        await academy.execute("update users set is_active = false where id = $1", UUID(admin.id))
        answer = await client.post(f"/functions/v1/{function}", json=FUNCTIONS[function])
        assert (answer.status_code, answer.json()["code"]) == (403, "inactive")


@pytest.mark.parametrize("function", WITH_FIELDS)
async def test_nonsense_is_refused(academy: Academy, function: str) -> None:
    """No object, no field, a text that is a statement, something enormous, another method."""
    admin = await academy.person("Admin", role="admin")
    async with await academy.http(admin) as client:
        path = f"/functions/v1/{function}"
        wrong = [b"[]", b"{", b"null", b"{}"]
        wrong += [b'{"item": "\'; drop table payments", "refund_id": 7, "email": {}, "confirm": 1, "payment_id": []}']
        for body in wrong:
            answer = await client.post(path, content=body)
            assert answer.status_code in {400, 422}, body
            assert answer.json()["message"].endswith(".")
        assert (await client.post(path, content=b'{"a": "' + b"x" * 300_000 + b'"}')).status_code == 413
        assert (await client.get(path)).status_code == 405


async def test_things_that_are_not_there(academy: Academy) -> None:
    """404 with a sentence; a function that does not exist as hosted says it."""
    async with shop(academy) as here:
        for function in ("create-checkout", "request-refund", "decide-refund"):
            answer = await here.admin.call(function, **FUNCTIONS[function])
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        for name in ("nothing", "_shared", "..", "%2e%2e"):
            answer = await here.admin.http.post(f"/functions/v1/{name}")
            assert answer.status_code in {404, 501}


async def test_the_provider_s_api_knows_its_key_alone(academy: Academy) -> None:
    """Whatever stands in its place, also what is no ASCII."""
    async with httpx.AsyncClient(base_url=f"{academy.url}/v1", timeout=60) as http:
        for said in ("", "Bearer", f"Bearer {academy.publishable_key}", "Bearer é"):
            for path in ("events", "charges", "refunds", "checkout/sessions"):
                assert (await http.get(f"/{path}", headers=[(b"authorization", said.encode())])).status_code == 401
