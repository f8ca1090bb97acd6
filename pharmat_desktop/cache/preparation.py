"""Makes an account's files fit to be opened: broken ones are set aside, old ones migrated. Runs on the worker thread.

::

    absent ─────────────────────────────────────────────► made
    broken ──(drafts: what can be read is copied out)──► set aside ──► made
    older  ──(drafts: backed up first)──────────────────► migrated
    newer  ──(mirror)──► removed, made
           └─(drafts)──► LocalStorageError, untouched
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from pharmat_desktop.cache.engine import connect, disconnect, translated
from pharmat_desktop.cache.files import Repair, StoreFile, drafts_file, mirror_file, read_only_uri
from pharmat_desktop.cache.migrations import migrate
from pharmat_desktop.cache.repair import is_broken, salvage, set_aside
from pharmat_desktop.domain.errors import LocalStorageError


def prepare(directory: Path) -> tuple[Repair, ...]:
    """Nobody else may have the files open. Raises LocalStorageError."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        repairs = prepare_drafts(drafts_file(directory)), _prepare_mirror(mirror_file(directory))
    except (OSError, sqlite3.Error) as error:
        raise LocalStorageError(f"the account's files cannot be prepared: {error}") from error
    return tuple(repair for repair in repairs if repair is not None)


def _prepare_mirror(file: StoreFile) -> Repair | None:
    repair = Repair("mirror", set_aside(file)) if is_broken(file) else None
    if file.stored_version() > file.version:
        _remove(file)
    _migrate(file)
    return repair


def prepare_drafts(file: StoreFile) -> Repair | None:
    rebuilt = StoreFile("drafts", file.path.with_name(file.path.name + ".rebuilt"), file.version)
    if rebuilt.path.exists() and not file.path.exists():  # a rebuild was interrupted after its last write
        rebuilt.path.rename(file.path)
    repair = _rebuild(file, rebuilt) if is_broken(file) else None
    stored = file.stored_version()
    if stored > file.version:
        raise LocalStorageError("the drafts were written by a newer version of this program")
    if 0 < stored < file.version:
        _back_up(file, stored)
    _migrate(file)
    return repair


def _rebuild(file: StoreFile, rebuilt: StoreFile) -> Repair:
    _remove(rebuilt)
    _migrate(rebuilt)
    connection = _connected(rebuilt)
    try:
        saved = salvage(file.path, connection)
    finally:
        disconnect(connection)
    kept_as = set_aside(file)
    rebuilt.path.rename(file.path)
    return Repair("drafts", kept_as, saved)


def _migrate(file: StoreFile) -> None:
    file.suspect_mark.unlink(missing_ok=True)
    if file.stored_version() == file.version:
        return
    connection = _connected(file)
    try:
        with translated(file):
            migrate(connection, file)
    finally:
        disconnect(connection)


def _back_up(file: StoreFile, stored: int) -> None:
    copy = file.path.with_name(f"{file.path.name}.version-{stored}")
    with (
        closing(sqlite3.connect(read_only_uri(file.path), uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)


def _connected(file: StoreFile) -> Connection:
    with translated(file):
        return connect(file)


def _remove(file: StoreFile) -> None:
    for path in (*file.companions, file.path):
        path.unlink(missing_ok=True)
