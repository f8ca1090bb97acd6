"""Letters and page keys that mean the same everywhere in the calendar."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class CalendarCommand(StrEnum):
    TODAY = "today"
    WEEK = "week"
    AGENDA = "agenda"
    BACK = "back"
    ON = "on"
    BOOK = "book"


_KEYS = {
    Qt.Key.Key_T: CalendarCommand.TODAY,
    Qt.Key.Key_W: CalendarCommand.WEEK,
    Qt.Key.Key_A: CalendarCommand.AGENDA,
    Qt.Key.Key_PageUp: CalendarCommand.BACK,
    Qt.Key.Key_PageDown: CalendarCommand.ON,
    Qt.Key.Key_N: CalendarCommand.BOOK,
}
_ON_AN_ARABIC_KEYBOARD = {
    "\u0641": CalendarCommand.TODAY,
    "\u0635": CalendarCommand.WEEK,
    "\u0634": CalendarCommand.AGENDA,
    "\u0649": CalendarCommand.BOOK,
}
"""What the same keys write there: feh on T, sad on W, sheen on A, alef maksura on N."""


def command_of(event: QKeyEvent) -> CalendarCommand | None:
    """None for keys that mean nothing here, and for all with a modifier."""
    if event.modifiers():
        return None
    key = event.key()  # as a number: letters of other scripts are no member of Qt's own list
    return _ON_AN_ARABIC_KEYBOARD.get(event.text()) or next(
        (does for known, does in _KEYS.items() if known == key), None
    )
