"""What the chat says about files: how far they are, what is wrong with one, and what cannot be attached."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.chat import Attachment, Delivery, Message
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.services.files import FileState, FileStatus
from pharmat_desktop.ui.file_refusals import size_text

translate = QCoreApplication.translate


def status_text(message: Message, file: Attachment, status: FileStatus) -> str:
    """The line under a file's name."""
    size = size_text(file.size)
    said = _state(message, status)
    return f"{size} · {said}" if said else size


def _state(message: Message, status: FileStatus) -> str:
    if status.state is FileState.MOVING:
        share = f"{QLocale().toString(int(status.fraction * 100))}{QLocale().percent()}"
        moving = translate("chat", "Uploading") if message.seq is None else translate("chat", "Downloading")
        return f"{moving} {share}"
    if message.seq is None:
        is_waiting = message.delivery in {Delivery.WAITING, Delivery.UNKNOWN}
        return translate("chat", "Waiting") if is_waiting else ""
    return {
        FileState.AWAY: "",
        FileState.HERE: "",
        FileState.FAILED: _failure(status),
        FileState.GONE: translate("chat", "Not at the academy any more"),
    }[status.state]


def _failure(status: FileStatus) -> str:
    if isinstance(status.problem, Offline):
        return translate("chat", "Comes when you are online")
    return translate("chat", "Could not be fetched")


def no_program_text(name: str) -> str:
    """Why a file is not opened."""
    text = translate("chat", "{name} is not opened from here: it may be a program. Save it if you trust its sender.")
    return text.replace("{name}", name)
