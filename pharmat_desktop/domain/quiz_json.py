"""Quizzes, answers and verdicts as JSON, the way they travel and are kept.

What comes in is hostile: it may look empty, never break.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pharmat_desktop.domain.quizzes import (
    Answer,
    Answers,
    Choices,
    Number,
    Option,
    Question,
    QuestionKind,
    Quiz,
    Verdict,
)

MOST_QUESTIONS, MOST_OPTIONS = 50, 9


def quiz_from(found: Any) -> Quiz | None:
    """None for what is no quiz, or one without a question that this version knows."""
    if not isinstance(found, dict):
        return None
    asked = [_question(one) for one in _list(found.get("questions"))[:MOST_QUESTIONS]]
    questions = tuple(one for one in asked if one is not None)
    attempts = found.get("attempts")
    if not questions or len(questions) != len(asked):
        return None  # of a quiz that is asked in part, the rest would count as wrong
    return Quiz(
        revision=_number(found.get("revision")),
        questions=questions,
        pass_percent=min(100, _number(found.get("pass_percent"))),
        attempts=attempts if type(attempts) is int and attempts > 0 else None,
    )


def answers_from(found: Any) -> Answers:
    given = found.items() if isinstance(found, dict) else ()
    answers = {name: _answer(one) for name, one in given}
    return {name: one for name, one in answers.items() if one is not None}


def answers_json(answers: Answers) -> dict[str, Any]:
    return {name: _answer_json(one) for name, one in answers.items()}


def verdicts_from(found: Any) -> tuple[Verdict, ...]:
    return tuple(
        Verdict(_text(one, "question"), one.get("is_right") is True, right, _text(one, "solution"))
        for one in _list(found)[:MOST_QUESTIONS]
        if isinstance(one, dict) and (right := _answer(one.get("right"))) is not None
    )


def _answer_json(answer: Answer) -> Any:
    return list(answer.ids) if isinstance(answer, Choices) else {"value": answer.value, "unit": answer.unit}


def _answer(found: Any) -> Answer | None:
    if isinstance(found, list):
        return Choices(tuple(one for one in found if isinstance(one, str)))
    if isinstance(found, dict):
        return Number(_text(found, "value"), _text(found, "unit"))
    return None


def _question(found: Any) -> Question | None:
    if not isinstance(found, dict) or found.get("kind") not in set(QuestionKind):
        return None
    kind = QuestionKind(found["kind"])
    options = [
        Option(_text(one, "id"), _text(one, "text")) for one in _list(found.get("options")) if isinstance(one, dict)
    ]
    units = [one for one in _list(found.get("units")) if isinstance(one, str)]
    return Question(
        _text(found, "id"), kind, _text(found, "text"), tuple(options[:MOST_OPTIONS]), tuple(units[:MOST_OPTIONS])
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""


def _number(value: Any) -> int:
    return value if type(value) is int and 0 <= value < 2**31 else 0
