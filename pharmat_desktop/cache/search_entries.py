"""How an entry of the search index is numbered and which words it has besides a message's own.

An entry's number is ``seconds since 2020 << 32 | rowid of the message``: it tells where the message is and how old it
is, so that neither the order of what was found nor the way to it needs another table.
"""

from __future__ import annotations

SECONDS_FROM = 1_577_836_800
"""Unix time from which an entry's number counts: the beginning of 2020."""


def number_of(row: str) -> str:
    """SQL for the number of the entry of a row of `messages`, called `row`; odd times count as the oldest."""
    age = f"max(0, min(ifnull(unixepoch({row}.sent_at), 0) - {SECONDS_FROM}, 0x7fffffff))"
    return f"({age} << 32 | {row}.rowid)"


def key_of(*ids: str) -> str:
    """Ids of a conversation and of people as words of the index: letters and digits only."""
    return " ".join("".join(filter(str.isalnum, one)).lower() for one in ids)
