"""Geometry of the message list, against a naive model: rows in view touch, ends are flush, reading is not disturbed."""

from __future__ import annotations

import random
from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pharmat_desktop.ui.chat.heights import ESTIMATE, Heights
from pharmat_desktop.ui.chat.placement import Placement

EDITS = st.lists(
    st.tuples(st.sampled_from(["set", "insert", "remove", "clear"]), st.integers(0, 10**6), st.integers(1, 70)),
    max_size=40,
)


@given(st.integers(0, 60), EDITS)
def test_heights_equal_a_plain_list(count: int, edits: list[tuple[str, int, int]]) -> None:
    """Whatever is inserted, removed and measured, sums and searches are those of a list of numbers."""
    heights, model = Heights(count), [ESTIMATE] * count
    for kind, place, amount in edits:
        _edit(heights, model, kind, place, amount)
        assert [heights.get(row) for row in range(len(heights))] == model
        sums = [0, *accumulate(model)]
        assert [heights.offset(row) for row in range(len(model) + 1)] == sums
        assert heights.total == sums[-1]
        for pixels in {0, place % (sums[-1] + 1), max(0, sums[-1] - 1)} if model else ():
            row, inside = heights.row_at(pixels)
            assert sums[row] <= min(pixels, sums[-1] - 1) < sums[row + 1]
            assert inside == min(pixels, sums[-1] - 1) - sums[row]


def _edit(heights: Heights, model: list[int], kind: str, place: int, amount: int) -> None:
    if kind == "insert":
        first = place % (len(model) + 1)
        heights.insert(first, amount)
        model[first:first] = [ESTIMATE] * amount
    elif kind == "clear":
        heights.clear(amount)
        model[:] = [ESTIMATE] * amount
    elif model and kind == "set":
        heights.set(place % len(model), amount)
        model[place % len(model)] = amount
    elif model:
        first = place % len(model)
        count = min(amount, len(model) - first)
        heights.remove(first, count)
        del model[first : first + count]


def test_no_rows_cover_no_pixel() -> None:
    """Asking an empty list for a row is a mistake of the caller."""
    with pytest.raises(IndexError):
        Heights().row_at(0)


