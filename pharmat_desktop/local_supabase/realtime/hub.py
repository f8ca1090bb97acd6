"""Who listens to what: channels by topic, and presence on each. Plain calls, so that what is published first arrives
first.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any, Protocol

from . import frames

# A private and a public channel of one name share nothing.
Topic = tuple[bool, str]
Metas = dict[str, dict[str, list[dict[str, Any]]]]


class Subscriber(Protocol):
    """A joined channel, as the hub sees it."""

    topic: Topic

    @property
    def receives_broadcast(self) -> bool:
        """Whether broadcasts may reach it."""

    @property
    def receives_presence(self) -> bool:
        """Whether presence may reach it, and is wanted."""

    @property
    def presence_key(self) -> str:
        """The key that its presence stands under."""

    def write(self, text: str) -> None:
        """Sends one frame without waiting."""


@dataclass
class _Room:
    subscribers: dict[Subscriber, None] = field(default_factory=dict)
    present: dict[Subscriber, dict[str, Any]] = field(default_factory=dict)


class Hub:
    """Owned by the realtime service."""

    def __init__(self) -> None:
        self._rooms: dict[Topic, _Room] = {}

    def join(self, subscriber: Subscriber) -> None:
        """From now on it receives."""
        self._rooms.setdefault(subscriber.topic, _Room()).subscribers[subscriber] = None

    def leave(self, subscriber: Subscriber) -> None:
        """It receives no more, and is not present any more."""
        room = self._rooms.get(subscriber.topic)
        if room is None:
            return
        room.subscribers.pop(subscriber, None)
        self.untrack(subscriber)
        if not room.subscribers:
            del self._rooms[subscriber.topic]

    def count(self, topic: Topic) -> int:
        """How many channels are joined."""
        room = self._rooms.get(topic)
        return len(room.subscribers) if room else 0

    def publish(self, topic: Topic, payload: str, *, but: Subscriber | None = None) -> None:
        """A broadcast whose payload is JSON text, to all but one."""
        room = self._rooms.get(topic)
        if room is None:
            return
        text = frames.raw_frame(topic[1], "broadcast", payload)
        # A copy: writing may cut off a slow reader, which leaves.
        for subscriber in tuple(room.subscribers):
            if subscriber is not but and subscriber.receives_broadcast:
                subscriber.write(text)

    def presence_state(self, topic: Topic) -> Metas:
        """Who is present, by key."""
        state: Metas = {}
        room = self._rooms.get(topic)
        for subscriber, meta in room.present.items() if room else ():
            state.setdefault(subscriber.presence_key, {"metas": []})["metas"].append(meta)
        return state

    def track(self, subscriber: Subscriber, payload: dict[str, Any]) -> None:
        """It is present with this payload, in place of what it said before."""
        room = self._rooms[subscriber.topic]
        before = room.present.get(subscriber)
        meta = {**payload, "phx_ref": secrets.token_urlsafe(12)}
        if before:
            meta["phx_ref_prev"] = before["phx_ref"]
        room.present[subscriber] = meta
        self._tell(room, subscriber, joined=meta, left=before)

    def untrack(self, subscriber: Subscriber) -> None:
        """It is not present any more."""
        room = self._rooms.get(subscriber.topic)
        meta = room.present.pop(subscriber, None) if room else None
        if room and meta:
            self._tell(room, subscriber, joined=None, left=meta)

    def _tell(self, room: _Room, about: Subscriber, joined: dict[str, Any] | None, left: dict[str, Any] | None) -> None:
        diff: dict[str, Metas] = {"joins": {}, "leaves": {}}
        for side, meta in (("joins", joined), ("leaves", left)):
            if meta:
                diff[side][about.presence_key] = {"metas": [meta]}
        text = frames.frame(about.topic[1], "presence_diff", diff)
        for subscriber in tuple(room.subscribers):
            if subscriber.receives_presence:
                subscriber.write(text)
