"""What somebody is still writing into a form: kept as it grows, so that neither a crash nor quitting takes it."""

from __future__ import annotations

from typing import Protocol


class UnsavedStore(Protocol):
    """Texts by what they are for (``course:<id>``, ``report:<id>``). Raises LocalStorageError."""

    def kept(self, about: str) -> str:
        """Read on the loop; empty when there is nothing."""
        ...

    async def keep(self, about: str, content: str) -> None:
        """On disk when it returns, in place of what was kept before; an empty one is forgotten."""
        ...
