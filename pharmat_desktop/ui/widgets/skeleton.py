"""Grey shapes of what is about to come, shown only when it takes long enough to be noticed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Motion, Radius, Size, Space
from pharmat_desktop.ui.widgets.painting import fill_rounded, mirrored


class Skeleton(QWidget):
    """Rows of the list pane's final size. Blank for `delay` milliseconds after it is shown; it does not move."""

    def __init__(self, name: str, delay: int = Motion.SKELETON_DELAY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._delay = QTimer(self, interval=delay, singleShot=True)
        self._delay.timeout.connect(self._appear)
        self._is_due = delay == 0

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_due:
            self._delay.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._delay.stop()
        self._is_due = self._delay.interval() == 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_due:
            return
        painter = QPainter(self)
        for row in range(self.height() // Size.ROW):
            self._paint_row(painter, row)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        top = row * Size.ROW
        text_left = Space.L + Size.AVATAR + Space.M
        room = self.width() - text_left - Space.L
        shapes = (
            (QRect(Space.L, top + 12, Size.AVATAR, Size.AVATAR), Size.AVATAR / 2),
            (QRect(text_left, top + 16, room * (5 + row % 3) // 10, 12), Radius.CHIP),
            (QRect(text_left, top + 38, room * (9 - row % 4) // 10, 12), Radius.CHIP),
        )
        for shape, radius in shapes:
            place = mirrored(shape, self.rect(), self.layoutDirection())
            fill_rounded(painter, place, radius, color("surface2"))

    def _appear(self) -> None:
        self._is_due = True
        self.update()
