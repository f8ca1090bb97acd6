"""The courses' screen, with what is put on its pages from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.app.card_links import CardLinks
from pharmat_desktop.app.payments_part import link_courses
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.courses.sources import CourseSources
from pharmat_desktop.ui.errors import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.app.other_screens import OtherScreens, Stage
    from pharmat_desktop.ui.courses.presenter import CoursePage


def build_courses(stage: Stage, others: OtherScreens, note_step: Callable[[str], None]) -> CoursesScreen:
    window, scope, role = stage.window, stage.scope, stage.scope.account.role
    sources = CourseSources(
        courses=scope.courses,
        learning=scope.learning,
        completion=scope.completion,
        settings=scope.settings,
        materials=scope.materials,
        marks=scope.marks,
    )
    built = CoursesScreen(sources, stage.tasks, academy_text(scope.account.academy), stage.owner)
    course = built.detail_widget.course

    def note_lesson(page: CoursePage) -> None:
        if page.lesson is not None:
            note_step("lesson")

    if role is Role.TUTOR:
        built.let_edit(scope.editing, stage.tasks)
    built.told.connect(window.show_toast)
    built.failed.connect(lambda error: window.show_toast(words_for(error).sentence, "error"))
    built.add_quizzes(scope.quizzes, stage.tasks)
    built.add_downloads(scope.downloads, stage.tasks)
    course.due_of = others.due_cards
    CardLinks(stage, built, others.review_cards)
    link_courses(stage, others, built)
    course.tutor.set_can_book(role is Role.STUDENT)
    if role is Role.STUDENT:
        course.enrol.let_pay(others.till.presenter)
    else:
        built.let_look()
    if role is Role.TUTOR:
        built.student_requested.connect(others.open_student)
    built.course_opened.connect(window.show_detail)
    built.booking_requested.connect(others.book_for)
    built.list_widget.flight.clicked.connect(others.plan_flight)
    built.presenter.page_changed.connect(note_lesson)
    return built
