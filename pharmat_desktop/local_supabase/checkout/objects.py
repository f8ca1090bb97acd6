"""The provider's objects, as its reference shows them and the academy's functions read them. Times in Unix seconds."""

from __future__ import annotations

import secrets
import time
from typing import Any

from .cards import Card

Document = dict[str, Any]
API_VERSION = "2026-10-28.endive"


def new_id(prefix: str) -> str:
    """A name in the provider's manner."""
    return f"{prefix}_{secrets.token_hex(12)}"


def checkout(form: Document, base: str) -> Document:
    """A page to pay on. `base` is this server's address."""
    item = form["line_items"]["0"]
    price = item["price_data"]
    total = int(price["unit_amount"]) * int(item.get("quantity", "1"))
    key = new_id("cs_test")
    return {
        "id": key,
        "object": "checkout.session",
        "amount_subtotal": total,
        "amount_total": total,
        "cancel_url": form.get("cancel_url"),
        "client_reference_id": form.get("client_reference_id"),
        "created": int(time.time()),
        "currency": price["currency"].lower(),
        "customer": None,
        "customer_details": None,
        "customer_email": form.get("customer_email"),
        "expires_at": int(form.get("expires_at") or time.time() + 86400),
        "livemode": False,
        "metadata": form.get("metadata", {}),
        "mode": form.get("mode"),
        "payment_intent": None,
        "payment_method_types": ["card"],
        "payment_status": "unpaid",
        "status": "open",
        "success_url": form.get("success_url"),
        "url": f"{base}/checkout/pay/{key}",
        # Not the provider's: what the page shows, and what its payment will carry.
        "local": {
            "name": price["product_data"]["name"],
            "intent": form.get("payment_intent_data", {}).get("metadata", {}),
            "payment_intent": new_id("pi"),
        },
    }


def payment_intent(page: Document, status: str, card: Card) -> Document:
    """One payment; of all attempts on one page it is the same."""
    error = {"type": "card_error", "code": "card_declined", "decline_code": card.decline, "message": "Declined."}
    return {
        "id": page["local"]["payment_intent"],
        "object": "payment_intent",
        "amount": page["amount_total"],
        "amount_received": page["amount_total"] if status == "succeeded" else 0,
        "created": page["created"],
        "currency": page["currency"],
        "last_payment_error": error if card.decline else None,
        "livemode": False,
        "metadata": page["local"]["intent"],
        "status": status,
    }


def charge(page: Document, card: Card) -> Document:
    """Money that was taken."""
    details = {"type": "card", "card": {"brand": card.brand, "last4": card.last4, "exp_month": 12, "exp_year": 2034}}
    return {
        "id": new_id("ch"),
        "object": "charge",
        "amount": page["amount_total"],
        "amount_refunded": 0,
        "captured": True,
        "created": int(time.time()),
        "currency": page["currency"],
        "livemode": False,
        "metadata": page["local"]["intent"],
        "paid": True,
        "payment_intent": page["local"]["payment_intent"],
        "payment_method_details": details,
        "refunded": False,
        "status": "succeeded",
    }


def refund(form: Document, of: Document, amount: int) -> Document:
    """Money on its way back; `of` is the charge."""
    return {
        "id": new_id("re"),
        "object": "refund",
        "amount": amount,
        "charge": of["id"],
        "created": int(time.time()),
        "currency": of["currency"],
        "failure_reason": None,
        "metadata": form.get("metadata", {}),
        "payment_intent": of["payment_intent"],
        "reason": form.get("reason"),
        "status": "succeeded",
    }


def event(kind: str, about: Document) -> Document:
    """News about an object, as it is at this moment."""
    return {
        "id": new_id("evt"),
        "object": "event",
        "api_version": API_VERSION,
        "created": int(time.time()),
        "data": {"object": public(about)},
        "livemode": False,
        "pending_webhooks": 1,
        "request": {"id": None, "idempotency_key": None},
        "type": kind,
    }


def public(document: Document) -> Document:
    """Without what is the stand-in's own."""
    return {name: value for name, value in document.items() if name != "local"}
