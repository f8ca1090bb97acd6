"""Tab goes from control to control as they stand on the page, whenever and in whatever order they were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget


def tab_as_laid_out(page: QWidget) -> None:
    """Call it once all controls are in the layout of `page`; Qt's own order is that in which they were put there."""
    for before, after in pairwise(_stops(page)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at: `widget` itself, then what stands in it."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if (layout := widget.layout()) is not None:
        yield from _stops_in(layout)
    else:  # such as the eye in the field of a password
        for child in widget.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from _stops(child)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)
