"""Side by side: none over another, no width unused, the earlier nearer to the edge."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.spans import Span
from pharmat_desktop.ui.sessions.columns import Place, side_by_side

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda one: Span(one[0], one[0] + one[1])), max_size=24
)


def _touch(one: Span[int], other: Span[int]) -> bool:
    return one.start < other.end and other.start < one.end


def _covers(place: Place) -> range:
    return range(place.lane, place.lane + place.span)


@given(SPANS)
def test_none_lies_over_another(spans: list[Span[int]]) -> None:
    """Those that share a time share no lane, and part the width alike."""
    places = side_by_side(spans)
    for (one, place), (other, its) in combinations(zip(spans, places, strict=True), 2):
        if _touch(one, other):
            assert place.lanes == its.lanes
            assert not set(_covers(place)) & set(_covers(its))


@given(SPANS)
def test_no_width_is_left_unused(spans: list[Span[int]]) -> None:
    """Each goes on to the far edge or to a neighbour of its time, and begins at the near edge or at a neighbour."""
    places = side_by_side(spans)
    for one, place in zip(spans, places, strict=True):
        beside = [its for other, its in zip(spans, places, strict=True) if _touch(one, other)]
        end = place.lane + place.span
        assert end == place.lanes or any(its.lane == end for its in beside)
        assert place.lane == 0 or any(place.lane - 1 in _covers(its) for its in beside)


@given(SPANS)
def test_the_width_is_parted_no_more_than_needed(spans: list[Span[int]]) -> None:
    """As many lanes as there are at once somewhere among those that hang together."""
    places = side_by_side(spans)
    most = max((sum(_touch(one, Span(at, at + 1)) for one in spans) for at in range(90)), default=0)
    assert max((place.lanes for place in places), default=0) == most


def test_neighbours_in_time_have_the_whole_width() -> None:
    """What ends when the next begins does not overlap it; a third beside both does."""
    assert side_by_side([Span(0, 10), Span(10, 20)]) == [Place(0, 1, 1), Place(0, 1, 1)]
    assert side_by_side([Span(0, 10), Span(10, 20), Span(5, 15)]) == [Place(0, 1, 2), Place(0, 1, 2), Place(1, 1, 2)]
    assert side_by_side([Span(0, 30), Span(0, 10), Span(0, 10), Span(15, 30)])[3] == Place(1, 2, 3)
