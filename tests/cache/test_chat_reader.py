"""The conversation list and the threads show the mirror joined with what is only here."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.cache.conversation_list import UNREAD_LIMIT
from pharmat_desktop.domain.chat import Conversation, ConversationKind, Delivery
from pharmat_desktop.domain.drafts import DraftState, Problem
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
    messages,
    page,
    row,
    rows,
    uid,
)

GROUP, FRIEND = uid("group"), uid("friend")


async def only_conversation(store: AccountStore) -> Conversation:
    (conversation,) = store.chat.conversations()
    return conversation


async def add_group(store: AccountStore, *given: int, sender_id: str = TUTOR) -> None:
    """Me, my tutor and a friend in one group."""
    await store.mirror.apply(
        page(
            ("users", rows("users", row("users", id=FRIEND, first_name="Lena", last_name=None))),
            (
                "conversations",
                rows("conversations", row("conversations", id=GROUP, kind="group", subject="Dosage", created_at=at(1))),
            ),
            ("conversation_members", rows("conversation_members", *(member(u, GROUP) for u in (ME, TUTOR, FRIEND)))),
            ("messages", messages(given, GROUP, sender_id=sender_id)),
        )
    )


async def test_a_direct_conversation_is_named_after_the_other_person(tmp_path: Path) -> None:
    """Title, avatar, last message on one line, time and unread come from the mirror."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 4)))
        await store.mirror.upsert("messages", rows("messages", message(4, body=" two\n lines ")))
        assert await only_conversation(store) == Conversation(
            id=CHAT,
            kind=ConversationKind.DIRECT,
            title="Omar Haddad",
            avatar_id=TUTOR,
            preview="two lines",
            preview_sender="",
            preview_delivery=None,
            last_at=START + timedelta(minutes=4),
            unread=4,
            attention=0,
            member_count=2,
        )


async def test_a_group_is_named_by_its_subject_and_tells_who_wrote(tmp_path: Path) -> None:
    """Groups show the sender's first name; the newest activity comes first."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 4)))
        await add_group(store, 50, sender_id=FRIEND)
        group, direct = store.chat.conversations()
        assert (group.title, group.avatar_id, group.preview_sender, group.member_count) == ("Dosage", GROUP, "Lena", 3)
        assert direct.id == CHAT
        assert store.chat.unread_total() == 4


async def test_own_and_deleted_messages_are_not_unread(tmp_path: Path) -> None:
    """Unread are others' messages after the read mark that still have a text."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 4)))
        await store.mirror.upsert(
            "messages", rows("messages", message(4, sender_id=ME), message(5, deleted_at=at(9)), message(6))
        )
        await store.mirror.upsert("conversation_members", rows("conversation_members", member(ME, CHAT, 2)))
        assert (await only_conversation(store)).unread == store.chat.unread_total() == 2


async def test_a_read_mark_counts_before_the_server_knows_it(tmp_path: Path) -> None:
    """What was read here is read, and stays so after the server was told and before its row has come back."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, 4)))
        await store.drafts.note_read(CHAT, 2)
        await store.drafts.note_read(CHAT, 1)
        assert store.chat.unread_total() == 1
        assert store.drafts.unsent_reads() == [(CHAT, 2)]
        await store.drafts.read_sent(CHAT, 2)
        assert store.drafts.unsent_reads() == []
        assert store.chat.unread_total() == 1
        await store.drafts.note_read(CHAT, 3)
        assert store.drafts.unsent_reads() == [(CHAT, 3)]


async def test_unread_is_counted_up_to_a_limit(tmp_path: Path) -> None:
    """A year's absence does not slow the list down."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page(range(1, UNREAD_LIMIT + 20)))
        assert (await only_conversation(store)).unread == store.chat.unread_total() == UNREAD_LIMIT


async def test_a_deleted_last_message_gives_way_to_the_one_before(tmp_path: Path) -> None:
    """The preview is the last message that still has a text."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        await store.mirror.upsert("messages", rows("messages", message(2, deleted_at=at(9))))
        assert (await only_conversation(store)).preview == "Good morning"


async def test_two_ticks_need_everyone_else(tmp_path: Path) -> None:
    """One's own message is READ when the slowest other reader has come so far."""
    async with opened(tmp_path) as store:
        await add_group(store, 1, 2, sender_id=ME)
        for reader, seq, expected in (
            (TUTOR, 2, Delivery.SENT),
            (FRIEND, 1, Delivery.SENT),
            (FRIEND, 2, Delivery.READ),
        ):
            await store.mirror.upsert("conversation_members", rows("conversation_members", member(reader, GROUP, seq)))
            assert (await only_conversation(store)).preview_delivery == expected
            assert store.chat.thread_slice(draft(conversation_id=GROUP).conversation_id, 1, 1)[0].delivery == expected


