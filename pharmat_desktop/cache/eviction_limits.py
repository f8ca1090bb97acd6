"""How many messages of a conversation the mirror keeps. Imports nothing: the first paint passes here."""

from __future__ import annotations

from collections.abc import Iterable

KEEPS = (20_000, 5_000, 1_000)
"""Messages kept of each conversation: the first of these with which all together stay within `BUDGET`, or the last."""
BUDGET = 200_000
"""Messages, at about a kilobyte each with their indexes."""
STEP = 1_000


def keep_of(lengths: Iterable[int]) -> int:
    """How many messages of each conversation to keep when all have these `lengths`."""
    known = list(lengths)
    return next((keep for keep in KEEPS if sum(min(keep, length) for length in known) <= BUDGET), KEEPS[-1])


def wanted_of(lengths: Iterable[int]) -> int:
    """How many messages of a new conversation a pull must bring, so that none is missing above its floor."""
    return keep_of(lengths) + STEP
