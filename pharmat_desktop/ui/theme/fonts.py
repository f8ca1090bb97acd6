"""Bundled fonts: registered before the first paint, handed out by step of the type scale."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from pharmat_desktop.assets import asset
from pharmat_desktop.ui.theme import tokens

if TYPE_CHECKING:
    from pharmat_desktop.ui.theme.tokens import TypeStyle

FAMILIES = ("Inter", "Noto Sans Arabic")
"""Latin first: Qt falls through to the second family for Arabic letters, whatever the language of the app."""

_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)


@cache
def register_fonts() -> None:
    """Make the bundled faces known to Qt, once per process. Raises FileNotFoundError when one cannot be read."""
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(asset("fonts", name))) < 0:
            raise FileNotFoundError(f"the bundled font {name} could not be loaded")


def font(style: TypeStyle = tokens.BODY) -> QFont:
    """A font of the type scale. The caller may change it: it is a copy."""
    return QFont(_font(style))


@cache
def _font(style: TypeStyle) -> QFont:
    made = QFont(list(FAMILIES))
    made.setPixelSize(style.size)
    made.setWeight(QFont.Weight(style.weight))
    return made
