"""How the person sets up conversations for themselves, and sends messages on: commands of the chat's presenter."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

from pharmat_desktop.domain.chat import Attachment, ConversationId, Message
from pharmat_desktop.services.chat import ChatService

CopyFiles = Callable[[ConversationId, Sequence[Attachment]], Awaitable[tuple[Attachment, ...]]]
Run = Callable[[Coroutine[Any, Any, object], str], None]
"""Starts work under a name, and tells when it fails."""


class SettingUp:
    """Owned by the presenter. Each wish is on disk at once and sent when it can be."""

    def __init__(self, service: ChatService, run: Run) -> None:
        self._service = service
        self._run = run
        self.copy_files: CopyFiles | None = None
        """Makes files of one conversation files of another: set by whoever keeps them."""

    def pin(self, conversation_id: ConversationId, *, is_on: bool) -> None:
        self._run(self._service.pin(conversation_id, is_on=is_on), "pin")

    def archive(self, conversation_id: ConversationId, *, is_on: bool) -> None:
        self._run(self._service.archive(conversation_id, is_on=is_on), "archive")

    def mute(self, conversation_id: ConversationId, length: timedelta | None) -> None:
        """For `length`; None unmutes."""
        self._run(self._service.mute(conversation_id, length), "mute")

    def mark_read(self, conversation_id: ConversationId) -> None:
        self._run(self._service.mark_read(conversation_id), "mark read")

    def forward(self, message: Message, to: Sequence[ConversationId], comment: str) -> None:
        """The text with its author's name, and copies of the files, after the comment if there is one."""
        self._run(self._forwarded(message, to, comment), "forward message")

    async def _forwarded(self, message: Message, to: Sequence[ConversationId], comment: str) -> None:
        files: dict[ConversationId, tuple[Attachment, ...]] = {}
        if message.attachments and self.copy_files is not None:
            files = {room: await self.copy_files(room, message.attachments) for room in to}
        await self._service.forward(message, to, comment, files)
