"""Names that follow an @ in the text of a group.

The server finds out who is mentioned (`private.mentioned_in`): whose whole name stands there, as it is written. The
rule here is the same one: for where those names are in a text, and for messages that the server does not have yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple


class Mention(NamedTuple):
    """Somebody whom a message calls by name."""

    name: str
    is_own: bool
    """It is the person at this computer."""


class Place(NamedTuple):
    """Where a text has a mention: from its @ at `start` to before `end`."""

    start: int
    end: int
    mention: Mention


def mention_places(text: str, mentions: Sequence[Mention]) -> list[Place]:
    """In order; a longer name wins over a shorter one with which it begins."""
    if not mentions or "@" not in text:
        return []
    by_name = {one.name: one for one in sorted(mentions, key=lambda one: one.is_own) if one.name}
    pattern = _pattern(tuple(sorted(by_name, key=lambda name: (-len(name), name))))
    return [Place(*found.span(), by_name[found.group()[1:]]) for found in pattern.finditer(text)]


def mentioned(text: str, members: Iterable[Mention]) -> tuple[Mention, ...]:
    """Those of a group's `members` whom the server will find in `text`, by name; namesakes are one."""
    return tuple(sorted({place.mention for place in mention_places(text, list(members))}))


@lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """`names` with the longest first; none of them is empty."""
    return re.compile(rf"(?<![^\W_])@(?:{'|'.join(map(re.escape, names)) or '(?!)'})(?![^\W_])")
