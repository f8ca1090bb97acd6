"""What Auth mails, and what its digits and links are worth: sign-up, magic link, recovery, change of address.

Links that the academy's own server asks for (`generate_link`) stand for mails where a project is hosted.
"""

from __future__ import annotations

import uuid
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from supabase_auth.errors import AuthApiError

from tests.contracts.project import PASSWORD, Member, Project
from tests.contracts.test_auth_contract import code_of
from tests.support.mailbox import Mailbox

BACK = "http://127.0.0.1:49152/back"
DIGITS_ARE_BAD = {"code": "otp_expired", "message": "Token has expired or is invalid"}
LINK_IS_BAD = {"code": "otp_expired", "message": "Email link is invalid or has expired"}


def new_address() -> str:
    return f"contract-{uuid.uuid4().hex}@pharmat.example"


async def click(link: str) -> dict[str, str]:
    """What the browser is sent back with: the address, the query and, where it differs, the fragment."""
    async with httpx.AsyncClient(timeout=60) as browser:
        answer = await browser.get(link)
    assert answer.status_code == 303, answer.text
    target = urlsplit(answer.headers["location"])
    fields = parse_qs(target.fragment, keep_blank_values=True) | parse_qs(target.query)
    return {"at": target._replace(query="", fragment="").geturl(), **{name: value[0] for name, value in fields.items()}}


async def test_a_sign_up_waits_for_its_confirmation(project: Project, mailbox: Mailbox) -> None:
    """No session before the digits; the password is of use after them."""
    email = new_address()
    async with project.auth() as client:
        answer = await client.sign_up(
            {"email": email, "password": PASSWORD, "options": {"data": {"first_name": "New", "role": "tutor"}}}
        )
        assert answer.session is None
        assert answer.user
        assert answer.user.identities
        assert code_of(await project.sign_in(email)) == (400, "email_not_confirmed")
        mail = await mailbox.newest(email, "confirmation")
        done = await client.verify_otp({"email": email, "token": mail.digits, "type": "signup"})
    assert done.session
    assert done.session.user.email_confirmed_at
    assert done.session.user.user_metadata["first_name"] == "New"
    assert (await project.sign_in(email)).status_code == 200


async def test_a_known_address_that_signs_up_is_told_nothing(project: Project) -> None:
    """A user who does not exist, without identities: nobody learns who has an account."""
    async with project.members() as [member], project.auth() as client:
        answer = await client.sign_up({"email": member.email, "password": PASSWORD})
        assert answer.session is None
        assert answer.user
        assert answer.user.identities == []
        assert answer.user.id != member.id


async def test_a_confirmation_is_mailed_again_but_not_at_once(project: Project, mailbox: Mailbox) -> None:
    email = new_address()
    async with project.auth() as client:
        await client.sign_up({"email": email, "password": PASSWORD})
        with pytest.raises(AuthApiError) as hasty:
            await client.resend({"type": "signup", "email": email})
        await client.resend({"type": "signup", "email": new_address()})
    assert (hasty.value.status, hasty.value.code) == (429, "over_email_send_rate_limit")
    assert hasty.value.message.startswith("For security purposes, you can only request this after ")
    assert len(await mailbox.all(email)) == 1


@pytest.mark.parametrize("kind", ["email", "magiclink"])
async def test_six_digits_sign_in_once(project: Project, mailbox: Mailbox, kind: str) -> None:
    async with project.members() as [member], project.auth() as client:
        await client.sign_in_with_otp({"email": member.email, "options": {"should_create_user": False}})
        mail = await mailbox.newest(member.email, "magic_link")
        assert mail.digits in mail.subject
        proof = {"type": kind, "email": member.email.upper(), "token": mail.digits}
        session = (await project.verify(**proof)).raise_for_status().json()
        assert session["user"]["id"] == member.id
        again = await project.verify(**proof)
    assert (again.status_code, again.json()) == (403, DIGITS_ARE_BAD)


async def test_a_stranger_s_magic_link_is_a_sign_up_or_refused(project: Project, mailbox: Mailbox) -> None:
    email = new_address()
    async with project.auth() as client:
        with pytest.raises(AuthApiError) as refusal:
            await client.sign_in_with_otp({"email": email, "options": {"should_create_user": False}})
        assert (refusal.value.status, refusal.value.code) == (422, "otp_disabled")
        await client.sign_in_with_otp({"email": email})
        mail = await mailbox.newest(email, "confirmation")
        done = await client.verify_otp({"email": email, "token": mail.digits, "type": "email"})
    assert done.session


async def test_wrong_digits_and_unknown_people_look_the_same(project: Project) -> None:
    """Five times wrong, then right: Auth counts requests, not mistakes."""
    async with project.members() as [member]:
        right = (await project.link("magiclink", member.email))["email_otp"]
        wrong = f"{(int(right) + 1) % 1_000_000:06}"
        answers = [await project.verify(type="email", email=member.email, token=wrong) for _ in range(5)]
        answers.append(await project.verify(type="email", email=new_address(), token=right))
        assert [(answer.status_code, answer.json()) for answer in answers] == [(403, DIGITS_ARE_BAD)] * 6
        assert (await project.verify(type="email", email=member.email, token=right)).status_code == 200


async def test_a_new_code_takes_the_place_of_the_last(project: Project) -> None:
    async with project.members() as [member]:
        first = await project.link("magiclink", member.email)
        second = await project.link("magiclink", member.email)
        old = await project.verify(type="magiclink", token_hash=first["hashed_token"])
        assert (old.status_code, old.json()) == (403, LINK_IS_BAD)
        assert (await project.verify(type="magiclink", token_hash=second["hashed_token"])).status_code == 200


