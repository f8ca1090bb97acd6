"""What a person asks of their own account, and how each act stands; without a screen."""

from __future__ import annotations

import asyncio

import pytest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.accounts import SignOutScope
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.errors import Offline, Refused, SignInFailed, Why
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.settings.account_presenter import Act, ActState
from tests.support.doors import CODE
from tests.support.own_account import FakeOwnAccount
from tests.ui.account.desk import AccountDesk, until


async def test_each_act_stands_on_its_own(qtbot: QtBot) -> None:
    """A name that was refused says nothing of the time zone."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        desk.presenter.change_name(" ", "Okoro")
        desk.presenter.change_zone("Africa/Cairo")
        assert desk.presenter.state(Act.NAME).is_busy
        await desk.settle()
        assert desk.presenter.state(Act.NAME) == ActState(is_invalid=True)
        assert desk.presenter.state(Act.ZONE) == ActState(is_done=True)
        assert desk.own.stored is not None
        assert (desk.own.stored.first_name, desk.own.stored.timezone) == ("Sam", "Africa/Cairo")
        desk.presenter.forget(Act.NAME)
        assert desk.presenter.state(Act.NAME) == ActState()


async def test_offline_nothing_is_queued_and_nothing_is_lost(qtbot: QtBot) -> None:
    """The state says why; the person tries again."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        desk.own.fault = Offline()
        desk.presenter.change_name("Samuel", "Okoro")
        await desk.settle()
        assert desk.presenter.state(Act.NAME) == ActState(error=desk.own.fault)
        desk.own.fault = None
        desk.presenter.change_name("Samuel", "Okoro")
        await desk.settle()
        assert desk.presenter.state(Act.NAME).is_done


async def test_an_act_is_not_begun_twice_and_can_be_given_up(qtbot: QtBot) -> None:
    """Impatient clicks ask once; Cancel ends the waiting."""

    class Slow(FakeOwnAccount):
        asked = 0

        async def send_proof(self) -> None:
            Slow.asked += 1
            await asyncio.Event().wait()

    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks, Slow())
        desk.presenter.send_proof()
        desk.presenter.send_proof()
        await until(lambda: Slow.asked > 0)
        desk.presenter.forget(Act.PROOF)
        assert desk.presenter.state(Act.PROOF).is_busy
        desk.presenter.cancel(Act.PROOF)
        await until(lambda: not desk.presenter.state(Act.PROOF).is_busy)
        assert Slow.asked == 1


async def test_an_address_changes_when_both_mails_are_answered(qtbot: QtBot) -> None:
    """Half way it says so."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        desk.presenter.change_email("new@pharmat.example")
        await desk.settle()
        desk.presenter.confirm_email("sam@pharmat.example", CODE)
        await desk.settle()
        assert (desk.presenter.is_email_half_done, desk.own.stored and desk.own.stored.email) == (
            True,
            "sam@pharmat.example",
        )
        desk.presenter.confirm_email("new@pharmat.example", "111111")
        await desk.settle()
        assert isinstance(desk.presenter.state(Act.CONFIRM).error, SignInFailed)
        desk.presenter.confirm_email("new@pharmat.example", CODE)
        await desk.settle()
        assert (desk.presenter.is_email_half_done, desk.own.stored and desk.own.stored.email) == (
            False,
            "new@pharmat.example",
        )
        assert desk.presenter.email == "new@pharmat.example"


async def test_a_password_may_need_a_proof(qtbot: QtBot) -> None:
    """The academy says so; the digits of a mail are one."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        desk.own.needs_proof = True
        desk.presenter.change_password("tramway olive candle")
        await desk.settle()
        failure = desk.presenter.state(Act.PASSWORD).error
        assert isinstance(failure, SignInFailed)
        assert failure.why is Why.NEEDS_PASSWORD
        desk.presenter.send_proof()
        await desk.settle()
        desk.presenter.change_password("tramway olive candle", CODE)
        await desk.settle()
        assert (desk.own.password, desk.own.proofs_sent) == ("tramway olive candle", 1)


@pytest.mark.parametrize("scope", SignOutScope)
async def test_signing_out_here_is_asked_for_elsewhere_is_done(qtbot: QtBot, scope: SignOutScope) -> None:
    """Here, drafts are at stake: whoever owns the window asks first."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        asked: list[bool] = []
        desk.presenter.sign_out_requested.connect(lambda: asked.append(True))
        desk.presenter.sign_out(scope)
        await desk.settle()
        assert bool(asked) == (scope is SignOutScope.HERE)
        assert desk.own.left == ([] if asked else [(scope, True)])


async def test_an_export_is_a_file_and_a_deletion_leaves(qtbot: QtBot) -> None:
    """What the academy has is handed on as it came."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        files: list[bytes] = []
        desk.presenter.exported.connect(files.append)
        desk.presenter.export()
        await desk.settle()
        assert files == [b'{"profile": {}}']
        desk.presenter.delete("other@pharmat.example")
        await desk.settle()
        assert isinstance(desk.presenter.state(Act.DELETE).error, Refused)
        desk.presenter.delete("sam@pharmat.example")
        await desk.settle()
        assert desk.own.is_deleted
        assert desk.own.left == [(SignOutScope.HERE, False)]


async def test_a_change_of_people_is_heard_until_it_is_closed(qtbot: QtBot) -> None:
    """Only of people: messages change all the time."""
    async with TaskScope("test") as tasks:
        desk = AccountDesk(qtbot, tasks)
        heard: list[bool] = []
        desk.presenter.profile_changed.connect(lambda: heard.append(True))
        desk.feed.publish({Topic(TopicKind.CONVERSATIONS)})
        assert not heard
        desk.feed.publish({Topic(TopicKind.PEOPLE)})
        assert heard == [True]
        desk.presenter.close()
        desk.feed.publish({Topic(TopicKind.PEOPLE)})
        assert heard == [True]
