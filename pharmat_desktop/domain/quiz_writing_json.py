"""A tutor's quiz as JSON: in two parts as `save_quiz` takes it, and the way it is kept while it is not saved."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from pharmat_desktop.domain.quiz_json import answers_from, quiz_from
from pharmat_desktop.domain.quiz_writing import Choice, QuizText, Written
from pharmat_desktop.domain.quizzes import Choices, Question


def quiz_parts(quiz: QuizText) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is asked, and its key."""
    asked = {
        "revision": quiz.revision,
        "pass_percent": quiz.pass_percent,
        "attempts": quiz.attempts or None,
        "questions": [_question(one) for one in quiz.questions],
    }
    return asked, {one.id: _key(one) for one in quiz.questions}


def text_from(asked: Any, key: Any) -> QuizText:
    """Of what `quiz_parts` made; an empty quiz of what cannot be read."""
    quiz = quiz_from(asked)
    keys = key if isinstance(key, dict) else {}
    if quiz is None:
        return QuizText()
    questions = tuple(_written(one, keys.get(one.id)) for one in quiz.questions)
    return QuizText(quiz.revision, questions, quiz.pass_percent, quiz.attempts or 0)


def kept(seen: QuizText, mine: QuizText) -> str:
    return json.dumps({"seen": quiz_parts(seen), "mine": quiz_parts(mine)}, ensure_ascii=False)


def unkept(content: str) -> tuple[QuizText, QuizText] | None:
    """What was seen and what was written; None for what cannot be read."""
    try:
        found = json.loads(content)
        seen, mine = text_from(*found["seen"]), text_from(*found["mine"])
        return seen, replace(mine, revision=seen.revision)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _question(one: Written) -> dict[str, Any]:
    common = {"id": one.id, "kind": one.kind.value, "text": one.text}
    if one.is_numeric:
        return common | {"units": list(one.offered)}
    return common | {"options": [{"id": choice.id, "text": choice.text} for choice in one.choices]}


def _key(one: Written) -> dict[str, Any]:
    if one.is_numeric:
        number = {"value": one.value, "unit": one.unit, "tolerance": one.tolerance}
        return number | {"solution": one.solution}
    return {"right": [choice.id for choice in one.choices if choice.is_right], "solution": one.solution}


def _written(asked: Question, key: Any) -> Written:
    found = key if isinstance(key, dict) else {}
    right = answers_from({"right": found.get("right")}).get("right")
    ids = right.ids if isinstance(right, Choices) else ()
    value, unit, tolerance, solution = (_text(found.get(name)) for name in ("value", "unit", "tolerance", "solution"))
    if asked.is_numeric:
        empty = Written(asked.id).choices
        return Written(asked.id, asked.kind, asked.text, empty, value, unit, asked.units, tolerance, solution)
    choices = tuple(Choice(one.id, one.text, one.id in ids) for one in asked.options)
    return Written(asked.id, asked.kind, asked.text, choices, solution=solution)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
