"""Whom messages call by name, as a thread is read: by the server's word, or by its rule for what waits here."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.domain.mentions import Mention
from tests.support.account_files import opened
from tests.support.example_data import CHAT, ME, TUTOR, chat_page, draft, member, message, message_id, row, rows, uid

MIA, OMAR = Mention("Sara Haddad", is_own=True), Mention("Omar Haddad", is_own=False)


async def test_the_server_s_word_counts_and_a_name_is_what_it_is_today(tmp_path: Path) -> None:
    """A name in the text that the server did not find is none; who is not known here is left out."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        told = [
            message(1, body="@Omar Haddad"),
            message(2, body="@Omar Haddad @Sara Haddad", mentions=[ME, TUTOR, uid("gone")]),
            message(3, mentions=["not json's business", 7]),
        ]
        await store.mirror.upsert("messages", rows("messages", *told))
        assert [one.mentions for one in store.chat.thread_slice(CHAT, 0, 9)] == [(), (OMAR, MIA), ()]
        assert [one.mentions_me for one in store.chat.thread_slice(CHAT, 0, 9)] == [False, True, False]
        await store.mirror.upsert("users", rows("users", row("users", id=TUTOR, first_name="Omar", last_name="Nasr")))
        assert Mention("Omar Nasr", is_own=False) in store.chat.thread_slice(CHAT, 1, 1)[0].mentions


async def test_what_waits_shows_whom_it_will_call_in_a_group_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        await store.drafts.add(draft("call", body="@Omar Haddad"))
        assert store.chat.thread_slice(CHAT, 0, 9)[0].mentions == ()
        group = row("conversations", id=CHAT, kind="group", subject="Exam")
        await store.mirror.upsert("conversations", rows("conversations", group))
        assert store.chat.thread_slice(CHAT, 0, 9)[0].mentions == (OMAR,)


async def test_unread_mentions_come_oldest_first_and_only_of_others(tmp_path: Path) -> None:
    """Until they are read here or elsewhere; a deleted one calls nobody."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        calls = [message(seq, mentions=[ME]) for seq in (1, 2, 5, 6)]
        others = [message(3, mentions=[ME], sender_id=ME), message(4, mentions=[TUTOR])]
        gone = message(7, mentions=[ME], deleted_at="2026-03-01T10:00:00+00:00")
        await store.mirror.upsert("messages", rows("messages", *calls, *others, gone))
        assert store.chat.unread_mentions(CHAT) == [message_id(seq) for seq in (1, 2, 5, 6)]
        await store.drafts.note_read(CHAT, 1)
        assert store.chat.unread_mentions(CHAT) == [message_id(seq) for seq in (2, 5, 6)]
        mine = member(ME, last_read_seq=5)
        await store.mirror.upsert("conversation_members", rows("conversation_members", mine))
        assert store.chat.unread_mentions(CHAT) == [message_id(6)]
