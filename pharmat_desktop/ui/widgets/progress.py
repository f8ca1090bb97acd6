"""How much of something is done, as a thin bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.widgets.painting import fill_rounded

HEIGHT = 6


def paint_progress(painter: QPainter, rect: QRect, percent: int, *, mirrored: bool, track: str = "border") -> None:
    """A bar filling `rect`; it grows along the reading direction."""
    fill_rounded(painter, rect, HEIGHT / 2, color(track))
    if percent <= 0:
        return
    done = max(float(HEIGHT), rect.width() * min(percent, 100) / 100)
    left = rect.right() + 1 - done if mirrored else rect.left()
    fill_rounded(painter, QRectF(left, rect.top(), done, rect.height()), HEIGHT / 2, color("accent"))


class ProgressBar(QProgressBar):
    """0 to 100 percent without text: the number stands beside it, and screen readers get it from the value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_progress(QPainter(self), self.rect(), self.value(), mirrored=mirrored)
