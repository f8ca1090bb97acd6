"""What is told across screens: unsent messages, the course to go on with, and where one can go."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import DraftState, MemberChange, MemberSetting, Problem
from pharmat_desktop.domain.overview import PlaceKind
from tests.support.account_files import opened
from tests.support.example_data import (
    CHAT,
    ME,
    START,
    TUTOR,
    at,
    chat_page,
    draft,
    member,
    message,
    page,
    row,
    rows,
    uid,
)

NEVER_ENDS = "2126-01-01T00:00:00+00:00"
LOST = draft(conversation_id=uid("lost")).conversation_id


async def refuse(store: AccountStore, name: str, lane: str) -> None:
    one = draft(name, lane)
    await store.drafts.add(one)
    await store.drafts.take_due(START, 9)
    await store.drafts.move([one.id], DraftState.NEEDS_ATTENTION, problem=Problem("gone", "You have left."))


async def test_the_refused_come_first_and_each_says_where_it_was_going(tmp_path: Path) -> None:
    """Also one whose conversation is not here any more; one that has arrived meanwhile is not listed."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1,)))
        await store.drafts.add(draft("waiting"))
        await refuse(store, "refused", LOST)
        shown = [(one.conversation, one.body, one.needs_attention, one.problem) for one in store.overview.unsent()]
        assert shown == [
            ("", "text of refused", True, "You have left."),
            ("Omar Haddad", "text of waiting", False, ""),
        ]
        arrived = message(2, sender_id=ME, id=draft("waiting").id, body="text of waiting")
        await store.mirror.upsert("messages", rows("messages", arrived))
        assert [one.body for one in store.overview.unsent()] == ["text of refused"]


async def test_one_goes_on_with_the_course_that_was_opened_last(tmp_path: Path) -> None:
    """Not with one that is finished, nor with somebody else's."""
    async with opened(tmp_path) as store:
        assert store.overview.current_course() is None
        names = ("old", "new", "done", "other")
        courses = [row("courses", id=uid(name), title=name) for name in names]
        given = {"student_id": ME, "progress": 10}
        enrollments = [
            row("enrollments", id=uid("1"), course_id=uid("old"), last_accessed_at=at(1), **given),
            row("enrollments", id=uid("2"), course_id=uid("new"), last_accessed_at=at(2), **given),
            row("enrollments", id=uid("3"), course_id=uid("done"), last_accessed_at=at(3), student_id=ME, progress=100),
            row("enrollments", id=uid("4"), course_id=uid("other"), last_accessed_at=at(4), student_id=TUTOR),
        ]
        await store.mirror.apply(
            page(("courses", rows("courses", *courses)), ("enrollments", rows("enrollments", *enrollments)))
        )
        assert store.overview.current_course() == CourseId(uid("new"))


async def test_places_are_people_groups_courses_and_articles(tmp_path: Path) -> None:
    """Courses of the catalog, too; one that is neither published nor one's own is no place to go to."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1,)))
        group = row("conversations", id=uid("group"), kind="group", subject="Exam group")
        await store.mirror.apply(
            page(
                ("conversations", rows("conversations", group)),
                (
                    "courses",
                    rows(
                        "courses",
                        row("courses", id=uid("taught"), title="Doses", tutor_id=ME),
                        row("courses", id=uid("foreign"), title="Foreign", tutor_id=TUTOR, status="draft"),
                        row("courses", id=uid("offered"), title="Offered", tutor_id=TUTOR, status="published"),
                    ),
                ),
                ("articles", rows("articles", row("articles", id=uid("read"), title="Sick days", author_id=TUTOR))),
                cursor="2",
            )
        )
        assert {(place.kind, place.title, place.detail) for place in store.overview.places()} == {
            (PlaceKind.PERSON, "Omar Haddad", "tutor"),
            (PlaceKind.CONVERSATION, "Exam group", ""),
            (PlaceKind.COURSE, "Doses", "Sara Haddad"),
            (PlaceKind.COURSE, "Offered", "Omar Haddad"),
            (PlaceKind.ARTICLE, "Sick days", "Omar Haddad"),
        }
        assert next(one for one in store.overview.places() if one.key == CHAT).active_at == at(1)


async def test_whether_one_has_ever_written(tmp_path: Path) -> None:
    """A message that waits counts: it was written."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1,)))
        assert not store.overview.has_written()
        await store.drafts.add(draft("first"))
        assert store.overview.has_written()


async def test_what_is_muted_or_archived_is_no_news(tmp_path: Path) -> None:
    """Wished here or told by the server; muting that has passed counts no more."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1, 2)))
        assert [(news.seq, news.unread) for news in store.overview.news()] == [(2, 2)]
        passed, muted = member(ME, muted_until=at(0)), member(ME, muted_until=NEVER_ENDS)
        for mine, heard in ((passed, 1), (muted, 0), (member(ME, archived_at=at()), 0)):
            await store.mirror.upsert("conversation_members", rows("conversation_members", mine))
            assert (len(store.overview.news()), store.chat.unread_total() // 2) == (heard, heard)
        wish = MemberChange(uid("wish"), MemberSetting.ARCHIVED, CHAT, START, "")
        await store.drafts.add(wish)
        assert len(store.overview.news()) == 1


async def test_a_mention_is_heard_through_a_mute_and_marks_its_conversation(tmp_path: Path) -> None:
    """The newest one of them, until it is read; nobody is heard in the archive."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1, 2)))
        await store.mirror.upsert(
            "conversation_members", rows("conversation_members", member(ME, muted_until=NEVER_ENDS))
        )
        calls = [
            message(3, mentions=[TUTOR, ME]),
            message(4, mentions=[TUTOR]),
            message(5, mentions=[ME], sender_id=ME),
        ]
        assert not store.chat.conversations()[0].is_mentioned
        await store.mirror.upsert("messages", rows("messages", *calls))
        assert [(news.seq, news.is_muted) for news in store.overview.news()] == [(3, True)]
        assert store.chat.conversations()[0].is_mentioned
        await store.drafts.note_read(CHAT, 3)
        assert not store.overview.news()
        assert not store.chat.conversations()[0].is_mentioned
        await store.mirror.upsert("messages", rows("messages", message(6, mentions=[ME])))
        assert len(store.overview.news()) == 1
        await store.mirror.upsert("conversation_members", rows("conversation_members", member(ME, archived_at=at())))
        assert not store.overview.news()
