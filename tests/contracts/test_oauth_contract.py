"""Signing in through Google and Apple: what Auth promises before and after the provider's own page.

Their pages are for people, so the middle is told with local_supabase's stand-in for them.
"""

from __future__ import annotations

import html
import re
import uuid
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.contracts.project import PASSWORD, Project
from tests.contracts.test_auth_contract import code_of
from tests.contracts.test_mail_contract import BACK, click, new_address
from tests.contracts.test_pkce_contract import Pair, exchange
from tests.support.mailbox import Mailbox

PROVIDERS = ["google", "apple"]
Answer = dict[str, str]


def fields_of(location: str) -> Answer:
    """Query and fragment of an address, and what is before them as `at`."""
    target = urlsplit(location)
    fields = parse_qs(target.fragment, keep_blank_values=True) | parse_qs(target.query)
    return {"at": target._replace(query="", fragment="").geturl(), **{name: value[0] for name, value in fields.items()}}


class Browser:
    """Walks as a browser does, up to the address that the app listens on."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.steps: list[str] = []

    async def authorize(self, provider: str, pair: Pair | None = None, **more: str) -> Answer:
        """What the provider is asked."""
        query = {"provider": provider, "redirect_to": BACK, **(pair.challenge if pair else {}), **more}
        async with httpx.AsyncClient(base_url=self._url, timeout=60) as http:
            answer = await http.get("/auth/v1/authorize", params=query)
        assert answer.status_code == 302, answer.text
        return fields_of(answer.headers["location"])

    async def choose(self, provider: str, pair: Pair | None, **form: str) -> Answer:
        """What the app hears after a choice on the consent page."""
        async with httpx.AsyncClient(base_url=self._url, follow_redirects=True, timeout=60) as http:
            query = {"provider": provider, "redirect_to": BACK, **(pair.challenge if pair else {})}
            page = await http.get("/auth/v1/authorize", params=query)
            assert f"Who signs in with {provider.title()}?" in page.text
            state = re.search(r'name="state" value="([^"]+)"', page.text)
            assert state
            http.follow_redirects = False
            answer = await http.post(f"/consent/{provider}", data={"state": html.unescape(state[1]), **form})
            while "/auth/v1/callback" in answer.headers["location"]:
                assert answer.next_request
                answer = await http.send(answer.next_request)
                self.steps.append(str(answer.request.url))
        return fields_of(answer.headers["location"])


@pytest.fixture
def browser(mailbox: Mailbox) -> Browser:
    """Only where the provider's page is the stand-in's, as the mailbox is."""
    return Browser(mailbox.url)


async def test_a_provider_that_is_off_is_refused(project: Project) -> None:
    async with project.http() as http:
        answer = await http.get("/auth/v1/authorize", params={"provider": "myspace", "redirect_to": BACK})
    assert code_of(answer) == (400, "validation_failed")
    assert answer.json()["message"].startswith("Unsupported provider")


async def test_settings_tell_which_providers_there_are(project: Project) -> None:
    async with project.http() as http:
        settings = (await http.get("/auth/v1/settings")).raise_for_status().json()
    assert {type(settings["external"][name]) for name in ("google", "apple", "email")} == {bool}
    assert isinstance(settings["disable_signup"], bool)
    assert isinstance(settings["mailer_autoconfirm"], bool)


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_the_provider_is_asked_with_auth_s_own_address_and_state(project: Project, provider: str) -> None:
    """Whatever the app's query says of them. Google hears the rest of it, Apple nothing."""
    async with project.http() as http:
        if not (await http.get("/auth/v1/settings")).json()["external"][provider]:
            pytest.skip(f"{provider} is not set up in this project")
    asked = await Browser(project.url).authorize(provider, Pair.new(), state="mine", prompt="select_account")
    assert asked["redirect_uri"].endswith("/auth/v1/callback")
    assert asked["state"] != "mine"
    assert asked["response_type"] == "code"
    assert "code_challenge" not in asked or asked["code_challenge"] != "mine"
    assert asked.get("prompt") == ("select_account" if provider == "google" else None)


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_a_new_person_signs_in_and_comes_back_as_the_same(
    project: Project, browser: Browser, provider: str
) -> None:
    """The code and its verifier buy a session, once; the second time it is the same account."""
    email = new_address()
    sessions = []
    for _ in range(2):
        pair = Pair.new()
        back = await browser.choose(provider, pair, choice="other", email=email, name="Robin Carter")
        assert set(back) == {"at", "code"}
        assert back["at"] == BACK
        sessions.append((await exchange(project, back["code"], pair.verifier)).raise_for_status().json())
        assert code_of(await exchange(project, back["code"], pair.verifier)) == (404, "flow_state_not_found")
    first, second = (session["user"] for session in sessions)
    assert first["id"] == second["id"]
    assert (first["email"], first["app_metadata"]["provider"]) == (email, provider)
    assert first["user_metadata"]["full_name"] == "Robin Carter"
    assert sessions[0]["provider_token"]


async def test_a_verified_address_opens_the_account_that_has_it(project: Project, browser: Browser) -> None:
    """Which can then be opened by either way."""
    pair = Pair.new()
    async with project.members() as [member]:
        back = await browser.choose("google", pair, choice="other", email=member.email, name="Anyone")
        user = (await exchange(project, back["code"], pair.verifier)).raise_for_status().json()["user"]
        assert user["id"] == member.id
        assert user["app_metadata"]["providers"] == ["email", "google"]
        assert (await project.sign_in(member.email)).status_code == 200


