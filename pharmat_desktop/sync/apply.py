"""Live events into the mirror: the first one at once, those that stream in behind it in batches of one frame."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pharmat_desktop.domain.ports import Mirror
from pharmat_desktop.domain.pull import LiveGone, LiveRows, Row, Rows

FRAME = 0.016
"""Seconds between two transactions while events stream in."""
MAX_BATCH = 500
"""Rows of one transaction: a longer one would keep the database's worker from the reads behind it."""
_UNDATED: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "conversations": (("id",), ("subject",)),
    "conversation_members": (("conversation_id", "user_id"), ("role", "muted_until", "archived_at", "pinned_at")),
    "message_reactions": (("message_id", "user_id", "emoji"), ("deleted_at",)),
    "notifications": (("id",), ("read_at",)),
}
"""Keys, and what can change without the row's telling when: the mirror cannot know which of two copies is newer."""


class LiveApplier:
    """Collects events and writes them in order. What a live row cannot tell completely is left to a pull.

    A pull may hold an older copy of a row that came live; the mirror never lets it replace the newer one, where rows
    tell their age. Where they do not, one more pull is asked for behind the one under way. A row that was removed live
    could come back by its page, and access gained brings a history that no event carries: both ask for one more pull.
    So does a member not heard of before, whose name no event carries.
    """

    def __init__(
        self,
        mirror: Mirror,
        *,
        request_pull: Callable[[], None],
        repeat_pull: Callable[[], None] = lambda: None,
        applied: Callable[[], None] = lambda: None,
    ) -> None:
        """`repeat_pull` asks for one more pull only if one is under way."""
        self._mirror = mirror
        self._request_pull = request_pull
        self._repeat_pull = repeat_pull
        self._applied = applied
        self._events: list[LiveRows | LiveGone] = []
        self._filled = asyncio.Event()
        self._known: set[str] = set()
        self._heard: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        """Of rows without an age: what was heard last."""

    def feed(self, event: LiveRows | LiveGone) -> None:
        """Take an event; never blocks, never fails."""
        self._events.append(event)
        self._filled.set()

    async def run(self) -> None:
        """Write what was fed, until cancelled. What a failed write held is pulled again."""
        loop = asyncio.get_running_loop()
        while True:
            await self._filled.wait()
            started = loop.time()
            await self._flush()
            await asyncio.sleep(max(0.0, FRAME - (loop.time() - started)))

    async def _flush(self) -> None:
        events, self._events = self._events[:MAX_BATCH], self._events[MAX_BATCH:]
        if not self._events:
            self._filled.clear()  # the rest, if any, is the next batch
        try:
            for step in _merged(events):
                if isinstance(step, LiveRows):
                    await self._mirror.upsert(step.table, step.rows)
                else:
                    await self._mirror.remove(step.table, step.keys)
        except BaseException:
            self._request_pull()
            raise
        undated = [event for event in events if self._is_undated(event)]
        if any(self._needs_pull(event) for event in events):
            self._request_pull()
        elif undated:
            self._repeat_pull()
        self._applied()

    def _is_undated(self, event: LiveRows | LiveGone) -> bool:
        """Whether the page of a pull under way could set back what the event tells."""
        if isinstance(event, LiveGone) or event.table not in _UNDATED:
            return False
        key, facts = _UNDATED[event.table]
        told = {
            (event.table, *_picked(event.rows, row, key)): _picked(event.rows, row, facts) for row in event.rows.rows
        }
        is_news = any(self._heard.get(key) != fact for key, fact in told.items())
        self._heard |= told
        return is_news

    def _needs_pull(self, event: LiveRows | LiveGone) -> bool:
        if isinstance(event, LiveGone):
            self._known.difference_update(key for key in event.keys if isinstance(key, str))
            return True
        if event.table == "enrollments":
            return True
        about = {*_conversations(event), *_members(event)}
        new = about - self._known
        self._known |= about
        return bool(new)


def _conversations(event: LiveRows) -> Iterator[str]:
    """The conversations whose rows these are: one not heard of before may have been joined just now."""
    yield from _values(event.rows, "id" if event.table == "conversations" else "conversation_id")


def _members(event: LiveRows) -> Iterator[str]:
    """People who are in a conversation: one not heard of before may be a stranger to this computer."""
    if event.table == "conversation_members":
        yield from _values(event.rows, "user_id")


def _values(rows: Rows, name: str) -> Iterator[str]:
    if name in rows.columns:
        place = rows.columns.index(name)
        yield from (str(row[place]) for row in rows.rows if len(row) > place)


def _picked(rows: Rows, row: Row, names: Sequence[str]) -> tuple[Any, ...]:
    values = dict(zip(rows.columns, row, strict=False))
    return tuple(values.get(name) for name in names)


def _merged(events: Sequence[LiveRows | LiveGone]) -> Iterator[LiveRows | LiveGone]:
    """Rows of one table in one step; a removal keeps its place in time."""
    rows: dict[tuple[str, tuple[str, ...]], list[Row]] = {}
    for event in events:
        if isinstance(event, LiveRows):
            rows.setdefault((event.table, event.rows.columns), []).extend(event.rows.rows)
            continue
        yield from _steps(rows)
        rows = {}
        yield event
    yield from _steps(rows)


def _steps(rows: dict[tuple[str, tuple[str, ...]], list[Row]]) -> Iterator[LiveRows]:
    for (table, columns), values in rows.items():
        yield LiveRows(table, Rows(columns, values))
