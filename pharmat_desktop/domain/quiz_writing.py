"""A quiz as its tutor writes it: questions and key in one, and what there is to say against them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, Protocol

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.quizzes import Option, Question, QuestionKind, number_of

MOST_QUESTIONS, MOST_CHOICES, MOST_ATTEMPTS = 50, 9, 50
LONGEST_TEXT, LONGEST_CHOICE, LONGEST_SOLUTION = 4000, 1000, 8000
"""Characters; the server's own."""


class Choice(NamedTuple):
    id: str
    text: str = ""
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A question with its answer. What its kind does not use is kept while one writes: a kind may be changed back."""

    id: str
    kind: QuestionKind = QuestionKind.SINGLE
    text: str = ""
    """Markdown."""
    choices: tuple[Choice, ...] = (Choice("a"), Choice("b"))
    value: str = ""
    """As it was typed, like the tolerance."""
    unit: str = ""
    units: tuple[str, ...] = ()
    """What the student chooses from."""
    tolerance: str = ""
    solution: str = ""
    """Markdown."""

    @property
    def is_numeric(self) -> bool:
        return self.kind in (QuestionKind.NUMERIC, QuestionKind.DOSAGE)

    @property
    def offered(self) -> tuple[str, ...]:
        """The units, with the right answer's own."""
        return self.units + ((self.unit,) if self.unit and self.unit not in self.units else ())

    @property
    def asked(self) -> Question:
        """What students see of it."""
        if self.is_numeric:
            return Question(self.id, self.kind, self.text, (), self.offered)
        return Question(self.id, self.kind, self.text, tuple(Option(one.id, one.text) for one in self.choices))


@dataclass(frozen=True, slots=True)
class QuizText:
    """All of a quiz."""

    revision: int = 0
    """The one that was begun with; 0 before there was any."""
    questions: tuple[Written, ...] = ()
    pass_percent: int = 60
    attempts: int = 0
    """How often it may be answered; 0 for as often as one likes."""

    def is_as(self, other: QuizText) -> bool:
        """Whether both say the same, whatever their revision."""
        return replace(plain(self), revision=0) == replace(plain(other), revision=0)


class QuizFlaw(StrEnum):
    """Why a question, or the quiz, cannot be saved as it is."""

    NO_QUESTIONS = "no_questions"
    NUMBERS = "numbers"
    NO_TEXT = "no_text"
    TOO_LONG = "too_long"
    FEW_CHOICES = "few_choices"
    EMPTY_CHOICE = "empty_choice"
    NO_RIGHT = "no_right"
    NO_NUMBER = "no_number"
    UNREADABLE = "unreadable"
    NO_UNIT = "no_unit"
    NO_SOLUTION = "no_solution"


class QuizWritingDesk(Protocol):
    """The academy's side, online only. Raises the errors of the `Academy` port; may be repeated."""

    async def load(self, lesson_id: LessonId) -> QuizText:
        """What is stored, with its key."""
        ...

    async def save(self, lesson_id: LessonId, quiz: QuizText) -> bool:
        """False when another device saved since `quiz.revision`: nothing was overwritten."""
        ...


QuizWritingDeskNow = Callable[[], QuizWritingDesk]
"""Raises Offline while there is no connection."""


def quiz_flaws(quiz: QuizText) -> Mapping[str, QuizFlaw]:
    """By question; under an empty name what is wrong with the quiz itself."""
    found = {one.id: _flaw(one) for one in quiz.questions}
    if not 1 <= len(quiz.questions) <= MOST_QUESTIONS:
        found[""] = QuizFlaw.NO_QUESTIONS
    elif quiz.pass_percent > 100 or quiz.attempts > MOST_ATTEMPTS:
        found[""] = QuizFlaw.NUMBERS
    return {name: flaw for name, flaw in found.items() if flaw is not None}


def new_id(taken: frozenset[str], prefix: str) -> str:
    """A name of its own within a quiz or a question; the server takes small letters and digits."""
    number = 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"


def plain(quiz: QuizText) -> QuizText:
    """As it is stored: numbers with a point and digits alone, nothing that the kind does not use."""
    return replace(quiz, questions=tuple(_plain(one) for one in quiz.questions))


def _plain(one: Written) -> Written:
    if not one.is_numeric:
        return Written(one.id, one.kind, one.text, one.choices, solution=one.solution)
    value, tolerance = _digits(one.value), _digits(one.tolerance) or "0"
    return replace(one, choices=Written(one.id).choices, value=value, tolerance=tolerance, units=one.offered)


def _digits(text: str) -> str:
    number = number_of(text)
    return text if number is None else f"{number:f}"


def _flaw(one: Written) -> QuizFlaw | None:
    if not one.text.strip():
        return QuizFlaw.NO_TEXT
    if len(one.text) > LONGEST_TEXT or len(one.solution) > LONGEST_SOLUTION:
        return QuizFlaw.TOO_LONG
    if flaw := _number_flaw(one) if one.is_numeric else _choice_flaw(one):
        return flaw
    return QuizFlaw.NO_SOLUTION if one.kind is QuestionKind.DOSAGE and not one.solution.strip() else None


def _choice_flaw(one: Written) -> QuizFlaw | None:
    right = sum(choice.is_right for choice in one.choices)
    if len(one.choices) < 2:
        return QuizFlaw.FEW_CHOICES
    if not all(choice.text.strip() for choice in one.choices):
        return QuizFlaw.EMPTY_CHOICE
    if any(len(choice.text) > LONGEST_CHOICE for choice in one.choices):
        return QuizFlaw.TOO_LONG
    is_answered = right == 1 if one.kind is QuestionKind.SINGLE else right >= 1
    return None if is_answered else QuizFlaw.NO_RIGHT


def _number_flaw(one: Written) -> QuizFlaw | None:
    tolerance = number_of(one.tolerance or "0")
    if not one.value.strip():
        return QuizFlaw.NO_NUMBER
    if number_of(one.value) is None or tolerance is None or tolerance < 0:
        return QuizFlaw.UNREADABLE
    return QuizFlaw.NO_UNIT if one.units and not one.unit else None
