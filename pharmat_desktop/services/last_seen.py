"""When the others were last here, and telling the academy that the person is.

Asked for whom one looks at, never synced: a row that moves every few minutes would travel to everybody. Nothing of it
is kept on this computer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.last_seen import LastSeenDesk
from pharmat_desktop.domain.people import UserId

SAY_EVERY = 240.0
"""Seconds between two times that the academy hears of the person; it remembers at most one in two minutes."""
FRESH = 50.0
"""Seconds for which an answer is as good as a new one."""


class _Answer(NamedTuple):
    moment: datetime | None
    at: float
    """By the loop's clock."""


class LastSeenService:
    """Owned by the account, used on its loop."""

    def __init__(self, desk: Callable[[], LastSeenDesk]) -> None:
        """`desk` raises Offline while there is no connection."""
        self._desk = desk
        self._known: dict[UserId, _Answer] = {}
        self._said_at = float("-inf")

    async def be_seen(self) -> None:
        """The person uses the app. Says so at most every `SAY_EVERY` seconds; what is lost is said the next time."""
        now = asyncio.get_running_loop().time()
        if now - self._said_at < SAY_EVERY:
            return
        before, self._said_at = self._said_at, now
        try:
            await self._desk().be_seen()
        except PharmatError:
            self._said_at = before

    def known(self, person: UserId) -> datetime | None:
        """What was heard last; None when nothing is known."""
        answer = self._known.get(person)
        return answer.moment if answer else None

    async def ask(self, person: UserId) -> datetime | None:
        """What the academy says now; what was heard last when it cannot be asked."""
        now = asyncio.get_running_loop().time()
        answer = self._known.get(person)
        if answer is None or now - answer.at >= FRESH:
            try:
                found = await self._desk().last_seen([person])
            except PharmatError:
                return self.known(person)
            self._known[person] = _Answer(found.get(person), now)
        return self.known(person)

    async def is_shown(self) -> bool:
        """Whether others are told when the person was here. Raises Offline, NoAnswer, Busy, SignedOut or Refused."""
        return await self._desk().show_last_seen(None)

    async def show(self, *, is_shown: bool) -> bool:
        """Tell it from now on, on all devices of the person, or nothing any more; who hides it sees nobody's.

        Answers with what holds; raises as `is_shown`. May be repeated.
        """
        holds = await self._desk().show_last_seen(is_shown)
        self._known.clear()
        self._said_at = float("-inf")
        return holds
