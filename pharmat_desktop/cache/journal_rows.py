"""Writes the journal of the drafts, within a transaction of somebody else. Runs on the worker thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from pharmat_desktop.cache.schema import draft_messages, journal
from pharmat_desktop.cache.values import iso, storable
from pharmat_desktop.domain.journal import Step

MOST_OF_GONE, MOST = 1000, 10_000
"""Newest lines that are kept of what is sent or discarded; and of everything, however long it waits."""
MAX_REASON = 60
"""Characters of a reason: a server's code is not trusted to be short."""
_c = journal.c


class JournalRows:
    """Owned by a writer, which opens and ends the transactions.

    A day offline is one line: what goes as it went the last time is counted there.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, ids: Iterable[str], step: Step, reason: str = "") -> None:
        at = iso(datetime.now(UTC))
        rows = [
            {"draft_id": one, "step": step.value, "reason": storable(reason)[:MAX_REASON], "at": at}
            for one in ids
            if not (reason and self._is_repeated(one, step, reason, at))
        ]
        if rows:
            self._connection.execute(insert(journal), rows)
            self._forget_oldest()

    def _is_repeated(self, draft_id: str, step: Step, reason: str, at: str | None) -> bool:
        """Whether this is how the try before ended, too: then that line counts it, and the new try has none."""
        query = select(journal).where(_c.draft_id == draft_id).order_by(_c.position.desc()).limit(2)
        last: Sequence[Row[tuple[object, ...]]] = self._connection.execute(query).all()
        if len(last) < 2 or last[0].step != Step.TRIED or (last[1].step, last[1].reason) != (step, reason):
            return False
        self._connection.execute(delete(journal).where(_c.position == last[0].position))
        again = update(journal).where(_c.position == last[1].position)
        self._connection.execute(again.values(at=at, times=_c.times + 1))
        return True

    def _forget_oldest(self) -> None:
        newest = select(func.max(_c.position)).scalar_subquery()
        is_gone = _c.draft_id.not_in(select(draft_messages.c.id))
        is_old = (_c.position <= newest - MOST_OF_GONE) & is_gone | (_c.position <= newest - MOST)
        self._connection.execute(delete(journal).where(is_old))
