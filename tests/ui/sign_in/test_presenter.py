"""The way through the sign-in screen: which page follows which answer, and what a person is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from pharmat_desktop.domain.accounts import Arrival, MailKind, Provider, SignUp, WaysIn
from pharmat_desktop.domain.errors import Busy, Offline, SignInFailed, Why
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account
from pharmat_desktop.services.sign_in import SignInService
from pharmat_desktop.tasks import Backoff, TaskScope
from pharmat_desktop.ui.sign_in.presenter import Invalid, SignInPresenter, SignInState, Step
from tests.support.doors import CODE, PASSWORD, SAM, FakeDoor

pytestmark = pytest.mark.usefixtures("qtbot")
ZOE = SignUp("zoe@pharmat.example", "tramway olive candle", "Zoë")


class Screen:
    """A presenter at a door, and what came of it."""

    def __init__(self, door: FakeDoor, tasks: TaskScope) -> None:
        self.door = door
        self._tasks = tasks
        self.presenter = SignInPresenter(SignInService(door), tasks, patience=Backoff(base=0.001, cap=0.001))
        self.arrived: list[Account] = []
        self.presenter.signed_in.connect(self.arrived.append)

    @property
    def state(self) -> SignInState:
        return self.presenter.state

    async def settle(self) -> None:
        """Until nothing is being asked."""
        while running := list(self._tasks._tasks):
            await asyncio.wait(running)


async def test_a_code_from_a_mail_signs_in() -> None:
    """Email, digits, in."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.send_mail(MailKind.SIGN_IN, f" {SAM.email} ")
        await screen.settle()
        assert (screen.state.step, screen.state.email, screen.state.mail) == (Step.CODE, SAM.email, MailKind.SIGN_IN)
        screen.presenter.enter_code("424 242")
        await screen.settle()
        assert screen.arrived == [SAM]


async def test_a_wrong_code_is_told_at_the_boxes_and_can_be_mended() -> None:
    """And an incomplete one is not sent."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.send_mail(MailKind.SIGN_IN, SAM.email)
        await screen.settle()
        for code in ("123", "111111"):
            screen.presenter.enter_code(code)
            await screen.settle()
            assert screen.state.invalid is Invalid.CODE
        assert isinstance(screen.state.error, SignInFailed)
        screen.presenter.enter_code(CODE)
        await screen.settle()
        assert screen.arrived == [SAM]


async def test_another_mail_can_be_asked_for_after_the_pause() -> None:
    """Not before: the academy would refuse, and the person would not know why."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.send_mail(MailKind.SIGN_IN, SAM.email)
        await screen.settle()
        assert 55 < screen.state.wait <= 60
        screen.presenter.send_again()
        await screen.settle()
        assert len(screen.door.mails) == 1
        screen.presenter._countdown.start(0)
        screen.presenter.send_again()
        await screen.settle()
        assert len(screen.door.mails) == 2


async def test_a_mail_that_was_just_sent_is_waited_for() -> None:
    """Asked again too soon (after a restart, say), the digits of the first mail are what is needed."""
    async with TaskScope("test") as tasks:
        door = FakeDoor()
        screen = Screen(door, tasks)
        door.fault = Busy("429", 17.0)
        screen.presenter.send_mail(MailKind.SIGN_IN, SAM.email)
        await screen.settle()
        assert (screen.state.step, screen.state.wait) == (Step.CODE, 17)
        screen.presenter.open(Step.PASSWORD)
        door.fault = Busy("429")  # the project's hourly quota: no mail is on its way
        screen.presenter.send_mail(MailKind.SIGN_IN, SAM.email)
        await screen.settle()
        assert (screen.state.step, screen.state.error) == (Step.PASSWORD, door.fault)


async def test_signing_up_waits_for_the_first_mail() -> None:
    """Or goes in at once where the academy confirms nobody."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.sign_up(ZOE)
        await screen.settle()
        assert (screen.state.step, screen.state.mail, screen.state.email) == (Step.CODE, MailKind.SIGN_UP, ZOE.email)
        screen.presenter.enter_code(CODE)
        await screen.settle()
        assert [account.email for account in screen.arrived] == [ZOE.email]
        screen.door.ways = WaysIn(confirms_email=False)
        screen.presenter.sign_up(replace(ZOE, email="ana@pharmat.example"))
        await screen.settle()
        assert screen.arrived[-1].email == "ana@pharmat.example"


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        (replace(ZOE, first_name=" "), Invalid.FIRST_NAME),
        (replace(ZOE, email="zoe"), Invalid.EMAIL),
        (replace(ZOE, password="short"), Invalid.PASSWORD),
    ],
)
async def test_a_sign_up_that_cannot_be_right_is_not_asked(wish: SignUp, field: Invalid) -> None:
    """The field says so."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.sign_up(wish)
        assert (screen.state.invalid, screen.state.is_busy) == (field, False)
        assert not screen.door.mails


