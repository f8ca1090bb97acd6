"""What the page of a quiz says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.courses import Standing
from pharmat_desktop.domain.quizzes import (
    Answer,
    Choices,
    Number,
    Question,
    QuestionKind,
    StudentResult,
    Verdict,
    number_of,
)
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizState
from pharmat_desktop.ui.errors import refusal_text

translate = QCoreApplication.translate


def count_text(number: int) -> str:
    return QLocale().toString(number)


def place_text(place: int, total: int) -> str:
    text = translate("quiz", "Question {place} of {total}")
    return text.format(place=count_text(place), total=count_text(total))


def hint_text(question: Question) -> str:
    """What to do, with the keys that do it."""
    return {
        QuestionKind.SINGLE: translate("quiz", "Choose one (keys 1 to {n})"),
        QuestionKind.MULTIPLE: translate("quiz", "Choose all that are right (keys 1 to {n})"),
        QuestionKind.NUMERIC: translate("quiz", "Type a number"),
        QuestionKind.DOSAGE: translate("quiz", "Calculate, then type the result"),
    }[question.kind].replace("{n}", count_text(len(question.options)))


def about_text(state: QuizState) -> str:
    """How many questions, how much is needed, how often it may be answered."""
    if state.quiz is None:
        return ""
    count, left = len(state.questions), state.attempts_left
    parts = [translate("quiz", "%Ln questions", "", count)]
    if state.quiz.pass_percent:
        needed = translate("quiz", "{n} % to pass")
        parts.append(needed.format(n=count_text(state.quiz.pass_percent)))
    if left is not None:
        parts.append(translate("quiz", "%Ln attempts left", "", left))
    return " · ".join(parts)


def answered_text(state: QuizState) -> str:
    text = translate("quiz", "{done} of {total} answered")
    return text.format(done=count_text(state.answered), total=count_text(len(state.questions)))


def missing_text(state: QuizState) -> str:
    """What sending now would mean; empty when all is answered, or nothing."""
    missing = len(state.questions) - state.answered
    if not missing or not state.answered:
        return ""
    return translate("quiz", "%Ln questions are not answered and would count as wrong.", "", missing)


def notice_of(state: QuizState) -> tuple[str, str]:
    """Kind and text of what the page says above the questions; an empty text for nothing."""
    if state.phase is Phase.LOOKING and state.page.course and state.page.course.standing is Standing.TEACHING:
        return "info", translate("quiz", "This is what your students are asked. Only they can answer.")
    if state.phase is Phase.LOOKING:
        return "info", translate("quiz", "These are the questions. Enrol in the course to answer them.")
    if state.phase is Phase.WAITING:
        return "info", translate(
            "quiz", "Your answers are safe on this computer and will be scored when it is connected."
        )
    if state.phase is Phase.REFUSED:
        return "error", refusal_text(state.problem) or translate("quiz", "The academy did not score these answers.")
    if state.phase is Phase.SCORED and state.attempts_left == 0:
        return "info", translate("quiz", "You have used all attempts.")
    return "info", ""


def score_text(state: QuizState) -> str:
    attempt = state.attempt
    if attempt is None:
        return ""
    text = translate("quiz", "{right} of {total} right")
    return text.format(right=count_text(attempt.right_count), total=count_text(attempt.question_count))


def passed_text(state: QuizState) -> str:
    """What the score means."""
    if state.attempt is None or state.quiz is None:
        return ""
    if state.attempt.is_passed:
        return translate("quiz", "Passed. The lesson is done.")
    text = translate("quiz", "Not passed yet: {n} % are needed. The solutions are below.")
    return text.format(n=count_text(state.quiz.pass_percent))


def verdict_text(verdict: Verdict) -> str:
    return translate("quiz", "Right") if verdict.is_right else translate("quiz", "Not right")


def given_text(answer: Answer | None) -> str:
    if not isinstance(answer, Number) or not answer.value.strip():
        return translate("quiz", "You gave no answer.")
    return translate("quiz", "Your answer: {answer}").replace("{answer}", amount_text(answer))


def right_text(right: Answer) -> str:
    return translate("quiz", "Right answer: {answer}").replace("{answer}", amount_text(right))


def amount_text(answer: Answer) -> str:
    """A number as it was typed with its unit, kept together in a line that goes the other way."""
    return isolated(f"{answer.value} {answer.unit}".strip()) if isinstance(answer, Number) else ""


def solution_heading(question: Question) -> str:
    return translate("quiz", "Worked solution") if question.is_numeric else translate("quiz", "Why")


def reading_text(answer: Number) -> str:
    """How a number is read, when that is not how it was typed; empty otherwise."""
    number = number_of(answer.value)
    typed = answer.value.strip()
    if number is None or typed == f"{number:f}":
        return ""
    return translate("quiz", "Read as {n}").replace("{n}", isolated(f"{number:f}"))


def unreadable_text() -> str:
    return translate("quiz", "This number cannot be read, or in two ways. Write 1250 or 1.25, without separators.")


def result_text(result: StudentResult) -> str:
    """Score of the best attempt, whether it was enough, and how many there were."""
    attempts = result.attempts
    score = translate("quiz", "{right} of {total} right")
    right, total = count_text(result.right_count), count_text(result.question_count)
    state = translate("quiz", "passed") if result.is_passed else translate("quiz", "not passed yet")
    return " · ".join((score.format(right=right, total=total), state, translate("quiz", "%Ln attempts", "", attempts)))


def unit_text(unit: str) -> str:
    """As people of this academy write it; the same to the server."""
    return {
        "mcg": translate("quiz", "micrograms (mcg)"),
        "units": translate("quiz", "units"),
        "drops/min": translate("quiz", "drops/min"),
    }.get(unit, unit)


def spoken_option(place: int, text: str, *, is_right: bool, was_chosen: bool) -> str:
    """Of a scored question: the option with what it is."""
    parts = [f"{place}. {text}"]
    if was_chosen:
        parts.append(translate("quiz", "your choice"))
    parts.append(translate("quiz", "right") if is_right else translate("quiz", "not right"))
    return ", ".join(parts)


def is_choice(answer: Answer | None) -> frozenset[str]:
    """The chosen options."""
    return frozenset(answer.ids) if isinstance(answer, Choices) else frozenset()
