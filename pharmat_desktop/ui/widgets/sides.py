"""Two parts side by side, or in a narrow pane one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space


class Sides(QWidget):
    """Turns when its width passes `least` pixels. Both parts are as wide as one another."""

    def __init__(self, first: QWidget, second: QWidget, least: int, *, at_top: bool = False) -> None:
        """`at_top`: each is as high as it needs to be, not as the other."""
        super().__init__()
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        for part in (first, second):
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag(0))

    @property
    def is_turned(self) -> bool:
        """Whether one part stands below the other."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the parts allow below one another: else it could never turn."""
        parts = [item.minimumSize() for row in range(self._row.count()) if (item := self._row.itemAt(row)) is not None]
        return QSize(max(part.width() for part in parts), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= self._least
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
