"""Links that open the app: ``pharmat://``. Anybody can write one, so only fixed routes of bounded length are read.

===========================================  =================================================================
``pharmat://auth/callback?flow=F&code=C``    the person clicked the link of a mail that this computer asked for
``pharmat://auth/callback?flow=F&error…=``   that link was used before or is too old
``pharmat://open/SCREEN``                    show a screen
``pharmat://open/chat/UUID``                 show a conversation
===========================================  =================================================================

A link does nothing by itself: codes need the verifier that only this computer can make, and screens show only what the
signed-in person may see. `repr` tells no code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import SplitResult, parse_qsl, urlsplit

SCHEME = "pharmat"
MAX_LINK = 2000
"""Characters."""
CALLBACK = f"{SCHEME}://auth/callback"
SCREENS = frozenset({"chat", "courses", "sessions", "payments", "account"})
_TOKEN = re.compile(r"[A-Za-z0-9._~-]{1,200}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class AuthLink:
    """The end of a flow in a mail or a browser."""

    flow: str
    """Which of this computer's flows it ends."""
    code: str = field(default="", repr=False)
    """To be exchanged for a session; empty when the link failed or only one of two mails was confirmed."""
    error: str = ""
    """Auth's code of what went wrong, e.g. ``otp_expired``."""


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A place in the app."""

    screen: str
    item: str = ""
    """A UUID, or empty."""


Link = AuthLink | OpenLink


def parse_link(text: str) -> Link | None:
    """What a link means; None for everything that is not exactly one of the routes."""
    if len(text) > MAX_LINK or not text.isascii() or not text.isprintable() or " " in text:
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme != SCHEME or parts.username or parts.password or port:
        return None
    if parts.hostname == "auth" and parts.path.rstrip("/") == "/callback":
        return _auth_link(parts)
    return _open_link(parts.path) if parts.hostname == "open" and not parts.query else None


def auth_link(parameters: dict[str, str]) -> AuthLink | None:
    """The end of a flow from the parameters of its link; None when they are none of Auth's."""
    flow, code = parameters.get("flow", ""), parameters.get("code", "")
    error = parameters.get("error_code") or parameters.get("error", "")
    if not _TOKEN.fullmatch(flow) or not all(_TOKEN.fullmatch(value) for value in (code, error) if value):
        return None
    if not (code or error or parameters.get("message")):
        return None
    return AuthLink(flow, "" if error else code, error)


def _auth_link(parts: SplitResult) -> AuthLink | None:
    parameters: dict[str, str] = {}
    # Auth repeats errors in the fragment, and says there alone that one of two mails was confirmed.
    for text in (parts.fragment, parts.query):
        try:
            parameters |= dict(parse_qsl(text, max_num_fields=12))
        except ValueError:
            return None
    return auth_link(parameters)


def _open_link(path: str) -> OpenLink | None:
    match path.strip("/").split("/"):
        case [screen] if screen in SCREENS:
            return OpenLink(screen)
        case ["chat", item] if _UUID.fullmatch(item):
            return OpenLink("chat", item)
    return None
