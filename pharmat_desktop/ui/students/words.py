"""What the students screen says."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.sessions import Feedback, Session, Side
from pharmat_desktop.domain.students import StudentCard
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.sessions.entries import entry_of
from pharmat_desktop.ui.sessions.words import look_text, range_text, short_day_text, time_text

translate = QCoreApplication.translate


def name_text(card: StudentCard) -> str:
    return card.name or translate("students", "A student without a name")


def moment_text(at: datetime, zone: str) -> str:
    """``Tue 24 Nov, 16:00`` by one's own clock."""
    return f"{short_day_text(shown(at, zone).date())}, {time_text(at, zone)}"


def percent_text(percent: int) -> str:
    return translate("students", "{n} %").format(n=QLocale().toString(percent))


def row_text(card: StudentCard, zone: str) -> str:
    """What comes next between the two, else what was last."""
    if card.next_session_at is not None:
        return translate("students", "Next: {time}").format(time=moment_text(card.next_session_at, zone))
    if card.last_session_at is not None:
        return translate("students", "Last: {time}").format(time=moment_text(card.last_session_at, zone))
    return translate("students", "No sessions yet")


def spoken_row(card: StudentCard, zone: str) -> str:
    """All that the row shows, and what its marks mean."""
    parts = [name_text(card), row_text(card, zone), *figures(card)]
    if card.progress is not None:
        parts.append(translate("students", "{n} % of the courses done").format(n=QLocale().toString(card.progress)))
    if card.unread:
        parts.append(unread_text(card.unread))
    if card.has_note:
        parts.append(translate("students", "has a private note"))
    return ", ".join(parts)


def unread_text(count: int) -> str:
    return translate("students", "%Ln unread messages", "", count)


def figures(card: StudentCard) -> list[str]:
    """How many sessions there were, are agreed, and were missed."""
    done, ahead, missed = card.sessions_done, card.sessions_ahead, card.sessions_missed
    found = [
        (done, translate("students", "%Ln sessions held", "", done)),
        (ahead, translate("students", "%Ln sessions ahead", "", ahead)),
        (missed, translate("students", "%Ln times not there", "", missed)),
    ]
    return [text for count, text in found if count]


def about_text(card: StudentCard, now: datetime, zone: str) -> str:
    """The address, and what time it is for them where that differs."""
    parts = [isolated(card.email)] if card.email else []
    theirs = time_text(now, card.zone)
    if theirs != time_text(now, zone):
        parts.append(translate("students", "{time} for them now").format(time=theirs))
    if card.is_assigned:
        parts.append(translate("students", "assigned by the academy"))
    return " · ".join(parts)


def session_title(session: Session) -> str:
    return session.title or translate("students", "Session")


def session_text(session: Session, zone: str) -> str:
    """When, and how it stands."""
    look = look_text(entry_of(session, session.tutor.id).look)
    day = short_day_text(shown(session.starts_at, zone).date())
    return f"{day}, {range_text(session.starts_at, session.ends_at, zone)} · {look}"


def course_text(seen_at: datetime | None, completed_at: datetime | None, zone: str) -> str:
    if completed_at is not None:
        day = short_day_text(shown(completed_at, zone).date())
        return translate("students", "finished on {day}").format(day=day)
    if seen_at is None:
        return translate("students", "not begun")
    return translate("students", "last there on {day}").format(day=short_day_text(shown(seen_at, zone).date()))


def feedback_title(one: Feedback, card: StudentCard, zone: str) -> str:
    """Who said it, how many stars, and when."""
    who = translate("students", "You") if one.author is Side.TUTOR else isolated(name_text(card))
    stars = translate("students", "{stars} of 5 stars").format(stars=QLocale().toString(one.rating))
    return f"{who} · {stars} · {short_day_text(shown(one.written_at, zone).date())}"


def feedback_text(one: Feedback) -> str:
    return "\n".join(part for part in (one.comment, one.improvements) if part)
