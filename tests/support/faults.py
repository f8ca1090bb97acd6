"""What can go wrong between the app and `FakeServer`, and scripts of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

LATE = 3.0
"""Seconds after which a `COMMIT_LATE` request is carried out."""


class Fault(Enum):
    OFFLINE = auto()
    BUSY = auto()
    TOLD_TO_WAIT = auto()
    """Busy, with a Retry-After of 30 s."""
    DROP = auto()
    """No answer, and not carried out."""
    COMMIT_THEN_DROP = auto()
    COMMIT_LATE = auto()
    """No answer, and carried out some time after."""
    NONSENSE = auto()
    """Carried out, and an answer that cannot be read."""
    REFUSE = auto()
    SIGN_OUT = auto()
    SLOW = auto()
    """Answers after ten seconds."""


class Request(NamedTuple):
    user: str
    kind: str
    """``pull``, ``send``, ``change``, ``find``, ``read``, ``live`` or ``token``."""
    size: int


def met_first(kind: str, *faults: Fault) -> Callable[[Request], Fault | None]:
    """The first requests of a kind meet these faults, one each."""
    left = list(faults)
    return lambda request: left.pop(0) if request.kind == kind and left else None
