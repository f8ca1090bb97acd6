"""Files of messages: attach, take back, look at, save, open. Contents are on this computer or come when asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pharmat_desktop.domain.chat import Attachment, ConversationId
from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError, Refused
from pharmat_desktop.domain.files import MAX_SIZE, FileFault, FileRefused, can_open, check, safe_name

if TYPE_CHECKING:
    from pharmat_desktop.sync.file_work import FileWork


class FileState(StrEnum):
    AWAY = "away"
    """At the academy only; it comes when asked for."""
    MOVING = "moving"
    HERE = "here"
    FAILED = "failed"
    """It could not come; asked again, it goes on where it stopped."""
    GONE = "gone"
    """The academy does not have it any more, or not for this person."""


class FileStatus(NamedTuple):
    state: FileState
    fraction: float = 0.0
    """Of the bytes that are to move."""
    problem: PharmatError | None = None


class Pixels(NamedTuple):
    """A picture's size as shown."""

    width: int = 0
    height: int = 0


NO_PICTURE = Pixels()
_UNREADABLE = "a file that came could not be read"


class FileService:
    """What the chat screen may do with files. Owned by the account."""

    def __init__(
        self,
        work: FileWork,
        *,
        wake_uploader: Callable[[], None],
    ) -> None:
        self._rows = work.rows
        self._shelf = work.shelf
        self._transfers = work.transfers
        self._downloader = work.downloader
        self._wake_uploader = wake_uploader
        self._here: set[str] = set()

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(path)` whenever a file moves, arrives or fails."""
        return self._transfers.subscribe(listener)

    def beside_composer(self, conversation_id: ConversationId) -> Sequence[Attachment]:
        """What is attached and not sent yet."""
        return [draft.attachment for draft in self._rows.beside_composer(conversation_id)]

    async def load(self, source: Path) -> bytes:
        """The contents of a file of this computer. Raises FileRefused."""
        return await asyncio.to_thread(_loaded, source)

    async def attach(
        self, conversation_id: ConversationId, name: str, contents: bytes, pixels: Pixels = NO_PICTURE
    ) -> Attachment:
        """Put a file beside the composer; the original may go. On disk when this returns.

        Raises FileRefused when it cannot be sent, and LocalStorageError.
        """
        already = len(self._rows.beside_composer(conversation_id))
        kind = check(name, len(contents), already)
        path = f"{conversation_id}/{_new_id()}"
        file = Attachment(path, safe_name(name), len(contents), kind, *pixels)
        await asyncio.to_thread(self._shelf.keep, path, contents)
        await self._rows.add(FileDraft(file, conversation_id))
        return file

    async def remove(self, path: str) -> None:
        """Take back a file that is not sent: from beside the composer, or while it is uploaded.

        Raises ValueError when its message is being sent.
        """
        await self._rows.remove(path)
        await asyncio.to_thread(self._shelf.drop, path)
        self._wake_uploader()

    async def copy_to(self, conversation_id: ConversationId, files: Sequence[Attachment]) -> tuple[Attachment, ...]:
        """The same files for a message of another conversation, beside whose composer they lie until it takes them.

        Raises what stops them from coming; then none is left there.
        """
        copies: list[Attachment] = []
        try:
            for file in files:
                contents = await self.fetch(file)
                pixels = Pixels(file.width, file.height)
                copies.append(await self.attach(conversation_id, file.name, contents, pixels))
        except PharmatError:
            for copy in copies:
                await self.remove(copy.path)
            raise
        return tuple(copies)

    def status(self, file: Attachment) -> FileStatus:
        if moving := self._transfers.moving.get(file.path):
            return FileStatus(FileState.MOVING, moving.fraction)
        if self.is_here(file):
            return FileStatus(FileState.HERE)
        problem = self._transfers.problems.get(file.path)
        if problem is None:
            return FileStatus(FileState.AWAY)
        state = FileState.GONE if isinstance(problem, Refused) else FileState.FAILED
        return FileStatus(state, problem=problem)

    def is_here(self, file: Attachment) -> bool:
        """All of it, also while it is being uploaded."""
        if file.path not in self._here and self._shelf.has(file.path):
            self._here.add(file.path)
        return file.path in self._here

    def request(self, file: Attachment) -> None:
        """Have it come, unless it is here, is coming, or failed before."""
        if self.status(file).state is FileState.AWAY:
            self._downloader.begin(file)

    async def fetch(self, file: Attachment) -> bytes:
        """All of it, from the academy if need be. Raises what stops it."""
        contents = await self.read(file)
        if contents is None:
            await self._downloader.begin(file)
            if problem := self._transfers.problems.get(file.path):
                raise problem
            contents = await self.read(file)
        if contents is None:
            raise LocalStorageError(_UNREADABLE)
        return contents

    def cancel(self, path: str) -> None:
        """Stop a download."""
        self._downloader.cancel(path)

    def retry(self) -> None:
        """What failed may be tried again."""
        self._transfers.forget_problems()

    async def save(self, file: Attachment, target: Path) -> None:
        """A copy for the person to keep. Raises what stops it."""
        await self.fetch(file)
        if not await asyncio.to_thread(self._shelf.export, file.path, target):
            raise LocalStorageError(_UNREADABLE)

    async def lend(self, file: Attachment) -> Path:
        """A copy for another program to show. Raises FileRefused for what this computer would run, as `fetch` else."""
        if not can_open(file.name):
            raise FileRefused(FileFault.TYPE, file.name)
        await self.fetch(file)
        copy = await asyncio.to_thread(self._shelf.lend, file.path, safe_name(file.name))
        if copy is None:
            raise LocalStorageError(_UNREADABLE)
        return copy

    async def read(self, file: Attachment) -> bytes | None:
        """All of it as far as it is here; None when it is not, or cannot be believed."""
        contents = await asyncio.to_thread(self._shelf.read, file.path)
        if contents is None:
            self._here.discard(file.path)
        else:
            self._here.add(file.path)
        return contents


def _loaded(source: Path) -> bytes:
    try:
        if not source.is_file():
            raise FileRefused(FileFault.UNREADABLE, source.name)
        with source.open("rb") as file:
            contents = file.read(MAX_SIZE + 1)
    except (OSError, ValueError) as error:
        raise FileRefused(FileFault.UNREADABLE, source.name) from error
    return contents


def _new_id() -> str:
    from uuid import uuid4  # asks for the platform: not before the first paint

    return str(uuid4())
