"""The `PassDesk` of the ports: packages and credits by the academy's functions, and the page on which to pay."""

from __future__ import annotations

from typing import Any, Protocol
from urllib.parse import urlsplit

from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.passes import (
    CheckoutPage,
    NewCredit,
    NewPackage,
    PackageId,
    PassId,
    PurchaseState,
)
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.remote.call import Call
from pharmat_desktop.remote.pass_shapes import PASS_SHAPES
from pharmat_desktop.remote.wire import objects_from

MAX_URL = 8000
"""Characters of a page's address."""
LOOPBACK = "127.0.0.1"
_STATES = {"pending": PurchaseState.OPEN, "processing": PurchaseState.WAITING}


class EdgeFunctions(Protocol):
    @property
    def origin(self) -> str: ...

    async def call(self, name: str, body: dict[str, Any]) -> Any: ...


class SupabasePassDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call, functions: EdgeFunctions) -> None:
        self._call = call
        self._functions = functions

    async def offer(self, package: NewPackage) -> LiveRows:
        terms = {
            "p_title": package.title,
            "p_sessions": package.sessions,
            "p_minutes": package.minutes,
            "p_price_minor": package.price_minor,
            "p_valid_days": package.valid_days,
            "p_subjects": list(package.subject_ids),
        }
        return _row("packages", await self._call("offer_package", {"p_id": package.id, **terms}))

    async def archive(self, package_id: PackageId, *, is_archived: bool) -> LiveRows:
        wish = {"p_package": package_id, "p_is_archived": is_archived}
        return _row("packages", await self._call("archive_package", wish))

    async def give(self, credit: NewCredit) -> LiveRows:
        terms = {"p_student": credit.student_id, "p_minutes": credit.minutes, "p_reason": credit.reason}
        wish = {"p_id": credit.id, **terms, "p_valid_days": credit.valid_days}
        return _row("passes", await self._call("give_credit", wish))

    async def withdraw(self, pass_id: PassId) -> LiveRows:
        return _row("passes", await self._call("withdraw_credit", {"p_pass": pass_id}))

    async def checkout(self, package_id: PackageId, request_id: str) -> CheckoutPage:
        wish = {"kind": "package", "item": package_id, "request_id": request_id}
        return page_from(await self._functions.call("create-checkout", wish), self._functions.origin)


def page_from(answer: Any, academy: str) -> CheckoutPage:
    """Raises UnexpectedAnswer for an address that a browser should not be sent to."""
    try:
        payment, status, url = answer["payment_id"], answer["status"], answer["url"] or ""
    except (KeyError, TypeError):
        raise UnexpectedAnswer("create-checkout: not a payment") from None
    if not isinstance(payment, str) or not isinstance(status, str) or not isinstance(url, str):
        raise UnexpectedAnswer("create-checkout: not a payment")
    if url and not _is_page(url, academy):
        raise UnexpectedAnswer("create-checkout: not a page to pay on")
    return CheckoutPage(PaymentId(payment), _STATES.get(status, PurchaseState.PAID), url)


def _is_page(url: str, academy: str) -> bool:
    """Over https; of an academy on this computer also a page on this computer."""
    try:
        parts, home = urlsplit(url), urlsplit(academy)
    except ValueError:
        return False
    is_here = parts.scheme == "http" and parts.hostname == home.hostname == LOOPBACK
    is_safe = parts.scheme == "https" or is_here
    return is_safe and bool(parts.hostname) and parts.username is None and len(url) <= MAX_URL and url.isprintable()


def _row(table: str, answer: Any) -> LiveRows:
    return LiveRows(table, objects_from(table, tuple(PASS_SHAPES[table]), [answer]))
