"""The state of the connection as four separate facts, each with its last proof (SYNC.md, S6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class FactState(StrEnum):
    UNKNOWN = "unknown"
    """Not tried yet, or the last proof is too old to count."""
    GOOD = "good"
    BAD = "bad"
    OFF = "off"
    """Switched off by the person ("Work offline")."""


class Fact(NamedTuple):
    state: FactState = FactState.UNKNOWN
    proven_at: datetime | None = None
    """Aware UTC: when it was last seen GOOD."""
    reason: str = ""
    """Why it is BAD: a stable word for ui/errors.py, e.g. ``offline``, ``busy``, ``signed_out``, ``denied``."""


_UNKNOWN = Fact()


@dataclass(frozen=True, slots=True)
class ConnectionStatus:
    """Four facts, and what waits to be sent."""

    network: Fact = _UNKNOWN
    session: Fact = _UNKNOWN
    """Signed in."""
    data: Fact = _UNKNOWN
    """REST: the last pull or send."""
    live: Fact = _UNKNOWN
    """The live channel is joined and answers."""
    next_attempt_at: datetime | None = None
    is_syncing: bool = False
    progress: float | None = None
    """Share done of a first sync, 0 to 1; None when none runs."""
    waiting: int = 0
    """Drafts queued, being sent, or unknown."""
    attention: int = 0
    """Drafts that the server refused."""
    healed: int = 0
    """Tables of the copy that were found to differ from the server since the start, and pulled anew."""
    is_bare: bool = False
    """Nothing of the account has ever come to this computer."""

    @property
    def is_online(self) -> bool:
        """True only with fresh proof of session, data and live."""
        return all(fact.state is FactState.GOOD for fact in (self.session, self.data, self.live))

    @property
    def is_first_sync(self) -> bool:
        """Nothing has come yet, also while it cannot, or history still streams in: an empty list means nothing yet."""
        return self.is_bare or self.progress is not None or (self.is_syncing and self.data.proven_at is None)

    @property
    def is_off(self) -> bool:
        return self.network.state is FactState.OFF

    @property
    def needs_sign_in(self) -> bool:
        return self.session.state is FactState.BAD and self.session.reason == "signed_out"
