"""A tutor's hours, edited by the keyboard and saved at a real academy: by two devices, offline, on a bad network."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pharmat_desktop.account import utc_now
from pharmat_desktop.domain.availability import ALL_DAY, DateKind, Plan
from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.domain.spans import Span
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.availability.keeper import ABOUT, HoursKeeper
from pharmat_desktop.ui.availability.page import AvailabilityPage
from pharmat_desktop.ui.availability.presenter import AvailabilityPresenter
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import COMMIT_THEN_DROP, CUT, PASS, Fate, FaultProxy, Request, to

pytestmark = pytest.mark.usefixtures("qtbot")
SAVE = to("rpc/save_availability")
MORNING, AFTERNOON = Span(540, 720), Span(840, 1080)


@dataclass
class Editor:
    """The page of one device, in a window."""

    desk: Desk
    presenter: AvailabilityPresenter
    page: AvailabilityPage

    def press(self, *keys: Qt.Key, on: QWidget | None = None, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(on or self.page.grid, key, modifier)

    def with_ctrl(self, key: Qt.Key, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.page.grid, key, Qt.KeyboardModifier.ControlModifier)

    def day(self, weekday: int) -> list[Span[int]]:
        return self.presenter.plan.day(weekday)

    async def save(self) -> None:
        """At the server, and back in the copy; what is on screen does not change by it."""
        wish = self.presenter.plan
        self.presenter.save()
        await eventually(lambda: self.has(wish))

    def has(self, plan: Plan) -> bool:
        is_quiet = not self.presenter.is_dirty and not self.presenter.is_busy
        return is_quiet and self.presenter.plan == plan == self.desk.app.availability.stored()


@asynccontextmanager
async def editing(desk: Desk) -> AsyncIterator[Editor]:
    owner = QObject()
    async with desk.running() as app, TaskScope("editor") as tasks:
        await desk.online()
        presenter = AvailabilityPresenter(app.availability, tasks, utc_now, owner)
        unsubscribe = app.connection.subscribe(presenter.set_connection)
        presenter.set_connection(app.connection.status)
        kept = HoursKeeper(presenter, app.unsaved, tasks)
        page = AvailabilityPage(presenter)
        window = ScrollPage(page, 680)
        window.resize(760, 900)
        window.show()
        page.grid.setFocus()
        await eventually(lambda: presenter.can_edit)
        try:
            yield Editor(desk, presenter, page)
        finally:
            await kept.finish()
            unsubscribe()
            presenter.close()
            window.close()
            window.deleteLater()


@asynccontextmanager
async def tutor_desk(academy: Academy, directory: Path) -> AsyncIterator[tuple[Desk, FaultProxy]]:
    """A tutor in Beirut, with no hours yet."""
    amal = await academy.person("Amal", role="tutor")
    await academy.execute("update users set timezone = 'Asia/Beirut' where id = $1", amal.id)
    await academy.execute("update tutor_profiles set booking_notice_hours = 0 where id = $1", amal.id)
    async with FaultProxy(academy.url) as proxy:
        yield Desk(academy, amal, directory, proxy), proxy


async def open_slots(academy: Academy, student: Person, tutor: Person) -> list[str]:
    """What the server offers a student in the coming week."""
    token = (await academy.sign_in(student))["access_token"]
    headers = {"apikey": academy.publishable_key, "authorization": f"Bearer {token}"}
    now = utc_now()
    wish = {"p_tutor": tutor.id, "p_from": now.isoformat(), "p_to": (now + timedelta(days=8)).isoformat()}
    async with httpx.AsyncClient(base_url=academy.url, headers=headers, timeout=60) as http:
        answer = await http.post("/rest/v1/rpc/open_slots", json=wish)
        answer.raise_for_status()
        slots: list[str] = answer.json()["slots"]
        return slots


async def test_hours_are_painted_by_keys_saved_and_offered(academy: Academy, tmp_path: Path) -> None:
    """The week by the keyboard alone; what the preview shows is what the server offers a student."""
    async with tutor_desk(academy, tmp_path) as (desk, _), editing(desk) as here:
        page, key = here.page, Qt.Key
        page.grid.place_cursor(1, 540)
        here.press(*[key.Key_Down] * 5, shift=True)
        here.press(key.Key_Space)
        assert here.day(1) == [MORNING]
        here.with_ctrl(key.Key_C)
        page.grid.place_cursor(2, 600)
        here.press(key.Key_Right, key.Key_Right, shift=True)
        here.with_ctrl(key.Key_V)
        assert [here.day(day) for day in range(1, 6)] == [[MORNING]] * 4 + [[]]
        page.grid.place_cursor(4, 540)
        here.press(key.Key_Delete)
        assert here.day(4) == [Span(570, 720)]
        here.with_ctrl(key.Key_Z)
        assert here.day(4) == [MORNING]
        assert page.grid.cursor_text().startswith("Thursday, ")
        assert page.grid.cursor_text().endswith(", open")
        painted = here.presenter.plan
        here.with_ctrl(key.Key_S)
        await eventually(lambda: here.has(painted))
        sam = await academy.person("Sam")
        offered = await open_slots(academy, sam, desk.person)
        shown = [at for day in here.presenter.preview() for at in day.starts]
        assert shown
        begins = max(shown[0].isoformat(), offered[0])  # a time may have passed in between
        told = [at.isoformat() for at in shown if at.isoformat() >= begins]
        assert told == [at for at in offered if begins <= at <= told[-1]]


async def test_hours_that_are_not_saved_are_there_at_the_next_opening(academy: Academy, tmp_path: Path) -> None:
    """On disk while they are edited; what another device saved meanwhile is told, never overwritten silently."""
    async with tutor_desk(academy, tmp_path) as (desk, _):
        async with editing(desk) as here:
            here.presenter.edit(here.presenter.plan.with_day(1, [MORNING]))
            await eventually(lambda: bool(desk.app.unsaved.kept(ABOUT)))
            edited = here.presenter.plan
        async with editing(desk) as here:
            assert (here.presenter.plan, here.presenter.conflict) == (edited, None)
            assert here.presenter.can_save
            here.presenter.undo()
            assert not here.presenter.is_dirty
            here.presenter.redo()
        await academy.execute(
            "insert into availability (tutor_id, weekday, from_minute, to_minute) values ($1::uuid, 5, 600, 660)",
            desk.person.id,
        )
        async with editing(desk) as here:
            await eventually(lambda: here.presenter.conflict is not None)
            assert here.presenter.plan == edited
            here.presenter.keep_mine()
            await eventually(lambda: here.has(edited))
            await eventually(lambda: not desk.app.unsaved.kept(ABOUT))


async def test_hours_are_typed_copied_and_mended(academy: Academy, tmp_path: Path) -> None:
    """As a table: what cannot be read stays and is explained; the menu carries a day to others."""
    async with tutor_desk(academy, tmp_path) as (desk, _), editing(desk) as here:
        monday = here.page.days.rows[1]
        QTest.keyClicks(monday.edit, "9-12, 14 bis 18h30")
        here.press(Qt.Key.Key_Return, on=monday.edit)
        assert (here.day(1), monday.edit.text()) == ([MORNING, Span(840, 1110)], "09:00–12:00, 14:00–18:30")
        tuesday = here.page.days.rows[2]
        QTest.keyClicks(tuesday.edit, "whenever")
        here.press(Qt.Key.Key_Return, on=tuesday.edit)
        assert tuesday.error()
        assert (here.day(2), tuesday.edit.text()) == ([], "whenever")
        menu = here.page.days.copy_menu(1)
        menu.actions()[0].trigger()
        assert [here.day(day) for day in (2, 7)] == [here.day(1)] * 2
        await here.save()


async def test_a_date_is_closed_changed_and_taken_out(academy: Academy, tmp_path: Path) -> None:
    async with tutor_desk(academy, tmp_path) as (desk, _), editing(desk) as here:
        dates = here.page.dates
        here.press(Qt.Key.Key_Space, on=dates.add)
        QTest.keyClicks(dates.form.note.edit, "Congress")
        here.press(Qt.Key.Key_Return, on=dates.form.note.edit)
        (closed,) = here.presenter.plan.dates()
        assert (closed.kind, closed.spans, closed.note) == (DateKind.CLOSED, (ALL_DAY,), "Congress")
        await here.save()
        here.press(Qt.Key.Key_Space, on=dates.rows[0].change)
        dates.form.kind.set_key(DateKind.ONLY.value)
        here.press(Qt.Key.Key_Return, on=dates.form.hours.edit)
        assert dates.form.hours.error()
        QTest.keyClicks(dates.form.hours.edit, "14-18")
        here.press(Qt.Key.Key_Return, on=dates.form.hours.edit)
        (only,) = here.presenter.plan.dates()
        assert (only.kind, only.spans, only.on_date) == (DateKind.ONLY, (AFTERNOON,), closed.on_date)
        await here.save()
        here.press(Qt.Key.Key_Space, on=dates.rows[0].remove)
        assert not here.presenter.plan.dates()
        await here.save()
        left = await academy.rows(
            "select 1 from availability where tutor_id = $1 and deleted_at is null", desk.person.id
        )
        assert not left


async def test_zone_pause_and_notice_are_saved_with_the_hours(academy: Academy, tmp_path: Path) -> None:
    async with tutor_desk(academy, tmp_path) as (desk, _), editing(desk) as here:
        rules = here.page.rules
        rules.zone.set_zone("Africa/Cairo")
        rules.zone.chosen.emit("Africa/Cairo")
        rules.pause.set_key("15")
        rules.pause.chosen.emit("15")
        rules.notice.set_key("24")
        rules.notice.chosen.emit("24")
        await here.save()
        stored = await academy.rows(
            "select timezone, booking_buffer_minutes, booking_notice_hours from users join tutor_profiles using (id)"
            " where id = $1",
            desk.person.id,
        )
        assert [tuple(row.values()) for row in stored] == [("Africa/Cairo", 15, 24)]


@pytest.mark.parametrize("keeps_mine", [True, False])
async def test_two_devices_edit_and_the_person_decides(academy: Academy, tmp_path: Path, *, keeps_mine: bool) -> None:
    """The slower one is told what differs; nothing is overwritten unseen, and nothing that was painted is lost."""
    async with tutor_desk(academy, tmp_path / "desk") as (desk, proxy):
        laptop = Desk(academy, desk.person, tmp_path / "laptop", proxy)
        async with editing(desk) as here, editing(laptop) as there:
            mine = here.presenter.plan.painted([1], MORNING, is_open=True)
            theirs = there.presenter.plan.painted([3], AFTERNOON, is_open=True)
            here.presenter.edit(mine)
            there.presenter.edit(theirs)
            await there.save()
            here.presenter.save()
            await eventually(lambda: here.presenter.conflict is not None and here.presenter.can_edit)
            assert here.presenter.plan == mine
            assert "Monday, Wednesday" in here.page.bar.notice.text()
            here.press(Qt.Key.Key_Space, on=here.page.bar.mine if keeps_mine else here.page.bar.theirs)
            await eventually(lambda: here.has(mine if keeps_mine else theirs))
            if not keeps_mine:
                here.presenter.undo()
                assert here.presenter.plan == mine
            else:
                await eventually(lambda: there.has(mine))


async def test_a_lost_answer_is_no_lost_week(academy: Academy, tmp_path: Path) -> None:
    """Nothing is said to be saved that may not be; saying it again does it once."""
    async with tutor_desk(academy, tmp_path) as (desk, proxy), editing(desk) as here:
        here.presenter.edit(here.presenter.plan.painted([5], MORNING, is_open=True))
        for fate in (CUT, COMMIT_THEN_DROP):
            proxy.decide = partial(_only_saving, fate)
            here.presenter.save()
            await eventually(lambda: not here.presenter.is_busy)
            assert isinstance(here.presenter.error, NoAnswer) or not here.presenter.is_dirty
            assert here.day(5) == [MORNING]
        proxy.decide = lambda _: PASS
        await eventually(lambda: here.presenter.can_edit)
        await here.save()
        rows = await academy.rows("select from_minute from availability where tutor_id = $1", desk.person.id)
        assert [row["from_minute"] for row in rows] == [540]


def _only_saving(fate: Fate, request: Request) -> Fate:
    return fate if SAVE(request) else PASS


async def test_offline_the_hours_are_read_only_and_say_why(academy: Academy, tmp_path: Path) -> None:
    """What was painted before stays, and can be saved when the connection is back."""
    async with tutor_desk(academy, tmp_path) as (desk, _), editing(desk) as here:
        painted = here.presenter.plan.painted([2], MORNING, is_open=True)
        here.presenter.edit(painted)
        desk.app.connection.set_work_offline(True)
        await eventually(lambda: here.presenter.hold is Hold.OFFLINE)
        assert "offline" in here.page.bar.notice.text()
        here.page.grid.place_cursor(3, 600)
        here.press(Qt.Key.Key_Space)
        here.with_ctrl(Qt.Key.Key_S)
        assert here.presenter.plan == painted
        assert not here.page.bar.save.isEnabled()
        assert here.page.days.rows[2].edit.isReadOnly()
        desk.app.connection.set_work_offline(False)
        await eventually(lambda: here.presenter.can_save)
        await here.save()
