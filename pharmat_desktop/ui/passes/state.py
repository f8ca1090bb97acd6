"""What the screen of packages and credits shows: frozen, told apart by value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.passes import Movement, Package, Pass
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.ui.hold import Hold


class Side(StrEnum):
    """What the list is about."""

    HELD = "held"
    """Passes: one's own; for a tutor those of their students."""
    OFFERED = "offered"
    """Packages."""


class Form(StrEnum):
    OFFER = "offer"
    CREDIT = "credit"


class Deed(StrEnum):
    """What was asked of the academy."""

    OFFER = "offer"
    ARCHIVE = "archive"
    RESTORE = "restore"
    GIVE = "give"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Told:
    """How the last deed ended; without an error it is done."""

    deed: Deed
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a pass or a package."""

    id: str
    held: Pass | None = None
    package: Package | None = None
    is_waiting: bool = False
    """The package is being paid for."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What forms offer."""

    students: tuple[tuple[UserId, str], ...] = ()
    subjects: tuple[tuple[str, str], ...] = ()
    currency: str = ""
    """Of a tutor's packages; empty while it is not known."""


@dataclass(frozen=True, slots=True)
class PassesState:
    """All that the list pane shows beside its rows."""

    side: Side = Side.HELD
    is_loading: bool = False
    """The first sync still runs: an empty list means nothing yet."""
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class PassesPage:
    """What the detail shows: a pass, a package, a form, or nothing."""

    now: datetime
    held: Pass | None = None
    movements: tuple[Movement, ...] = ()
    package: Package | None = None
    form: Form | None = None
    choices: Choices = Choices()
    hold: Hold = Hold.NONE
    busy: Deed | None = None
    told: Told | None = None
