"""The journal of the drafts: each step outlives a restart, a day offline is one line, and it keeps to its bound."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore, journal_rows
from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.drafts import DraftState, FileDraft, Problem
from pharmat_desktop.domain.journal import Answer, Cause, Step
from pharmat_desktop.services.journal import JournalService
from tests.support.account_files import opened
from tests.support.example_data import CHAT, START, draft

SECRET = "the grey parrot knows the dose"
FILE = Attachment(f"{CHAT}/0f0f0f0f-0000-4000-8000-000000000001", "exam.pdf", 10, "application/pdf")
GOOD = Fact(FactState.GOOD, START)
ONLINE = ConnectionStatus(GOOD, GOOD, GOOD, GOOD)


def steps(store: AccountStore, draft_id: str) -> list[tuple[Step, str, int]]:
    return [(one.step, one.reason, one.times) for one in store.journal.entries(draft_id)]


async def tried(store: AccountStore, to: DraftState, why: str = "", problem: Problem | None = None) -> None:
    """One try of all that is due, and its end."""
    batches = await store.drafts.take_due(START, 99)
    ids = [one.id for batch in batches for one in batch]
    await store.drafts.move(ids, to, why=why, problem=problem)


async def test_each_step_is_kept_in_order_and_across_restarts(tmp_path: Path) -> None:
    """Written, no network twice, no answer, asked, refused, written anew, sent; no word of the text in it."""
    one = draft("one", body=SECRET)
    async with opened(tmp_path) as store:
        await store.drafts.add(one)
        await tried(store, DraftState.QUEUED, "offline")
        await tried(store, DraftState.QUEUED, "offline")
        await tried(store, DraftState.UNKNOWN, "no_answer")
    async with opened(tmp_path) as store:
        await store.drafts.move([one.id], DraftState.QUEUED)
        await tried(store, DraftState.NEEDS_ATTENTION, problem=Problem("too_long", "Too long."))
        await store.drafts.edit(one.id, "shorter")
        await store.drafts.take_due(START, 99)
        await store.drafts.acknowledge([one.id])
        assert steps(store, one.id) == [
            (Step.WRITTEN, "", 1),
            (Step.TRIED, "", 1),
            (Step.WAITS, "offline", 2),
            (Step.TRIED, "", 1),
            (Step.NO_ANSWER, "no_answer", 1),
            (Step.NOT_THERE, "", 1),
            (Step.TRIED, "", 1),
            (Step.REFUSED, "too_long", 1),
            (Step.EDITED, "", 1),
            (Step.TRIED, "", 1),
            (Step.SENT, "", 1),
        ]
        assert not any(SECRET in str(entry) for entry in store.journal.latest(100))


async def test_a_crash_on_the_way_and_what_the_person_does_are_told(tmp_path: Path) -> None:
    """Interrupted; tried again by the person; discarded."""
    one = draft("one")
    async with opened(tmp_path) as store:
        await store.drafts.add(one)
        await store.drafts.take_due(START, 99)
    async with opened(tmp_path) as store:
        await store.drafts.recover()
        await store.drafts.move([one.id], DraftState.QUEUED)
        await tried(store, DraftState.NEEDS_ATTENTION, problem=Problem("not_a_member", ""))
        await store.drafts.move([one.id], DraftState.QUEUED)
        await store.drafts.discard(one.id)
        told = [step for step, _, _ in steps(store, one.id)]
        assert told == [
            *(Step.WRITTEN, Step.TRIED, Step.INTERRUPTED, Step.NOT_THERE),
            *(Step.TRIED, Step.REFUSED, Step.RETRIED, Step.DISCARDED),
        ]
        assert answer(store, one.id, ONLINE) == Answer(Cause.SENT, store.journal.entries(one.id))


async def test_a_day_offline_is_one_line(tmp_path: Path) -> None:
    """With its number of tries and the time of the last; another reason begins another line."""
    one = draft("one")
    async with opened(tmp_path) as store:
        await store.drafts.add(one)
        for _ in range(20):
            await tried(store, DraftState.QUEUED, "offline")
        await tried(store, DraftState.QUEUED, "busy")
        await tried(store, DraftState.QUEUED, "offline")
        waits = [(reason, times) for step, reason, times in steps(store, one.id) if step is Step.WAITS]
        assert waits == [("offline", 20), ("busy", 1), ("offline", 1)]


async def test_it_is_bounded_and_keeps_what_still_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent leaves first; what waits stays, unless even that is too much."""
    monkeypatch.setattr(journal_rows, "MOST_OF_GONE", 20)
    waiting = draft("waiting")
    async with opened(tmp_path) as store:
        await store.drafts.add(waiting)
        for number in range(30):
            await store.drafts.add(draft(f"gone {number}"))
            await store.drafts.acknowledge([draft(f"gone {number}").id])
        assert steps(store, waiting.id) == [(Step.WRITTEN, "", 1)]
        assert len(store.journal.latest(1000)) == 21
        monkeypatch.setattr(journal_rows, "MOST", 5)
        await store.drafts.add(draft("more"))
        assert len(store.journal.latest(1000)) == 5
        assert steps(store, waiting.id) == []


