"""What counts as the same word when messages are searched, in any script; and what a person's query asks for.

SQLite's own tokenizers were tried and do not do: `unicode61` parts Arabic words at their vowel signs, keeps the tatweel
and every form of alef apart, and takes a Chinese sentence for one word; `trigram` makes the index five times as big
and as slow to fill, and finds nothing shorter than three letters, which in Chinese are most words. So text is folded
(`folding`) and parted into words here, before it is indexed, and a query in the same way:

- scripts that do not put spaces between words (Chinese, Japanese, Thai, …) are indexed letter by letter, Korean
  syllable by syllable, and a word of a query is a run of them: any part of a sentence is found;
- elsewhere a word is found by how it begins, in Arabic also without the article and what is written before it;
- a symbol (an emoji) is a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from pharmat_desktop.domain.folding import folded

MAX_TERMS = 12
"""Words of a query that count; further ones are ignored."""
MAX_TOKENS = 40
"""Letters or parts of one word or phrase that count."""
FORMAT = f"1/{unicodedata.unidata_version}"
"""Another one whenever the same text may be folded into other words: an index of before must be made anew."""

_UNSPACED = (
    *(range(0xE00, 0x1000), range(0x1000, 0x10A0), range(0x1780, 0x1800), range(0x2E80, 0x3000)),
    *(range(0x3005, 0x3008), range(0x3040, 0x3130), range(0x31A0, 0x3200), range(0x3400, 0x4DC0)),
    *(range(0x4E00, 0xA4D0), range(0xF900, 0xFB00), range(0x16FE0, 0x19000), range(0x1B000, 0x1B300)),
    range(0x20000, 0x40000),
)
"""Thai, Lao, Tibetan, Burmese, Khmer; radicals, kana, bopomofo, ideographs, Yi, Tangut, Khitan."""
_HANGUL = range(0xAC00, 0xD7A4)
_TOKEN = re.compile("[0-9a-z\x80-\U0010ffff]+")
"""As SQLite's `ascii` tokenizer parts folded text."""
_ARTICLE = re.compile("[وف]?(?:[بك]?ال|لل)(?=..)")
_PARTS = re.compile(r'"([^"]*)"|([^\s"]+)')
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_FROM = ("from:", "de:", "من:")
_OWN_NAMES = frozenset({"me", "yo", "moi", "انا"})


class _Parted(dict[int, str]):
    """How each folded character stands among others: within a word, as a word of its own, or between words."""

    def __missing__(self, code: int) -> str:
        parted = self[code] = _part(chr(code))
        return parted


def _part(character: str) -> str:
    if ord(character) < 0x80:
        return character if character.isalnum() else " "
    if ord(character) in _HANGUL:  # as its letters, so that half a syllable finds the whole one
        return f" {unicodedata.normalize('NFD', character)} "
    category = unicodedata.category(character)
    is_letter = category[0] in "LMN"
    if category in ("So", "Cn") or (is_letter and _is_unspaced(character)):
        return f" {character} "
    return character if is_letter else " "


def _is_unspaced(character: str) -> bool:
    code = ord(character)
    return any(code in span for span in _UNSPACED)


_PARTED = _Parted()


def in_words(text: str) -> str:
    """`text` folded, with spaces or ASCII signs between its words."""
    return text.lower() if text.isascii() else folded(text).translate(_PARTED)


def tokens(text: str) -> list[str]:
    return _TOKEN.findall(in_words(text))


def stem(token: str) -> str:
    """An Arabic word without article and what is written before it (وال، بال، كال، لل); empty for other words."""
    article = _ARTICLE.match(token)
    return token[article.end() :] if article else ""


def _has_stem(word: str, forms: tuple[str, ...]) -> bool:
    return not word.isascii() and stem(word).startswith(forms)


