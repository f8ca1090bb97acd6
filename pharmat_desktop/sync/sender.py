"""The sender: drains the drafts, lane by lane, so that nothing is lost, nothing doubled, and order holds in a lane.

It looks for work when kicked, when a draft falls due and at each wake. Per lane one batch is in flight, several lanes
at once; the moves of a draft are drawn in `domain/drafts.py`. Two kinds of waiting::

    offline, signed out, 429 with Retry-After ──► everything waits (`_pause`)
    no answer, 5xx, nonsense                  ──► this lane waits (`next_attempt_at` of its drafts)
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from typing import Any

from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import DraftState, MessageDraft
from pharmat_desktop.domain.errors import Busy, LocalStorageError, Offline, PharmatError, Refused, SignedOut
from pharmat_desktop.domain.ports import Academy, Clock, DraftStore, Mirror, Session
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.lane import LaneRun, Lanes
from pharmat_desktop.sync.pause import Pause, wait_for
from pharmat_desktop.tasks import TaskScope

MAX_ASKED = 100
"""Ids in one question; more would make the URL too long."""
HIDDEN = 2.0
"""Seconds after which to look again for what fell due while something is in flight; its end kicks at once."""

_log = logging.getLogger(__name__)


class Sender:
    """Owned by the engine. Whatever stops it, `run` can be called again: what was in flight is asked for first."""

    def __init__(
        self,
        *,
        drafts: DraftStore,
        academy: Academy,
        mirror: Mirror,
        session: Session,
        connectivity: Connectivity,
        clock: Clock,
    ) -> None:
        self._drafts = drafts
        self._academy = academy
        self._mirror = mirror
        self._session = session
        self._connectivity = connectivity
        self._clock = clock
        self._lanes = Lanes(drafts, academy, mirror, connectivity, clock)
        self._pause = Pause()
        self._read_pause = Pause()
        self._ask_pauses: dict[ConversationId, Pause] = {}
        self._kicked = asyncio.Event()
        self._is_woken = False
        self._jobs: dict[str, asyncio.Task[None]] = {}
        self._failure: BaseException | None = None

    def kick(self) -> None:
        """There may be something new to send. Ends a wait unless it has just begun or the server asked for it."""
        self._pause.shorten()
        self._read_pause.shorten()
        self.recount()
        self._kicked.set()

    def woken(self) -> None:
        """Try everything now and forget earlier failures."""
        self._is_woken = True
        self._kicked.set()

    async def run(self) -> None:
        """Send whatever is due, until cancelled. Raises LocalStorageError when the drafts cannot be read or written."""
        self._failure = None
        self._jobs.clear()
        await self._drafts.recover()
        self._is_woken = True
        async with TaskScope("sender", self._job_failed) as scope:
            while True:
                self._kicked.clear()
                wait = await self._step(scope)
                self.recount()
                self._connectivity.set_wait("sender", wait if wait and wait > HIDDEN else None)
                await wait_for(self._kicked, wait)

    def recount(self) -> None:
        """Tell how many drafts wait and how many need attention."""
        waiting, attention = self._drafts.counts()
        self._connectivity.set_counts(waiting, attention + self._drafts.set_aside())

    async def _step(self, scope: TaskScope) -> float | None:
        """Start what is due. Returns the seconds until there is something to do; None: until a kick."""
        if self._failure:
            raise self._failure
        if self._is_woken:
            await self._forget_failures()
        waiting, _ = self._drafts.counts()
        if not waiting and not self._drafts.unsent_reads():
            return None
        if self._pause.seconds:
            return self._pause.seconds
        try:
            await self._session.ensure_fresh()
        except SignedOut as error:
            self._connectivity.failed(error)
            return None
        except PharmatError as error:
            self._rest(error)
            return self._pause.seconds
        await self._start_due(scope)
        return self._seconds_to_next()

    async def _forget_failures(self) -> None:
        self._is_woken = False
        self._pause.end()
        self._read_pause.end()
        self._ask_pauses.clear()
        self._lanes.forget_failures()
        await self._drafts.make_due()

    async def _start_due(self, scope: TaskScope) -> None:
        now = self._clock()
        if "reads" not in self._jobs and not self._read_pause.seconds and self._drafts.unsent_reads():
            self._start(scope, "reads", self._send_reads())
        unknown = await self._drafts.take_unknown(now)
        if again := [draft.id for draft in unknown if not isinstance(draft, MessageDraft)]:
            await self._drafts.move(again, DraftState.QUEUED)  # saying it again is harmless: no need to ask
        asked: dict[ConversationId, list[MessageId]] = {}
        for draft in unknown:
            if isinstance(draft, MessageDraft):
                asked.setdefault(draft.conversation_id, []).append(draft.id)
        for lane, ids in asked.items():
            if lane not in self._jobs and not self._ask_pause(lane).seconds:
                self._start(scope, lane, self._ask(lane, ids[:MAX_ASKED]))
        for batch in await self._drafts.take_due(now, self._lanes.batch_size):
            self._start(scope, batch[0].lane, self._send_lane(LaneRun(batch)))

    def _start(self, scope: TaskScope, name: str, job: Coroutine[Any, Any, None]) -> None:
        task = self._jobs[name] = scope.spawn(job, name=name)
        task.add_done_callback(lambda _: self._job_ended(name))

    def _job_ended(self, name: str) -> None:
        self._jobs.pop(name, None)
        self._kicked.set()

    def _job_failed(self, name: str, error: BaseException) -> None:
        # Ends `run`; its supervisor reports and starts it anew, and `recover` asks for what was in flight.
        self._failure = error
        self._kicked.set()

    def _seconds_to_next(self) -> float | None:
        waits = [pause.seconds for pause in self._ask_pauses.values()]
        if self._drafts.unsent_reads():
            waits.append(self._read_pause.seconds)
        if self._jobs or self._kicked.is_set():
            waits.append(HIDDEN)
        elif (due := self._drafts.next_due()) is not None:
            seconds = (due - self._clock()).total_seconds()
            waits.append(seconds if seconds > 0 else HIDDEN)
        return min((wait for wait in waits if wait > 0), default=None)

    async def _send_lane(self, run: LaneRun) -> None:
        error = await self._lanes.send(run)
        if error is None:
            self._pause.end()
        elif isinstance(error, Offline | SignedOut) or (isinstance(error, Busy) and error.retry_after):
            self._rest(error)

    async def _ask(self, lane: ConversationId, ids: Sequence[MessageId]) -> None:
        """S4: present ones are acknowledged, absent ones queued again."""
        try:
            found = await self._academy.find_messages(ids)
            self._connectivity.answered()
            await self._lanes.settle_asked(ids, found)
        except LocalStorageError:
            raise
        except PharmatError as error:
            self._ask_pause(lane).fail(error.retry_after if isinstance(error, Busy) else None)
            self._failed(error)
        else:
            self._ask_pauses.pop(lane, None)

    def _ask_pause(self, lane: ConversationId) -> Pause:
        return self._ask_pauses.setdefault(lane, Pause())

    async def _send_reads(self) -> None:
        for conversation_id, seq in self._drafts.unsent_reads():
            try:
                await self._academy.mark_read(conversation_id, seq)
            except Refused as error:
                _log.info("read mark refused: %s", error)
            except PharmatError as error:
                self._read_pause.fail(error.retry_after if isinstance(error, Busy) else None)
                self._failed(error)
                return
            self._connectivity.answered()
            await self._drafts.read_sent(conversation_id, seq)
        self._read_pause.end()

    def _failed(self, error: PharmatError) -> None:
        if isinstance(error, Offline | SignedOut):
            self._rest(error)
        else:
            self._connectivity.failed(error)

    def _rest(self, error: PharmatError) -> None:
        self._connectivity.failed(error)
        self._pause.fail(error.retry_after if isinstance(error, Busy) else None)
