"""What is said of where students stand."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextDocument

from pharmat_desktop.domain.insight import Asked, CourseInsight, LessonInsight, Stopped
from pharmat_desktop.ui.courses.insight.presenter import InsightState
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.times import clock_text, day_text

translate = QCoreApplication.translate


def headings() -> tuple[str, ...]:
    """Of the table's columns."""
    return (
        translate("insight", "Lesson"),
        translate("insight", "Began"),
        translate("insight", "Finished"),
        translate("insight", "Stopped here"),
    )


def number_text(count: int) -> str:
    return QLocale().toString(count)


def note_text(state: InsightState) -> str:
    """What there is to know about the figures, or why there are none."""
    if state.error is not None:
        reason = words_for(state.error).sentence
        if state.found is None:
            return reason
        kept = translate("insight", "These are the figures of {time}.").replace("{time}", clock_text(state.found.as_of))
        return f"{reason} {kept}"
    if state.found is None:
        return translate("insight", "Asking the academy…") if state.is_loading else ""
    return translate("insight", "As of {time}").replace("{time}", clock_text(state.found.as_of))


def meaning_text(found: CourseInsight) -> str:
    """What a column counts."""
    days = found.quiet_days
    return translate("insight", "Stopped: their last lesson, and no visit for %Ln days.", "", days)


def spoken_lesson(lesson: LessonInsight) -> str:
    """A row in a sentence."""
    text = translate("insight", "{lesson}: {begun} began, {finished} finished, {stopped} stopped here")
    counts = {"begun": lesson.begun, "finished": lesson.finished, "stopped": lesson.stopped}
    for name, count in counts.items():
        text = text.replace(f"{{{name}}}", number_text(count))
    return text.replace("{lesson}", lesson.title)


def nobody_text(lesson: LessonInsight) -> str:
    """Above the names of those who stopped, or instead of them."""
    if not lesson.stopped:
        return translate("insight", "Nobody stopped here.")
    count, named = lesson.stopped, len(lesson.names)
    if count > named:
        return translate("insight", "The latest %Ln who stopped here:", "", named)
    return translate("insight", "%Ln students stopped here:", "", count)


def name_text(student: Stopped) -> str:
    return student.name or translate("insight", "A student without a name")


def stopped_text(student: Stopped) -> str:
    day = day_text(student.last_at.astimezone().date())
    text = (
        translate("insight", "Finished it and went no further · {day}")
        if student.is_done
        else translate("insight", "In the middle of it · {day}")
    )
    return text.replace("{day}", day)


@lru_cache(maxsize=256)
def question_text(markdown: str) -> str:
    """What a question asks, on one line and without marks. The academy sends no more than its beginning."""
    document = QTextDocument()
    document.setMarkdown(markdown)
    return " ".join(document.toPlainText().split())


def asked_text(question: Asked) -> str:
    if not question.answered:
        return translate("insight", "Nobody has answered yet")
    text = translate("insight", "{percent} % right at the first try ({right} of {answered})")
    counts = {"percent": question.percent, "right": question.right, "answered": question.answered}
    for name, count in counts.items():
        text = text.replace(f"{{{name}}}", number_text(count))
    return text
