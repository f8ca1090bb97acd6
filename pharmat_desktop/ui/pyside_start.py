"""Spares the start two things that PySide does for programmers: together a fifth of a bare window's start.

Both lean on the inside of PySide and do nothing where it has changed; tests tell when that happens.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

_STUB_WRITER = "shibokensupport.signature.lib.pyi_generator"


def skip_stub_writer() -> None:
    """Call before the first import of PySide6, which compiles its writer of .pyi files at each start, for 15 ms."""
    sys.modules.setdefault(_STUB_WRITER, _Unused(_STUB_WRITER))


def stop_feature_scan() -> None:
    """Call once PySide6 is imported: it reads the source of each module imported later, 0.2 ms for each.

    It looks for `from __feature__ import snake_case`, which neither this app nor any library of it uses.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_no_feature)  # noqa: B010  there is no public switch, and no stub


class _Unused(ModuleType):
    """Has whatever is imported from it, and none of it is ever called."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


def _uses_no_feature(_module: object) -> bool:
    return False
