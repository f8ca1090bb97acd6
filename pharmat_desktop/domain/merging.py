"""Two people, or two devices, changed the same thing: what both want, field by field, with nothing of either lost.

Texts are merged line by line, as version control does (diff3): what only one side changed is taken; where both changed
the same lines in different ways, both versions are kept, one below the other, and the field is reported as disputed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

Value = str | int | bool | None | tuple[str, ...]
Fields = Mapping[str, Value]


class Dispute(NamedTuple):
    """A field that both sides changed, each in its own way."""

    mine: Value
    theirs: Value
    both: Value
    """What the two come to together; `mine` where there is no such thing, as for a number or a title."""


class Merged(NamedTuple):
    fields: dict[str, Value]
    """Of disputed ones what both come to."""
    disputes: dict[str, Dispute]


def merge(base: Fields, mine: Fields, theirs: Fields) -> Merged:
    """`base` is what both began with. All three have the same names."""
    fields: dict[str, Value] = {}
    disputes: dict[str, Dispute] = {}
    for name in mine:
        before, own, other = base[name], mine[name], theirs[name]
        if own in (before, other):
            fields[name] = other
        elif other == before:
            fields[name] = own
        else:
            fields[name], is_clean = _together(before, own, other)
            if not is_clean:
                disputes[name] = Dispute(own, other, fields[name])
    return Merged(fields, disputes)


def _together(base: Value, mine: Value, theirs: Value) -> tuple[Value, bool]:
    match base, mine, theirs:
        case str(), str(), str() if "\n" in base + mine + theirs:
            return merge_text(base, mine, theirs)
        case tuple(), tuple(), tuple():
            return merge_list(base, mine, theirs), True
    return mine, False


def merge_text(base: str, mine: str, theirs: str) -> tuple[str, bool]:
    """The text of both, and whether it is undisputed."""
    lines: list[str] = []
    is_clean = True
    own, other = mine.split("\n"), theirs.split("\n")
    for before, left, right in _chunks(base.split("\n"), own, other):
        if left in (before, right):
            lines += right
        elif right == before:
            lines += left
        else:
            lines += [*left, *right]
            is_clean = False
    return "\n".join(lines), is_clean


def merge_list(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """In one's own order; what the other side added comes last, what either removed is gone."""
    removed = set(base) - set(theirs)
    kept = [one for one in mine if one not in removed]
    return (*kept, *(one for one in theirs if one not in base and one not in kept))


def _chunks(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """The three texts cut at lines that all have in common."""
    at = own_at = other_at = 0
    for start, own_start, other_start, length in _common(base, mine, theirs):
        yield base[at:start], mine[own_at:own_start], theirs[other_at:other_start]
        same = base[start : start + length]
        yield same, same, same
        at, own_at, other_at = start + length, own_start + length, other_start + length
    yield base[at:], mine[own_at:], theirs[other_at:]


def _common(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """(start in base, in mine, in theirs, length) of stretches that are in all three."""
    left = SequenceMatcher(None, base, mine, autojunk=False).get_matching_blocks()
    right = SequenceMatcher(None, base, theirs, autojunk=False).get_matching_blocks()
    i = j = 0
    while i < len(left) and j < len(right):
        own, other = left[i], right[j]
        start, end = max(own.a, other.a), min(own.a + own.size, other.a + other.size)
        if start < end:
            yield start, own.b + start - own.a, other.b + start - other.a, end - start
        if own.a + own.size < other.a + other.size:
            i += 1
        else:
            j += 1
