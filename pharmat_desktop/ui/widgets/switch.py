"""A switch: on or off, at once. Screen readers take it for the check box that it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Size
from pharmat_desktop.ui.widgets.painted import Painted
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, fill_rounded, mirrored

TRACK = QSize(40, 24)
_MARGIN = 3
"""Pixels around the track for the focus ring, and between the track's edge and its knob."""


class Switch(Painted, QCheckBox):
    """Its name stands beside it and must be given here too."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(TRACK.width() + 2 * _MARGIN, TRACK.height() + 2 * _MARGIN)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = QRect(QPoint(0, 0), TRACK)
        track.moveCenter(self.rect().center())
        is_on = self.isChecked()
        fill_rounded(painter, track, TRACK.height() / 2, color("accent" if is_on else "border_strong"))
        extent = TRACK.height() - 2 * _MARGIN
        left = track.right() + 1 - _MARGIN - extent if is_on else track.left() + _MARGIN
        knob = mirrored(QRect(left, track.top() + _MARGIN, extent, extent), track, self.layoutDirection())
        fill_rounded(painter, knob, extent / 2, color("on_accent" if is_on else "surface"))
        if self.hasFocus():
            ring = track.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
            draw_focus_ring(painter, ring, ring.height() // 2, color("focus"))
        if not self.isEnabled():
            painter.setOpacity(0.5)
            fill_rounded(painter, self.rect(), Size.FOCUS, color("surface"))
