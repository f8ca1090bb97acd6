"""Sentences of the flight plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.flight import Item, Kind, Lack
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.file_refusals import size_text
from pharmat_desktop.ui.flight.presenter import FlightState, Phase, Row
from pharmat_desktop.ui.times import duration_text, moment_text

translate = QCoreApplication.translate


def title_text(item: Item) -> str:
    if item.kind is Kind.CARDS:
        cards = item.count
        return translate("flight", "%Ln cards to review", "", cards)
    return item.title or kind_text(item.kind)


def kind_text(kind: Kind) -> str:
    return {
        Kind.LESSON: translate("flight", "Lesson"),
        Kind.SESSION: translate("flight", "Session"),
        Kind.CONVERSATION: translate("flight", "Conversation"),
        Kind.CARDS: translate("flight", "Cards"),
    }[kind]


def about_text(item: Item) -> str:
    """The line below the title: of which course or with whom, when, how long, how many files."""
    parts = [kind_text(item.kind), isolated(item.about) if item.about else ""]
    if item.starts_at is not None:
        parts.append(moment_text(item.starts_at.astimezone()))
    if item.minutes:
        parts.append(duration_text(item.minutes))
    if item.files:
        files = len(item.files)
        parts.append(translate("flight", "%Ln files", "", files))
    return " · ".join(part for part in parts if part)


def row_text(row: Row) -> str:
    """What the rehearsal said of it, else what it is."""
    return lack_text(row.lacks[0]) if row.lacks else about_text(row.item)


def lack_text(lack: Lack) -> str:
    name = isolated(lack.name) if lack.name else isolated(title_text(lack.item))
    text = translate("flight", "{name} is missing.").replace("{name}", name)
    return f"{text} {words_for(lack.problem).title}" if lack.problem is not None else text


def state_text(row: Row) -> str:
    """In a word, for the end of the row and for screen readers."""
    if not row.is_chosen:
        return translate("flight", "left out")
    if row.lacks is None:
        return ""
    return translate("flight", "incomplete") if row.lacks else translate("flight", "here")


def summary_text(state: FlightState) -> str:
    """What it would take."""
    if state.end <= state.start:
        return translate("flight", "The time away has to end after it begins.")
    if not state.rows:
        return translate("flight", "Nothing of yours falls into this time.")
    if state.phase is Phase.DOWNLOADING:
        return translate("flight", "Downloading; you can go on working.")
    if state.phase is Phase.REHEARSING:
        return translate("flight", "Reading everything with the network switched off …")
    return _size_text(state) if state.phase is Phase.CHOOSING else ""


def notice_text(state: FlightState) -> tuple[str, str]:
    """Kind and sentence of what has to be noticed; empty for nothing."""
    if state.error is not None:
        return "error", words_for(state.error).sentence
    if state.phase is Phase.DONE and not state.lacks:
        return "ok", translate("flight", "Everything you chose was read without a network. Have a good journey.")
    if state.phase is Phase.DONE:
        missing = len(state.lacks)
        count = translate("flight", "%Ln things would be missing:", "", missing)
        return "warn", f"{count} {lack_text(state.lacks[0])}"
    if state.estimate is not None and not state.estimate.fits:
        return "warn", translate("flight", "That is more than the disk has room for. Leave something out.")
    return "info", ""


def _size_text(state: FlightState) -> str:
    chosen = len(state.chosen)
    count = translate("flight", "%Ln things", "", chosen)
    if state.estimate is None:
        return count
    if not state.estimate.left:
        nothing = translate("flight", "nothing is left to download")
        return f"{count} · {nothing}"
    left = translate("flight", "{size} to download, {free} free")
    sizes = left.replace("{size}", size_text(state.estimate.left)).replace("{free}", size_text(state.estimate.free))
    return f"{count} · {sizes}"
