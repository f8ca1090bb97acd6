"""Every door of the sign-in screen against the real Auth of local_supabase, and what comes of wrong keys to them."""

from __future__ import annotations

import asyncio
import uuid

import httpx
import pytest

from pharmat_desktop.config import AcademyAddress, WrongAddress
from pharmat_desktop.domain.accounts import MailKind, Provider, SignUp
from pharmat_desktop.domain.errors import Busy, Offline, SignInFailed, Why, WrongCredentials
from pharmat_desktop.domain.links import AuthLink, parse_link
from pharmat_desktop.domain.people import Role
from pharmat_desktop.remote.auth import secret_name
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.remote.sign_in_door import Browser, RemoteDoor, ways_in
from pharmat_desktop.services.sign_in import SignInService
from tests.remote.odd_server import answer, json_answer, odd_server
from tests.remote.parts import crowd, door_of
from tests.support.academy import PASSWORD, Academy
from tests.support.mailbox import Mailbox

NEW_PASSWORD = "another quiet river 7"


def address_of(academy: Academy) -> AcademyAddress:
    return AcademyAddress("test", academy.url, academy.publishable_key)


def wish(email: str, **changes: object) -> SignUp:
    given = {"password": PASSWORD, "first_name": "Noor", "last_name": "Aziz", "timezone": "Asia/Amman", **changes}
    return SignUp(email, **given)  # type: ignore[arg-type]  # each test changes some fields


async def clicked(academy: Academy, email: str) -> AuthLink:
    """The newest mail's link, opened in a browser that follows it to the app."""
    mail = await Mailbox(academy.url).newest(email)
    async with httpx.AsyncClient(timeout=60) as browser:
        link = parse_link((await browser.get(mail.link)).headers["location"])
    assert isinstance(link, AuthLink)
    return link


async def why(failing: object) -> Why:
    with pytest.raises(SignInFailed) as failure:
        await failing  # type: ignore[misc]  # a coroutine of the door
    return failure.value.why


async def test_a_new_tutor_confirms_by_the_digits(academy: Academy) -> None:
    """Until then the password opens nothing; a second sign-up of the address tells nobody that it is known."""
    email, secrets = f"{uuid.uuid4().hex}@test.example", Secrets(None)
    door = door_of(address_of(academy), secrets)
    assert await door.sign_up(wish(email, role=Role.TUTOR)) is None
    assert await why(door.with_password(email, PASSWORD)) is Why.NOT_CONFIRMED
    mail = await Mailbox(academy.url).newest(email)
    arrival = await SignInService(door).with_code(MailKind.SIGN_UP, email, f" {mail.digits[:3]} {mail.digits[3:]} ")
    assert (arrival.account.name, arrival.account.role) == ("Noor Aziz", Role.TUTOR)
    assert await secrets.load(secret_name(arrival.account))
    row = (await academy.rows("select timezone from public.users where email = $1", email))[0]
    assert row["timezone"] == "Asia/Amman"
    assert await door.sign_up(wish(email)) is None


async def test_a_new_student_confirms_by_the_link(academy: Academy) -> None:
    email = f"{uuid.uuid4().hex}@test.example"
    door = door_of(address_of(academy))
    await door.sign_up(wish(email))
    link = await clicked(academy, email)
    assert (await door.with_link(link)).account.email == email
    assert await why(door.with_link(link)) is Why.LINK_UNKNOWN


async def test_wrong_digits_five_times_and_then_the_right_ones(academy: Academy) -> None:
    """Each failure says what to do; nothing but the right ones opens."""
    sam = await academy.person("Sam")
    door = door_of(address_of(academy))
    await door.send_mail(MailKind.SIGN_IN, sam.email)
    digits = (await Mailbox(academy.url).newest(sam.email)).digits
    for number in range(5):
        wrong = f"{(int(digits) + number + 1) % 1_000_000:06}"
        assert await why(door.with_code(MailKind.SIGN_IN, sam.email, wrong)) is Why.CODE
    assert (await door.with_code(MailKind.SIGN_IN, sam.email, digits)).account.user_id == sam.id
    assert await why(door.with_code(MailKind.SIGN_IN, sam.email, digits)) is Why.CODE


async def test_links_that_are_used_strange_or_of_another_academy(academy: Academy) -> None:
    """The computer that asked can follow it once; any other types the digits."""
    sam = await academy.person("Sam")
    secrets = Secrets(None)
    flows, browser = FlowBook(None, secrets), Browser(lambda _: False, str)
    door = RemoteDoor(address_of(academy), secrets, NetworkPlug(), flows, browser)
    elsewhere = RemoteDoor(address_of(academy)._replace(name="other"), secrets, NetworkPlug(), flows, browser)
    await door.send_mail(MailKind.SIGN_IN, sam.email)
    mail = await Mailbox(academy.url).newest(sam.email)
    link = await clicked(academy, sam.email)
    assert await why(elsewhere.with_link(link)) is Why.LINK_ELSEWHERE
    assert await why(door_of(address_of(academy)).with_link(link)) is Why.LINK_UNKNOWN
    async with httpx.AsyncClient(timeout=60) as http:
        used = parse_link((await http.get(mail.link)).headers["location"])
    assert isinstance(used, AuthLink)
    assert used.error == "otp_expired"
    assert await why(door.with_link(used)) is Why.LINK_USED
    assert (await door.with_link(link)).account.user_id == sam.id


