"""Frames of the Phoenix protocol, version 1.0.0: one JSON object with topic, event, payload, ref and join_ref."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

PREFIX = "realtime:"


@dataclass(frozen=True)
class Message:
    """What a client sent."""

    topic: str
    event: str
    payload: dict[str, Any]
    ref: str | None
    join_ref: str | None

    @property
    def name(self) -> str:
        """The topic as policies know it, without the prefix."""
        return self.topic.removeprefix(PREFIX)


def read(text: str) -> Message | None:
    """The message, or None for what is none: Realtime drops it and keeps the socket."""
    try:
        fields = decode(text)
    except ValueError:
        return None
    if not isinstance(fields, dict):
        return None
    topic, event, payload = fields.get("topic"), fields.get("event"), fields.get("payload")
    if not isinstance(topic, str) or not isinstance(event, str):
        return None
    return Message(
        topic, event, payload if isinstance(payload, dict) else {}, _ref(fields, "ref"), _ref(fields, "join_ref")
    )


def frame(name: str, event: str, payload: object, ref: str | None = None) -> str:
    """A frame to a client on the channel `name`."""
    return raw_frame(name, event, encode(payload), ref)


def raw_frame(name: str, event: str, payload: str, ref: str | None = None) -> str:
    """The same with a payload that is JSON text already."""
    return f'{{"topic":{encode(PREFIX + name)},"event":"{event}","payload":{payload},"ref":{encode(ref)}}}'


def reply(topic: str, ref: str | None, status: str, response: object) -> str:
    """The answer to a message of a client; `topic` with its prefix."""
    payload = encode({"status": status, "response": response})
    return f'{{"topic":{encode(topic)},"event":"phx_reply","payload":{payload},"ref":{encode(ref)}}}'


def decode(text: str | bytes) -> Any:
    """JSON. Raises ValueError for what is none, and for half of a surrogate pair, which could be sent on to nobody."""
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    encode(value).encode()
    return value


def encode(value: object) -> str:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _ref(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return None if value is None else str(value)
