"""The week and the page of a session: side by side where there is room, else one over the other."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override

PAGE_WIDTH = 400
ANY_WIDTH = (1 << 24) - 1
"""Qt's own greatest."""
ROOM_FOR_BOTH = 1000
"""Pixels from which the week stays beside the page."""


class CalendarDesk(QWidget):
    """Owns both. The focus stays in what is shown."""

    def __init__(self, week: QWidget, page: QWidget) -> None:
        super().__init__()
        self._week, self._page = week, page
        self._edge = QFrame()
        self._edge.setProperty("surface", "rail")  # has a line at its end
        self._edge.setFixedWidth(1)
        self._is_page_open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(week, 1)
        row.addWidget(self._edge)
        row.addWidget(page)
        self.setFocusProxy(week)
        self._arrange()

    @property
    def is_page_open(self) -> bool:
        return self._is_page_open

    def show_page(self) -> None:
        self._is_page_open = True
        self._arrange()

    def show_week(self) -> None:
        """Without the page."""
        self._is_page_open = False
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        has_room = self.width() >= ROOM_FOR_BOTH
        self._page.setMinimumWidth(PAGE_WIDTH if has_room else 0)
        self._page.setMaximumWidth(PAGE_WIDTH if has_room else ANY_WIDTH)
        self._week.setVisible(has_room or not self._is_page_open)
        self._edge.setVisible(has_room and self._is_page_open)
        self._page.setVisible(self._is_page_open)
