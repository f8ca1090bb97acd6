"""Where bars and the lines behind them stand, in whole numbers: what they measure may be money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRect

MOST_LINES = 5
"""Steps of the axis at most."""
WIDEST, THINNEST = 48, 6
"""Pixels of a bar."""


class Heights(NamedTuple):
    """What a bar reaches, in any unit."""

    value: int
    """Below zero the bar hangs from the line of nothing."""
    extra: int = 0
    """On top of it, not below zero."""

    @property
    def top(self) -> int:
        return max(0, self.value) + max(0, self.extra)


def round_steps(low: int, high: int, most: int = MOST_LINES) -> list[int]:
    """Round numbers, one, two or five times a power of ten apart, from at or below `low` to at or above `high`.

    `low` is zero or less, `high` zero or more; there are at most `most` steps, and at least one.
    """
    base = 1
    while True:
        for times in (1, 2, 5):
            step = times * base
            first, last = low // step, -(-high // step)
            if last - first <= most:
                return [n * step for n in range(first, max(last, first + 1) + 1)]
        base *= 10


@dataclass(frozen=True, slots=True)
class BarLayout:
    """From left to right; whoever paints mirrors it."""

    plot: QRect
    """Where bars are."""
    count: int
    steps: Sequence[int]
    """Of the axis, rising."""

    def y(self, value: int) -> int:
        low, high = self.steps[0], self.steps[-1]
        return self.plot.bottom() - (value - low) * (self.plot.height() - 1) // (high - low)

    def slot(self, place: int) -> QRect:
        """All the room of a bar, from top to bottom."""
        left = self.plot.left() + place * self.plot.width() // self.count
        right = self.plot.left() + (place + 1) * self.plot.width() // self.count
        return QRect(left, self.plot.top(), right - left, self.plot.height())

    def place_at(self, x: int) -> int:
        """The bar in whose room a point is, or -1."""
        if not self.count or not self.plot.left() <= x <= self.plot.right():
            return -1
        return next(place for place in range(self.count) if x <= self.slot(place).right())

    def bar(self, place: int, heights: Heights) -> tuple[QRect, QRect]:
        """The bar, and what stands on it; either may be empty. What is not nothing is seen."""
        slot = self.slot(place)
        width = max(THINNEST, min(WIDEST, slot.width() * 3 // 5))
        left = slot.left() + (slot.width() - width) // 2
        zero, end = self.y(0), self.y(heights.value)
        height = max(abs(zero - end), 1 if heights.value else 0)
        solid = QRect(left, zero - height if heights.value > 0 else zero, width, height)
        if heights.extra <= 0:
            return solid, QRect()
        base = zero - height if heights.value > 0 else zero
        return solid, QRect(left, min(self.y(heights.top), base - 1), width, max(1, base - self.y(heights.top)))
