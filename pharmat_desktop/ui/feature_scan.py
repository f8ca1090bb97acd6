"""Switches off a search that PySide makes at each import: it costs 0.2 ms a module, 10 ms until the first paint.

Once PySide6 is loaded, each module imported later is read from disk and searched for the word "PySide6", in case it
uses `from __feature__ import snake_case`. This app does not, nor does any library it uses.
"""

from __future__ import annotations

import sys


def stop_feature_scan() -> None:
    """Treat every module as one without features. Does nothing where PySide has no such search."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_no_feature)  # noqa: B010  there is no public switch, and no stub


def _uses_no_feature(_module: object) -> bool:
    return False
