"""What the academy tells on the desktop: once, in one notice, and not what an account's first sync brings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.domain.notifications import Notification, NotificationDesk
from pharmat_desktop.domain.settings import NOTIFY, QUIET
from pharmat_desktop.services import notifications
from pharmat_desktop.services.notifications import NotificationService, NotificationWatch
from pharmat_desktop.services.settings import SettingsService
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import at, row, rows, uid

GATHER = 0.05
SYNCING, DONE = ConnectionStatus(is_syncing=True), ConnectionStatus()


@dataclass
class Here:
    """A watch over an account's real files."""

    store: AccountStore
    settings: SettingsService
    notices: list[list[str]] = field(default_factory=list)
    is_busy: bool = False
    hour: int = 12

    async def tell(self, *places: int) -> None:
        found = [row("notifications", id=uid(f"{n}"), type="news", title=f"{n}", created_at=at(n)) for n in places]
        await self.store.mirror.upsert("notifications", rows("notifications", *found))

    def note(self, told: Sequence[Notification]) -> None:
        self.notices.append([one.title for one in told])

    async def quiet(self) -> None:
        """Long enough for a notice that should not come."""
        await asyncio.sleep(GATHER * 3)
        assert not self.notices


def nowhere() -> NotificationDesk:
    raise Offline("no academy in this test")


@asynccontextmanager
async def watching(directory: Path) -> AsyncIterator[tuple[Here, NotificationWatch]]:
    async with opened(directory) as store:
        here = Here(store, SettingsService(store.settings, store.feed))
        await here.tell(1)
        watch = NotificationWatch(
            NotificationService(nowhere, store.notifications, store.feed, refresh=lambda: None),
            here.settings,
            lambda: datetime(2026, 3, 2, here.hour, 30, tzinfo=UTC),
            notify=here.note,
            is_busy=lambda: here.is_busy,
        )
        try:
            yield here, watch
        finally:
            watch.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notifications, "GATHER", GATHER)


async def test_what_is_new_is_told_once(tmp_path: Path) -> None:
    """What came during a pull, or a session of the person's, afterwards in one notice."""
    async with watching(tmp_path) as (here, watch):
        await here.tell(2)
        await eventually(lambda: here.notices == [["2"]])
        here.notices.clear()
        watch.set_connection(SYNCING)
        here.is_busy = True
        await here.tell(3)
        await here.tell(4)
        watch.set_connection(DONE)
        await here.quiet()
        here.is_busy = False
        watch.look_again()
        await eventually(lambda: here.notices == [["4", "3"]])


async def test_years_of_it_are_no_news(tmp_path: Path) -> None:
    async with watching(tmp_path) as (here, watch):
        watch.set_connection(ConnectionStatus(is_syncing=True, progress=0.4))
        await here.tell(2, 3)
        watch.set_connection(DONE)
        await here.quiet()
        await here.tell(4)
        await eventually(lambda: here.notices == [["4"]])


@pytest.mark.parametrize("setting", [NOTIFY, QUIET])
async def test_nothing_pops_up_when_it_is_not_wanted(tmp_path: Path, setting: object) -> None:
    async with watching(tmp_path) as (here, _):
        here.hour = 23
        await here.settings.put(NOTIFY, value=setting is not NOTIFY)
        await here.settings.put(QUIET, value=setting is QUIET)
        await here.tell(2)
        await here.quiet()
