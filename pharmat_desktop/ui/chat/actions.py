"""What a person can do with a message that was not sent."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Action(Enum):
    RETRY = "retry"
    EDIT = "edit"
    COPY = "copy"
    SAVE = "save"
    DISCARD = "discard"


def action_text(action: Action) -> str:
    return {
        Action.RETRY: translate("chat", "Retry"),
        Action.EDIT: translate("chat", "Edit"),
        Action.COPY: translate("chat", "Copy"),
        Action.SAVE: translate("chat", "Save…"),
        Action.DISCARD: translate("chat", "Discard"),
    }[action]
