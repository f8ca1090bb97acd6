"""What became of each draft, step by step: so that "why was this not sent?" has an answer, also after a restart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from pharmat_desktop.domain.drafts import Draft, DraftState


class Step(StrEnum):
    """What happened to a draft."""

    WRITTEN = "written"
    TRIED = "tried"
    WAITS = "waits"
    """It could not be handed over; the reason tells why. It is tried again."""
    NO_ANSWER = "no_answer"
    """It was handed over and nobody knows whether it arrived: the academy is asked first."""
    NOT_THERE = "not_there"
    """The academy does not have it: it is sent again."""
    INTERRUPTED = "interrupted"
    """The app ended while it was on its way."""
    REFUSED = "refused"
    """The reason is the academy's code."""
    EDITED = "edited"
    RETRIED = "retried"
    """By the person."""
    SENT = "sent"
    DISCARDED = "discarded"
    """By the person."""


OF_MOVES = {
    (DraftState.QUEUED, DraftState.SENDING): Step.TRIED,
    (DraftState.SENDING, DraftState.QUEUED): Step.WAITS,
    (DraftState.SENDING, DraftState.UNKNOWN): Step.NO_ANSWER,
    (DraftState.SENDING, DraftState.NEEDS_ATTENTION): Step.REFUSED,
    (DraftState.UNKNOWN, DraftState.QUEUED): Step.NOT_THERE,
    (DraftState.NEEDS_ATTENTION, DraftState.QUEUED): Step.RETRIED,
}
"""What a move between states is in the journal."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line. Holds no text of the draft."""

    draft_id: str
    step: Step
    at: datetime
    """Aware UTC, by this computer's clock; of several in a row that were alike, the last."""
    reason: str = ""
    """A stable word: ``offline``, ``busy``, … as in `Fact.reason`; of REFUSED the academy's code."""
    times: int = 1
    """How often in a row it went like this."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A draft that has not been sent, and what stands before it on this computer."""

    draft: Draft
    files_waiting: int = 0
    """Files of it that are not up yet."""
    ahead: int = 0
    """What was written before it in its lane and is not sent: it goes first."""


class JournalReader(Protocol):
    """Each call answers at once and raises LocalStorageError."""

    def entries(self, draft_id: str) -> Sequence[JournalEntry]:
        """Of one draft, oldest first; none of one that this computer has forgotten."""
        ...

    def latest(self, count: int) -> Sequence[JournalEntry]:
        """Of all drafts, oldest first."""
        ...

    def standing(self, draft_id: str) -> Standing | None:
        """None when it is no draft (any more)."""
        ...


class Cause(StrEnum):
    """Why a draft has not been sent, the first that is true."""

    REFUSED = "refused"
    OFF = "off"
    """The person works offline."""
    SIGNED_OUT = "signed_out"
    OFFLINE = "offline"
    TROUBLE = "trouble"
    """The academy's server has trouble, or this computer's disk."""
    ASKING = "asking"
    """Whether it arrived is being asked."""
    BEHIND = "behind"
    FILES = "files"
    SENDING = "sending"
    SOON = "soon"
    """Nothing stands in its way."""
    SENT = "sent"
    """It has been, or was discarded: it is no draft any more."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Why one draft has not been sent, and what happened to it so far."""

    cause: Cause
    entries: Sequence[JournalEntry]
    standing: Standing | None = None
    """None once it is no draft any more."""
