"""Marks are found again in a text that was edited, and never at a wrong place when the words are gone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.lesson_marks import MAX_QUOTE, MOST_TRIED, Anchor, Span

TEXT = "The dose is 5 mg. The dose of the other drug is 7 mg. At last, the dose."
SECOND = Span(22, 26)


def test_a_mark_follows_its_words() -> None:
    """Text put in before it moves it; of several places the one with the same neighbours is meant."""
    anchor = Anchor.of(TEXT, SECOND)
    assert anchor.quote == "dose"
    assert anchor.found_in(TEXT) == SECOND
    longer = "An introduction that was missing, about the dose.\n" + TEXT
    found = anchor.found_in(longer)
    assert found is not None
    assert longer[found.start : found.end + 18] == "dose of the other drug"


def test_words_that_are_gone_are_not_found() -> None:
    """Also not in an empty text, and a page of a document has no words at all."""
    anchor = Anchor.of(TEXT, SECOND)
    assert anchor.found_in("Nothing of it is left.") is None
    assert anchor.found_in("") is None
    assert Anchor(3).found_in(TEXT) is None


def test_a_quote_has_an_end() -> None:
    assert len(Anchor.of("x" * 5000, Span(0, 5000)).quote) == MAX_QUOTE


@given(st.text("ab \n", max_size=60), st.text("ab \n", min_size=1, max_size=20), st.text("ab \n", max_size=60))
def test_what_was_marked_is_found_where_it_was(before: str, quote: str, after: str) -> None:
    """In the text as it was, exactly there; with something before it, the same words."""
    text, span = before + quote + after, Span(len(before), len(before) + len(quote))
    anchor = Anchor.of(text, span)
    assert anchor.found_in(text) == span
    found = anchor.found_in("ba" + text)
    assert found is not None
    assert ("ba" + text)[found.start : found.end] == quote


def test_a_text_of_one_letter_is_searched_to_a_bound() -> None:
    """Two hundred thousand places could be meant: the first thousand are looked at, and one of them is chosen."""
    found = Anchor(199_000, "aa", "b", "c").found_in("a" * 200_000)
    assert found == Span(MOST_TRIED - 1, MOST_TRIED + 1)