async def test_nobody_else_there_reads_nothing(tmp_path: Path) -> None:
    """A message in a conversation with oneself alone stays at one tick."""
    async with opened(tmp_path) as store:
        await store.mirror.upsert("messages", rows("messages", message(1, sender_id=ME)))
        assert store.chat.thread_slice(CHAT, 0, 1)[0].delivery is Delivery.SENT


async def test_drafts_follow_the_messages_in_the_order_of_the_queue(tmp_path: Path) -> None:
    """A draft has no place yet, carries its state, and leads the list's preview."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        await store.drafts.add(draft("refused"))
        await store.drafts.take_due(START, 9)
        problem = Problem("too_long", "The message is too long.")
        await store.drafts.move([draft("refused").id], DraftState.NEEDS_ATTENTION, problem=problem)
        await store.drafts.add(draft("waiting"))
        shown = store.chat.thread_slice(CHAT, 0, 9)
        assert [(m.body, m.seq, m.delivery, m.problem) for m in shown] == [
            ("Good morning", 1, Delivery.SENT, ""),
            ("text of refused", None, Delivery.NEEDS_ATTENTION, "The message is too long."),
            ("text of waiting", None, Delivery.WAITING, ""),
        ]
        assert (shown[1].sender_name, shown[1].is_own, shown[1].written_at) == ("Sara Haddad", True, START)
        conversation = await only_conversation(store)
        assert (conversation.preview, conversation.preview_delivery) == ("text of waiting", Delivery.WAITING)
        assert conversation.attention == 1


async def test_what_was_written_stays_in_reach_when_its_conversation_is_gone(tmp_path: Path) -> None:
    """Neither drafts nor a composer's text disappear with the mirror (S1)."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1]))
        await store.drafts.add(draft("kept"))
        await store.drafts.save_composer(draft(conversation_id=GROUP).conversation_id, "half a thought")
        await store.mirror.remove("conversations", [CHAT])
        listed = {conversation.id: conversation for conversation in store.chat.conversations()}
        assert listed[CHAT].preview == "text of kept"
        assert listed[draft(conversation_id=GROUP).conversation_id].unsent_text == "half a thought"
        assert store.chat.thread_length(CHAT) == 1


async def test_odd_values_are_shown_as_well_as_can_be(tmp_path: Path) -> None:
    """Times that are none, kinds nobody knows and people without a profile do not break the screen."""
    async with opened(tmp_path) as store:
        odd = row("conversations", id=CHAT, kind="hologram", subject=None, created_at="yesterday")
        await store.mirror.upsert("conversations", rows("conversations", odd))
        times = {"written_at": "soon", "sent_at": "0001-01-01T00:00:00+14:00"}
        await store.mirror.upsert("messages", rows("messages", message(1, **times)))
        conversation = await only_conversation(store)
        assert (conversation.kind, conversation.title, conversation.last_at) == (ConversationKind.GROUP, "", None)
        (shown,) = store.chat.thread_slice(CHAT, 0, 1)
        assert (shown.sender_name, shown.sent_at) == ("", None)
        assert shown.written_at.tzinfo is not None


@pytest.mark.parametrize(("first", "count"), [(0, 0), (5, 3), (-2, 2), (0, -1)])
async def test_slices_outside_the_thread_are_short(tmp_path: Path, first: int, count: int) -> None:
    """Asking beyond the ends is no error."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page([1, 2]))
        assert [m.seq for m in store.chat.thread_slice(CHAT, first, count)] == [1, 2][max(first, 0) :][: max(count, 0)]


async def test_last_seq_is_the_mirrors(tmp_path: Path) -> None:
    """Drafts have no place, and an empty thread is at 0."""
    async with opened(tmp_path) as store:
        assert store.chat.last_seq(CHAT) == 0
        await store.mirror.upsert("messages", messages([3, 7]))
        await store.drafts.add(draft())
        assert store.chat.last_seq(CHAT) == 7
        assert store.chat.thread_rank(draft("nowhere").id) is None
