"""macOS opens links by an event to the program, which may come before anything listens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from pharmat_desktop.ui.overrides import override


class MacApplication(QApplication):
    """Keeps the latest link until somebody asks for links."""

    _on_link: Callable[[str], None] | None = None
    _early = ""

    def set_link_handler(self, handler: Callable[[str], None]) -> None:
        """Call `handler(link)` for each link, at once for one that came before."""
        self._on_link = handler
        early, self._early = self._early, ""
        if early:
            handler(early)

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        link = event.url().toString()
        if self._on_link is not None:
            self._on_link(link)
        else:
            self._early = link
        return True
