"""Amounts of money: exact, in the language's own writing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from pharmat_desktop.domain.money import Money
from pharmat_desktop.ui.amounts import money_text, round_text

pytestmark = pytest.mark.usefixtures("british")


@pytest.mark.parametrize(
    ("money", "language", "text"),
    [
        (Money(14900, "EUR"), "en_GB", "€149.00"),
        (Money(14905, "EUR"), "fr_FR", "149,05 €"),
        (Money(123456789, "EUR"), "en_GB", "€1,234,567.89"),
        (Money(5000, "JPY"), "en_GB", "¥5,000"),
        (Money(12500, "KWD"), "en_GB", "KWD 12.500"),
        (Money(12500, "KWD"), "es_ES", "12,500 KWD"),
        (Money(-5, "EUR"), "en_GB", "-€0.05"),
        (Money(-14900, "EUR"), "en_GB", "-€149.00"),
        (Money(0, "USD"), "en_GB", "$0.00"),
    ],
)
def test_money_is_written_as_the_language_does(money: Money, language: str, text: str) -> None:
    """Symbol, point and grouping where readers expect them; yen without, fils with three digits."""
    QLocale.setDefault(QLocale(language))
    assert money_text(money).replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ") == text


@given(st.integers(-(10**12), 10**12), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_no_digit_is_lost(minor: int, currency: str) -> None:
    """Whatever is read back is what was written, beyond what a float could hold."""
    money = Money(minor, currency)
    digits = "".join(character for character in money_text(money) if character.isdigit())
    assert int(digits) == abs(minor)


def test_currencies_do_not_mix() -> None:
    """A sum of euros and yen is no amount of anything."""
    assert Money(100, "EUR") + Money(-30, "EUR") == Money(70, "EUR")
    with pytest.raises(ValueError, match="have no sum"):
        Money(1, "EUR") + Money(1, "JPY")


@pytest.mark.parametrize(
    ("money", "language", "text"),
    [
        (Money(150000, "EUR"), "en_GB", "€1,500"),
        (Money(15050, "EUR"), "en_GB", "€150.50"),
        (Money(-20000, "EUR"), "fr_FR", "-200 €"),
        (Money(12000, "KWD"), "en_GB", "KWD 12"),
        (Money(5000, "JPY"), "en_GB", "¥5,000"),
        (Money(0, "EUR"), "en_GB", "€0"),
    ],
)
def test_beside_an_axis_no_cents_are_written_where_there_are_none(money: Money, language: str, text: str) -> None:
    """Those that there are stay."""
    QLocale.setDefault(QLocale(language))
    found = round_text(money).replace("\N{MINUS SIGN}", "-")
    assert found.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ") == text


def test_an_axis_is_written_in_the_digits_of_the_language() -> None:
    """Arabic's own, without the zeros behind its own point."""
    QLocale.setDefault(QLocale("ar_EG"))
    assert "١٥٠" in round_text(Money(15000, "EUR"))
    assert "٫" not in round_text(Money(15000, "EUR"))
    assert "١٢٫٥٠٠" in round_text(Money(12500, "KWD"))
