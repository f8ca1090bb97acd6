"""The `NotificationDesk` of the ports."""

from __future__ import annotations

from collections.abc import Sequence

from pharmat_desktop.remote.call import Call


class SupabaseNotificationDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def mark_read(self, ids: Sequence[str]) -> None:
        await self._call("mark_notifications", {"p_ids": list(ids), "p_state": "read"})
