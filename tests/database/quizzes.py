"""A quiz with a question of each kind, its key, and answers to it, for tests."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

from tests.database.academy import Academy, Person

SECRET = "BECAUSE-OF-THE-LIVER"
"""Stands in the key alone."""
QUIZ: dict[str, Any] = {
    "attempts": 3,
    "pass_percent": 75,
    "questions": [
        {
            "id": "one",
            "kind": "single",
            "text": "Which?",
            "options": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}],
        },
        {
            "id": "many",
            "kind": "multiple",
            "text": "Which ones?",
            "options": [{"id": name, "text": name.upper()} for name in "abc"],
        },
        {"id": "mass", "kind": "numeric", "text": "How much?", "units": ["mg", "mcg", "mL"]},
        {"id": "rate", "kind": "dosage", "text": "How fast?", "units": ["mL/h", "mL/min"]},
    ],
}
KEY: dict[str, Any] = {
    "one": {"right": ["b"], "solution": SECRET},
    "many": {"right": ["a", "c"], "solution": ""},
    "mass": {"value": "12.5", "unit": "mg", "tolerance": "0.1", "solution": SECRET},
    "rate": {"value": "12.6", "unit": "mL/h", "tolerance": "0", "solution": SECRET},
}
RIGHT: dict[str, Any] = {
    "one": ["b"],
    "many": ["c", "a"],
    "mass": {"value": "12500", "unit": "mcg"},
    "rate": {"value": "0,21", "unit": "mL/min"},
}
SAVE = "select save_quiz($1, $2, $3, $4)"
ANSWER = "select answer_quiz($1, $2, $3, $4)"


async def quiz_lesson(academy: Academy, tutor: Person, course: UUID, **changes: Any) -> UUID:
    """The course's second lesson, with the quiz, saved by its tutor."""
    lesson: UUID = await academy.sql.fetchval(
        "select id from course_content where course_id = $1 and position = 2", course
    )
    await tutor.db.fetchval(SAVE, lesson, json.dumps(QUIZ | changes), json.dumps(KEY), 0)
    return lesson


async def answer(person: Person, lesson: UUID, answers: object, key: UUID | None = None) -> dict[str, Any]:
    """The attempt."""
    scored: dict[str, Any] = await person.call(ANSWER, key or uuid4(), lesson, 1, json.dumps(answers))
    return scored
