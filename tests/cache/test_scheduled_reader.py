"""Messages for later on this computer: the academy's rows with the newest wish about each laid over them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.chat import Delivery, MessageId
from pharmat_desktop.domain.drafts import DraftState, Problem, ScheduledChange, ScheduleKind
from pharmat_desktop.domain.pull import Row
from pharmat_desktop.domain.scheduling import Reader
from tests.support.account_files import opened, topics_of
from tests.support.example_data import CHAT, ME, START, TUTOR, at, chat_page, message, page, row, rows, uid

NOON = START + timedelta(hours=3)


def kept(name: str, minutes: float = 180, **values: Any) -> Row:
    """A row of the academy's, to be sent so many minutes after START."""
    return row("scheduled_messages", id=uid(name), conversation_id=CHAT, body=name, send_at=at(minutes), **values)


def wish(name: str, kind: ScheduleKind = ScheduleKind.RESCHEDULE, **values: Any) -> ScheduledChange:
    when: dict[str, Any] = {} if kind is ScheduleKind.CANCEL else {"send_at": NOON, "zone": "Asia/Beirut"}
    given = ScheduledChange(uid(f"wish {name} {kind}"), kind, CHAT, MessageId(uid(name)), START, body=f"new {name}")
    return replace(given, **{**when, **values})


async def refuse(store: AccountStore, one: ScheduledChange, sentence: str = "Too late.") -> None:
    await store.drafts.add(one)
    await store.drafts.take_due(START, 9)
    await store.drafts.move([one.id], DraftState.NEEDS_ATTENTION, problem=Problem("no", sentence))


def shown(store: AccountStore) -> list[tuple[str, Delivery]]:
    return [(one.body, one.delivery) for one in store.scheduled.scheduled(CHAT)]


async def fill(store: AccountStore, *given: Row) -> None:
    await store.mirror.apply(chat_page((1,)))
    await store.mirror.upsert("scheduled_messages", rows("scheduled_messages", *given))


async def test_the_newest_wish_lies_over_what_the_academy_keeps(tmp_path: Path) -> None:
    """In the order of the times; a cancelled one is gone at once, a new one is there at once."""
    async with opened(tmp_path) as store:
        await fill(store, kept("b", 200), kept("a", 100), kept("c", 300))
        assert shown(store) == [("a", Delivery.SENT), ("b", Delivery.SENT), ("c", Delivery.SENT)]
        await store.drafts.add(wish("c"))
        await store.drafts.add(wish("b", ScheduleKind.CANCEL))
        await store.drafts.add(wish("d", ScheduleKind.SCHEDULE, send_at=NOON + timedelta(days=1)))
        found = store.scheduled.scheduled(CHAT)
        assert [(one.body, one.delivery, one.is_new) for one in found] == [
            ("a", Delivery.SENT, False),
            ("new c", Delivery.WAITING, False),
            ("new d", Delivery.WAITING, True),
        ]
        assert (found[1].send_at, found[1].zone) == (NOON, "Asia/Beirut")


async def test_a_newer_wish_replaces_one_that_waits_and_follows_one_under_way(tmp_path: Path) -> None:
    """So of several changes made offline one is said."""
    async with opened(tmp_path) as store:
        await store.drafts.add(wish("a", ScheduleKind.SCHEDULE))
        await store.drafts.add(replace(wish("a"), body="second"))
        assert store.drafts.counts() == (1, 0)
        await store.drafts.take_due(START, 9)
        await store.drafts.add(replace(wish("a"), id=uid("third"), body="third"))
        assert store.drafts.counts() == (2, 0)
        assert shown(store) == [("third", Delivery.WAITING)]
        await store.drafts.add(wish("a", ScheduleKind.CANCEL))
        assert (store.drafts.counts(), shown(store)) == ((2, 0), [])


async def test_what_was_sent_is_in_the_conversation_alone(tmp_path: Path) -> None:
    """Whichever row comes first; a refused change keeps its words beside it."""
    async with opened(tmp_path) as store:
        await fill(store, kept("a"), kept("b"))
        await refuse(store, wish("b"))
        sent = [message(seq, id=uid(name), sender_id=ME) for seq, name in ((2, "a"), (3, "b"))]
        await store.mirror.upsert("messages", rows("messages", *sent))
        (late,) = store.scheduled.scheduled(CHAT)
        assert (late.body, late.delivery, late.problem) == ("new b", Delivery.NEEDS_ATTENTION, "Too late.")
        ended = kept("a", deleted_at=at(200))
        await store.mirror.upsert("scheduled_messages", rows("scheduled_messages", ended))
        assert [one.body for one in store.scheduled.scheduled(CHAT)] == ["new b"]


async def test_what_the_academy_set_aside_needs_attention_everywhere(tmp_path: Path) -> None:
    """In its conversation, in the list of conversations and across screens; until something is wished about it."""
    async with opened(tmp_path) as store:
        await fill(store, kept("a", problem="You are not in this conversation.", problem_code="not_a_member"))
        (one,) = store.scheduled.scheduled(CHAT)
        assert (one.needs_attention, one.problem) == (True, "You are not in this conversation.")
        assert [item.attention for item in store.chat.conversations()] == [1]
        (aside,) = store.overview.set_aside()
        assert (aside.id, aside.conversation, aside.body) == (uid("a"), "Omar Haddad", "a")
        assert aside.is_kept
        assert aside.is_scheduled
        assert store.overview.unsent() == []
        await store.drafts.add(wish("a"))
        assert [item.attention for item in store.chat.conversations()] == [0]
        assert store.overview.set_aside() == []
        assert [(item.body, item.is_scheduled, item.is_kept) for item in store.overview.unsent()] == [
            ("new a", True, False)
        ]


async def test_a_conversation_that_is_lost_stays_in_the_list_for_what_waits_there(tmp_path: Path) -> None:
    """Nothing that was written is out of reach."""
    async with opened(tmp_path) as store:
        await store.drafts.add(wish("a", ScheduleKind.SCHEDULE))
        assert [item.id for item in store.chat.conversations()] == [CHAT]
        await store.drafts.discard(wish("a", ScheduleKind.SCHEDULE).id)
        assert store.chat.conversations() == []


async def test_who_follows_hears_of_rows_and_of_wishes(tmp_path: Path) -> None:
    """By the conversation's own topic; the thread is not read again for them."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1,)))
        heard = topics_of(store)
        await store.mirror.upsert("scheduled_messages", rows("scheduled_messages", kept("a")))
        assert Topic(TopicKind.SCHEDULED, CHAT) in heard
        heard.clear()
        await store.drafts.add(wish("a"))
        assert Topic(TopicKind.SCHEDULED, CHAT) in heard
        assert Topic(TopicKind.THREAD, CHAT) not in heard


async def test_the_other_person_s_clock_is_known_in_a_direct_conversation_alone(tmp_path: Path) -> None:
    """With their whole name."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page((1,)))
        people = rows("users", row("users", id=TUTOR, role="tutor", first_name="Omar", timezone="Asia/Beirut"))
        await store.mirror.upsert("users", people)
        assert store.scheduled.reader_of(CHAT) == Reader("Omar Haddad", "Asia/Beirut")
        group = row("conversations", id=CHAT, kind="group", subject="Exam", created_at=at())
        await store.mirror.apply(page(("conversations", rows("conversations", group)), cursor="2"))
        assert store.scheduled.reader_of(CHAT) is None
