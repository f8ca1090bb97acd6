"""/checkout: the page that stands for the payment provider's own, where one of the test cards pays or does not.

/checkout/pay/{id}   what is to be paid, and the cards
/checkout/return     where the browser ends up; the app learns from the server what happened, never from here
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from pharmat_desktop.local_supabase.checkout.cards import CARDS, Card, card_of
from pharmat_desktop.local_supabase.checkout.ledger import Ledger, ProviderError
from pharmat_desktop.local_supabase.checkout.objects import Document

from .page import page

_NO_DIGITS = ("bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf")
_THREE_DIGITS = ("bhd", "jod", "kwd", "omr", "tnd")
_DECLINED = "Your card was declined. You have not been charged; try another card."
_UNKNOWN = "This page takes test cards only. Choose one from the list."
_NOTE = (
    '<p class="note"><b>Demo.</b> This page stands for the payment provider. No money moves, and real cards do not '
    "work: choose what shall happen.</p>"
)


@dataclass(frozen=True)
class CheckoutPages:
    """Owned by the server."""

    ledger: Ledger

    def routes(self) -> list[Route]:
        """Below the root."""
        return [
            Route("/checkout/pay/{key}", self.show, methods=["GET"]),
            Route("/checkout/pay/{key}", self.pay, methods=["POST"]),
            Route("/checkout/return", self.come_back, methods=["GET"]),
        ]

    async def show(self, request: Request) -> Response:
        """The page as it is now."""
        try:
            return _shown(await self.ledger.checkout(request.path_params["key"]))
        except ProviderError:
            return _plain("No such page", "There is no such payment. Go back to the app and start again.", 404)

    async def pay(self, request: Request) -> Response:
        """One attempt with the chosen card."""
        form = await request.form()
        try:
            opened = await self.ledger.checkout(request.path_params["key"])
        except ProviderError:
            return await self.show(request)
        card = card_of(str(form.get("card", "")))
        # Another site could send this page's form, too. Programs do not say where they come from, and may.
        if request.headers.get("sec-fetch-site", "same-origin") != "same-origin" or card is None:
            return _shown(opened, _UNKNOWN, 422)
        return await self._attempt(opened, card)

    async def _attempt(self, opened: Document, card: Card) -> Response:
        try:
            paid = await self.ledger.pay(opened["id"], card)
        except ProviderError as error:
            return _shown(
                await self.ledger.checkout(opened["id"]), _DECLINED if error.status == 402 else "", error.status
            )
        return _Nothing() if card.loses_answer else RedirectResponse(str(paid["success_url"]), 303)

    async def come_back(self, request: Request) -> Response:
        """Says only what is sure."""
        if request.query_params.get("result") == "left":
            return _plain("Nothing was paid", "You left the payment. You can close this window and go back to the app.")
        return _plain("Thank you", "You can close this window. The app shows as soon as the payment has arrived.")


class _Nothing(Response):
    """An answer that gets lost: the connection ends in the middle of it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})


def money(amount: int, currency: str) -> str:
    """The provider's amount, in digits."""
    digits = 0 if currency in _NO_DIGITS else 3 if currency in _THREE_DIGITS else 2
    whole, part = divmod(amount, 10**digits)
    return f"{whole}{f'.{part:0{digits}}' if digits else ''} {currency.upper()}"


def _shown(opened: Document, complaint: str = "", status: int = 200) -> Response:
    if opened["status"] == "complete":
        return _plain("Paid already", "This payment was made. You can close this window and go back to the app.")
    if opened["status"] == "expired":
        return _plain("This page has expired", "Nothing was paid. Go back to the app and start the payment again.", 410)
    amount, name = money(opened["amount_total"], opened["currency"]), escape(opened["local"]["name"])
    alert = f'<p class="note" role="alert">{escape(complaint)}</p>' if complaint else ""
    rows = "".join(_row(card) for card in CARDS)
    body = (
        f'<main><div class="card">{_NOTE}<p class="quiet">{name}</p><h1 class="amount">{amount}</h1>{alert}'
        f'<form method="post" action="/checkout/pay/{escape(opened["id"])}"><ul class="rows">{rows}</ul></form><hr>'
        f'<div class="actions"><a class="button" href="{escape(str(opened["cancel_url"]))}">Leave without paying</a>'
        "</div></div></main>"
    )
    return page(f"Pay {amount} (demo)", body, status=status)


def _row(card: Card) -> str:
    return (
        f'<li><button class="row" name="card" value="{card.number}"><span class="face" aria-hidden="true">'
        f"{card.brand[0].upper()}</span><span>{card.title}<small> {card.number}</small></span></button></li>"
    )


def _plain(title: str, sentence: str, status: int = 200) -> Response:
    body = f'<main><div class="card"><h1>{escape(title)}</h1><p class="quiet">{escape(sentence)}</p></div></main>'
    return page(title, body, status=status)
