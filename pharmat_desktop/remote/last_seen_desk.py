"""The `LastSeenDesk` of the ports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.remote.call import Call


class SupabaseLastSeenDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def be_seen(self) -> None:
        await self._call("be_seen", {})

    async def last_seen(self, people: Sequence[UserId]) -> Mapping[UserId, datetime]:
        answer = await self._call("last_seen", {"p_people": list(people)})
        if not isinstance(answer, list):
            raise UnexpectedAnswer("last_seen: not a list")
        return dict(_seen(one) for one in answer)

    async def show_last_seen(self, is_shown: bool | None) -> bool:
        answer = await self._call("show_last_seen", {"p_is_shown": is_shown})
        if not isinstance(answer, bool):
            raise UnexpectedAnswer("show_last_seen: neither yes nor no")
        return answer


def _seen(answer: Any) -> tuple[UserId, datetime]:
    try:
        moment = datetime.fromisoformat(answer["seen_at"])
        return UserId(str(answer["id"])), moment.astimezone(UTC)
    except (LookupError, TypeError, ValueError, OverflowError) as error:
        raise UnexpectedAnswer("last_seen: not a moment") from error
