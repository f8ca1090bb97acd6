"""Pictures of the window, numbered in their order, taken when what they shall show is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

Found = TypeVar("Found", bound=QObject)

PATIENCE = 60.0
"""Seconds until a step is given up."""
SETTLE = 0.25
"""Seconds that animations take at most."""


class Camera:
    """Owned by the tour."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._numbers = count(1)
        folder.mkdir(parents=True, exist_ok=True)

    async def until(self, is_true: Callable[[], bool], what: str) -> None:
        """Raises RuntimeError when it does not come."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not is_true():  # noqa: ASYNC110  # there is no one event for all that a step waits for
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise RuntimeError(f"the tour waited in vain for {what}") from None

    async def shoot(self, name: str, settle: float = SETTLE) -> None:
        await asyncio.sleep(settle)
        self.save(name)

    def save(self, name: str) -> None:
        """A picture of the window, popovers and dialogs included."""
        window = self._window
        picture = window.grab()
        painter = QPainter(picture)
        others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and _depth(one, window)]
        for other in sorted(others, key=lambda one: _depth(one, window)):
            painter.drawPixmap(window.mapFromGlobal(other.mapToGlobal(other.rect().topLeft())), other.grab())
        painter.end()
        picture.save(str(self._folder / f"{next(self._numbers):03d}-{name}.png"))


def found(owner: QObject, kind: type[Found]) -> Found:
    """What a window, or another owner, has of a kind. Raises RuntimeError when there is none."""
    one = owner.findChild(kind)
    if one is None:
        raise RuntimeError(f"there is no {kind.__name__}")
    return one


def _depth(widget: QWidget, window: QWidget) -> int:
    """How many windows lie below this one, down to `window`; 0 for one that does not belong to it."""
    depth, parent = 0, widget.parentWidget()
    while parent is not None:
        depth += 1
        if parent.window() is window:
            return depth
        parent = parent.window().parentWidget()
    return 0
