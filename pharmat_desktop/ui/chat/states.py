"""What the chat's presenter tells its view: frozen, one value a signal."""

from __future__ import annotations

from typing import NamedTuple

from pharmat_desktop.domain.chat import Conversation, Message
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.ui.chat.thread_model import ThreadModel


class ConversationRows(NamedTuple):
    """What the list shows."""

    items: tuple[Conversation, ...]
    query: str
    """What was searched for; empty when everything is shown."""
    archived: int = 0
    """How many conversations are archived."""
    is_archive: bool = False
    """These are the archived ones."""
    is_loading: bool = False
    """A first sync runs: that nothing is here yet does not mean that there is nothing."""
    error: PharmatError | None = None
    """Why nothing could be read."""


class OpenedThread(NamedTuple):
    """A conversation came in front."""

    conversation: Conversation
    model: ThreadModel
    unread_row: int
    """The first unread message, or -1."""


class ComposerText(NamedTuple):
    """What the composer holds now, by other means than typing."""

    text: str
    is_editing: bool
    """It is the text of a message that is there already."""
    reply_to: Message | None = None
    """What the text will answer."""
