"""Sessions for the screens: what this computer knows of them, and commands that say honestly how they ended.

A contended thing is a command, never a draft: `session_run` draws how one goes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes, TopicKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.domain.session_commands import Done, NotSent, Outcome, SessionCommand, TurnedDown
from pharmat_desktop.domain.sessions import CancellationTerms, OpenSlots, SessionId, TutorCard
from pharmat_desktop.services.session_run import SessionRun

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, Mirror
    from pharmat_desktop.domain.session_ports import SessionDesk, SessionReader, TutorReader
    from pharmat_desktop.services.session_wishes import SessionWishes

TUTORS_AT_ONCE = 50
"""In one question."""
_KINDS = frozenset({TopicKind.SESSIONS, TopicKind.TUTORS, TopicKind.STUDENTS})


class SessionService:
    """`known` and `tutors` answer at once, and `wishes` may be written, offline too.

    Everything awaited here is online only, never queued.
    """

    def __init__(
        self,
        desk: Callable[[], SessionDesk],
        known: SessionReader,
        tutors: TutorReader,
        wishes: SessionWishes,
        *,
        mirror: Mirror,
        feed: ChangeFeed,
        wait: Callable[[float], Awaitable[object]],
        refresh: Callable[[], object],
    ) -> None:
        """`desk` raises Offline while there is no connection; `wait` ends early when it is worth trying again."""
        self.known = known
        self.tutors = tutors
        self.wishes = wishes
        self._desk = desk
        self._mirror = mirror
        self._feed = feed
        self._wait = wait
        self._refresh = refresh

    async def run(self, command: SessionCommand, asking: Callable[[], None] = lambda: None) -> Outcome:
        """Carry out a command; `asking` is called once if it becomes unknown whether it was carried out.

        Whoever gives up waiting cancels; what became of it then comes with a pull. Raises LocalStorageError.
        """
        answer = await SessionRun(command, self._desk, self._wait).answer(asking)
        if answer is None:
            return NotSent()
        # History and payments, people met for the first time; after a refusal, what this computer did not know.
        self._refresh()
        if isinstance(answer, TurnedDown):
            return answer
        await self.keep(answer)
        place = answer.rows.columns.index("id")
        sessions = [self.known.session(SessionId(row[place])) for row in answer.rows.rows]
        return Done(tuple(session for session in sessions if session is not None))

    async def open_slots(
        self, tutor_id: UserId, start: datetime, end: datetime, *, minutes: int = 60, step: int = 30
    ) -> OpenSlots:
        """Free times of a tutor, for oneself; at most 62 days. Raises the errors of the `Academy` port."""
        return await self._desk().open_slots(tutor_id, start, end, minutes, step)

    async def cancellation_terms(self, session_id: SessionId) -> CancellationTerms:
        """What cancelling would cost now. Raises the errors of the `Academy` port."""
        return await self._desk().cancellation_terms(session_id)

    async def look_up(self, tutors: Sequence[TutorCard]) -> None:
        """Bring rating, number of sessions and next free time of these tutors up to date.

        They are kept for offline reading, with when they were asked for. Raises the errors of the `Academy` port.
        """
        for first in range(0, len(tutors), TUTORS_AT_ONCE):
            some = [tutor.id for tutor in tutors[first : first + TUTORS_AT_ONCE]]
            await self.keep(await self._desk().tutor_figures(some))

    async def mark_present(self, session_id: SessionId) -> None:
        """I am there. Raises the errors of the `Academy` port."""
        await self.keep(await self._desk().mark_present(session_id))

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` on the loop when sessions, tutors or students may have changed. Returns what ends it."""

        def on_changes(changes: Changes) -> None:
            if any(topic.kind in _KINDS for topic in changes):
                listener()

        return self._feed.subscribe(on_changes)

    async def keep(self, found: LiveRows) -> None:
        """Write rows that the server answered into the copy."""
        await self._mirror.upsert(found.table, found.rows)
