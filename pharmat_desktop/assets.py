"""The one door to `resources/`: the same call works from a checkout, an installed wheel and a frozen bundle.

Standard library only, so that a subprocess without Qt may use it too.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def resources_dir() -> Path:
    """The folder that holds `icons`, `fonts`, `translations` and `supabase`.

    Raises FileNotFoundError when none of its homes has it.
    """
    for candidate in _candidates():
        if (candidate / "icons").is_dir():
            return candidate
    raise FileNotFoundError("the app's resources folder is missing: the installation is incomplete")


def asset(*parts: str) -> Path:
    """Path of one resource, e.g. ``asset("icons", "search.svg")``; opening it tells whether it exists."""
    return resources_dir().joinpath(*parts)


def _candidates() -> tuple[Path, ...]:
    frozen = getattr(sys, "_MEIPASS", None)
    bundled = (Path(frozen) / "pharmat_desktop" / "resources", Path(frozen) / "resources") if frozen else ()
    return (*bundled, _PACKAGE / "resources", _PACKAGE.parent / "resources")
