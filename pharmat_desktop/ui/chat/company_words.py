"""What is said of those who are in a conversation now, and of when somebody was last here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.people import Member
from pharmat_desktop.domain.presence import Company

translate = QCoreApplication.translate
PAIR = 2
"""Members of a conversation in which names go without saying."""


def company_text(company: Company, members: Sequence[Member]) -> str:
    """Who types, else who is there; empty when nobody is. Whoever is no member is not spoken of."""
    others = [member for member in members if not member.is_own]
    typing = [member.name for member in others if member.id in company.typing]
    present = sum(member.id in company.present for member in others)
    is_pair = len(members) <= PAIR
    if typing:
        return _typing_text(typing, is_pair=is_pair)
    if not present:
        return ""
    online = translate("chat", "Online: {count}").replace("{count}", QLocale().toString(present))
    return translate("chat", "Online") if is_pair else online


def last_seen_text(moment: datetime, now: datetime) -> str:
    """Both by the clock of whoever reads it. Further back than yesterday the day is enough."""
    days = (now.date() - moment.date()).days
    if days <= 1:
        clock = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        today, yesterday = (
            translate("chat", "Last seen today at {time}"),
            translate("chat", "Last seen yesterday at {time}"),
        )
        return (yesterday if days == 1 else today).replace("{time}", clock)
    pattern = "d MMMM" if moment.year == now.year else "d MMMM yyyy"
    day = QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)
    return translate("chat", "Last seen on {day}").replace("{day}", day)


def _typing_text(names: Sequence[str], *, is_pair: bool) -> str:
    if is_pair:
        return translate("chat", "Typing…")
    if len(names) > 1:
        return translate("chat", "Several people are typing…")
    return translate("chat", "{name} is typing…").replace("{name}", names[0])
