"""Files of messages as protocols: their rows and contents on this computer, and the academy's store of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import FileDraft, Problem


class FileVersion(NamedTuple):
    """What tells a file from one that takes its place under the same path."""

    size: int
    """Bytes."""
    tag: str
    """The academy's own word for these contents (ETag), mostly an MD5; empty when it says none."""


class FileDrafts(Protocol):
    """Which files are on their way. Whatever is written is on disk when it returns, or raises LocalStorageError."""

    async def add(self, draft: FileDraft) -> None:
        """Beside the composer; `DraftStore.add` gives it to the message that names it."""
        ...

    async def remove(self, path: str) -> None:
        """The person wants it no more; a message with nothing else leaves, too. Raises ValueError once it is sent."""
        ...

    async def begun(self, path: str, upload_url: str) -> None:
        """Where its upload goes on; empty: it begins anew."""
        ...

    async def is_up(self, path: str) -> None:
        """The academy has all of it."""
        ...

    async def failed(self, path: str, next_attempt_at: datetime) -> None:
        """It is tried again then."""
        ...

    async def refuse(self, path: str, problem: Problem) -> None:
        """It needs attention as a message of its own; its message goes without it."""
        ...

    async def make_due(self) -> None:
        """Forget the waiting times."""
        ...

    def beside_composer(self, conversation_id: ConversationId) -> Sequence[FileDraft]: ...

    def find(self, path: str) -> FileDraft | None: ...

    def due(self, now: datetime) -> Sequence[FileDraft]:
        """Of messages that wait, what is not up yet, in the order of sending."""
        ...

    def next_due(self) -> datetime | None:
        """When the earliest is due (the past means now); None when nothing waits."""
        ...

    def paths(self) -> frozenset[str]:
        """Of all of them."""
        ...


class FileShelf(Protocol):
    """Contents of files on this computer, under the same protection as the drafts and the mirror.

    Blocking: called in threads. Every method raises LocalStorageError when the disk refuses.
    """

    def keep(self, path: str, contents: bytes) -> None:
        """A file that is to be sent; on disk when this returns."""
        ...

    def read(self, path: str) -> bytes | None:
        """All of it, or None when it is not here or cannot be believed."""
        ...

    def read_part(self, path: str, start: int, count: int) -> bytes | None: ...

    def has(self, path: str) -> bool: ...

    def received(self, path: str, size: int) -> int:
        """How many bytes of a download of `size` are here already."""
        ...

    def append(self, path: str, size: int, start: int, contents: bytes) -> int:
        """The next bytes of a download; returns how many are here now. Not to be called twice at once for a path."""
        ...

    def settle(self, gone: Iterable[str]) -> None:
        """These were to be sent, and wait no more: they count as downloaded."""
        ...

    def sweep(self, waiting: Iterable[str]) -> None:
        """The same for whatever an earlier run left behind that is not among `waiting`."""
        ...

    def drop(self, path: str) -> None:
        """The person does not want to send it."""
        ...

    def put(self, path: str, contents: bytes) -> None:
        """Something small among the downloads; on disk and whole when this returns, in place of what was there."""
        ...

    def came(self, path: str) -> int:
        """Bytes of a download that are here; 0 before anything came. Only looks."""
        ...

    def hold(self, path: str) -> None:
        """What is here of it is not let go of by `trim`, nor what follows."""
        ...

    def hold_only(self, paths: Iterable[str]) -> None:
        """Hold these, and whatever was held besides no longer. Before the first call nothing is let go of."""
        ...

    def remove(self, path: str) -> None:
        """Take a download off this computer, also one that is on its way."""
        ...

    def export(self, path: str, target: Path) -> bool:
        """A copy for the person to keep, marked as coming from somebody else; False as None of `read`."""
        ...

    def lend(self, path: str, name: str) -> Path | None:
        """A copy that another program may show, readable for this person alone; None as `read`."""
        ...

    def take_back(self) -> None:
        """Remove all such copies."""
        ...

    def trim(self) -> None:
        """Let go of what was not looked at for longest, beyond the limit, and is not held."""
        ...


class FileStorage(Protocol):
    """The academy's store. Calls raise Offline, NoAnswer, Busy, SignedOut, Refused or UnexpectedAnswer."""

    async def begin(self, draft: FileDraft) -> str | None:
        """A place to upload to; None when the academy has this very file already."""
        ...

    async def offset(self, upload_url: str) -> int | None:
        """How much has arrived; None when the academy does not know this upload any more."""
        ...

    async def append(self, upload_url: str, offset: int, contents: bytes, sent: Callable[[int], None]) -> int:
        """Upload the next bytes; returns how many there are now. `sent` hears how many of these have left."""
        ...

    async def download(self, path: str, start: int, count: int) -> bytes:
        """A part; at most `count` bytes. Raises Refused when it is not there or not for this person."""
        ...

    async def stream(
        self, path: str, start: int, version: FileVersion, take: Callable[[bytes], Awaitable[object]]
    ) -> None:
        """All of this version from `start` on, in one answer; `take` begins work on a block and
        is called again when that is done.

        Raises as `download`, after `take` got what had come; Busy when another version is there by now.
        """
        ...

    async def version(self, path: str) -> FileVersion:
        """Of the file that is there. Raises as `download`."""
        ...

    async def versions(self, folder: str) -> Mapping[str, FileVersion]:
        """Of all files right in the folder, by their paths, as far as they are for this person."""
        ...

    async def remove(self, paths: Sequence[str]) -> None:
        """Of one's own files; those that are gone already do no harm."""
        ...
