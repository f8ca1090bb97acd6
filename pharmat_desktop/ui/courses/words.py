"""What the courses screen says of courses and lessons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.courses import Course, Lesson, LessonKind
from pharmat_desktop.ui.times import duration_text

translate = QCoreApplication.translate

KIND_ICONS = {
    LessonKind.VIDEO: "video",
    LessonKind.DOCUMENT: "file-text",
    LessonKind.QUIZ: "list-checks",
    LessonKind.ASSIGNMENT: "clipboard-list",
    LessonKind.LIVE_SESSION: "radio",
    LessonKind.INTERACTIVE: "mouse-pointer-click",
}


_OWN_NAMES = {"en": "English", "ar": "العربية", "es": "Español", "fr": "Français"}
"""Qt would name the country too ("American English")."""


def kind_text(kind: LessonKind) -> str:
    return {
        LessonKind.VIDEO: translate("courses", "Video"),
        LessonKind.DOCUMENT: translate("courses", "Reading"),
        LessonKind.QUIZ: translate("courses", "Quiz"),
        LessonKind.ASSIGNMENT: translate("courses", "Assignment"),
        LessonKind.LIVE_SESSION: translate("courses", "Live session"),
        LessonKind.INTERACTIVE: translate("courses", "Interactive"),
    }[kind]


def level_text(level: str) -> str:
    """Empty for a level that this version does not know."""
    return {
        "beginner": translate("courses", "Beginner"),
        "intermediate": translate("courses", "Intermediate"),
        "advanced": translate("courses", "Advanced"),
    }.get(level, "")


def language_text(code: str) -> str:
    """A language by its own name; empty for an unknown code."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return ""
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def progress_text(percent: int) -> str:
    if percent <= 0:
        return translate("courses", "Not started")
    if percent >= 100:
        return translate("courses", "Completed")
    return translate("courses", "{n} % done").format(n=QLocale().toString(percent))


def extent_text(course: Course) -> str:
    """How many lessons and how long."""
    count = course.lesson_count
    lessons = translate("courses", "%Ln lessons", "", count)
    return f"{lessons} · {duration_text(course.duration_minutes)}" if course.duration_minutes else lessons


def lesson_meta(lesson: Lesson) -> str:
    """Kind and length on one line."""
    kind = kind_text(lesson.kind)
    return f"{kind} · {duration_text(lesson.duration_minutes)}" if lesson.duration_minutes else kind


def no_text_notice(lesson: Lesson) -> str:
    """Why there is nothing to read."""
    if lesson.kind is LessonKind.LIVE_SESSION:
        return translate("courses", "This lesson takes place live with your tutor.")
    return translate("courses", "This lesson has no text.")


def spoken_course(course: Course) -> str:
    parts = [course.title, course.subject, course.tutor_name]
    if course.progress is not None:
        parts.append(progress_text(course.progress))
    return ", ".join(part for part in parts if part)


def spoken_lesson(lesson: Lesson) -> str:
    parts = (lesson.title, lesson_meta(lesson), lesson.description)
    return ", ".join(part for part in parts if part)
