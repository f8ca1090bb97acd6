"""A tutor's notes on a bad network: written offline they reach the server once, and two devices lose nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from pharmat_desktop.domain.people import UserId
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, DUPLICATE, PASS, Canned, Fate, FaultProxy, to

FATES = (PASS, COMMIT_THEN_DROP, CUT, DUPLICATE, Canned.busy())


@dataclass
class Study:
    academy: Academy
    proxy: FaultProxy
    one: Desk
    two: Desk
    """Both of the same tutor."""
    sam: UserId

    async def stored(self) -> list[str]:
        return [
            row["body"]
            for row in await self.academy.rows("select body from tutor_notes where student_id = $1", UUID(self.sam))
        ]

    async def begin(self, *desks: Desk) -> None:
        """Online, with the student here."""
        for desk in desks:
            await desk.online()
            await eventually(partial(self._has_student, desk))

    def _has_student(self, desk: Desk) -> bool:
        return [card.id for card in desk.app.students.students()] == [self.sam]


@asynccontextmanager
async def study(academy: Academy, folder: Path) -> AsyncIterator[Study]:
    amal, sam = await academy.person("Amal", role="tutor"), await academy.person("Sam")
    await academy.execute(
        "insert into tutor_students (tutor_id, student_id) values ($1, $2)", UUID(amal.id), UUID(sam.id)
    )
    async with FaultProxy(academy.url) as proxy:
        one, two = (Desk(academy, amal, folder / name, proxy) for name in ("one", "two"))
        yield Study(academy, proxy, one, two, UserId(sam.id))


@pytest.mark.parametrize("fate", FATES)
async def test_a_note_written_offline_reaches_the_server_and_the_other_device(
    fate: Fate, academy: Academy, tmp_path: Path
) -> None:
    """Through a restart and a fault; what is written on while the first text is under way is no conflict."""
    async with study(academy, tmp_path) as here:
        async with here.one.running():
            await here.begin(here.one)
            here.one.app.connection.set_work_offline(True)
            await here.one.app.students.save_note(here.sam, "Shy", "")
        here.proxy.meet(fate, to("rpc/save_tutor_note"))
        async with here.one.running(), here.two.running():
            await here.begin(here.two)
            notes = here.one.app.students
            assert notes.note(here.sam).text == "Shy"
            here.one.app.connection.set_work_offline(False)
            await notes.save_note(here.sam, "Shy, likes tables", "Shy")
            await notes.save_note(here.sam, "Shy, likes tables and doses", "Shy, likes tables")
            await here.one.sent()
            assert here.one.app.connection.status.attention == 0
            await eventually(lambda: here.two.app.students.note(here.sam).text == "Shy, likes tables and doses")
        assert await here.stored() == ["Shy, likes tables and doses"]


async def test_what_two_devices_wrote_is_brought_together(academy: Academy, tmp_path: Path) -> None:
    """The one that comes second is told by the server, and says what both come to."""
    async with study(academy, tmp_path) as here, here.one.running(), here.two.running():
        await here.begin(here.one, here.two)
        one, two = here.one.app, here.two.app
        await one.students.save_note(here.sam, "Goals:\nexam", "")
        await eventually(lambda: two.students.note(here.sam).text == "Goals:\nexam")
        two.connection.set_work_offline(True)
        await two.students.save_note(here.sam, "Goals:\nexam\nfrom two", "Goals:\nexam")
        await one.students.save_note(here.sam, "One's goals:\nexam", "Goals:\nexam")
        await here.one.sent()
        two.connection.set_work_offline(False)
        # Also if the pull comes first: what was seen when it was written does not change.
        await eventually(lambda: two.connection.status.attention == 1)
        assert two.students.note(here.sam).theirs == "One's goals:\nexam"
        assert await two.students.settle() == []
        await here.two.sent()
        both = "One's goals:\nexam\nfrom two"
        assert await here.stored() == [both]
        await eventually(lambda: one.students.note(here.sam).text == both)
        assert two.connection.status.attention == 0


async def test_a_note_on_somebody_who_is_no_student_any_more_waits_with_the_reason(
    academy: Academy, tmp_path: Path
) -> None:
    async with study(academy, tmp_path) as here, here.one.running():
        await here.begin(here.one)
        app = here.one.app
        app.connection.set_work_offline(True)
        await app.students.save_note(here.sam, "Shy", "")
        await academy.execute("update tutor_students set deleted_at = now() where student_id = $1", UUID(here.sam))
        app.connection.set_work_offline(False)
        await eventually(lambda: app.connection.status.attention == 1)
        [told] = app.overview.unsent()
        assert (told.body, told.problem) == ("Shy", "Only tutors write notes, and only about their own students.")
        assert app.students.note(here.sam).text == "Shy"
