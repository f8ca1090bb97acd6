"""Why something was not sent, in plain words: what holds it up, what to do, and what happened so far."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.journal import Answer, Cause, JournalEntry, Step
from pharmat_desktop.ui.errors import reason_text, refusal_text

translate = QCoreApplication.translate


class CauseWords(NamedTuple):
    """What holds it up, and what the person can do."""

    title: str
    advice: str
    tone: str = "warn"


def cause_words(answer: Answer, status: ConnectionStatus) -> CauseWords:
    """`status` of now: what kind of trouble there is."""
    if answer.cause is Cause.REFUSED:
        return _refused(answer)
    if answer.cause is Cause.TROUBLE:
        bad = status.data if status.data.reason else status.session
        kept = translate("journal", "It is kept and sent as soon as that is over.")
        return CauseWords(f"{reason_text(bad.reason)}.", kept)
    if answer.cause is Cause.FILES and answer.standing is not None:
        count = answer.standing.files_waiting
        text = translate("journal", "%Ln files of it are still being uploaded.", "", count)
        return CauseWords(text, translate("journal", "It is sent once they are up."), "")
    return {**_outer_words(), **_own_words()}[answer.cause]


def _refused(answer: Answer) -> CauseWords:
    problem = answer.standing.draft.problem if answer.standing is not None else None
    said = refusal_text(problem.sentence) if problem is not None and problem.sentence else ""
    advice = translate("journal", "It waits for you: edit it, try again, or discard it.")
    return CauseWords(translate("journal", "The academy refused it."), f"{said} {advice}".strip(), "danger")


def _outer_words() -> dict[Cause, CauseWords]:
    return {
        Cause.OFF: CauseWords(
            translate("journal", "You are working offline."),
            translate("journal", "It is sent when you go online again."),
        ),
        Cause.SIGNED_OUT: CauseWords(
            translate("journal", "Your session has ended."),
            translate("journal", "It is kept. Sign in again and it is sent."),
        ),
        Cause.OFFLINE: CauseWords(
            translate("journal", "The academy cannot be reached."),
            translate("journal", "It is kept and sent by itself once there is a connection."),
        ),
    }


def _own_words() -> dict[Cause, CauseWords]:
    return {
        Cause.ASKING: CauseWords(
            translate("journal", "It was handed over, but no answer came."),
            translate("journal", "The academy is asked whether it arrived, so that it is not sent twice."),
        ),
        Cause.BEHIND: CauseWords(
            translate("journal", "Something you wrote before it goes first."),
            translate("journal", "It follows by itself, so that the order is kept."),
        ),
        Cause.SENDING: CauseWords(
            translate("journal", "It is being sent right now."), translate("journal", "There is nothing to do."), ""
        ),
        Cause.SOON: CauseWords(
            translate("journal", "Nothing stands in its way."),
            translate("journal", "It is tried again in a moment; Retry does so now."),
            "",
        ),
        Cause.SENT: CauseWords(
            translate("journal", "It does not wait any more."),
            translate("journal", "Below is what became of it."),
            "ok",
        ),
    }


def entry_text(entry: JournalEntry) -> str:
    """One line of what happened. Reasons that the app does not know are shown as they are: short codes."""
    text = _step_texts()[entry.step].replace("{reason}", _reason(entry))
    if entry.times > 1:
        times = QLocale().toString(entry.times)
        return translate("journal", "{text} ({n} tries in a row)").replace("{n}", times).replace("{text}", text)
    return text


def _reason(entry: JournalEntry) -> str:
    return entry.reason if entry.step is Step.REFUSED else reason_text(entry.reason)


def _step_texts() -> dict[Step, str]:
    return {
        Step.WRITTEN: translate("journal", "Written, and kept on this computer"),
        Step.TRIED: translate("journal", "Handed over to the academy"),
        Step.WAITS: translate("journal", "Not sent: {reason}"),
        Step.NO_ANSWER: translate("journal", "No answer: it may have arrived"),
        Step.NOT_THERE: translate("journal", "It had not arrived: it waits to be sent again"),
        Step.INTERRUPTED: translate("journal", "The app ended on the way"),
        Step.REFUSED: translate("journal", "Refused by the academy ({reason})"),
        Step.EDITED: translate("journal", "Edited by you"),
        Step.RETRIED: translate("journal", "Tried again by you"),
        Step.SENT: translate("journal", "Received by the academy"),
        Step.DISCARDED: translate("journal", "Discarded by you"),
    }
