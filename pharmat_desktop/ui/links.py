"""Which links in other people's texts may be opened, and how."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

ALLOWED = frozenset({"https", "mailto"})


def is_allowed(link: QUrl) -> bool:
    """Only what a browser or a mail program opens, and only whole addresses: no files, no scripts, no own schemes."""
    if link.scheme().lower() not in ALLOWED or not link.isValid():
        return False
    return bool(link.host()) if link.scheme().lower() == "https" else bool(link.path())


def open_link(link: QUrl) -> bool:
    """Hand an allowed link to the system; False when it is not allowed or nothing takes it."""
    return is_allowed(link) and QDesktopServices.openUrl(link)