async def test_a_password_that_the_academy_finds_weak_is_told_at_its_field() -> None:
    """Its own rule may ask for more than ours."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.door.fault = SignInFailed(Why.WEAK_PASSWORD)
        screen.presenter.sign_up(ZOE)
        await screen.settle()
        assert screen.state.invalid is Invalid.PASSWORD


async def test_a_forgotten_password_ends_with_a_new_one() -> None:
    """The one that is there already is refused, with the reason at the field; then a new one goes in."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.send_mail(MailKind.NEW_PASSWORD, SAM.email)
        await screen.settle()
        screen.presenter.enter_code(CODE)
        await screen.settle()
        assert screen.state.step is Step.NEW_PASSWORD
        screen.presenter.back()
        assert screen.state.step is Step.NEW_PASSWORD
        screen.presenter.set_password(PASSWORD)
        await screen.settle()
        assert screen.state.invalid is Invalid.PASSWORD
        screen.presenter.set_password("tramway olive candle")
        await screen.settle()
        assert screen.arrived == [SAM]
        assert screen.door.people[SAM] == "tramway olive candle"


async def test_the_new_password_can_wait() -> None:
    """They are signed in all the same."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.keep_password()
        assert not screen.arrived
        screen.presenter.send_mail(MailKind.NEW_PASSWORD, SAM.email)
        await screen.settle()
        screen.presenter.enter_code(CODE)
        await screen.settle()
        screen.presenter.keep_password()
        assert screen.arrived == [SAM]


async def test_an_address_that_was_never_confirmed_gets_another_mail() -> None:
    """The right password shows that they are at the right page: no dead end."""

    class Unconfirmed(FakeDoor):
        async def with_password(self, email: str, password: str) -> Account:
            raise SignInFailed(Why.NOT_CONFIRMED)

    async with TaskScope("test") as tasks:
        screen = Screen(Unconfirmed(), tasks)
        screen.presenter.sign_in(SAM.email, PASSWORD)
        await screen.settle()
        assert (screen.state.step, screen.door.mails) == (Step.CODE, [(MailKind.SIGN_UP, SAM.email)])


class Browser(FakeDoor):
    """The browser answers when a test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = asyncio.Event()
        self.opened = 0

    async def with_provider(self, provider: Provider) -> Arrival:
        self.opened += 1
        await self.answer.wait()
        return await super().with_provider(provider)


async def test_the_browser_is_waited_for_opened_again_and_given_up() -> None:
    """Escape and Cancel lead back to where one came from."""
    async with TaskScope("test") as tasks:
        door = Browser()
        screen = Screen(door, tasks)
        screen.presenter.with_provider(Provider.GOOGLE)
        await asyncio.sleep(0)
        assert (screen.state.step, screen.state.is_busy, door.opened) == (Step.BROWSER, True, 1)
        screen.presenter.open_browser_again()
        await _until(lambda: door.opened == 2)
        assert screen.state.step is Step.BROWSER
        screen.presenter.back()
        await _until(lambda: not screen.state.is_busy)
        assert (screen.state.step, screen.state.error) == (Step.PASSWORD, None)
        screen.presenter.with_provider(Provider.APPLE)
        door.answer.set()
        await screen.settle()
        assert screen.arrived == [SAM]


async def test_no_in_the_browser_leads_back_with_a_reason() -> None:
    """The other ways are still there."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.door.fault = SignInFailed(Why.DENIED)
        screen.presenter.with_provider(Provider.GOOGLE)
        await screen.settle()
        assert (screen.state.step, screen.state.error) == (Step.PASSWORD, screen.door.fault)


async def test_the_link_of_a_mail_takes_precedence() -> None:
    """Whatever page is shown, and whatever is being asked."""
    async with TaskScope("test") as tasks:
        door = Browser()
        screen = Screen(door, tasks)
        screen.presenter.send_mail(MailKind.SIGN_IN, SAM.email)
        await screen.settle()
        screen.presenter.with_provider(Provider.GOOGLE)
        await asyncio.sleep(0)
        screen.presenter.follow(AuthLink("flow", CODE))
        await screen.settle()
        assert screen.arrived == [SAM]


async def test_a_used_link_says_what_to_do() -> None:
    """It changes nothing else."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.presenter.follow(AuthLink("flow", error="otp_expired"))
        await screen.settle()
        assert isinstance(screen.state.error, SignInFailed)
        assert screen.state.error.why is Why.LINK_USED


async def test_what_the_academy_offers_is_known_once_it_was_asked() -> None:
    """Offline it says so, asks on, and takes it back when the network is there again."""
    async with TaskScope("test") as tasks:
        screen = Screen(FakeDoor(), tasks)
        screen.door.fault = Offline()
        screen.presenter.look_up_ways()
        await _until(lambda: screen.state.error is not None)
        assert (screen.state.ways, screen.state.error) == (None, screen.door.fault)
        screen.door.fault = None
        await screen.settle()
        assert (screen.state.ways, screen.state.error) == (WaysIn(frozenset(Provider)), None)


async def test_escape_leads_back_to_where_one_came_in() -> None:
    """From every page but the one that asks for a new password; a complaint of another page is forgotten."""
    async with TaskScope("test") as tasks:
        presenter = SignInPresenter(SignInService(FakeDoor()), tasks, step=Step.PEOPLE)
        presenter.open(Step.PASSWORD)
        presenter.sign_in("sam", "")
        presenter.open(Step.FORGOTTEN)
        assert presenter.state.invalid is Invalid.NONE
        seen: list[Step] = []
        for _ in range(3):
            presenter.back()
            seen.append(presenter.state.step)
        assert seen == [Step.PASSWORD, Step.PEOPLE, Step.PEOPLE]


async def _until(is_true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not is_true():  # noqa: ASYNC110  # a few turns of the loop
            await asyncio.sleep(0)
