"""The `QuizDesk` of the ports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.quizzes import StudentResult
from pharmat_desktop.remote.call import Call


class SupabaseQuizDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def results(self, lesson_id: LessonId) -> Sequence[StudentResult]:
        answer = await self._call("quiz_results", {"p_content": lesson_id})
        if not isinstance(answer, list):
            raise UnexpectedAnswer("quiz_results: not a list")
        return [_result(one) for one in answer]


def _result(found: Any) -> StudentResult:
    try:
        name, student = found["name"], found["student_id"]
        counts = found["attempts"], found["right_count"], found["question_count"]
        is_passed = found["is_passed"]
    except (KeyError, TypeError):
        raise UnexpectedAnswer("quiz_results: not a result") from None
    if not isinstance(student, str) or any(type(one) is not int or one < 0 for one in counts):
        raise UnexpectedAnswer("quiz_results: a value of another type")
    return StudentResult(UserId(student), name if isinstance(name, str) else "", *counts, is_passed=is_passed is True)
