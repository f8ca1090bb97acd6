"""Whether a session is paid for, and what becomes of a prepaid one."""

from __future__ import annotations

from enum import StrEnum


class PaymentStatus(StrEnum):
    FREE = "free"
    UNPAID = "unpaid"
    PROCESSING = "processing"
    PAID = "paid"
    PARTIALLY_REFUNDED = "partially_refunded"
    REFUNDED = "refunded"
    PACKAGE = "package"
    """One session of a prepaid package was taken for it."""
    CREDIT = "credit"
    """It is a make-up session."""
    RETURNED = "returned"
    """What was taken for it was given back."""


class Prepaid(StrEnum):
    """What cancelling does to a prepaid session."""

    RETURNED = "returned"
    LOST = "lost"
    """It counts as used."""
    CREDIT = "credit"
    """The student gets a make-up session for what was paid, or the money if they prefer."""
