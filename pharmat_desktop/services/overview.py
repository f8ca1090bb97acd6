"""What the shell tells across screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.courses import CourseId

if TYPE_CHECKING:
    from pharmat_desktop.domain.overview import News, Place, Unsent
    from pharmat_desktop.domain.ports import ChangeFeed, OverviewReader


class OverviewService:
    """Everything answers at once from this computer. Each call raises LocalStorageError."""

    def __init__(self, reader: OverviewReader, feed: ChangeFeed) -> None:
        self._reader = reader
        self._feed = feed

    def unsent(self) -> Sequence[Unsent]:
        """What needs attention first, then what waits, in the order of sending."""
        return self._reader.unsent()

    def set_aside(self) -> Sequence[Unsent]:
        """Messages for later that the academy could not send when their time came: it keeps them."""
        return self._reader.set_aside()

    def current_course(self) -> CourseId | None:
        """The course to go on with: not finished, and opened last."""
        return self._reader.current_course()

    def has_written(self) -> bool:
        """Whether this person has ever written a message, sent or not."""
        return self._reader.has_written()

    def places(self) -> Sequence[Place]:
        """Everything here that one can go to, in no order."""
        return self._reader.places()

    def news(self) -> Sequence[News]:
        """Every conversation with unread messages, in no order."""
        return self._reader.news()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
