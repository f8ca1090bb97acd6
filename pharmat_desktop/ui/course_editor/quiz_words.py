"""What the writing of a quiz says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.quiz_writing import QuizFlaw, QuizText, Written
from pharmat_desktop.domain.quizzes import QuestionKind
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.course_editor.quiz_presenter import QuizEditState
from pharmat_desktop.ui.courses.quiz.words import count_text
from pharmat_desktop.ui.errors import words_for

translate = QCoreApplication.translate


def kind_text(kind: QuestionKind) -> str:
    return {
        QuestionKind.SINGLE: translate("quiz editor", "One choice is right"),
        QuestionKind.MULTIPLE: translate("quiz editor", "Several choices may be right"),
        QuestionKind.NUMERIC: translate("quiz editor", "A number"),
        QuestionKind.DOSAGE: translate("quiz editor", "A dosage calculation"),
    }[kind]


def flaw_text(flaw: QuizFlaw) -> str:
    return {
        QuizFlaw.NO_QUESTIONS: translate("quiz editor", "A quiz has 1 to 50 questions."),
        QuizFlaw.NUMBERS: translate("quiz editor", "Ask for 0 to 100 percent, and allow at most 50 attempts."),
        QuizFlaw.NO_TEXT: translate("quiz editor", "Write what is asked."),
        QuizFlaw.TOO_LONG: translate("quiz editor", "A text is longer than the academy can store. Shorten it."),
        QuizFlaw.FEW_CHOICES: translate("quiz editor", "Give at least two choices."),
        QuizFlaw.EMPTY_CHOICE: translate("quiz editor", "A choice has no text. Write it, or remove the choice."),
        QuizFlaw.NO_RIGHT: translate("quiz editor", "Say which choice is right."),
        QuizFlaw.NO_NUMBER: translate("quiz editor", "Write the right number."),
        QuizFlaw.UNREADABLE: translate(
            "quiz editor", "A number cannot be read, or in two ways. Write 1250 or 1.25, without separators."
        ),
        QuizFlaw.NO_UNIT: translate("quiz editor", "Say which unit the right number has."),
        QuizFlaw.NO_SOLUTION: translate("quiz editor", "A dosage calculation needs a worked solution."),
    }[flaw]


def line_text(place: int, question: Written, flaw: QuizFlaw | None) -> str:
    """A question in the list; what is wrong with it in words, not by a colour."""
    lines = question.text.strip().splitlines()
    text = isolated(lines[0].replace("**", "")) if lines else translate("quiz editor", "(no text yet)")
    parts = [f"{count_text(place)}. {text}", kind_text(question.kind)]
    return " · ".join([*parts, flaw_text(flaw)] if flaw else parts)


def whole_text(question: Written | None) -> str:
    """All of a question and its answer, to be compared with another version."""
    if question is None:
        return translate("quiz editor", "Deleted")
    lines = [question.text, ""]
    if question.is_numeric:
        lines.append(f"= {question.value} {question.unit} (± {question.tolerance})".strip())
    else:
        lines += [f"{'✓' if one.is_right else '–'} {one.text}" for one in question.choices]
    return "\n".join([*lines, *(["", question.solution] if question.solution else [])])


def rules_text(quiz: QuizText) -> str:
    text = translate("quiz editor", "{percent} % to pass, {attempts} attempts (0: any number)")
    return text.replace("{percent}", count_text(quiz.pass_percent)).replace("{attempts}", count_text(quiz.attempts))


def status_text(state: QuizEditState) -> str:
    """How safe what stands there is."""
    if state.is_busy:
        return translate("quiz editor", "Asking the academy…")
    if state.seen is None:
        return ""
    if not state.is_dirty:
        return translate("quiz editor", "Saved") if state.seen.revision else ""
    return translate("quiz editor", "Not saved yet; it is kept here.")


def notice(state: QuizEditState) -> tuple[str, str]:
    """Kind and words of what has to be known first."""
    if state.error is not None:
        return "error", words_for(state.error).sentence
    if state.theirs is not None:
        return "warn", translate(
            "quiz editor",
            "Another device changed the same questions. Choose for each what holds; nothing is saved before.",
        )
    if state.was_merged:
        return "info", translate("quiz editor", "They were changed on another device, too. Both changes are in.")
    flaw = state.flaws.get("")
    if flaw is not None and state.is_dirty:
        return "warn", flaw_text(flaw)
    if state.was_found and state.is_dirty:
        return "info", translate("quiz editor", "These questions are as you left them, and not saved yet.")
    return "info", ""
