"""Rules of the domain that stand on their own: topics, draft moves, the honest status."""

from __future__ import annotations

from itertools import product

import pytest

from pharmat_desktop.domain.changes import EVERYTHING, Topic, TopicKind, concerns
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.drafts import LEGAL_MOVES, DraftState
from pharmat_desktop.domain.errors import Busy, PharmatError, Refused

GOOD, BAD, OFF = Fact(FactState.GOOD), Fact(FactState.BAD, reason="offline"), Fact(FactState.OFF)


def test_a_reader_reads_again_for_its_own_topic_only() -> None:
    """A thread is concerned by itself and by changes to every thread, not by another thread."""
    mine, other = Topic(TopicKind.THREAD, "mine"), Topic(TopicKind.THREAD, "other")
    assert concerns(frozenset({mine}), mine)
    assert not concerns(frozenset({other, Topic(TopicKind.CONVERSATIONS)}), mine)
    assert concerns(frozenset({Topic(TopicKind.THREAD)}), mine)


@pytest.mark.parametrize("kind", list(TopicKind))
def test_a_replaced_mirror_concerns_everyone(kind: TopicKind) -> None:
    """Whatever one reads, with or without an id."""
    assert concerns(EVERYTHING, Topic(kind))
    assert concerns(EVERYTHING, Topic(kind, "any"))


def test_every_draft_can_come_back_to_the_queue() -> None:
    """From each state a legal way leads to QUEUED, and each way to NEEDS_ATTENTION is an answer to sending."""
    for state in set(DraftState) - {DraftState.QUEUED}:
        assert (state, DraftState.QUEUED) in LEGAL_MOVES
    assert {before for before, to in LEGAL_MOVES if to is DraftState.NEEDS_ATTENTION} == {DraftState.SENDING}


def test_nothing_is_sent_again_before_it_was_asked_for() -> None:
    """UNKNOWN never becomes SENDING directly, and a person's NEEDS_ATTENTION neither (S4, S5)."""
    assert {before for before, to in LEGAL_MOVES if to is DraftState.SENDING} == {DraftState.QUEUED}


@pytest.mark.parametrize("facts", list(product([Fact(), GOOD, BAD, OFF], repeat=3)))
def test_online_needs_proof_of_everything(facts: tuple[Fact, Fact, Fact]) -> None:
    """Session, data and live must all be good; anything less is not called online (S6)."""
    session, data, live = facts
    status = ConnectionStatus(session=session, data=data, live=live)
    assert status.is_online == (facts == (GOOD, GOOD, GOOD))


def test_only_a_definitive_answer_asks_for_a_sign_in() -> None:
    """Being offline does not sign anyone out, nor does the person's own switch."""
    assert ConnectionStatus(session=Fact(FactState.BAD, reason="signed_out")).needs_sign_in
    assert not ConnectionStatus(session=BAD).needs_sign_in
    assert ConnectionStatus(network=OFF).is_off
    assert not ConnectionStatus(network=BAD).is_off


def test_an_error_for_the_log_holds_no_sentence_for_people() -> None:
    """A server's sentence may quote what a person wrote."""
    refused = Refused("too_long", "Your message “dear Omar …” is too long.", 422)
    assert str(refused) == "too_long (422)"
    assert Busy("429", retry_after=3).retry_after == 3
    assert issubclass(Refused, PharmatError)
