"""What a request for the contents of a folder says, read as Storage reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import invalid_request

_SORTABLE = {"name": 'name collate "C"', "created_at": "created_at", "updated_at": "updated_at",
             "last_accessed_at": "last_accessed_at"}  # fmt: skip
_MAX_ROWS = 1000
_MAX_OFFSET = 2**31 - 1


@dataclass(frozen=True)
class Listing:
    """`folder` is empty or ends with a slash; `order` is SQL of ours, never of the request."""

    folder: str
    search: str
    order: str
    limit: int
    offset: int

    @classmethod
    def read(cls, body: dict[str, Any]) -> Listing:
        """Raises StorageError for what is of no use."""
        folder = _text(body, "prefix").strip("/")
        return cls(
            folder=f"{folder}/" if folder else "",
            search=_text(body, "search").lower(),
            order=_order(body.get("sortBy") or {}),
            limit=min(_natural(body, "limit", 100), _MAX_ROWS),
            offset=_natural(body, "offset", 0),
        )


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name) or ""
    if not isinstance(value, str) or "\0" in value:
        raise invalid_request(f"body/{name} must be string")
    return value.encode(errors="replace").decode()


def _natural(body: dict[str, Any], name: str, otherwise: int) -> int:
    value = body.get(name)
    if value is None:
        return otherwise
    if not isinstance(value, int) or not 0 <= value <= _MAX_OFFSET:
        raise invalid_request(f"body/{name} must be integer")
    return value


def _order(sort: object) -> str:
    if not isinstance(sort, dict):
        raise invalid_request("body/sortBy must be object")
    column = _SORTABLE.get(str(sort.get("column") or "name"), _SORTABLE["name"])
    return f"{column} {'desc' if sort.get('order') == 'desc' else 'asc'}"
