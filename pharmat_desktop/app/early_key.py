"""The key of the files that a start shows first: looked for on a thread while the rest of the app is imported.

Whether the files are protected by it is for `Vault` to say: reading that here would import the cache, in this thread.
"""

from __future__ import annotations

import threading
from pathlib import Path

from pharmat_desktop.config import Settings
from pharmat_desktop.domain.people import Account

PATIENCE = 0.25
"""Seconds that a start waits for the keychain before it goes on without; the window says "loading" then."""


class EarlyKey:
    """Begins looking when it is made. Owned by `start`."""

    def __init__(self, settings: Settings, account: Account) -> None:
        self._settings = settings
        self._account = account
        self._directory: Path | None = None
        self._raw: bytes | None = None
        self._thread = threading.Thread(target=self._look, name="early key", daemon=True)
        self._thread.start()

    def key(self, directory: Path) -> bytes | None:
        """The key of this account's folder, if the keychain has it and said so in time."""
        self._thread.join(PATIENCE)
        return self._raw if directory == self._directory else None

    def _look(self) -> None:
        from pharmat_desktop.remote.quick_keychain import quick_secret

        directory = self._settings.account_dir(self._account)
        try:
            found = quick_secret(f"files-{directory.name}")
            self._raw = bytes.fromhex(found) if found else None
        except Exception:  # noqa: BLE001  # keychains raise errors of their systems; `Vault.key` finds out and tells
            return
        self._directory = directory
