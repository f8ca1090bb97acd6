"""Test cards: one for each thing that can happen to a payment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    """What paying with it does. `decline` is the provider's reason; `settles` is None when the money comes at once."""

    number: str
    title: str
    brand: str = "visa"
    decline: str = ""
    settles: bool | None = None
    loses_answer: bool = False

    @property
    def last4(self) -> str:
        return self.number[-4:]


CARDS = (
    Card("4242 4242 4242 4242", "Is paid"),
    Card("5555 5555 5555 4444", "Is paid, with another brand", brand="mastercard"),
    Card("4000 0000 0000 0002", "Is declined by the bank", decline="generic_decline"),
    Card("4000 0000 0000 9995", "Has insufficient funds", decline="insufficient_funds"),
    Card("4000 0000 0000 0077", "Is paid a little later: the bank takes its time", settles=True),
    Card("4000 0000 0000 0259", "Fails a little later: the bank refuses in the end", settles=False),
    Card("4000 0000 0000 3220", "Is paid, but the answer gets lost on its way", loses_answer=True),
)


def card_of(number: str) -> Card | None:
    """The test card with this number, spaces or not."""
    digits = "".join(number.split())
    return next((card for card in CARDS if card.number.replace(" ", "") == digits), None)
