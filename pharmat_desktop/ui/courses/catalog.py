"""By what courses of the catalog are found, told apart and ordered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from pharmat_desktop.domain.courses import Course
from pharmat_desktop.ui.models.faceted import Faceted, Facets


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


_VALUES: Mapping[str, Callable[[Course], tuple[str, ...]]] = {
    Facet.SUBJECT: lambda course: (course.subject,),
    Facet.LEVEL: lambda course: (course.level,),
    Facet.PRICE: lambda course: (FREE if course.is_free else PAID,),
    Facet.LANGUAGE: lambda course: (course.language,),
    Facet.TUTOR: lambda course: (course.tutor_name,),
    Facet.RATING: _ratings,
}

_KEYS: Mapping[str, Callable[[Course], Any]] = {
    Order.RATING: lambda course: (-(course.rating_hundredths or 0), -course.rating_count),
    Order.PRICE: lambda course: (not course.is_free, course.price.currency, course.price.minor),
    Order.LENGTH: lambda course: course.duration_minutes,
}


def _text(course: Course) -> str:
    return " ".join((course.title, course.subject, course.tutor_name, *course.tags))


_FACETS = Facets(_text, _VALUES, _KEYS)


class Catalog(Faceted[Course]):
    """Courses by title."""

    def __init__(self, courses: Sequence[Course]) -> None:
        super().__init__(courses, _FACETS)
