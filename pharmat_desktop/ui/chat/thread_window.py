"""What changed in a thread of which only a window is known: finds the few edits that turn the old rows into the new.

A thread may have 100,000 rows while a screen shows twenty. Rows outside the window are only counted: more of them
above is history that arrived (inserted at the top), more of them below is new (inserted at the end). Inside, rows are
told apart by message id. A row that moved within the window is a removal and an insertion. An older message that is
missing and the message itself, once it is here, are the same row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from pharmat_desktop.domain.chat import Message, MessageId

MAX_SPREAD = 1000
"""Rows between two known messages beyond which what lies between is not worth telling apart."""


class Window(NamedTuple):
    """A contiguous run of known rows in a thread of `length` rows."""

    first: int
    rows: tuple[Message, ...]
    length: int

    @property
    def end(self) -> int:
        return self.first + len(self.rows)


class Edit(NamedTuple):
    """Rows `first` to `first + removed - 1` go, then `inserted` rows appear at `first`. Applied in order."""

    first: int
    removed: int
    inserted: int


class Difference(NamedTuple):
    """Edits from an old thread to a new one, and the new window, whose survivors may have changed in place."""

    edits: tuple[Edit, ...]
    window: Window


Slice = Callable[[int, int], Sequence[Message]]
"""(first row, count) to rows."""

Rank = Callable[[MessageId], int | None]


def difference(old: Window, length: int, read: Slice, rank: Rank) -> Difference:
    """Compare `old` with a thread of `length` rows that `read` and `rank` now answer for."""
    same_place = tuple(read(old.first, len(old.rows))) if old.rows else ()
    if len(same_place) == len(old.rows) and all(map(_is_same_row, same_place, old.rows)):
        return Difference(_at_end(old.length, length), Window(old.first, same_place, length))
    low, high = _survivors(old, rank)
    if low is None or high is None:
        return Difference(_only(Edit(0, old.length, length)), Window(0, (), length))
    return _between(old, low, high, tuple(read(low[1], high[1] - low[1] + 1)), length)


def row_after(edits: Iterable[Edit], row: int) -> int | None:
    """Where `row` is once `edits` are applied, or None when one of them removes it."""
    for edit in edits:
        if row >= edit.first + edit.removed:
            row += edit.inserted - edit.removed
        elif row >= edit.first:
            return None
    return row


def _between(
    old: Window, low: tuple[int, int], high: tuple[int, int], rows: tuple[Message, ...], length: int
) -> Difference:
    """`low` and `high` are (index in the old window, new rank) of the outermost messages that are still there."""
    edits: list[Edit] = []
    kept = old.rows[low[0] : high[0] + 1]
    below_old, below_new = old.length - old.end, length - low[1] - len(rows)
    after_high = old.first + high[0] + 1
    edits += _only(Edit(after_high, old.end - after_high, 0))
    edits += _at_end(after_high + below_old, after_high + below_new)
    edits += _inside(old.first + low[0], kept, rows)
    edits += _only(Edit(old.first, low[0], 0))
    missing_above = low[1] - old.first
    edits += _only(Edit(0, max(0, -missing_above), max(0, missing_above)))
    return Difference(tuple(edits), Window(low[1], rows, length))


def _inside(first: int, old: Sequence[Message], new: Sequence[Message]) -> list[Edit]:
    """Edits from the bottom up, so that each one's rows are still numbered as before."""
    from difflib import SequenceMatcher  # not before the first paint

    matcher = SequenceMatcher(None, _ids(old), _ids(new), autojunk=False)
    return [
        Edit(first + old_from, old_to - old_from, new_to - new_from)
        for tag, old_from, old_to, new_from, new_to in reversed(matcher.get_opcodes())
        if tag != "equal"
    ]


def _survivors(old: Window, rank: Rank) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    high = _first_found(old, range(len(old.rows) - 1, -1, -1), rank)
    low = _first_found(old, range(len(old.rows)), rank)
    if low and high and not 0 <= high[1] - low[1] <= MAX_SPREAD:
        low = high
    return low, high


def _first_found(old: Window, order: range, rank: Rank) -> tuple[int, int] | None:
    for index in order:
        place = None if old.rows[index].is_missing else rank(old.rows[index].id)
        if place is not None:
            return index, place
    return None


def _at_end(old_length: int, length: int) -> tuple[Edit, ...]:
    shared = min(old_length, length)
    return _only(Edit(shared, old_length - shared, length - shared))


def _only(edit: Edit) -> tuple[Edit, ...]:
    return (edit,) if edit.removed or edit.inserted else ()


def _is_same_row(one: Message, other: Message) -> bool:
    return one.id == other.id or ((one.is_missing or other.is_missing) and one.seq == other.seq)


def _ids(rows: Sequence[Message]) -> list[MessageId]:
    return [row.id for row in rows]
