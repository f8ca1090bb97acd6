"""Hours that are being edited, as text: the plan in hand, and the one that it was begun with."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple

from pharmat_desktop.domain.availability import Plan, arranged
from pharmat_desktop.domain.free_time import DAY_MINUTES, Hours


class Edited(NamedTuple):
    """What another device saved since `seen` is a conflict, never overwritten silently."""

    seen: Plan
    plan: Plan


def edited_to(edited: Edited) -> str:
    return json.dumps({name: _plan_to(plan) for name, plan in edited._asdict().items()}, ensure_ascii=False)


def edited_from(text: str) -> Edited | None:
    """None for what is no such text, or makes no sense to this version."""
    try:
        read = json.loads(text)
        return Edited(_plan_from(read["seen"]), _plan_from(read["plan"]))
    except (ValueError, KeyError, TypeError):
        return None


def _plan_to(plan: Plan) -> dict[str, Any]:
    hours = [
        [one.start, one.end, one.weekday, one.on_date and one.on_date.isoformat(), one.is_open, one.note]
        for one in plan.hours
    ]
    return {"zone": plan.zone, "hours": hours, "buffer": plan.buffer_minutes, "notice": plan.notice_hours}


def _plan_from(read: dict[str, Any]) -> Plan:
    hours = arranged(_hours_from(*row) for row in read["hours"])
    return Plan(str(read["zone"]), hours, int(read["buffer"]), int(read["notice"]))


def _hours_from(*row: Any) -> Hours:
    start, end, weekday, on_date, is_open, note = row
    day = None if on_date is None else date.fromisoformat(on_date)
    if not 0 <= int(start) < int(end) <= DAY_MINUTES or (weekday is None) is (day is None):
        raise ValueError("no hours")
    return Hours(int(start), int(end), None if weekday is None else int(weekday), day, bool(is_open), str(note))
