"""Two devices wrote the same quiz: what both want, question by question, with nothing of either lost.

What only one side changed is taken. Questions that both changed, each in its own way, are disputed: a person says
whether mine, theirs or both hold. Two questions that were added under the same id are two questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from pharmat_desktop.domain.quiz_writing import QuizText, Written, new_id, plain

RULES = ""
"""In place of a question's id: percent to pass and attempts."""


class Take(StrEnum):
    """What of a disputed question shall hold."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class QuestionDispute(NamedTuple):
    """A question that both sides changed; None for the side that deleted it. Of the rules both are None."""

    id: str
    mine: Written | None
    theirs: Written | None


class MergedQuiz(NamedTuple):
    quiz: QuizText
    """Of the revision of theirs; what is disputed and not decided stands as it is on this side."""
    disputes: tuple[QuestionDispute, ...]
    """Those that are not decided."""


def merge_quiz(base: QuizText, mine: QuizText, theirs: QuizText, said: Mapping[str, Take]) -> MergedQuiz:
    """`base` is what both began with; `said` what a person decided of disputed questions, by their ids."""
    mine = _apart(base, mine, theirs)
    before, own, other = _by_id(base), _by_id(mine), _by_id(theirs)
    disputes = _disputes(before, own, other)
    as_typed = {one.id: one for one in mine.questions}
    kept: dict[str, tuple[Written, ...]] = {}
    taken = frozenset({*before, *own, *other})
    for key in {**own, **other}:
        take = said.get(key, Take.MINE) if key in disputes else _side(before.get(key), own.get(key))
        kept[key] = tuple(_chosen(take, as_typed.get(key), other.get(key), taken))
    order = _order(list(before), list(own), list(other))
    rules, is_disputed = _rules(base, mine, theirs, said.get(RULES))
    quiz = replace(rules, revision=theirs.revision, questions=tuple(one for key in order for one in kept[key]))
    open_ones = [dispute for key, dispute in disputes.items() if key not in said]
    return MergedQuiz(quiz, (*open_ones, *([QuestionDispute(RULES, None, None)] if is_disputed else [])))


def _by_id(quiz: QuizText) -> dict[str, Written]:
    return {one.id: one for one in plain(quiz).questions}


def _apart(base: QuizText, mine: QuizText, theirs: QuizText) -> QuizText:
    """Mine, with another id for what both sides added under the same one."""
    before, own, other = _by_id(base), _by_id(mine), _by_id(theirs)
    taken = {*before, *other, *(one.id for one in mine.questions)}
    questions = []
    for one in mine.questions:
        is_taken = one.id not in before and one.id in other and other[one.id] != own[one.id]
        fresh = replace(one, id=new_id(frozenset(taken), "q")) if is_taken else one
        taken.add(fresh.id)
        questions.append(fresh)
    return replace(mine, questions=tuple(questions))


def _disputes(
    before: Mapping[str, Written], own: Mapping[str, Written], other: Mapping[str, Written]
) -> dict[str, QuestionDispute]:
    return {
        key: QuestionDispute(key, own.get(key), other.get(key))
        for key, was in before.items()
        if own.get(key) != other.get(key) and was not in (own.get(key), other.get(key))
    }


def _side(before: Written | None, own: Written | None) -> Take:
    """Whose version holds where at most one side changed something."""
    return Take.THEIRS if own == before else Take.MINE


def _chosen(take: Take, own: Written | None, other: Written | None, taken: frozenset[str]) -> Iterable[Written]:
    if take is Take.BOTH and own is not None and other is not None:
        return own, replace(other, id=new_id(taken, f"{own.id}x"))
    one = {Take.MINE: own, Take.THEIRS: other, Take.BOTH: own or other}[take]
    return () if one is None else (one,)


def _order(before: Sequence[str], own: Sequence[str], other: Sequence[str]) -> list[str]:
    """As the side has it that moved something, mine first; what the other side has comes after what it follows."""
    has_moved = [key for key in own if key in before] != [key for key in before if key in own]
    lead, rest = (own, other) if has_moved else (other, own)
    order = list(lead)
    for place, key in enumerate(rest):
        if key not in order:
            order.insert(order.index(rest[place - 1]) + 1 if place else 0, key)
    return order


def _rules(base: QuizText, mine: QuizText, theirs: QuizText, said: Take | None) -> tuple[QuizText, bool]:
    """A quiz with the percent and attempts that hold, and whether a person has to say."""
    was, own, other = ((one.pass_percent, one.attempts) for one in (base, mine, theirs))
    is_disputed = own != other and was not in (own, other)
    is_theirs = said is Take.THEIRS if is_disputed else own == was
    return (theirs if is_theirs else mine), is_disputed and said is None
