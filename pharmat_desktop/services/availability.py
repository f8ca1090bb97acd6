"""A tutor's working hours: what is stored, and saving another plan. A command: online only, the server decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pharmat_desktop.domain.availability import ChangedElsewhere, DeskNow, Plan, Saved, plan_of
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.sessions import Session

if TYPE_CHECKING:
    from pharmat_desktop.domain.people_ports import PeopleReader
    from pharmat_desktop.domain.ports import ChangeFeed
    from pharmat_desktop.domain.session_ports import SessionReader

AHEAD = timedelta(days=400)
"""How far sessions can be booked."""
_TOPICS = (Topic(TopicKind.SESSIONS), Topic(TopicKind.TUTORS), Topic(TopicKind.PEOPLE))


class AvailabilityService:
    """Reads answer at once from this computer and raise LocalStorageError."""

    def __init__(
        self,
        desk: DeskNow,
        reader: SessionReader,
        people: PeopleReader,
        feed: ChangeFeed,
        *,
        refresh: Callable[[], object],
    ) -> None:
        """`refresh` asks for a pull, which brings what was saved into the copy."""
        self._desk = desk
        self._reader = reader
        self._people = people
        self._feed = feed
        self._refresh = refresh

    def stored(self) -> Plan | None:
        """As this computer knows it; None before it has heard of this person."""
        return None if self._people.own_role() is None else plan_of(self._reader.availability())

    def sessions_after(self, now: datetime) -> Sequence[Session]:
        """What fills the hours from now on."""
        return [one for one in self._reader.between(now, now + AHEAD) if one.status.is_live]

    async def save(self, seen: Plan, wish: Plan) -> Saved | ChangedElsewhere:
        """Make it `wish`, if the server still has `seen`. After no answer, saying it again is harmless.

        Raises Offline, NoAnswer, Busy, SignedOut, Refused or UnexpectedAnswer.
        """
        outcome = await self._desk().save(seen, wish)
        self._refresh()
        return outcome

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` on the loop when hours, rules, zone or sessions may have changed. Returns what ends it."""

        def on_changes(changes: Changes) -> None:
            if any(concerns(changes, topic) for topic in _TOPICS):
                listener()

        return self._feed.subscribe(on_changes)
