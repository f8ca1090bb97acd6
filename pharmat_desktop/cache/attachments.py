"""Files of messages from the files of this computer. The mirror's came from other people: odd ones are left out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.files import MAX_FILES, UNKNOWN_TYPE, safe_name

_PATH = re.compile(r"[0-9a-f-]{36}/[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_MAX_SIZE, _MAX_PIXELS = 2**40, 10**6
FIRST_FILE = "CAST({}.attachments ->> '$[0].name' AS TEXT)"
"""Of a row of the mirror's messages: what its first file is called, as its sender says."""
_COLUMNS = "path, name, size, type, width, height"
_OF_DRAFTS = f"""
SELECT message_id, {_COLUMNS} FROM drafts.draft_files
WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY position
"""  # noqa: S608 - a constant


def attachments_from(text: str | None) -> tuple[Attachment, ...]:
    """From the mirror's JSON; what is no file is left out."""
    return () if not text or text == "[]" else _parsed(text)


def attachments_of_drafts(connection: ReadConnection, ids: Sequence[str]) -> dict[str, tuple[Attachment, ...]]:
    """Of messages that wait here, by id."""
    found: dict[str, tuple[Attachment, ...]] = {}
    for message_id, *file in connection.rows(_OF_DRAFTS, (json.dumps(list(ids)),)):
        found[message_id] = (*found.get(message_id, ()), Attachment(*file))
    return found


@lru_cache(maxsize=512)
def _parsed(text: str) -> tuple[Attachment, ...]:
    """The same objects for the same text: layouts are remembered by object."""
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    files = map(_attachment, items[:MAX_FILES] if isinstance(items, list) else ())
    return tuple(file for file in files if file is not None)


def _attachment(item: Any) -> Attachment | None:
    if not isinstance(item, dict) or not isinstance(path := item.get("path"), str) or not _PATH.fullmatch(path):
        return None
    name, kind = item.get("name"), item.get("type")
    width, height = _number(item.get("width"), _MAX_PIXELS), _number(item.get("height"), _MAX_PIXELS)
    has_pixels = bool(width and height)
    return Attachment(
        path=path,
        name=safe_name(name if isinstance(name, str) else ""),
        size=_number(item.get("size"), _MAX_SIZE),
        type=kind if isinstance(kind, str) else UNKNOWN_TYPE,
        width=width if has_pixels else 0,
        height=height if has_pixels else 0,
    )


def _number(value: Any, limit: int) -> int:
    return value if type(value) is int and 0 <= value <= limit else 0
