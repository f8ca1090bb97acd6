"""Where installed copies learn of newer versions, and whose word they take: the one place for both.

Empty as long as nobody publishes: then nothing is asked. `packaging/README.md`, "Update feed", tells how to fill them.

Why a feed of our own, and not a framework: TUF (python-tuf, tufup) defends a repository of many packages with four
roles of keys that somebody must keep alive; tufup also unpacks into the installation itself, past the system's own
installer. Here one file is signed with one key by one publisher, and what is downloaded is handed to the system as any
installer is. `cryptography`, which verifies it, seals our files already.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pharmat_desktop.domain.updates import Package

FEED_URL = ""
"""https, e.g. of a static page or a release of a code host."""
PUBLIC_KEY = ""
"""Base64 of 32 bytes, as ``packaging/sign_feed.py keys`` prints it."""


def installed_package() -> Package | None:
    """What this copy was installed from; None for one that runs from its source, which its owner updates."""
    if not getattr(sys, "frozen", False):
        return None
    from pharmat_desktop.app.packaged import app_image
    from pharmat_desktop.domain.updates import Package  # not for a start

    systems = {"win32": Package.WINDOWS, "darwin": Package.MACOS}
    return systems.get(sys.platform, Package.APPIMAGE if app_image() else Package.DEB)
