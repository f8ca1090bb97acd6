"""Why something was not sent, and what became of it so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.connection import FactState
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.journal import Answer, Cause, JournalEntry, JournalReader, Standing

if TYPE_CHECKING:
    from pharmat_desktop.domain.changes import Changes
    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.ports import ChangeFeed


class JournalService:
    """Everything answers at once from this computer. Each call raises LocalStorageError."""

    def __init__(self, reader: JournalReader, feed: ChangeFeed, status: Callable[[], ConnectionStatus]) -> None:
        self._reader = reader
        self._feed = feed
        self._status = status

    def why(self, draft_id: str) -> Answer:
        """Why the draft has not been sent, as things are now."""
        entries = self._reader.entries(draft_id)
        standing = self._reader.standing(draft_id)
        cause = Cause.SENT if standing is None else _cause(standing, self._status())
        return Answer(cause, entries, standing)

    def latest(self, count: int) -> Sequence[JournalEntry]:
        """The newest lines of the journal, oldest first."""
        return self._reader.latest(count)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)


def _cause(standing: Standing, status: ConnectionStatus) -> Cause:
    state = standing.draft.state
    if state is DraftState.NEEDS_ATTENTION:
        return Cause.REFUSED
    outer = _outer_cause(status)
    if outer is not None:
        return outer
    if state in (DraftState.UNKNOWN, DraftState.SENDING):
        return Cause.ASKING if state is DraftState.UNKNOWN else Cause.SENDING
    if standing.ahead:
        return Cause.BEHIND
    return Cause.FILES if standing.files_waiting else Cause.SOON


def _outer_cause(status: ConnectionStatus) -> Cause | None:
    """What holds up everything."""
    if status.is_off:
        return Cause.OFF
    if status.needs_sign_in:
        return Cause.SIGNED_OUT
    if status.network.state is FactState.BAD:
        return Cause.OFFLINE
    return Cause.TROUBLE if FactState.BAD in (status.data.state, status.session.state) else None
