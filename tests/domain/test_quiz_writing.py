"""A quiz as its tutor writes it: what is wrong is said before it is saved, and nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pharmat_desktop.domain.quiz_writing import Choice, QuizFlaw, QuizText, Written, new_id, plain, quiz_flaws
from pharmat_desktop.domain.quiz_writing_json import kept, quiz_parts, text_from, unkept
from pharmat_desktop.domain.quizzes import QuestionKind
from tests.database.quizzes import KEY, QUIZ

SINGLE = Written("one", text="Which?", choices=(Choice("a", "A"), Choice("b", "B", is_right=True)))
NUMBER = Written(
    "mass", QuestionKind.NUMERIC, "How much?", value="12.5", unit="mg", units=("mg", "mL"), tolerance="0.1"
)


def test_the_stored_quiz_is_read_and_written_unchanged() -> None:
    """Of every kind, with its key."""
    text = text_from(QUIZ | {"revision": 4}, KEY)
    assert quiz_parts(text) == (QUIZ | {"revision": 4}, KEY)
    assert not quiz_flaws(text)
    assert plain(text).is_as(text)


@pytest.mark.parametrize(
    ("question", "flaw"),
    [
        (SINGLE, None),
        (replace(SINGLE, text=" "), QuizFlaw.NO_TEXT),
        (replace(SINGLE, choices=SINGLE.choices[1:]), QuizFlaw.FEW_CHOICES),
        (replace(SINGLE, choices=(*SINGLE.choices, Choice("c", " "))), QuizFlaw.EMPTY_CHOICE),
        (replace(SINGLE, choices=(Choice("a", "A"), Choice("b", "B"))), QuizFlaw.NO_RIGHT),
        (replace(SINGLE, choices=(Choice("a", "A", is_right=True), SINGLE.choices[1])), QuizFlaw.NO_RIGHT),
        (replace(SINGLE, solution="x" * 8001), QuizFlaw.TOO_LONG),
        (NUMBER, None),
        (replace(NUMBER, value=" "), QuizFlaw.NO_NUMBER),
        (replace(NUMBER, value="1,250"), QuizFlaw.UNREADABLE),
        (replace(NUMBER, tolerance="-1"), QuizFlaw.UNREADABLE),
        (replace(NUMBER, unit=""), QuizFlaw.NO_UNIT),
        (replace(NUMBER, kind=QuestionKind.DOSAGE), QuizFlaw.NO_SOLUTION),
        (replace(NUMBER, kind=QuestionKind.DOSAGE, solution="1. Divide."), None),
    ],
)
def test_what_cannot_be_saved_is_said(question: Written, flaw: QuizFlaw | None) -> None:
    """The question, and what is wrong with it."""
    assert quiz_flaws(QuizText(questions=(question,))) == ({question.id: flaw} if flaw else {})


@pytest.mark.parametrize(
    ("quiz", "flaw"),
    [
        (QuizText(), QuizFlaw.NO_QUESTIONS),
        (QuizText(questions=(SINGLE,), attempts=51), QuizFlaw.NUMBERS),
        (QuizText(questions=(SINGLE,), pass_percent=101), QuizFlaw.NUMBERS),
    ],
)
def test_what_is_wrong_with_the_whole(quiz: QuizText, flaw: QuizFlaw) -> None:
    """Under no question's name."""
    assert quiz_flaws(quiz) == {"": flaw}


def test_numbers_are_sent_as_the_server_compares_them() -> None:
    """However they were typed; the right answer's unit is always among those to choose."""
    [sent] = plain(QuizText(questions=(replace(NUMBER, value="١٢٫٥", tolerance="", units=("mL",)),))).questions
    assert (sent.value, sent.tolerance, sent.units) == ("12.5", "0", ("mL", "mg"))


def test_what_is_kept_is_there_again() -> None:
    """Half-written, with what it began from; what cannot be read is nothing."""
    seen = text_from(QUIZ | {"revision": 2}, KEY)
    half = replace(seen, questions=(*seen.questions, Written("q1", text="")))
    assert unkept(kept(seen, half)) == (seen, half)
    emptied = unkept(kept(seen, replace(seen, questions=())))
    assert emptied is not None
    assert (emptied[1].revision, emptied[1].questions) == (2, ())
    for broken in ("", "[]", '{"seen": 1}', '{"seen": [1, 2], "mine": 3}', "[" * 100_000):
        assert unkept(broken) is None


def test_a_new_name_is_nobody_elses() -> None:
    """Also after one was deleted in between."""
    assert new_id(frozenset({"q1", "q3"}), "q") == "q2"
