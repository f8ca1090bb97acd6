"""Text as searches compare it."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Without case and accents, so that `cinetica` finds `Farmacocinética`."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in split if not unicodedata.combining(character))
