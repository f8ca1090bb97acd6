"""Money: whole minor units and an ISO 4217 code. No float anywhere: a cent is counted, not measured."""

from __future__ import annotations

from dataclasses import dataclass

_WITHOUT_FRACTION = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]
)
_OF_THOUSANDTHS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one currency. Amounts of two currencies never meet: there is no rate here."""

    minor: int
    """Of the currency's minor unit: cents of EUR, yen of JPY, fils of KWD."""
    currency: str
    """ISO 4217, as ``EUR``."""

    def __add__(self, other: Money) -> Money:
        """Raises ValueError for another currency."""
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} have no sum")
        return Money(self.minor + other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    @property
    def digits(self) -> int:
        """Decimal digits of the minor unit by ISO 4217, as the server has them: JPY 0, EUR 2, KWD 3."""
        if self.currency in _WITHOUT_FRACTION:
            return 0
        return 3 if self.currency in _OF_THOUSANDTHS else 2

    @property
    def parts(self) -> tuple[int, str]:
        """The amount without its sign: whole units, and the digits behind the point (empty for JPY)."""
        whole, rest = divmod(abs(self.minor), 10**self.digits)
        return whole, f"{rest:0{self.digits}d}" if self.digits else ""
