"""Garbage of the app is collected on the thread of the screen."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pharmat_desktop.app.garbage import THRESHOLDS, GarbageCollector


class Loop:
    """A cycle, as presenters and their callbacks make them."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:  # noqa: ARG001  # timers need an application
    owner = QObject()
    yield GarbageCollector(owner)
    gc.unfreeze()


@pytest.mark.usefixtures("collector")
def test_other_threads_collect_nothing() -> None:
    """However much they allocate."""
    gone = weakref.ref(Loop())
    kept: list[list[int]] = []

    def allocate() -> None:
        kept.extend([] for _ in range(100_000))

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert gone() is not None
    assert not gc.isenabled()


def test_a_look_collects_what_is_due(collector: GarbageCollector) -> None:
    """The first look spares what the start has made; later ones collect past the thresholds."""
    collector.look()
    gone = weakref.ref(Loop())
    kept: list[list[int]] = [[] for _ in range(2 * THRESHOLDS[0])]
    collector.look()
    assert kept
    assert gone() is None
