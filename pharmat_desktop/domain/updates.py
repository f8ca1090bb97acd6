"""Newer versions of this program: what a signed feed may say, and what of it is believed.

The signature tells who wrote a feed (`remote/update_feed.py`). The rules here tell whether it is one for this program,
now: not an older one that somebody plays again, not one that has expired, and never a version below the running one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

PRODUCT = "pharmat-desktop"
MAX_FEED = 64 * 1024
"""Bytes of a feed."""
MAX_ARTEFACT = 400 * 1024 * 1024
MAX_NOTES = 600
"""Characters of what is new, in one language."""
CLOCK_ERROR = timedelta(days=1)
"""A computer's clock may be off by this much."""
_VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})((?:a|b|rc|\.dev)\d*)?")
_HASH = re.compile(r"[0-9a-f]{64}")


class Package(StrEnum):
    """What this program was installed from, and so what a newer one comes as."""

    WINDOWS = "windows"
    MACOS = "macos"
    DEB = "deb"
    APPIMAGE = "appimage"


class FeedProblem(StrEnum):
    """Why a feed is not believed."""

    UNREADABLE = "unreadable"
    SIGNATURE = "signature"
    """Somebody changed it, or it was signed with another key."""
    PRODUCT = "product"
    REPLAYED = "replayed"
    """One that is older than what was seen before."""
    EXPIRED = "expired"
    """A newer one is being kept from this computer, or nobody has published for long."""
    NOT_YET = "not_yet"
    ADDRESS = "address"
    """It leads to a place that is not https."""
    ARTEFACT = "artefact"
    """What was downloaded is not what the feed promises."""


class FeedRefused(Exception):
    """Nothing of it is used."""

    def __init__(self, problem: FeedProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file to install."""

    package: Package
    url: str
    sha256: str
    size: int
    """Bytes."""

    @property
    def ending(self) -> str:
        return {Package.WINDOWS: ".exe", Package.MACOS: ".dmg", Package.DEB: ".deb", Package.APPIMAGE: ".AppImage"}[
            self.package
        ]


@dataclass(frozen=True, slots=True)
class Release:
    """What a feed tells: one version, and where it is."""

    version: str
    sequence: int
    """Grows with each feed that is signed: by it a feed that is played again is known."""
    issued: datetime
    expires: datetime
    artefacts: tuple[Artefact, ...]
    notes: dict[str, str] = field(default_factory=dict)
    """What is new, by language; plain text."""

    def artefact(self, package: Package) -> Artefact | None:
        return next((one for one in self.artefacts if one.package is package), None)


def is_newer(version: str, than: str) -> bool:
    """Of two version numbers; what is none is never newer. A preliminary one is older than its final one."""
    new, old = _version_key(version), _version_key(than)
    return new is not None and old is not None and new > old


def _version_key(version: str) -> tuple[tuple[int, ...], bool] | None:
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    numbers = [int(number) for number in found[1].split(".")]
    return tuple(numbers + [0] * (4 - len(numbers))), found[2] is None


def release_from(payload: bytes) -> Release:
    """Of a feed whose signature was checked. Raises FeedRefused."""
    try:
        raw = json.loads(payload)
        if raw["product"] != PRODUCT:
            raise FeedRefused(FeedProblem.PRODUCT)
        return _release(raw)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise FeedRefused(FeedProblem.UNREADABLE) from None


def _release(raw: dict[str, Any]) -> Release:
    version, sequence = raw["version"], raw["sequence"]
    if _version_key(version) is None or type(sequence) is not int or sequence < 1:
        raise FeedRefused(FeedProblem.UNREADABLE)
    notes = {str(name): str(text)[:MAX_NOTES] for name, text in dict(raw.get("notes", {})).items()}
    artefacts = tuple(_artefact(one) for one in raw["artefacts"] if one["package"] in set(Package))
    return Release(version, sequence, _moment(raw["issued"]), _moment(raw["expires"]), artefacts, notes)


def _artefact(raw: dict[str, Any]) -> Artefact:
    url, sha256, size = raw["url"], raw["sha256"], raw["size"]
    if not _HASH.fullmatch(sha256) or type(size) is not int or not 0 < size <= MAX_ARTEFACT:
        raise FeedRefused(FeedProblem.UNREADABLE)
    check_address(url)
    return Artefact(Package(raw["package"]), url, sha256, size)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment has a zone")
    return moment.astimezone(UTC)


def check_address(url: str) -> None:
    """https; plain http on this computer alone, for tests and mirrors. Raises FeedRefused."""
    try:
        parts = urlsplit(url)
        is_here = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "::1", "localhost"}
        is_fine = (parts.scheme == "https" or is_here) and parts.hostname and parts.username is None
    except ValueError:
        is_fine = False
    if not is_fine:
        raise FeedRefused(FeedProblem.ADDRESS)


def judged(release: Release, running: str, seen: int, now: datetime) -> Release | None:
    """The release if it is newer than the `running` version; None if not. `seen`: the highest sequence so far.

    Raises FeedRefused for a feed that is not one for now.
    """
    if release.sequence < seen:
        raise FeedRefused(FeedProblem.REPLAYED)
    if now > release.expires + CLOCK_ERROR:
        raise FeedRefused(FeedProblem.EXPIRED)
    if now < release.issued - CLOCK_ERROR:
        raise FeedRefused(FeedProblem.NOT_YET)
    return release if is_newer(release.version, running) else None
