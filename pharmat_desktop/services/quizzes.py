"""Answering quizzes: each answer is kept as it is given, what is sent waits here, and the academy scores it once."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.quiz_json import answers_from, answers_json
from pharmat_desktop.domain.quizzes import Answers, Attempt, Quiz, QuizDesk, QuizReader, StudentResult, Waiting

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, DraftStore
    from pharmat_desktop.domain.unsaved import UnsavedStore
    from pharmat_desktop.services.wishes import WishBox


class Keeping(NamedTuple):
    """Where answers are: those under way, and those that wait to be sent."""

    unsaved: UnsavedStore
    drafts: DraftStore


class QuizService:
    """Reads answer at once, offline too. Writes are on disk when they return, or raise LocalStorageError."""

    def __init__(
        self, desk: Callable[[], QuizDesk], reader: QuizReader, wishes: WishBox, keeping: Keeping, feed: ChangeFeed
    ) -> None:
        """`desk` raises Offline while there is no connection."""
        self._desk = desk
        self._reader = reader
        self._wishes = wishes
        self._unsaved, self._drafts = keeping
        self._feed = feed

    def quiz(self, lesson_id: LessonId) -> Quiz | None:
        return self._reader.quiz(lesson_id)

    def attempts(self, lesson_id: LessonId) -> Sequence[Attempt]:
        """One's own scored ones, the first one first."""
        return self._reader.attempts(lesson_id)

    def waiting(self, lesson_id: LessonId) -> Waiting | None:
        """What was sent and is not scored."""
        return self._reader.waiting(lesson_id)

    def answers(self, lesson_id: LessonId) -> Answers:
        """What was answered so far and not sent."""
        try:
            return answers_from(json.loads(self._unsaved.kept(_paper(lesson_id)) or "{}"))
        except (ValueError, RecursionError):
            return {}

    async def keep(self, lesson_id: LessonId, answers: Answers) -> None:
        """Write down what is answered so far; nothing answered leaves nothing behind."""
        text = json.dumps(answers_json(answers), ensure_ascii=False) if answers else ""
        await self._unsaved.keep(_paper(lesson_id), text)

    async def send(self, lesson_id: LessonId, quiz: Quiz, answers: Answers) -> None:
        """To be scored as soon as the academy can be reached. What waited for this lesson before is replaced."""
        body = {"content": lesson_id, "revision": quiz.revision, "answers": answers_json(answers)}
        await self._wishes.add(WishKind.QUIZ, lesson_id, body, dated="written_at")
        await self.keep(lesson_id, {})

    async def take_back(self, lesson_id: LessonId) -> None:
        """Go on answering what waits or was refused. Raises ValueError while it is being sent."""
        waiting = self._reader.waiting(lesson_id)
        if waiting is not None:
            await self.keep(lesson_id, waiting.answers)  # first: a crash in between loses nothing
            await self._drafts.discard(waiting.id)

    async def results(self, lesson_id: LessonId) -> Sequence[StudentResult]:
        """Of the students of a tutor's own course. Raises Offline, NoAnswer, Busy, SignedOut or Refused."""
        return await self._desk().results(lesson_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)


def _paper(lesson_id: LessonId) -> str:
    """What answers under way are kept under."""
    return f"quiz:{lesson_id}"
