"""From text in the files to the domain's values. The mirror's came from outside: nothing raises for odd input."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import Enum
from typing import Any, TypeVar

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PREVIEW_LENGTH = 200
"""Characters of a text shown on one line."""

E = TypeVar("E", bound=Enum)


def utc(text: str | None) -> datetime | None:
    """Aware UTC from ISO text; None for None, and for text that is no time."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def utc_or_epoch(text: str | None) -> datetime:
    return utc(text) or EPOCH


def iso(moment: datetime | None) -> str | None:
    """ISO text whose order as text is the order in time."""
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="microseconds")


def member_of(kind: type[E], value: str, otherwise: E) -> E:
    """The enum member of a wire word; `otherwise` for a word that a newer server invented."""
    try:
        return kind(value)
    except ValueError:
        return otherwise


def texts(written: str | None) -> tuple[str, ...]:
    """A JSON list of texts; what else it holds is left out."""
    found = parsed(written) if written != "[]" else None  # most have none, and a catalog asks for thousands
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def parsed(written: str | None) -> Any:
    """JSON, or None for what is none."""
    try:
        return None if written is None else json.loads(written)
    except (ValueError, RecursionError):
        return None


def full_name(first: str | None, last: str | None) -> str:
    return f"{first or ''} {last or ''}".strip()


def one_line(text: str | None) -> str:
    """The start of a text with every run of white space as one space."""
    return " ".join((text or "")[: PREVIEW_LENGTH * 2].split())[:PREVIEW_LENGTH]


def storable(text: str) -> str:
    """Text that UTF-8 can hold: halves of characters (a clipboard may carry them) are joined or replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
