"""Saying something to a screen reader that no focus change would tell."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it has finished what it is saying; nothing when none listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 3 ms that the first paint need not pay

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
