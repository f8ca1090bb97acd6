"""The `ProfileReader` over SQLite: the account's own row of the mirror."""

from __future__ import annotations

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.domain.accounts import Profile
from pharmat_desktop.domain.people import Role, UserId

_PROFILE = "SELECT email, first_name, last_name, role, timezone, avatar_path FROM users WHERE id = ?"


class SqliteProfileReader:
    """Raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def profile(self) -> Profile | None:
        row = self._connection.row(_PROFILE, (self._user_id,))
        if row is None or row[3] not in set(Role):
            return None
        email, first, last, role, timezone, avatar_path = row
        return Profile(self._user_id, email or "", first or "", last or "", Role(role), timezone or "UTC", avatar_path)
