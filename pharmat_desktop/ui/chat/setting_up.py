"""How the person sets up conversations for themselves, and sends messages on: commands of the chat's presenter."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

from pharmat_desktop.domain.chat import ConversationId, Message
from pharmat_desktop.services.chat import ChatService

Run = Callable[[Coroutine[Any, Any, object], str], None]
"""Starts work under a name, and tells when it fails."""


class SettingUp:
    """Owned by the presenter. Each wish is on disk at once and sent when it can be."""

    def __init__(self, service: ChatService, run: Run) -> None:
        self._service = service
        self._run = run

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
        """The text with its author's name, after the comment if there is one."""
        self._run(self._service.forward(message, to, comment), "forward message")
