"""Quizzes as the screens show them: what is asked, what one answers, and what the academy says of it.

::

    ANSWERING ──sent──► WAITING ──scored──► SCORED ──tried again──► ANSWERING
        ▲                  │ refused, or taken back
        └──────────────────┘

Right answers are not here before an attempt was scored: the academy keeps the key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.people import UserId


class QuestionKind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    NUMERIC = "numeric"
    DOSAGE = "dosage"
    """A numeric one whose solution is worked out step by step."""


class Option(NamedTuple):
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    kind: QuestionKind
    text: str
    """Markdown."""
    options: tuple[Option, ...] = ()
    """Of a single or multiple one."""
    units: tuple[str, ...] = ()
    """Of a numeric one: what can be chosen; empty for a bare number."""

    @property
    def is_numeric(self) -> bool:
        return self.kind in (QuestionKind.NUMERIC, QuestionKind.DOSAGE)


@dataclass(frozen=True, slots=True)
class Quiz:
    revision: int
    """Which version this is: answers say which one they are to."""
    questions: tuple[Question, ...]
    pass_percent: int = 60
    attempts: int | None = None
    """How often it may be answered; None for as often as one likes."""


class Choices(NamedTuple):
    """Which options."""

    ids: tuple[str, ...]


class Number(NamedTuple):
    """As it was typed."""

    value: str
    unit: str = ""


Answer = Choices | Number
Answers = Mapping[str, Answer]
"""By question."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the academy says of one answer."""

    question_id: str
    is_right: bool
    right: Answer
    solution: str
    """Markdown; may be empty."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A quiz that was answered and scored."""

    number: int
    right_count: int
    question_count: int
    is_passed: bool
    answers: Answers
    verdicts: tuple[Verdict, ...]
    revision: int
    scored_at: datetime

    @property
    def percent(self) -> int:
        return 100 * self.right_count // max(1, self.question_count)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Answers that the academy has not scored yet."""

    id: str
    answers: Answers
    written_at: datetime
    state: DraftState
    problem: str = ""
    """Why they need attention; empty while they do not."""


@dataclass(frozen=True, slots=True)
class StudentResult:
    """How a student did in a tutor's quiz: the best attempt."""

    id: UserId
    name: str
    attempts: int
    right_count: int
    question_count: int
    is_passed: bool


class QuizDesk(Protocol):
    """The academy's side. Raises the errors of the `Academy` port."""

    async def results(self, lesson_id: LessonId) -> Sequence[StudentResult]:
        """Of those who answered a quiz of one's own course, by name."""
        ...


class QuizReader(Protocol):
    """Read on the loop; raises LocalStorageError."""

    def quiz(self, lesson_id: LessonId) -> Quiz | None:
        """What is asked in a lesson; None when nothing is."""
        ...

    def attempts(self, lesson_id: LessonId) -> Sequence[Attempt]:
        """One's own, the first one first."""
        ...

    def waiting(self, lesson_id: LessonId) -> Waiting | None:
        """What was sent and is not scored."""
        ...


_LOCAL = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬،−", "01234567890123456789.,,-")
_SPACES = re.compile(r"[\s']")
_POINT_LAST = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+|[+-]?\d{1,3}(,\d{3}){2,}", re.ASCII)
_COMMA_LAST = re.compile(r"[+-]?\d{1,3}(\.\d{3})+,\d+|[+-]?\d{1,3}(\.\d{3}){2,}", re.ASCII)
_TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}", re.ASCII)
_PLAIN = re.compile(r"[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})", re.ASCII)
MOST = 40
"""Characters of a number."""


def number_of(text: str) -> Decimal | None:
    """A number as people write it, by the academy's own rules (`private.quiz_number`).

    None when it cannot be read, or in two ways: 1,250 is a thousand to some and little more than one to others.
    """
    plain = _SPACES.sub("", text.translate(_LOCAL))
    if len(plain) > MOST or _TWO_WAYS.fullmatch(plain):
        return None
    if _POINT_LAST.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _COMMA_LAST.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", ".")
    else:
        plain = plain.replace(",", ".")
    return Decimal(plain) if _PLAIN.fullmatch(plain) else None


def is_answered(answer: Answer | None) -> bool:
    """Whether something is chosen or typed, readable or not."""
    return bool(answer.ids if isinstance(answer, Choices) else answer and answer.value.strip())


def unreadable(quiz: Quiz, answers: Answers) -> Question | None:
    """The first question whose number cannot be read: the academy would refuse all answers for it."""
    for question in quiz.questions:
        answer = answers.get(question.id)
        if isinstance(answer, Number) and answer.value.strip() and number_of(answer.value) is None:
            return question
    return None
