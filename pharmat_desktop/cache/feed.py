"""Tells the loop what commits touched."""

from __future__ import annotations

import logging
from collections.abc import Callable

from pharmat_desktop.domain.changes import Changes

_log = logging.getLogger(__name__)


class Feed:
    """The `ChangeFeed` of one account, on the loop's thread. A listener that fails is reported and hurts no other."""

    def __init__(self) -> None:
        self._listeners: dict[object, Callable[[Changes], None]] = {}

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        key = object()
        self._listeners[key] = listener
        return lambda: self._listeners.pop(key, None) and None

    def publish(self, changes: Changes) -> None:
        for listener in tuple(self._listeners.values()):
            try:
                listener(changes)
            except Exception:  # noqa: BLE001 - reported; the commit has happened and the others must hear of it
                _log.exception("a listener of changes failed")
