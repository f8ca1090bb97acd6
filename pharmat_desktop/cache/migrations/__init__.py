"""Leads a file of any released version to the current schema, with alembic's operations and one transaction a file.

The steps are ordinary modules listed here, not files that alembic looks for: a wheel and a frozen app carry them alike.
Step number n leads to ``PRAGMA user_version`` n.
"""

from __future__ import annotations

from collections.abc import Callable

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from pharmat_desktop.cache.files import StoreFile, StoreName
from pharmat_desktop.cache.migrations.drafts import v0001 as drafts_v0001
from pharmat_desktop.cache.migrations.drafts import v0002 as drafts_v0002
from pharmat_desktop.cache.migrations.drafts import v0003 as drafts_v0003
from pharmat_desktop.cache.migrations.drafts import v0004 as drafts_v0004
from pharmat_desktop.cache.migrations.drafts import v0005 as drafts_v0005
from pharmat_desktop.cache.migrations.drafts import v0006 as drafts_v0006
from pharmat_desktop.cache.migrations.drafts import v0007 as drafts_v0007
from pharmat_desktop.cache.migrations.drafts import v0008 as drafts_v0008
from pharmat_desktop.cache.migrations.drafts import v0009 as drafts_v0009
from pharmat_desktop.cache.migrations.mirror import v0001 as mirror_v0001
from pharmat_desktop.cache.migrations.mirror import v0002 as mirror_v0002
from pharmat_desktop.cache.migrations.mirror import v0003 as mirror_v0003
from pharmat_desktop.cache.migrations.mirror import v0004 as mirror_v0004
from pharmat_desktop.cache.migrations.mirror import v0005 as mirror_v0005
from pharmat_desktop.cache.migrations.mirror import v0006 as mirror_v0006
from pharmat_desktop.cache.migrations.mirror import v0007 as mirror_v0007
from pharmat_desktop.cache.migrations.mirror import v0008 as mirror_v0008
from pharmat_desktop.cache.migrations.mirror import v0009 as mirror_v0009
from pharmat_desktop.cache.migrations.mirror import v0010 as mirror_v0010
from pharmat_desktop.cache.migrations.mirror import v0011 as mirror_v0011
from pharmat_desktop.cache.migrations.mirror import v0012 as mirror_v0012
from pharmat_desktop.cache.migrations.mirror import v0013 as mirror_v0013
from pharmat_desktop.cache.migrations.mirror import v0014 as mirror_v0014
from pharmat_desktop.cache.migrations.mirror import v0015 as mirror_v0015
from pharmat_desktop.cache.migrations.mirror import v0016 as mirror_v0016

Step = Callable[[Operations], None]

STEPS: dict[StoreName, tuple[Step, ...]] = {
    "mirror": (
        mirror_v0001.upgrade,
        mirror_v0002.upgrade,
        mirror_v0003.upgrade,
        mirror_v0004.upgrade,
        mirror_v0005.upgrade,
        mirror_v0006.upgrade,
        mirror_v0007.upgrade,
        mirror_v0008.upgrade,
        mirror_v0009.upgrade,
        mirror_v0010.upgrade,
        mirror_v0011.upgrade,
        mirror_v0012.upgrade,
        mirror_v0013.upgrade,
        mirror_v0014.upgrade,
        mirror_v0015.upgrade,
        mirror_v0016.upgrade,
    ),
    "drafts": (
        drafts_v0001.upgrade,
        drafts_v0002.upgrade,
        drafts_v0003.upgrade,
        drafts_v0004.upgrade,
        drafts_v0005.upgrade,
        drafts_v0006.upgrade,
        drafts_v0007.upgrade,
        drafts_v0008.upgrade,
        drafts_v0009.upgrade,
    ),
}


def migrate(connection: Connection, file: StoreFile) -> None:
    """Run the missing steps, all or none. Raises DBAPIError."""
    with connection.begin():
        stored = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        operations = Operations(MigrationContext.configure(connection))
        for step in STEPS[file.name][stored : file.version]:
            step(operations)
        connection.exec_driver_sql(f"PRAGMA user_version = {file.version:d}")
