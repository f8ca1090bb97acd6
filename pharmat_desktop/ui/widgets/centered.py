"""Text to read stands in the middle of its pane, in lines that are not too long."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

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
    put_in_middle(row, inner)
    return row


def put_in_middle(row: QHBoxLayout, inner: QWidget) -> None:
    """With room at both sides, which a narrow pane takes away before it cuts anything off."""
    row.setSpacing(0)
    row.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
    row.addStretch(1)
    row.addItem(_giving_way())
    row.addWidget(inner, 100)
    row.addItem(_giving_way())
    row.addStretch(1)


def _giving_way() -> QSpacerItem:
    return QSpacerItem(Space.XXL - Space.L, 0, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
