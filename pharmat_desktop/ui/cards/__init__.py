"""The screen of cards to learn by: decks, review, and the cards themselves."""
