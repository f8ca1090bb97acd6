"""Whole files into other files: plain ones become encrypted, and copies are made before a migration."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from pharmat_desktop.cache.driver import connect, is_plain
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey


def encrypt(file: StoreFile) -> None:
    """Replace a sound plain file in one step: a crash before leaves it, a crash after needs nothing.

    Copies from before old migrations leave with it, for all they hold is in the file. Raises sqlite3.Error or OSError.
    """
    target = file.path.with_name(file.path.name + ".encrypted")
    copy_as(file._replace(key=UNENCRYPTED), target, file.key)
    for companion in file.companions:
        companion.unlink(missing_ok=True)
    target.replace(file.path)
    for copy in file.path.parent.glob(f"{file.path.name}.version-*"):
        copy.unlink()


def is_to_encrypt(file: StoreFile) -> bool:
    """Whether this file is plain though it has a key now. Raises OSError."""
    return bool(file.key.raw) and file.path.exists() and is_plain(file.path)


def copy_as(file: StoreFile, target: Path, key: FileKey) -> None:
    """A copy with all that the file's log holds, under `key`. Raises sqlite3.Error."""
    target.unlink(missing_ok=True)
    with closing(connect(file.path, file.key)) as source:
        source.execute("ATTACH ? AS copy KEY ?", (str(target), key.sql if key.raw else ""))
        source.execute("SELECT sqlcipher_export('copy')")
        version = source.execute("PRAGMA main.user_version").fetchone()[0]
        source.execute(f"PRAGMA copy.user_version = {version:d}")
        source.execute("DETACH copy")
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with target.open("rb+") as written:
        os.fsync(written.fileno())
