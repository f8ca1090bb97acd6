"""What a message's neighbours make of its row: does a day begin, a sender's group begin or end, the unread part."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from pharmat_desktop.domain.chat import Message
from pharmat_desktop.ui.chat.words import local_time

GROUP_PAUSE = timedelta(minutes=10)
"""A longer silence starts a new group of the same sender."""


class RowContext(NamedTuple):
    """How a row stands among its neighbours."""

    begins_day: bool
    begins_unread: bool
    begins_group: bool
    ends_group: bool
    is_last: bool
    names_senders: bool
    """The conversation has more than two people: others get an avatar and a name."""


def row_context(
    before: Message | None,
    message: Message,
    after: Message | None,
    *,
    first_unread: str | None,
    names_senders: bool,
) -> RowContext:
    """`first_unread` is the id of the message above which the unread line stands."""
    if message.is_missing:
        return RowContext(False, message.id == first_unread, True, True, after is None, False)
    begins_day = before is None or before.is_missing or local_time(before).date() != local_time(message).date()
    begins_unread = message.id == first_unread
    continues = before is not None and not begins_unread and _is_same_group(before, message)
    is_continued = after is not None and after.id != first_unread and _is_same_group(message, after)
    return RowContext(begins_day, begins_unread, not continues, not is_continued, after is None, names_senders)


def _is_same_group(first: Message, second: Message) -> bool:
    if first.sender_id != second.sender_id or first.is_missing or second.is_missing:
        return False
    earlier, later = local_time(first), local_time(second)
    return earlier.date() == later.date() and abs(later - earlier) < GROUP_PAUSE
