"""The `QuizWritingDesk` of the domain."""

from __future__ import annotations

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.errors import Refused, UnexpectedAnswer
from pharmat_desktop.domain.quiz_writing import QuizText, plain
from pharmat_desktop.domain.quiz_writing_json import quiz_parts, text_from
from pharmat_desktop.remote.call import Call

STALE = "changed_meanwhile"


class SupabaseQuizWritingDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def load(self, lesson_id: LessonId) -> QuizText:
        answer = await self._call("quiz_to_edit", {"p_content": lesson_id})
        if not isinstance(answer, dict) or not {"quiz", "answers"} <= answer.keys():
            raise UnexpectedAnswer("quiz_to_edit: no quiz")
        text = text_from(answer["quiz"], answer["answers"])
        if answer["quiz"] is not None and not text.questions:
            raise UnexpectedAnswer("quiz_to_edit: a quiz that this version cannot read")
        return text

    async def save(self, lesson_id: LessonId, quiz: QuizText) -> bool:
        asked, key = quiz_parts(plain(quiz))
        given = {"p_content": lesson_id, "p_quiz": asked, "p_answers": key, "p_seen_revision": quiz.revision}
        try:
            await self._call("save_quiz", given)
        except Refused as refusal:
            if refusal.code != STALE:
                raise
            return False
        return True
