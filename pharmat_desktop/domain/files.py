"""What may be attached, and under which names files are shown, saved and opened. The server holds the same limits."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from pathlib import PurePosixPath

from pharmat_desktop.domain.errors import PharmatError

MAX_FILES = 10
"""Of one message."""
MAX_SIZE = 20 * 2**20
"""Bytes of one file."""
MAX_NAME = 120
"""Characters."""
UNKNOWN_TYPE = "application/octet-stream"

TYPES: dict[str, str] = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "mov": "video/quicktime",
    "mkv": "video/x-matroska",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "md": "text/markdown",
    "csv": "text/csv",
    "zip": "application/zip",
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""Endings that can be sent, and opened by a program of this computer: none of them is a program itself."""

_FORBIDDEN = frozenset('/\\:*?"<>|')
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that mean a device on Windows, whatever ends them."""


PROBLEMS: dict[str, str] = {
    "too_large": "The file is larger than the academy takes.",
    "type": "The academy does not take files of this kind.",
    "not_allowed": "The academy does not let you add files to this conversation.",
    "gone": "The file is not at the academy any more.",
    "tired": "The file could not be uploaded, however often it was tried. Try again later.",
    "lost": "The file could not be read on this computer any more. Attach it again.",
}
"""Why a file on its way was refused, by code; `ui/chat/words` has them in the person's language."""


class FileFault(StrEnum):
    """Why a file cannot be attached."""

    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    EMPTY = "empty"
    TYPE = "type"
    UNREADABLE = "unreadable"
    """Not there, a folder, or not to be read by this person."""


class FileRefused(PharmatError):
    """One file cannot be attached; nothing else is concerned."""

    def __init__(self, fault: FileFault, name: str) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.name = safe_name(name)


def type_of(name: str) -> str:
    """The MIME type by the name's ending; empty for one that cannot be sent."""
    return TYPES.get(ending(name), "")


def can_open(name: str) -> bool:
    """Whether a program of this computer may be asked to show it: never what this computer would run."""
    return ending(name) in TYPES


def ending(name: str) -> str:
    return PurePosixPath(safe_name(name)).suffix[1:].lower()


def check(name: str, size: int, already: int) -> str:
    """The type of a file that can be attached beside `already` others. Raises FileRefused."""
    kind = type_of(name)
    if already >= MAX_FILES:
        raise FileRefused(FileFault.TOO_MANY, name)
    if not kind:
        raise FileRefused(FileFault.TYPE, name)
    if not size:
        raise FileRefused(FileFault.EMPTY, name)
    if size > MAX_SIZE:
        raise FileRefused(FileFault.TOO_LARGE, name)
    return kind


def safe_name(name: str) -> str:
    """A name without folders, control characters or signs that turn its order: what one reads is what it is.

    Never empty, and a name that every system takes.
    """
    normal = unicodedata.normalize("NFC", name)
    kept = "".join(" " if character.isspace() else character for character in normal if _is_plain(character))
    plain = "".join("_" if character in _FORBIDDEN else character for character in kept)
    plain = " ".join(plain.split()).strip(". ")
    stem, dot, end = plain.rpartition(".")
    if not dot or len(end) > 10:
        stem, dot, end = plain, "", ""
    stem = stem[: MAX_NAME - len(dot + end)].rstrip(". ") or "file"
    return f"_{stem}{dot}{end}" if stem.split(".")[0].strip().lower() in _RESERVED else f"{stem}{dot}{end}"


def _is_plain(character: str) -> bool:
    """Cf holds what is not seen and what turns the reading order; Cc, Cs and Co no name needs."""
    return character.isspace() or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
