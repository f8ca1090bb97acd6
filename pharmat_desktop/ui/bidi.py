"""Texts of other people inside lines of ours: each keeps its own direction."""

from __future__ import annotations

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def isolated(text: str) -> str:
    """`text` laid out by its own first strong letter, whatever surrounds it.

    For painting only: the marks must not get into what is copied, spoken or compared.
    """
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text else ""


def without_marks(text: str) -> str:
    """What was put together for painting, to be spoken."""
    return text.replace(_FIRST_STRONG_ISOLATE, "").replace(_POP_ISOLATE, "")
