"""What the courses screen says of courses and lessons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.courses import Course, Lesson, LessonKind, Standing
from pharmat_desktop.domain.learning import Studied
from pharmat_desktop.domain.lesson_marks import LessonMark, MarkKind
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.courses.catalog import FREE, PAID, Facet, Order
from pharmat_desktop.ui.names import language_text, stars_text
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


def hidden_text(count: int) -> str:
    """How many lessons one does not see yet."""
    return translate("courses", "%Ln more lessons open when you are enrolled.", "", count)


def lesson_meta(lesson: Lesson) -> str:
    """Kind and length on one line."""
    kind = kind_text(lesson.kind)
    return f"{kind} · {duration_text(lesson.duration_minutes)}" if lesson.duration_minutes else kind


def go_on_text(lesson: Lesson, *, is_begun: bool) -> str:
    """The way into a course, or on in it."""
    words = translate("courses", "Continue: {lesson}") if is_begun else translate("courses", "Begin: {lesson}")
    return words.replace("{lesson}", lesson.title)


def mark_kind_text(kind: MarkKind) -> str:
    return {
        MarkKind.BOOKMARK: translate("courses", "Bookmark"),
        MarkKind.HIGHLIGHT: translate("courses", "Highlight"),
        MarkKind.NOTE: translate("courses", "Note"),
    }[kind]


def mark_title(mark: LessonMark) -> str:
    """What one wrote, or else what one marked, on one line."""
    text = " ".join((mark.note or mark.anchor.quote).replace("\ufffc", "").split())
    return text[:200] or page_text(mark.anchor.place)


def mark_here(mark: LessonMark) -> str:
    """What it is, in the lesson that is open."""
    kind = mark_kind_text(mark.kind)
    return f"{kind} · {page_text(mark.anchor.place)}" if mark.anchor.is_of_page and mark.note else kind


def page_text(page: int) -> str:
    """Of a document, from 0."""
    return translate("courses", "Page {n}").replace("{n}", QLocale().toString(page + 1))


def mark_details(mark: LessonMark, *, is_lost: bool) -> str:
    """Where it is, or that it is nowhere."""
    if is_lost and mark.anchor.is_of_page:
        return translate("courses", "The document has no page {n} any more").replace(
            "{n}", QLocale().toString(mark.anchor.place + 1)
        )
    if is_lost:
        return translate("courses", "Not found in the present text")
    if mark.lesson:
        page = page_text(mark.anchor.place) if mark.anchor.is_of_page and mark.note else ""
        return " · ".join(isolated(part) for part in (page, mark.lesson, mark.course) if part)
    return translate("courses", "Of a lesson that is not there any more")


def no_text_notice(lesson: Lesson) -> str:
    """Why there is nothing to read."""
    if lesson.kind is LessonKind.LIVE_SESSION:
        return translate("courses", "This lesson takes place live with your tutor.")
    return translate("courses", "This lesson has no text.")


def price_text(course: Course) -> str:
    return translate("courses", "Free") if course.is_free else money_text(course.price)


def rating_text(course: Course) -> str:
    """Stars as a number with one digit, and how many gave them; empty before anybody did."""
    return stars_text(course.rating_hundredths, course.rating_count)


def standing_text(course: Course) -> str:
    """What one is to a course that the catalog lists; the price for one that could be taken."""
    return {
        Standing.ENROLLED: translate("courses", "Enrolled"),
        Standing.TEACHING: translate("courses", "Yours"),
        Standing.OPEN: price_text(course),
    }[course.standing]


def facet_text(facet: str) -> str:
    return {
        Facet.SUBJECT: translate("courses", "Subject"),
        Facet.LEVEL: translate("courses", "Level"),
        Facet.PRICE: translate("courses", "Price"),
        Facet.LANGUAGE: translate("courses", "Language"),
        Facet.TUTOR: translate("courses", "Tutor"),
        Facet.RATING: translate("courses", "Rating"),
    }[Facet(facet)]


def choice_text(facet: str, value: str) -> str:
    """A value of a facet as people read it; as it is where it is a name."""
    if facet == Facet.LEVEL:
        return level_text(value) or value
    if facet == Facet.LANGUAGE:
        return language_text(value) or value
    if facet == Facet.RATING:
        return translate("courses", "{stars} stars or more").format(stars=QLocale().toString(int(value)))
    words = {FREE: translate("courses", "Free"), PAID: translate("courses", "Paid")}
    return words[value] if facet == Facet.PRICE else value


def order_text(order: str) -> str:
    return {
        Order.TITLE: translate("courses", "By title"),
        Order.RATING: translate("courses", "Best rated first"),
        Order.PRICE: translate("courses", "Cheapest first"),
        Order.LENGTH: translate("courses", "Shortest first"),
    }[Order(order)]


def found_text(found: int, total: int) -> str:
    """How many of the courses are listed."""
    if found == total:
        return translate("courses", "%Ln courses", "", total)
    shown, of = QLocale().toString(found), QLocale().toString(total)
    return translate("courses", "{shown} of {total} courses").format(shown=shown, total=of)


def spoken_course(course: Course) -> str:
    parts = [course.title, course.subject, course.tutor_name, level_text(course.level), rating_text(course)]
    parts.append(standing_text(course) if course.progress is None else progress_text(course.progress))
    return ", ".join(part for part in parts if part)


def spoken_lesson(lesson: Lesson, studied: Studied) -> str:
    done = translate("courses", "Done") if studied.is_completed else ""
    parts = (lesson.title, done, lesson_meta(lesson), lesson.description)
    return ", ".join(part for part in parts if part)
