"""Supabase Auth as `TokenKeeper` and `RemoteDoor` rely on it."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.contracts.project import Project


def code_of(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["code"]


async def test_a_password_buys_a_session(project: Project) -> None:
    """With every field that the app reads."""
    async with project.members() as [member]:
        session = member.session
        assert session["token_type"] == "bearer"
        assert session["user"]["id"] == member.id
        assert session["expires_in"] > 0
        assert session["access_token"].count(".") == 2
        assert session["refresh_token"]


async def test_a_wrong_password_and_an_unknown_person_look_the_same(project: Project) -> None:
    async with project.members() as [member]:
        wrong = code_of(await project.sign_in(member.email, "wrong-Pa55word"))
        unknown = code_of(await project.sign_in("nobody@pharmat.example"))
    assert wrong == unknown == (400, "invalid_credentials")


async def test_a_refresh_rotates(project: Project) -> None:
    """A new refresh token each time; its parent, asked again, gives the active one, so a lost answer is harmless."""
    async with project.members() as [member]:
        first = member.session["refresh_token"]
        second = (await project.refresh(first)).raise_for_status().json()["refresh_token"]
        again = (await project.refresh(first)).raise_for_status().json()["refresh_token"]
        third = (await project.refresh(second)).raise_for_status().json()["refresh_token"]
        assert len({first, second, third}) == 3
        assert again == second


async def test_concurrent_refreshes_do_not_end_the_session(project: Project) -> None:
    """Two programs that share a session, or a caller that was cancelled and asked again."""
    async with project.members() as [member]:
        answers = await asyncio.gather(*(project.refresh(member.session["refresh_token"]) for _ in range(4)))
        assert {answer.status_code for answer in answers} <= {200, 409}
        good = next(answer for answer in answers if answer.status_code == 200)
        (await project.refresh(good.json()["refresh_token"])).raise_for_status()


async def test_an_ancestor_used_again_ends_the_session(hasty_project: Project) -> None:
    """Somebody has a copy of the token: everything that descends from it is revoked."""
    async with hasty_project.members() as [member]:
        first = member.session["refresh_token"]
        second = (await hasty_project.refresh(first)).json()["refresh_token"]
        third = (await hasty_project.refresh(second)).json()["refresh_token"]
        assert code_of(await hasty_project.refresh(first)) == (400, "refresh_token_already_used")
        status, code = code_of(await hasty_project.refresh(third))
        assert (status, code in {"refresh_token_already_used", "refresh_token_not_found", "session_not_found"}) == (
            400,
            True,
        )


async def test_a_token_that_was_never_given_is_definitive(project: Project) -> None:
    assert code_of(await project.refresh("zzzzzzzzzzzz")) == (400, "refresh_token_not_found")


async def test_logging_out_ends_the_session_and_only_this_one(project: Project) -> None:
    async with project.members() as [member]:
        other = (await project.sign_in(member.email)).json()
        async with project.http(member.token) as http:
            assert (await http.post("/auth/v1/logout?scope=local")).status_code == 204
        status, code = code_of(await project.refresh(member.session["refresh_token"]))
        assert status == 400
        assert code in {"refresh_token_not_found", "session_not_found"}
        assert (await project.refresh(other["refresh_token"])).status_code == 200


@pytest.mark.parametrize(("scope", "left"), [("others", {"own"}), ("global", set())])
async def test_logging_out_elsewhere_and_everywhere(project: Project, scope: str, left: set[str]) -> None:
    async with project.members() as [member]:
        sessions = {"own": member.session, "other": (await project.sign_in(member.email)).json()}
        async with project.http(member.token) as http:
            assert (await http.post(f"/auth/v1/logout?scope={scope}")).status_code == 204
        answers = {name: await project.refresh(session["refresh_token"]) for name, session in sessions.items()}
    assert {name for name, answer in answers.items() if answer.status_code == 200} == left


async def test_an_access_token_outlives_its_session_everywhere_but_at_auth(project: Project) -> None:
    """Rows are still answered until it expires; Auth itself looks for the session."""
    async with project.members() as [member], project.http(member.token) as http:
        assert (await http.get("/auth/v1/user")).json()["id"] == member.id
        await http.post("/auth/v1/logout?scope=local")
        assert code_of(await http.get("/auth/v1/user")) == (403, "session_not_found")
        assert (await http.get(f"/rest/v1/users?id=eq.{member.id}&select=id")).json() == [{"id": member.id}]


async def test_a_token_that_is_none_is_told_apart(project: Project) -> None:
    async with project.http("not-a-token") as http:
        assert code_of(await http.get("/auth/v1/user")) == (403, "bad_jwt")


async def test_errors_have_an_older_shape_for_those_who_do_not_ask_for_the_new_one(project: Project) -> None:
    async with project.http() as http:
        del http.headers["x-supabase-api-version"]
        answer = await http.post("/auth/v1/token?grant_type=refresh_token", json={"refresh_token": "zzzzzzzzzzzz"})
    assert (answer.status_code, answer.json()["code"]) == (400, 400)
    assert answer.json()["error_code"] == answer.headers["x-sb-error-code"] == "refresh_token_not_found"
    assert answer.json()["msg"]


async def test_a_person_who_is_gone_cannot_refresh(project: Project) -> None:
    async with project.members() as [member]:
        async with project.service() as service:
            await service.delete(f"/auth/v1/admin/users/{member.id}")
        status, code = code_of(await project.refresh(member.session["refresh_token"]))
        assert status == 400
        assert code in {"refresh_token_not_found", "session_not_found", "user_not_found"}


@pytest.mark.parametrize("body", [b"", b"[]", b"nonsense", b'{"refresh_token": 7}', b'{"refresh_token": ""}'])
async def test_nonsense_is_answered_in_json(project: Project, body: bytes) -> None:
    async with project.http() as http:
        headers = {"content-type": "application/json"}
        answer = await http.post("/auth/v1/token?grant_type=refresh_token", content=body, headers=headers)
    assert 400 <= answer.status_code < 500
    assert isinstance(answer.json()["code"], str)
