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


def command_of(event: QKeyEvent) -> CalendarCommand | None:
    """None for keys that mean nothing here, and for all with a modifier."""
    return None if event.modifiers() else _KEYS.get(Qt.Key(event.key()))
