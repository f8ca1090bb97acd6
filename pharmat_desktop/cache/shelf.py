"""The `FileShelf` of the ports: contents of files to be sent, and of those that came, in an account's folder."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pharmat_desktop.cache.sealed_file import SealedFile, UnsealError
from pharmat_desktop.domain.errors import LocalStorageError, NoRoom
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey

OUTGOING, DOWNLOADS = "outgoing", "downloads"
"""Folders: the one is as precious as the drafts, the other as dispensable as the mirror."""
OPENED = "opened"
"""Copies that other programs were asked to show: as they are, for as long as the account is open."""
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""What a disk says that takes no more: it is full, or this person's share of it."""
GRANULARITY = 2.0
"""Seconds by which the times of files may be off."""
LIMIT = 500 * 2**20
"""Bytes of downloads that are kept."""


class Shelf:
    """Files by their paths at the academy; on disk nothing tells what they are called."""

    def __init__(self, directory: Path, key: FileKey = UNENCRYPTED, *, limit: int = LIMIT) -> None:
        self._outgoing = directory / OUTGOING
        self._downloads = directory / DOWNLOADS
        self._opened = directory / OPENED
        self._key = key
        self._limit = limit
        self._born = time.time()
        self._held: set[str] | None = None
        """Names of downloads that are not let go of; None before anybody said which: then none is."""

    def keep(self, path: str, contents: bytes) -> None:
        with _translated():
            self._outgoing.mkdir(parents=True, exist_ok=True)
            self._sent(path).write(contents)

    def read(self, path: str) -> bytes | None:
        found = self._found(path)
        if found is None:
            return None
        with _translated():
            try:
                contents = found.whole()
            except UnsealError:
                self._let_go(found)
                return None
            except FileNotFoundError:  # somebody let go of it meanwhile
                return None
            with contextlib.suppress(FileNotFoundError):
                os.utime(found.path)  # when it was looked at last
            return contents

    def read_part(self, path: str, start: int, count: int) -> bytes | None:
        with _translated(), contextlib.suppress(FileNotFoundError, UnsealError):
            return self._sent(path).read(start, count)
        return None

    def has(self, path: str) -> bool:
        return self._found(path) is not None

    def received(self, path: str, size: int) -> int:
        part = self._part(path)
        with _translated():
            try:
                if part.size() == size:
                    received = part.length()
                    if received == size:  # the last run ended before it could say so
                        _is_whole(part)
                    return received
            except FileNotFoundError:
                return 0
            except UnsealError:
                pass
            part.path.unlink(missing_ok=True)
            return 0

    def append(self, path: str, size: int, start: int, contents: bytes) -> int:
        part = self._part(path)
        with _translated():
            self._downloads.mkdir(parents=True, exist_ok=True)
            try:
                received = part.append(size, start, contents)
            except (UnsealError, FileNotFoundError):
                part.path.unlink(missing_ok=True)
                return 0
            if received == size:
                _is_whole(part)
            return received

    def put(self, path: str, contents: bytes) -> None:
        with _translated():
            self._downloads.mkdir(parents=True, exist_ok=True)
            self._came(path).write(contents)

    def settle(self, gone: Iterable[str]) -> None:
        with _translated():
            for path in gone:
                self._settle(self._outgoing / _name(path))

    def sweep(self, waiting: Iterable[str]) -> None:
        names = {_name(path) for path in waiting}
        with _translated():
            for file in self._outgoing.glob("*") if self._outgoing.exists() else ():
                # What is being kept by this run may not be known to anybody yet.
                if file.name not in names and file.stat().st_mtime < self._born - GRANULARITY:
                    self._settle(file)

    def drop(self, path: str) -> None:
        with _translated():
            self._sent(path).path.unlink(missing_ok=True)

    def trim(self) -> None:
        with _translated():
            held = self._held
            if held is None or not self._downloads.exists():
                return
            found = ((_stat(file), file) for file in self._downloads.iterdir() if file.name not in held)
            files = sorted(((stat, file) for stat, file in found if stat is not None), key=lambda it: it[0].st_mtime)
            surplus = sum(stat.st_size for stat, _ in files) - self._limit
            for stat, file in files[:-1]:
                if surplus <= 0:
                    break
                file.unlink(missing_ok=True)
                surplus -= stat.st_size

    def came(self, path: str) -> int:
        with _translated(), contextlib.suppress(FileNotFoundError, UnsealError):
            found = self._found(path)
            return found.size() if found is not None else self._part(path).length()
        return 0

    def hold(self, path: str) -> None:
        if self._held is not None:
            self._held |= _names(path)

    def hold_only(self, paths: Iterable[str]) -> None:
        self._held = {name for path in paths for name in _names(path)}

    def remove(self, path: str) -> None:
        with _translated():
            for name in _names(path):
                (self._downloads / name).unlink(missing_ok=True)

    def export(self, path: str, target: Path) -> bool:
        contents = self.read(path)
        if contents is None:
            return False
        with _translated():
            target.write_bytes(contents)
            _mark_as_foreign(target)
            return True

    def lend(self, path: str, name: str) -> Path | None:
        with _translated():
            folder = self._opened / secrets.token_hex(8)
            folder.mkdir(parents=True, mode=0o700)
            copy = folder / name
            if not self.export(path, copy):
                return None
            copy.chmod(0o400)  # what is changed in a copy would be lost
            return copy

    def take_back(self) -> None:
        with _translated(), contextlib.suppress(FileNotFoundError):
            shutil.rmtree(self._opened)

    def _settle(self, file: Path) -> None:
        if self._key.passing or file.suffix:  # the downloads have another key; a broken write is nothing
            file.unlink(missing_ok=True)
        elif file.exists():
            self._downloads.mkdir(parents=True, exist_ok=True)
            file.replace(self._downloads / file.name)

    def _found(self, path: str) -> SealedFile | None:
        return next((file for file in (self._sent(path), self._came(path)) if file.path.exists()), None)

    def _let_go(self, file: SealedFile) -> None:
        """A download comes again. What was to be sent is not ours to delete."""
        if file.path.parent == self._downloads:
            file.path.unlink(missing_ok=True)

    def _sent(self, path: str) -> SealedFile:
        return SealedFile(self._outgoing / _name(path), path, self._key, takes_plain=True)

    def _came(self, path: str) -> SealedFile:
        return SealedFile(self._downloads / _name(path), path, self._key.of_mirror)

    def _part(self, path: str) -> SealedFile:
        return SealedFile(self._downloads / f"{_name(path)}.part", path, self._key.of_mirror)


def remove_shelf(directory: Path, *, keep_outgoing: bool) -> None:
    """Take the files off this computer. Raises OSError."""
    for folder in (DOWNLOADS, OPENED) if keep_outgoing else (DOWNLOADS, OPENED, OUTGOING):
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(directory / folder)


def _mark_as_foreign(file: Path) -> None:
    """So that Windows and its programs treat it as what came from somebody else: no macros, a question first."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):  # not on every kind of disk
            Path(f"{file}:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n", encoding="ascii")


def _is_whole(part: SealedFile) -> None:
    """On disk, then under its name: what has one is all there even when the power fails."""
    with part.path.open("r+b") as file:
        os.fsync(file.fileno())
    part.path.replace(part.path.with_suffix(""))


def _stat(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except FileNotFoundError:
        return None


def _names(path: str) -> set[str]:
    """Of a download that is here, and of one that is on its way."""
    return {_name(path), f"{_name(path)}.part"}


def _name(path: str) -> str:
    return hashlib.sha256(path.encode()).hexdigest()


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise NoRoom from error
        raise LocalStorageError(f"a file could not be read or written: {error.strerror}") from error
