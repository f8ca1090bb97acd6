"""Articles of the mirror."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.domain.library import ArticleId
from pharmat_desktop.domain.pull import Rows
from tests.support.account_files import opened
from tests.support.example_data import ME, TUTOR, page, row, rows, uid

COLUMNS = (
    *("id", "author_id", "title", "summary", "body", "tags", "category", "difficulty", "language"),
    *("reading_minutes", "is_featured", "published_at", "created_at", "updated_at", "deleted_at"),
)


def _article(name: str, day: int, *, is_featured: bool = False) -> list[object]:
    when = f"2026-03-{day:02}T09:00:00+00:00"
    return [
        *(uid(name), TUTOR, name, "", f"Text of {name}", ["a", "b"], "Kinetics", "beginner", "en"),
        *(4, is_featured, when, when, when, None),
    ]


async def test_articles_come_featured_then_newest_with_ones_own_marks(tmp_path: Path) -> None:
    """Somebody else's mark is none of one's own; the text comes on its own."""
    async with opened(tmp_path) as store:
        marks = ("id", "article_id", "user_id", "created_at", "deleted_at")
        await store.mirror.apply(
            page(
                ("users", rows("users", row("users", id=TUTOR, first_name="Omar"))),
                (
                    "articles",
                    Rows(COLUMNS, [_article("old", 1), _article("new", 9), _article("best", 5, is_featured=True)]),
                ),
                ("article_likes", Rows(marks, [[uid("l"), uid("old"), TUTOR, None, None]])),
                ("article_bookmarks", Rows(marks, [[uid("b"), uid("old"), ME, None, None]])),
            )
        )
        best, new, old = store.articles.articles()
        assert [article.title for article in (best, new, old)] == ["best", "new", "old"]
        assert (old.is_kept, old.is_liked, new.is_kept) == (True, False, False)
        assert (best.is_featured, best.tags, best.author_name, best.reading_minutes) == (
            True,
            ("a", "b"),
            "Omar Haddad",
            4,
        )
        assert store.articles.text(ArticleId(uid("new"))) == "Text of new"
        assert store.articles.text(ArticleId(uid("nothing"))) == ""
