"""Clock times and durations as the language of the app writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.clocks import zone_named

translate = QCoreApplication.translate


def clock_text(moment: datetime, zone: str = "") -> str:
    """Hours and minutes on this computer's wall clock; with the date when it is not today.

    By the clock of `zone` (an IANA name) if there is one, which is named where it differs from this computer's.
    """
    place = zone_named(zone) if zone else None
    local, own = moment.astimezone(place), moment.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() != datetime.now().astimezone(place).date():
        clock = f"{QLocale().toString(QDate(local.year, local.month, local.day), 'd MMM')}, {clock}"
    if local.utcoffset() == own.utcoffset():
        return clock
    return f"{clock} ({city_text(zone)})"


def city_text(zone: str) -> str:
    """The place that names a zone."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def duration_text(minutes: int) -> str:
    """A length of time in hours and minutes."""
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        text = translate("times", "{hours} h {minutes} min")
        return text.format(hours=QLocale().toString(hours), minutes=QLocale().toString(rest))
    if hours:
        return translate("times", "{hours} h").format(hours=QLocale().toString(hours))
    return translate("times", "{minutes} min").format(minutes=QLocale().toString(rest))


def left_text(left: timedelta) -> str:
    """How long until something: days with hours for a week, so that "2 days" never means almost three."""
    if left < timedelta(days=2):
        return duration_text(max(1, -(-int(left.total_seconds()) // 60)))
    days, hours = left.days, left.seconds // 3600
    text = translate("times", "%Ln days", "", days)
    if not hours or days >= 7:  # a week
        return text
    both = translate("times", "{days} {hours}")
    return both.format(days=text, hours=duration_text(hours * 60))


def date_text(at: datetime) -> str:
    """A day of this computer's calendar, without its weekday."""
    day = at.astimezone().date()
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def near_date_text(at: datetime, now: datetime) -> str:
    """The same without the year that it is now, for lists."""
    day = at.astimezone().date()
    form = "d MMM" if day.year == now.astimezone().year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def moment_text(at: datetime) -> str:
    """With hours and minutes."""
    local = at.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{date_text(at)}, {clock}"


def days_text(first: date, last: date) -> str:
    """``1 Oct – 31 Oct 2026``, with both years where they differ."""
    begins = "d MMM" if first.year == last.year else "d MMM yyyy"
    shown = ((first, begins), (last, "d MMM yyyy"))
    texts = (QLocale().toString(QDate(day.year, day.month, day.day), form) for day, form in shown)
    return " – ".join(texts)


def day_text(day: date) -> str:
    """A day in full, with its weekday where the language has it so."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_text(day: date) -> str:
    """Month and year, the month by its own name (not ``of November``)."""
    locale = QLocale()
    name = locale.standaloneMonthName(day.month)
    year = locale.toString(day.year).replace(locale.groupSeparator(), "")
    return f"{name[:1].upper()}{name[1:]} {year}"


def week_text(start: date) -> str:
    """``23 – 29 November 2026``, with both months and years where they differ."""
    end = start + timedelta(days=6)
    locale = QLocale()
    last = locale.toString(QDate(end.year, end.month, end.day), translate("sessions", "d MMMM yyyy"))
    pattern = "d"
    if start.year != end.year:
        pattern = translate("sessions", "d MMMM yyyy")
    elif start.month != end.month:
        pattern = translate("sessions", "d MMMM")
    return f"{locale.toString(QDate(start.year, start.month, start.day), pattern)} – {last}"
