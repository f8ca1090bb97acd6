"""What an account's folder says of its own protection: how it was chosen, and whether a key is the right one.

``protection.json`` holds no secret: the kind, a salt, and a keyed digest that only the right key gives. Without it a
wrong key would look like a damaged file, and a damaged file is replaced.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey, Protection

NAME = "protection.json"


class Protected(NamedTuple):
    """How a folder's files are protected."""

    kind: Protection
    salt: bytes
    check: str
    """Hex of the digest that the right key gives; empty without encryption."""

    def fits(self, key: FileKey) -> bool:
        """Whether this is the key that the files were made with."""
        from hmac import compare_digest

        return compare_digest(self.check, _check(key))

    def key_from(self, passphrase: str) -> FileKey:
        """Slow on purpose: call it in a thread."""
        return derived(passphrase, self.salt)


def read(directory: Path) -> Protected | None:
    """None when nothing was chosen yet. Raises LocalStorageError when it cannot be told."""
    try:
        raw = json.loads((directory / NAME).read_text(encoding="utf-8"))
        return Protected(Protection(raw["kind"]), bytes.fromhex(raw["salt"]), str(raw["check"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise LocalStorageError(f"{NAME} cannot be read: {type(error).__name__}") from error


def choose_passphrase(directory: Path, passphrase: str) -> FileKey:
    """Protect a folder by this passphrase; the key of its files. Slow on purpose. Raises LocalStorageError."""
    import secrets

    salt = secrets.token_bytes(16)
    return settle(directory, Protection.PASSPHRASE, derived(passphrase, salt), salt)


def settle(directory: Path, kind: Protection, key: FileKey, salt: bytes = b"") -> FileKey:
    """Write down how the files of this folder are protected from now on. Raises LocalStorageError."""
    target = directory / NAME
    draft = target.with_suffix(".tmp")
    content = {"kind": kind.value, "salt": salt.hex(), "check": _check(key)}
    try:
        directory.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(content), encoding="utf-8")
        draft.replace(target)
    except OSError as error:
        raise LocalStorageError(f"{NAME} cannot be written: {error.strerror}") from error
    return key


def derived(passphrase: str, salt: bytes) -> FileKey:
    """About 0.1 s and 32 MB for each guess."""
    from hashlib import scrypt
    from unicodedata import normalize

    password = normalize("NFC", passphrase).encode()
    return FileKey(scrypt(password, salt=salt, dklen=KEY_LENGTH, n=2**15, r=8, p=1, maxmem=64 * 2**20))


def _check(key: FileKey) -> str:
    """Sixteen bytes that tell a right key from a wrong one and nothing about either."""
    from hmac import digest

    return digest(key.raw, b"pharmaT files", "sha256")[:16].hex() if key.raw else ""
