"""Merging a quiz that two devices wrote: whatever either did, nothing of it is lost unseen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.quiz_merging import RULES, Take, merge_quiz
from pharmat_desktop.domain.quiz_writing import QuizText, Written

IDS = ("q1", "q2", "q3", "q4", "q5")
QUESTIONS = st.lists(
    st.builds(Written, id=st.sampled_from(IDS), text=st.sampled_from("abc")), unique_by=lambda one: one.id, max_size=5
)
QUIZZES = st.builds(
    QuizText,
    revision=st.integers(0, 9),
    questions=QUESTIONS.map(tuple),
    pass_percent=st.sampled_from((50, 60, 70)),
    attempts=st.sampled_from((0, 1)),
)


def texts(quiz: QuizText) -> dict[str, str]:
    return {one.id: one.text for one in quiz.questions}


@given(QUIZZES, QUIZZES)
def test_what_one_side_alone_did_holds(base: QuizText, other: QuizText) -> None:
    """On either side, order and rules included."""
    for mine, theirs in ((other, base), (base, other)):
        merged = merge_quiz(base, mine, theirs, {})
        assert merged.disputes == ()
        assert merged.quiz.is_as(other)
        assert merged.quiz.revision == theirs.revision


@given(QUIZZES, QUIZZES, QUIZZES)
def test_nothing_of_either_is_lost(base: QuizText, mine: QuizText, theirs: QuizText) -> None:
    """A text that somebody wrote is in the quiz, or in a dispute; ids stay apart."""
    merged = merge_quiz(base, mine, theirs, {})
    ids = [one.id for one in merged.quiz.questions]
    assert len(ids) == len(set(ids))
    shown = {one.text for one in merged.quiz.questions}
    shown |= {side.text for one in merged.disputes for side in (one.mine, one.theirs) if side is not None}
    before = texts(base)
    for side in (mine, theirs):
        assert {text for key, text in texts(side).items() if before.get(key) != text} <= shown


@given(QUIZZES, QUIZZES, QUIZZES, st.sampled_from(Take))
def test_once_all_is_decided_nothing_is_open(base: QuizText, mine: QuizText, theirs: QuizText, take: Take) -> None:
    """Mine holds mine, theirs theirs, both both."""
    disputes = merge_quiz(base, mine, theirs, {}).disputes
    merged = merge_quiz(base, mine, theirs, {one.id: take for one in disputes})
    assert merged.disputes == ()
    held = texts(merged.quiz)
    for one in disputes:
        side = one.theirs if take is Take.THEIRS else one.mine
        other = one.theirs if take is Take.BOTH else None
        if one.id != RULES and side is not None:
            assert held[one.id] == side.text
        if one.id != RULES and other is not None:
            assert other.text in held.values()
