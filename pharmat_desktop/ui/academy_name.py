"""How an academy is called on the screen."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

DEMO = "demo"


def academy_text(name: str) -> str:
    """`name` is `config.AcademyAddress.name`: a URL, of which the host is shown, or the demo."""
    if name == DEMO:
        return QCoreApplication.translate("app", "Demo academy")
    return urlsplit(name).hostname or name