def stems(text: str) -> str:
    """The stems of a text's words, for an index beside that of the words themselves."""
    return "" if text.isascii() else " ".join(filter(None, map(stem, tokens(text))))


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, and where it stands there."""

    word: str
    start: int
    end: int


def placed_tokens(text: str) -> list[Token]:
    """The words of a text in NFC with their places. One character may hold parts of two words, or be in none."""
    if text.isascii():
        return [Token(found.group(), *found.span()) for found in _TOKEN.finditer(text.lower())]
    pieces = [in_words(character) for character in text]
    places = list(chain.from_iterable([place] * len(piece) for place, piece in enumerate(pieces)))
    return [
        Token(found.group(), places[found.start()], places[found.end() - 1] + 1)
        for found in _TOKEN.finditer("".join(pieces))
    ]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a query, or several that must follow one another."""

    words: tuple[str, ...]
    is_begun: bool
    """The last word may go on: nobody types endings in order to find something."""

    @property
    def forms(self) -> tuple[str, ...]:
        """What a single word may begin with: itself, or itself without its article."""
        return tuple(filter(None, (self.words[0], stem(self.words[0]) if self.is_begun else "")))

    @property
    def is_short(self) -> bool:
        """A single letter of an alphabet: nearly every message has a word that begins with it."""
        return (
            self.is_begun
            and len(self.words) == 1
            and len(self.words[0]) == 1
            and self.words[0].isalnum()
            and not (_is_unspaced(self.words[0]))
        )

    def places(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where `words` have the term: first and last place of each occurrence."""
        if len(self.words) == 1 and self.is_begun:
            forms = self.forms
            return ((at, at) for at, word in enumerate(words) if word.startswith(forms) or _has_stem(word, forms))
        last = len(self.words) - 1
        return ((at, at + last) for at in range(len(words) - last) if self._stands_at(words, at))

    def _stands_at(self, words: Sequence[str], at: int) -> bool:
        *firsts, last = self.words
        there = words[at + len(firsts)]
        is_last_there = there.startswith(last) if self.is_begun else there == last
        return is_last_there and list(words[at : at + len(firsts)]) == firsts


@dataclass(frozen=True, slots=True)
class Query:
    """What a person typed. Any text is one; nothing in it is an operator but quotes and ``from:``."""

    terms: tuple[Term, ...] = ()
    """All of them must be in a message."""
    senders: tuple[str, ...] = ()
    """Words that the sender's name must have, each as the beginning of one of its words."""
    is_own: bool = False
    """``from:me``: only what the person wrote."""

    @classmethod
    def parse(cls, text: str) -> Query:
        terms: list[Term] = []
        senders: list[str] = []
        for phrase, plain in _PARTS.findall(text.translate(_QUOTES)):
            if sign := next((sign for sign in _FROM if plain.casefold().startswith(sign)), ""):
                senders += tokens(plain[len(sign) :])
            elif words := tuple(tokens(phrase or plain)[:MAX_TOKENS]):
                terms.append(Term(words, is_begun=not phrase))
        is_own = not _OWN_NAMES.isdisjoint(senders)
        return cls(tuple(terms[:MAX_TERMS]), () if is_own else tuple(senders[:MAX_TERMS]), is_own)

    @property
    def is_short(self) -> bool:
        """There is not enough to look for."""
        return not (self.senders or self.is_own) and all(term.is_short for term in self.terms)

    def matches(self, text: str) -> bool:
        """Whether `text` has all terms. The senders are not looked at."""
        words = tokens(text)
        return all(any(True for _ in term.places(words)) for term in self.terms)

    def is_by(self, name: str) -> bool:
        """Whether a sender of this name is meant."""
        words = tokens(name)
        return all(any(word.startswith(wanted) for word in words) for wanted in self.senders)

    def marks(self, text: str) -> list[tuple[int, int]]:
        """Where a text in NFC has the terms: start and end of each, in order, none within another."""
        placed = placed_tokens(text)
        words = [token.word for token in placed]
        found = sorted(
            (placed[first].start, placed[last].end) for term in self.terms for first, last in term.places(words)
        )
        merged: list[tuple[int, int]] = []
        for start, end in found:
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return merged
