"""Sessions as an iCalendar text (RFC 5545), for other calendars. Times are UTC, which each of them turns into its own.

A session keeps its UID for good; SEQUENCE grows with every change, so that a calendar takes the newer copy; a cancelled
session says so instead of disappearing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Session, SessionKind, SessionStatus

LINE = 75
"""Octets in a line, its end not counted."""
_SINCE = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp())
_STATUS = {SessionStatus.REQUESTED: "TENTATIVE", SessionStatus.CANCELLED: "CANCELLED"}


def calendar_text(sessions: Iterable[Session], user_id: UserId, zone: str = "") -> str:
    """The whole file. The same sessions give the same text; `zone` is how a calendar may show them at first."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pharmaT//Desktop//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    names = ["X-WR-CALNAME:pharmaT", *([f"X-WR-TIMEZONE:{_escaped(zone)}"] if zone else [])]
    events = (line for session in sessions for line in _event(session, user_id))
    lines = [*head, *names, *events, "END:VCALENDAR"]
    return "".join(part + "\r\n" for line in lines for part in _folded(line))


def _event(session: Session, user_id: UserId) -> Iterator[str]:
    changed = session.updated_at or session.created_at or session.starts_at
    about = session.topic or session.subject or session.course
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(session.id)}@pharmat"
    yield f"SEQUENCE:{max(0, int(changed.timestamp()) - _SINCE)}"
    yield f"DTSTAMP:{_moment(changed)}"
    yield f"LAST-MODIFIED:{_moment(changed)}"
    yield f"DTSTART:{_moment(session.starts_at)}"
    yield f"DTEND:{_moment(session.ends_at)}"
    yield f"STATUS:{_STATUS.get(session.status, 'CONFIRMED')}"
    yield "SUMMARY:" + _escaped(" · ".join(filter(None, (about, session.other(user_id).name))) or "pharmaT")
    if session.notes:
        yield "DESCRIPTION:" + _escaped(session.notes)
    if session.meeting_link and session.kind is SessionKind.ONLINE:
        yield f"URL:{_plain(session.meeting_link)}"
        yield f"LOCATION:{_escaped(session.meeting_link)}"
    yield "END:VEVENT"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """A TEXT value: what other people wrote can neither end the line nor begin another property."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\\n".join(_plain(line).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in lines)


def _plain(text: str) -> str:
    return "".join(character for character in text if character.isprintable() or character in " \u00a0\u200f\u200e")


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most `LINE` octets; no character is torn apart."""
    piece, size = "", 0
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > LINE:
            yield piece
            piece, size = " ", 1
        piece += character
        size += octets
    yield piece
