"""The `PayDesk` of the ports: the page to pay on, from the academy's function, and passes that pay."""

from __future__ import annotations

from typing import Any, Protocol
from urllib.parse import urlsplit

from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.paying import Checkout, Deed, Thing
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.remote.call import Call
from pharmat_desktop.remote.payment_shapes import PAYMENT_SHAPES
from pharmat_desktop.remote.session_shapes import SESSION_SHAPES
from pharmat_desktop.remote.wire import objects_from

MAX_URL = 8000
"""Characters of a page's address."""
LOOPBACK = "127.0.0.1"


class EdgeFunctions(Protocol):
    @property
    def origin(self) -> str: ...

    async def call(self, name: str, body: dict[str, Any]) -> Any: ...


class SupabasePayDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call, functions: EdgeFunctions) -> None:
        self._call = call
        self._functions = functions

    async def checkout(self, thing: Thing, request_id: str, deed: Deed) -> Checkout:
        wish = {"kind": thing.kind.value, "item": thing.id, "request_id": request_id, "deed": deed.value}
        return checkout_from(await self._functions.call("create-checkout", wish), self._functions.origin)

    async def pay_with_pass(self, session_id: str, pass_id: str) -> LiveRows:
        answer = await self._call("pay_with_pass", {"p_session": session_id, "p_pass": pass_id})
        return LiveRows("sessions", objects_from("sessions", tuple(SESSION_SHAPES["sessions"]), [answer]))


def checkout_from(answer: Any, academy: str) -> Checkout:
    """Raises UnexpectedAnswer for what is no payment, or an address that a browser should not be sent to."""
    try:
        row, url = answer["payment"], answer["url"] or ""
    except (KeyError, TypeError):
        raise UnexpectedAnswer("create-checkout: not a payment") from None
    if not isinstance(url, str) or (url and (row is None or not _is_page(url, academy))):
        raise UnexpectedAnswer("create-checkout: not a page to pay on")
    if row is None:
        return Checkout(None)
    return Checkout(LiveRows("payments", objects_from("payments", tuple(PAYMENT_SHAPES["payments"]), [row])), url)


def _is_page(url: str, academy: str) -> bool:
    """Over https; of an academy on this computer also a page on this computer."""
    try:
        parts, home = urlsplit(url), urlsplit(academy)
    except ValueError:
        return False
    is_here = parts.scheme == "http" and parts.hostname == home.hostname == LOOPBACK
    is_safe = parts.scheme == "https" or is_here
    return is_safe and bool(parts.hostname) and parts.username is None and len(url) <= MAX_URL and url.isprintable()
