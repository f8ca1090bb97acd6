"""Markdown before Qt reads it: formulas are taken out, and what would take Qt minutes is bounded.

All of it in one pass whose time grows with the length alone, whatever somebody wrote. No Qt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

MOST = 200_000
"""Characters; the server's own limit."""
MOST_FORMULAS, LONGEST_FORMULA = 500, 1000
MOST_ROWS, MOST_COLUMNS = 400, 24
"""Of tables, all together; Qt inserts each row by moving those before it. What is more is shown as text."""
MOST_NESTED = 12
"""Quotations within quotations."""
LONGEST_WORD, PIECE = 1000, 250
"""Characters without a blank, beyond which a word may be broken after each PIECE: Qt tries each place else."""
OPEN, CLOSE = "\ue000", "\ue001"
"""Around a formula's number in the text; whoever writes them into a lesson writes nothing."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TOKEN = re.compile(r"\\.|`+|\$\$?", re.DOTALL)
_QUOTES = re.compile(rf"( {{0,3}}> ?){{{MOST_NESTED},}}")
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD},}}")


def _breakable(word: re.Match[str]) -> str:
    return "\u200b".join(word[0][at : at + PIECE] for at in range(0, len(word[0]), PIECE))


class Formula(NamedTuple):
    tex: str
    is_display: bool
    """On a line of its own."""


class Prepared(NamedTuple):
    text: str
    """Markdown in which OPEN, a number and CLOSE stand for a formula."""
    formulas: tuple[Formula, ...]


def prepared(markdown: str) -> Prepared:
    plain = markdown[:MOST].replace(OPEN, "").replace(CLOSE, "").replace("\0", "")
    if max(map(len, plain.split()), default=0) >= LONGEST_WORD:
        plain = _LONG_WORD.sub(_breakable, plain)
    formulas: list[Formula] = []
    parts = [text if is_code else _without_formulas(text, formulas) for text, is_code in _parts(plain)]
    return Prepared("".join(parts), tuple(formulas))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Paragraphs, and blocks of code as they are."""
    fence, gathered, rows = "", [], 0
    for line in text.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if fence:
            gathered.append(line)
            if mark and mark[1].startswith(fence) and not line.strip(f"{fence[0]} \t\r\n"):
                yield "".join(gathered), True
                fence, gathered = "", []
            continue
        if mark:
            yield "".join(gathered), False
            fence, gathered = mark[1], [line]
            continue
        rows += "|" in line
        if rows == MOST_ROWS + 1 and "|" in line:
            gathered.append("\n")  # whatever follows a table without a gap belongs to it
        gathered.append(_bounded(line, is_table_full=rows > MOST_ROWS))
        if not line.strip():
            yield "".join(gathered), False
            gathered = []
    yield "".join(gathered), bool(fence)


def _bounded(line: str, *, is_table_full: bool) -> str:
    if ">" in line:
        line = _QUOTES.sub("> " * MOST_NESTED, line)
    if "|" in line and (is_table_full or line.count("|") > MOST_COLUMNS):
        return line.replace("\\|", "|").replace("|", "\\|")
    return line


class _Tokens:
    """What means something in a paragraph, with the next of each kind found in no time."""

    def __init__(self, text: str) -> None:
        self.found = list(_TOKEN.finditer(text))
        self._next: dict[str, list[int]] = {}
        for place, token in enumerate(self.found):
            self._next.setdefault(token[0], []).append(place)
        self._reached = dict.fromkeys(self._next, 0)

    def after(self, place: int, kind: str) -> int | None:
        """Asked for growing places: each list is walked once."""
        places, at = self._next[kind], self._reached[kind]
        while at < len(places) and places[at] <= place:
            at += 1
        self._reached[kind] = at
        return places[at] if at < len(places) else None


def _without_formulas(text: str, formulas: list[Formula]) -> str:
    if "$" not in text:
        return text
    tokens = _Tokens(text)
    written: list[str] = []
    done = place = 0
    while place < len(tokens.found):
        token = tokens.found[place]
        kind = token[0]
        end = None if kind.startswith("\\") else tokens.after(place, kind)
        place += 1
        if end is None:
            continue
        closing = tokens.found[end]
        if kind.startswith("`"):
            place = end + 1
        elif _is_formula(text, token.end(), closing) and len(formulas) < MOST_FORMULAS:
            written += (text[done : token.start()], f"{OPEN}{len(formulas)}{CLOSE}")
            tex = " ".join(text[token.end() : closing.start()].split())
            formulas.append(Formula(tex, is_display=kind == "$$"))
            done, place = closing.end(), end + 1
    return "".join((*written, text[done:]))


def _is_formula(text: str, start: int, closing: re.Match[str]) -> bool:
    """Prices are none: `$5 and $10`."""
    end = closing.start()
    if not 0 < end - start <= LONGEST_FORMULA or not text[start:end].strip():
        return False
    if closing[0] == "$$":
        return True
    is_price = text[closing.end() : closing.end() + 1].isdecimal()
    return not is_price and not text[start].isspace() and not text[end - 1].isspace()
