"""Dates and times in the order in which they are read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateTimeEdit


def set_format(edit: QDateTimeEdit, pattern: str) -> None:
    """Show `pattern` as it stands: Qt turns it round in a mirrored window, where Arabic letters do so themselves."""
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setDisplayFormat(pattern)
    edit.unsetLayoutDirection()
