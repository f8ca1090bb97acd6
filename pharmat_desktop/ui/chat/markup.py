"""The part of Markdown that messages know: bold, italic, code, blocks of code, bullets.

Everything else is text. ``[words](address)`` is on purpose: a link shows where it leads. Time is linear in the text,
because hostile ones arrive: what an inline pattern may span is bounded, and lines are walked once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

MAX_SPANS = 200
"""In one message; the text behind them is shown as it was typed."""
FENCE = "```"
_MAY_HOLD_SOME = re.compile(r"[*_`]|^[ \t]*- ", re.MULTILINE)
_INLINE = re.compile(
    r"""
      (?P<plain>https://\S+|[\w.+-]{1,64}@[\w.-]+)
    | `(?P<code>[^`\n]{1,500})`
    | (?<![\w*])\*\*(?P<bold>(?![\s*])[^\n]{1,500}?(?<![\s*]))\*\*(?![\w*])
    | (?<![\w*])\*(?P<star>(?!\s)[^*\n]{1,500}(?<!\s))\*(?![\w*])
    | (?<!\w)_(?P<under>(?!\s)[^_\n]{1,500}(?<!\s))_(?!\w)
    """,
    re.VERBOSE,
)
_BULLET = re.compile(r"[ \t]{0,20}[-*] (?=\S)")


class Style(Enum):
    BOLD = "bold"
    ITALIC = "italic"
    CODE = "code"


class Span(NamedTuple):
    """Where a style holds in the shown text: from `start` to before `end`."""

    start: int
    end: int
    style: Style


class Marked(NamedTuple):
    """A text without its marks, and what they said."""

    text: str
    spans: Sequence[Span] = ()


_STYLES = {"code": Style.CODE, "bold": Style.BOLD, "star": Style.ITALIC, "under": Style.ITALIC}


def marked(text: str) -> Marked:
    """`text`, with line feeds, as it is to be shown."""
    if _MAY_HOLD_SOME.search(text) is None:
        return Marked(text)
    reading = _Reading()
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        end = _end_of_block(lines, at) if lines[at].startswith(FENCE) and reading.has_room else at
        if end > at:
            reading.add_line("\n".join(lines[at + 1 : end]), Style.CODE)
        else:
            reading.read_line(lines[at])
        at = max(end, at) + 1
    return Marked("\n".join(reading.lines), reading.spans)


def _end_of_block(lines: list[str], at: int) -> int:
    """The line that closes the block begun at `at`, or `at` when there is none or nothing in it."""
    for place in range(at + 1, len(lines)):
        if lines[place].startswith(FENCE):
            return place if place > at + 1 and lines[place].strip() == FENCE else at
    return at


class _Reading:
    """The shown lines so far."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.spans: list[Span] = []
        self._length = 0

    @property
    def has_room(self) -> bool:
        return len(self.spans) < MAX_SPANS

    def add_line(self, line: str, style: Style | None = None) -> None:
        if style is not None:
            self.spans.append(Span(self._length, self._length + len(line), style))
        self.lines.append(line)
        self._length += len(line) + 1

    def read_line(self, line: str) -> None:
        shown: list[str] = []
        length, at = 0, 0
        if bullet := _BULLET.match(line):
            at = bullet.end()
            shown.append(f"{bullet.group()[:-2]}• ")
            length = at
        for found in _INLINE.finditer(line, at):
            kind = found.lastgroup or "plain"
            if kind == "plain" or not self.has_room:
                continue
            before, inside = line[at : found.start()], found.group(kind)
            start = self._length + length + len(before)
            self.spans.append(Span(start, start + len(inside), _STYLES[kind]))
            shown += (before, inside)
            length += len(before) + len(inside)
            at = found.end()
        shown.append(line[at:])
        self.add_line("".join(shown))
