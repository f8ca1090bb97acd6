"""Heights of a very long list of rows: guessed until measured, summed in logarithmic time.

A Fenwick tree (Fenwick 1994, "A new data structure for cumulative frequency tables") holds the difference of each
measured row to the estimate, so that rows nobody has looked at cost nothing.
"""

from __future__ import annotations

ESTIMATE = 64
"""Pixels of a row that has not been measured."""


class Heights:
    """Row heights in whole pixels. Setting, summing and finding cost O(log n); so does adding rows at the end."""

    def __init__(self, count: int = 0) -> None:
        self._corrections: dict[int, int] = {}
        self._tree: list[int] = []
        self._count = self._size = self._surplus = 0
        self.clear(count)

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        return self._count * ESTIMATE + self._surplus

    def clear(self, count: int) -> None:
        """Forget every measurement: there are `count` rows now."""
        self._corrections = {}
        self._rebuild(count)

    def get(self, row: int) -> int:
        return ESTIMATE + self._corrections.get(row, 0)

    def set(self, row: int, height: int) -> None:
        correction = height - ESTIMATE
        difference = correction - self._corrections.get(row, 0)
        if not difference:
            return
        self._corrections[row] = correction
        self._surplus += difference
        tree, size, cell = self._tree, self._size, row + 1
        while cell <= size:
            tree[cell] += difference
            cell += cell & -cell

    def offset(self, row: int) -> int:
        """Pixels above `row`; `offset(len(self))` is the total."""
        tree, cell, pixels = self._tree, row, row * ESTIMATE
        while cell:
            pixels += tree[cell]
            cell &= cell - 1
        return pixels

    def row_at(self, pixels: int) -> tuple[int, int]:
        """The row that covers `pixels` from the top, and how far into it that is; the ends clamp.

        Raises IndexError when there is no row.
        """
        if not self._count:
            raise IndexError("no rows")
        rest, row, step = max(0, min(pixels, self.total - 1)), 0, self._size
        while step:
            if row + step <= self._count:
                span = self._tree[row + step] + ESTIMATE * step
                if span <= rest:
                    row += step
                    rest -= span
            step >>= 1
        return row, rest

    def insert(self, first: int, count: int) -> None:
        """Rows appear at `first`; those from there on move down."""
        is_append, grown = first == self._count, self._count + count
        if is_append and grown <= self._size:
            self._count = grown
            return
        self._corrections = {row + count * (row >= first): value for row, value in self._corrections.items()}
        self._rebuild(grown)

    def remove(self, first: int, count: int) -> None:
        """Rows `first` to `first + count - 1` disappear; those below move up."""
        end = first + count
        self._corrections = {
            row - count * (row >= end): value for row, value in self._corrections.items() if not first <= row < end
        }
        self._rebuild(self._count - count)

    def _rebuild(self, count: int) -> None:
        self._count = count
        self._size = 1 << count.bit_length()
        self._tree = [0] * (self._size + 1)
        self._surplus = 0
        measured, self._corrections = self._corrections, {}
        for row, correction in measured.items():
            self.set(row, ESTIMATE + correction)
