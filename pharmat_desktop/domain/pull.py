"""Rows on their way from the server into the mirror, by table, as the wire has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Row = Sequence[Any]
"""Values in the order of `Rows.columns`: JSON scalars, timestamps as ISO text with offset."""


class Rows(NamedTuple):
    columns: tuple[str, ...]
    rows: Sequence[Row]


class Digest(NamedTuple):
    """What proves that two copies of a table are equal; the server's `sync_digest` says how it is made."""

    rows: int
    fingerprint: str
    """Up to 15 hexadecimal digits."""


class Kept(NamedTuple):
    """What the mirror has of a table."""

    columns: tuple[str, ...]
    """Those that are kept digit for digit."""
    digest: Digest


class Progress(NamedTuple):
    """How far a first sync has come, in rows."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PulledPage:
    """One answer of the server's `sync_pull`."""

    cursor: str
    has_more: bool = False
    is_reset: bool = False
    """The cursor was of another database: the mirror must be emptied before this page is applied."""
    tables: Mapping[str, Rows] = field(default_factory=dict)
    gone: Mapping[str, Sequence[str | Sequence[str]]] = field(default_factory=dict)
    """Keys of rows that this person may no longer see, or that no longer exist."""
    progress: Progress | None = None


class Joined(NamedTuple):
    """The live channel is (again) joined: anything may have been missed before, so pull."""


class Lost(NamedTuple):
    """The live channel is gone."""

    reason: str


class LiveRows(NamedTuple):
    table: str
    rows: Rows


class LiveGone(NamedTuple):
    table: str
    keys: Sequence[str | Sequence[str]]


class Alive(NamedTuple):
    """The server has just answered on the live channel (fresh proof, nothing changed)."""


LiveEvent = Joined | Lost | LiveRows | LiveGone | Alive


class Sent(NamedTuple):
    """The server has the message; `row` is its stored form in the order of `ports.MESSAGE_COLUMNS`."""

    id: str
    row: Row


class NotSent(NamedTuple):
    """The server refused this message and will refuse it again."""

    id: str
    code: str
    sentence: str
