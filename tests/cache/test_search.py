"""Searching messages on this computer: order, pages, snippets, hostile texts, and an index that is made again."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pharmat_desktop.cache import AccountStore, message_search
from pharmat_desktop.cache.files import mirror_file
from pharmat_desktop.cache.search_reader import LENGTH, snippet
from pharmat_desktop.domain.chat import Attachment, ConversationId
from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey
from pharmat_desktop.domain.search import Found, SupersededError, Wanted
from pharmat_desktop.domain.search_words import Query
from pharmat_desktop.tasks import TaskScope
from tests.support.account_files import opened
from tests.support.example_data import (
    CHAT,
    ME,
    TUTOR,
    chat_page,
    draft,
    member,
    message,
    message_id,
    page,
    row,
    rows,
    uid,
)

GROUP = ConversationId(uid("group"))
HOSTILE = (
    *('"', "'", '"""', "a\"b'c", "*", "dose*", "^dose", "-dose", "+", "(", ")", "(dose", "dose)", "{words} : dose"),
    *("dose AND", "OR", "NOT dose", "NEAR(dose loading)", "words:dose", "keys:dose", "a:b:c", ":", "from:", "\x00"),
    *(
        "dose\x00loading",
        "\ud800",
        "\ud83d dose",
        "%",
        "_",
        "; DROP TABLE messages",
        "\\",
        "\u202edose",
        "\u2028",
        "{{",
        "0",
    ),
)


async def filled(store: AccountStore, *bodies: str, **values: Any) -> None:
    """My tutor's messages, one a minute."""
    await store.mirror.apply(chat_page())
    given = [message(seq, body=body, **values) for seq, body in enumerate(bodies, 1)]
    await store.mirror.upsert("messages", rows("messages", *given))


async def found(store: AccountStore, text: str, **values: Any) -> Found:
    return await store.search.find(Wanted(text, **values))


def bodies_of(result: Found) -> Sequence[str]:
    return [hit.snippet.text for hit in result.hits]


async def test_a_hit_tells_where_it_is_from_whom_and_when(tmp_path: Path) -> None:
    """Everything that a row of results shows."""
    async with opened(tmp_path) as store:
        await filled(store, "The loading dose", "Something else")
        (hit,) = (await found(store, "load")).hits
        assert (hit.message_id, hit.conversation_id, hit.sender_name) == (message_id(1), CHAT, "Omar Haddad")
        assert (hit.is_own, hit.is_unsent, hit.sent_at) == (False, False, datetime(2026, 3, 1, 9, 1, tzinfo=UTC))
        assert (hit.snippet.text, hit.snippet.marks) == ("The loading dose", ((4, 11),))


async def test_of_equal_messages_the_newest_is_best(tmp_path: Path) -> None:
    """Years apart the order is that of time, though the oldest was stored last."""
    moments = [datetime(year, 5, 1, tzinfo=UTC).isoformat() for year in (2025, 2026, 2019, 2024)]
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        given = [message(n, body=f"dose {m[:4]}", sent_at=m, written_at=m) for n, m in enumerate(moments, 1)]
        await store.mirror.upsert("messages", rows("messages", *given))
        assert bodies_of(await found(store, "dose")) == ["dose 2026", "dose 2025", "dose 2024", "dose 2019"]


async def test_a_message_about_it_is_better_than_one_that_mentions_it(tmp_path: Path) -> None:
    """Of the same day, what says the word more often or says little else comes first."""
    async with opened(tmp_path) as store:
        long = f"dose {'and much else that was said on that day ' * 8}"
        await filled(store, "dose, the dose!", long, "nothing")
        assert [hit.message_id for hit in (await found(store, "dose")).hits] == [message_id(1), message_id(2)]


async def test_odd_times_do_no_harm(tmp_path: Path) -> None:
    """What a server says of times is not believed more than it must be."""
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        odd = (None, "yesterday", "9999-12-31T00:00:00+00:00", "0001-01-01T00:00:00+00:00", "")
        given = [message(seq, body="dose", sent_at=moment) for seq, moment in enumerate(odd, 1)]
        await store.mirror.upsert("messages", rows("messages", *given))
        assert (await found(store, "dose")).total == len(odd)
        await store.mirror.remove("messages", [message_id(seq) for seq in range(1, 5)])
        assert (await found(store, "dose")).total == 1


async def test_what_waits_here_is_found_first(tmp_path: Path) -> None:
    """Newest first, each message once, also when the mirror has it already."""
    async with opened(tmp_path) as store:
        await filled(store, "a dose")
        for name in ("one", "two"):
            await store.drafts.add(draft(name, body=f"dose {name}"))
        result = await found(store, "dose")
        assert [(hit.snippet.text, hit.is_unsent, hit.is_own) for hit in result.hits] == [
            ("dose two", True, True),
            ("dose one", True, True),
            ("a dose", False, False),
        ]
        arrived = message(2, sender_id=ME, id=draft("one").id, body="dose one")
        await store.mirror.upsert("messages", rows("messages", arrived))
        result = await found(store, "dose")
        assert (result.total, sum(hit.is_unsent for hit in result.hits)) == (3, 1)


