"""The uploader: brings files of waiting messages to the academy, beside the sender, so that no file delays a text.

::

    offline, signed out, 429 with Retry-After ──► everything waits (`_pause`)
    no answer, 5xx, nonsense                  ──► this file waits (`next_attempt_at`), and goes on where it stopped
    refused, or `MAX_TRIES` without a byte    ──► the file needs attention, its message goes without it
    up                                        ──► the sender is kicked
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from pharmat_desktop.domain.drafts import FileDraft, Problem
from pharmat_desktop.domain.errors import Busy, LocalStorageError, Offline, PharmatError, Refused, SignedOut
from pharmat_desktop.domain.file_ports import FileDrafts, FileShelf, FileStorage
from pharmat_desktop.domain.files import PROBLEMS
from pharmat_desktop.domain.ports import Clock, Session
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.pause import Pause, wait_for
from pharmat_desktop.sync.transfers import Transfers
from pharmat_desktop.tasks import Backoff, TaskScope

CHUNK = 6 * 2**20
"""Bytes of one request: the only size that a hosted project takes, but for the last one of a file."""
AT_ONCE = 2
"""Files on their way at the same time."""
MAX_TRIES = 7
"""Failures one after another, with the network there and no byte more: some minutes. Then the text goes without it."""
LEAST_WAIT = 1.0
"""Seconds until a file is tried again, whatever the clock says."""

_log = logging.getLogger(__name__)


class Uploader:
    """Owned by the engine. Whatever stops it, `run` can be called again: the academy knows how far each file is."""

    def __init__(
        self,
        *,
        files: FileDrafts,
        shelf: FileShelf,
        storage: FileStorage,
        session: Session,
        connectivity: Connectivity,
        clock: Clock,
        transfers: Transfers,
    ) -> None:
        self._files = files
        self._shelf = shelf
        self._storage = storage
        self._session = session
        self._connectivity = connectivity
        self._clock = clock
        self._transfers = transfers
        self._pause = Pause()
        self._kicked = asyncio.Event()
        self._is_woken = True
        self._jobs: dict[str, asyncio.Task[None]] = {}
        self._backoffs: dict[str, Backoff] = {}
        self._tries: dict[str, int] = {}
        self._reached: dict[str, int] = {}
        """How far the academy had each file when it was last asked or told."""
        self._failure: BaseException | None = None
        self._known: frozenset[str] | None = None
        self.uploaded: Callable[[], None] = _nobody
        """Called when a file is up, refused or gone: its message may go."""

    def kick(self) -> None:
        """There may be something new to upload, or something that is wanted no more."""
        self._pause.shorten()
        self._kicked.set()

    def woken(self) -> None:
        """Try everything now and forget earlier failures."""
        self._is_woken = True
        self._kicked.set()

    async def run(self) -> None:
        """Upload whatever is due, until cancelled. Raises LocalStorageError when files cannot be read or written."""
        self._failure = None
        self._jobs.clear()
        self._is_woken = True
        async with TaskScope("uploads", self._job_failed) as scope:
            while True:
                self._kicked.clear()
                await wait_for(self._kicked, await self._step(scope))

    async def _step(self, scope: TaskScope) -> float | None:
        """Start what is due. Returns the seconds until there is something to do; None: until a kick."""
        if self._failure:
            raise self._failure
        if self._is_woken:
            self._is_woken = False
            self._pause.end()
            self._backoffs.clear()
            self._tries.clear()
            await self._files.make_due()
        await self._follow_the_person()
        if self._pause.seconds:
            return self._pause.seconds
        for draft in self._files.due(self._clock()):
            path = draft.attachment.path
            if len(self._jobs) >= AT_ONCE:
                return None  # the end of one of them kicks
            if path not in self._jobs:
                self._jobs[path] = task = scope.spawn(self._upload(draft), name=path)
                task.add_done_callback(partial(self._job_ended, path))
        return self._seconds_to_next()

    async def _follow_the_person(self) -> None:
        """Stop what is wanted no more; what was sent becomes a file like those that came."""
        paths = self._files.paths()
        if paths == self._known:
            return
        for path in [path for path in self._jobs if path not in paths]:
            self._jobs[path].cancel()
        known, self._known = self._known, paths
        if known is None:
            await asyncio.to_thread(self._shelf.sweep, paths)
        else:
            await asyncio.to_thread(self._shelf.settle, known - paths)

    def _seconds_to_next(self) -> float | None:
        if self._jobs or (due := self._files.next_due()) is None:
            return None
        return max(LEAST_WAIT, (due - self._clock()).total_seconds())

    async def _upload(self, draft: FileDraft) -> None:
        path = draft.attachment.path
        self._transfers.moved(path, 0, draft.attachment.size)
        try:
            await self._session.ensure_fresh()
            await self._bring(draft)
        except LocalStorageError:
            raise
        except Refused as error:
            self._connectivity.answered()
            await self._files.refuse(path, Problem(error.code, error.sentence))
        except PharmatError as error:
            await self._failed(path, error)
        else:
            self._connectivity.answered()
            self._pause.end()
            await self._files.is_up(path)
        finally:
            self._transfers.ended(path)
        self.uploaded()

    async def _bring(self, draft: FileDraft) -> None:
        """All of it, from where the academy has it. Raises as `FileStorage`."""
        file = draft.attachment
        url = draft.upload_url
        offset = await self._storage.offset(url) if url else None
        self._note(file.path, offset or 0)
        if offset is None:
            begun = await self._storage.begin(draft)
            if begun is None:
                return
            url, offset = begun, 0
            await self._files.begun(file.path, url)
        while offset < file.size:
            part = await asyncio.to_thread(self._shelf.read_part, file.path, offset, CHUNK)
            if not part:
                raise Refused("lost", PROBLEMS["lost"])
            offset = await self._storage.append(url, offset, part, self._teller(draft, offset))
            self._note(file.path, offset)
            self._connectivity.answered()

    def _note(self, path: str, offset: int) -> None:
        if offset > self._reached.get(path, 0):
            self._tries.pop(path, None)
        self._reached[path] = offset

    def _teller(self, draft: FileDraft, offset: int) -> Callable[[int], None]:
        file = draft.attachment
        return lambda sent: self._transfers.moved(file.path, offset + sent, file.size)

    async def _failed(self, path: str, error: PharmatError) -> None:
        _log.info("an upload waits: %s", type(error).__name__)
        self._connectivity.failed(error)
        told_to_wait = error.retry_after if isinstance(error, Busy) else None
        if isinstance(error, Offline | SignedOut) or told_to_wait:
            self._pause.fail(told_to_wait)
            return
        self._tries[path] = self._tries.get(path, 0) + 1
        if self._tries[path] >= MAX_TRIES:
            del self._tries[path]
            await self._files.refuse(path, Problem("tired", PROBLEMS["tired"]))
        else:
            wait = self._backoffs.setdefault(path, Backoff()).next()
            await self._files.failed(path, self._clock() + timedelta(seconds=wait))

    def _job_ended(self, path: str, _: asyncio.Task[None]) -> None:
        self._jobs.pop(path, None)
        self._kicked.set()

    def _job_failed(self, name: str, error: BaseException) -> None:
        # Ends `run`; its supervisor reports and starts it anew.
        self._failure = error
        self._kicked.set()


def _nobody() -> None:
    """Who is told before anybody listens."""
