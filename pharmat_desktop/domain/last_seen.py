"""When people were last here: told by the academy on request, to those who write with them and show it themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from pharmat_desktop.domain.people import UserId


class LastSeenDesk(Protocol):
    """The server's side. Each call raises the errors of the `Academy` port."""

    async def be_seen(self) -> None:
        """The person is here now."""
        ...

    async def last_seen(self, people: Sequence[UserId]) -> Mapping[UserId, datetime]:
        """Aware UTC, to the minute; without those who do not show it, or whom it is not for this person to know of."""
        ...

    async def show_last_seen(self, is_shown: bool | None) -> bool:
        """Whether one shows it oneself; None only asks. Answers with what holds then. Twice is once."""
        ...
