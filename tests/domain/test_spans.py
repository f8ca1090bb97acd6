"""Stretches of time against sets of single minutes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.spans import Span, joined, overlap, without

spans = st.lists(st.builds(Span, st.integers(0, 40), st.integers(0, 40)), max_size=8)


def minutes(given_spans: list[Span[int]]) -> set[int]:
    """Every single one."""
    return {minute for span in given_spans for minute in range(span.start, span.end)}


def are_in_order(found: list[Span[int]]) -> bool:
    """Neither empty, nor touching, nor overlapping."""
    edges = [edge for span in found for edge in span]
    return edges == sorted(set(edges))


@given(spans, spans, st.integers(0, 40), st.integers(0, 40))
def test_they_are_what_the_minutes_say(some: list[Span[int]], holes: list[Span[int]], start: int, end: int) -> None:
    for found, wanted in (
        (joined(some), minutes(some)),
        (without(some, holes), minutes(some) - minutes(holes)),
        (overlap(some, start, end), minutes(some) & set(range(start, end))),
    ):
        assert minutes(found) == wanted
        assert are_in_order(found)
