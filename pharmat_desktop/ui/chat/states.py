"""What the chat's presenter tells its view: frozen, one value a signal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pharmat_desktop.domain.chat import Conversation, Message
from pharmat_desktop.domain.connection import ConnectionStatus, FactState
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.ui.chat.thread_model import ThreadModel


class Hold(Enum):
    """Why what is sent now stays on this computer for a while."""

    NONE = "none"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"


_UNREACHABLE = frozenset({"offline", "no_answer"})


def hold_of(status: ConnectionStatus) -> Hold:
    """An unproven connection is no reason to promise anything."""
    if status.needs_sign_in:
        return Hold.SIGNED_OUT
    is_unreachable = status.data.state is FactState.BAD and status.data.reason in _UNREACHABLE
    return Hold.OFFLINE if status.is_off or status.network.state is FactState.BAD or is_unreachable else Hold.NONE


@dataclass(frozen=True, slots=True)
class ConversationRows:
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


@dataclass(frozen=True, slots=True)
class OpenedThread:
    """A conversation came in front."""

    conversation: Conversation
    model: ThreadModel
    unread_row: int
    """The first unread message, or -1."""


@dataclass(frozen=True, slots=True)
class ComposerText:
    """What the composer holds now, by other means than typing."""

    text: str
    is_editing: bool
    """It is the text of a message that is there already."""
    reply_to: Message | None = None
    """What the text will answer."""