async def test_files_are_found_by_their_names(tmp_path: Path) -> None:
    """With what was said beside them, sent or not; a snippet shows the name."""
    name = {"path": f"{CHAT}/{uuid4()}", "name": "Vancomycin levels.pdf", "size": 5, "type": "application/pdf"}
    waiting = Attachment(f"{CHAT}/{uuid4()}", "Trough levels.png", 5, "image/png")
    async with opened(tmp_path) as store:
        await filled(store, "as promised", "nothing")
        await store.mirror.upsert("messages", rows("messages", message(3, body="", attachments=[name])))
        assert (await found(store, "levels")).total == 1
        with_file = message(1, body="as promised", attachments=[name], edited_at="2026-03-02T00:00:00+00:00")
        await store.mirror.upsert("messages", rows("messages", with_file))
        await store.files.add(FileDraft(waiting, CHAT))
        await store.drafts.add(draft("waiting", body="", attachments=(waiting,)))
        assert bodies_of(await found(store, "level")) == [
            "📎 Trough levels.png",
            "📎 Vancomycin levels.pdf",
            "as promised 📎 Vancomycin levels.pdf",
        ]
        assert (await found(store, "promised vanco")).total == 1


async def test_pages_go_on_where_the_last_one_ended(tmp_path: Path) -> None:
    """Though a message came meanwhile; a new search sees it."""
    async with opened(tmp_path) as store:
        await filled(store, *(f"dose {n}" for n in range(100)))
        await store.drafts.add(draft("waiting", body="dose waiting"))
        first = await found(store, "dose", count=40)
        await store.mirror.upsert("messages", rows("messages", message(200, body="dose 200")))
        rest = [await found(store, "dose", first=start, count=40) for start in (40, 80, 120)]
        pages = [bodies_of(one) for one in (first, *rest)]
        assert [len(one) for one in pages] == [40, 40, 21, 0]
        assert len({body for one in pages for body in one}) == 101
        assert (await found(store, "dose")).total == 102


async def test_more_hits_than_can_be_looked_through_are_counted(tmp_path: Path) -> None:
    """The list ends somewhere; the number does not."""
    async with opened(tmp_path) as store:
        await filled(store, *["dose"] * 1200)
        result = await found(store, "dose", first=990, count=40)
        assert (len(result.hits), result.total) == (10, 1200)


async def test_one_conversation_alone_can_be_searched(tmp_path: Path) -> None:
    """And archived ones are searched like all others."""
    async with opened(tmp_path) as store:
        await filled(store, "dose here")
        group = row("conversations", id=GROUP, kind="group", subject="Dosage")
        archived = member(ME, GROUP, archived_at="2026-03-01T09:00:00+00:00")
        await store.mirror.apply(
            page(
                ("conversations", rows("conversations", group)),
                ("conversation_members", rows("conversation_members", archived)),
                ("messages", rows("messages", message(1, GROUP, body="dose there"))),
            )
        )
        assert (await found(store, "dose")).total == 2
        assert bodies_of(await found(store, "dose", within=GROUP)) == ["dose there"]


async def test_it_is_known_that_the_oldest_messages_are_elsewhere(tmp_path: Path) -> None:
    """Of a conversation that was too long for this computer."""
    async with opened(tmp_path) as store:
        await filled(store, "dose")
        assert not (await found(store, "dose")).is_cut
        grown = row("conversations", id=CHAT, last_seq=50_000)
        await store.mirror.upsert("conversations", rows("conversations", grown))
        await store.mirror.raise_floors()
        cut = [(await found(store, "dose", within=within)).is_cut for within in (None, CHAT, GROUP)]
        assert cut == [True, True, False]


async def test_senders_can_be_asked_for(tmp_path: Path) -> None:
    """By name, with or without words; ``me`` is oneself, and of strangers there is nothing."""
    async with opened(tmp_path) as store:
        await filled(store, "dose of my tutor", "another thing")
        await store.mirror.upsert("messages", rows("messages", message(3, sender_id=ME, body="dose of mine")))
        await store.drafts.add(draft("waiting", body="dose waiting"))
        assert bodies_of(await found(store, "dose from:omar")) == ["dose of my tutor"]
        assert bodies_of(await found(store, "from:me dose")) == ["dose waiting", "dose of mine"]
        assert (await found(store, "from:omar")).total == 2
        assert (await found(store, "dose from:nobody")).total == 0


async def test_nothing_that_is_typed_is_an_operator(tmp_path: Path) -> None:
    """It finds what has its words, or nothing; it never raises."""
    text = "a loading dose"
    async with opened(tmp_path) as store:
        await filled(store, text, "or and not near words keys")
        for typed in HOSTILE:
            query = Query.parse(typed)
            is_found = not query.is_short and not query.senders and query.matches(text)
            assert (text in bodies_of(await found(store, typed))) is is_found, ascii(typed)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)))
