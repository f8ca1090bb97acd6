"""Which courses of the catalog are listed, and in which order. Plain data: thousands are searched at each key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pharmat_desktop.domain.courses import Course
from pharmat_desktop.domain.folding import folded


class Facet(StrEnum):
    """What courses are told apart by. Values are those of `_VALUES`; empty means any."""

    SUBJECT = "subject"
    LEVEL = "level"
    PRICE = "price"
    LANGUAGE = "language"
    TUTOR = "tutor"
    RATING = "rating"


class Order(StrEnum):
    TITLE = "title"
    RATING = "rating"
    """The best first; those that nobody has rated come last."""
    PRICE = "price"
    """The cheapest first, currency by currency: there is no rate between two."""
    LENGTH = "length"


FREE, PAID = "free", "paid"
RATINGS = ("4", "3")
"""At least so many stars."""
LEVELS = ("beginner", "intermediate", "advanced")


def _ratings(course: Course) -> tuple[str, ...]:
    hundredths = course.rating_hundredths or 0
    return tuple(stars for stars in RATINGS if hundredths >= int(stars) * 100)


_VALUES: Mapping[Facet, Callable[[Course], tuple[str, ...]]] = {
    Facet.SUBJECT: lambda course: (course.subject,),
    Facet.LEVEL: lambda course: (course.level,),
    Facet.PRICE: lambda course: (FREE if course.is_free else PAID,),
    Facet.LANGUAGE: lambda course: (course.language,),
    Facet.TUTOR: lambda course: (course.tutor_name,),
    Facet.RATING: _ratings,
}

_KEYS: Mapping[Order, Callable[[Course], Any]] = {
    Order.RATING: lambda course: (-(course.rating_hundredths or 0), -course.rating_count),
    Order.PRICE: lambda course: (not course.is_free, course.price.currency, course.price.minor),
    Order.LENGTH: lambda course: course.duration_minutes,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for."""

    query: str = ""
    chosen: Mapping[Facet, str] = field(default_factory=dict)
    order: Order = Order.TITLE

    @property
    def is_everything(self) -> bool:
        return not self.query.strip() and not self.chosen


EVERYTHING = Wish()


class Catalog:
    """Courses by title, with what each is searched by made once."""

    def __init__(self, courses: Sequence[Course]) -> None:
        self.courses = courses
        self._texts = [folded(_text(course)) for course in courses]
        self._values = [{facet: values(course) for facet, values in _VALUES.items()} for course in courses]

    def found(self, wish: Wish) -> list[Course]:
        """Courses in which every word of the query occurs and that fit every chosen facet, in the wished order."""
        found = [self.courses[row] for row in self._rows(wish.query, wish.chosen)]
        if key := _KEYS.get(wish.order):
            found.sort(key=key)  # stable: by title where that is equal
        return found

    def choices(self, facet: Facet, wish: Wish) -> Mapping[str, int]:
        """What the facet could be chosen to be, with the number of courses then found, by the other wishes."""
        others = {other: value for other, value in wish.chosen.items() if other is not facet}
        counted = Counter(value for row in self._rows(wish.query, others) for value in self._values[row][facet])
        counted.pop("", None)
        return counted

    def _rows(self, query: str, chosen: Mapping[Facet, str]) -> list[int]:
        rows: list[int] = [*range(len(self.courses))]
        for word in folded(query).split():
            rows = [row for row in rows if word in self._texts[row]]
        for facet, value in chosen.items():
            rows = [row for row in rows if value in self._values[row][facet]]
        return rows


def _text(course: Course) -> str:
    return " ".join((course.title, course.subject, course.tutor_name, *course.tags))
