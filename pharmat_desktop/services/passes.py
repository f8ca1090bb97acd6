"""Packages and make-up credits for the screens: what this computer knows, and commands that may be said again.

Each command carries an id that is made before its first try, or says how something should be: sent twice it is done
once. So one whose answer is lost is simply sent again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from pharmat_desktop.domain.changes import Changes, TopicKind
from pharmat_desktop.domain.errors import Busy, NoAnswer
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import (
    NewCredit,
    NewPackage,
    PackageId,
    Pass,
    PassId,
    PassState,
)
from pharmat_desktop.domain.people import UserId

if TYPE_CHECKING:
    from pharmat_desktop.domain.pass_ports import PassDesk, PassReader
    from pharmat_desktop.domain.ports import ChangeFeed, Mirror
    from pharmat_desktop.domain.pull import LiveRows
    from pharmat_desktop.domain.session_ports import TutorReader
    from pharmat_desktop.domain.students import StudentReader

T = TypeVar("T")

TRIES = 3
PAUSE = 0.5
"""Seconds before a command is sent again; a connection that comes back ends the wait."""
_KINDS = frozenset({TopicKind.PASSES, TopicKind.SESSIONS, TopicKind.PEOPLE, TopicKind.TUTORS, TopicKind.STUDENTS})


class PassService:
    """`known` answers at once. Everything awaited here is online only, never queued."""

    def __init__(
        self,
        desk: Callable[[], PassDesk],
        known: PassReader,
        students: StudentReader,
        tutors: TutorReader,
        *,
        mirror: Mirror,
        feed: ChangeFeed,
        wait: Callable[[float], Awaitable[object]],
        refresh: Callable[[], object],
    ) -> None:
        """`desk` raises Offline while there is no connection; `wait` ends early when it is worth trying again."""
        self.known = known
        self._desk = desk
        self._students = students
        self._tutors = tutors
        self._mirror = mirror
        self._feed = feed
        self._wait = wait
        self._refresh = refresh

    def usable(self, tutor_id: UserId, now: datetime) -> Sequence[Pass]:
        """With what one can pay this tutor, first what ends first. Raises LocalStorageError."""
        found = [one for one in self.known.passes() if one.tutor_id == tutor_id]
        return [one for one in found if one.state(now) is PassState.USABLE]

    def rate(self, tutor_id: UserId) -> Money | None:
        """What an hour costs, and so the currency of the tutor's packages. Raises LocalStorageError."""
        card = self._tutors.tutor(tutor_id)
        return None if card is None else card.rate

    def subjects(self) -> Sequence[tuple[str, str]]:
        """Id and name of what is taught, by name. Raises LocalStorageError."""
        return [(key, name) for key, name, _ in self._tutors.subjects()]

    def students(self) -> Sequence[tuple[UserId, str]]:
        """A tutor's own, by name. Raises LocalStorageError."""
        return [(one.id, one.name) for one in self._students.students()]

    async def offer(self, package: NewPackage) -> None:
        """As a tutor. Raises Offline, NoAnswer, Busy, SignedOut or Refused, and may be repeated as it is."""
        await self._done(lambda: self._desk().offer(package))

    async def archive(self, package_id: PackageId, *, is_archived: bool = True) -> None:
        """Take an own offer off the shelf, or put it back. Raises as `offer`."""
        await self._done(lambda: self._desk().archive(package_id, is_archived=is_archived))

    async def give(self, credit: NewCredit) -> None:
        """A make-up session to a student of one's own. Raises as `offer`."""
        await self._done(lambda: self._desk().give(credit))

    async def withdraw(self, pass_id: PassId) -> None:
        """Take an unused credit back that one gave. Raises as `offer`."""
        await self._done(lambda: self._desk().withdraw(pass_id))

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` on the loop when something of it may have changed. Returns what ends it."""

        def on_changes(changes: Changes) -> None:
            if any(topic.kind in _KINDS for topic in changes):
                listener()

        return self._feed.subscribe(on_changes)

    async def _done(self, send: Callable[[], Awaitable[LiveRows]]) -> None:
        found = await self._again(send)
        await self._mirror.upsert(found.table, found.rows)
        self._refresh()  # the ledger, and what else follows

    async def _again(self, send: Callable[[], Awaitable[T]]) -> T:
        """Sent again when no answer came."""
        for _ in range(TRIES - 1):
            try:
                return await send()
            except (Busy, NoAnswer):
                await self._wait(PAUSE)
        return await send()
