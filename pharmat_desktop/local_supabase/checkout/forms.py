"""Reads the form encoding of the provider's API, in which brackets make objects and lists: a[b][0][c]=d."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

_PART = re.compile(r"\[([^\[\]]*)\]")


def read_form(text: str) -> dict[str, Any]:
    """Nested dicts of strings; lists are dicts with the keys '0', '1', …"""
    found: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        head = name.partition("[")[0]
        *path, last = [head, *_PART.findall(name[len(head) :])]
        place = found
        for part in path:
            place = place.setdefault(part, {})
            if not isinstance(place, dict):
                raise ValueError(name)  # noqa: TRY004 - the sender's mistake, not ours
        place[last] = value
    return found
