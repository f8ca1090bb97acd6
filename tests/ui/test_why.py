"""Why something was not sent, as it is told: every cause has its words, every step its line, and all in Arabic, too."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.drafts import DraftState, Problem
from pharmat_desktop.domain.journal import Answer, Cause, JournalEntry, Standing, Step
from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.ui.connection_popover import ConnectionPopover
from pharmat_desktop.ui.journal_words import cause_words, entry_text
from pharmat_desktop.ui.why_dialog import Asked, WhyDialog
from tests.support.example_data import draft

NOW = datetime(2026, 11, 25, 14, 2, tzinfo=UTC)
BUSY = ConnectionStatus(data=Fact(FactState.BAD, NOW, "busy"))
WRITTEN = JournalEntry("one", Step.WRITTEN, NOW)


def answer(cause: Cause, *entries: JournalEntry, problem: Problem | None = None) -> Answer:
    return Answer(cause, entries, Standing(draft("one", problem=problem), files_waiting=2))


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_says_what_holds_it_up_and_what_to_do(cause: Cause) -> None:
    """Two sentences, without codes."""
    words = cause_words(answer(cause, problem=Problem("too_long", "It is too long.")), BUSY)
    assert words.title.endswith(".")
    assert words.advice.endswith(".")
    assert "too_long" not in words.title + words.advice
    assert cause_words(answer(Cause.TROUBLE), BUSY).title == "The server is busy."


def test_a_refusal_is_told_in_the_academys_own_words() -> None:
    """And with every way out."""
    words = cause_words(answer(Cause.REFUSED, problem=Problem("too_long", "It is too long.")), BUSY)
    assert words == (
        "The academy refused it.",
        "It is too long. It waits for you: edit it, try again, or discard it.",
        "danger",
    )


@pytest.mark.parametrize("step", Step)
def test_every_step_is_a_line(step: Step) -> None:
    """With the reason where there is one, and how often it went like that."""
    line = entry_text(JournalEntry("one", step, NOW, "offline"))
    assert "{" not in line
    if step is Step.WAITS:
        assert line == "Not sent: The academy cannot be reached"
        often = entry_text(JournalEntry("one", step, NOW, "offline", 20))
        assert often == "Not sent: The academy cannot be reached (20 tries in a row)"
    if step is Step.REFUSED:
        assert entry_text(JournalEntry("one", step, NOW, "too_long")) == "Refused by the academy (too_long)"


def test_the_dialog_follows_what_happens(qtbot: QtBot) -> None:
    """A waiting message, then all is sent: nothing is left to retry."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WhyDialog(parent)
    dialog.show_items([Asked("Amal", "hello\nthere", answer(Cause.OFFLINE, WRITTEN))], BUSY)
    dialog.show()
    assert {"Amal", "hello there", "The academy cannot be reached.", "Written, and kept on this computer"} <= set(
        texts(dialog)
    )
    with qtbot.waitSignal(dialog.retry_requested):
        dialog.retry.click()
    dialog.show_items([], BUSY)
    qtbot.waitUntil(lambda: "Everything that you wrote has been sent." in texts(dialog), timeout=30_000)
    assert "Amal" not in texts(dialog)
    assert not dialog.retry.isEnabled()


def test_the_popover_leads_there_while_something_waits(qtbot: QtBot) -> None:
    """Not otherwise."""
    unsent = [Unsent("one", ConversationId("c"), "Amal", "hello", NOW, DraftState.QUEUED)]
    parent = QWidget()
    qtbot.addWidget(parent)
    popover = ConnectionPopover(parent, can_work_offline=False, unsent=lambda: unsent)
    popover.set_status(BUSY)
    assert popover.why.isVisibleTo(popover)
    with qtbot.waitSignal(popover.command_chosen) as chosen:
        popover.why.click()
    assert chosen.args == ["why"]
    unsent.clear()
    popover.set_status(ConnectionStatus())
    assert not popover.why.isVisibleTo(popover)
