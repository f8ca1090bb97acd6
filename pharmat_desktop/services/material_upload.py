"""A tutor's file on its way into a course: in resumable pieces, read from where the person keeps it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from pharmat_desktop.domain.chat import Attachment, ConversationId
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.files import FileFault, FileRefused, safe_name, type_of

if TYPE_CHECKING:
    from pharmat_desktop.domain.file_ports import FileStorage

CHUNK = 6 * 2**20
"""Bytes of one request: the only size that a hosted project takes, but for the last one of a file."""
MAX_BYTES = 50 * 2**20
"""The bucket's own limit."""
_OFFICE = "application/vnd.openxmlformats-officedocument."
_KINDS = ("audio/", "video/", "text/plain", "text/markdown", "text/csv", "application/pdf", "application/zip", _OFFICE)
_PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


class Upload(NamedTuple):
    """A file that was begun. It goes on as long as the file is what it was."""

    source: str
    """Where the person keeps it."""
    size: int
    changed_at: float
    path: str
    """Where the academy keeps it."""
    url: str = ""
    """Where it goes on; empty before it began."""


def begin(course_id: CourseId, source: Path) -> Upload:
    """Raises FileRefused for what the academy would not take, and OSError."""
    found = source.stat()
    name = safe_name(source.name)
    kind = type_of(name)
    if not kind.startswith(_KINDS) and kind not in _PICTURES:
        raise FileRefused(FileFault.TYPE, name)
    if not found.st_size:
        raise FileRefused(FileFault.EMPTY, name)
    if found.st_size > MAX_BYTES:
        raise FileRefused(FileFault.TOO_LARGE, name)
    return Upload(str(source), found.st_size, found.st_mtime, f"{course_id}/{uuid4().hex[:12]}-{name}")


def name_of(path: str) -> str:
    """What a material is called: without what makes its path unlike any other."""
    last = path.rpartition("/")[2]
    head, dash, rest = last.partition("-")
    return rest if dash and len(head) == 12 else last


def written(upload: Upload) -> str:
    return json.dumps(upload)


def read(content: str) -> Upload | None:
    """What `written` wrote; None for what cannot be read, and for a file that is another one by now."""
    try:
        source, size, changed_at, path, url = json.loads(content)
        found = Path(source).stat()
    except (ValueError, TypeError, OSError, RecursionError):
        return None
    is_same = (found.st_size, found.st_mtime) == (size, changed_at)
    return Upload(source, size, changed_at, str(path), str(url)) if is_same else None


class MaterialUpload:
    """Owned by the account."""

    def __init__(self, storage: Callable[[], FileStorage]) -> None:
        """`storage` is the courses' bucket; it raises Offline while there is no connection."""
        self._storage = storage

    async def send(self, upload: Upload, began: Callable[[str], object], told: Callable[[int], object]) -> None:
        """Bring it up. `began` hears where it goes on should it stop, `told` how many bytes have arrived.

        Raises Offline, NoAnswer, Busy or SignedOut, after which it goes on where it stopped; Refused for good; OSError.
        """
        storage = self._storage()
        arrived = await storage.offset(upload.url) if upload.url else None
        url = upload.url
        if arrived is None:
            begun = await storage.begin(_draft(upload))
            if begun is None:
                return  # an answer was lost: it is all there
            url, arrived = begun, 0
            began(url)
        while arrived < upload.size:
            told(arrived)
            contents = await asyncio.to_thread(_part, upload, arrived)
            now = await storage.append(url, arrived, contents, partial(_told_from, arrived, told))
            if now <= arrived:
                raise UnexpectedAnswer("an upload that does not grow")
            arrived = now
        told(upload.size)


def _told_from(start: int, told: Callable[[int], object], sent: int) -> None:
    told(start + sent)


def _part(upload: Upload, start: int) -> bytes:
    with Path(upload.source).open("rb") as file:
        file.seek(start)
        return file.read(min(CHUNK, upload.size - start))


def _draft(upload: Upload) -> FileDraft:
    course_id = upload.path.partition("/")[0]
    name = name_of(upload.path)
    return FileDraft(Attachment(upload.path, name, upload.size, type_of(name)), ConversationId(course_id))
