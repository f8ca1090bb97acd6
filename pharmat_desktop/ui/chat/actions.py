"""What a person can do with a message: with one that was not sent, and with one that was."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.chat import Attachment, Message

translate = QCoreApplication.translate

FORWARD_KEYS = "Ctrl+L"
"""For the message that is current in the thread."""
QUICK_REACTIONS = ("👍", "❤️", "😂", "🎉", "😮", "🙏")


class Action(Enum):
    """For a message or a change that was refused."""

    RETRY = "retry"
    EDIT = "edit"
    COPY = "copy"
    SAVE = "save"
    DISCARD = "discard"


class Command(Enum):
    """For any other message."""

    REPLY = "reply"
    FORWARD = "forward"
    EDIT = "edit"
    DELETE = "delete"


class FileCommand(NamedTuple):
    """Open a file with the program for it, or a picture in the viewer; or save a copy."""

    file: Attachment
    is_saving: bool = False


class PeopleCommand(Enum):
    """What needs the academy's word about who talks to whom."""

    NEW = "new"
    """Write to somebody; of no conversation."""
    MEMBERS = "members"
    RENAME = "rename"
    ADD = "add"
    LEAVE = "leave"


def actions_for(message: Message) -> Sequence[Action]:
    """The ways out of a message that was refused; a file without text has nothing to edit or copy."""
    if message.attachments and not message.body:
        return (Action.RETRY, Action.SAVE, Action.DISCARD)
    return tuple(Action)


def action_text(action: Action) -> str:
    return {
        Action.RETRY: translate("chat", "Retry"),
        Action.EDIT: translate("chat", "Edit"),
        Action.COPY: translate("chat", "Copy"),
        Action.SAVE: translate("chat", "Save…"),
        Action.DISCARD: translate("chat", "Discard"),
    }[action]


def command_text(command: Command) -> str:
    return {
        Command.REPLY: translate("chat", "Reply"),
        Command.FORWARD: translate("chat", "Forward…"),
        Command.EDIT: translate("chat", "Edit"),
        Command.DELETE: translate("chat", "Delete"),
    }[command]


def commands_for(message: Message) -> Sequence[Command]:
    """What may be done with `message` now; nothing with a deleted one."""
    if message.is_deleted or message.is_missing:
        return ()
    answers = (Command.REPLY,) if message.seq is not None else ()
    if message.seq is not None and (message.body or message.attachments) and not message.change_id:
        answers = (*answers, Command.FORWARD)
    if not message.is_own:
        return answers
    changes = (Command.EDIT, Command.DELETE) if message.forwarded_from is None else (Command.DELETE,)
    return (*answers, *changes)


def can_react(message: Message) -> bool:
    return message.seq is not None and not message.is_deleted and not message.is_missing
