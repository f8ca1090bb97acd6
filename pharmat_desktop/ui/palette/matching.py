"""How well a few typed letters fit a name.

Every word of the query must fit; each is worth the most that it can be:

======  =========================================================
  8     the name begins with it
  6     a word of the name begins with it
  4     it is the initials of words that follow one another (``dah`` in *Dr Amal Haddad*)
  3     it stands inside of a word
  2     what is said besides the name has it
  1     its letters come in this order, within one word
======  =========================================================
"""

from __future__ import annotations

import re

from pharmat_desktop.domain.folding import folded

_WORD = re.compile(r"\w+")


class Needle:
    """A query, folded once for many names."""

    def __init__(self, query: str) -> None:
        self.words = folded(query).split()

    def score(self, hay: Hay) -> int:
        """0 when some word fits nowhere; more is better. An empty query fits everything equally."""
        total = 1
        for word in self.words:
            worth = _worth(word, hay)
            if not worth:
                return 0
            total += worth
        return total


class Hay:
    """A name and what is said besides it, folded once for many queries."""

    __slots__ = ("detail", "initials", "title", "words")

    def __init__(self, title: str, detail: str = "") -> None:
        self.title = folded(title)
        self.detail = folded(detail)
        self.words = _WORD.findall(self.title)
        self.initials = "".join(word[0] for word in self.words)


def _worth(word: str, hay: Hay) -> int:
    if hay.title.startswith(word):
        return 8
    if any(each.startswith(word) for each in hay.words):
        return 6
    if len(word) > 1 and word in hay.initials:
        return 4
    if word in hay.title:
        return 3
    if word in hay.detail:
        return 2
    return int(len(word) > 2 and any(_is_within(word, each) for each in hay.words))


def _is_within(letters: str, text: str) -> bool:
    rest = iter(text)
    return text[:1] == letters[:1] and all(letter in rest for letter in letters)