async def test_a_refused_file_is_told_of(tmp_path: Path) -> None:
    """As a message of its own when its message has a text, else of its message."""
    message = draft("one", attachments=(FILE,))
    async with opened(tmp_path) as store:
        await store.files.add(FileDraft(FILE, CHAT))
        await store.drafts.add(message)
        assert answer(store, message.id, ONLINE).cause is Cause.FILES
        await store.files.refuse(FILE.path, Problem("too_large", "Too large."))
        own_id = FILE.path.rpartition("/")[2]
        assert steps(store, own_id) == [(Step.REFUSED, "too_large", 1)]
        assert answer(store, message.id, ONLINE).cause is Cause.SOON


BAD = {reason: Fact(FactState.BAD, None, reason) for reason in ("offline", "busy", "signed_out")}


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (ConnectionStatus(Fact(FactState.OFF)), Cause.OFF),
        (ConnectionStatus(GOOD, BAD["signed_out"]), Cause.SIGNED_OUT),
        (ConnectionStatus(BAD["offline"], GOOD, BAD["offline"]), Cause.OFFLINE),
        (ConnectionStatus(GOOD, GOOD, BAD["busy"]), Cause.TROUBLE),
        (ONLINE, Cause.SOON),
    ],
    ids=lambda value: str(value) if isinstance(value, Cause) else "",
)
async def test_what_holds_up_everything_is_named_first(tmp_path: Path, status: ConnectionStatus, cause: Cause) -> None:
    """A draft that waits is not sent for the reason that nothing is."""
    async with opened(tmp_path) as store:
        await store.drafts.add(draft("one"))
        assert answer(store, draft("one").id, status).cause is cause


async def test_its_own_state_and_what_is_before_it(tmp_path: Path) -> None:
    """The second waits for the first; unanswered it is asked about; refused it stays so, online or not."""
    first, second = draft("one").id, draft("two").id
    async with opened(tmp_path) as store:
        for name in ("one", "two"):
            await store.drafts.add(draft(name))
        assert answer(store, second, ONLINE).cause is Cause.BEHIND
        await store.drafts.take_due(START, 1)
        assert answer(store, first, ONLINE).cause is Cause.SENDING
        await store.drafts.move([first], DraftState.UNKNOWN, next_attempt_at=START + timedelta(hours=1))
        assert answer(store, first, ONLINE).cause is Cause.ASKING
        await store.drafts.move([first], DraftState.QUEUED)
        await store.drafts.take_due(START, 1)
        await store.drafts.move([first], DraftState.NEEDS_ATTENTION, problem=Problem("no", ""))
        assert answer(store, first, ConnectionStatus(BAD["offline"])).cause is Cause.REFUSED
        assert answer(store, second, ONLINE).cause is Cause.SOON


def answer(store: AccountStore, draft_id: str, status: ConnectionStatus) -> Answer:
    return JournalService(store.journal, store.feed, lambda: status).why(draft_id)
