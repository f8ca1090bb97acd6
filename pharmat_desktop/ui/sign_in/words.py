"""What the sign-in screen says when something is wrong."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.errors import Busy, PharmatError, Refused
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.sign_in.presenter import Invalid

translate = QCoreApplication.translate

MAX_SECONDS = 90
"""A longer wait is told in minutes."""


def invalid_text(invalid: Invalid | None, field: Invalid) -> str:
    """What stands below `field`; empty when it is fine."""
    if invalid is not field:
        return ""
    if field is Invalid.EMAIL:
        return translate("sign_in", "Enter your email address, like name@example.com.")
    return translate("sign_in", "Enter your password.")


def error_text(error: PharmatError | None) -> str:
    """What happened and what to do, on one or two lines; empty without an error."""
    if error is None:
        return ""
    if isinstance(error, Busy) and str(error) == "429":
        return _too_many_tries(error.retry_after)
    if isinstance(error, Refused) and error.code == "email_not_confirmed":
        return translate("sign_in", "This address is not confirmed yet. Open the link in the email you received.")
    return words_for(error).sentence


def role_text(role: str) -> str:
    """The role of a demo account."""
    return {
        "student": translate("sign_in", "Student"),
        "tutor": translate("sign_in", "Tutor"),
        "admin": translate("sign_in", "Administrator"),
    }.get(role, "")


def _too_many_tries(wait: float | None) -> str:
    if not wait:
        return translate("sign_in", "Too many tries. Wait a few minutes, then try again.")
    seconds, minutes = math.ceil(wait), math.ceil(wait / 60)
    if wait <= MAX_SECONDS:
        return translate("sign_in", "Too many tries. Try again in %Ln seconds.", "", seconds)
    return translate("sign_in", "Too many tries. Try again in %Ln minutes.", "", minutes)
