"""Keys of the accounts' files: from the keychain, from a passphrase, or none because the person (or the demo) said so.

::

    nothing chosen ──► keychain there? ──yes──► new random key, kept in the keychain
                             └──no──► demo: not encrypted · else the person: passphrase, or drafts unencrypted
    keychain   ──► found and right ──► opened
                   └── locked or gone ──► the person: try again, or begin anew (old files are set aside, not deleted)
    passphrase ──► typed until right ──► opened      (forgotten: begin anew, as above)
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from pharmat_desktop.app.early_key import EarlyKey
from pharmat_desktop.cache import protection
from pharmat_desktop.config import Settings
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Account
from pharmat_desktop.domain.protection import KEY_LENGTH, UNENCRYPTED, FileKey, Protection
from pharmat_desktop.remote.secrets import Secrets


class Undecided(LocalStorageError):
    """The person did not say how their files are to be protected: nothing was written."""


class ProtectionDialogs(Protocol):
    """What only the person can say."""

    async def choose(self) -> tuple[Protection, str] | None:
        """PASSPHRASE with one, or NONE; None when they would rather not sign in."""
        ...

    async def passphrase(self, *, was_wrong: bool) -> str | None:
        """None when it is forgotten."""
        ...

    async def begin_anew(self) -> bool:
        """The key cannot be had: True to set the old files aside, False to look for it once more."""
        ...


class Vault:
    """Finds or makes the key of an account's files. Owned by `Application`."""

    def __init__(
        self,
        settings: Settings,
        secrets: Callable[[], Awaitable[Secrets]],
        dialogs: ProtectionDialogs,
        early: EarlyKey | None = None,
        *,
        is_demo: bool = False,
    ) -> None:
        self._settings = settings
        self._secrets = secrets
        self._dialogs = dialogs
        self._early = early
        self._is_demo = is_demo

    def at_once(self, account: Account) -> FileKey | None:
        """The key, if it needs no waiting: for the first screen of a start."""
        directory = self._settings.account_dir(account)
        try:
            protected = protection.read(directory)
        except LocalStorageError:
            return None
        if protected is None:
            return None
        if protected.kind is Protection.NONE and self._is_demo:
            return UNENCRYPTED
        if protected.kind is not Protection.KEYCHAIN or self._early is None:
            return None
        raw = self._early.key(directory)
        return key if raw and protected.fits(key := FileKey(raw)) else None

    async def key(self, account: Account) -> FileKey:
        """Raises LocalStorageError, and Undecided."""
        directory = self._settings.account_dir(account)
        protected = protection.read(directory)
        if protected is None:
            return await self._chosen(directory)
        if protected.kind is Protection.NONE:
            return self._without_protection()
        if protected.kind is Protection.PASSPHRASE:
            return await self._by_passphrase(directory, protected)
        return await self._from_keychain(directory, protected)

    async def forget(self, account: Account) -> None:
        """The account's files are gone, or hold nothing that anyone could want back."""
        secrets = await self._secrets()
        await secrets.forget(key_name(self._settings.account_dir(account)))

    async def _chosen(self, directory: Path) -> FileKey:
        secrets = await self._secrets()
        if secrets.is_persistent:
            key = FileKey(os.urandom(KEY_LENGTH))
            await secrets.save(key_name(directory), key.raw.hex())
            if secrets.is_persistent:  # it was written
                return protection.settle(directory, Protection.KEYCHAIN, key)
        if self._is_demo:
            return protection.settle(directory, Protection.NONE, UNENCRYPTED)
        choice = await self._dialogs.choose()
        if choice is None:
            raise Undecided("no protection was chosen")
        kind, passphrase = choice
        if kind is Protection.PASSPHRASE:
            return await asyncio.to_thread(protection.choose_passphrase, directory, passphrase)
        protection.settle(directory, Protection.NONE, UNENCRYPTED)
        return self._without_protection()

    def _without_protection(self) -> FileKey:
        """What the server can send again is not left readable on the disk; the demo's data is public."""
        return UNENCRYPTED if self._is_demo else FileKey(b"", os.urandom(KEY_LENGTH))

    async def _by_passphrase(self, directory: Path, protected: protection.Protected) -> FileKey:
        was_wrong = False
        while True:
            passphrase = await self._dialogs.passphrase(was_wrong=was_wrong)
            if passphrase is None:
                if await self._dialogs.begin_anew():
                    return await self._begin_anew(directory)
                continue
            key = await asyncio.to_thread(protected.key_from, passphrase)
            if protected.fits(key):
                return key
            was_wrong = True

    async def _from_keychain(self, directory: Path, protected: protection.Protected) -> FileKey:
        secrets = await self._secrets()
        while True:
            found = await secrets.load(key_name(directory)) or ""
            try:
                key = FileKey(bytes.fromhex(found))
            except ValueError:
                key = UNENCRYPTED
            if key.raw and protected.fits(key):
                return key
            secrets.forget_memory(key_name(directory))
            if await self._dialogs.begin_anew():
                return await self._begin_anew(directory)

    async def _begin_anew(self, directory: Path) -> FileKey:
        """What cannot be opened is set aside beside the account's folder: the key may turn up again."""
        aside = directory.with_name(f"{directory.name}.locked-{datetime.now(UTC):%Y%m%dT%H%M%SZ}")
        try:
            await asyncio.to_thread(directory.rename, aside)
        except OSError as error:
            raise LocalStorageError(f"the locked files cannot be set aside: {error.strerror}") from error
        return await self._chosen(directory)


def key_name(directory: Path) -> str:
    """Under which name the key of an account's folder is in the keychain."""
    return f"files-{directory.name}"
