"""What the sign-in screen says when something is wrong."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.accounts import MAX_NAME, MIN_PASSWORD, MailKind
from pharmat_desktop.domain.errors import Busy, PharmatError, Refused
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.sign_in.state import Invalid

translate = QCoreApplication.translate

MAX_SECONDS = 90
"""A longer wait is told in minutes."""


def invalid_text(invalid: Invalid, field: Invalid, error: PharmatError | None = None) -> str:
    """What stands below `field`; empty when it is fine. The academy's own word comes first."""
    if invalid is not field or field is Invalid.NONE:
        return ""
    if error is not None:
        return error_text(error)
    count = MAX_NAME
    return {
        Invalid.EMAIL: translate("sign_in", "Enter your email address, like name@example.com."),
        Invalid.PASSWORD: translate("sign_in", "Enter your password."),
        Invalid.FIRST_NAME: translate("sign_in", "Enter your first name, in at most %Ln characters.", "", count),
        Invalid.LAST_NAME: translate("sign_in", "A last name has at most %Ln characters.", "", count),
        Invalid.CODE: translate("sign_in", "Type all six digits of the mail."),
    }[field]


def mail_text(mail: MailKind, email: str) -> str:
    """What to do with a mail that was asked for. Whether somebody has the address is not told."""
    if mail is MailKind.SIGN_UP:
        text = translate(
            "sign_in",
            "A mail to {email} is on its way. Type its six digits here, or click its link on this computer.",
        )
    else:
        text = translate(
            "sign_in",
            "If {email} has an account here, a mail is on its way. Type its six digits here, or click its link on "
            "this computer.",
        )
    return text.format(email=isolated(email))


def new_password_text(invalid: Invalid, error: PharmatError | None = None) -> str:
    """What stands below the field of a password that is being chosen."""
    if invalid is not Invalid.PASSWORD:
        return ""
    count = MIN_PASSWORD
    return error_text(error) or translate("sign_in", "Use at least %Ln characters.", "", count)


def error_text(error: PharmatError | None) -> str:
    """What happened and what to do, on one or two lines; empty without an error."""
    if error is None:
        return ""
    if isinstance(error, Busy) and str(error) == "429":
        return _too_many_tries(error.retry_after)
    if isinstance(error, Refused) and error.code == "email_not_confirmed":
        return translate("sign_in", "This address is not confirmed yet. Open the link in the email you received.")
    return words_for(error).sentence


def address_text(problem: str) -> str:
    """What is wrong with an academy's address or key; `problem` is a word of `config.ADDRESS_PROBLEMS`."""
    return {
        "": "",
        "not_an_address": translate("sign_in", "This is not an academy's address. It looks like {example}").format(
            example="https://abcdefgh.supabase.co"
        ),
        "not_https": translate("sign_in", "Use https: plain http would show your messages to the network."),
        "not_supabase": translate("sign_in", "Something answers there, but it is no academy. Check the address."),
        "secret_key": translate(
            "sign_in",
            "This is the academy's secret key. It opens everything and must never leave the server: it was not kept. "
            "Ask for the publishable key, and tell the academy to replace the secret one.",
        ),
        "not_a_key": translate("sign_in", "This is not a publishable key. It begins with sb_publishable_ or eyJ."),
        "wrong_key": translate("sign_in", "The academy does not know this key. Copy its publishable key again."),
    }.get(problem, translate("sign_in", "Check the address and the key."))


def unreachable_text() -> str:
    """Of an academy that nobody has reached yet: its address may be mistyped."""
    return translate("sign_in", "Nothing answers at this address. Check it, and your internet connection.")


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
