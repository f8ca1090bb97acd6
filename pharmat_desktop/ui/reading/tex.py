"""TeX's mathematics as outlines that can be painted at any size, without a browser. Blocking: for threads.

ziamath (MIT, pure Python, 4 MB with its font) lays formulas out by the OpenType MATH table and loads nothing but its
own font. Its kin weigh more: matplotlib's mathtext brings 80 MB and half a second of imports, MathJax and KaTeX a
browser.
"""

from __future__ import annotations

import re
from threading import Lock
from typing import NamedTuple

EM = 24.0
"""Size at which outlines are made."""
INK = "#010203"
"""The colour in the outlines, to be replaced by the text's."""
_LARGEST = 400_000
"""Characters of one formula's outlines."""
_STRANGE = re.compile(r"\\(?:style|class|href|url|html\w*|cssId|input|include\w*|font\w*|def|newcommand|require)\b")
"""Commands that are about files, addresses, styles or other commands: no mathematics."""
_one_at_a_time = Lock()
"""The library keeps settings and fonts in variables of its modules."""


class Outlines(NamedTuple):
    """A formula; lengths in parts of the letters' size (em)."""

    svg: str
    width: float
    ascent: float
    """Above the line on which letters stand."""
    descent: float


def outlines(tex: str, *, is_display: bool) -> Outlines | None:
    """None for what is no formula: it is shown as it was written."""
    if _STRANGE.search(tex):
        return None
    try:
        with _one_at_a_time:
            return _made(tex, is_display=is_display)
    except Exception:  # noqa: BLE001  # somebody wrote nonsense, and the library answers it in many ways
        return None


def _made(tex: str, *, is_display: bool) -> Outlines | None:
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False  # outlines in place: Qt's SVG knows no symbols
    made = Latex(tex, size=EM, color=INK, inline=not is_display)
    svg = made.svg()
    left, top, width, height = (float(number) for number in _VIEW.search(svg)[1].split())  # type: ignore[index]
    if not 0 < width < 10_000 or not 0 < height < 10_000 or len(svg) > _LARGEST or left < -EM:
        return None
    return Outlines(svg, width / EM, -top / EM, (height + top) / EM)


_VIEW = re.compile(r'viewBox="([^"]+)"')
