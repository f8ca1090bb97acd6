"""The `AvailabilityDesk` of the domain: a tutor's plan as the server takes it, and what it says is stored."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from pharmat_desktop.domain.availability import ChangedElsewhere, Plan, Saved, arranged
from pharmat_desktop.domain.errors import Refused, UnexpectedAnswer
from pharmat_desktop.domain.free_time import DAY_MINUTES, Hours
from pharmat_desktop.remote.call import Call


class SupabaseAvailabilityDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def save(self, seen: Plan, wish: Plan) -> Saved | ChangedElsewhere:
        try:
            answer = await self._call("save_availability", {"p_seen": content(seen), "p_wish": content(wish)})
        except Refused as refusal:
            if refusal.code != "changed_elsewhere":
                raise
            return ChangedElsewhere(plan_from(_parsed(refusal.hint)))
        return Saved(plan_from(answer))


def content(plan: Plan) -> dict[str, Any]:
    """A plan in the server's words."""
    return {
        "zone": plan.zone,
        "buffer_minutes": plan.buffer_minutes,
        "notice_hours": plan.notice_hours,
        "hours": [
            {
                "weekday": one.weekday,
                "on_date": one.on_date.isoformat() if one.on_date else None,
                "is_open": one.is_open,
                "from_minute": one.start,
                "to_minute": one.end,
                "note": one.note,
            }
            for one in plan.hours
        ],
    }


def plan_from(answer: Any) -> Plan:
    """Raises UnexpectedAnswer for what is no plan."""
    try:
        return Plan(
            str(answer["zone"]),
            arranged(_hours(row) for row in answer["hours"]),
            int(answer["buffer_minutes"]),
            int(answer["notice_hours"]),
        )
    except (KeyError, TypeError, ValueError):
        raise UnexpectedAnswer("save_availability: not a plan") from None


def _hours(row: Any) -> Hours:
    start, end, weekday, day = row["from_minute"], row["to_minute"], row["weekday"], row["on_date"]
    is_time = isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= DAY_MINUTES
    if not is_time or (weekday is None) is (day is None) or weekday not in (None, *range(1, 8)):
        raise ValueError("not hours")
    on_date = None if day is None else date.fromisoformat(day)
    return Hours(start, end, weekday=weekday, on_date=on_date, is_open=bool(row["is_open"]), note=str(row["note"]))


def _parsed(hint: str) -> Any:
    try:
        return json.loads(hint)
    except (ValueError, RecursionError):
        raise UnexpectedAnswer("save_availability: no plan in the refusal") from None