class Thread:
    """Rows with names and heights, placed; the naive side of the properties below."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.names: list[int] = []
        self.sizes: dict[int, int] = {}
        self.placement = Placement(lambda row: self.sizes[self.names[row]])
        self.placement.height = self.random.randrange(50, 900)
        self.placement.clear(0)
        self._next = 0

    def add(self, first: int, count: int) -> None:
        added = range(self._next, self._next + count)
        self._next += count
        tall = self.random.random() < 0.2
        self.sizes |= {name: self.random.randrange(1, 1500 if tall else 120) for name in added}
        self.names[first:first] = added
        self.placement.insert(first, count)

    def drop(self, first: int, count: int) -> None:
        del self.names[first : first + count]
        self.placement.remove(first, count)

    def on_screen(self) -> dict[int, int]:
        """Bottom edges by name."""
        return {self.names[placed.row]: placed.bottom for placed in self.placement.rows}

    def check(self) -> None:
        rows, height = self.placement.rows, self.placement.height
        assert all(above.bottom == below.top and above.row + 1 == below.row for above, below in pairwise(rows))
        assert all(placed.height == self.sizes[self.names[placed.row]] for placed in rows)
        assert all(placed.bottom > 0 and placed.top < height for placed in rows)
        assert bool(rows) == bool(self.names)
        if not rows:
            return
        assert rows[-1].bottom >= height, "a gap below"
        assert rows[-1].bottom == height or self.placement.value < self.placement.maximum
        assert rows[0].top <= 0 or (rows[0].row == 0 and len(rows) == len(self.names)), "a gap above"
        assert 0 <= self.placement.value <= self.placement.maximum
        if rows[0].row == 0 and rows[0].top == 0:
            assert self.placement.value == 0


@given(st.integers(0, 10**9))
@settings(max_examples=300, deadline=None)
def test_rows_in_view_always_touch_and_fill_the_screen(seed: int) -> None:
    """Over random edits, resizes and scrolling: no gap, no overlap, flush ends, and a range that fits."""
    thread = Thread(seed)
    for _ in range(25):
        _disturb(thread)
        thread.check()


def _disturb(thread: Thread) -> None:
    draw, placement, count = thread.random, thread.placement, len(thread.names)
    kind = draw.choice(
        ["append", "prepend", "insert", "remove", "change", "resize", "reflow", "scroll", "jump", "reveal"]
    )
    if kind in ("append", "prepend", "insert"):
        thread.add({"append": count, "prepend": 0, "insert": draw.randint(0, count)}[kind], draw.randint(1, 30))
        placement.settle()
    elif kind in ("resize", "reflow"):
        if kind == "reflow":
            thread.sizes = {name: draw.randrange(1, 200) for name in thread.sizes}
        placement.resize(draw.randrange(20, 1200), is_reflowed=kind == "reflow")
    elif kind == "scroll":
        placement.scroll_to(placement.value + draw.randint(-400, 400))
    elif kind == "jump":
        placement.scroll_to(draw.randint(-100, placement.maximum + 100))
    elif count:
        _disturb_rows(thread, kind, draw.randrange(count))


def _disturb_rows(thread: Thread, kind: str, row: int) -> None:
    if kind == "remove":
        thread.drop(row, min(thread.random.randint(1, 10), len(thread.names) - row))
        thread.placement.settle()
    elif kind == "change":
        thread.sizes[thread.names[row]] = thread.random.randrange(1, 700)
        thread.placement.settle()
    else:
        thread.placement.reveal(row)
        assert thread.placement.find(row)


@given(st.integers(0, 10**9))
@settings(max_examples=200, deadline=None)
def test_editing_elsewhere_does_not_move_what_is_read(seed: int) -> None:
    """While one reads in the middle, history above, news below and removals leave every visible row where it is."""
    thread = Thread(seed)
    thread.add(0, 200)
    thread.placement.settle()
    thread.placement.scroll_to(thread.placement.maximum // 2)
    for _ in range(10):
        before = thread.on_screen()
        first, last = thread.placement.rows[0].row, thread.placement.rows[-1].row
        if thread.random.random() < 0.4 and first > 20:
            thread.drop(thread.random.randrange(first - 10), 3)
        thread.add(0, thread.random.randint(1, 50))
        thread.add(len(thread.names), thread.random.randint(1, 50))
        thread.placement.settle()
        assert thread.on_screen() == before
        assert last - first == thread.placement.rows[-1].row - thread.placement.rows[0].row
        thread.check()


@given(st.integers(0, 10**9))
@settings(max_examples=100, deadline=None)
def test_scrolling_moves_by_exactly_the_pixels_asked_for(seed: int) -> None:
    """Measuring rows on the way never adds to the movement, up or down."""
    thread = Thread(seed)
    thread.add(0, 300)
    thread.placement.settle()
    thread.placement.scroll_to(thread.placement.maximum // 2)
    for _ in range(20):
        distance = thread.random.randint(-60, 60)
        before = thread.on_screen()
        thread.placement.scroll_to(thread.placement.value + distance)
        shared = {name: bottom for name, bottom in thread.on_screen().items() if name in before}
        assert all(bottom == before[name] - distance for name, bottom in shared.items())


def test_the_end_stays_in_view_while_messages_arrive() -> None:
    """Whoever is at the end sees what is new, however tall."""
    thread = Thread(7)
    for _ in range(50):
        thread.add(len(thread.names), 1)
        thread.placement.settle()
        assert thread.placement.is_at_bottom
        thread.check()


def test_a_short_thread_rests_on_the_composer() -> None:
    """Few messages stand at the bottom, as they will when there are more."""
    thread = Thread(1)
    thread.placement.height = 5000
    thread.add(0, 3)
    thread.placement.settle()
    assert thread.placement.rows[-1].bottom == 5000
    assert thread.placement.maximum == 0
    assert thread.placement.value == 0
