"""When the other person was last here: two people through the app and the real server."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from pharmat_desktop.domain.errors import NoAnswer, Offline
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.services.last_seen import LastSeenService
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, PASS, to

ASKED, SAID, CHOSEN = to("rpc/last_seen"), to("rpc/be_seen"), to("rpc/show_last_seen")


def anew(desk: Desk) -> LastSeenService:
    """The same, remembering nothing: an answer is good for a while."""
    return LastSeenService(lambda: desk.app._connected().last_seen)


async def test_one_sees_when_the_other_was_here_unless_either_hides_it(academy: Academy, tmp_path: Path) -> None:
    """Said once however often the app says it; offline what is known is told; hidden, both see nothing."""
    async with scene(academy, tmp_path / "sam") as here:
        amal, sam = Desk(academy, here.amal, tmp_path / "amal", here.proxy), UserId(here.sam.person.id)
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            assert await anew(amal).ask(sam) is None
            for _ in range(3):
                await here.sam.app.last_seen.be_seen()
            assert here.proxy.passed(SAID) == 1
            moment = await amal.app.last_seen.ask(sam)
            assert moment is not None
            assert (moment.second, moment.utcoffset()) == (0, timedelta())
            asked = here.proxy.passed(ASKED)
            assert await amal.app.last_seen.ask(sam) == amal.app.last_seen.known(sam) == moment
            assert here.proxy.passed(ASKED) == asked
            amal.app.connection.set_work_offline(True)
            assert await amal.app.last_seen.ask(sam) == moment
            assert await anew(amal).ask(sam) is None
            with pytest.raises(Offline):
                await amal.app.last_seen.show(is_shown=False)
            await eventually(lambda: not amal.app.connection.status.is_online)
            amal.app.connection.set_work_offline(False)
            await amal.online()
            assert await amal.app.last_seen.is_shown()
            assert not await amal.app.last_seen.show(is_shown=False)
            assert await anew(amal).ask(sam) is None
            assert await anew(here.sam).ask(UserId(here.amal.id)) is None


async def test_a_choice_whose_answer_is_lost_holds(academy: Academy, tmp_path: Path) -> None:
    """It may be said again; what holds can be asked."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.decide = lambda request: COMMIT_THEN_DROP if CHOSEN(request) else PASS
        with pytest.raises(NoAnswer):
            await here.sam.app.last_seen.show(is_shown=False)
        here.proxy.decide = lambda _: PASS
        assert not await here.sam.app.last_seen.is_shown()
        assert await here.sam.app.last_seen.show(is_shown=True)
