"""The drafts file against a plain model of the state diagram, through random lives of drafts and restarts."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import MessageId
from pharmat_desktop.domain.drafts import (
    LEGAL_MOVES,
    ChangeKind,
    Draft,
    DraftState,
    MessageChange,
    MessageDraft,
    Problem,
    room_of,
)
from tests.support.example_data import ME, START, draft, uid

LANES = [uid("lane one"), uid("lane two")]
EDITABLE = {DraftState.QUEUED, DraftState.NEEDS_ATTENTION}
WAITS = st.sampled_from([None, START + timedelta(minutes=1), START + timedelta(minutes=5)])
PROBLEMS = st.sampled_from([None, Problem("busy", "Busy.")])
PICKS = st.integers(0, 9)


class DraftMachine(RuleBasedStateMachine):
    """`_model` holds the drafts in queue order, as they should be."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self._runner = asyncio.Runner()
        self._store = self._open()
        self._model: list[Draft] = []
        self._written = 0

    def _open(self) -> AccountStore:
        return self._runner.run(AccountStore.open(Path(self._folder.name), ME))

    def _picked(self, pick: int) -> Draft | None:
        return self._model[pick % len(self._model)] if self._model else None

    def _replace(self, old: Draft, new: Draft) -> None:
        self._model[self._model.index(old)] = new

    @rule(lane=st.sampled_from(LANES))
    def write(self, lane: str) -> None:
        self._written += 1
        new = draft(str(self._written), lane)
        self._runner.run(self._store.drafts.add(new))
        self._model.append(new)

    @rule(pick=PICKS, kind=st.sampled_from([ChangeKind.EDIT, ChangeKind.DELETION]), is_stored=st.booleans())
    def wish(self, pick: int, kind: ChangeKind, is_stored: bool) -> None:
        """Of a message that the server has, or of a draft."""
        self._written += 1
        one = self._picked(pick)
        about = one.id if isinstance(one, MessageDraft) and not is_stored else uid("stored")
        lane = (one and room_of(one)) or draft().conversation_id
        new = MessageChange(uid(str(self._written)), kind, lane, MessageId(about), START, body="better")
        self._runner.run(self._store.drafts.add(new))
        self._model = [d for d in self._model if d.lane != new.lane or d.state not in EDITABLE]
        self._model.append(new)

    @rule(now=WAITS, limit=st.integers(1, 3))
    def take(self, now: datetime | None, limit: int) -> None:
        moment = now or START
        taken = self._runner.run(self._store.drafts.take_due(moment, limit))
        expected = [batch for lane in self._lanes() if (batch := self._due(lane, moment, limit))]
        sending = [[_sending(one) for one in batch] for batch in expected]
        assert sorted(map(list, taken), key=str) == sorted(sending, key=str)
        for batch in expected:
            for one in batch:
                self._replace(one, _sending(one))

    def _lanes(self) -> set[str]:
        return {one.lane for one in self._model}

    def _due(self, lane: str, now: datetime, limit: int) -> list[Draft]:
        drafts = [one for one in self._model if one.lane == lane]
        unsent = {one.id for one in self._model}
        if any(one.state not in EDITABLE or getattr(one, "message_id", "") in unsent for one in drafts):
            return []
        due: list[Draft] = []
        for one in drafts:
            if one.state is DraftState.QUEUED and len(due) < limit:
                if (one.next_attempt_at or now) > now:
                    break
                due.append(one)
        return due

    @rule(pick=PICKS, to=st.sampled_from(DraftState), wait=WAITS, problem=PROBLEMS)
    def move(self, pick: int, to: DraftState, wait: datetime | None, problem: Problem | None) -> None:
        one = self._picked(pick)
        if one is None or (one.state, to) not in LEGAL_MOVES:
            return
        self._runner.run(self._store.drafts.move([one.id], to, problem=problem, next_attempt_at=wait))
        attempts = one.attempts + (one.state is DraftState.SENDING)
        self._replace(one, replace(one, state=to, attempts=attempts, next_attempt_at=wait, problem=problem))

    @rule(pick=PICKS)
    def edit(self, pick: int) -> None:
        one = self._picked(pick)
        if one is None or one.state not in EDITABLE:
            return
        self._runner.run(self._store.drafts.edit(one.id, "edited"))
        if one.state is DraftState.QUEUED:
            self._replace(one, replace(one, body="edited"))
            return
        self._model.remove(one)
        new = replace(one, state=DraftState.QUEUED, body="edited", problem=None, next_attempt_at=None)
        self._model.append(new)

    @rule(pick=PICKS)
    def acknowledge(self, pick: int) -> None:
        if one := self._picked(pick):
            self._runner.run(self._store.drafts.acknowledge([one.id]))
            self._model.remove(one)

    @rule(pick=PICKS)
    def discard(self, pick: int) -> None:
        one = self._picked(pick)
        if one is not None and one.state is not DraftState.SENDING:
            self._runner.run(self._store.drafts.discard(one.id))
            self._model = [d for d in self._model if one.id not in (d.id, getattr(d, "message_id", ""))]

    @rule()
    def make_due(self) -> None:
        self._runner.run(self._store.drafts.make_due())
        self._model = [replace(one, next_attempt_at=None) for one in self._model]

    @rule()
    def restart(self) -> None:
        self._runner.run(self._store.close())
        self._store = self._open()
        self._runner.run(self._store.drafts.recover())
        self._model = [_recovered(one) for one in self._model]

    @invariant()
    def the_file_is_the_model(self) -> None:
        drafts = self._store.drafts
        assert [drafts.draft(one.id) for one in self._model] == self._model
        attention = sum(one.state is DraftState.NEEDS_ATTENTION for one in self._model)
        assert drafts.counts() == (len(self._model) - attention, attention)
        for lane in LANES:
            shown = self._store.chat.thread_slice(draft(conversation_id=lane).conversation_id, 0, 99)
            assert [m.id for m in shown] == [one.id for one in self._model if one.lane == lane]

    @invariant()
    def something_is_due_exactly_when_something_would_be_taken(self) -> None:
        due = self._store.drafts.next_due()
        unknown = [one for one in self._model if one.state is DraftState.UNKNOWN and _is_due(one)]
        assert (due is not None and due <= START) == bool(
            unknown or any(self._due(lane, START, 1) for lane in self._lanes())
        )

    def teardown(self) -> None:
        self._runner.run(self._store.close())
        self._runner.close()
        self._folder.cleanup()


def _sending(one: Draft) -> Draft:
    return replace(one, state=DraftState.SENDING, next_attempt_at=None)


def _is_due(one: Draft) -> bool:
    return (one.next_attempt_at or START) <= START


def _recovered(one: Draft) -> Draft:
    if one.state is not DraftState.SENDING:
        return one
    return replace(one, state=DraftState.UNKNOWN, attempts=one.attempts + 1, next_attempt_at=None)


TestDraftMachine = DraftMachine.TestCase
TestDraftMachine.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
