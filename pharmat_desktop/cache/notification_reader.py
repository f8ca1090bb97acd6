"""The `NotificationReader` over SQLite."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, utc_or_epoch
from pharmat_desktop.domain.notifications import Notification

_UNREAD = """
SELECT n.id, n.type, n.title, n.body, n.data, n.created_at, u.first_name, u.last_name, c.title
FROM notifications n
LEFT JOIN users u ON u.id = coalesce(n.data ->> '$.student_id', n.data ->> '$.tutor_id')
LEFT JOIN courses c ON c.id = n.data ->> '$.course_id'
WHERE n.read_at IS NULL
ORDER BY n.created_at DESC, n.id LIMIT 100
"""


class SqliteNotificationReader:
    """Raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection

    def unread(self) -> Sequence[Notification]:
        return [
            Notification(
                *(key, kind, title or "", body or "", _object(data), utc_or_epoch(created_at)),
                person=full_name(first, last),
                course=course or "",
            )
            for key, kind, title, body, data, created_at, first, last, course in self._connection.rows(_UNREAD)
        ]


def _object(stored: str | None) -> dict[str, Any]:
    read = json.loads(stored or "{}")
    return read if isinstance(read, dict) else {}
