"""Which entries the palette lists for what is typed. Everything is read from this computer when it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.ui.palette.matching import Hay, Needle

MOST = 50
"""Entries listed at once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to go to or to do."""

    id: str
    """The same in every run: remembered among the recent ones."""
    title: str
    detail: str = ""
    icon: str = ""
    avatar_id: str = ""
    """For people and groups, instead of an icon."""
    keys: str = ""
    """The shortcut that does the same."""
    active_at: str = ""
    """ISO text of the last activity, for the order among equals."""


class PalettePresenter(QObject):
    """Lives while the palette is open."""

    rows_changed = Signal(object)
    """The entries to list, the best first (a tuple)."""

    def __init__(
        self,
        entries: Sequence[Entry],
        recent: Sequence[str],
        last: Callable[[str], Entry] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`recent` are ids of entries opened before, newest first; `last` makes the last entry for a query."""
        super().__init__(parent)
        self._last = last
        places = {key: len(recent) - place for place, key in enumerate(recent)}
        ordered = sorted(entries, key=lambda entry: (places.get(entry.id, 0), entry.active_at), reverse=True)
        self._hays = [(Hay(entry.title, entry.detail), entry) for entry in ordered]

    def search(self, query: str) -> None:
        """The best first; among equals the recent, then the active ones."""
        needle = Needle(query)
        scored = [(needle.score(hay), entry) for hay, entry in self._hays]
        found = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
        last = (self._last(query.strip()),) if self._last is not None and query.strip() else ()
        self.rows_changed.emit((*(entry for _, entry in found[:MOST]), *last))
