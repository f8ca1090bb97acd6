"""Files of messages on their way: with their message, after a refusal on their own; and what is written after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.cache.draft_writer import HOLD
from pharmat_desktop.domain.chat import Attachment, Delivery, MessageId
from pharmat_desktop.domain.drafts import Draft, DraftState, FileDraft, MessageDraft, Problem
from tests.support.account_files import opened
from tests.support.example_data import CHAT, START, chat_page, draft, message, page, rows

LATER = datetime(2999, 1, 1, tzinfo=UTC)
"""Ahead of the clock of any computer that runs this."""
PROBLEM = Problem("too_large", "The file is too large.")


def file(name: str = "a.pdf", **values: object) -> FileDraft:
    attachment = Attachment(f"{CHAT}/{uuid4()}", name, 100, "application/pdf")
    return replace(FileDraft(attachment, CHAT), **values)  # type: ignore[arg-type]  # named by the tests


async def attached(store: AccountStore, count: int) -> tuple[Attachment, ...]:
    """Files beside the composer."""
    files = [file(f"{number}.pdf") for number in range(count)]
    for each in files:
        await store.files.add(each)
    return tuple(each.attachment for each in files)


async def written(store: AccountStore, name: str, *, files: int = 0, **values: Any) -> MessageDraft:
    """A message with so many files."""
    made = draft(name, attachments=await attached(store, files), **values)
    await store.drafts.add(made)
    return made


def ids(taken: Sequence[Sequence[Draft]]) -> list[str]:
    return [each.id for batch in taken for each in batch]


async def test_files_lie_beside_the_composer_until_a_message_takes_them(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        first, second = await attached(store, 2)
        assert [each.attachment for each in store.files.beside_composer(CHAT)] == [first, second]
        assert store.drafts.has_unfinished()
        assert not store.files.due(START)
        await store.files.remove(second.path)
        await store.drafts.add(draft("m", body="", attachments=(first,)))
        assert not store.files.beside_composer(CHAT)
        assert [each.attachment for each in store.files.due(START)] == [first]
        [shown] = store.chat.thread_slice(CHAT, 0, 10)
        assert (shown.attachments, shown.delivery, shown.body) == ((first,), Delivery.WAITING, "")


async def test_files_beside_a_composer_survive_a_restart(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        files = await attached(store, 2)
    async with opened(tmp_path) as store:
        assert tuple(each.attachment for each in store.files.beside_composer(CHAT)) == files
        assert store.files.paths() == {each.path for each in files}


async def test_a_message_goes_out_with_its_files_once_they_are_up(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        made = await written(store, "m", files=2)
        assert not await store.drafts.take_due(START, 10)
        await store.files.is_up(made.attachments[0].path)
        assert not await store.drafts.take_due(START, 10)
        await store.files.is_up(made.attachments[1].path)
        [[sending]] = await store.drafts.take_due(START, 10)
        assert sending == replace(made, state=DraftState.SENDING)


async def test_what_was_written_after_it_waits_a_moment_and_then_goes_ahead(tmp_path: Path) -> None:
    """Order is kept for what is up soon; a slow file holds nobody back for long."""
    async with opened(tmp_path) as store:
        before, slow = await written(store, "before"), await written(store, "slow", files=1)
        after = await written(store, "after")
        assert ids(await store.drafts.take_due(LATER, 10)) == [before.id]
        await store.drafts.acknowledge([before.id])
        assert not await store.drafts.take_due(LATER + HOLD - timedelta(seconds=1), 10)
        assert store.drafts.next_due() == LATER + HOLD
        assert ids(await store.drafts.take_due(LATER + HOLD, 10)) == [after.id]
        await store.drafts.acknowledge([after.id])
        await store.files.is_up(slow.attachments[0].path)
        assert ids(await store.drafts.take_due(LATER + HOLD, 10)) == [slow.id]


async def test_what_has_stepped_aside_wakes_nobody_until_its_files_are_up(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        slow = await written(store, "slow", files=1)
        assert not await store.drafts.take_due(START, 10)
        assert store.drafts.next_due() is None
        await store.files.is_up(slow.attachments[0].path)
        assert store.drafts.next_due() is not None


async def test_order_is_kept_when_files_are_up_soon(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        first, second = await written(store, "first", files=1), await written(store, "second")
        assert not await store.drafts.take_due(START, 10)
        await store.files.is_up(first.attachments[0].path)
        assert ids(await store.drafts.take_due(START, 10)) == [first.id, second.id]


async def test_a_refused_file_stands_alone_and_its_message_goes_without_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        made = await written(store, "m", files=2)
        good, bad = made.attachments
        await store.files.refuse(bad.path, PROBLEM)
        await store.files.is_up(good.path)
        [[sending]] = await store.drafts.take_due(START, 10)
        assert isinstance(sending, MessageDraft)
        assert (sending.id, sending.attachments) == (made.id, (good,))
        assert store.drafts.counts() == (1, 1)
        alone = store.chat.thread_slice(CHAT, 0, 10)[-1]
        assert (alone.attachments, alone.delivery) == ((bad,), Delivery.NEEDS_ATTENTION)
        assert alone.problem == PROBLEM.sentence
        [unsent] = [each for each in store.overview.unsent() if each.needs_attention]
        assert (unsent.file_name, unsent.body) == (bad.name, "")


async def test_a_refused_file_that_was_all_of_its_message_keeps_its_place(tmp_path: Path) -> None:
    """Retry sends it again from the start; discarding takes it away."""
    async with opened(tmp_path) as store:
        made = await written(store, "m", files=1, body="")
        path = made.attachments[0].path
        await store.files.begun(path, "/upload/1")
        await store.files.refuse(path, PROBLEM)
        [shown] = store.chat.thread_slice(CHAT, 0, 10)
        assert (shown.id, shown.delivery, shown.draft_id) == (made.id, Delivery.NEEDS_ATTENTION, made.id)
        assert not store.files.due(START)
        await store.drafts.edit(made.id, "")
        [again] = store.files.due(START)
        assert (again.upload_url, again.attachment) == ("", made.attachments[0])
        await store.drafts.discard(made.id)
        assert not store.files.paths()


async def test_a_file_can_be_taken_back_while_it_is_uploaded(tmp_path: Path) -> None:
    """Its message goes without it; one that had nothing else leaves. Once it is being sent it is too late."""
    async with opened(tmp_path) as store:
        alone, made = await written(store, "alone", files=1, body=""), await written(store, "m", files=2)
        await store.files.remove(alone.attachments[0].path)
        assert store.drafts.draft(alone.id) is None
        await store.files.is_up(made.attachments[0].path)
        await store.files.remove(made.attachments[1].path)
        [[sending]] = await store.drafts.take_due(START, 10)
        assert isinstance(sending, MessageDraft)
        assert sending.attachments == made.attachments[:1]
        with pytest.raises(ValueError, match="being sent"):
            await store.files.remove(made.attachments[0].path)


async def test_files_leave_with_their_message_when_the_mirror_has_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        made = await written(store, "m", files=1)
        stored = [{"path": each.path, "name": each.name, "size": 100, "type": each.type} for each in made.attachments]
        arrived = message(1, id=made.id, attachments=stored)
        await store.mirror.apply(page(("messages", rows("messages", arrived)), cursor="2"))
        assert not store.files.paths()
        [shown] = store.chat.thread_slice(CHAT, 0, 10)
        assert (shown.attachments, shown.seq) == (made.attachments, 1)


async def test_a_failed_upload_waits_and_a_wake_ends_the_wait(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        made = await written(store, "m", files=1)
        later = START + timedelta(minutes=1)
        await store.files.failed(made.attachments[0].path, later)
        assert not store.files.due(START)
        assert (store.files.next_due(), len(store.files.due(later))) == (later, 1)
        await store.files.make_due()
        assert [each.attempts for each in store.files.due(START)] == [1]


async def test_a_preview_names_the_file_of_a_message_without_text(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        picture = {"path": f"{CHAT}/1", "name": "b\u202egnp.png", "size": 1, "type": "image/png"}
        await store.mirror.apply(chat_page())
        arrived = message(1, body="", kind="image", attachments=[picture])
        await store.mirror.apply(page(("messages", rows("messages", arrived)), cursor="2"))
        [row] = store.chat.conversations()
        assert (row.preview, row.preview_file) == ("", "bgnp.png")
        [news] = store.overview.news()
        assert news.file_name == "bgnp.png"
        await store.drafts.add(draft("answer", reply_to=MessageId(str(arrived[0]))))
        quote = store.chat.thread_slice(CHAT, 1, 1)[0].reply_to
        assert quote is not None
        assert (quote.text, quote.file_name) == ("", "bgnp.png")


@pytest.mark.parametrize(
    "odd",
    [
        None,
        {},
        [7, None, "x", []],
        [{"path": f"{CHAT}/../{CHAT}/x", "name": "a", "size": 1, "type": "image/png"}],
        [{"path": "x", "name": "a"}],
        [{"path": 7}],
    ],
)
async def test_files_that_make_no_sense_are_left_out(tmp_path: Path, odd: object) -> None:
    async with opened(tmp_path) as store:
        await store.mirror.apply(chat_page())
        good = {"path": f"{CHAT}/1", "name": 7, "size": -1, "type": None, "width": 10**9, "height": 3}
        both = [*odd, good] if isinstance(odd, list) else odd
        arrived = message(1, attachments=both)
        await store.mirror.apply(page(("messages", rows("messages", arrived)), cursor="2"))
        [shown] = store.chat.thread_slice(CHAT, 0, 10)
        plain = (Attachment(f"{CHAT}/1", "file", 0, "application/octet-stream"),)
        assert shown.attachments == (plain if isinstance(odd, list) else ())
