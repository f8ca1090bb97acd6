"""Formulas are told from prices and code, and nothing that somebody writes takes Qt minutes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.ui.reading.source import CLOSE, MOST, MOST_FORMULAS, MOST_ROWS, OPEN, Formula, prepared


@pytest.mark.parametrize(
    ("markdown", "formulas"),
    [
        ("The rate $k$ and $t_{1/2}$.", [Formula("k", False), Formula("t_{1/2}", False)]),
        ("$$\nC = \\frac{D}{V}\n$$\n", [Formula("C = \\frac{D}{V}", True)]),
        ("| $|x|$ | $a$ |\n|-|-|\n", [Formula("|x|", False), Formula("a", False)]),
        ("It costs $5 and not $10.", []),
        ("From $ 5 to 6 $ a day", []),
        ("\\$a\\$ and `$b$` and ``$`c`$``", []),
        ("```\n$a$\n```\n\n~~~\n$b$\n~~~\nthen $c$", [Formula("c", False)]),
        ("$a `b$` c$", [Formula("a `b", False)]),
        ("a lonely $ sign, and $$ two", []),
        ("$a\n\nb$", []),
        ("$" + "x" * 1001 + "$", []),
    ],
)
def test_formulas_are_taken_out(markdown: str, formulas: list[Formula]) -> None:
    """Not in code, not across paragraphs, not prices, and none without an end."""
    assert list(prepared(markdown).formulas) == formulas


@given(st.text(st.sampled_from("a $`\\\n|>-~" + OPEN + CLOSE), max_size=60))
def test_what_is_no_formula_stays(markdown: str) -> None:
    """Put back, the formulas give the text as it was, but for our own marks and the blanks in formulas."""
    found = prepared(markdown)
    back = found.text
    for number, formula in enumerate(found.formulas):
        sign = "$$" if formula.is_display else "$"
        back = back.replace(f"{OPEN}{number}{CLOSE}", f"{sign}{formula.tex}{sign}")
    plain = markdown.replace(OPEN, "").replace(CLOSE, "")
    assert "".join(back.split()) == "".join(plain.split())
    assert OPEN not in back


def test_there_is_an_end_to_formulas_tables_and_texts() -> None:
    """What is beyond stays as text; nothing is left out before the server's own limit."""
    assert len(prepared("$a$ " * 5000).formulas) == MOST_FORMULAS
    rows = prepared("|a|b|\n|-|-|\n" + "|1|2|\n" * 5000).text
    assert rows.count("\n|") == MOST_ROWS - 1
    assert rows.count("\\|1\\|2\\|") == 5000 + 2 - MOST_ROWS
    assert "\n\n" in rows
    wide = prepared("|a" * 100 + "|\n").text
    assert wide.count("\\|") == 101
    assert len(prepared("x " * MOST).text) == MOST
    assert prepared("> " * 3000 + "x").text.count(">") < 20


def test_a_word_without_end_can_be_broken() -> None:
    """An address of usual length is left alone."""
    address = "https://example.org/" + "a" * 500
    assert prepared(address).text == address
    assert "\u200b" in prepared("x" * 5000).text