def test_the_index_and_the_eye_agree_on_any_text(tmp_path: Path, texts: list[str]) -> None:
    """Each message is found by each text if it is by reading. (No database of Supabase's holds a NUL.)"""

    async def compare() -> None:
        async with opened(tmp_path) as store:
            await store.mirror.apply(replace(chat_page(), is_reset=True))
            given = [message(n, body=text) for n, text in enumerate(texts, 1)]
            await store.mirror.upsert("messages", rows("messages", *given))
            for text in texts:
                query = Query.parse(text)
                is_answered = not query.is_short and not query.senders
                expected = [n for n, body in enumerate(texts, 1) if is_answered and query.matches(body)]
                hits = (await found(store, text)).hits
                assert {hit.message_id for hit in hits} == {message_id(n) for n in expected}

    asyncio.run(compare())


def test_a_snippet_shows_its_hit() -> None:
    """On one line, cut on both sides, with marks where the words are."""
    shown = snippet(Query.parse("dose"), f"{'before ' * 40}\n\nthe DOSE is {'after ' * 80}")
    assert len(shown.text) <= LENGTH + 2
    assert (shown.text[0], shown.text[-1]) == ("…", "…")
    assert [shown.text[start:end] for start, end in shown.marks] == ["DOSE"]
    assert shown.marks[0][0] < 40
    assert snippet(Query.parse("dose"), "short dose") == snippet(Query.parse("dose"), " short\n dose ")


async def test_a_newer_search_takes_the_place_of_one_before(tmp_path: Path) -> None:
    """Typing on does not wait for answers that nobody wants any more."""
    async with opened(tmp_path) as store, TaskScope("test", on_error=lambda *_: None) as tasks:
        await filled(store, "dose")
        searches = [tasks.spawn(found(store, "dose"), name=str(n)) for n in range(5)]
        await asyncio.wait(searches)
        assert [type(search.exception()) for search in searches[:-1]] == [SupersededError] * 4
        assert searches[-1].result().total == 1


async def test_many_new_messages_are_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer says that it is not whole; the index is filled in the background once it is quiet."""
    monkeypatch.setattr(message_search, "AT_ONCE", 10)
    monkeypatch.setattr(message_search, "QUIET", 0.0)
    async with opened(tmp_path) as store:
        await filled(store, *["dose"] * 50)
        result = await found(store, "dose")
        assert (result.total, result.is_whole) == (0, False)
        async with TaskScope("test") as tasks:
            tasks.spawn(store.search.keep_up(store.feed), name="index")
            while not result.is_whole:
                result = await found(store, "dose")
        assert result.total == 50


async def test_an_encrypted_copy_gets_an_index_of_its_own(tmp_path: Path) -> None:
    """Rows may be numbered anew on the way; what is found is the same."""
    async with opened(tmp_path) as store:
        await filled(store, "dose one", "nothing", "dose two")
        await store.mirror.remove("messages", [message_id(2)])
        assert (await found(store, "dose")).total == 2
    async with opened(tmp_path, FileKey(b"k" * KEY_LENGTH)) as store:
        assert sorted(bodies_of(await found(store, "dose"))) == ["dose one", "dose two"]
    assert b"message_search" not in mirror_file(tmp_path).path.read_bytes()


async def test_a_run_that_ended_badly_leaves_no_doubtful_index(tmp_path: Path) -> None:
    """It is made anew at the next start."""
    async with opened(tmp_path) as store:
        await filled(store, "dose")
        assert (await found(store, "dose")).total == 1
        await store._worker.run(lambda _: _spoil(store))
        assert (await found(store, "dose")).total == 0
    mirror_file(tmp_path).suspect_mark.touch()
    async with opened(tmp_path) as store:
        assert (await found(store, "dose")).total == 1


async def test_after_the_end_there_are_no_answers(tmp_path: Path) -> None:
    """A search of a closed account raises what its caller expects."""
    async with opened(tmp_path) as store:
        await filled(store, "dose")
        search = store.search
        await search.find(Wanted("dose"))
    with pytest.raises(LocalStorageError):
        await search.find(Wanted("dose"))
    assert mirror_file(tmp_path).was_closed_cleanly


def _spoil(store: AccountStore) -> None:
    connection = store._opened_writer().search._connection
    with connection.begin():
        connection.exec_driver_sql("DELETE FROM message_search")


async def test_it_is_the_tutors_message(tmp_path: Path) -> None:
    """A deleted message is not found, nor an old text of an edited one."""
    async with opened(tmp_path) as store:
        await filled(store, "dose one", "dose two")
        assert (await found(store, "dose")).total == 2
        edited = message(1, sender_id=TUTOR, body="rate", edited_at="2026-03-02T00:00:00+00:00")
        deleted = message(2, sender_id=TUTOR, body="", deleted_at="2026-03-02T00:00:00+00:00")
        await store.mirror.upsert("messages", rows("messages", edited, deleted))
        assert ((await found(store, "dose")).total, (await found(store, "rate")).total) == (0, 1)
