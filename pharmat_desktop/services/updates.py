"""Looks for newer versions now and then, quietly, and fetches one when the person wants it.

What it has seen and put off is kept in a small file of the profile: a feed from before is known after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.updates import Artefact, Package, Release, judged

PUT_OFF = timedelta(days=3)
"""How long "Later" lasts, for one version."""
FOLDER, SEEN = "updates", "seen.json"


class ReleaseSource(Protocol):
    """`remote.update_feed.UpdateFeed`."""

    async def release(self) -> Release: ...

    async def download(self, artefact: Artefact, target: Path, progress: Callable[[int], object]) -> None: ...


@dataclass(frozen=True, slots=True)
class Offer:
    """A newer version that this computer can install."""

    release: Release
    artefact: Artefact


@dataclass(frozen=True, slots=True)
class _Seen:
    sequence: int = 0
    put_off: str = ""
    """Version that the person wants later."""
    until: str = ""
    """ISO time."""


class UpdateService:
    """Owned by the composition root. `running` is this program's version, `package` what it was installed from."""

    def __init__(
        self, source: ReleaseSource, data_dir: Path, running: str, package: Package, clock: Callable[[], datetime]
    ) -> None:
        self._source = source
        self._folder = data_dir / FOLDER
        self._running = running
        self._package = package
        self._clock = clock
        self._seen = _load(self._folder / SEEN)

    async def look(self) -> Offer | None:
        """A newer version, or None. Raises FeedRefused, Offline, NoAnswer, Busy or LocalStorageError."""
        release = await self._source.release()
        newer = judged(release, self._running, self._seen.sequence, self._clock())
        if release.sequence > self._seen.sequence:
            self._keep(_Seen(release.sequence, self._seen.put_off, self._seen.until))
        artefact = newer.artefact(self._package) if newer is not None else None
        return Offer(release, artefact) if artefact is not None else None

    def is_put_off(self, offer: Offer) -> bool:
        if offer.release.version != self._seen.put_off:
            return False
        try:
            return self._clock() < datetime.fromisoformat(self._seen.until)
        except (ValueError, TypeError):
            return False

    def put_off(self, offer: Offer) -> None:
        """Ask again in some days, or for a version after it. Raises LocalStorageError."""
        until = (self._clock() + PUT_OFF).isoformat()
        self._keep(_Seen(self._seen.sequence, offer.release.version, until))

    async def fetch(self, offer: Offer, progress: Callable[[int], object]) -> Path:
        """The installer on this computer, checked. Raises as `ReleaseSource.download` does."""
        self._clear()
        target = self._folder / f"pharmat-desktop-{offer.release.version}{offer.artefact.ending}"
        await self._source.download(offer.artefact, target, progress)
        return target

    def _clear(self) -> None:
        """What an earlier one left."""
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                if path.name != SEEN and path.is_file():
                    path.unlink(missing_ok=True)

    def _keep(self, seen: _Seen) -> None:
        self._seen = seen
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = self._folder / f"{SEEN}.tmp"
            text = json.dumps({"sequence": seen.sequence, "put_off": seen.put_off, "until": seen.until})
            draft.write_text(text, encoding="utf-8")
            draft.replace(self._folder / SEEN)
        except OSError as error:
            raise LocalStorageError("what was seen of updates cannot be kept") from error


def _load(path: Path) -> _Seen:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return _Seen(int(raw["sequence"]), str(raw["put_off"]), str(raw["until"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return _Seen()
