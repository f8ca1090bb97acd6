"""Cards to learn by, made from what was answered wrong: the question, and what is right with its solution."""

from __future__ import annotations

from pharmat_desktop.domain.quizzes import Choices, Question, Verdict
from pharmat_desktop.ui.courses.quiz.presenter import QuizState


def cards_of(state: QuizState) -> list[tuple[str, str]]:
    """Pairs of front and back, as Markdown."""
    verdicts = state.attempt.verdicts if state.attempt is not None else ()
    asked = {question.id: question for question in state.questions}
    wrong = [verdict for verdict in verdicts if not verdict.is_right and verdict.question_id in asked]
    return [(_front(asked[verdict.question_id]), _back(asked[verdict.question_id], verdict)) for verdict in wrong]


def _front(question: Question) -> str:
    return "\n".join((question.text, "", *(f"- {option.text}" for option in question.options))).strip()


def _back(question: Question, verdict: Verdict) -> str:
    right = verdict.right
    if isinstance(right, Choices):
        told = [f"- **{option.text}**" for option in question.options if option.id in right.ids]
    else:
        told = [f"**{right.value} {right.unit}**".replace(" **", "**")]
    return "\n".join((*told, "", verdict.solution)).strip()
