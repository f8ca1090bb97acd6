"""What can go wrong, classed by what the app must do about it.

::

    PharmatError
    ├── Offline            nothing was sent, or nobody can be reached: wait and try again
    ├── NoAnswer           the request may have been carried out: ask before any repeat
    ├── Busy               429 or 5xx: wait (at least `retry_after` seconds) and try again
    ├── SignedOut          the session is over for good: pause all sending, ask the person to sign in
    ├── Refused            the server understood and said no: this item needs the person's attention
    ├── WrongCredentials   email and password do not match
    ├── SignInFailed       another way of signing in came to nothing; `why` says at what
    ├── LocalStorageError  this computer could not read or write the app's files
    │   └── NoRoom         its disk is full
    └── UnexpectedAnswer   the server's answer makes no sense to this version: a bug, worth a report

Third-party exceptions become one of these once, at the edge (`remote/errors.py`, `cache/engine.py`), and are worded
for people once (`ui/errors.py`).
"""

from __future__ import annotations

from enum import StrEnum


class PharmatError(Exception):
    """Root of every error that the app itself raises. `str(error)` is for logs: no secrets, no people's text in it."""


class Offline(PharmatError):
    """No request reached the server: no network, name not found, connection refused."""


class NoAnswer(PharmatError):
    """The request left, the answer did not come: the server may or may not have carried it out."""


class Busy(PharmatError):
    """The server asks for patience (429) or has a fault of its own (5xx)."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after
        """Seconds that the server asked to wait, if it said so."""


class SignedOut(PharmatError):
    """The server said definitively that this session is over (revoked, expired for good, user deleted or banned)."""


class Refused(PharmatError):
    """The server said no to this one thing; sending it again unchanged would be refused again."""

    def __init__(self, code: str, sentence: str, status: int = 0, hint: str = "") -> None:
        super().__init__(f"{code} ({status})")
        self.code = code
        """Stable machine code, e.g. ``not_a_member`` or an SQLSTATE."""
        self.sentence = sentence
        """The server's sentence for people; may be empty."""
        self.status = status
        self.hint = hint
        """What one of the academy's own functions adds for the app, as JSON: hostile like any input. Mostly empty."""


class WrongCredentials(PharmatError):
    """The email and the password do not belong together."""


class Why(StrEnum):
    """At what a sign-in failed, and so what the person can do about it."""

    CODE = "code"
    """The digits are wrong, too old or used: look again, or ask for a new mail."""
    LINK_USED = "link_used"
    """The link was used before or is too old: ask for a new mail."""
    LINK_UNKNOWN = "link_unknown"
    """This computer did not ask for this link (any more): type the six digits of the mail instead."""
    LINK_ELSEWHERE = "link_elsewhere"
    """The link belongs to another academy than the one in the window."""
    NOT_CONFIRMED = "not_confirmed"
    """The email address waits for its confirmation: type the digits, or have them sent again."""
    NO_ACCOUNT = "no_account"
    """Nobody has this email address here (only where the academy says so)."""
    TAKEN = "taken"
    """Somebody has this email address already: sign in instead."""
    CLOSED = "closed"
    """The academy does not take this way: no new accounts, or not by this provider."""
    WEAK_PASSWORD = "weak_password"  # noqa: S105  the name of a reason
    SAME_PASSWORD = "same_password"  # noqa: S105
    NEEDS_PASSWORD = "needs_password"  # noqa: S105
    """The sign-in is too long ago for this change: the code of a mail is needed (`send_proof`)."""
    BLOCKED = "blocked"
    """The academy has blocked this account."""
    DENIED = "denied"
    """The person, or Google or Apple, said no in the browser."""
    PROVIDER = "provider"
    """Google or Apple, or the academy's settings for them, failed."""
    TIMED_OUT = "timed_out"
    """Nothing came back from the browser."""
    NO_BROWSER = "no_browser"
    """This computer could not open a browser."""


class SignInFailed(PharmatError):
    """A sign-in, or a change of what one signs in with, came to nothing."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


class LocalStorageError(PharmatError):
    """A file of this account could not be opened, read or written (disk full, read-only, broken)."""


class NoRoom(LocalStorageError):
    """The disk is full, or would be."""

    def __init__(self) -> None:
        super().__init__("no room on the disk")


class UnexpectedAnswer(PharmatError):
    """The server answered with something that this version cannot read."""
