"""The academy's refusals in the person's language: the app knows the very sentences of the server."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from pharmat_desktop.assets import asset
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.ui.errors import refusal_text, words_for
from pharmat_desktop.ui.language import LanguageController
from pharmat_desktop.ui.refusals import REFUSALS

OF_CHAT_AND_COURSES = ("1100", "1101", "1102", "1110", "1210", "1290", "1401", "1450", "1451", "1452", "1453")
"""How the migrations of these subjects begin, after their day."""
NEVER_MET = {
    *("There is nothing to change.", "This setting could not be read.", "This review could not be read."),
    *("An order names every lesson of the course once.", "This review is not yours."),
}
"""What only another program than this could be told."""
_REFUSED = re.compile(r"refuse\(\s*'[a-z_]+',\s*'((?:[^']|'')*)'")
_OFFER = re.compile(r"refusal := '((?:[^']|'')*)'")
_CASE = re.compile(r"when '[a-z_]+' then '((?:[^']|'')*\.)'")


def _said(pattern: re.Pattern[str], text: str) -> set[str]:
    return {sentence.replace("''", "'") for sentence in pattern.findall(text)}


def _migrations() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in asset("supabase", "migrations").iterdir()}


def test_every_sentence_is_the_servers_own() -> None:
    """Word for word, or it would not be found; and none of chat and courses is left out."""
    texts = _migrations()
    commands = next(text for name, text in texts.items() if name.endswith("_commands.sql") and "20261122" in name)
    every = {sentence for text in texts.values() for sentence in _said(_REFUSED, text)} | _said(_CASE, commands)
    every |= {sentence for text in texts.values() for sentence in _said(_OFFER, text)}
    every.add("The message could not be read. Copy the text and send it as a new message.")
    assert not set(REFUSALS) - every
    assert len(set(REFUSALS)) == len(REFUSALS)
    starts = tuple(f"20261125{start}" for start in OF_CHAT_AND_COURSES)
    ours = {sentence for name, text in texts.items() if name.startswith(starts) for sentence in _said(_REFUSED, text)}
    assert not (ours | _said(_CASE, commands)) - set(REFUSALS) - NEVER_MET


@pytest.mark.parametrize("language", ["ar", "es", "fr"])
def test_they_are_told_in_the_persons_language(qapp: QApplication, language: str) -> None:
    """What the app does not know is told as it came."""
    spoken = LanguageController(qapp)
    spoken.set_language(language)
    try:
        assert not [sentence for sentence in REFUSALS if refusal_text(sentence) == sentence]
        assert words_for(Refused("empty", REFUSALS[0], 422)).sentence == refusal_text(REFUSALS[0])
        assert refusal_text("Something new.") == "Something new."
    finally:
        spoken.set_language("en")
    assert refusal_text(REFUSALS[0]) == REFUSALS[0]
