"""The queue of downloads: brings what is wanted, one file at a time, in the order in which it was wanted.

::

    ┌─► ask what the academy has (a request a folder) ──► bring file after file ──► rest until somebody kicks
    │            │ Offline · NoAnswer · Busy · SignedOut · no room                        │
    └── back-off ◄──────────────────────────┴─────────────────────────────────────────────┘

What is wanted is read anew before each file, so wishes take effect at once; a file that nobody wants any more stops in
the middle, and what has come of it stays.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.errors import (
    Busy,
    LocalStorageError,
    NoAnswer,
    Offline,
    PharmatError,
    Refused,
    SignedOut,
    UnexpectedAnswer,
)
from pharmat_desktop.domain.files import PROBLEMS
from pharmat_desktop.tasks import Backoff

if TYPE_CHECKING:
    from pharmat_desktop.domain.file_ports import FileVersion
    from pharmat_desktop.services.materials import MaterialService

CHECK_EVERY = 6 * 3600.0
"""Seconds after which the academy is asked again whether it has newer files."""
PASSING = (Offline, NoAnswer, Busy, SignedOut, LocalStorageError)
"""What stops the queue as a whole; anything else concerns one file."""

Spawn = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]


class Plan:
    """What is wanted now."""

    def __init__(self, all_paths: Iterable[str], paused: Iterable[str], is_whole: Callable[[], bool]) -> None:
        held = frozenset(paused)
        self.paths = tuple(all_paths)
        self.due = tuple(path for path in self.paths if path not in held)
        """Those that are to come now, in their order."""
        self.is_whole = is_whole
        """Whether this computer knows the lessons of all that is wanted by now: a new copy is filled bit by bit."""


class DownloadQueue:
    """Owned by the account, whose tasks it runs in. `tell` is called whenever something changed."""

    def __init__(
        self, materials: MaterialService, plan: Callable[[], Plan], spawn: Spawn, tell: Callable[[], None]
    ) -> None:
        self._materials = materials
        self._plan = plan
        self._spawn = spawn
        self._tell = tell
        self._kicked = asyncio.Event()
        self._job: asyncio.Task[PharmatError | None] | None = None
        self._backoff = Backoff(1.0, 60.0)
        self._asked_at: float | None = None
        self.versions: dict[str, FileVersion] = {}
        """What the academy has, of files that were asked about."""
        self.problems: dict[str, PharmatError] = {}
        """Why a file does not come at all."""
        self.problem: PharmatError | None = None
        """What stops the queue by now."""
        self.moving = ""
        """The file that is on its way; empty for none."""
        self.came = 0
        """Bytes of it that are here."""
        materials.on_read = self._on_read

    def kick(self) -> None:
        """Something is wanted, or the academy may be reached again."""
        if self.moving and self.moving not in self._plan().due and self._job is not None:
            self._job.cancel()
        self._kicked.set()

    def ask_again(self) -> None:
        """The lessons are others now: so may their files be."""
        self._asked_at = None
        self.kick()

    def retry(self) -> None:
        """The person asks: also for what the academy did not give."""
        self.problems.clear()
        self._asked_at = None
        self.kick()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._kicked.clear()
            pause = await self._round()
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._kicked.wait()

    async def learn(self, paths: Iterable[str]) -> Mapping[str, FileVersion]:
        """Ask the academy what it has of these. Raises as `MaterialService.fetch`."""
        found = await self._materials.versions(paths)
        self.versions |= found
        return found

    async def _round(self) -> float:
        """Seconds after which to look again."""
        problem: PharmatError | None = None
        try:
            await self._ask()
            await self._check_what_was_read()
            while path := self._next():
                await self._bring(path)
        except PharmatError as error:
            problem = error
        if isinstance(problem, Busy):
            self._asked_at = None  # perhaps it has another file there by now
        self.problem = problem
        self._tell()
        if not isinstance(problem, PASSING):  # an answer that this version cannot read will be no other in a minute
            self._backoff.reset()
            return CHECK_EVERY
        return self._backoff.next(problem.retry_after if isinstance(problem, Busy) else None)

    async def _ask(self) -> None:
        plan, now = self._plan(), time.monotonic()
        is_old = self._asked_at is None or now - self._asked_at > CHECK_EVERY
        unknown = [path for path in plan.paths if path not in self.versions and path not in self.problems]
        if plan.paths and (is_old or unknown):
            found = await self.learn(plan.paths)
            for path in set(plan.paths) - set(found):
                self.versions.pop(path, None)
                self.problems[path] = Refused("gone", PROBLEMS["gone"], 404)
            self._asked_at = now
        if plan.is_whole():
            known = {path: self.versions.get(path) or self._materials.version_here(path) for path in plan.paths}
            self._materials.keep_only({path: version for path, version in known.items() if version is not None})

    def _next(self) -> str:
        return next((path for path in self._plan().due if path not in self.problems and not self.is_current(path)), "")

    def is_current(self, path: str) -> bool:
        """Whether what is here is what the academy has, as far as it is known."""
        here = self._materials.version_here(path)
        return here is not None and self.versions.get(path, here) == here

    async def _bring(self, path: str) -> None:
        self.moving, self.came, self.problem = path, 0, None
        self._job = self._spawn(self._kept(path))
        try:
            await asyncio.wait([self._job])
            error = None if self._job.cancelled() else self._job.result()
        finally:
            self.moving, self._job = "", None
        if isinstance(error, PASSING):
            raise error
        if error is not None:
            self.problems[path] = error
        self._tell()

    async def _kept(self, path: str) -> PharmatError | None:
        try:
            version = self.versions.get(path) or await self._materials.version(path)
            self.versions[path] = version
            await self._materials.keep(path, version, self._told)
        except PharmatError as error:
            return error
        return None

    def _told(self, came: int, _: int) -> None:
        self.came = came
        self._tell()

    def _on_read(self, path: str) -> None:
        if path not in self.versions:
            self._kicked.set()

    async def _check_what_was_read(self) -> None:
        """Files that were only looked at are shown from here at once; behind that, whether they are the newest."""
        paths = [path for path in self._materials.looked_at if path not in self.versions]
        for path, version in (await self.learn(paths) if paths else {}).items():
            with suppress(Refused, UnexpectedAnswer):
                await self._materials.renew(path, version)
        self._materials.looked_at.difference_update(paths)
