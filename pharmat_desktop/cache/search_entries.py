"""How an entry of the search index is numbered and which words it has besides a message's own.

An entry's number is ``seconds since 2020 << 32 | rowid of the message``: it tells where the message is and how old it
is, so that neither the order of what was found nor the way to it needs another table.
"""

from __future__ import annotations

from collections.abc import Iterable

from pharmat_desktop.cache.attachments import attachments_from
from pharmat_desktop.domain.chat import Attachment

SECONDS_FROM = 1_577_836_800
"""Unix time from which an entry's number counts: the beginning of 2020."""


def number_of(row: str) -> str:
    """SQL for the number of the entry of a row of `messages`, called `row`; odd times count as the oldest."""
    age = f"max(0, min(ifnull(unixepoch({row}.sent_at), 0) - {SECONDS_FROM}, 0x7fffffff))"
    return f"({age} << 32 | {row}.rowid)"


def text_of(body: str, attachments: str | None) -> str:
    """What a row of `messages` says, and what its files are called: searched and shown as one text."""
    return with_files(body, attachments_from(attachments))


def with_files(body: str, files: Iterable[Attachment]) -> str:
    return " ".join(part for part in (body, *(f"📎 {file.name}" for file in files)) if part)


def key_of(*ids: str) -> str:
    """Ids of a conversation and of people as words of the index: letters and digits only."""
    return " ".join("".join(filter(str.isalnum, one)).lower() for one in ids)
