"""What is attached in the open conversation: read, checked, kept beside the composer, taken along with the text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from pharmat_desktop.domain.chat import Attachment, ConversationId
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.domain.photos import without_place
from pharmat_desktop.services.files import FileService, Pixels
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.drop_zone import local_files
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.file_refusals import refused_file_text
from pharmat_desktop.ui.pictures import picture_size


class Attaching(QObject):
    """Owned by the keeper of the chat's files. Files come one after another, in the order they were given."""

    changed = Signal()
    """Other files lie there, or one is being read, or no longer."""
    failed = Signal(str)
    """A sentence: why a file is not there, and what to do."""

    def __init__(self, service: FileService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._conversation: ConversationId | None = None
        self._adding = 0
        self._turn = asyncio.Lock()
        self._taken: set[str] = set()
        """Files of messages that are just being written down."""
        self.files: tuple[Attachment, ...] = ()

    @property
    def is_adding(self) -> bool:
        return self._adding > 0

    def open(self, conversation_id: ConversationId | None) -> None:
        self._conversation = conversation_id
        self._taken.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read what lies beside the composer."""
        found: Sequence[Attachment] = ()
        if self._conversation is not None:
            try:
                found = self._service.beside_composer(self._conversation)
            except LocalStorageError as error:
                self.failed.emit(words_for(error).sentence)
        self._taken &= {file.path for file in found}
        files = tuple(file for file in found if file.path not in self._taken)
        if files != self.files:
            self.files = files
            self.changed.emit()

    def take(self) -> Sequence[Attachment]:
        """The files go with a message: they leave the composer at once."""
        taken = self.files
        self._taken |= {file.path for file in taken}
        self.refresh()
        return taken

    def give_back(self) -> None:
        """The message could not be written down: its files lie there again."""
        self._taken.clear()
        self.refresh()

    def add_files(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._begin(partial(self._file, path))

    def add_pasted(self, data: QMimeData) -> None:
        """Files, else a picture."""
        if paths := local_files(data):
            self.add_files(paths)
        elif isinstance(image := data.imageData(), QImage) and not image.isNull():
            self._begin(partial(self._image, image))

    def remove(self, path: str) -> None:
        self._scope.spawn(self._removed(path), name="remove file")

    def _begin(self, work: Callable[[ConversationId], Awaitable[object]]) -> None:
        if self._conversation is not None:
            self._adding += 1
            self.changed.emit()
            self._scope.spawn(self._added(work, self._conversation), name="attach file")

    async def _added(self, work: Callable[[ConversationId], Awaitable[object]], room: ConversationId) -> None:
        try:
            async with self._turn:
                await work(room)
        except FileRefused as refused:
            self.failed.emit(refused_file_text(refused))
        except PharmatError as error:
            self.failed.emit(words_for(error).sentence)
        self._adding -= 1
        self.refresh()
        self.changed.emit()

    async def _file(self, path: Path, room: ConversationId) -> None:
        contents = await self._service.load(path)
        await self._keep(room, path.name, contents)

    async def _image(self, image: QImage, room: ConversationId) -> None:
        contents = await asyncio.to_thread(_png, image)
        await self._keep(room, f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}.png", contents)

    async def _keep(self, room: ConversationId, name: str, contents: bytes) -> None:
        sent = await asyncio.to_thread(without_place, contents)
        size = await asyncio.to_thread(picture_size, sent)
        await self._service.attach(room, name, sent, Pixels(*size) if size else Pixels())

    async def _removed(self, path: str) -> None:
        try:
            await self._service.remove(path)
        except (PharmatError, ValueError) as error:
            if isinstance(error, PharmatError):
                self.failed.emit(words_for(error).sentence)
        self.refresh()


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes only
    return bytes(buffer.data().data())
