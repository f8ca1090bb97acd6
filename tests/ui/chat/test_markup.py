"""Marks in messages: what they style, what stays text, and that nobody can make reading them slow."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QFont

from pharmat_desktop.ui.chat.markup import MAX_SPANS, Style, marked
from pharmat_desktop.ui.chat.text_block import text_block
from pharmat_desktop.ui.theme import color, font

BOLD, ITALIC, CODE = Style.BOLD, Style.ITALIC, Style.CODE


@pytest.mark.parametrize(
    ("typed", "shown", "styled"),
    [
        ("take **two** now", "take two now", [("two", BOLD)]),
        ("*slowly* and _with food_", "slowly and with food", [("slowly", ITALIC), ("with food", ITALIC)]),
        ("run `a * b * c`", "run a * b * c", [("a * b * c", CODE)]),
        ("- one\n* **two**", "• one\n• two", [("two", BOLD)]),
        ("```py\nx = 1\n\n  y\n```\nend", "x = 1\n\n  y\nend", [("x = 1\n\n  y", CODE)]),
        ("**خذ اثنين** الآن", "خذ اثنين الآن", [("خذ اثنين", BOLD)]),
        ("2*3*4 = 24", "2*3*4 = 24", []),
        ("snake_case_name and 5 * 3", "snake_case_name and 5 * 3", []),
        ("see https://e.org/_a_/*b*", "see https://e.org/_a_/*b*", []),
        ("[here](https://e.org)", "[here](https://e.org)", []),
        ("``` not closed\ntext", "``` not closed\ntext", []),
        ("** not bold **", "** not bold **", []),
        ("-5 °C", "-5 °C", []),
    ],
)
def test_marks(typed: str, shown: str, styled: list[tuple[str, Style]]) -> None:
    """Marks go where they style something; everything else stays as it was typed."""
    found = marked(typed)
    assert found.text == shown
    assert [(found.text[span.start : span.end], span.style) for span in found.spans] == styled


@pytest.mark.parametrize("text", ["**a " * 2000, "```x\n" * 1600, "*_`" * 2600, "a" * 8000 + "*", "`a`" * 2600])
def test_no_text_is_slow_to_read(text: str) -> None:
    """8,000 characters made to be are read in a moment, and hold a bounded number of styles."""
    began = time.thread_time()  # what others do on this machine does not count
    found = marked(text)
    assert time.thread_time() - began < 0.2
    assert len(found.spans) <= MAX_SPANS


@pytest.mark.usefixtures("qapp")
def test_styles_and_links_stand_where_their_text_is() -> None:
    """Behind characters of two units, too; a link in bold opens still."""
    block = text_block("🎓 **two 🎓** https://example.org", font(), 400, 20, link_color=color("link"))
    text = block.layout.text()
    assert text == "🎓 two 🎓 https://example.org"
    units = text.encode("utf-16-le")
    bold, link = block.layout.formats()
    assert units[2 * bold.start : 2 * (bold.start + bold.length)].decode("utf-16-le") == "two 🎓"
    assert bold.format.fontWeight() == QFont.Weight.DemiBold
    assert units[2 * link.start : 2 * (link.start + link.length)].decode("utf-16-le") == "https://example.org"
    assert block.links[0].link.address == "https://example.org"
