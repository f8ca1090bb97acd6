"""Garbage is collected on the thread of the screen, and nowhere else.

Python collects on whichever thread happens to allocate. What it finds may hold Qt objects, and Qt ends the process when
one with a timer is deleted on a thread that is not its own; the cache's worker allocates most.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks."""
THRESHOLDS = (2000, 10, 25)
"""As in gc.set_threshold: new objects, young collections, middle collections."""


class GarbageCollector(QObject):
    """Takes over from Python's own. Made on the main thread, owned by the application, lives as long as it does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._has_started = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Collect what is due: the oldest generation whose threshold is passed."""
        if not self._has_started:
            # What the start has made stays to the end: looking through it would find nothing.
            self._has_started = True
            gc.freeze()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > THRESHOLDS[generation]:
                gc.collect(generation)
                return
