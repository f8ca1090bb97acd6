"""What the academy's own server does with accounts, and what nobody else may."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.contracts.project import PASSWORD, Project
from tests.contracts.test_auth_contract import code_of
from tests.contracts.test_mail_contract import new_address

VERSION = {"x-supabase-api-version": "2024-01-01"}


@asynccontextmanager
async def account(project: Project, **wish: Any) -> AsyncIterator[dict[str, Any]]:
    """Made by the academy, and gone afterwards."""
    async with project.service() as http:
        answer = await http.post("/auth/v1/admin/users", json={"email": new_address(), **wish})
        made: dict[str, Any] = answer.raise_for_status().json()
        try:
            yield made
        finally:
            await http.delete(f"/auth/v1/admin/users/{made['id']}")


async def test_an_account_is_unconfirmed_unless_the_academy_says_so(project: Project) -> None:
    async with (
        account(project, password=PASSWORD) as unconfirmed,
        account(project, password=PASSWORD, email_confirm=True) as confirmed,
    ):
        assert code_of(await project.sign_in(unconfirmed["email"])) == (400, "email_not_confirmed")
        assert (await project.sign_in(confirmed["email"])).status_code == 200


async def test_the_academy_changes_an_account_at_once(project: Project) -> None:
    """Without mails: address, password, confirmation and what is known of the person."""
    email = new_address()
    change = {
        "email": email,
        "password": "changed-Pa55word",
        "email_confirm": True,
        "user_metadata": {"language": "ar"},
        "app_metadata": {"cohort": "2027"},
    }
    async with account(project, user_metadata={"first_name": "Ann"}) as made, project.service() as http:
        path = f"/auth/v1/admin/users/{made['id']}"
        changed = (await http.put(path, json=change)).raise_for_status().json()
        assert changed["email"] == email
        assert changed["email_confirmed_at"]
        assert changed["user_metadata"]["first_name"] == "Ann"
        assert changed["user_metadata"]["language"] == "ar"
        assert changed["app_metadata"]["cohort"] == "2027"
        assert (await project.sign_in(email, "changed-Pa55word")).status_code == 200
        assert (await http.get(path)).json()["email"] == email


async def test_nobody_gets_an_address_that_somebody_has(project: Project) -> None:
    async with account(project) as ann, account(project, email_confirm=True) as bob, project.service() as http:
        http.headers.update(VERSION)
        twice = await http.post("/auth/v1/admin/users", json={"email": bob["email"].upper()})
        moved = await http.put(f"/auth/v1/admin/users/{ann['id']}", json={"email": bob["email"]})
        invited = await http.post("/auth/v1/invite", json={"email": bob["email"]})
    assert {code_of(twice), code_of(moved), code_of(invited)} == {(422, "email_exists")}


async def test_accounts_are_listed_by_pages(project: Project) -> None:
    async with account(project), account(project), project.service() as http:
        pages = [(await http.get(f"/auth/v1/admin/users?page={page}&per_page=1")).json()["users"] for page in (1, 2)]
        assert [len(page) for page in pages] == [1, 1]
        assert pages[0][0]["id"] != pages[1][0]["id"]


async def test_an_account_that_is_deleted_is_gone(project: Project) -> None:
    async with account(project, password=PASSWORD, email_confirm=True) as made, project.service() as http:
        http.headers.update(VERSION)
        path = f"/auth/v1/admin/users/{made['id']}"
        assert (await http.delete(path)).status_code == 200
        assert code_of(await http.get(path)) == (404, "user_not_found")
        assert code_of(await http.delete(path)) == (404, "user_not_found")
        assert code_of(await project.sign_in(made["email"])) == (400, "invalid_credentials")


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ({"type": "recovery"}, (404, "user_not_found")),
        ({"type": "email_change_new", "new_email": "x@pharmat.example"}, (404, "user_not_found")),
        ({"type": "signup"}, (400, "validation_failed")),
        ({"type": "nonsense"}, (400, "validation_failed")),
    ],
)
async def test_a_link_for_nobody_is_refused(project: Project, wish: dict[str, str], expected: tuple[int, str]) -> None:
    async with project.service() as http:
        http.headers.update(VERSION)
        answer = await http.post("/auth/v1/admin/generate_link", json={"email": new_address(), **wish})
    assert code_of(answer) == expected


async def test_a_ban_of_no_duration_is_refused(project: Project) -> None:
    async with account(project) as made, project.service() as http:
        http.headers.update(VERSION)
        answer = await http.put(f"/auth/v1/admin/users/{made['id']}", json={"ban_duration": "for ever'; --"})
    assert code_of(answer) == (400, "validation_failed")


async def test_people_may_do_none_of_it(project: Project) -> None:
    """Not even to themselves."""
    async with project.members() as [member], project.http(member.token) as http:
        own = f"/auth/v1/admin/users/{member.id}"
        answers = [
            await http.get("/auth/v1/admin/users"),
            await http.post("/auth/v1/admin/users", json={"email": new_address()}),
            await http.get(own),
            await http.put(own, json={"app_metadata": {"role": "admin"}}),
            await http.delete(own),
            await http.put("/auth/v1/user", json={"app_metadata": {"role": "admin"}}),
            await http.get(f"/auth/v1/admin/users/{uuid.uuid4()}"),
        ]
    assert {code_of(answer) for answer in answers} == {(403, "not_admin")}