async def test_the_password_of_an_account_that_nobody_confirmed_is_removed(project: Project, browser: Browser) -> None:
    """Somebody may have signed up with another person's address and wait for them."""
    email, pair = new_address(), Pair.new()
    async with project.http() as http:
        signed_up = await http.post("/auth/v1/signup", json={"email": email, "password": PASSWORD})
    back = await browser.choose("google", pair, choice="other", email=email, name="The owner")
    user = (await exchange(project, back["code"], pair.verifier)).raise_for_status().json()["user"]
    assert user["id"] == signed_up.json()["id"]
    assert [identity["provider"] for identity in user["identities"]] == ["google"]
    assert code_of(await project.sign_in(email)) == (400, "invalid_credentials")


async def test_an_address_that_the_provider_does_not_vouch_for_is_confirmed_by_mail(
    project: Project, browser: Browser, mailbox: Mailbox
) -> None:
    email, pair = new_address(), Pair.new()
    back = await browser.choose("google", pair, choice="other", email=email, name="X", unverified="1")
    assert (back["error"], back["error_code"]) == ("access_denied", "provider_email_needs_verification")
    mail = await mailbox.newest(email, "confirmation")
    assert (await project.verify(type="signup", email=email, token=mail.digits)).status_code == 200
    async with project.members() as [member]:
        back = await browser.choose("google", pair, choice="other", email=member.email, name="X", unverified="1")
    assert back["error_code"] == "provider_email_needs_verification"


@pytest.mark.parametrize(
    ("provider", "choice", "error"),
    [
        ("google", "cancel", "access_denied"),
        ("apple", "cancel", "user_cancelled_authorize"),
        ("google", "break", "server_error"),
    ],
)
async def test_what_the_provider_says_reaches_the_app(browser: Browser, provider: str, choice: str, error: str) -> None:
    back = await browser.choose(provider, Pair.new(), choice=choice)
    assert (back["at"], back["error"]) == (BACK, error)
    assert back["error_description"]
    assert "code" not in back


async def test_an_address_of_apple_can_be_hidden(project: Project, browser: Browser) -> None:
    pair = Pair.new()
    back = await browser.choose("apple", pair, choice="other", email=new_address(), name="Robin", hidden="1")
    user = (await exchange(project, back["code"], pair.verifier)).raise_for_status().json()["user"]
    assert user["email"].endswith("@privaterelay.example")


async def test_a_state_is_good_once_and_a_strange_one_never(project: Project, browser: Browser) -> None:
    """The browser goes to the site then, with the reason in query and fragment."""
    await browser.choose("google", Pair.new(), choice="other", email=new_address(), name="X")
    async with httpx.AsyncClient(timeout=60) as http:
        again = fields_of((await http.get(browser.steps[0])).headers["location"])
        strange = [
            fields_of((await http.get(f"{project.url}/auth/v1/callback", params=query)).headers["location"])
            for query in ({}, {"state": "x"}, {"state": str(uuid.uuid4()), "code": "x"})
        ]
    assert again["error_code"] == "flow_state_already_used"
    assert [answer["error_code"] for answer in strange] == ["bad_oauth_callback", "bad_oauth_state", "bad_oauth_state"]
    assert {answer["error"] for answer in strange} == {"invalid_request"}


async def test_a_code_that_the_provider_never_gave_is_refused(project: Project, browser: Browser) -> None:
    asked = await browser.authorize("google", Pair.new())
    async with httpx.AsyncClient(timeout=60) as http:
        answer = await http.get(f"{project.url}/auth/v1/callback", params={"state": asked["state"], "code": "made-up"})
    assert fields_of(answer.headers["location"])["error_code"] == "unexpected_failure"


async def test_without_a_challenge_the_session_comes_in_the_fragment(project: Project, browser: Browser) -> None:
    back = await browser.choose("google", None, choice="other", email=new_address(), name="X")
    assert (await project.refresh(back["refresh_token"])).status_code == 200


@pytest.mark.parametrize(
    ("wanted", "is_honoured"),
    [
        ("http://127.0.0.1:51234/callback?flow=1", True),
        ("http://[::1]:51234/callback", True),
        ("http://localhost.evil.example/", False),
        ("https://evil.example/", False),
        ("http://2130706433/", False),
        ("http://127.0.0.1.evil.example/", False),
        ("//evil.example", False),
        ("javascript:alert(1)", False),
        ("http://127.0.0.1:x/", False),
        ("\thttp://127.0.0.1:1/", False),
    ],
)
async def test_a_link_leads_to_this_computer_or_to_the_site_and_nowhere_else(
    project: Project, wanted: str, is_honoured: bool
) -> None:
    """Loopback addresses need no list; what is not allowed is replaced by the site in silence."""
    async with project.members() as [member]:
        link = (await project.link("magiclink", member.email, redirect_to=wanted))["action_link"]
        back = await click(link)
    assert (back["at"] == wanted.partition("?")[0]) == is_honoured
    assert "evil" not in back["at"]
