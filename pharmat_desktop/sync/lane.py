"""One lane's batch on its way: what each answer of the server means for each draft of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta

from pharmat_desktop.domain.chat import MessageId
from pharmat_desktop.domain.drafts import Draft, DraftState, MessageDraft, Problem
from pharmat_desktop.domain.errors import Busy, LocalStorageError, NoAnswer, PharmatError, Refused, UnexpectedAnswer
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS, Academy, Clock, DraftStore, Mirror
from pharmat_desktop.domain.pull import NotSent, Rows, Sent
from pharmat_desktop.sync.connectivity import Connectivity, reason_of
from pharmat_desktop.tasks import Backoff

MAX_LANES = 4
"""Requests in flight at once."""
FIRST_BATCH, SMALLEST_BATCH, LARGEST_BATCH = 50, 10, 200
"""Drafts of one request."""

_log = logging.getLogger(__name__)


class LaneRun:
    """The drafts of one lane that are SENDING, in order; refused messages are split until the poison stands alone.

    Of several changes only the newest is said: it stands for those before it, and whoever was told an older one first
    might act on that.
    """

    def __init__(self, batch: Sequence[Draft]) -> None:
        self._parts: list[Sequence[Draft]] = [batch]
        self.is_of_messages = isinstance(batch[0], MessageDraft)
        self.lane = batch[0].lane

    @property
    def part(self) -> Sequence[Draft]:
        """What goes out next; empty at the end."""
        return self._parts[0] if self._parts else ()

    def done(self) -> None:
        """The part has been dealt with."""
        self._parts.pop(0)

    def split(self) -> None:
        """The server refused the part as a whole: try its halves, in order."""
        part = self._parts.pop(0)
        half = len(part) // 2
        self._parts[:0] = [part[:half], part[half:]]

    def behind(self) -> list[str]:
        """What has not been handed over and waits behind the part."""
        return [draft.id for part in self._parts[1:] for draft in part]


class Lanes:
    """Sends runs, at most `MAX_LANES` at once; remembers each lane's back-off. Owned by the sender."""

    def __init__(
        self, drafts: DraftStore, academy: Academy, mirror: Mirror, connectivity: Connectivity, clock: Clock
    ) -> None:
        self._drafts = drafts
        self._academy = academy
        self._mirror = mirror
        self._connectivity = connectivity
        self._clock = clock
        self._slots = asyncio.Semaphore(MAX_LANES)
        self._backoffs: dict[str, Backoff] = {}
        self.batch_size = FIRST_BATCH

    def forget_failures(self) -> None:
        self._backoffs.clear()

    async def send(self, run: LaneRun) -> PharmatError | None:
        """Hand a run over, part by part. Returns what stopped it. Raises LocalStorageError."""
        async with self._slots:
            while run.part:
                try:
                    await self._hand_over(run)
                except Refused as error:
                    await self._refused(run, error)
                except LocalStorageError:
                    raise
                except PharmatError as error:
                    await self._stopped(run, error)
                    return error
        self._backoffs.pop(run.lane, None)
        self.batch_size = min(LARGEST_BATCH, self.batch_size * 2)
        return None

    async def _hand_over(self, run: LaneRun) -> None:
        if not isinstance(newest := run.part[-1], MessageDraft):
            stored = await self._academy.apply(newest)
            self._connectivity.answered()
            await self._mirror.upsert(stored.table, stored.rows)
            await self._drafts.acknowledge([change.id for change in run.part])
            run.done()
        else:
            messages = [draft for draft in run.part if isinstance(draft, MessageDraft)]
            answers = await self._academy.send_messages(messages)
            self._connectivity.answered()
            await self._settle(run, answers)

    async def settle_asked(self, ids: Sequence[MessageId], found: Rows) -> None:
        """The server has those in `found`; the rest never reached it and goes back to its place in the queue."""
        place = found.columns.index("id")
        present = {MessageId(row[place]) for row in found.rows}
        if present:
            await self._mirror.upsert("messages", found)
            await self._drafts.acknowledge([message_id for message_id in ids if message_id in present])
        absent = [message_id for message_id in ids if message_id not in present]
        if absent:
            await self._drafts.move(absent, DraftState.QUEUED)

    async def _settle(self, run: LaneRun, answers: Sequence[Sent | NotSent]) -> None:
        asked = {draft.id for draft in run.part}
        sent = {MessageId(answer.id): answer.row for answer in answers if isinstance(answer, Sent)}
        _log.info("%d of %d messages sent", len(sent), len(asked))
        if sent:
            await self._mirror.upsert("messages", Rows(MESSAGE_COLUMNS, list(sent.values())))
            await self._drafts.acknowledge(list(sent))
        refused = [answer for answer in answers if isinstance(answer, NotSent) and answer.id in asked]
        for answer in refused:
            await self._set_aside(answer.id, Problem(answer.code, answer.sentence))
        unanswered = asked - sent.keys() - {answer.id for answer in refused}
        if unanswered:
            _log.warning("the server left %d of %d messages unanswered", len(unanswered), len(asked))
            await self._drafts.move(
                list(unanswered), DraftState.UNKNOWN, next_attempt_at=self._clock() + self._wait_of(run.lane)
            )
        run.done()

    async def _refused(self, run: LaneRun, error: Refused) -> None:
        self._connectivity.answered()
        if run.is_of_messages and len(run.part) > 1:
            run.split()
            return
        *older, newest = run.part
        await self._set_aside(newest.id, Problem(error.code, error.sentence, error.hint))
        await self._drafts.acknowledge([change.id for change in older])
        run.done()

    async def _set_aside(self, draft_id: str, problem: Problem) -> None:
        _log.info("refused: %s", Refused(problem.code, ""))
        await self._drafts.move([draft_id], DraftState.NEEDS_ATTENTION, problem=problem)

    async def _stopped(self, run: LaneRun, error: PharmatError) -> None:
        """Put the drafts where they wait: whether the server has them is unknown after silence or nonsense."""
        _log.info("%d of a lane not sent: %s", len(run.part), error)
        self._connectivity.failed(error)
        is_unknown = isinstance(error, NoAnswer | UnexpectedAnswer)
        if isinstance(error, UnexpectedAnswer):
            _log.warning("answer to a send makes no sense: %s", error)
        waits_alone = is_unknown or (isinstance(error, Busy) and not error.retry_after)
        due = self._clock() + self._wait_of(run.lane) if waits_alone else None
        if waits_alone:
            self.batch_size = max(SMALLEST_BATCH, self.batch_size // 2)
        # The head first: were this to end halfway, nothing may overtake it.
        ids = [draft.id for draft in run.part]
        why, to = reason_of(error), DraftState.UNKNOWN if is_unknown else DraftState.QUEUED
        await self._drafts.move(ids, to, next_attempt_at=due, why=why)
        if behind := run.behind():
            await self._drafts.move(behind, DraftState.QUEUED, next_attempt_at=due, why=why)

    def _wait_of(self, lane: str) -> timedelta:
        return timedelta(seconds=self._backoffs.setdefault(lane, Backoff()).next())
