"""Links in what people write: found strictly, opened only by a click, and only https and mail."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QUrl

_CANDIDATE = re.compile(r"(?i)\bhttps://[^\s<>\"]+|\b(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TRAILING = ".,;:!?'»”’"
_PAIRS = {")": "(", "]": "[", "}": "{"}


class Link(NamedTuple):
    """Where a link stands in a text, and what opens when it is clicked."""

    start: int
    length: int
    url: QUrl

    @property
    def address(self) -> str:
        """The target as it really is: a host in other scripts in its ASCII form, so that look-alikes show."""
        return bytes(self.url.toEncoded().data()).decode("ascii")


def find_links(text: str) -> tuple[Link, ...]:
    """Links of `text`, in order. Without a scheme only mail addresses count; control characters end a link."""
    found = (_link(match.start(), match.group()) for match in _CANDIDATE.finditer(text))
    return tuple(link for link in found if link is not None)


def _link(start: int, raw: str) -> Link | None:
    shown = _trimmed(raw)
    is_mail = not shown.lower().startswith("https:")
    target = f"mailto:{shown}" if is_mail and not shown.lower().startswith("mailto:") else shown
    url = QUrl(target, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or (not is_mail and (not url.host() or url.userInfo())):
        return None
    return Link(start, len(shown), url)


def _trimmed(raw: str) -> str:
    """Without what follows an address in a sentence, and without anything that hides or reverses text."""
    end = next((i for i, sign in enumerate(raw) if unicodedata.category(sign) in {"Cc", "Cf", "Zl"}), len(raw))
    shown = raw[:end]
    while shown and (shown[-1] in _TRAILING or shown.count(shown[-1]) > shown.count(_PAIRS.get(shown[-1], shown[-1]))):
        shown = shown[:-1]
    return shown