async def test_a_forgotten_password_is_replaced(academy: Academy) -> None:
    """The same one again and a weak one are refused in words; the session is there all the same."""
    sam = await academy.person("Sam")
    door = door_of(address_of(academy))
    await door.send_mail(MailKind.NEW_PASSWORD, sam.email)
    digits = (await Mailbox(academy.url).newest(sam.email)).digits
    arrival = await door.with_code(MailKind.NEW_PASSWORD, sam.email, digits)
    assert arrival.needs_new_password
    assert await why(door.set_password(arrival.account, PASSWORD)) is Why.SAME_PASSWORD
    assert await why(door.set_password(arrival.account, "short")) is Why.WEAK_PASSWORD
    await door.set_password(arrival.account, NEW_PASSWORD)
    assert (await door.with_password(sam.email, NEW_PASSWORD)).user_id == sam.id
    with pytest.raises(WrongCredentials):
        await door.with_password(sam.email, PASSWORD)


async def test_whether_somebody_has_an_account_is_not_told(academy: Academy) -> None:
    """Neither by a link nor by a forgotten password; no mail leaves."""
    email = f"{uuid.uuid4().hex}@test.example"
    door = door_of(address_of(academy))
    await door.send_mail(MailKind.SIGN_IN, email)
    await door.send_mail(MailKind.NEW_PASSWORD, email)
    assert await Mailbox(academy.url).all(email) == []


async def test_a_browser_that_does_not_open_or_come_back(academy: Academy, monkeypatch: pytest.MonkeyPatch) -> None:
    """And somebody who gives up: nothing listens any more."""
    door = door_of(address_of(academy))
    assert await why(door.with_provider(Provider.GOOGLE)) is Why.NO_BROWSER
    opened: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def open_browser(url: str) -> bool:
        opened.set_result(url)
        return True

    waiting = door_of(address_of(academy), browser=Browser(open_browser, str))
    async with crowd() as tasks, httpx.AsyncClient(timeout=60) as http:
        trying = tasks.spawn(waiting.with_provider(Provider.GOOGLE), name="sign in")
        back = httpx.URL(await opened).params["redirect_to"]
        assert (await http.get(back)).status_code == 404
        trying.cancel()
        await asyncio.wait({trying})
        with pytest.raises(httpx.ConnectError):
            await http.get(back)
    monkeypatch.setattr("pharmat_desktop.remote.sign_in_door.BROWSER_PATIENCE", 0.2)
    late = door_of(address_of(academy), browser=Browser(lambda _: True, str))
    assert await why(late.with_provider(Provider.APPLE)) is Why.TIMED_OUT


async def test_an_academy_is_asked_before_it_is_remembered(academy: Academy) -> None:
    """What it offers; or in which way this is none."""
    plug, address = NetworkPlug(), address_of(academy)
    assert (await ways_in(address, plug)).has_sign_up
    with pytest.raises(WrongAddress) as wrong:
        await ways_in(address._replace(publishable_key="sb_publishable_other"), plug)
    assert wrong.value.problem == "wrong_key"
    with pytest.raises(Offline):
        await ways_in(AcademyAddress("x", "http://127.0.0.1:9", "sb_publishable_x"), plug)


@pytest.mark.parametrize(
    "given",
    [
        answer(200, "<html>", "text/html"),
        answer(404, "not here", "text/plain"),
        answer(302, b"", location="https://login.example"),
        json_answer(404, {"message": "no Route matched with those values"}),
        json_answer(200, {"external": "everything"}),
    ],
    ids=["page", "nothing there", "portal", "other gateway", "other json"],
)
async def test_other_servers_are_no_academies(given: object) -> None:
    async with odd_server() as server:
        server.script("/auth/v1/settings", given)  # type: ignore[arg-type]  # an Answer
        with pytest.raises(WrongAddress) as wrong:
            await ways_in(server.address, NetworkPlug())
        assert wrong.value.problem == "not_supabase"


async def test_a_mail_that_was_asked_for_too_soon_says_how_long_to_wait() -> None:
    """Auth says it in its sentence alone."""
    sentence = "For security purposes, you can only request this after 42 seconds."
    async with odd_server() as server:
        server.script("/auth/v1/otp", json_answer(429, {"code": "over_email_send_rate_limit", "message": sentence}))
        with pytest.raises(Busy) as busy:
            await door_of(server.address).send_mail(MailKind.SIGN_IN, "sam@example.org")
        assert busy.value.retry_after == 42
