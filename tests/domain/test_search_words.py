"""Which words are the same in which script, and what a typed query asks for, whatever was typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.search_words import MAX_TERMS, Query, Term, in_words, placed_tokens, stem, tokens

FINDS = [
    ("cinetica", "Farmacocinética: introducción", False),
    ("farmacocinetica", "Farmacocinética: introducción", True),
    ("FARMACO", "Farmacocinética", True),
    ("dose", "Two doses a day", True),
    ("ose", "Two doses a day", False),
    ("hauptstrasse", "Hauptstraße 5", True),
    ("naïve cafe", "A naive person in a café", True),
    ("søren", "Soren", True),
    ("istanbul", "İstanbul", True),
    ("it's", "It's here", True),
    ("its", "It's here", False),
    ("15mg", "Give 15mg/kg", True),
    ("15 mg", "Give 15 mg/kg", True),
    ("δόση", "Η ΔΟΣΗ", True),
    ("дозы", "Две ДОЗЫ", True),
    ("е", "ёлка", True),
    ("محمد", "مُحَمَّد", True),
    ("مُحَمَّد", "محمد", True),
    ("محمد", "مـــحـــمـــد", True),
    ("احمد", "أحمد إلى", True),
    ("الى", "ذهب إلى", True),
    ("مدرسه", "مدرسة", True),
    ("جرعة", "الجرعة اليومية", True),
    ("جرعة", "والجرعة", True),
    ("جرعة", "للجرعة", True),
    ("الجرعة", "جرعة واحدة", True),
    ("التهاب", "التهاب الكبد", True),
    ("الته", "التهاب", True),
    ("رعة", "الجرعة", False),
    ("35", "الجرعة ٣٥ ملغ", True),
    ("۳۵", "35 mg", True),
    ("کتاب", "كتاب", True),
    ("שלום", "שָׁלוֹם", True),
    ("剂", "药剂学很重要", True),
    ("剂学", "药剂学很重要", True),
    ("学剂", "药剂学很重要", False),
    ("药 重要", "药剂学很重要", True),
    ("ＡＵＣ", "AUC值", True),
    ("薬", "この薬は一日二回", True),
    ("か", "がん", False),
    ("カ", "ｶﾌﾟｾﾙ", True),
    ("ยา", "กินยาหลังอาหาร", True),
    ("국어", "한국어로", True),
    ("한구", "한국어", True),
    ("दवा", "दवाई लें", True),
    ("👍", "ok 👍🏽", True),
    ('"loading dose"', "The loading dose is high", True),
    ('"loading dose"', "The dose of loading", False),
    ('"loading dos"', "The loading dose", False),
    ("“loading dose”", "The loading dose", True),
    ("loading -dose", "The loading dose", True),
]


@pytest.mark.parametrize(("query", "text", "is_found"), FINDS, ids=[f"{query} in {text}" for query, text, _ in FINDS])
def test_what_a_query_finds(query: str, text: str, is_found: bool) -> None:
    """Case, accents, vowel signs and digits do not matter; parts of words only where there are no spaces."""
    assert Query.parse(query).matches(text) is is_found
    assert bool(Query.parse(query).marks(unicodedata.normalize("NFC", text))) is is_found


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Two doses a day", "dos", ["doses"]),
        ("The loading dose is a dose", '"loading dose"', ["loading dose"]),
        ("The loading dose", "dose load", ["loading", "dose"]),
        ("قال: الجُرْعَة اليوم", "جرعة", ["الجُرْعَة"]),
        ("药剂学很重要", "剂学", ["剂学"]),
        ("药药药", "药药", ["药药药"]),
        ("Straße, Straßen", "strasse", ["Straße", "Straßen"]),
        ("nothing here", "dose", []),
    ],
)
def test_hits_are_marked_as_they_stand_in_the_text(text: str, query: str, marked: list[str]) -> None:
    """Whole words, in the order of the text; what overlaps is one hit."""
    text = unicodedata.normalize("NFC", text)
    assert [text[start:end] for start, end in Query.parse(query).marks(text)] == [
        unicodedata.normalize("NFC", one) for one in marked
    ]


@pytest.mark.parametrize(
    ("text", "is_short"),
    [
        ("", True),
        ("  !!! ", True),
        ("a", True),
        ("a b", True),
        ("ج", True),
        ("ab", False),
        ("药", False),
        ("👍", False),
        ("5", True),
        ('"a"', False),
        ("a dose", False),
        ("from:omar", False),
        ("from:", True),
    ],
)
def test_when_there_is_enough_to_look_for(text: str, is_short: bool) -> None:
    """One letter of an alphabet is in nearly every message; one ideograph is a word."""
    assert Query.parse(text).is_short is is_short


def test_who_wrote_it_can_be_asked_for() -> None:
    """``from:`` stands anywhere; the name is found by the beginnings of its words."""
    query = Query.parse("dose from:Omár")
    assert (query.terms, query.senders) == ((Term(("dose",), is_begun=True),), ("omar",))
    assert query.is_by("Dr Omar Haddad")
    assert not query.is_by("Sara Haddad")
    assert Query.parse("from:me dose").is_own


def test_a_query_is_bounded() -> None:
    """A pasted book is cut to its first words."""
    assert len(Query.parse("word " * 500).terms) == MAX_TERMS
    assert len(Query.parse("药" * 500).terms[0].words) < 500


@given(st.text(max_size=60))
def test_any_text_is_a_query_and_finds_itself(text: str) -> None:
    """Nothing that can be typed raises; a text has all the words of itself, and its hits lie within it."""
    query = Query.parse(text.replace(":", " "))
    if len(query.terms) < MAX_TERMS:
        assert query.matches(text.replace(":", " "))
    ends = [-1]
    for start, end in query.marks(text):
        assert ends[-1] < start < end <= len(text)
        ends.append(end)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is folded are words of themselves."""
    assert tokens(in_words(text)) == tokens(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=40))
def test_places_are_those_of_the_words(text: str) -> None:
    """Each word folded from its place in the text is itself."""
    text = unicodedata.normalize("NFC", text)
    assert [token.word for token in placed_tokens(text)] == tokens(text)


def test_only_an_article_before_a_word_is_taken_off() -> None:
    """What would leave a single letter stays."""
    assert [stem(word) for word in ("الدم", "والدم", "بالدم", "للدم", "الم", "دم", "dose")] == [*["دم"] * 4, "", "", ""]
