"""Working hours in words, and hours that were typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.availability import ALL_DAY, WEEKDAYS, DateHours, DateKind, DayPreview, Plan
from pharmat_desktop.domain.clocks import both_clocks
from pharmat_desktop.domain.free_time import DAY_MINUTES
from pharmat_desktop.domain.spans import Span, joined
from pharmat_desktop.ui.hold import Hold

translate = QCoreApplication.translate

_TIME = r"(\d{1,2})(?:[:.٫h](\d{2})?)?\s*(?:([ap])\.?m\.?)?"
_SPAN = re.compile(rf"{_TIME}\s*(?:[-–—]|to|bis|a|à|إلى)\s*{_TIME}", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;،؛/&]*")
HALF_HOUR = timedelta(minutes=30)


def weekday_name(weekday: int) -> str:
    """Of an ISO weekday."""
    return QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)


def weekday_short(weekday: int) -> str:
    return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)


def weekdays_in_order() -> list[int]:
    """As a week begins where the language is spoken."""
    first = QLocale().firstDayOfWeek().value
    return [(first - 1 + n) % 7 + 1 for n in range(7)]


def minute_text(minute: int) -> str:
    """A time of the day; the end of the day is 24:00, or midnight."""
    if minute == DAY_MINUTES:
        return translate("availability", "midnight")
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


def span_text(span: Span[int]) -> str:
    return f"{minute_text(span.start)}–{minute_text(span.end)}"


def spans_text(spans: Iterable[Span[int]]) -> str:
    """The hours of a day, or that there are none."""
    spans = list(spans)
    if spans == [ALL_DAY]:
        return translate("availability", "All day")
    return ", ".join(span_text(span) for span in spans) or translate("availability", "Closed")


def typed_text(spans: Iterable[Span[int]]) -> str:
    """The hours of a day as `read_spans` reads them, in every language."""
    return ", ".join("–".join(f"{edge // 60:02d}:{edge % 60:02d}" for edge in span) for span in spans)


def read_spans(text: str) -> list[Span[int]] | None:
    """Hours that a person typed, such as "9-12, 14:30–18" or "9am to 1pm"; None for what cannot be read."""
    found, place = [], 0
    for match in _SPAN.finditer(text):
        if not _BETWEEN.fullmatch(text, place, match.start()):
            return None
        start, end = _minute(*match.groups()[:3]), _minute(*match.groups()[3:])
        if start is None or end is None or start >= (end or DAY_MINUTES):
            return None
        found.append(Span(start, end or DAY_MINUTES))
        place = match.end()
    return joined(found) if _BETWEEN.fullmatch(text, place) else None


def _minute(hour: str, minute: str | None, half: str | None) -> int | None:
    """Minutes after midnight, on a multiple of five; None for a time that there is not."""
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.lower() == "p" else 0)
    total = hours * 60 + minutes
    return total if minutes < 60 and minutes % 5 == 0 and total <= DAY_MINUTES else None


def date_text(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def exception_text(exception: DateHours) -> str:
    """What holds on a date."""
    spans = exception.spans
    if exception.kind is DateKind.CLOSED:
        if spans == (ALL_DAY,):
            return translate("availability", "Closed")
        return translate("availability", "Closed {hours}").replace("{hours}", spans_text(spans))
    if exception.kind is DateKind.ALSO:
        return translate("availability", "Also open {hours}").replace("{hours}", spans_text(spans))
    return translate("availability", "Only open {hours}").replace("{hours}", spans_text(spans))


def kind_texts() -> list[tuple[str, str]]:
    """Kinds of exceptions, with their words."""
    return [
        (DateKind.CLOSED.value, translate("availability", "Closed")),
        (DateKind.ONLY.value, translate("availability", "Only open at these hours")),
        (DateKind.ALSO.value, translate("availability", "Also open at these hours")),
    ]


def hold_text(hold: Hold) -> str:
    """Why nothing can be edited, and what to do about it; empty when it can."""
    return {
        Hold.NONE: "",
        Hold.OFFLINE: translate(
            "availability",
            "You are offline. You can look at your hours; to change them the academy has to be there, so that nobody "
            "books a time that you have just closed.",
        ),
        Hold.SIGNED_OUT: translate("availability", "You are signed out. Sign in again to change your hours."),
    }[hold]


def differences(one: Plan, other: Plan) -> str:
    """In which parts two plans differ, as a list."""
    parts = [weekday_name(day) for day in WEEKDAYS if one.day(day) != other.day(day)]
    if one.dates() != other.dates():
        parts.append(translate("availability", "single dates"))
    if one.zone != other.zone:
        parts.append(translate("availability", "time zone"))
    if one.buffer_minutes != other.buffer_minutes:
        parts.append(translate("availability", "pause between sessions"))
    if one.notice_hours != other.notice_hours:
        parts.append(translate("availability", "notice"))
    return ", ".join(parts)


def place_of(zone: str) -> str:
    """The place of an IANA name, for a sentence."""
    return zone.rpartition("/")[2].replace("_", " ")


def preview_text(day: DayPreview, own_zone: str, other_zone: str) -> str:
    """From when to when a session can begin, on both clocks when they differ."""
    runs = _runs(day.starts)
    if not runs:
        return translate("availability", "Nothing free")
    own = ", ".join(_run_text(run, own_zone, own_zone) for run in runs)
    if not other_zone or all(both_clocks(at, own_zone, other_zone).are_equal for run in runs for at in run):
        return own
    other = ", ".join(_run_text(run, other_zone, own_zone) for run in runs)
    text = translate("availability", "{own} · in {place} {other}")
    return text.replace("{own}", own).replace("{place}", place_of(other_zone)).replace("{other}", other)


def _runs(starts: Sequence[datetime]) -> list[tuple[datetime, datetime]]:
    """First and last of those that follow one another by half an hour."""
    if not starts:
        return []
    breaks = [n for n, (one, other) in enumerate(pairwise(starts), 1) if other - one > HALF_HOUR]
    edges = [0, *breaks, len(starts)]
    return [(starts[first], starts[last - 1]) for first, last in pairwise(edges)]


def _run_text(run: tuple[datetime, datetime], zone: str, own_zone: str) -> str:
    """A run on one clock; the day is said where it is not that of the tutor's clock."""
    texts = []
    for at in run if run[0] != run[1] else run[:1]:
        clocks = both_clocks(at, own_zone, zone)
        time = QLocale().toString(QTime(clocks.other.hour, clocks.other.minute), QLocale.FormatType.ShortFormat)
        texts.append(time if clocks.is_same_day else f"{weekday_short(clocks.other.isoweekday())} {time}")
    return "–".join(texts)
