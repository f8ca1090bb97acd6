"""What went wrong, in words for people: the only place where errors get sentences."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain import errors
from pharmat_desktop.domain.files import PROBLEMS
from pharmat_desktop.ui.refusals import REFUSALS

translate = QCoreApplication.translate


class ErrorWords(NamedTuple):
    """What happened, and what to do about it."""

    title: str
    advice: str

    @property
    def sentence(self) -> str:
        """Both on one line."""
        return f"{self.title} {self.advice}".strip()


def words_for(error: BaseException) -> ErrorWords:
    """Plain words for any error; the kinds of domain/errors.py have their own."""
    if isinstance(error, errors.Refused) and error.sentence:
        return ErrorWords(refusal_text(error.sentence), "")
    if isinstance(error, errors.SignInFailed):
        return _sign_in_words()[error.why]
    for kind, words in _words().items():
        if isinstance(error, kind):
            return words
    return ErrorWords(
        translate("errors", "Something went wrong."),
        translate("errors", "Try again. If it happens again, report it with the copied details."),
    )


def details_of(error: BaseException) -> str:
    """What "Copy details" copies: kinds of errors only, never people's texts or addresses."""
    chain: list[str] = []
    current: BaseException | None = error
    while current is not None and len(chain) < 6:
        code = f" {current.code} ({current.status})" if isinstance(current, errors.Refused) else ""
        chain.append(type(current).__name__ + code)
        current = current.__cause__
    return " <- ".join(chain)


def reason_text(reason: str) -> str:
    """Why a fact of the connection is bad; `reason` is the stable word of `domain.connection.Fact`."""
    return {
        "offline": translate("errors", "The academy cannot be reached"),
        "no_answer": translate("errors", "No answer"),
        "busy": translate("errors", "The server is busy"),
        "signed_out": translate("errors", "The session has ended"),
        "denied": translate("errors", "Access was refused"),
        "storage": translate("errors", "This computer's files cannot be written"),
    }.get(reason, translate("errors", "Not working"))


def _words() -> dict[type[errors.PharmatError], ErrorWords]:
    return {**_network_words(), **_answer_words()}


def _sign_in_words() -> dict[errors.Why, ErrorWords]:
    return {**_mail_words(), **_account_words(), **_browser_words()}


def _mail_words() -> dict[errors.Why, ErrorWords]:
    return {
        errors.Why.CODE: ErrorWords(
            translate("errors", "This code is wrong or too old."),
            translate("errors", "Look again, or have a new one sent."),
        ),
        errors.Why.LINK_USED: ErrorWords(
            translate("errors", "This link was used already or is too old."),
            translate("errors", "Have a new mail sent."),
        ),
        errors.Why.LINK_UNKNOWN: ErrorWords(
            translate("errors", "This link was asked for on another computer, or before the app was closed."),
            translate("errors", "Have a new mail sent from here, and type its six digits."),
        ),
        errors.Why.LINK_ELSEWHERE: ErrorWords(
            translate("errors", "This link belongs to another academy."),
            translate("errors", "Choose that academy and click the link again."),
        ),
        errors.Why.NOT_CONFIRMED: ErrorWords(
            translate("errors", "This address is not confirmed yet."),
            translate("errors", "Type the six digits of the mail, or click its link."),
        ),
    }


def _account_words() -> dict[errors.Why, ErrorWords]:
    return {
        errors.Why.NO_ACCOUNT: ErrorWords(
            translate("errors", "Nobody has this address here."),
            translate("errors", "Check it, or create an account."),
        ),
        errors.Why.TAKEN: ErrorWords(
            translate("errors", "There is an account with this address already."),
            translate("errors", "Sign in with it, or choose a new password."),
        ),
        errors.Why.CLOSED: ErrorWords(
            translate("errors", "The academy does not offer this way."),
            translate("errors", "Choose another one, or ask the academy."),
        ),
        errors.Why.WEAK_PASSWORD: ErrorWords(
            translate("errors", "The academy finds this password too weak."),
            translate("errors", "Make it longer, or less common."),
        ),
        errors.Why.SAME_PASSWORD: ErrorWords(
            translate("errors", "This is the password you have now."),
            translate("errors", "Choose another one."),
        ),
        errors.Why.NEEDS_PASSWORD: ErrorWords(
            translate("errors", "You signed in too long ago for this change."),
            translate("errors", "Have a code sent and type it here."),
        ),
        errors.Why.BLOCKED: ErrorWords(
            translate("errors", "The academy has blocked this account."),
            translate("errors", "Ask the academy for help."),
        ),
    }


