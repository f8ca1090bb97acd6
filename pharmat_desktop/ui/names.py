"""What several screens call the same thing: languages by their own names, a rating."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
_OWN_NAMES = {"en": "English", "ar": "العربية", "es": "Español", "fr": "Français"}
"""Qt would name the country too ("American English")."""


def names_text(names: Iterable[str]) -> str:
    """People or conversations one after the other, as the app's language separates them."""
    return translate("names", ", ").join(names)


def language_text(code: str) -> str:
    """A language by its own name; empty for an unknown code."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return ""
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def stars_text(hundredths: int | None, count: int) -> str:
    """Stars as a number with one digit, and how many gave them; empty before anybody did."""
    if hundredths is None:
        return ""
    stars = QLocale().toString(hundredths / 100, "f", 1)
    return translate("courses", "{stars} of 5 ({count})").format(stars=stars, count=QLocale().toString(count))
