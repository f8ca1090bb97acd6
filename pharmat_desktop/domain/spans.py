"""Sets of instants: stretches of time that neither touch nor overlap, in order. What Postgres calls a multirange."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T", datetime, int)
"""Instants, or minutes of a day."""


class Span(NamedTuple, Generic[T]):
    """From its start up to, and without, its end."""

    start: T
    end: T


def joined(spans: Iterable[Span[T]]) -> list[Span[T]]:
    """All of it in order, what touches or overlaps as one; empty stretches leave."""
    found: list[Span[T]] = []
    for span in sorted(spans):
        if span.start >= span.end:
            continue
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def without(spans: Iterable[Span[T]], holes: Iterable[Span[T]]) -> list[Span[T]]:
    """What is left of the spans outside of the holes."""
    left = joined(spans)
    for hole in joined(holes):
        left = [part for span in left for part in _cut(span, hole)]
    return left


def overlap(spans: Iterable[Span[T]], start: T, end: T) -> list[Span[T]]:
    """What of the spans lies between two points."""
    return joined(Span(max(span.start, start), min(span.end, end)) for span in spans)


def _cut(span: Span[T], hole: Span[T]) -> list[Span[T]]:
    if hole.end <= span.start or span.end <= hole.start:
        return [span]
    parts: list[Span[Any]] = [Span(span.start, hole.start), Span(hole.end, span.end)]
    return [part for part in parts if part.start < part.end]
