"""Leads a file of an older released version to the current schema: alembic's operations, one transaction a file.

Version 1 of both files is what 0.1.0 made. A later version takes, besides the change of `schema.py`, its number in
`files.VERSIONS`, a step here (an ordinary module, so that a wheel and a frozen app carry it alike), and a dump by
``python -m tests.support.released``.
"""

from __future__ import annotations

from collections.abc import Callable

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from pharmat_desktop.cache.files import StoreFile, StoreName

Step = Callable[[Operations], None]

STEPS: dict[StoreName, tuple[Step, ...]] = {"mirror": (), "drafts": ()}
"""The first leads from version 1 to 2, and so on."""


def migrate(connection: Connection, file: StoreFile) -> None:
    """Run the missing steps, all or none. Raises DBAPIError."""
    with connection.begin():
        stored = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        operations = Operations(MigrationContext.configure(connection))
        for step in STEPS[file.name][stored - 1 : file.version - 1]:
            step(operations)
        connection.exec_driver_sql(f"PRAGMA user_version = {file.version:d}")


def pull_anew(operations: Operations) -> None:
    """The last words of a mirror's step whose columns are missing in rows that the cursor has passed.

    The rows stay readable until the first page of the next pull, which fills the mirror anew.
    """
    operations.execute("INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' FROM meta WHERE name = 'cursor'")
    operations.execute("DELETE FROM meta WHERE name = 'cursor'")
