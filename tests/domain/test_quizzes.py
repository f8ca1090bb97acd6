"""Numbers as people write them, and quizzes as they come: hostile ones look empty and break nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pharmat_desktop.domain.quiz_json import answers_from, answers_json, quiz_from, verdicts_from
from pharmat_desktop.domain.quizzes import Choices, Number, QuestionKind, number_of, unreadable
from tests.ui.quiz_shelf import QUIZ, RIGHT


@pytest.mark.parametrize(
    ("text", "number"),
    [("12,5", "12.5"), ("١٢٫٥", "12.5"), ("1 250,5", "1250.5"), ("1,250,000", "1250000"), ("1.250,5", "1250.5")],
)
def test_a_number_is_read_as_it_is_meant(text: str, number: str) -> None:
    """The whole table is held to the academy's by tests/database/test_quizzes.py."""
    assert number_of(text) == Decimal(number)


def test_the_first_number_that_cannot_be_read_is_told() -> None:
    """Nothing typed is no fault: it is not answered."""
    assert unreadable(QUIZ, RIGHT) is None
    assert unreadable(QUIZ, {**RIGHT, "digoxin": Number(" ")}) is None
    assert unreadable(QUIZ, {**RIGHT, "digoxin": Number("1,250", "mcg")}) == QUIZ.questions[2]


def test_answers_come_back_as_they_were_kept() -> None:
    assert answers_from(answers_json(RIGHT)) == RIGHT
    assert answers_from({"a": 3, "b": ["x", 4], "c": {"value": 1}}) == {"b": Choices(("x",)), "c": Number("")}


@pytest.mark.parametrize(
    "found", [None, [], "x", {}, {"questions": {}}, {"questions": [3]}, {"questions": [{"id": "a", "kind": "essay"}]}]
)
def test_what_is_no_quiz_is_none(found: Any) -> None:
    """Also one that asks something that this version does not know: in part it would be scored as wrong."""
    assert quiz_from(found) is None


def test_a_quiz_is_read_with_bounds() -> None:
    """Numbers, lists and texts of other kinds do not get through."""
    asked = {"id": "a", "kind": "numeric", "text": 3, "units": ["mg", 4], "options": "x"}
    quiz = quiz_from({"revision": True, "pass_percent": 900, "attempts": -1, "questions": [asked]})
    assert quiz is not None
    assert (quiz.revision, quiz.pass_percent, quiz.attempts) == (0, 100, None)
    [question] = quiz.questions
    assert (question.kind, question.text, question.units, question.options) == (QuestionKind.NUMERIC, "", ("mg",), ())


def test_verdicts_that_cannot_be_read_are_left_out() -> None:
    found = verdicts_from([{"question": "a", "is_right": 1, "right": ["x"]}, {"question": "b"}, 3])
    assert [(one.question_id, one.is_right, one.right, one.solution) for one in found] == [
        ("a", False, Choices(("x",)), "")
    ]
