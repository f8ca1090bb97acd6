"""The library: who writes, who features, what is counted."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.academy import Academy, Person

MARK = "select mark_article($1, $2, $3)"


async def write(author: Person, words: int = 10, *, is_published: bool = True) -> UUID:
    """An article's id."""
    article: UUID = await author.call(
        "insert into articles (title, body, published_at)"
        " values ('Doses', $1, case when $2 then now() end) returning id",
        "word " * words,
        is_published,
    )
    return article


async def test_drafts_are_the_author_s_own_and_published_articles_everybody_s(academy: Academy) -> None:
    """Published is never some day; a draft again it leaves the caches; the minutes are counted."""
    async with academy:
        amal, lucia, sam = (
            await academy.person("amal", "tutor"),
            await academy.person("lucia", "tutor"),
            await academy.person("sam"),
        )
        article = await write(amal, 401, is_published=False)
        count = "select count(*) from articles"
        assert [await p.call(count) for p in (amal, lucia, sam)] == [1, 0, 0]
        await amal.db.execute("update articles set published_at = now() + interval '1 year' where id = $1", article)
        assert [await p.call(count) for p in (amal, lucia, sam)] == [1, 1, 1]
        assert await sam.call("select published_at <= now() and reading_minutes = 3 from articles")
        await amal.db.execute("update articles set published_at = null")
        assert [await p.call(count) for p in (amal, lucia, sam)] == [1, 0, 0]
        everyone = (
            "select count(*) from private.tombstones where table_name = 'articles' and audience = private.everyone()"
        )
        assert await academy.sql.fetchval(everyone) == 1


async def test_only_the_academy_features_an_article(academy: Academy) -> None:
    """Its author cannot, nor raise its counts, nor give it away."""
    async with academy:
        amal, admin = await academy.person("amal", "tutor"), await academy.person("nora", "admin")
        article = await write(amal)
        assert await amal.refused("update articles set is_featured = true") == ("PT403", "admins_only")
        for column in ("like_count", "bookmark_count", "reading_minutes", "author_id", "changed_in", "created_at"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await amal.db.execute(f"update articles set {column} = null")
        await admin.db.execute("update articles set is_featured = true where id = $1", article)
        await amal.db.execute("update articles set title = 'Doses again'")
        assert await amal.call("select is_featured from articles")


async def test_marks_are_counted_once_a_person(academy: Academy) -> None:
    """In parallel, too; taken back they are not counted; who they are is nobody's business; no stamp moves."""
    async with academy:
        amal = await academy.person("amal", "tutor")
        readers = [await academy.person(f"reader{n}") for n in range(6)]
        article = await write(amal)
        stamp = await amal.call("select changed_in::text from articles")
        await asyncio.gather(*(reader.call(MARK, article, True, None) for reader in readers))
        answers = [
            await readers[0].call(MARK, article, *marks) for marks in ((True, True), (False, None), (False, None))
        ]
        assert [(a["like_count"], a["bookmark_count"]) for a in answers] == [(6, 1), (5, 1), (5, 1)]
        assert (answers[-1]["is_liked"], answers[-1]["is_bookmarked"]) == (False, True)
        assert await readers[1].call("select count(*) from article_likes") == 1
        assert await amal.call("select count(*) from article_likes") == 0
        assert await amal.call("select changed_in::text from articles") == stamp
        await academy.sql.execute("delete from users where id = $1", readers[1].id)
        assert await amal.call("select like_count from articles") == 4


async def test_what_is_not_in_the_library_cannot_be_marked(academy: Academy) -> None:
    """Drafts, what was taken out, what never was, and not by a blocked account."""
    async with academy:
        amal, sam = await academy.person("amal", "tutor"), await academy.person("sam")
        draft, gone, good = await write(amal, is_published=False), await write(amal), await write(amal)
        await amal.db.execute("update articles set deleted_at = now() where id = $1", gone)
        for article in (draft, gone, uuid4()):
            assert await sam.refused(MARK, article, True, None) == ("PT404", "not_found")
        await academy.sql.execute("update users set is_active = false where id = $1", sam.id)
        assert await sam.refused(MARK, good, True, None) == ("PT403", "inactive")
