"""Text to read stands in the middle of its pane, in lines that are not too long."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.theme.tokens import Space

TEXT_WIDTH = 760
"""Longer lines are hard to read."""


def centered(column: QVBoxLayout) -> QHBoxLayout:
    """`column` in the middle of its pane, at most TEXT_WIDTH pixels wide."""
    column.setContentsMargins(0, 0, 0, 0)
    inner = QWidget()
    inner.setMaximumWidth(TEXT_WIDTH)
    inner.setLayout(column)
    row = QHBoxLayout()
    row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
    row.addStretch(1)
    row.addWidget(inner, 100)
    row.addStretch(1)
    return row
