"""The demo academy of an older version makes room for a new one: its data is set aside, never deleted.

Bootstrap, migrations and seed of a folder are applied once, so a folder that earlier files have made would keep their
tables and people for good. What a demo folder is made of stands in DATA/made-of; when that is something else now, all
of it moves to DATA/set-aside/<date>, and the start goes on as in a new folder. A move that is cut short is finished by
the next start, since the mark moves last.
"""

from __future__ import annotations

import contextlib
import hashlib
from datetime import UTC, datetime
from pathlib import Path

from .data_dir import DataDirectory
from .errors import StartupError, explain_os_error
from .migrate import bootstrap_digest
from .postgres import end_predecessor
from .project import Project


def made_of(project: Project) -> str:
    """One fingerprint of everything that goes into a new demo academy."""
    whole = hashlib.sha256(bootstrap_digest().encode())
    for migration in project.migrations():
        whole.update(f"\0{migration.version}_{migration.name}\0{migration.sql}".encode())
    for seed in project.seeds():
        whole.update(f"\0{seed.path}\0{seed.digest}".encode())
    return whole.hexdigest()


def make_room(directory: DataDirectory, project: Project) -> Path | None:
    """Where the older demo academy of this folder, whose lock is held, is now. None: it is of today, or new."""
    mark, wanted = directory.path / "made-of", made_of(project)
    try:
        with contextlib.suppress(FileNotFoundError, UnicodeDecodeError):
            if mark.read_text(encoding="ascii") == wanted:
                return None
        kept = _set_aside(directory, mark)
        mark.write_text(wanted, encoding="ascii")
    except OSError as error:
        raise StartupError(explain_os_error(error, directory.path)) from error
    return kept


def _set_aside(directory: DataDirectory, mark: Path) -> Path | None:
    # The database first and the keys to it later: keys without a database are no damage.
    parts = (directory.cluster, directory.storage, directory.postgres_log, directory.keys_file, mark)
    found = [path for path in parts if path.exists()]
    if not found:
        return None
    end_predecessor(directory.cluster)
    kept = directory.path / "set-aside" / datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")
    kept.mkdir(mode=0o700, parents=True)
    for path in found:
        path.rename(kept / path.name)
    return kept
