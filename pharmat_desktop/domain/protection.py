"""How an account's files on this computer are kept from other eyes. Named tuples: needed before the first paint."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

KEY_LENGTH = 32
"""Bytes."""


class Protection(StrEnum):
    """The person chooses where there is a choice, and is never left unprotected in silence."""

    KEYCHAIN = "keychain"
    """Encrypted; the key is in the computer's keychain. The rule wherever there is a keychain."""
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a choice
    """Encrypted; the key is made of a passphrase that the person types at each start."""
    NONE = "none"
    """Not encrypted: the demo's public data, or, for drafts only, the person's own explicit choice."""


class FileKey(NamedTuple):
    """What opens an account's files. Has no readable form, so that no log can hold it."""

    raw: bytes
    """`KEY_LENGTH` bytes; none for files that are not encrypted."""
    passing: bytes = b""
    """When given, the mirror has this key instead, which ends with the program: it is made anew at each start."""

    def __repr__(self) -> str:
        return "FileKey(…)" if self.raw else "FileKey(none)"

    @property
    def of_mirror(self) -> FileKey:
        return FileKey(self.passing) if self.passing else self

    @property
    def sql(self) -> str:
        """As SQLCipher takes it: used as it is, not run through a slow derivation."""
        return f"x'{self.raw.hex()}'"


UNENCRYPTED = FileKey(b"")
