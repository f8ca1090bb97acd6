"""The screens beside the chat: each is built when it is first shown, or a moment after the start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.late_screen import LateScreen
from pharmat_desktop.domain.people import Role
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.app.appearance import Appearance
    from pharmat_desktop.app.screens import Screens
    from pharmat_desktop.app.sessions_part import SessionsPart
    from pharmat_desktop.app.settings_pages import SettingsParts
    from pharmat_desktop.app.till import Till
    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.courses import Course
    from pharmat_desktop.domain.people import UserId
    from pharmat_desktop.ui.admin.payouts_screen import PayoutsScreen
    from pharmat_desktop.ui.admin.refunds_screen import RefundsScreen
    from pharmat_desktop.ui.cards.screen import CardsScreen
    from pharmat_desktop.ui.courses.presenter import CoursePage
    from pharmat_desktop.ui.courses.screen import CoursesScreen
    from pharmat_desktop.ui.earnings.screen import EarningsScreen
    from pharmat_desktop.ui.library.screen import LibraryScreen
    from pharmat_desktop.ui.passes.screen import PassesScreen
    from pharmat_desktop.ui.payments.screen import PaymentsScreen
    from pharmat_desktop.ui.settings.screen import SettingsScreen
    from pharmat_desktop.ui.students.screen import StudentsScreen
    from pharmat_desktop.ui.today.screen import TodayScreen

TODAY, COURSES, SESSIONS, CHAT, LIBRARY, SETTINGS = "today", "courses", "sessions", "chat", "library", "settings"
CARDS, PASSES, PAYMENTS, STUDENTS, EARNINGS = "cards", "passes", "payments", "students", "earnings"
PAYOUTS, REFUNDS = "payouts", "refunds"
OWN = {Role.TUTOR: frozenset({STUDENTS, EARNINGS}), Role.ADMIN: frozenset({PAYOUTS, REFUNDS})}
"""What others do not have."""


class Stage(NamedTuple):
    """What every screen is made with."""

    window: MainWindow
    scope: AccountScope
    tasks: TaskScope
    appearance: Appearance
    owner: QObject


class OtherScreens:
    """Owned by `Screens`, to which a screen's wishes to go elsewhere are handed."""

    def __init__(self, stage: Stage, home: Screens) -> None:
        self._stage = stage
        self._home = home
        self._parts: SettingsParts | None = None
        self._till: Till | None = None
        owner = stage.owner
        self.today = LateScreen(self._build_today, owner, has_list=False)
        self.courses = LateScreen(self._build_courses, owner, find=self._find_in_courses)
        self.sessions = LateScreen(self._build_sessions, owner)
        self.students = LateScreen(self._build_students, owner)
        self.library = LateScreen(self._build_library, owner)
        self.cards = LateScreen(self._build_cards, owner)
        self.passes = LateScreen(self._build_passes, owner)
        self.payments = LateScreen(self._build_payments, owner)
        self.earnings = LateScreen(lambda: _earnings(stage, home, self.open_payment), owner, has_list=False)
        self.payouts = LateScreen(lambda: _payouts(stage, home), owner)
        self.refunds = LateScreen(lambda: _refunds(stage, home, self.open_payment), owner)
        self.settings = LateScreen(self._build_settings, owner)
        self.by_key: Mapping[str, LateScreen[Any]] = {
            TODAY: self.today,
            COURSES: self.courses,
            SESSIONS: self.sessions,
            STUDENTS: self.students,
            LIBRARY: self.library,
            CARDS: self.cards,
            PASSES: self.passes,
            PAYMENTS: self.payments,
            EARNINGS: self.earnings,
            PAYOUTS: self.payouts,
            REFUNDS: self.refunds,
            SETTINGS: self.settings,
        }

    def set_connection(self, status: ConnectionStatus) -> None:
        for part in self._built:
            part.set_connection(status)

    def open_student(self, student_id: UserId) -> None:
        """A tutor's: their page."""
        self._stage.window.show_screen(STUDENTS)
        self.students.get().open(student_id)

    def close(self) -> None:
        for part in self._built:
            part.close()

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        if self.courses.built is not None:
            await self.courses.built.finish()
        screens = self.sessions, self.students, self.payments, self.refunds
        for writing in (*(screen.built for screen in screens), self._parts):
            if writing is not None:
                await writing.finish()

    @property
    def _built(self) -> list[Any]:
        screens = [screen.built for key, screen in self.by_key.items() if key != SETTINGS]
        return [part for part in (*screens, self._parts, self._till) if part is not None]

    @property
    def till(self) -> Till:
        """Built with the first screen where something can be paid; Today then offers to go on with what is open."""
        if self._till is None:
            from pharmat_desktop.app.payments_part import show_item
            from pharmat_desktop.app.till import Till

            self._till = till = Till(self._stage)
            till.set_connection(self._home.status)
            go_on = partial(show_item, self._stage.window, self, self._home.open_course)
            view = self.today.get().view
            view.add_card(till.open_payments(go_on, view))
        return self._till

    def _build_today(self) -> TodayScreen:
        from pharmat_desktop.app.today_part import build_today

        return build_today(self._stage, self._home, self, self._due_cards)

    def open_session(self, session_id: str) -> None:
        from pharmat_desktop.domain.sessions import SessionId  # not for the first screen

        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().calendar.open_session(SessionId(session_id))

    def join_session(self, session_id: str) -> None:
        from pharmat_desktop.domain.sessions import SessionId  # not for the first screen

        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().calendar.join(SessionId(session_id))

    def book(self) -> None:
        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().book()

    def _book_for(self, course: Course) -> None:
        self._stage.window.show_screen(SESSIONS)
        self.sessions.get().book_for(course)

    def _build_courses(self) -> CoursesScreen:
        from pharmat_desktop.app.card_links import CardLinks
        from pharmat_desktop.app.payments_part import link_courses
        from pharmat_desktop.ui.academy_name import academy_text
        from pharmat_desktop.ui.courses.screen import CoursesScreen
        from pharmat_desktop.ui.courses.sources import CourseSources
        from pharmat_desktop.ui.errors import words_for

        stage, scope = self._stage, self._stage.scope
        sources = CourseSources(
            courses=scope.courses,
            learning=scope.learning,
            completion=scope.completion,
            settings=scope.settings,
            materials=scope.materials,
            marks=scope.marks,
        )
        built = CoursesScreen(sources, stage.tasks, academy_text(scope.account.academy), stage.owner)
        if scope.account.role is Role.TUTOR:
            built.let_edit(scope.editing, stage.tasks)
        built.told.connect(stage.window.show_toast)
        built.failed.connect(lambda error: stage.window.show_toast(words_for(error).sentence, "error"))
        built.add_quizzes(scope.quizzes, stage.tasks)
        built.add_downloads(scope.downloads, stage.tasks)
        built.detail_widget.course.due_of = self._due_cards
        CardLinks(stage, built, self.review_cards)
        link_courses(stage, self, built)
        if scope.account.role is Role.STUDENT:
            built.detail_widget.course.enrol.let_pay(self.till.presenter)
        else:
            built.let_look()
        built.course_opened.connect(stage.window.show_detail)
        built.detail_widget.course.tutor.set_can_book(scope.account.role is Role.STUDENT)
        built.booking_requested.connect(self._book_for)
        if scope.account.role is Role.TUTOR:
            built.student_requested.connect(self.open_student)
        built.list_widget.flight.clicked.connect(self.plan_flight)
        built.presenter.page_changed.connect(self._note_lesson)
        built.set_connection(self._home.status)
        return built

    def _find_in_courses(self, is_here: bool) -> None:
        self.courses.get().find(is_here)

    def _build_sessions(self) -> SessionsPart:
        from pharmat_desktop.app.payments_part import link_sessions
        from pharmat_desktop.app.sessions_part import SessionsPart

        built = SessionsPart(self._stage, self._home, self.till.presenter)
        link_sessions(self._stage, self, built.calendar)
        built.set_connection(self._home.status)
        return built

    def _build_students(self) -> StudentsScreen:
        from pharmat_desktop.app.students_part import build_students

        built = build_students(self._stage, self._home.open_conversation, self.open_session)
        built.set_connection(self._home.status)
        return built

    def _build_library(self) -> LibraryScreen:
        from pharmat_desktop.ui.errors import words_for
        from pharmat_desktop.ui.library.screen import LibraryScreen

        stage = self._stage
        built = LibraryScreen(stage.scope.library, stage.tasks, stage.owner)
        built.presenter.failed.connect(lambda error: stage.window.show_toast(words_for(error).sentence, "error"))
        built.article_opened.connect(stage.window.show_detail)
        built.list_wanted.connect(stage.window.show_list)
        built.set_connection(self._home.status)
        return built

    def _build_cards(self) -> CardsScreen:
        from pharmat_desktop.app.cards_part import build_cards

        built = build_cards(self._stage)
        built.presenter.due_changed.connect(self._tell_due)
        return built

    def _due_cards(self, course_id: str = "") -> int:
        """Of a course, or of all; nothing before the cards are there."""
        if self.cards.built is None:
            return 0
        return self.cards.built.presenter.due(course_id) if course_id else self.cards.built.presenter.due()

    def _tell_due(self) -> None:
        if self.today.built is not None:
            self.today.built.presenter.refresh()
        if self.courses.built is not None:
            self.courses.built.detail_widget.course.show_due()

    def plan_flight(self) -> None:
        """What to have along for a time without a network."""
        from pharmat_desktop.app.flight_part import plan_flight

        plan_flight(self._stage)

    def review_cards(self, course_id: str = "") -> None:
        """What is due, of a course or of all."""
        self._stage.window.show_screen(CARDS)
        self.cards.get().review(course_id)

    def _build_passes(self) -> PassesScreen:
        from pharmat_desktop.app.passes_part import build_passes

        built = build_passes(self._stage, self.sessions.get, self.till.presenter)
        built.payment_requested.connect(self.open_payment)
        built.set_connection(self._home.status)
        return built

    def _build_payments(self) -> PaymentsScreen:
        from pharmat_desktop.app.payments_part import build_payments

        built = build_payments(self._stage, self, self._home.open_course)
        built.set_connection(self._home.status)
        return built

    def open_course(self, course_id: str) -> None:
        self._home.open_course(course_id)

    def open_payment(self, payment_id: str) -> None:
        from pharmat_desktop.app.payments_part import open_payment

        open_payment(self._stage.window, self, payment_id)

    def _build_settings(self) -> SettingsScreen:
        from pharmat_desktop.app.settings_pages import SettingsParts

        stage = self._stage
        self._parts = SettingsParts(stage.window, stage.scope, stage.appearance, stage.tasks, stage.owner)
        return self._parts.screen

    def _note_lesson(self, page: CoursePage) -> None:
        if page.lesson is not None:
            self._home.note_step("lesson")


def _earnings(stage: Stage, home: Screens, open_payment: Callable[[str], object]) -> EarningsScreen:
    from pharmat_desktop.app.earnings_part import build_earnings

    built = build_earnings(stage, open_payment)
    built.set_connection(home.status)
    return built


def _payouts(stage: Stage, home: Screens) -> PayoutsScreen:
    from pharmat_desktop.app.payouts_part import build_payouts

    built = build_payouts(stage)
    built.set_connection(home.status)
    return built


def _refunds(stage: Stage, home: Screens, open_payment: Callable[[str], object]) -> RefundsScreen:
    from pharmat_desktop.app.refunds_part import build_refunds

    built = build_refunds(stage, open_payment)
    built.set_connection(home.status)
    return built
