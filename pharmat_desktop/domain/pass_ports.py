"""What the service of prepaid sessions programs against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pharmat_desktop.domain.passes import (
    Movement,
    NewCredit,
    NewPackage,
    Package,
    PackageId,
    Pass,
    PassId,
)
from pharmat_desktop.domain.pull import LiveRows


class PassReader(Protocol):
    """Packages and passes of the mirror. Read on the loop, at once, offline too. Topic: PASSES."""

    def packages(self) -> Sequence[Package]:
        """What is on offer, and one's own archived ones, by tutor and title."""
        ...

    def passes(self) -> Sequence[Pass]:
        """One's own, as a student or as a tutor: what can be used first, by when it ends."""
        ...

    def movements(self, pass_id: PassId) -> Sequence[Movement]:
        """Newest first."""
        ...


class PassDesk(Protocol):
    """The server's side. Raises the errors of the `Academy` port; each call may be repeated as it is."""

    async def offer(self, package: NewPackage) -> LiveRows: ...

    async def archive(self, package_id: PackageId, *, is_archived: bool) -> LiveRows: ...

    async def give(self, credit: NewCredit) -> LiveRows: ...

    async def withdraw(self, pass_id: PassId) -> LiveRows: ...
