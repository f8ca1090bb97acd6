"""Weekly sessions in words: which of them this is, what an answer means for the others, what clocks do to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.clocks import ClockMove, clock_moves, shown
from pharmat_desktop.domain.sessions import Attendee, Session, SessionStatus
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.offers import Action

translate = QCoreApplication.translate


def moves_text(session: Session, series: Iterable[Session], zone: str, other: Attendee) -> str:
    """From when on the sessions that follow are at another time: on one's own clock, on the other side's, or neither.

    Sessions that were moved to another time are no part of the series any more.
    """
    agreed = shown(session.starts_at, session.zone).time()
    following = [one for one in series if one.status.is_live and one.starts_at > session.starts_at]
    kept = [one.starts_at for one in following if shown(one.starts_at, one.zone).time() == agreed]
    return starts_text([session.starts_at, *kept], zone, other)


def starts_text(starts: list[datetime], zone: str, other: Attendee) -> str:
    """The same of weekly times, agreed or still to be."""
    own = translate("series", "From {day} on it is at {new} instead of {old} by your clock.")
    theirs = translate("series", "From {day} on it is at {new} instead of {old} for {person}.")
    theirs = theirs.replace("{person}", other.name or translate("series", "the other side"))
    return "\n".join(filter(None, (_move_text(own, starts, zone), _move_text(theirs, starts, other.zone))))


def nth_text(session: Session, series: Sequence[Session], zone: str) -> str:
    """``2 of 16, every week until Sat 13 Mar``; empty for a session of its own."""
    if len(series) < 2:
        return ""
    last = max(one.starts_at for one in series if one.status is not SessionStatus.CANCELLED or one.id == session.id)
    text = translate("series", "{n} of {total}, every week until {day}")
    return text.format(
        n=words.number_text(session.occurrence),
        total=words.number_text(len(series)),
        day=words.short_day_text(shown(last, zone).date()),
    )


def scope_text(action: Action, session: Session, series: Iterable[Session], now: datetime) -> str:
    """What of a weekly booking is meant: a request is answered as a whole, all else is about the one session."""
    ahead = [one for one in series if one.status.is_live and one.starts_at > now]
    asked = sum(1 for one in ahead if one.status is SessionStatus.REQUESTED)
    others = sum(1 for one in ahead if one.id != session.id)
    if action is Action.CONFIRM and asked > 1:
        return translate("series", "You agree to all %Ln weekly sessions.", "", asked)
    if action is Action.DECLINE and asked > 1:
        return translate("series", "You decline all %Ln weekly sessions.", "", asked)
    if action is Action.CANCEL and others:
        return translate("series", "Only this session is cancelled. %Ln others of the weekly booking stay.", "", others)
    if action in (Action.PROPOSE, Action.COUNTER) and others:
        return translate("series", "Only this session moves. %Ln others of the weekly booking stay.", "", others)
    return ""


def _move_text(text: str, starts: list[datetime], zone: str) -> str:
    """All moves there are: a clock that is changed weeks before the other one is level with it again after them."""
    moves = clock_moves(starts, zone)
    if not moves:
        return ""
    first, *others = moves
    agreed = first.before
    again = translate("series", "From {day} on it is at {new} again.")
    other = translate("series", "From {day} on it is at {new}.")
    return " ".join(
        [_filled(text, first), *(_filled(again if one.clock.time() == agreed else other, one) for one in others)]
    )


def _filled(text: str, move: ClockMove) -> str:
    locale, day = QLocale(), move.clock.date()
    times = {
        "{day}": locale.toString(QDate(day.year, day.month, day.day), "d MMMM"),
        "{new}": _time_text(move.clock.time()),
        "{old}": _time_text(move.before),
    }
    for name, value in times.items():
        text = text.replace(name, value)
    return text


def _time_text(clock: time) -> str:
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)
