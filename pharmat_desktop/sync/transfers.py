"""What moves right now: how far each upload and download has come, and what stopped one. In memory only."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pharmat_desktop.domain.errors import PharmatError


class Progress(NamedTuple):
    """Bytes."""

    done: int
    total: int

    @property
    def fraction(self) -> float:
        return min(1.0, self.done / self.total) if self.total else 1.0


class Transfers:
    """Owned by the account; used on the loop's thread. Files are named by their paths."""

    def __init__(self) -> None:
        self.moving: dict[str, Progress] = {}
        self.problems: dict[str, PharmatError] = {}
        """What a download failed with last."""
        self._listeners: list[Callable[[str], None]] = []

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(path)` after each change. Returns the function that ends the subscription."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def moved(self, path: str, done: int, total: int) -> None:
        self.moving[path] = Progress(done, total)
        self._tell(path)

    def ended(self, path: str, problem: PharmatError | None = None) -> None:
        """It moves no longer; without a problem it has arrived, or nobody wants it any more."""
        self.moving.pop(path, None)
        if problem is None:
            self.problems.pop(path, None)
        else:
            self.problems[path] = problem
        self._tell(path)

    def forget_problems(self) -> None:
        """What failed may be tried again: the network is back, or the person asks."""
        failed = list(self.problems)
        self.problems.clear()
        for path in failed:
            self._tell(path)

    def _tell(self, path: str) -> None:
        for listener in list(self._listeners):
            listener(path)
