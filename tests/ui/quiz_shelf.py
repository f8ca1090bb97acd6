"""A quiz to answer, with its file in memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from pharmat_desktop.domain.courses import LessonId, LessonKind
from pharmat_desktop.domain.drafts import Wish
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.domain.quiz_json import answers_from
from pharmat_desktop.domain.quizzes import (
    Answers,
    Attempt,
    Choices,
    Number,
    Option,
    Question,
    QuestionKind,
    Quiz,
    QuizDesk,
    Verdict,
    Waiting,
)
from pharmat_desktop.services.quizzes import Keeping, QuizService
from pharmat_desktop.services.wishes import WishBox
from pharmat_desktop.ui.courses.presenter import CoursePage
from tests.support.fakes import FakeDraftStore, FakeFeed
from tests.ui.shelf import KINETICS, lesson

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ASKING = lesson(4, kind=LessonKind.QUIZ, title="Check yourself: heart and clot")
PAGE = CoursePage(KINETICS, ASKING, LessonId("lesson-3"), None)
QUIZ = Quiz(
    revision=1,
    pass_percent=75,
    attempts=5,
    questions=(
        Question(
            "follow-up",
            QuestionKind.SINGLE,
            "Which of these needs thyroid and liver tests for as long as it is taken?",
            (Option("bisoprolol", "Bisoprolol"), Option("amiodarone", "Amiodarone"), Option("apixaban", "Apixaban")),
        ),
        Question(
            "pillars",
            QuestionKind.MULTIPLE,
            "Which belong to the **four pillars** of heart failure with reduced ejection fraction?",
            (
                Option("arni", "Sacubitril/valsartan (or an ACE inhibitor)"),
                Option("diltiazem", "Diltiazem"),
                Option("mra", "Spironolactone"),
            ),
        ),
        Question("digoxin", QuestionKind.NUMERIC, "Two tablets of 62.5 micrograms a day: how much?", (), ("mcg", "mg")),
        Question("heparin", QuestionKind.DOSAGE, "18 units/kg/h, 70 kg, 100 units/mL. Which rate?", (), ("mL/h",)),
    ),
)
RIGHT: Answers = {
    "follow-up": Choices(("amiodarone",)),
    "pillars": Choices(("arni", "mra")),
    "digoxin": Number("125", "mcg"),
    "heparin": Number("12.6", "mL/h"),
}
SCORED = Attempt(
    number=1,
    right_count=2,
    question_count=4,
    is_passed=False,
    answers={
        "follow-up": Choices(("amiodarone",)),
        "pillars": Choices(("arni", "diltiazem")),
        "digoxin": Number("0,125", "mg"),
        "heparin": Number("126", "mL/h"),
    },
    verdicts=tuple(
        Verdict(
            question.id,
            question.id in ("follow-up", "digoxin"),
            RIGHT[question.id],
            "1. **1,260 units/h**\n2. 12.6 mL/h",
        )
        for question in QUIZ.questions
    ),
    revision=1,
    scored_at=NOON,
)


class FakeQuizzes:
    """What `QuizReader` reads, of whichever lesson; what waits is among the drafts."""

    def __init__(self, drafts: FakeDraftStore) -> None:
        self.asked: Quiz | None = QUIZ
        self.scored: list[Attempt] = []
        self._drafts = drafts

    def quiz(self, lesson_id: LessonId) -> Quiz | None:
        assert lesson_id
        return self.asked

    def attempts(self, lesson_id: LessonId) -> Sequence[Attempt]:
        assert lesson_id
        return self.scored

    def waiting(self, lesson_id: LessonId) -> Waiting | None:
        for one in self._drafts.drafts.values():
            if isinstance(one, Wish) and one.about == lesson_id:
                problem = one.problem.sentence if one.problem else ""
                answers = answers_from(json.loads(one.body)["answers"])
                return Waiting(one.id, answers, one.written_at, one.state, problem)
        return None


class FakePaper:
    """An `UnsavedStore` in memory."""

    def __init__(self) -> None:
        self.written: dict[str, str] = {}

    def kept(self, about: str) -> str:
        return self.written.get(about, "")

    async def keep(self, about: str, content: str) -> None:
        await asyncio.sleep(0)
        self.written[about] = content
        if not content:
            del self.written[about]


class QuizTable:
    """Reader, drafts and feed of one person, and the service over them."""

    def __init__(self) -> None:
        self.feed = FakeFeed()
        self.drafts = FakeDraftStore(self.feed)
        self.reader = FakeQuizzes(self.drafts)
        box = WishBox(self.drafts, lambda: NOON, wake_sender=lambda: None)
        self.paper = FakePaper()
        self.desk: QuizDesk | None = None
        self.service = QuizService(self._desk, self.reader, box, Keeping(self.paper, self.drafts), self.feed)

    def _desk(self) -> QuizDesk:
        if self.desk is None:
            raise Offline("no academy in this test")
        return self.desk

    @property
    def sent(self) -> list[Wish]:
        return [one for one in self.drafts.drafts.values() if isinstance(one, Wish)]


def passed() -> Attempt:
    return replace(SCORED, number=2, right_count=4, is_passed=True, answers=RIGHT)
