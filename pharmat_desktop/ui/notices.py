"""Desktop notifications in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.overview import Notice

translate = QCoreApplication.translate


def notice_texts(notice: Notice) -> tuple[str, str]:
    """Title and text."""
    first, count, conversations = notice.news[0], notice.count, len(notice.news)
    if notice.hides_text:
        return translate("notices", "pharmaT"), translate("notices", "%Ln new messages", "", count)
    if conversations > 1:
        title = translate("notices", "%Ln new messages", "", count)
        text = translate("notices", "In {n} conversations: {names}").replace("{n}", QLocale().toString(conversations))
        return title, text.replace("{names}", ", ".join(filter(None, (news.conversation for news in notice.news))))
    name = first.conversation or translate("notices", "The academy")  # support, without a subject
    if count > 1:
        return name, translate("notices", "%Ln new messages", "", count)
    return name, f"{first.sender}: {first.summary}" if first.is_group else first.summary
