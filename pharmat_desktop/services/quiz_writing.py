"""Writing quizzes: commands, online only; what is not saved is kept by whoever shows the form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.quiz_writing import QuizText, QuizWritingDeskNow, plain


class QuizWriting:
    """Raises Offline, NoAnswer, Busy, SignedOut, Refused or UnexpectedAnswer; saying the same again is harmless."""

    def __init__(self, desk: QuizWritingDeskNow, *, refresh: Callable[[], object]) -> None:
        self._desk = desk
        self._refresh = refresh

    async def load(self, lesson_id: LessonId) -> QuizText:
        return await self._desk().load(lesson_id)

    async def save(self, lesson_id: LessonId, quiz: QuizText) -> tuple[bool, QuizText]:
        """Whether it is saved, and what is stored now: another device's when it was faster."""
        if await self._desk().save(lesson_id, quiz):
            self._refresh()
            return True, replace(plain(quiz), revision=quiz.revision + 1)
        stored = await self._desk().load(lesson_id)
        return stored.is_as(quiz), stored  # saved before, when only the answer was lost
