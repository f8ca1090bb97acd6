"""Money as the language of the app writes it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from pharmat_desktop.domain.money import Money

_SYMBOLS = {"EUR": "€", "GBP": "£", "JPY": "¥", "USD": "$"}
"""Others are written by their code, which nobody takes for another currency."""
MOST_DIGITS = 8
"""Of the whole part of what somebody writes."""
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


def round_text(money: Money) -> str:
    """The same without cents where there are none: ``€149``. For numbers beside an axis."""
    exact, (_, rest) = money_text(money), money.parts
    if not rest.strip("0"):
        locale = QLocale()
        exact = exact.replace(locale.decimalPoint() + locale.zeroDigit() * len(rest), "", 1) if rest else exact
    return exact


def amount_from(text: str, currency: str) -> Money | None:
    """What somebody wrote: ``249``, ``249.50`` or ``249,5``, in the digits of any language. None for no amount.

    Neither a sign nor separators of thousands are taken: what could be read in two ways is not read at all.
    """
    whole, point, rest = _plain(text).partition(".")
    digits = Money(0, currency).digits
    if not currency or not whole.isdecimal() or (point and not rest.isdecimal()) or len(rest) > digits:
        return None
    return Money(int(whole + rest.ljust(digits, "0")), currency) if len(whole) <= MOST_DIGITS else None


def amount_within(text: str, most: Money) -> Money | None:
    """What was written, if it is more than nothing and no more than `most`."""
    found = amount_from(text, most.currency)
    return found if found is not None and 0 < found.minor <= most.minor else None


def _plain(text: str) -> str:
    """With a point, whichever sign stood for it; without the blanks around it."""
    return text.strip().replace(",", ".").replace("\N{ARABIC DECIMAL SEPARATOR}", ".")


def written_amount(money: Money) -> str:
    """As one would write it into a field: ``249.50`` or ``249,50``, without a currency; `amount_from` reads it."""
    locale = QLocale()
    whole, rest = money.parts
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    digits = "".join(locale.toString(int(digit)) for digit in rest)
    return locale.toString(whole) + (locale.decimalPoint() + digits if digits else "")
