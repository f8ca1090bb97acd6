"""By what tutors are found, told apart and ordered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.ui.models.faceted import Faceted, Facets


class Facet(StrEnum):
    SUBJECT = "subject"
    LANGUAGE = "language"
    PRICE = "price"
    RATING = "rating"
    FREE = "free"
    """When they are free next."""


class Order(StrEnum):
    NAME = "name"
    FREE = "free"
    """The first to be free comes first; those of whom nothing is known, last."""
    RATING = "rating"
    PRICE = "price"
    """The cheapest first, currency by currency: there is no rate between two."""


RATINGS = ("4", "3")
"""At least so many stars."""
DAYS = ("1", "3", "7")
"""Free within so many days."""
_PRICES = (20, 40, 60, 100)
"""At most so much an hour, in whole units of the currency; a hundredfold where those have no fraction."""
_NEVER = datetime.max.replace(tzinfo=UTC)


class Directory(Faceted[TutorCard]):
    """Tutors by name, as of `now`."""

    def __init__(self, tutors: Sequence[TutorCard], now: datetime) -> None:
        def days(tutor: TutorCard) -> tuple[str, ...]:
            at = next_free(tutor, now)
            return tuple(day for day in DAYS if at is not None and at < now + timedelta(days=int(day)))

        def free(tutor: TutorCard) -> datetime:
            return next_free(tutor, now) or _NEVER

        super().__init__(
            tutors,
            Facets(
                text=lambda tutor: " ".join((tutor.name, tutor.headline, *tutor.subjects)),
                values={
                    Facet.SUBJECT: lambda tutor: tutor.subjects,
                    Facet.LANGUAGE: lambda tutor: tutor.languages,
                    Facet.PRICE: _prices,
                    Facet.RATING: lambda tutor: tuple(s for s in RATINGS if (tutor.rating or 0) >= int(s)),
                    Facet.FREE: days,
                },
                keys={Order.FREE: free, Order.RATING: lambda tutor: -(tutor.rating or 0), Order.PRICE: _price},
            ),
        )


def next_free(tutor: TutorCard, now: datetime) -> datetime | None:
    """When they were free next as far as this computer heard, if that is still to come."""
    at = tutor.next_free_at if tutor.is_accepting else None
    return at if at is not None and at > now else None


def price_limit(value: str) -> tuple[int, str]:
    """Minor units and currency of a value of PRICE."""
    currency, _, minor = value.partition(":")
    return int(minor), currency


def _prices(tutor: TutorCard) -> tuple[str, ...]:
    rate = tutor.rate
    if rate is None:
        return ()
    unit = 10 ** (rate.digits or 2)
    # With zeros in front: as texts they stand in the order of their amounts.
    return tuple(f"{rate.currency}:{step * unit:09d}" for step in _PRICES if rate.minor <= step * unit)


def _price(tutor: TutorCard) -> tuple[str, int]:
    return ("~", 0) if tutor.rate is None else (tutor.rate.currency, tutor.rate.minor)
