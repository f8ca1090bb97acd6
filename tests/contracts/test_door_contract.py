"""What the sign-in screen relies on at an academy's door: the real one, and the one in memory that its tests use."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.account_ports import SignInDoor
from pharmat_desktop.domain.accounts import MailKind, SignUp
from pharmat_desktop.domain.errors import SignInFailed, Why, WrongCredentials
from pharmat_desktop.domain.people import Account, Role, UserId
from tests.remote.parts import door_of
from tests.support.academy import PASSWORD, Academy
from tests.support.doors import CODE, FakeDoor
from tests.support.mailbox import Mailbox

NEW_PASSWORD = "tramway olive candle"


@dataclass(frozen=True)
class House:
    """A door, one person behind it, and the digits of the newest mail to somebody."""

    door: SignInDoor
    email: str
    digits: Callable[[str], Awaitable[str]]


async def _real(academy: Academy) -> House:
    person = await academy.person("Sam")
    door = door_of(AcademyAddress("test", academy.url, academy.publishable_key))

    async def digits(email: str) -> str:
        return (await Mailbox(academy.url).newest(email)).digits

    return House(door, person.email, digits)


async def _fake(_: Academy) -> House:
    sam = Account(UserId("u1"), f"{uuid.uuid4().hex}@test.example", "Sam", Role.STUDENT, "test")

    async def digits(_: str) -> str:
        return CODE

    return House(FakeDoor((sam, PASSWORD)), sam.email, digits)


@pytest.fixture(params=[_real, _fake], ids=["real", "fake"])
def build(request: pytest.FixtureRequest, academy: Academy) -> Callable[[], Awaitable[House]]:
    return lambda: request.param(academy)


Build = Callable[[], Awaitable[House]]


async def test_a_password_is_right_or_wrong(build: Build) -> None:
    """And nothing tells whether it is the address that is wrong."""
    house = await build()
    account = await house.door.with_password(house.email, PASSWORD)
    assert (account.email, account.name, account.role) == (house.email, "Sam", Role.STUDENT)
    for email, password in ((house.email, "wrong"), ("nobody@test.example", PASSWORD)):
        with pytest.raises(WrongCredentials):
            await house.door.with_password(email, password)


async def test_a_code_works_once(build: Build) -> None:
    """A wrong one does not use it up."""
    house = await build()
    await house.door.send_mail(MailKind.SIGN_IN, house.email)
    digits = await house.digits(house.email)
    with pytest.raises(SignInFailed) as wrong:
        await house.door.with_code(MailKind.SIGN_IN, house.email, f"{(int(digits) + 1) % 1_000_000:06d}")
    arrival = await house.door.with_code(MailKind.SIGN_IN, house.email, digits)
    assert (arrival.account.email, arrival.needs_new_password) == (house.email, False)
    with pytest.raises(SignInFailed) as used:
        await house.door.with_code(MailKind.SIGN_IN, house.email, digits)
    assert (wrong.value.why, used.value.why) == (Why.CODE, Why.CODE)


async def test_a_mail_to_nobody_is_not_told(build: Build) -> None:
    """Else one could ask who has an account."""
    house = await build()
    await house.door.send_mail(MailKind.SIGN_IN, "nobody@test.example")
    await house.door.send_mail(MailKind.NEW_PASSWORD, "nobody@test.example")


async def test_a_forgotten_password_is_replaced(build: Build) -> None:
    """By one that differs."""
    house = await build()
    await house.door.send_mail(MailKind.NEW_PASSWORD, house.email)
    arrival = await house.door.with_code(MailKind.NEW_PASSWORD, house.email, await house.digits(house.email))
    assert arrival.needs_new_password
    with pytest.raises(SignInFailed) as same:
        await house.door.set_password(arrival.account, PASSWORD)
    assert same.value.why is Why.SAME_PASSWORD
    await house.door.set_password(arrival.account, NEW_PASSWORD)
    assert (await house.door.with_password(house.email, NEW_PASSWORD)).email == house.email


async def test_a_new_account_waits_for_its_mail(build: Build) -> None:
    """A taken address is answered in the same way."""
    house = await build()
    email = f"{uuid.uuid4().hex}@test.example"
    wish = SignUp(email, NEW_PASSWORD, "Robin", "Carter", Role.TUTOR)
    assert await house.door.sign_up(wish) is None
    arrival = await house.door.with_code(MailKind.SIGN_UP, email, await house.digits(email))
    assert (arrival.account.name, arrival.account.role) == ("Robin Carter", Role.TUTOR)
    taken = SignUp(house.email, NEW_PASSWORD, "Robin")
    assert await house.door.sign_up(taken) is None


async def test_what_is_offered_is_asked_without_signing_in(build: Build) -> None:
    """New accounts and mails, at least."""
    house = await build()
    ways = await house.door.ways_in()
    assert ways.has_sign_up
    assert ways.has_email
