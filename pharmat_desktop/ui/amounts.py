"""Money as the language of the app writes it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pharmat_desktop.domain.money import Money

_SYMBOLS = {"EUR": "€", "GBP": "£", "JPY": "¥", "USD": "$"}
"""Others are written by their code, which nobody takes for another currency."""
_NARROW = "\N{NO-BREAK SPACE}"


def money_text(money: Money) -> str:
    """``€149.00`` in English, ``149,00 €`` in French, ``KWD 12.500``; digits of the language, never rounded."""
    locale = QLocale()
    whole, rest = money.parts
    number = locale.toString(whole)
    symbol = _SYMBOLS.get(money.currency, f"{money.currency}{_NARROW}")
    digits = "".join(locale.toString(int(digit)) for digit in rest)
    exact = f"{number}{locale.decimalPoint()}{digits}" if digits else number
    # Qt knows where a language puts the symbol. It would write cents from a float, so it writes none.
    text = locale.toCurrencyString(whole, symbol).replace(number, exact, 1).replace(2 * _NARROW, _NARROW).strip()
    return f"{locale.negativeSign()}{text}" if money.minor < 0 else text
