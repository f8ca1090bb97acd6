"""Makes an account's files fit to be opened: broken ones are set aside, old ones migrated. Runs on the worker thread.

::

    absent ─────────────────────────────────────────────► made
    broken ──(drafts: what can be read is copied out)──► set aside ──► made
    plain  ──(with a key)───────────────────────────────► encrypted
    older  ──(drafts: backed up first)──────────────────► migrated
    newer  ──(mirror)──► removed, made
           └─(drafts)──► LocalStorageError, untouched
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, MetaData

from pharmat_desktop.cache import protection, schema
from pharmat_desktop.cache.driver import sqlite3
from pharmat_desktop.cache.encryption import copy_as, encrypt, is_to_encrypt
from pharmat_desktop.cache.engine import connect, disconnect, translated
from pharmat_desktop.cache.files import Repair, StoreFile, StoreName, drafts_file, mirror_file
from pharmat_desktop.cache.repair import is_broken, salvage, set_aside
from pharmat_desktop.cache.shelf import remove_shelf
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey

TABLES: dict[StoreName, MetaData] = {"mirror": schema.mirror, "drafts": schema.drafts}

_FORGET_INDEX = "DELETE FROM meta WHERE name = 'search_format'"
"""See `search_index`."""


def prepare(directory: Path, key: FileKey = UNENCRYPTED) -> tuple[Repair, ...]:
    """Nobody else may have the files open. Raises LocalStorageError."""
    drafts, mirror = drafts_file(directory, key), mirror_file(directory, key)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        _refuse_wrong_key(directory, key)
        if key.passing:
            _remove(mirror)  # its key ended with the last run
            remove_shelf(directory, keep_outgoing=True)
        repairs = prepare_drafts(drafts), _prepare_mirror(mirror)
    except (OSError, sqlite3.Error) as error:
        raise LocalStorageError(f"the account's files cannot be prepared: {error}") from error
    return tuple(repair for repair in repairs if repair is not None)


def _refuse_wrong_key(directory: Path, key: FileKey) -> None:
    """Else every file would look damaged."""
    if (protected := protection.read(directory)) is not None and not protected.fits(key):
        raise LocalStorageError("this is not the key of the account's files")


def _prepare_mirror(file: StoreFile) -> Repair | None:
    if is_to_encrypt(file):
        plain = file._replace(key=UNENCRYPTED)
        repair = _prepare_mirror(plain)
        _execute(plain, "DROP TABLE IF EXISTS message_search", _FORGET_INDEX)  # a copy may number its rows anew
        encrypt(file)
        return repair
    is_doubtful = not file.was_closed_cleanly
    repair = Repair("mirror", set_aside(file)) if is_broken(file) else None
    if file.stored_version() > file.version:
        _remove(file)
    _bring_up(file)
    if is_doubtful:
        _doubt(file)
    return repair


def _doubt(file: StoreFile) -> None:
    """Have the mirror compared with the server, and what is made of it made anew.

    A run that ended badly may have left anything.
    """
    _execute(file, "DELETE FROM meta WHERE name = 'checked_at'", _FORGET_INDEX)


def _execute(file: StoreFile, *statements: str) -> None:
    connection = _connected(file)
    try:
        with translated(file), connection.begin():
            for statement in statements:
                connection.exec_driver_sql(statement)
    finally:
        disconnect(connection)


def prepare_drafts(file: StoreFile) -> Repair | None:
    if is_to_encrypt(file):
        repair = prepare_drafts(file._replace(key=UNENCRYPTED))
        encrypt(file)
        return repair
    rebuilt = file._replace(path=file.path.with_name(file.path.name + ".rebuilt"))
    if rebuilt.path.exists() and not file.path.exists():  # a rebuild was interrupted after its last write
        rebuilt.path.rename(file.path)
    repair = _rebuild(file, rebuilt) if is_broken(file) else None
    stored = file.stored_version()
    if stored > file.version:
        raise LocalStorageError("the drafts were written by a newer version of this program")
    if 0 < stored < file.version:
        _back_up(file, stored)
    _bring_up(file)
    return repair


def _rebuild(file: StoreFile, rebuilt: StoreFile) -> Repair:
    _remove(rebuilt)
    _bring_up(rebuilt)
    connection = _connected(rebuilt)
    try:
        saved = salvage(file.path, file.key, connection)
    finally:
        disconnect(connection)
    kept_as = set_aside(file)
    rebuilt.path.rename(file.path)
    return Repair("drafts", kept_as, saved)


def _bring_up(file: StoreFile) -> None:
    file.suspect_mark.unlink(missing_ok=True)
    stored = file.stored_version()
    if stored == file.version:
        return
    connection = _connected(file)
    try:
        with translated(file):
            if stored:
                from pharmat_desktop.cache.migrations import migrate  # alembic: nothing else needs it

                migrate(connection, file)
            else:
                _create(connection, file)
    finally:
        disconnect(connection)


def _create(connection: Connection, file: StoreFile) -> None:
    with connection.begin():
        TABLES[file.name].create_all(connection, checkfirst=False)
        connection.exec_driver_sql(f"PRAGMA user_version = {file.version:d}")


def _back_up(file: StoreFile, stored: int) -> None:
    copy_as(file, file.path.with_name(f"{file.path.name}.version-{stored}"), file.key)


def _connected(file: StoreFile) -> Connection:
    with translated(file):
        return connect(file)


def _remove(file: StoreFile) -> None:
    for path in (*file.companions, file.path):
        path.unlink(missing_ok=True)
