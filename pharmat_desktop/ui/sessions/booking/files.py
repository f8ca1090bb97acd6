"""Files that go with a booking: chosen before, sent to the tutor in the conversation with them once it is booked."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.chat import Attachment, ConversationId, MessageId
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.files import FileFault, FileRefused, check
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.photos import without_place
from pharmat_desktop.services.files import Pixels
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.file_refusals import refused_file_text
from pharmat_desktop.ui.pictures import picture_size


class Files(Protocol):
    """A part of `services.files.FileService`."""

    async def load(self, source: Path) -> bytes: ...

    async def attach(
        self, conversation_id: ConversationId, name: str, contents: bytes, pixels: Pixels = ...
    ) -> Attachment: ...

    async def remove(self, path: str) -> None: ...


class People(Protocol):
    """A part of `services.people.PeopleService`."""

    async def write_to(self, person: UserId) -> ConversationId: ...


class Chat(Protocol):
    """A part of `services.chat.ChatService`."""

    async def send(
        self,
        conversation_id: ConversationId,
        body: str,
        reply_to: MessageId | None = ...,
        files: Sequence[Attachment] = ...,
    ) -> MessageId: ...


class Post(NamedTuple):
    """What brings files to somebody."""

    files: Files
    people: People
    chat: Chat


class Parcel(NamedTuple):
    """To whom files go, with which words."""

    tutor_id: UserId
    text: str


class BookingFiles(QObject):
    """Owned by the screen. Nothing is copied before it is sent: the files stay where they are."""

    changed = Signal()
    """Other files are chosen, or they are on their way, sent, or could not be."""
    failed = Signal(str)
    """A sentence: why a file cannot go along."""

    def __init__(self, post: Post, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._post = post
        self._tasks = tasks
        self._parcel: Parcel | None = None
        self.paths: tuple[Path, ...] = ()
        self.is_sending = False
        self.is_sent = False
        """The message to the tutor is written down with all of them."""
        self.problem = ""
        """Why they could not be sent, as a sentence."""

    def begin(self) -> None:
        """For another booking: what was chosen stays while it was not sent."""
        if self.is_sent or self._parcel is not None:
            self.paths, self._parcel = (), None
        self.is_sent, self.problem = False, ""
        self.changed.emit()

    def add(self, paths: Sequence[Path]) -> None:
        """Those that can be sent; of the others is told why not."""
        for path in paths:
            try:
                check(path.name, path.stat().st_size, len(self.paths))
            except OSError:
                self.failed.emit(refused_file_text(FileRefused(FileFault.UNREADABLE, path.name)))
            except FileRefused as refused:
                self.failed.emit(refused_file_text(refused))
            else:
                self.paths = (*self.paths, path) if path not in self.paths else self.paths
        self.changed.emit()

    def remove(self, path: Path) -> None:
        self.paths = tuple(one for one in self.paths if one != path)
        self.changed.emit()

    def send(self, parcel: Parcel) -> None:
        """It is booked: they go, if there are any."""
        if self.paths and not self.is_sending:
            self._parcel = parcel
            self.is_sending, self.problem = True, ""
            self._tasks.spawn(self._send(parcel), name="files of a booking")
            self.changed.emit()

    def send_again(self) -> None:
        if self._parcel is not None:
            self.send(self._parcel)

    async def _send(self, parcel: Parcel) -> None:
        problem = ""
        try:
            await self._sent(parcel)
        except FileRefused as refused:
            problem = refused_file_text(refused)
        except PharmatError as error:
            problem = words_for(error).sentence
        self.is_sending = False
        if parcel is self._parcel:
            self.problem, self.is_sent = problem, not problem
        elif problem:
            self.failed.emit(problem)  # another booking has begun
        self.changed.emit()

    async def _sent(self, parcel: Parcel) -> None:
        room = await self._post.people.write_to(parcel.tutor_id)
        attached: tuple[Attachment, ...] = ()
        try:
            for path in self.paths:
                attached = (*attached, await self._attached(room, path))
            await self._post.chat.send(room, parcel.text, files=attached)
        except PharmatError:
            for file in attached:  # all of them or none
                await self._post.files.remove(file.path)
            raise

    async def _attached(self, room: ConversationId, path: Path) -> Attachment:
        contents = await asyncio.to_thread(without_place, await self._post.files.load(path))
        size = await asyncio.to_thread(picture_size, contents)
        return await self._post.files.attach(room, path.name, contents, Pixels(*size) if size else Pixels())
