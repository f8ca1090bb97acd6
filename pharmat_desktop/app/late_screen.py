"""Screens that are built when they are first shown, or a moment after the start: what is in front is painted first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.ui.main_window import Screen


class Built(Protocol):
    """A screen, as the shell sees it."""

    @property
    def widgets(self) -> tuple[QWidget | None, QWidget]:
        """For the list pane, if it has one, and for the detail; the shell owns them from then on."""
        ...


S = TypeVar("S", bound=Built)


class _Pane(QWidget):
    """Holds the place of a widget that is built later. Owned by the window."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()  # at once, not a turn of the loop later: it may be given the focus now


class LateScreen(QObject, Generic[S]):
    """Its panes stand in the window from the beginning; `build` is called once, when `get` is."""

    def __init__(
        self,
        build: Callable[[], S],
        parent: QObject,
        *,
        has_list: bool = True,
        find: Callable[[bool], object] | None = None,
    ) -> None:
        """`find` is what Ctrl+F does, as in `Screen`."""
        super().__init__(parent)
        self._build = build
        self._built: S | None = None
        self._list = _Pane() if has_list else None
        self._detail = _Pane()
        self.screen = Screen(self._list, self._detail, find)

    @property
    def built(self) -> S | None:
        """None before it was asked for."""
        return self._built

    def get(self) -> S:
        if self._built is None:
            self._built = built = self._build()
            listing, detail = built.widgets
            if self._list is not None and listing is not None:
                self._list.fill(listing)
            self._detail.fill(detail)
        return self._built
