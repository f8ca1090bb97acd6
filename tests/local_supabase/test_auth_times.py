"""Codes, flows and sessions as time goes by, and under many hands. Time passes by moving what is stored."""

from __future__ import annotations

import asyncio
import secrets
import uuid
from collections.abc import Sequence

import httpx
import pytest

from tests.support.academy import Academy, Person
from tests.support.mailbox import Mailbox

VERIFIER = "v" * 43
PLAIN = {"code_challenge": VERIFIER, "code_challenge_method": "plain"}
AGED = {
    "mail": "update auth.users set recovery_sent_at = recovery_sent_at - $2::text::interval where id = $1",
    "flow": """update auth.flow_state set created_at = created_at - $2::text::interval,
        auth_code_issued_at = auth_code_issued_at - $2::text::interval where user_id = $1""",
    "asked": "update auth.flow_state set created_at = created_at - $2::text::interval where user_id = $1",
    "session": "update auth.sessions set created_at = created_at - $2::text::interval where user_id = $1",
    "proof": """update auth.users set reauthentication_sent_at = reauthentication_sent_at - $2::text::interval
        where id = $1""",
}


def http(academy: Academy, token: str = "") -> httpx.AsyncClient:
    headers = {"apikey": academy.publishable_key, "X-Supabase-Api-Version": "2024-01-01"}
    headers |= {"Authorization": f"Bearer {token}"} if token else {}
    return httpx.AsyncClient(base_url=f"{academy.url}/auth/v1", headers=headers, timeout=60)


async def pass_time(academy: Academy, person: Person, what: str, duration: str) -> None:
    await academy.execute(AGED[what], uuid.UUID(person.id), duration)


async def code_by_mail(academy: Academy, person: Person, path: str) -> str:
    """The code that a click on a mail's link brings, without having followed it any further."""
    async with http(academy) as client:
        await client.post(f"/{path}", json={"email": person.email, **PLAIN})
    return (await Mailbox(academy.url).newest(person.email)).link


async def click(link: str) -> str:
    async with httpx.AsyncClient(timeout=60) as browser:
        return str((await browser.get(link)).headers["location"])


async def exchange(academy: Academy, location: str) -> httpx.Response:
    async with http(academy) as client:
        body = {"auth_code": httpx.URL(location).params["code"], "code_verifier": VERIFIER}
        return await client.post("/token?grant_type=pkce", json=body)


def outcomes(answers: Sequence[httpx.Response]) -> list[tuple[int, str]]:
    return sorted((answer.status_code, answer.json().get("code", "")) for answer in answers)


async def test_digits_and_link_of_an_old_mail_are_of_no_use(academy: Academy) -> None:
    person = await academy.person()
    async with http(academy) as client:
        await client.post("/otp", json={"email": person.email, **PLAIN})
        mail = await Mailbox(academy.url).newest(person.email)
        await pass_time(academy, person, "mail", "3601 seconds")
        answer = await client.post("/verify", json={"type": "email", "email": person.email, "token": mail.digits})
    assert (answer.status_code, answer.json()["code"]) == (403, "otp_expired")
    assert "error_code=otp_expired" in await click(mail.link)


async def test_another_mail_leaves_when_the_last_is_a_minute_old(academy: Academy) -> None:
    """A magic link and a recovery share the minute, as at Supabase."""
    person = await academy.person()
    async with http(academy) as client:
        first = await client.post("/otp", json={"email": person.email})
        hasty = await client.post("/recover", json={"email": person.email})
        await pass_time(academy, person, "mail", "61 seconds")
        later = await client.post("/recover", json={"email": person.email})
    assert [first.status_code, hasty.status_code, later.status_code] == [200, 429, 200]
    assert [mail.kind for mail in await Mailbox(academy.url).all(person.email)] == ["recovery", "magic_link"]


async def test_a_magic_link_s_code_lives_five_minutes_from_the_click(academy: Academy) -> None:
    """However old the mail is."""
    person = await academy.person()
    link = await code_by_mail(academy, person, "otp")
    await pass_time(academy, person, "asked", "50 minutes")
    location = await click(link)
    assert (await exchange(academy, location)).status_code == 200


