"""Desktop notifications in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.domain.overview import Notice
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.reminders import ReminderNotice
from pharmat_desktop.ui.names import names_text
from pharmat_desktop.ui.notification_words import notification_texts
from pharmat_desktop.ui.times import clock_text, duration_text

MOST_TOLD = 3
"""Titles in one notice."""

translate = QCoreApplication.translate


def notice_texts(notice: Notice) -> tuple[str, str]:
    """Title and text."""
    first, count, conversations = notice.news[0], notice.count, len(notice.news)
    if notice.hides_text:
        return translate("notices", "pharmaT"), translate("notices", "%Ln new messages", "", count)
    if conversations > 1:
        title = translate("notices", "%Ln new messages", "", count)
        text = translate("notices", "In {n} conversations: {names}").replace("{n}", QLocale().toString(conversations))
        return title, text.replace("{names}", names_text(filter(None, (news.conversation for news in notice.news))))
    name = first.conversation or translate("notices", "The academy")  # support, without a subject
    if count > 1:
        return name, translate("notices", "%Ln new messages", "", count)
    return name, f"{first.sender}: {first.summary}" if first.is_group else first.summary


def told_texts(told: Sequence[Notification], *, hides_text: bool, zone: str = "") -> tuple[str, str]:
    """Title and text of what the academy tells; sessions by the clock of `zone`, an IANA name."""
    count = len(told)
    if hides_text:
        return translate("notices", "pharmaT"), translate("notices", "%Ln things to know", "", count)
    if count > 1:
        titles = (notification_texts(one)[0] for one in told[:MOST_TOLD])
        return translate("notices", "%Ln things to know", "", count), "\n".join(titles)
    return notification_texts(told[0], zone)


def reminder_texts(notice: ReminderNotice, now: datetime, user_id: UserId, zone: str = "") -> tuple[str, str]:
    """Title and text of a reminder: how long it is until then, whom one meets, about what; by the clock of `zone`."""
    first, count = notice.sessions[0], len(notice.sessions)
    minutes = max(1, round((first.starts_at - now).total_seconds() / 60))
    if minutes >= 23 * 60:
        when = translate("notices", "Session on {time}").replace("{time}", clock_text(first.starts_at, zone))
    else:
        when = translate("notices", "Session in {duration}").replace("{duration}", duration_text(minutes))
    if notice.hides_content:
        return translate("notices", "pharmaT"), when
    if count > 1:
        return translate("notices", "%Ln sessions soon", "", count), when
    parts = (clock_text(first.starts_at, zone), first.other(user_id).name, first.topic or first.subject)
    return when, " · ".join(filter(None, parts))
