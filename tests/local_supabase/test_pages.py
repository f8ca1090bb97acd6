"""The pages for a browser: whom they answer, and what they let in."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.support.academy import Academy


def browser(academy: Academy) -> httpx.AsyncClient:
    """Without an API key, as browsers are."""
    return httpx.AsyncClient(base_url=academy.url, timeout=60)


async def consent(client: httpx.AsyncClient) -> tuple[str, str]:
    """The consent page's address and its state."""
    query = {"provider": "google", "redirect_to": "http://127.0.0.1:1/"}
    address = (await client.get("/auth/v1/authorize", params=query)).headers["location"]
    return address, httpx.URL(address).params["state"]


async def test_pages_open_without_a_key_and_run_nothing(academy: Academy) -> None:
    """No script, nothing from elsewhere, in nobody's frame, kept by no cache."""
    async with browser(academy) as client:
        address, _ = await consent(client)
        for path in (address, "/mailbox"):
            page = await client.get(path)
            assert page.status_code == 200
            assert "default-src 'none'" in page.headers["content-security-policy"]
            assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
            assert page.headers["cache-control"] == "no-store"
            assert "<script" not in page.text


@pytest.mark.parametrize(
    "path", ["/mailbox", "/mailbox/mails", "/auth/v1/authorize?provider=google", "/consent/google"]
)
async def test_a_foreign_name_for_this_computer_opens_nothing(academy: Academy, path: str) -> None:
    """A site whose name was bound to 127.0.0.1 must not read the demo's mails."""
    async with browser(academy) as client:
        assert (await client.get(path, headers={"host": "evil.example"})).status_code == 401


@pytest.mark.parametrize(
    "query",
    ["", "?state=x", "?state=x&redirect_uri=https://evil.example/", "?redirect_uri=http://127.0.0.1/auth/v1/callback"],
)
async def test_a_consent_that_auth_did_not_ask_for_is_refused(academy: Academy, query: str) -> None:
    async with browser(academy) as client:
        assert (await client.get(f"/consent/google{query}")).status_code == 400
        assert (await client.get(f"/consent/myspace{query}")).status_code == 400


async def test_another_site_s_form_is_refused(academy: Academy) -> None:
    async with browser(academy) as client:
        _, state = await consent(client)
        form = {"state": state, "choice": "other", "email": "a@pages.example"}
        for site, status in (("cross-site", 400), ("same-site", 400), ("same-origin", 303)):
            answer = await client.post("/consent/google", data=form, headers={"sec-fetch-site": site})
            assert answer.status_code == status


async def test_an_address_that_is_none_is_asked_for_again(academy: Academy) -> None:
    async with browser(academy) as client:
        _, state = await consent(client)
        answer = await client.post("/consent/google", data={"state": state, "choice": "other", "email": "nobody"})
    assert answer.status_code == 422
    assert "This is not an email address" in answer.text
    assert state in answer.text


async def test_hostile_names_and_addresses_stay_text(academy: Academy) -> None:
    """What somebody wrote of themselves is shown as they wrote it, and a mail's own HTML runs nothing."""
    await academy.person("<img src=x>")
    async with browser(academy) as client:
        address, _ = await consent(client)
        listed = (await client.get(address)).text
        key = {"apikey": academy.publishable_key}
        await client.post("/auth/v1/otp", json={"email": "<img/src=x>@pages.example"}, headers=key)
        mails = (await client.get("/mailbox/mails?to=<img/src=x>@pages.example")).json()["mails"]
        one = f"/mailbox/{mails[0]['id']}"
        body = await client.get(f"{one}/body")
        texts = [listed, body.text, *[(await client.get(path)).text for path in ("/mailbox", one)]]
        assert (await client.get("/mailbox/999999999")).status_code == 404
    assert "&lt;img/src=x&gt;" in texts[-1]
    assert not any("<img" in text for text in texts)
    assert re.match(r"sandbox (?!.*allow-scripts)", body.headers["content-security-policy"])
