"""What daylight saving does to weekly sessions, said to both sides before it happens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.clocks import clock_moves, shown
from pharmat_desktop.domain.sessions import Attendee, Session

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


def _move_text(text: str, starts: list[datetime], zone: str) -> str:
    moves = clock_moves(starts, zone)
    if not moves:
        return ""
    day, new, old = moves[0].clock.date(), moves[0].clock.time(), moves[0].before
    locale = QLocale()
    times = {
        "{day}": locale.toString(QDate(day.year, day.month, day.day), "d MMMM"),
        "{new}": locale.toString(QTime(new.hour, new.minute), QLocale.FormatType.ShortFormat),
        "{old}": locale.toString(QTime(old.hour, old.minute), QLocale.FormatType.ShortFormat),
    }
    for name, value in times.items():
        text = text.replace(name, value)
    return text
