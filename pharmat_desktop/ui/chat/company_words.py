"""What is said of those who are in a conversation now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

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


def _typing_text(names: Sequence[str], *, is_pair: bool) -> str:
    if is_pair:
        return translate("chat", "Typing…")
    if len(names) > 1:
        return translate("chat", "Several people are typing…")
    return translate("chat", "{name} is typing…").replace("{name}", names[0])
