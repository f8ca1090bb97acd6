"""The installed PySide6 is one that counts references right."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class Emitter(QObject):
    happened = Signal(bool)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal from Python 3.12 on")
def test_emitting_keeps_the_reference_count_of_true() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference at each emit, and the interpreter aborts in the end."""
    emitter = Emitter()
    before = sys.getrefcount(True)
    for _ in range(1000):
        emitter.happened.emit(True)
    assert abs(sys.getrefcount(True) - before) < 100
