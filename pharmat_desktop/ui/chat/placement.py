"""Which rows of a thread are on screen, and where: anchored, so that measuring never moves what is being read.

Coordinates are pixels of the viewport. Rows in view always touch: no gap, no overlap. The thread ends flush with the
bottom of the viewport, a long one starts flush with its top, and a short one rests at the bottom, near the composer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pharmat_desktop.ui.chat.heights import Heights


class PlacedRow(NamedTuple):
    """One row in view."""

    row: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height


class Placement:
    """Places rows around an anchor. Owned by the view, which tells it of every change and asks for `rows`."""

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measure_row = measure
        self.heights = Heights()
        self.height = 0
        """Pixels of the viewport."""
        self.rows: list[PlacedRow] = []
        """What is in view, from top to bottom."""
        self._was_pinned: bool | None = None

    @property
    def value(self) -> int:
        """Pixels scrolled from the top of the thread."""
        if not self.rows or self.maximum == 0:
            return 0
        return self.heights.offset(self.rows[0].row) - self.rows[0].top

    @property
    def maximum(self) -> int:
        return max(0, self.heights.total - self.height)

    @property
    def is_at_bottom(self) -> bool:
        return not self.rows or (self.rows[-1].row == len(self.heights) - 1 and self.rows[-1].bottom <= self.height)

    def find(self, row: int) -> PlacedRow | None:
        """`row` as placed, or None when it is not in view."""
        index = row - self.rows[0].row if self.rows else -1
        return self.rows[index] if 0 <= index < len(self.rows) else None

    def at(self, y: int) -> PlacedRow | None:
        return next((placed for placed in self.rows if placed.top <= y < placed.bottom), None)

    def clear(self, count: int) -> None:
        """Another thread of `count` rows, or other widths: nothing is measured; ends at the bottom."""
        self.heights.clear(count)
        self.to_bottom()

    def resize(self, height: int, *, is_reflowed: bool) -> None:
        """The viewport's height changed; `is_reflowed` when its width did, which makes every measurement void."""
        self._hold()
        self.height = height
        if is_reflowed:
            self.heights.clear(len(self.heights))
        self.settle()

    def insert(self, first: int, count: int) -> None:
        """Rows appeared at `first`. Nothing is measured before `settle`: several edits may follow one another."""
        self._hold()
        self.heights.insert(first, count)
        self.rows = [one._replace(row=one.row + count) if one.row >= first else one for one in self.rows]

    def remove(self, first: int, count: int) -> None:
        """Rows `first` to `first + count - 1` disappeared; `settle` must follow."""
        self._hold()
        end = first + count
        self.heights.remove(first, count)
        kept = [one for one in self.rows if not first <= one.row < end]
        if self.rows and not kept and len(self.heights):
            kept = [PlacedRow(min(first, len(self.heights) - 1), 0, 0)]
        self.rows = [one._replace(row=one.row - count) if one.row >= end else one for one in kept]

    def settle(self, anchor_row: int | None = None) -> None:
        """Place what is in view again after edits, or because rows may have other heights now.

        `anchor_row` in view stays where it is, else the first one does.
        """
        pinned, self._was_pinned = self._is_pinned(), None
        anchor = (None if anchor_row is None else self.find(anchor_row)) or (self.rows[0] if self.rows else None)
        if pinned or anchor is None or not len(self.heights):
            self.to_bottom()
        else:  # what changes above a message (its day, its sender) grows upward
            self._place(anchor.row, anchor.bottom - self._measure(anchor.row))

    def to_bottom(self) -> None:
        if last := len(self.heights):
            self._place(last - 1, self.height - self._measure(last - 1))
        else:
            self.rows = []

    def scroll_to(self, value: int) -> None:
        """Show the thread from `value` pixels on. Near the present place, what is in view moves by exactly that."""
        if not self.rows:
            return
        distance = value - self.value
        if value <= 0:
            self.show(0, 0)
        elif value >= self.maximum:
            self.to_bottom()
        elif abs(distance) < 2 * self.height:
            middle = self.rows[len(self.rows) // 2]
            self._place(middle.row, middle.top - distance)
        else:
            row, inside = self.heights.row_at(value)
            self._place(row, -inside)

    def show(self, row: int, top: int) -> None:
        """Place `row` with its top at `top`, as far as the thread's ends allow."""
        self._place(row, top)

    def reveal(self, row: int) -> None:
        """Move as little as needed to have `row` in view; one taller than the viewport stays where it covers it."""
        placed, height = self.find(row), self._measure(row)
        if placed is None:
            is_above = bool(self.rows) and row < self.rows[0].row
            self._place(row, 0 if is_above or height > self.height else self.height - height)
        elif placed.height > self.height:
            return
        elif placed.top < 0:
            self._place(row, 0)
        elif placed.bottom > self.height:
            self._place(row, self.height - placed.height)

    def _hold(self) -> None:
        self._was_pinned = self._is_pinned()

    def _is_pinned(self) -> bool:
        return self.is_at_bottom if self._was_pinned is None else self._was_pinned

    def _measure(self, row: int) -> int:
        height = self._measure_row(row)
        self.heights.set(row, height)
        return height

    def _place(self, row: int, top: int) -> None:
        self._fill(row, top)
        if self.rows and self.rows[0].row == 0 and self.rows[0].top > 0:
            self._fill(0, 0)
        last = len(self.heights) - 1
        if not self.rows or (self.rows[-1].row == last and self.rows[-1].bottom < self.height):
            self._fill(last, self.height - self._measure(last))

    def _fill(self, row: int, top: int) -> None:
        above: list[PlacedRow] = []
        y, each = top, row - 1
        while y > 0 and each >= 0:
            height = self._measure(each)
            y -= height
            above.append(PlacedRow(each, y, height))
            each -= 1
        placed = above[::-1]
        y, each, count = top, row, len(self.heights)
        while y < self.height and each < count:
            height = self._measure(each)
            placed.append(PlacedRow(each, y, height))
            y += height
            each += 1
        self.rows = [one for one in placed if one.bottom > 0 and one.top < self.height]
