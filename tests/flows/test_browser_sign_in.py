"""Signing in through a real browser: the consent page in Chromium, the app's own door and page on the other side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.accounts import Arrival, Provider
from pharmat_desktop.domain.errors import SignInFailed, Why
from pharmat_desktop.remote.sign_in_door import Browser
from pharmat_desktop.ui.browser_page import browser_page
from tests.remote.parts import door_of
from tests.support.academy import Academy
from tests.support.chromium import ENTER, Tab
from tests.support.mailbox import Mailbox

OUR_HEADING = ".mark + h1"
"""On the app's own page, which ends every way through the browser."""
Steps = Callable[[Tab], Awaitable[None]]


class End(NamedTuple):
    """What came of a sign-in, and what the browser said at its end."""

    arrival: Arrival | SignInFailed
    heading: str
    address: str


class Desk:
    """Somebody at a computer with a browser and an academy."""

    def __init__(self, academy: Academy, chromedriver: str, profile: Path) -> None:
        self._address = AcademyAddress("test", academy.url, academy.publishable_key)
        self._driver = chromedriver
        self._profile = profile

    async def sign_in(self, provider: Provider, steps: Steps) -> End:
        """The app opens the browser, the person does `steps` there, and the app goes on."""
        opened: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def open_browser(url: str) -> bool:
            opened.set_result(url)
            return True

        door = door_of(self._address, browser=Browser(open_browser, browser_page))

        async def at_the_app() -> Arrival | SignInFailed:
            try:
                return await door.with_provider(provider)
            except SignInFailed as failure:
                return failure

        async with asyncio.timeout(60), asyncio.TaskGroup() as tasks, Tab.opened(self._driver, self._profile) as tab:
            signing_in = tasks.create_task(at_the_app())
            await tab.open(await opened)
            await steps(tab)
            heading, address = await tab.text(OUR_HEADING), await tab.address()
        return End(signing_in.result(), heading, address)


@pytest.fixture
def desk(academy: Academy, chromedriver: str, tmp_path: Path) -> Desk:
    return Desk(academy, chromedriver, tmp_path / "profile")


async def test_a_new_person_comes_by_google(desk: Desk, academy: Academy) -> None:
    """The browser ends on the app's own page, on this computer; the name that Google told is in the profile."""
    await academy.person("Somebody who is offered")

    async def steps(tab: Tab) -> None:
        assert await tab.text("h1") == "Who signs in with Google?"
        await tab.click("summary")
        await tab.type("#name", "Robin van Carter")
        await tab.type("#email", "robin@browser.example")
        await tab.click("button[value=other]")

    end = await desk.sign_in(Provider.GOOGLE, steps)
    assert isinstance(end.arrival, Arrival), end.arrival
    assert (end.arrival.account.email, end.arrival.account.name) == ("robin@browser.example", "Robin van Carter")
    assert end.heading == "You are signed in"
    assert urlsplit(end.address).hostname == "127.0.0.1"


async def test_somebody_who_is_known_comes_by_apple_and_the_enter_key(desk: Desk, academy: Academy) -> None:
    """Enter in a field is the button below it, not the first person of the list."""
    person = await academy.person("Leila")

    async def steps(tab: Tab) -> None:
        await tab.click("summary")
        await tab.type("#email", f"{person.email}{ENTER}")

    end = await desk.sign_in(Provider.APPLE, steps)
    assert isinstance(end.arrival, Arrival), end.arrival
    assert end.arrival.account.user_id == person.id


async def test_a_person_of_the_list_is_one_click(desk: Desk, academy: Academy) -> None:
    """The first: whoever has been here longest, whatever other tests have done with their people."""
    person = await academy.person("First")
    await academy.execute("update auth.users set created_at = '2000-01-01' where id = $1::uuid", person.id)

    async def steps(tab: Tab) -> None:
        await tab.click("ul.rows li button")

    end = await desk.sign_in(Provider.GOOGLE, steps)
    assert isinstance(end.arrival, Arrival), end.arrival
    assert end.arrival.account.user_id == person.id


async def test_a_person_who_cancels_is_told_so(desk: Desk) -> None:
    """In the browser and in the app."""
    end = await desk.sign_in(Provider.GOOGLE, lambda tab: tab.click("button[value=cancel]"))
    assert isinstance(end.arrival, SignInFailed), end.arrival
    assert end.arrival.why is Why.DENIED
    assert end.heading == "Signing in did not work"


async def test_a_mail_is_opened_in_the_mailbox_and_its_button_pressed(
    academy: Academy, chromedriver: str, tmp_path: Path
) -> None:
    """The mail is in a frame that can do nothing but that."""
    person = await academy.person("Sam")
    async with httpx.AsyncClient(base_url=academy.url, headers={"apikey": academy.publishable_key}, timeout=60) as http:
        challenge = {"code_challenge": "a" * 43, "code_challenge_method": "plain"}
        target = {"redirect_to": f"{academy.url}/mailbox?flow=7"}
        await http.post("/auth/v1/otp", params=target, json={"email": person.email, **challenge})
    mail = await Mailbox(academy.url).newest(person.email)
    async with Tab.opened(chromedriver, tmp_path / "profile") as tab:
        await tab.open(f"{academy.url}/mailbox")
        await tab.click("a.row")
        assert await tab.text("h1") == mail.subject
        await tab.enter_frame("iframe")
        assert mail.digits in await tab.text("body")
        await tab.click("a")
        back = parse_qs(urlsplit(await tab.address()).query)
    assert back["flow"] == ["7"]
    assert len(back["code"]) == 1
