"""What the academy's functions about sessions answer, checked."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from pharmat_desktop.domain.errors import Refused, UnexpectedAnswer
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.session_commands import TurnedDown
from pharmat_desktop.domain.session_payment import Prepaid
from pharmat_desktop.domain.sessions import CancellationTerms, OpenSlots, SessionId, Side, Slot

MAX_SLOTS = 10_000
"""More than 62 days have, four an hour."""
MAX_NEAREST, MAX_TAKEN = 10, 52
"""Times of a refusal that are kept."""
_CURRENCY = re.compile(r"[A-Z]{3}")


def open_slots_from(answer: Any) -> OpenSlots:
    """Raises UnexpectedAnswer."""
    try:
        return OpenSlots(
            zone=_text(answer["zone"]),
            minutes=_whole(answer["minutes"]),
            price=_money(answer, "price_minor"),
            starts=tuple(_moment(slot) for slot in answer["slots"][:MAX_SLOTS]),
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        raise UnexpectedAnswer("open_slots: not what was asked for") from None


def terms_from(answer: Any) -> CancellationTerms:
    """Raises UnexpectedAnswer."""
    try:
        return CancellationTerms(
            session_id=SessionId(_text(answer["session_id"])),
            acting=Side(answer["acting"]),
            price=_money(answer, "price_minor"),
            fee=_money(answer, "fee_minor"),
            refund=_money(answer, "refund_minor"),
            free_until=_moment(answer["free_until"]),
            prepaid=_prepaid(answer.get("prepaid")),
        )
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
        raise UnexpectedAnswer("cancellation_terms: not what was asked for") from None


def turned_down_by(refusal: Refused) -> TurnedDown:
    """A refusal with what its hint tells; a hint that makes no sense tells nothing."""
    hint = _parsed(refusal.hint)
    no = TurnedDown(refusal.code, refusal.sentence)
    try:
        if refusal.code == "terms_changed":
            return replace(no, terms=terms_from(hint))
        return replace(no, nearest=tuple(map(_slot, hint["slots"][:MAX_NEAREST])), taken=_moments(hint["taken"]))
    except (KeyError, TypeError, ValueError, OverflowError, UnexpectedAnswer):
        return no


def _parsed(hint: str) -> Any:
    try:
        return json.loads(hint)
    except (ValueError, RecursionError):
        return None


def _slot(value: Any) -> Slot:
    return Slot(_moment(value["starts_at"]), _moment(value["ends_at"]))


def _moments(values: Any) -> tuple[datetime, ...]:
    return tuple(_moment(value) for value in values[:MAX_TAKEN])


def _prepaid(word: Any) -> Prepaid | None:
    return None if word is None else Prepaid(_text(word))


def _money(answer: Any, name: str) -> Money:
    currency = _text(answer["currency"])
    if not _CURRENCY.fullmatch(currency):
        raise ValueError("no currency")
    return Money(_whole(answer[name]), currency)


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _moment(value: Any) -> datetime:
    """Raises TypeError or ValueError for what is no moment with its offset."""
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("a time of no zone")
    return moment.astimezone(UTC)
