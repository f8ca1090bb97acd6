"""Seconds that run out: how long until another mail may be asked for."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal


class Countdown(QObject):
    """Tells whole seconds, the last time zero. Right after a sleep of the computer, too."""

    ticked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._end = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def start(self, seconds: float) -> None:
        """Begin anew."""
        self._end = time.time() + seconds
        self._timer.start()
        self._tick()

    def _tick(self) -> None:
        left = max(0, math.ceil(self._end - time.time()))
        if not left:
            self._timer.stop()
        self.ticked.emit(left)
