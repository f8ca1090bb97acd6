"""A list that is searched by words and narrowed by facets. Plain data: thousands of rows are gone through at a key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pharmat_desktop.domain.folding import folded

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for. Facets, their values and orders are named by the list that is searched."""

    query: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    """One value a facet; a facet that is not there may be anything."""
    order: str = ""
    """Empty, or unknown to the list: as it came."""

    @property
    def is_everything(self) -> bool:
        return not self.query.strip() and not self.chosen

    def choosing(self, facet: str, value: str) -> dict[str, str]:
        """What is chosen when one facet becomes `value`; empty for any."""
        others = {other: chosen for other, chosen in self.chosen.items() if other != facet}
        return {**others, facet: value} if value else others


EVERYTHING = Wish()


@dataclass(frozen=True, slots=True)
class Facets(Generic[T]):
    """By what rows of one kind are found, told apart and ordered."""

    text: Callable[[T], str]
    """In which every word of a query must occur."""
    values: Mapping[str, Callable[[T], Sequence[str]]]
    """Of each facet what a row is: one value or several; empty ones are not counted."""
    keys: Mapping[str, Callable[[T], Any]]
    """Of each order what rows are sorted by."""


class Faceted(Generic[T]):
    """Rows, with what each is searched by made once."""

    def __init__(self, items: Sequence[T], facets: Facets[T]) -> None:
        self.items = items
        self._keys = facets.keys
        self._texts = [folded(facets.text(item)) for item in items]
        self._values = [{facet: values(item) for facet, values in facets.values.items()} for item in items]

    def renew(self, items: Sequence[T]) -> None:
        """The same rows in the same order, changed in nothing that they are searched by or told apart by."""
        self.items = items

    def found(self, wish: Wish) -> list[T]:
        """Rows in which every word of the query occurs and that fit every chosen facet, in the wished order."""
        found = [self.items[row] for row in self._rows(wish.query, wish.chosen)]
        if key := self._keys.get(wish.order):
            found.sort(key=key)  # stable: as they came where that is equal
        return found

    def choices(self, facet: str, wish: Wish) -> Mapping[str, int]:
        """What the facet could be chosen to be, with the number of rows then found, by the other wishes."""
        others = wish.choosing(facet, "")
        counted = Counter(value for row in self._rows(wish.query, others) for value in self._values[row][facet])
        counted.pop("", None)
        return counted

    def _rows(self, query: str, chosen: Mapping[str, str]) -> list[int]:
        rows: list[int] = [*range(len(self.items))]
        for word in folded(query).split():
            rows = [row for row in rows if word in self._texts[row]]
        for facet, value in chosen.items():
            rows = [row for row in rows if value in self._values[row][facet]]
        return rows
