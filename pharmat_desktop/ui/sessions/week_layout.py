"""Where the blocks of a week stand: pixels from entries, days, the ruler and the width at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QRect

from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.sessions.columns import side_by_side
from pharmat_desktop.ui.sessions.days import HOUR, Day, Ruler, day_of
from pharmat_desktop.ui.sessions.entries import Entry

GUTTER = 64
"""Pixels before the first day, for the hours."""
HOUR_HEIGHT = 52
SHORTEST = 24
"""Pixels that a block takes at least, so that one can read and hit it."""
GAP = 2
"""Pixels between blocks, and after the last one of a day."""
DAY_EDGE = 8
"""Pixels of a day that stay free at its end, so that one can hit the day itself."""


class Piece(NamedTuple):
    """The block of an entry on one day; one that goes past midnight has two."""

    row: int
    """The entry's place in the week."""
    column: int
    """The day's."""
    rect: QRect
    """From the left, whatever the direction of the layout."""
    is_first: bool
    """The entry begins here."""
    is_last: bool


@dataclass(frozen=True, slots=True)
class WeekLayout:
    """Made anew whenever one of its parts changes."""

    days: tuple[Day, ...]
    ruler: Ruler
    width: int
    hour_height: int = HOUR_HEIGHT

    @classmethod
    def of(cls, dates: Sequence[date], zone: str, width: int, hour_height: int = HOUR_HEIGHT) -> WeekLayout:
        days = tuple(day_of(one, zone) for one in dates)
        return cls(days, Ruler(days), width, hour_height)

    @property
    def height(self) -> int:
        return self.y(self.ruler.length)

    def y(self, position: int) -> int:
        """Pixels from the top, of minutes of the ruler."""
        return round(position * self.hour_height / HOUR)

    def column(self, number: int) -> QRect:
        """A day, from the left."""
        room = self.width - GUTTER
        left, right = (GUTTER + room * n // len(self.days) for n in (number, number + 1))
        return QRect(left, 0, right - left, self.height)

    def pieces(self, entries: Sequence[Entry]) -> list[Piece]:
        return [piece for number in range(len(self.days)) for piece in self._pieces_of(number, entries)]

    def y_of(self, at: datetime) -> tuple[int, int] | None:
        """The day and the height at which an instant is; None when it is not in the week."""
        for number, day in enumerate(self.days):
            if day.stretches and day.start <= at < day.end:
                return number, self.y(self.ruler.start_of(day, at))
        return None

    def instant(self, x: int, y: int) -> datetime | None:
        """The time at a point, from the left; None beside the days and where a day has none."""
        number = next((n for n in range(len(self.days)) if self.column(n).left() <= x <= self.column(n).right()), None)
        if number is None:
            return None
        return self.ruler.instant(self.days[number], y * HOUR // self.hour_height)

    def voids(self, number: int) -> Iterator[QRect]:
        """Where a day has no time although the ruler has."""
        column = self.column(number)
        for start, end in self.ruler.voids(self.days[number]):
            yield QRect(column.left(), self.y(start), column.width(), self.y(end) - self.y(start))

    def _pieces_of(self, number: int, entries: Sequence[Entry]) -> Iterator[Piece]:
        day = self.days[number]
        parts = [
            (row, part)
            for row, entry in enumerate(entries)
            if (part := day.part_of(entry.starts_at, entry.ends_at)) is not None
        ]
        spans = [self._span(day, *part) for _, part in parts]
        column = self.column(number)
        room = column.width() - DAY_EDGE
        for (row, part), span, place in zip(parts, spans, side_by_side(spans), strict=True):
            left = column.left() + 1 + room * place.lane // place.lanes
            right = column.left() + 1 + room * (place.lane + place.span) // place.lanes - GAP
            rect = QRect(left, span.start, max(1, right - left), span.end - span.start - GAP)
            entry = entries[row]
            yield Piece(row, number, rect, part[0] == entry.starts_at, part[1] == entry.ends_at)

    def _span(self, day: Day, start: datetime, end: datetime) -> Span[int]:
        """Pixels, at least `SHORTEST`, within the day."""
        top, bottom = self.y(self.ruler.start_of(day, start)), self.y(self.ruler.end_of(day, end))
        bottom = max(bottom, top + SHORTEST)
        return Span(min(top, self.height - SHORTEST) if bottom > self.height else top, min(bottom, self.height))
