"""What is said of messages for later: times by both clocks, how far a wish has come, what a chosen time means."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.chat import Delivery
from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.scheduling import ClockTime, Offer, Reader, ScheduledMessage
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.errors import refusal_text

translate = QCoreApplication.translate

_WEEK = timedelta(days=7)


class Clocks(NamedTuple):
    """By whose clocks a time is told."""

    own: str
    """IANA name of this computer's zone."""
    reader: Reader | None
    """The other person, where there is one and their zone is known."""
    now: datetime
    """Aware UTC; its day is the one that "tomorrow" is told by, for both."""

    def differ(self, at: datetime) -> bool:
        return self.reader is not None and shown(at, self.reader.zone) != shown(at, self.own)

    @property
    def today(self) -> date:
        return shown(self.now, self.own).date()


def when_text(at: datetime, clocks: Clocks) -> str:
    """``tomorrow 8:00``; by both clocks where they differ: ``tomorrow 8:00 for Amal · 9:00 for you``."""
    own = shown(at, clocks.own)
    if clocks.reader is None or not clocks.differ(at):
        return _moment(own, clocks.today)
    there = shown(at, clocks.reader.zone)
    here = clock_text(own) if own.date() == there.date() else _moment(own, clocks.today)
    text = translate("later", "{there} for {name} · {here} for you")
    text = text.replace("{there}", _moment(there, clocks.today)).replace("{here}", here)
    return text.replace("{name}", isolated(clocks.reader.name))


def offer_text(offer: Offer, clocks: Clocks) -> str:
    """A time to choose from the menu."""
    when = when_text(offer.at, clocks)
    if not offer.is_morning:
        hour = translate("later", "In one hour, {time}")
        same_day = shown(offer.at, clocks.own).date() == clocks.today
        plain = clock_text(shown(offer.at, clocks.own)) if same_day else when
        return hour.replace("{time}", when if clocks.differ(offer.at) else plain)
    if clocks.differ(offer.at):
        return begun(when)
    own = shown(offer.at, clocks.own)
    morning = translate("later", "{day} morning, {time}")
    if own.date() == clocks.today:
        morning = translate("later", "This morning, {time}")
    elif own.date() == clocks.today + timedelta(days=1):
        morning = translate("later", "Tomorrow morning, {time}")
    return begun(morning.replace("{day}", day_text(own.date(), clocks.today)).replace("{time}", clock_text(own)))


def count_text(items: int, refused: int) -> str:
    """How much is scheduled, or was not sent, on the strip."""
    if refused:
        return translate("later", "%Ln scheduled messages need your attention", "", refused)
    return translate("later", "%Ln scheduled messages", "", items)


def waiting_text(count: int) -> str:
    """How many of them the academy does not have yet."""
    return translate("later", "%Ln wait for a connection", "", count)


def next_text(first: ScheduledMessage, clocks: Clocks) -> str:
    """When the first of them goes."""
    if first.is_due(clocks.now):
        return translate("later", "being sent")
    return translate("later", "next: {time}").replace("{time}", when_text(first.send_at, clocks))


def state_text(one: ScheduledMessage, now: datetime) -> str:
    """What stands in the way; empty when the academy keeps it and its time has not come."""
    if one.needs_attention:
        return translate("later", "Needs your attention")
    if one.delivery is Delivery.SENDING:
        return translate("later", "On its way to the academy")
    if one.delivery is not Delivery.SENT:
        return translate("later", "Waits for a connection")
    return translate("later", "Being sent") if one.is_due(now) else ""


def explanation(one: ScheduledMessage, now: datetime) -> str:
    """More of the same, in a sentence."""
    if one.needs_attention:
        return refusal_text(one.problem) or translate("later", "The academy did not take this.")
    if one.delivery is Delivery.SENT:
        return ""
    if one.is_due(now):
        return translate("later", "Its time has passed. It is sent as soon as the academy can be reached.")
    return translate(
        "later", "The academy does not have this yet. If its time passes before, it is sent as soon as there is a way."
    )


def scheduled_text(at: datetime, clocks: Clocks) -> str:
    """It is written down."""
    return translate("later", "Scheduled: {time}").replace("{time}", when_text(at, clocks))


def problem_of_time(kind: ClockTime, at: datetime, clock: datetime, zone: str) -> str:
    """What to know of a clock time in a night in which the clock is changed; else empty."""
    if kind is ClockTime.SKIPPED:
        text = translate("later", "The clock is set forward then: {time} is skipped. It would be sent at {later}.")
        return text.replace("{time}", clock_text(clock)).replace("{later}", clock_text(shown(at, zone)))
    if kind is ClockTime.TWICE:
        text = translate("later", "The clock is set back then and shows {time} twice. Which one is meant?")
        return text.replace("{time}", clock_text(clock))
    return ""


def past_text() -> str:
    return translate("later", "This time has passed. Choose a later one.")


def too_far_text() -> str:
    return translate("later", "A message can be scheduled a year ahead at most. Choose an earlier time.")


def no_files_text() -> str:
    return translate(
        "later", "Files cannot be sent later yet. Send them now, or take them out and schedule the text alone."
    )


def past_due_text() -> str:
    return translate("later", "Its time has passed: it is sent as soon as it is saved.")


def delete_words() -> tuple[str, str, str]:
    """Title, text and the button of the question."""
    return (
        translate("later", "Delete this scheduled message?"),
        translate("later", "It will not be sent, and its text will be gone for good."),
        translate("later", "Delete"),
    )


def discard_change_words() -> tuple[str, str, str]:
    """The same for a change that was refused."""
    return (
        translate("later", "Discard this change?"),
        translate("later", "The message stays as the academy has it."),
        translate("later", "Discard"),
    )


def day_text(day: date, today: date) -> str:
    """``today``, ``tomorrow``, a weekday within the next week, else a date; as in the middle of a sentence."""
    if day == today:
        return translate("later", "today")
    if day == today + timedelta(days=1):
        return translate("later", "tomorrow")
    given = QDate(day.year, day.month, day.day)
    if timedelta(0) < day - today < _WEEK:
        return QLocale().toString(given, "dddd")
    pattern = translate("later", "ddd d MMMM") if day.year == today.year else translate("later", "ddd d MMMM yyyy")
    return QLocale().toString(given, pattern)


def clock_text(clock: datetime) -> str:
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)


def begun(text: str) -> str:
    """As at the beginning of a line."""
    return text[:1].upper() + text[1:]


def spoken(text: str) -> str:
    """Without the marks that are for painting alone."""
    return text.replace("\u2068", "").replace("\u2069", "")


def _moment(clock: datetime, today: date) -> str:
    text = translate("later", "{day} {time}")
    return text.replace("{day}", day_text(clock.date(), today)).replace("{time}", clock_text(clock))
