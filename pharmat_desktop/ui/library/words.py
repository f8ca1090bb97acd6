"""What the library says of its articles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.library import Article
from pharmat_desktop.ui.times import day_text, duration_text

translate = QCoreApplication.translate


def difficulty_text(difficulty: str) -> str:
    """Empty for one that this version does not know."""
    return {
        "beginner": translate("library", "For beginners"),
        "intermediate": translate("library", "With some experience"),
        "advanced": translate("library", "For experts"),
    }.get(difficulty, "")


def minutes_text(article: Article) -> str:
    return translate("library", "{time} to read").format(time=duration_text(article.reading_minutes))


def published_text(article: Article) -> str:
    """The day, or that nobody else sees it yet."""
    if article.published_at is None:
        return translate("library", "Draft")
    return day_text(article.published_at.astimezone().date())


def spoken_article(article: Article) -> str:
    parts = (
        article.title,
        article.author_name,
        article.category,
        minutes_text(article),
        translate("library", "Recommended by the academy") if article.is_featured else "",
        translate("library", "Kept") if article.is_kept else "",
        "" if article.published_at else translate("library", "Draft"),
        article.summary,
    )
    return ", ".join(part for part in parts if part)
