"""PKCE by mail: the link brings a code that is worth nothing without the verifier that stayed on this computer."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import NamedTuple

import httpx
import pytest

from tests.contracts.project import Member, Project
from tests.contracts.test_auth_contract import code_of
from tests.contracts.test_mail_contract import BACK, click
from tests.support.mailbox import Mailbox


class Pair(NamedTuple):
    verifier: str
    challenge: dict[str, str]

    @classmethod
    def new(cls) -> Pair:
        verifier = secrets.token_urlsafe(48)
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        return cls(verifier, {"code_challenge": digest, "code_challenge_method": "s256"})


async def exchange(project: Project, code: str, verifier: str) -> httpx.Response:
    async with project.http() as http:
        body = {"auth_code": code, "code_verifier": verifier}
        return await http.post("/auth/v1/token?grant_type=pkce", json=body)


async def ask(project: Project, member: Member, pair: Pair, path: str = "otp") -> None:
    async with project.http() as http:
        body = {"email": member.email, **pair.challenge}
        answer = await http.post(f"/auth/v1/{path}", params={"redirect_to": f"{BACK}?flow=7"}, json=body)
        answer.raise_for_status()


@pytest.mark.parametrize(("path", "kind"), [("otp", "magic_link"), ("recover", "recovery")])
async def test_a_link_and_its_verifier_sign_in_once(project: Project, mailbox: Mailbox, path: str, kind: str) -> None:
    """The link keeps the app's own query; its token says `pkce_`; the code is good once."""
    pair = Pair.new()
    async with project.members() as [member]:
        await ask(project, member, pair, path)
        link = (await mailbox.newest(member.email, kind)).link
        assert "token=pkce_" in link
        back = await click(link)
        assert (back["at"], back["flow"]) == (BACK, "7")
        assert "access_token" not in back
        session = (await exchange(project, back["code"], pair.verifier)).raise_for_status().json()
        assert session["user"]["id"] == member.id
        assert code_of(await exchange(project, back["code"], pair.verifier)) == (404, "flow_state_not_found")
        again = await click(link)
    assert (again["error_code"], again["flow"]) == ("otp_expired", "7")


async def test_a_wrong_verifier_leaves_the_code_usable(project: Project, mailbox: Mailbox) -> None:
    pair = Pair.new()
    async with project.members() as [member]:
        await ask(project, member, pair)
        code = (await click((await mailbox.newest(member.email)).link))["code"]
        assert code_of(await exchange(project, code, Pair.new().verifier)) == (400, "bad_code_verifier")
        assert (await exchange(project, code, pair.verifier)).status_code == 200


async def test_digits_of_a_challenged_mail_sign_in_at_once(project: Project, mailbox: Mailbox) -> None:
    """On another device, where the verifier is not."""
    async with project.members() as [member]:
        await ask(project, member, Pair.new())
        mail = await mailbox.newest(member.email)
        assert (await project.verify(type="email", email=member.email, token=mail.digits)).status_code == 200


async def test_the_official_client_exchanges_a_confirmation(project: Project, mailbox: Mailbox) -> None:
    """A sign-up by link, from end to end."""
    email = f"contract-{secrets.token_hex(8)}@pharmat.example"
    async with project.auth() as client:
        password = secrets.token_urlsafe(12)
        await client.sign_up({"email": email, "password": password, "options": {"email_redirect_to": BACK}})
        back = await click((await mailbox.newest(email)).link)
        answer = await client.exchange_code_for_session(
            {"auth_code": back["code"], "code_verifier": "", "redirect_to": ""}
        )
    assert answer.session
    assert answer.session.user.email == email


@pytest.mark.parametrize(
    "challenge",
    [
        {"code_challenge": "a" * 43},
        {"code_challenge_method": "s256"},
        {"code_challenge": "a" * 42, "code_challenge_method": "s256"},
        {"code_challenge": "ä" * 43, "code_challenge_method": "s256"},
        {"code_challenge": "a" * 43, "code_challenge_method": "md5"},
    ],
)
async def test_a_challenge_of_another_shape_is_refused(project: Project, challenge: dict[str, str]) -> None:
    async with project.http() as http:
        answer = await http.post("/auth/v1/otp", json={"email": "contract@pharmat.example", **challenge})
    assert answer.status_code in {400, 500}, "Auth has no better answer for an unknown method"
    assert challenge.get("code_challenge_method") == "md5" or code_of(answer) == (400, "validation_failed")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (400, "validation_failed")),
        ({"auth_code": "x"}, (400, "validation_failed")),
        ({"auth_code": "x", "code_verifier": "y" * 43}, (404, "flow_state_not_found")),
    ],
)
async def test_a_code_that_was_never_given_buys_nothing(
    project: Project, body: dict[str, str], expected: tuple[int, str]
) -> None:
    async with project.http() as http:
        assert code_of(await http.post("/auth/v1/token?grant_type=pkce", json=body)) == expected
