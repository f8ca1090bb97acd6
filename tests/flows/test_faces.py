"""A picture that one person chooses is seen by the others, from their own computer once it has come."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.domain.errors import Offline, Refused
from pharmat_desktop.domain.people import UserId
from tests.flows.file_scene import holds
from tests.flows.test_messages import scene
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import to
from tests.ui.test_pictures import encoded

PICTURE = to("/object/authenticated/avatars/")
TEAL, OTHER = encoded(64, 64), encoded(65, 65)


async def test_a_person_s_picture_is_seen_by_another(academy: Academy, tmp_path: Path) -> None:
    """Asked for once; another one follows; offline what is here is seen."""
    async with scene(academy, tmp_path / "sam") as here:
        amal, sam = Desk(academy, here.amal, tmp_path / "amal", here.proxy), UserId(here.sam.person.id)
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            assert sam not in amal.app.faces.paths()
            await here.sam.app.own.change_avatar(TEAL)
            await eventually(lambda: sam in amal.app.faces.paths())
            first = amal.app.faces.paths()[sam]
            assert await amal.app.faces.fetch(first) == TEAL
            assert await amal.app.faces.fetch(first) == TEAL
            assert here.proxy.passed(PICTURE) == 1
            await here.sam.app.own.change_avatar(OTHER)
            await eventually(lambda: amal.app.faces.paths()[sam] != first)
            second = amal.app.faces.paths()[sam]
            with pytest.raises(Refused):
                await amal.app.faces.fetch(f"{sam}/nothing.png")
            await here.proxy.pull_plug()
            assert await amal.app.faces.fetch(first) == TEAL
            amal.app.connection.set_work_offline(True)
            with pytest.raises(Offline):
                await amal.app.faces.fetch(second)
            assert not holds(tmp_path, TEAL[:64])
