"""Messages for later as calls of the academy's functions, and what those answer."""

from __future__ import annotations

from typing import Any

from pharmat_desktop.domain.drafts import ScheduledChange, ScheduleKind
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.pull import LiveRows, Rows
from pharmat_desktop.remote.wire import SHAPES, stored_row_from


def scheduled_call(change: ScheduledChange) -> tuple[str, dict[Any, Any]]:
    """The function and its arguments. What is not named in a change (files, whose words these are) stays as it is."""
    if change.kind is ScheduleKind.CANCEL or change.send_at is None:
        return "cancel_scheduled", {"p_message": change.message_id, "p_conversation": change.conversation_id}
    message = {
        "id": change.message_id,
        "conversation_id": change.conversation_id,
        "kind": "text",
        "body": change.body,
        "reply_to": change.reply_to,
        "written_at": change.written_at.isoformat(),
    }
    return "schedule_message", {
        "p_message": message,
        "p_send_at": change.send_at.isoformat(),
        "p_zone": change.zone,
        "p_is_change": change.kind is ScheduleKind.RESCHEDULE,
    }


def scheduled_from(answer: Any) -> LiveRows:
    """What became of a message for later: it waits, it was sent, or the academy knows nothing of it any more."""
    if not isinstance(answer, dict) or not answer.keys() & {"message", "scheduled"}:
        raise UnexpectedAnswer("neither scheduled nor sent")
    for name, table in (("message", "messages"), ("scheduled", "scheduled_messages")):
        if (row := answer.get(name)) is not None:
            return stored_row_from(table, row)
    return LiveRows("scheduled_messages", Rows(tuple(SHAPES["scheduled_messages"]), []))
