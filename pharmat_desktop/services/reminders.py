"""Reminders of sessions, by the wall clock: robust to sleep, to clocks that are set, and to restarts.

::

    every LOOK seconds, and when sessions change
        quiet hours, or a pull runs? ──► later: what came due meanwhile is told as one
        due since the mark ──► one notice; the mark moves to now

The mark is the moment up to which everything was told. It is kept with the account, so a restart tells nothing twice.
Timers stop while a computer sleeps, so no timer is trusted for longer than LOOK.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.reminders import ReminderNotice, due, going_on
from pharmat_desktop.domain.settings import (
    NOTIFY_TEXT,
    QUIET,
    QUIET_FROM,
    QUIET_TO,
    REMIND_DAY,
    REMIND_HOUR,
    REMIND_MINUTES,
    REMINDED_UNTIL,
)
from pharmat_desktop.services.news import is_within
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Clock
    from pharmat_desktop.domain.session_ports import SessionReader
    from pharmat_desktop.domain.sessions import Session

LOOK = 20.0
"""Seconds between two looks at the clock."""
GRACE = 5.0
"""Seconds after the start in which a pull can say that a session was moved before one is reminded of it."""
SET_BACK = timedelta(minutes=1)
"""A mark further ahead than this means that the clock was wrong: what it told then counts for nothing."""
LONGEST = timedelta(hours=8)
"""Of a session."""
LEADS = (
    (REMIND_DAY, timedelta(days=1)),
    (REMIND_HOUR, timedelta(hours=1)),
    (REMIND_MINUTES, timedelta(minutes=10)),
)


class ReminderWatch:
    """Lives while the account is signed in, on the loop; `close` ends it."""

    def __init__(
        self,
        reader: SessionReader,
        subscribe: Callable[[Callable[[], None]], Callable[[], None]],
        settings: SettingsService,
        tasks: TaskScope,
        *,
        clock: Clock,
        notify: Callable[[ReminderNotice], object],
        freed: Callable[[], object],
    ) -> None:
        """`subscribe` calls back when sessions may have changed.

        `freed` is called when a session of the person is over: what was held back meanwhile can be told.
        """
        self._reader = reader
        self._settings = settings
        self._tasks = tasks
        self._clock = clock
        self._notify = notify
        self._freed = freed
        self._is_syncing = True
        self._was_in_session = False
        self._told_until = self._kept_mark()
        self._timer: asyncio.TimerHandle | None = None
        self._may_tell_at = asyncio.get_running_loop().time() + GRACE
        self._unsubscribe = subscribe(lambda: self._look_in(0.0))
        self._look_in(0.0)

    @property
    def in_session(self) -> bool:
        """Whether the person sits in a session now, and perhaps shows the screen to somebody."""
        now = self._clock()
        return going_on(self._between(now - LONGEST, now + LONGEST), now)

    def set_connection(self, status: ConnectionStatus) -> None:
        """While a pull runs nothing is told: it may bring that a session was moved."""
        self._is_syncing = status.is_syncing
        self._look_in(0.0)

    def close(self) -> None:
        self._unsubscribe()
        if self._timer is not None:
            self._timer.cancel()

    def _look_in(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(max(seconds, self._may_tell_at - loop.time()), self._look)

    def _look(self) -> None:
        self._look_in(LOOK)
        now = self._clock()
        is_in_session = self.in_session
        if self._was_in_session and not is_in_session:
            self._freed()
        self._was_in_session = is_in_session
        if self._told_until is None or self._told_until > now + SET_BACK:
            self._move_mark(now)
        elif not self._is_syncing and not self._is_quiet(now):
            self._tell(self._told_until, now, is_in_session=is_in_session)

    def _tell(self, after: datetime, now: datetime, *, is_in_session: bool) -> None:
        leads = [lead for setting, lead in LEADS if self._settings.get(setting)]
        longest = max(leads, default=timedelta(0))
        found = due(self._between(now, now + longest + timedelta(minutes=1)), leads, after, now)
        self._told_until = max(after, now)
        if found:
            self._move_mark(now)
            hides = is_in_session or not self._settings.get(NOTIFY_TEXT)
            self._notify(ReminderNotice(tuple(one.session for one in found), hides))

    def _is_quiet(self, now: datetime) -> bool:
        local, settings = now.astimezone(), self._settings
        minute = local.hour * 60 + local.minute
        return settings.get(QUIET) and is_within(minute, settings.get(QUIET_FROM), settings.get(QUIET_TO))

    def _between(self, start: datetime, end: datetime) -> Sequence[Session]:
        try:
            return self._reader.between(start, end)
        except LocalStorageError:
            return ()  # closing, or trouble that the screens tell of

    def _kept_mark(self) -> datetime | None:
        seconds = self._settings.get(REMINDED_UNTIL)
        return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < 10**11 else None

    def _move_mark(self, now: datetime) -> None:
        self._told_until = now
        if not self._tasks.is_closed:
            self._tasks.spawn(self._keep(int(now.timestamp())), name="reminded")

    async def _keep(self, seconds: int) -> None:
        try:
            await self._settings.put(REMINDED_UNTIL, seconds)
        except LocalStorageError:
            return  # at worst something is told twice
