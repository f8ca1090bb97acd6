"""Text as people compare it: without what a keyboard may lack or a writer leave out, in any script.

Case, accents, vowel signs, the tatweel, invisible marks, the shape of digits and of letters that are variants of one
another do not matter: é = E, أ = ا, ٣ = 3, ß = ss. Signs that make other letters (of India, of Japan) do.
"""

from __future__ import annotations

import unicodedata

_SILENT = (
    *(range(0x300, 0x370), range(0x483, 0x488), range(0x591, 0x5BE), range(0x5BF, 0x5C8), range(0x610, 0x61B)),
    *(range(0x640, 0x641), range(0x64B, 0x660), range(0x670, 0x671), range(0x6D6, 0x6EE), range(0x8D3, 0x900)),
    *(range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x2100), range(0xFE00, 0xFE10)),
    *(range(0xFE20, 0xFE30), range(0x1F3FB, 0x1F400), range(0xE0100, 0xE01F0)),
)
"""Accents, vowel signs, the tatweel, variants of symbols."""
_ALIKE = str.maketrans("øłđħıðٱىةیکەۀ", "oldhidايهيكهه") | str.maketrans({"æ": "ae", "œ": "oe", "þ": "th"})


class _Folds(dict[int, str]):
    """What each character becomes; worked out when it is met for the first time."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


def _fold(character: str) -> str:
    if (digit := unicodedata.decimal(character, None)) is not None:
        return str(digit)
    if unicodedata.category(character) == "Cf":
        return ""
    parts = [part for part in unicodedata.normalize("NFD", character) if not _is_silent(part)]
    return unicodedata.normalize("NFC", "".join(parts).translate(_ALIKE))


def _is_silent(character: str) -> bool:
    code = ord(character)
    return any(code in span for span in _SILENT)


_FOLDS = _Folds()


def folded(text: str) -> str:
    """`text` to be compared with other folded texts."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_FOLDS)
