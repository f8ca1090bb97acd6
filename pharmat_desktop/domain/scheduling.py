"""Messages for later: what waits for its time, the times that are offered, and what a clock time means near a change.

All times of sending are instants (aware UTC). A clock time is read by somebody's clock: the other person's in a direct
conversation, else one's own. Where a clock is set forward a time is skipped, where it is set back a time comes twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import NamedTuple

from pharmat_desktop.domain.chat import Attachment, ConversationId, Delivery, MessageId
from pharmat_desktop.domain.clocks import MINUTE, appointment, shown, zone_named
from pharmat_desktop.domain.drafts import ScheduleKind

MORNING = time(8)
"""When a day of messages begins."""
FARTHEST = timedelta(days=365)
"""How far ahead a message can be scheduled; the academy allows a day more."""
_MONDAY = 0


@dataclass(frozen=True, slots=True)
class ScheduledMessage:
    """A message of one's own that waits for its time. Nobody else sees it."""

    id: MessageId
    """The message's id for ever."""
    conversation_id: ConversationId
    body: str
    written_at: datetime
    send_at: datetime
    zone: str
    """IANA name: by whose clock the time was agreed."""
    delivery: Delivery = Delivery.SENT
    """SENT: the academy keeps it. Else how far the newest wish about it has come."""
    reply_to: MessageId | None = None
    attachments: tuple[Attachment, ...] = ()
    problem: str = ""
    """Why it needs attention, as a sentence; empty otherwise."""
    draft_id: str = ""
    """The wish about it that the academy does not have yet."""
    wish: ScheduleKind | None = None
    """What that wish is."""
    is_new: bool = False
    """The academy has never heard of it."""

    @property
    def needs_attention(self) -> bool:
        return self.delivery is Delivery.NEEDS_ATTENTION

    def is_due(self, now: datetime) -> bool:
        return self.send_at <= now


class Reader(NamedTuple):
    """The other person of a direct conversation: by their clock a time is offered."""

    name: str
    zone: str
    """IANA name."""


class Offer(NamedTuple):
    """A time that somebody may mean."""

    at: datetime
    zone: str
    """IANA name: by whose clock it is a good time."""
    is_morning: bool
    """The beginning of a day there; else an hour from now."""


def offers(now: datetime, zone: str) -> list[Offer]:
    """In an hour, and the mornings by the clock of `zone`."""
    mornings = [Offer(at, zone, is_morning=True) for at in offered_times(now, zone)]
    return [Offer(in_an_hour(now), zone, is_morning=False), *mornings]


def offered_times(now: datetime, zone: str) -> list[datetime]:
    """The mornings by the clock of `zone` that somebody may mean, earliest first: the next, tomorrow's, Monday's."""
    today = shown(now, zone).date()
    days = [today, today + timedelta(days=1), _next_monday(today)]
    mornings = {morning(day, zone) for day in days}
    return sorted(at for at in mornings if at > now)[:3]


def in_an_hour(now: datetime) -> datetime:
    """To the minute."""
    return (now + timedelta(hours=1)).astimezone(UTC).replace(second=0, microsecond=0)


def morning(day: date, zone: str) -> datetime:
    return appointment(datetime.combine(day, MORNING), zone)


class ClockTime(Enum):
    """What a clock time is in a zone."""

    PLAIN = "plain"
    SKIPPED = "skipped"
    """The clock is set forward over it."""
    TWICE = "twice"
    """The clock is set back, and shows it a second time."""


class Meaning(NamedTuple):
    """What a clock time means."""

    kind: ClockTime
    instants: tuple[datetime, ...]
    """Two for TWICE, else one; for SKIPPED the appointment's, which the clock shows as a later time."""


def meaning(clock: datetime, zone: str) -> Meaning:
    """`clock` is naive."""
    first = appointment(clock, zone)
    if shown(first, zone) != clock:
        return Meaning(ClockTime.SKIPPED, (first,))
    second = clock.replace(tzinfo=zone_named(zone), fold=1).astimezone(UTC)
    return Meaning(ClockTime.PLAIN, (first,)) if second == first else Meaning(ClockTime.TWICE, (first, second))


def next_quarter(now: datetime, zone: str) -> datetime:
    """A clock time to begin choosing with: the next quarter of an hour that is at least five minutes ahead."""
    clock = shown(now, zone).replace(second=0, microsecond=0) + 6 * MINUTE
    return clock + timedelta(minutes=-clock.minute % 15)


def _next_monday(today: date) -> date:
    return today + timedelta(days=(_MONDAY - today.weekday() - 1) % 7 + 1)
