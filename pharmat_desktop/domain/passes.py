"""Prepaid sessions: packages that tutors offer, passes that students hold, and the ledger of each pass.

A pass is good for so many sessions of up to some minutes with one tutor, until a date: a package that was paid for, or
a make-up credit. The server alone says what is left; `misfit` is what this computer can tell beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import SessionId

PackageId = NewType("PackageId", str)
PassId = NewType("PassId", str)

MAX_TITLE, MAX_REASON = 120, 500
"""Characters."""


@dataclass(frozen=True, slots=True)
class Package:
    """On offer, or archived by its tutor. It never changes otherwise."""

    id: PackageId
    tutor_id: UserId
    tutor: str
    title: str
    sessions: int
    minutes: int
    """A session may be shorter, not longer."""
    price: Money | None
    """None when it came in a form that this version cannot read: then it cannot be bought here."""
    valid_days: int
    subjects: tuple[str, ...] = ()
    """Names of what the sessions may be about; empty for anything."""
    is_active: bool = True

    @property
    def each(self) -> Money | None:
        """What one session comes to; None unless it is a whole amount, since nothing is rounded."""
        if self.price is None or not self.sessions or self.price.minor % self.sessions:
            return None
        return Money(self.price.minor // self.sessions, self.price.currency)


class PassKind(StrEnum):
    PACKAGE = "package"
    CREDIT = "credit"
    """A make-up session."""


class PassState(StrEnum):
    USABLE = "usable"
    USED_UP = "used_up"
    EXPIRED = "expired"
    VOID = "void"
    """Its money went back, or the tutor took it back."""


class Misfit(StrEnum):
    """Why a pass does not pay for a booking."""

    OTHER_TUTOR = "other_tutor"
    VOID = "void"
    EXPIRED = "expired"
    """Not good any more when the last of the sessions begins."""
    TOO_LONG = "too_long"
    OTHER_SUBJECT = "other_subject"
    NOT_ENOUGH = "not_enough"


class Wanted(NamedTuple):
    """What is to be paid for."""

    tutor_id: UserId
    last_start: datetime
    """Of the last session; aware UTC."""
    minutes: int
    subject_id: str | None = None
    times: int = 1
    """Sessions of a weekly booking."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What a student has ahead with a tutor."""

    id: PassId
    kind: PassKind
    tutor_id: UserId
    tutor: str
    student_id: UserId
    student: str
    total: int
    remaining: int
    minutes: int
    expires_at: datetime
    """Aware UTC; sessions begin before."""
    title: str = ""
    """The package's; empty for a credit."""
    reason: str = ""
    """Why a tutor gave a credit, in their words; empty when the academy's rule did."""
    subject_ids: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    price: Money | None = None
    """What was paid for it."""
    is_void: bool = False
    created_at: datetime | None = None
    payment_id: PaymentId | None = None
    """Of a package."""

    def state(self, now: datetime) -> PassState:
        if self.is_void:
            return PassState.VOID
        if self.remaining <= 0:
            return PassState.USED_UP
        return PassState.EXPIRED if self.expires_at <= now else PassState.USABLE

    def misfit(self, wanted: Wanted) -> Misfit | None:
        """Why it does not pay for all of `wanted`; None when it does, as far as this computer knows."""
        checks = (
            (wanted.tutor_id != self.tutor_id, Misfit.OTHER_TUTOR),
            (self.is_void, Misfit.VOID),
            (self.expires_at <= wanted.last_start, Misfit.EXPIRED),
            (wanted.minutes > self.minutes, Misfit.TOO_LONG),
            (bool(self.subject_ids) and wanted.subject_id not in self.subject_ids, Misfit.OTHER_SUBJECT),
            (self.remaining < wanted.times, Misfit.NOT_ENOUGH),
        )
        return next((why for is_so, why in checks if is_so), None)


class MovementKind(StrEnum):
    BOUGHT = "bought"
    GIVEN = "given"
    TAKEN = "taken"
    RETURNED = "returned"
    VOIDED = "voided"
    RESTORED = "restored"
    """The money of a void one did not go back after all."""


@dataclass(frozen=True, slots=True)
class Movement:
    """A line of a pass's ledger, which only grows."""

    id: str
    kind: MovementKind
    amount: int
    """Sessions that came (above zero) or went (below)."""
    at: datetime
    session_id: SessionId | None = None
    session_at: datetime | None = None
    topic: str = ""
    """Of the session that it was for, as far as it is here."""


class NewPackage(NamedTuple):
    """An offer to be made, under an id that stays the same when it is sent again."""

    id: PackageId
    title: str
    sessions: int
    minutes: int
    price_minor: int
    """Of the minor unit of the currency of the tutor's rate."""
    valid_days: int
    subject_ids: tuple[str, ...] = ()


class NewCredit(NamedTuple):
    """A make-up session to be given, under an id that stays the same when it is sent again."""

    id: PassId
    student_id: UserId
    minutes: int
    reason: str
    valid_days: int = 180