def _browser_words() -> dict[errors.Why, ErrorWords]:
    return {
        errors.Why.DENIED: ErrorWords(
            translate("errors", "Signing in was refused in the browser."),
            translate("errors", "Try again, or choose another way."),
        ),
        errors.Why.PROVIDER: ErrorWords(
            translate("errors", "Signing in did not work over there."),
            translate("errors", "Try again, or choose another way."),
        ),
        errors.Why.TIMED_OUT: ErrorWords(
            translate("errors", "Nothing came back from the browser."),
            translate("errors", "Try again, or choose another way."),
        ),
        errors.Why.NO_BROWSER: ErrorWords(
            translate("errors", "This computer could not open a browser."),
            translate("errors", "Have a code sent to your email instead."),
        ),
    }


def _network_words() -> dict[type[errors.PharmatError], ErrorWords]:
    return {
        errors.Offline: ErrorWords(
            translate("errors", "The academy cannot be reached."),
            translate("errors", "Check your internet connection and try again."),
        ),
        errors.NoAnswer: ErrorWords(
            translate("errors", "The academy did not answer in time."),
            translate("errors", "Your connection may be slow. Try again."),
        ),
        errors.Busy: ErrorWords(
            translate("errors", "The academy's server has trouble or too much to do."),
            translate("errors", "Wait a minute and try again."),
        ),
    }


def _answer_words() -> dict[type[errors.PharmatError], ErrorWords]:
    return {
        errors.WrongCredentials: ErrorWords(
            translate("errors", "Email and password do not match."),
            translate("errors", "Check both and try again."),
        ),
        errors.SignedOut: ErrorWords(
            translate("errors", "Your session has ended."),
            translate("errors", "Sign in again."),
        ),
        errors.Refused: ErrorWords(
            translate("errors", "The academy refused this."),
            translate("errors", "Ask your tutor or the academy's support."),
        ),
        errors.NoRoom: ErrorWords(
            translate("errors", "This computer's disk is full."),
            translate("errors", "Free some room on it, or remove what you no longer need offline."),
        ),
        errors.LocalStorageError: ErrorWords(
            translate("errors", "The app's files on this computer cannot be read or written."),
            translate("errors", "Free some disk space, check the folder's permissions, and try again."),
        ),
        errors.UnexpectedAnswer: ErrorWords(
            translate("errors", "The academy's answer makes no sense to this version of the app."),
            translate("errors", "Update the app. If that does not help, report it."),
        ),
    }


def refusal_text(sentence: str) -> str:
    """Why something was refused, in the person's language where the reason is known to the app."""
    known = {
        PROBLEMS["too_large"]: translate("errors", "The file is larger than the academy takes."),
        PROBLEMS["type"]: translate("errors", "The academy does not take files of this kind."),
        PROBLEMS["not_allowed"]: translate("errors", "The academy does not let you add files to this conversation."),
        PROBLEMS["gone"]: translate("errors", "The file is not at the academy any more."),
        PROBLEMS["tired"]: translate(
            "errors", "The file could not be uploaded, however often it was tried. Try again later."
        ),
        PROBLEMS["lost"]: translate("errors", "The file could not be read on this computer any more. Attach it again."),
    }
    if sentence in known:
        return known[sentence]
    return translate("refusals", sentence) if sentence in REFUSALS else sentence
