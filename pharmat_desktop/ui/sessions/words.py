"""What the calendar says: days, times, places, how a session stands."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.clocks import shown, zone_named
from pharmat_desktop.domain.sessions import AvailabilityException, Session, SessionKind, SessionStatus
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.sessions.days import DAY_MINUTES
from pharmat_desktop.ui.sessions.entries import Entry, Look
from pharmat_desktop.ui.times import week_text

translate = QCoreApplication.translate

KIND_ICONS = {SessionKind.ONLINE: "video", SessionKind.IN_PERSON: "map-pin", SessionKind.PHONE: "phone"}
LOOK_ICONS = {
    Look.WISHED: "cloud-off",
    Look.REQUESTED: "hourglass",
    Look.CONFIRMED: "",
    Look.RUNNING: "radio",
    Look.COMPLETED: "check",
    Look.CANCELLED: "ban",
    Look.MISSED: "user-x",
}


def kind_text(kind: SessionKind) -> str:
    return {
        SessionKind.ONLINE: translate("sessions", "online"),
        SessionKind.IN_PERSON: translate("sessions", "in person"),
        SessionKind.PHONE: translate("sessions", "by phone"),
    }[kind]


def look_text(look: Look) -> str:
    return {
        Look.WISHED: translate("sessions", "not confirmed, waits for a connection"),
        Look.REQUESTED: translate("sessions", "requested"),
        Look.CONFIRMED: translate("sessions", "confirmed"),
        Look.RUNNING: translate("sessions", "in progress"),
        Look.COMPLETED: translate("sessions", "completed"),
        Look.CANCELLED: translate("sessions", "cancelled"),
        Look.MISSED: translate("sessions", "missed"),
    }[look]


def standing_icon(session: Session) -> tuple[str, str]:
    """The icon of where a session stands, and its tone."""
    name, tone = {
        SessionStatus.REQUESTED: ("hourglass", "warn"),
        SessionStatus.IN_PROGRESS: ("radio", "accent"),
        SessionStatus.COMPLETED: ("circle-check", "muted"),
        SessionStatus.CANCELLED: ("ban", "muted"),
        SessionStatus.NO_SHOW: ("user-x", "danger"),
    }.get(session.status, ("calendar-check", "ok"))
    return name, tone


def place_text(kind: SessionKind) -> str:
    """The kind, standing alone."""
    text = kind_text(kind)
    return text[:1].upper() + text[1:]


def time_text(at: datetime, zone: str) -> str:
    """Hours and minutes of the zone's clock."""
    clock = shown(at, zone)
    return minute_text(clock.hour * 60 + clock.minute)


def minute_text(minute: int) -> str:
    """A time of the clock, by minutes after midnight."""
    return _clock_text(minute % DAY_MINUTES, QLocale())


@lru_cache(maxsize=2 * DAY_MINUTES)
def _clock_text(minute: int, locale: QLocale) -> str:
    """A week of sessions asks for few times, many times over."""
    return locale.toString(QTime(*divmod(minute, 60)), QLocale.FormatType.ShortFormat)


def range_text(start: datetime, end: datetime, zone: str) -> str:
    """``16:00 – 17:00``."""
    return f"{time_text(start, zone)} – {time_text(end, zone)}"


def day_text(day: date) -> str:
    """Weekday, day and month."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("sessions", "dddd d MMMM"))


def full_day_text(day: date) -> str:
    """Weekday, day, month and year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("sessions", "dddd d MMMM yyyy"))


def short_day_text(day: date) -> str:
    """``Tue 24 Nov``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("sessions", "ddd d MMM"))


def weekday_text(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def number_text(number: int) -> str:
    return QLocale().toString(number)


def title_text(entry: Entry) -> str:
    return entry.title or translate("sessions", "Session")


def spoken_entry(entry: Entry, zone: str, *, with_day: bool = True) -> str:
    """All that its block shows, as a sentence of parts."""
    title = title_text(entry)
    if entry.person:
        title = translate("sessions", "{title} with {person}").format(title=title, person=entry.person)
    span = translate("sessions", "{start} to {end}").format(
        start=time_text(entry.starts_at, zone), end=time_text(entry.ends_at, zone)
    )
    parts = [title, day_text(shown(entry.starts_at, zone).date()) if with_day else "", span, look_text(entry.look)]
    parts += [kind_text(entry.kind), _wants_text(entry), entry.problem]
    return ", ".join(part for part in parts if part)


def tooltip(entry: Entry, zone: str) -> str:
    """The same over several lines, for the pointer."""
    start = shown(entry.starts_at, zone).date()
    lines = [isolated(title_text(entry)), isolated(entry.person)]
    lines.append(f"{day_text(start)}, {range_text(entry.starts_at, entry.ends_at, zone)}")
    lines.append(f"{look_text(entry.look)} · {kind_text(entry.kind)}")
    lines.append(_wants_text(entry))
    return "\n".join(line for line in lines if line)


def week_name(start: date, count: int) -> str:
    """What a screen reader says of the week."""
    sessions = translate("sessions", "%Ln sessions", "", count)
    return translate("sessions", "Week {week}, {sessions}").format(week=week_text(start), sessions=sessions)


def offset_text(zone: str, at: datetime) -> str:
    """How far the zone's clock is from UTC at a time: ``UTC+5:30``."""
    offset = at.astimezone(zone_named(zone)).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def _wants_text(entry: Entry) -> str:
    if entry.asks:
        return translate("sessions", "needs your answer")
    return translate("sessions", "another time is proposed") if entry.is_moving else ""


def again_text() -> str:
    """Beside an hour that a day has twice."""
    return translate("sessions", "again")


def spoken_heading(day: date, count: int, *, is_today: bool) -> str:
    """A day of the agenda, or of the month."""
    sessions = translate("sessions", "%Ln sessions", "", count)
    parts = [full_day_text(day), translate("sessions", "today") if is_today else "", sessions]
    return ", ".join(part for part in parts if part)


def exception_text(one: AvailabilityException) -> str:
    """What a tutor's hours are on a date."""
    hours = f"{minute_text(one.from_minute)} – {minute_text(one.to_minute)}"
    if one.is_open:
        text = translate("sessions", "Open {hours}").format(hours=hours)
    elif one.from_minute == 0 and one.to_minute == DAY_MINUTES:
        text = translate("sessions", "Closed")
    else:
        text = translate("sessions", "Closed {hours}").format(hours=hours)
    return f"{text} · {isolated(one.note)}" if one.note else text


def weekday_letter(day: date) -> str:
    """The shortest name of a weekday."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def short_look_text(look: Look) -> str:
    """How a session stands, in a word."""
    return translate("sessions", "not confirmed") if look is Look.WISHED else look_text(look)


def heading_text(day: date, count: int, *, is_today: bool) -> str:
    """A day above its sessions."""
    text = translate("sessions", "Today, {day}").format(day=short_day_text(day)) if is_today else day_text(day)
    nothing = translate("sessions", "nothing planned")
    return text if count else f"{text} · {nothing}"