async def test_a_code_is_of_no_use_after_five_minutes(academy: Academy) -> None:
    person = await academy.person()
    location = await click(await code_by_mail(academy, person, "otp"))
    await pass_time(academy, person, "flow", "301 seconds")
    answer = await exchange(academy, location)
    assert (answer.status_code, answer.json()["code"]) == (422, "flow_state_expired")


async def test_a_recovery_s_code_lives_five_minutes_from_the_request(academy: Academy) -> None:
    """So the link of an older mail brings a code that is too old: its digits go on working."""
    person = await academy.person()
    link = await code_by_mail(academy, person, "recover")
    await pass_time(academy, person, "asked", "301 seconds")
    assert (await exchange(academy, await click(link))).json()["code"] == "flow_state_expired"


async def test_twenty_hands_with_the_same_digits_open_one_session(academy: Academy) -> None:
    person = await academy.person()
    async with http(academy) as client:
        await client.post("/otp", json={"email": person.email})
        digits = (await Mailbox(academy.url).newest(person.email)).digits
        proof = {"type": "email", "email": person.email, "token": digits}
        answers = await asyncio.gather(*(client.post("/verify", json=proof) for _ in range(20)))
    assert outcomes(answers) == [(200, ""), *[(403, "otp_expired")] * 19]


async def test_twenty_hands_with_the_same_code_open_one_session(academy: Academy) -> None:
    person = await academy.person()
    location = await click(await code_by_mail(academy, person, "otp"))
    answers = await asyncio.gather(*(exchange(academy, location) for _ in range(20)))
    assert outcomes(answers) == [(200, ""), *[(404, "flow_state_not_found")] * 19]


async def test_a_new_password_needs_proof_when_the_sign_in_was_long_ago(academy: Academy) -> None:
    """Digits from a mail, once, and not for ever."""
    person = await academy.person()
    session = await academy.sign_in(person)

    async def change(nonce: str = "") -> tuple[int, str]:
        async with http(academy, session["access_token"]) as client:
            answer = await client.put("/user", json={"password": secrets.token_urlsafe(9), "nonce": nonce})
            return answer.status_code, answer.json().get("code", "")

    assert await change() == (200, "")
    await pass_time(academy, person, "session", "25 hours")
    assert await change() == (400, "reauthentication_needed")
    async with http(academy, session["access_token"]) as client:
        assert (await client.get("/reauthenticate")).json() == {}
        assert (await client.get("/reauthenticate")).json()["code"] == "over_email_send_rate_limit"
    mail = await Mailbox(academy.url).newest(person.email)
    assert (mail.kind, mail.link) == ("reauthentication", "")
    assert await change("000000" if mail.digits != "000000" else "111111") == (422, "reauthentication_not_valid")
    assert await change(mail.digits) == (200, "")
    assert await change(mail.digits) == (422, "reauthentication_not_valid")


async def test_a_proof_that_is_too_old_is_refused(academy: Academy) -> None:
    person = await academy.person()
    session = await academy.sign_in(person)
    await pass_time(academy, person, "session", "25 hours")
    async with http(academy, session["access_token"]) as client:
        await client.get("/reauthenticate")
        digits = (await Mailbox(academy.url).newest(person.email)).digits
        await pass_time(academy, person, "proof", "3601 seconds")
        answer = await client.put("/user", json={"password": "another-one", "nonce": digits})
    assert answer.json()["code"] == "reauthentication_not_valid"


async def test_accounts_are_not_linked_by_hand(academy: Academy) -> None:
    session = await academy.sign_in(await academy.person())
    async with http(academy, session["access_token"]) as client:
        answers = [
            await client.get("/user/identities/authorize?provider=google"),
            await client.delete(f"/user/identities/{uuid.uuid4()}"),
        ]
    assert outcomes(answers) == [(404, "manual_linking_disabled")] * 2


@pytest.mark.parametrize("kind", ["signup", "email_change"])
async def test_a_mail_that_nobody_waits_for_is_not_sent_again(academy: Academy, kind: str) -> None:
    """A confirmed person has no sign-up to confirm, and one who changes nothing no change."""
    person = await academy.person()
    async with http(academy) as client:
        assert (await client.post("/resend", json={"type": kind, "email": person.email})).json() == {}
        assert (await client.post("/resend", json={"type": "recovery", "email": person.email})).status_code == 400
    assert await Mailbox(academy.url).all(person.email) == []
