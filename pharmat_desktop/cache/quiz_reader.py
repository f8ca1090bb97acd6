"""The `QuizReader` over SQLite: quizzes of lessons, scored attempts, and answers that wait to be sent."""

from __future__ import annotations

from collections.abc import Sequence

from pharmat_desktop.cache.draft_reader import DRAFT_COLUMNS, DraftRow, wish_from
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import parsed, utc_or_epoch
from pharmat_desktop.cache.wish_reader import sentence_of
from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.quiz_json import answers_from, quiz_from, verdicts_from
from pharmat_desktop.domain.quizzes import Attempt, Quiz, Waiting

_ATTEMPTS = """
SELECT attempt, right_count, question_count, is_passed, answers, results, revision, scored_at
FROM quiz_attempts WHERE content_id = ? AND student_id = ? ORDER BY attempt
"""
_WAITING = f"""
SELECT {", ".join(DRAFT_COLUMNS)} FROM drafts.draft_messages d
WHERE d.lane = 'wish:{WishKind.QUIZ}:' || ? AND NOT EXISTS (SELECT 1 FROM quiz_attempts a WHERE a.id = d.id)
ORDER BY d.position DESC LIMIT 1
"""  # noqa: S608 - made of the columns' names


class SqliteQuizReader:
    """Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def quiz(self, lesson_id: LessonId) -> Quiz | None:
        row = self._connection.row("SELECT quiz FROM course_content WHERE id = ?", (lesson_id,))
        return None if row is None or row[0] is None else quiz_from(parsed(row[0]))

    def attempts(self, lesson_id: LessonId) -> Sequence[Attempt]:
        return [
            Attempt(
                number=number,
                right_count=max(0, right),
                question_count=max(1, asked),
                is_passed=bool(is_passed),
                answers=answers_from(parsed(answers)),
                verdicts=verdicts_from(parsed(results)),
                revision=revision,
                scored_at=utc_or_epoch(scored_at),
            )
            for number, right, asked, is_passed, answers, results, revision, scored_at in self._connection.rows(
                _ATTEMPTS, (lesson_id, self._user_id)
            )
        ]

    def waiting(self, lesson_id: LessonId) -> Waiting | None:
        row = self._connection.row(_WAITING, (lesson_id,))
        if row is None:
            return None
        wish = wish_from(DraftRow._make(row))
        body = parsed(wish.body)
        given = body.get("answers") if isinstance(body, dict) else None
        return Waiting(wish.id, answers_from(given), wish.written_at, wish.state, sentence_of(wish))
