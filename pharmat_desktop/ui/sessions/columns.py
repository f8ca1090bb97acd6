"""How things that overlap in time share the width of a day: side by side, none over another, no width left unused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pharmat_desktop.domain.spans import Span


class Place(NamedTuple):
    """Where in the width of the day one stands."""

    lane: int
    """The first of its lanes, from 0 at the day's beginning edge."""
    span: int
    """How many lanes wide it is."""
    lanes: int
    """Into how many the width is parted where it stands."""


def side_by_side(spans: Sequence[Span[int]]) -> list[Place]:
    """A place for each span, in their order. What begins earlier, or lasts longer, stands nearer to the edge."""
    places: dict[int, Place] = {}
    for cluster in _clusters(spans):
        lanes = _lanes(cluster, spans)
        for number, lane in enumerate(lanes):
            for one in lane:
                free = _free_after(spans[one], lanes[number + 1 :], spans)
                places[one] = Place(number, 1 + free, len(lanes))
    return [places[one] for one in range(len(spans))]


def _clusters(spans: Sequence[Span[int]]) -> Iterator[list[int]]:
    """Indexes of spans that hang together, in order of time."""
    cluster: list[int] = []
    end = 0
    for one in sorted(range(len(spans)), key=lambda index: (spans[index].start, -spans[index].end, index)):
        if cluster and spans[one].start >= end:
            yield cluster
            cluster = []
        end = max(end, spans[one].end) if cluster else spans[one].end
        cluster.append(one)
    if cluster:
        yield cluster


def _lanes(cluster: list[int], spans: Sequence[Span[int]]) -> list[list[int]]:
    lanes: list[list[int]] = []
    for one in cluster:
        lane = next((lane for lane in lanes if spans[lane[-1]].end <= spans[one].start), None)
        if lane is None:
            lanes.append([one])
        else:
            lane.append(one)
    return lanes


def _free_after(span: Span[int], lanes: Sequence[list[int]], spans: Sequence[Span[int]]) -> int:
    """How many of the next lanes have nothing at the time of the span."""
    for count, lane in enumerate(lanes):
        if any(spans[other].start < span.end and span.start < spans[other].end for other in lane):
            return count
    return len(lanes)
