"""What the screen of cards says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.cards import Card, Rating, Schedule
from pharmat_desktop.ui.times import clock_text

translate = QCoreApplication.translate
MINUTE, HOUR, DAY, MONTH, YEAR = 60, 3600, 86400, 30 * 86400, 365 * 86400


def rating_text(rating: Rating) -> str:
    return {
        Rating.AGAIN: translate("cards", "Again"),
        Rating.HARD: translate("cards", "Hard"),
        Rating.GOOD: translate("cards", "Good"),
        Rating.EASY: translate("cards", "Easy"),
    }[rating]


def span_text(span: timedelta) -> str:
    """How long until a card comes again, in the one unit that fits."""
    seconds = max(0, int(span.total_seconds()))
    if seconds < HOUR:
        minutes = max(1, round(seconds / MINUTE))
        return translate("cards", "%Ln min", "", minutes)
    if seconds < DAY:
        hours = round(seconds / HOUR)
        return translate("cards", "%Ln h", "", hours)
    if seconds < 2 * MONTH:
        days = round(seconds / DAY)
        return translate("cards", "%Ln days", "", days)
    if seconds < 2 * YEAR:
        months = round(seconds / MONTH)
        return translate("cards", "%Ln months", "", months)
    years = round(seconds / YEAR)
    return translate("cards", "%Ln years", "", years)


def standing_text(card: Card, schedule: Schedule, is_due: bool) -> str:
    """Whether and when a card is asked."""
    if card.is_suspended:
        return translate("cards", "Suspended")
    if schedule.due is None:
        return translate("cards", "New")
    if is_due:
        return translate("cards", "Due")
    return translate("cards", "in {time}").replace("{time}", span_text(schedule.due - datetime.now(UTC)))


def next_text(due: datetime | None) -> str:
    """When the next card comes; empty when none will."""
    if due is None:
        return ""
    if due - datetime.now(UTC) < timedelta(hours=20):
        return translate("cards", "The next card comes at {time}.").replace("{time}", clock_text(due))
    return translate("cards", "The next card comes in {time}.").replace("{time}", span_text(due - datetime.now(UTC)))


def one_line(markdown: str) -> str:
    """A text of several lines on one, without the signs of lists and of what is bold."""
    lines = [line.strip().removeprefix("- ") for line in markdown.replace("**", "").replace("`", "").splitlines()]
    return " · ".join(line for line in lines if line)