@pytest.mark.parametrize(
    "proof",
    [
        {"type": "email"},
        {"type": "email", "token": "123456"},
        {"type": "email", "token": "123456", "token_hash": "ab"},
        {"type": "email", "token_hash": "ab", "email": "a@pharmat.example"},
        {"token_hash": "ab"},
        {"type": "nonsense", "token_hash": "ab"},
    ],
)
async def test_half_a_proof_is_refused(project: Project, proof: dict[str, str]) -> None:
    assert code_of(await project.verify(**proof)) == (400, "validation_failed")


async def test_a_link_without_challenge_brings_the_session_in_the_fragment(project: Project) -> None:
    """Used again, it brings the reason."""
    async with project.members() as [member]:
        link = (await project.link("magiclink", member.email, redirect_to=BACK))["action_link"]
        back = await click(link)
        assert (back["at"], back["type"], back["token_type"]) == (BACK, "magiclink", "bearer")
        assert (await project.refresh(back["refresh_token"])).status_code == 200
        again = await click(link)
    assert (again["error"], again["error_code"]) == ("access_denied", "otp_expired")
    assert again["error_description"] == LINK_IS_BAD["message"]


async def test_a_recovery_sets_a_new_password(project: Project, mailbox: Mailbox) -> None:
    """Who is unknown gets the same answer, and no mail."""
    async with project.members() as [member], project.auth() as client:
        nobody = new_address()
        await client.reset_password_for_email(nobody)
        assert await mailbox.all(nobody) == []
        await client.reset_password_for_email(member.email)
        mail = await mailbox.newest(member.email, "recovery")
        await client.verify_otp({"email": member.email, "token": mail.digits, "type": "recovery"})
        await client.update_user({"password": "another-Pa55word"})
        assert code_of(await project.sign_in(member.email)) == (400, "invalid_credentials")
        assert (await project.sign_in(member.email, "another-Pa55word")).status_code == 200


async def test_passwords_that_are_weak_or_the_same_are_refused(project: Project) -> None:
    async with project.members() as [member], project.http(member.token) as http:
        weak = await http.put("/auth/v1/user", json={"password": "short"})
        same = await http.put("/auth/v1/user", json={"password": PASSWORD})
    assert code_of(weak) == (422, "weak_password")
    assert "length" in weak.json()["weak_password"]["reasons"]
    assert code_of(same) == (422, "same_password")


async def test_a_new_address_is_confirmed_at_both(project: Project, mailbox: Mailbox) -> None:
    """The old address counts until the second mail is answered."""
    async with project.members(2) as [member, other], project.http(member.token) as http:
        taken = await http.put("/auth/v1/user", json={"email": other.email})
        assert code_of(taken) == (422, "email_exists")
        email = new_address()
        asked = (await http.put("/auth/v1/user", json={"email": email})).raise_for_status().json()
        assert (asked["email"], asked["new_email"]) == (member.email, email)
        old, new = [await mailbox.newest(to, "email_change") for to in (member.email, email)]
        first = await project.verify(type="email_change", email=member.email, token=old.digits)
        assert (first.status_code, first.json()["code"], "access_token" in first.json()) == (200, "200", False)
        assert (await http.get("/auth/v1/user")).json()["email"] == member.email
        second = await project.verify(type="email_change", email=email, token=new.digits)
        assert second.raise_for_status().json()["user"]["email"] == email
        assert (await project.sign_in(email)).status_code == 200
        profile = await http.get(f"/rest/v1/users?id=eq.{member.id}&select=id")
        assert profile.json() == [{"id": member.id}]


async def test_a_new_address_by_links(project: Project, mailbox: Mailbox) -> None:
    async with project.members() as [member], project.http(member.token) as http:
        email = new_address()
        (await http.put("/auth/v1/user", params={"redirect_to": BACK}, json={"email": email})).raise_for_status()
        first = await click((await mailbox.newest(email)).link)
        assert first["message"].startswith("Confirmation link accepted.")
        second = await click((await mailbox.newest(member.email)).link)
        assert second["at"] == BACK
        assert second["access_token"]
        assert (await project.sign_in(email)).status_code == 200


async def test_an_invited_person_accepts(project: Project, mailbox: Mailbox) -> None:
    email = new_address()
    async with project.service() as http:
        invited = (await http.post("/auth/v1/invite", json={"email": email})).raise_for_status().json()
    assert invited["invited_at"]
    mail = await mailbox.newest(email, "invite")
    session = (await project.verify(type="invite", email=email, token=mail.digits)).raise_for_status().json()
    assert session["user"]["id"] == invited["id"]


async def test_only_the_academy_invites_and_makes_links(project: Project) -> None:
    async with project.members() as [member], project.http(member.token) as http:
        for path in ("invite", "admin/generate_link"):
            answer = await http.post(f"/auth/v1/{path}", json={"type": "magiclink", "email": member.email})
            assert code_of(answer) == (403, "not_admin")


async def test_a_banned_person_is_kept_out_by_every_door(project: Project) -> None:
    async with project.members() as [member]:
        code = await project.link("magiclink", member.email)
        await ban(project, member, "24h")
        assert code_of(await project.sign_in(member.email)) == (400, "user_banned")
        assert code_of(await project.refresh(member.session["refresh_token"])) == (400, "user_banned")
        assert code_of(await project.verify(type="magiclink", token_hash=code["hashed_token"])) == (403, "user_banned")
        async with project.http(member.token) as http:
            assert code_of(await http.get("/auth/v1/user")) == (403, "user_banned")
        await ban(project, member, "none")
        assert (await project.sign_in(member.email)).status_code == 200


async def ban(project: Project, member: Member, duration: str) -> None:
    async with project.service() as http:
        answer = await http.put(f"/auth/v1/admin/users/{member.id}", json={"ban_duration": duration})
        answer.raise_for_status()
