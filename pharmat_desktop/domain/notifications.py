"""What the academy tells one person, beside messages: of sessions, courses, work and money."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Notification:
    """One of them. The academy words it in English; `type` and `data` say the same to a program."""

    id: str
    type: str
    """Such as ``session.confirmed``; a newer academy may have types that nobody here knows."""
    title: str
    body: str
    data: Mapping[str, Any]
    created_at: datetime
    """Aware UTC."""
    person: str = ""
    """Name of the person that `data` points to, as far as this computer knows them."""
    course: str = ""
    """Title of the course that `data` points to, likewise."""


class NotificationReader(Protocol):
    """Of the mirror. Read on the loop; raises LocalStorageError."""

    def unread(self) -> Sequence[Notification]:
        """Newest first; at most 100."""
        ...


class NotificationDesk(Protocol):
    """The server's side. Raises the errors of the `Academy` port."""

    async def mark_read(self, ids: Sequence[str]) -> None:
        """Of one's own. Twice is once."""
        ...
